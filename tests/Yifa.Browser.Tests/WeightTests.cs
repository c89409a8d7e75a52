using System.Collections.Concurrent;
using System.Text.Json;

namespace Yifa.Browser.Tests;

/// <summary>What a page costs somebody on a weak line who comes for the first time.</summary>
public sealed class WeightTests(Chromium chromium, Town town)
{
    private const int Most = 150_000;

    [Fact]
    public async Task No_page_of_the_portal_or_open_to_the_public_weighs_over_150_KB_on_first_load()
    {
        chromium.Need();
        var (ways, learning) = (await Ways.Prepare(chromium, town), await LearningWays.Prepare(town));
        var weights = new ConcurrentBag<(Found Page, double Bytes)>();
        await Parallel.ForEachAsync(
            [
                .. await Crawl.Pages(town, null, ways.Citizen),
                .. ways.Reading,
                .. learning.All.Where(f => f is { By: null, Account: null, IsPortal: true }),
            ],
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            async (found, _) => weights.Add((found, await Weight(found)))
        );

        Assert.Empty(Routes().Except(weights.Select(w => Crawl.RawRoute(town, w.Page.Address))));
        Assert.DoesNotContain(weights, w => w.Bytes > Most);
        Assert.DoesNotContain(weights, w => w.Bytes < 5_000); // something was weighed
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', weights.Select(w => $"{w.Bytes:F0} {w.Page}").Order()));
    }

    /// <summary>Every page of the portal but the code asked for between two steps of signing in, which is the sign-in page with one field.</summary>
    private IEnumerable<string> Routes() =>
        Crawl.Routes(town, of: typeof(Web.Portal.PortalAttribute)).Select(r => r.RawText!).Where(r => r != "/sign-in/code");

    /// <summary>The bytes of all answers, headers included, as they came over the line.</summary>
    private async Task<double> Weight(Found found)
    {
        await using var browser = await chromium.Open(town, new(), found.Account);
        var page = await browser.NewPageAsync();
        var devtools = await browser.NewCDPSessionAsync(page);
        await devtools.SendAsync("Network.enable");
        var bytes = 0.0;
        devtools.Event("Network.loadingFinished").OnEvent += (_, e) =>
            bytes += e is JsonElement said ? said.GetProperty("encodedDataLength").GetDouble() : 0;
        await page.GotoAsync(found.Address, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        return bytes;
    }
}
