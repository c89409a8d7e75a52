using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>What a page must be free of.</summary>
public enum Rule
{
    Reached,
    LevelsAAndAA,
    Sideways,
    English,
    Console,
    Chinese,
    Keyboard,
    Script,
}

public sealed record Fault(Rule Rule, Found Page, string What)
{
    public override string ToString() => $"{Page}: {What}";
}

/// <summary>Every page opened once and looked at in every way; the tests then ask for the faults of one rule.</summary>
public sealed partial class Survey
{
    /// <summary>Pages looked at side by side: most of the time is waiting for the browser.</summary>
    private const int SideBySide = 4;

    /// <summary>So many kinds of matter for one page in the short run.</summary>
    private const int Kinds = 2;

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("YIFA_LONG") == "1";

    /// <summary>All eight looks in the long run; in the short one each width, theme and letter size at least once.</summary>
    private static readonly Look[] Looks = IsLong
        ?
        [
            .. from width in (int[])[1280, Look.Phone]
            from dark in (bool[])[false, true]
            from large in (bool[])[false, true]
            select new Look(width, dark, large),
        ]
        : [new(), new(Look.Phone, Dark: true, Large: true)];

    private readonly Browsers browsers;
    private readonly List<Fault> faults = [];
    private readonly ConcurrentBag<string> visited = [];

    public required IReadOnlyList<Found> Pages { get; init; }
    public IReadOnlyList<Fault> Faults => faults;

    /// <summary>Where the browser stood when it looked.</summary>
    public IEnumerable<string> Visited => visited;

    private Survey(Chromium chromium, Town town) => browsers = new(chromium, town, Listen);

    public static async Task<Survey> Make(Chromium chromium, Town town)
    {
        var ways = await Ways.Prepare(chromium, town);
        var learning = await LearningWays.Prepare(town);
        IReadOnlyList<Found> pages =
        [
            .. InTurn(await Crawl.Pages(town, null, Town.Officer, Town.Director, Town.Handler, ways.Citizen)),
            .. ways.All,
            .. learning.All,
            .. await Workshop.Pages(town),
            .. Workshop.Overviews(town),
        ];
        var made = new Survey(chromium, town) { Pages = pages };
        await using (made.browsers)
            await Parallel.ForEachAsync(
                pages,
                new ParallelOptions { MaxDegreeOfParallelism = SideBySide },
                async (p, _) => await made.Reach(p)
            );
        return made;
    }

    /// <summary>
    /// A page that is one for every kind of matter is looked at for a few kinds in the short run, and the next such page for the next few, so
    /// that every kind is looked at somewhere.
    /// </summary>
    private static IEnumerable<Found> InTurn(IReadOnlyList<Found> pages)
    {
        if (IsLong)
            return pages;
        var turn = 0;
        return pages
            .GroupBy(p => p.Route.Split(' ') is [var raw, { Length: > 0 }, .. var form] ? $"{raw} {string.Join(' ', form)}" : p.ToString())
            .SelectMany(alike =>
            {
                var all = alike.ToList();
                var from = turn;
                turn += Kinds;
                return all.Count <= Kinds ? all : Enumerable.Range(from, Kinds).Select(n => all[n % all.Count]);
            });
    }

    private async Task Reach(Found found)
    {
        try
        {
            await Judge(found);
        }
        catch (TimeoutException never)
        {
            Say(Rule.Reached, found, never.Message);
        }
    }

    private void Say(Rule rule, Found page, string what)
    {
        lock (faults)
            faults.Add(new(rule, page, what));
    }

    private async Task Judge(Found found)
    {
        var tab = await browsers.Tab(found);
        var page = tab.Page;
        await Come(page, found);
        visited.Add(new Uri(page.Url).AbsolutePath);
        await CompareWithPlain(page, found);
        await page.EvaluateAsync(TakeInFrames);
        foreach (var fault in await Keyboard.Faults(page))
            Say(Rule.Keyboard, found, fault);
        foreach (var look in Looks)
            await JudgeLook(page, found, look);
        await Put(page, new());
        foreach (
            var word in (await page.EvaluateAsync<string[]>(Said))
                .SelectMany(Words)
                .Where(w => !UsedInChinese().IsMatch(w))
                .Distinct()
                .Take(5)
        )
            Say(Rule.English, found, word);
        await browsers.Leave(tab);
        if (found is { By: null, IsPortal: true })
            await JudgeEnglish(found);
    }

    private async Task JudgeLook(IPage page, Found found, Look look)
    {
        await Put(page, look);
        // the dark theme differs in its colours alone
        foreach (var fault in Chromium.HasAxe ? await page.EvaluateAsync<string[]>(AxeFaults, look.Dark ? Contrast : Levels) : [])
            Say(Rule.LevelsAAndAA, found, $"{look}: {fault}");
        foreach (var fault in look.Width == Look.Phone ? await page.EvaluateAsync<string[]>(SidewaysFaults) : [])
            Say(Rule.Sideways, found, $"{look}: {fault}");
    }

