namespace Yifa.Browser.Tests;

/// <summary>What holds on every page, for whoever may see it.</summary>
public sealed class PagesTests(Chromium chromium, Town town) : IAsyncLifetime
{
    private static readonly SemaphoreSlim Once = new(1);
    private static Survey? survey;

    public async ValueTask InitializeAsync()
    {
        chromium.Need();
        await Once.WaitAsync();
        try
        {
            survey ??= await Survey.Make(chromium, town);
        }
        finally
        {
            Once.Release();
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public void No_page_is_left_out()
    {
        None(Rule.Reached);
        Assert.Empty(Crawl.Routes(town).Select(r => r.RawText).Except(survey!.Visited.Select(a => Crawl.RawRoute(town, a))));
    }

    [Fact]
    public void No_page_breaks_a_rule_of_levels_A_and_AA()
    {
        Assert.SkipUnless(Chromium.HasAxe, "axe-core is not here: it comes by npm, which takes Node and its registry");
        None(Rule.LevelsAAndAA);
    }

    [Fact]
    public void No_page_scrolls_sideways_on_a_phone() => None(Rule.Sideways);

    [Fact]
    public void No_page_speaks_English() => None(Rule.English);

    [Fact]
    public void The_english_portal_speaks_no_Chinese() => None(Rule.Chinese);

    [Fact]
    public void No_page_complains_in_the_console() => None(Rule.Console);

    [Fact]
    public void The_keyboard_reaches_everything_on_every_page_and_shows_where_it_is() => None(Rule.Keyboard);

    [Fact]
    public void Every_page_reads_the_same_without_a_script() => None(Rule.Script);

    private static void None(Rule rule)
    {
        Assert.True(survey!.Pages.Count > 10, string.Join('\n', survey.Pages));
        var faults = survey.Faults.Where(f => f.Rule == rule).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(40)));
    }
}
