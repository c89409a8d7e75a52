using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>What a page must be free of.</summary>
public enum Rule
{
    LevelsAAndAA,
    Sideways,
    English,
    Console,
    Keyboard,
    Script,
}

public sealed record Fault(Rule Rule, Found Page, string What)
{
    public override string ToString() => $"{Page}: {What}";
}

/// <summary>Every page opened once and looked at in every way; the tests then ask for the faults of one rule.</summary>
public sealed partial class Survey(Chromium chromium, Town town)
{
    private static readonly string?[] Visitors = [null, Town.Officer, Town.Director];

    /// <summary>All eight looks in the long run; in the short one each width, theme and letter size at least once.</summary>
    private static readonly Look[] Looks =
        Environment.GetEnvironmentVariable("YIFA_LONG") == "1"
            ?
            [
                .. from width in (int[])[1280, Look.Phone]
                from dark in (bool[])[false, true]
                from large in (bool[])[false, true]
                select new Look(width, dark, large),
            ]
            : [new(), new(Look.Phone, Dark: true), new(Look.Phone, Large: true)];

    private readonly List<Fault> faults = [];

    public IReadOnlyList<Found> Pages { get; private set; } = [];
    public IReadOnlyList<Fault> Faults => faults;

    public async Task Make()
    {
        Pages = await Crawl.Pages(town, Visitors);
        foreach (var account in Visitors)
        {
            await using var browser = await chromium.Open(town, new(), account, axe: true);
            await using var plain = await chromium.Open(town, new(Script: false), account);
            foreach (var found in Pages.Where(p => p.Account == account))
                await Judge(found, browser, plain);
        }
    }

    private async Task Judge(Found found, IBrowserContext browser, IBrowserContext plain)
    {
        void Say(Rule rule, string what) => faults.Add(new(rule, found, what));
        var page = await browser.NewPageAsync();
        page.Console += (_, m) =>
        {
            if (m.Type is "error" or "warning")
                Say(Rule.Console, m.Text);
        };
        page.PageError += (_, error) => Say(Rule.Console, error);
        page.RequestFailed += (_, request) => Say(Rule.Console, $"not loaded: {request.Url}");
        await page.GotoAsync(found.Address);
        await CompareWithPlain(page, plain, found);
        foreach (var fault in await Keyboard.Faults(page))
            Say(Rule.Keyboard, fault);
        foreach (var look in Looks)
        {
            await Put(page, look);
            foreach (var fault in Chromium.HasAxe ? await page.EvaluateAsync<string[]>(AxeFaults) : [])
                Say(Rule.LevelsAAndAA, $"{look}: {fault}");
            foreach (var fault in look.Width == Look.Phone ? await page.EvaluateAsync<string[]>(SidewaysFaults) : [])
                Say(Rule.Sideways, $"{look}: {fault}");
        }
        await Put(page, new());
        foreach (
            var word in (await page.EvaluateAsync<string[]>(Said))
                .SelectMany(Words)
                .Where(w => !UsedInChinese().IsMatch(w))
                .Distinct()
                .Take(5)
        )
            Say(Rule.English, word);
        await page.CloseAsync();
    }

    /// <summary>The page in another look, without asking for it again.</summary>
    private static async Task Put(IPage page, Look look)
    {
        await page.SetViewportSizeAsync(look.Width, look.Width == Look.Phone ? 844 : 900);
        await page.EmulateMediaAsync(new() { ColorScheme = look.Dark ? ColorScheme.Dark : ColorScheme.Light });
        await page.EvaluateAsync(
            "large => large ? document.documentElement.dataset.size = 'large' : delete document.documentElement.dataset.size",
            look.Large
        );
    }

    private async Task CompareWithPlain(IPage page, IBrowserContext plain, Found found)
    {
        var other = await plain.NewPageAsync();
        await other.GotoAsync(found.Address);
        var (with, without) = (await page.Locator("main").InnerTextAsync(), await other.Locator("main").InnerTextAsync());
        if (with != without || with.Trim().Length == 0)
            faults.Add(new(Rule.Script, found, $"{with.Length} letters with, {without.Length} without a script"));
        await other.CloseAsync();
    }

    private const string AxeFaults = """
        async () => (await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], resultTypes: ["violations"] })).violations
            .flatMap(v => v.nodes.slice(0, 3).map(n => `${v.id}: ${n.target.join(" ")} ${(n.any[0] ?? n.all[0] ?? n.none[0])?.message ?? ""}`))
        """;

    private const string SidewaysFaults = """
        () => document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth ? [] :
            [`${document.scrollingElement.scrollWidth} px wide`, ...[...document.querySelectorAll("main *, header *, footer *")]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".scroll"))
                .slice(0, 3).map(e => e.outerHTML.slice(0, 90))]
        """;

    private const string Said = """
        () => {
          for (const e of document.querySelectorAll("code, [lang]:not(html)")) e.remove();
          for (const e of document.querySelectorAll("details")) e.open = true;
          const hidden = [...document.querySelectorAll("[title], [aria-label], [placeholder], [alt]")]
            .flatMap(e => ["title", "aria-label", "placeholder", "alt"].map(a => e.getAttribute(a) ?? ""));
          return [document.title, document.body.innerText, ...hidden];
        }
        """;

    /// <summary>Words of Latin letters that Chinese pages use as they are.</summary>
    [GeneratedRegex("^(?:API|CSV|PDF|GDP|km|kg)$")]
    private static partial Regex UsedInChinese();

    /// <summary>Codes: the name of a sample, the id of an account.</summary>
    [GeneratedRegex(@"[a-z]+-\d{4}|[a-z-]+(?:\.[a-z-]+)+")]
    private static partial Regex Code();

    private static IEnumerable<string> Words(string text) => Regex.Matches(Code().Replace(text, ""), "[A-Za-z]{2,}").Select(m => m.Value);
}