    /// <summary>The portal's pages once more in English, where nothing may stay Chinese but what is marked as such.</summary>
    private async Task JudgeEnglish(Found found)
    {
        var tab = await browsers.Tab(found, english: true);
        var page = tab.Page;
        await page.GotoAsync(found.Address);
        await JudgeLook(page, found, new(Look.Phone));
        // a title cannot mark the name of a place or a case; what comes before it is ours
        var (title, rest) = await page.EvaluateAsync<string[]>(Said) is [var first, .. var others]
            ? (first.Split('·')[0], others)
            : ("", []);
        foreach (var text in rest.Append(title).Where(t => Han().IsMatch(t)).Take(5))
            Say(Rule.Chinese, found, Han().Match(text).Value);
        await browsers.Leave(tab, english: true);
    }

    private void Listen(Tab tab)
    {
        tab.Page.Console += (_, m) =>
        {
            // the browser itself notes an answer that refuses
            if (m.Type is "error" or "warning" && !(tab.Found.By is not null && m.Text.Contains("status of 4", StringComparison.Ordinal)))
                Say(Rule.Console, tab.Found, m.Text);
        };
        tab.Page.PageError += (_, error) => Say(Rule.Console, tab.Found, error);
        tab.Page.RequestFailed += (_, request) => Say(Rule.Console, tab.Found, $"not loaded: {request.Url} {request.Failure}");
    }

    private static Task Come(IPage page, Found found) => found.By is { } way ? way(page) : page.GotoAsync(found.Address);

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

    /// <summary>The same words stand there without a script; where sending a form changes something, the same heading.</summary>
    private async Task CompareWithPlain(IPage page, Found found)
    {
        var tab = await browsers.Tab(found, script: false);
        var plain = tab.Page;
        await Come(plain, found);
        var part = found.By is null ? "main" : "main h1";
        var (with, without) = (await page.EvaluateAsync<string>(TextOf, part), await plain.EvaluateAsync<string>(TextOf, part));
        if (with != without || with.Trim().Length == 0)
            Say(Rule.Script, found, $"{with.Length} letters with, {without.Length} without a script");
        await browsers.Leave(tab, script: false);
    }

    internal static readonly string[] Levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    private static readonly string[] Contrast = ["color-contrast"];

    internal const string AxeFaults = """
        async rules => (await axe.run({ runOnly: rules, resultTypes: ["violations"] })).violations
            .flatMap(v => v.nodes.slice(0, 3).map(n => `${v.id}: ${n.target.join(" ")} ${(n.any[0] ?? n.all[0] ?? n.none[0])?.message ?? ""}`))
        """;

    private const string SidewaysFaults = """
        () => document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth ? [] :
            [`${document.scrollingElement.scrollWidth} px wide`, ...[...document.querySelectorAll("main *, header *, footer *")]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".scroll"))
                .slice(0, 3).map(e => e.outerHTML.slice(0, 90))]
        """;

    // at once rather than when it is scrolled to, so that nothing is replaced while the page is looked at; one that is on its way already is
    // not asked for again, since the second answer would come after the first has been told as loaded
    private const string TakeInFrames = """
        async () => {
          const frames = [...document.querySelectorAll("turbo-frame[src]")];
          const waited = f => f.hasAttribute("busy") || !f.hasAttribute("complete");
          for (const f of frames) if (waited(f) && !f.hasAttribute("busy")) f.loading = "eager";
          for (let n = 0; n < 500 && frames.some(waited); n++) await new Promise(r => setTimeout(r, 20));
        }
        """;

    // what a frame takes in by script stands on a page of its own, which is surveyed too; what only a script can do is marked, and so is what stands in
    // its place without one
    private const string TextOf = """
        part => {
          const frames = [...document.querySelectorAll("turbo-frame[src], [data-scripted]")];
          for (const f of frames) f.style.display = "none";
          const text = document.querySelector(part)?.innerText ?? "";
          for (const f of frames) f.style.display = "";
          return text;
        }
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
    [GeneratedRegex("^(?:API|CSV|PDF|Word|GDP|km|kg|https)$")]
    private static partial Regex UsedInChinese();

    [GeneratedRegex(@"[\u4e00-\u9fff]+")]
    private static partial Regex Han();

    /// <summary>Codes: the name of a sample, the id of an account.</summary>
    [GeneratedRegex(@"[a-z]+-\d{4}|[a-z-]+(?:\.[a-z-]+)+")]
    private static partial Regex Code();

    private static IEnumerable<string> Words(string text) => Regex.Matches(Code().Replace(text, ""), "[A-Za-z]{2,}").Select(m => m.Value);
}
