using System.Text.Json;

namespace Yifa.Browser.Tests;

/// <summary>What a page costs somebody on a weak line who comes for the first time.</summary>
public sealed class WeightTests(Chromium chromium, Town town)
{
    private const int Most = 150_000;

    [Fact]
    public async Task No_public_page_weighs_over_150_KB_on_first_load()
    {
        chromium.Need();
        var weights = new List<(Found Page, double Bytes)>();
        foreach (var found in await Crawl.Pages(town, (string?)null))
            weights.Add((found, await Weight(found)));

        Assert.NotEmpty(weights);
        Assert.DoesNotContain(weights, w => w.Bytes > Most);
        Assert.DoesNotContain(weights, w => w.Bytes < 5_000); // something was weighed
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', weights.Select(w => $"{w.Bytes:F0} {w.Page}")));
    }

    /// <summary>The bytes of all answers, headers included, as they came over the line.</summary>
    private async Task<double> Weight(Found found)
    {
        await using var browser = await chromium.Open(town, new());
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
