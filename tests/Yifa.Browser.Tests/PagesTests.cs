using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>What holds on every page, for whoever may see it.</summary>
public sealed partial class PagesTests(Chromium chromium, Town town) : IAsyncLifetime
{
    private static readonly string?[] Visitors = [null, Town.Officer, Town.Director];
    private static readonly SemaphoreSlim Once = new(1);
    private static IReadOnlyList<Found>? pages;

    /// <summary>Words of Latin letters that Chinese pages use as they are.</summary>
    [GeneratedRegex(@"^(?:API|CSV|ID|PDF|URL|GDP|km|kg|m2)$")]
    private static partial Regex UsedInChinese();

    public async ValueTask InitializeAsync()
    {
        chromium.Need();
        await Once.WaitAsync();
        pages ??= await Crawl.Pages(town, Visitors);
        Once.Release();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public void Links_lead_to_every_page()
    {
        var reached = pages!.Select(p => p.Route.Split(' ')[0]).ToHashSet();

        Assert.Empty(Crawl.Routes(town).Select(r => r.RawText!).Except(reached));
    }

    [Theory]
    [InlineData(1280, false, false)]
    [InlineData(1280, true, false)]
    [InlineData(390, false, false)]
    [InlineData(390, true, false)]
    [InlineData(1280, false, true)]
    [InlineData(390, false, true)]
    public async Task No_page_breaks_a_rule_of_levels_A_and_AA(int width, bool dark, bool large)
    {
        Chromium.NeedAxe();
        Assert.Empty(
            await FaultsOfAll(
                new(width, dark, large),
                async (page, _) =>
                    await page.EvaluateAsync<string[]>(
                        """
                        async () => (await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })).violations
                            .flatMap(v => v.nodes.slice(0, 3).map(n => `${v.id}: ${n.target.join(" ")} ${(n.any[0] ?? n.all[0] ?? n.none[0])?.message ?? ""}`))
                        """
                    ),
                axe: true
            )
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_page_scrolls_sideways_on_a_phone(bool large) =>
        Assert.Empty(
            await FaultsOfAll(
                new(Look.Phone, Large: large),
                async (page, _) =>
                    await page.EvaluateAsync<string[]>(
                        """
                        () => document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth ? [] :
                            [`${document.scrollingElement.scrollWidth} px`, ...[...document.querySelectorAll("main *, header *")]
                                .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".scroll"))
                                .slice(0, 3).map(e => e.outerHTML.slice(0, 90))]
                        """
                    )
            )
        );

    [Fact]
    public async Task No_page_speaks_English() =>
        Assert.Empty(
            await FaultsOfAll(
                new(),
                async (page, _) =>
                {
                    var said = await page.EvaluateAsync<string[]>(
                        """
                        () => {
                          for (const e of document.querySelectorAll("code, [lang]:not(html)")) e.remove();
                          for (const e of document.querySelectorAll("details")) e.open = true;
                          const hidden = [...document.querySelectorAll("[title], [aria-label], [placeholder], [alt]")]
                            .flatMap(e => ["title", "aria-label", "placeholder", "alt"].map(a => e.getAttribute(a) ?? ""));
                          return [document.title, document.body.innerText, ...hidden];
                        }
                        """
                    );
                    return [.. said.SelectMany(Words).Where(w => !UsedInChinese().IsMatch(w)).Distinct().Take(5)];
                }
            )
        );

    [Fact]
    public async Task Every_page_reads_the_same_without_a_script()
    {
        await using var with = await Contexts(new());
        await using var without = await Contexts(new(Script: false));
        foreach (var found in pages!)
        {
            var (one, other) = (await with.Page(found), await without.Page(found));
            Assert.Equal(await one.Locator("main").InnerTextAsync(), await other.Locator("main").InnerTextAsync());
        }
    }

    private static IEnumerable<string> Words(string text) => Regex.Matches(text, "[A-Za-z]{2,}").Select(m => m.Value);

    /// <summary>What is wrong with each page in that look, and what its console says.</summary>
    private async Task<List<string>> FaultsOfAll(Look look, Func<IPage, Found, Task<string[]>> judge, bool axe = false)
    {
        var faults = new List<string>();
        await using var contexts = await Contexts(look, axe);
        foreach (var found in pages!)
        {
            var page = await contexts.Page(found, faults.Add);
            faults.AddRange((await judge(page, found)).Select(f => $"{found}: {f}"));
            await page.CloseAsync();
        }
        return faults;
    }

    private async Task<Browsers> Contexts(Look look, bool axe = false)
    {
        var browsers = new Browsers();
        foreach (var account in Visitors)
            browsers.Of[account ?? ""] = await chromium.Open(town, look, account, axe);
        return browsers;
    }

    /// <summary>A browser for each visitor.</summary>
    private sealed class Browsers : IAsyncDisposable
    {
        public Dictionary<string, IBrowserContext> Of { get; } = [];

        public async Task<IPage> Page(Found found, Action<string>? complain = null)
        {
            var page = await Of[found.Account ?? ""].NewPageAsync();
            page.Console += (_, message) =>
            {
                if (message.Type is "error" or "warning")
                    complain?.Invoke($"{found}: console: {message.Text}");
            };
            page.PageError += (_, error) => complain?.Invoke($"{found}: script: {error}");
            page.RequestFailed += (_, request) => complain?.Invoke($"{found}: not loaded: {request.Url}");
            await page.GotoAsync(found.Address);
            return page;
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var browser in Of.Values)
                await browser.DisposeAsync();
        }
    }
}
