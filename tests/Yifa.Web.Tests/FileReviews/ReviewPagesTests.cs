using System.Net;
using Yifa.FileReviews;
using Yifa.Kernel;
using Yifa.Modules.FileReview;
using Yifa.Store;

namespace Yifa.Web.Tests.FileReviews;

/// <summary>The organiser makes the pool, hands the sheets out and takes the results in with a press each; reviewers work on their page; and all of it can be worked out again.</summary>
public sealed class ReviewPagesTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task A_round_goes_from_its_pool_to_the_results_on_its_page(string database)
    {
        await using var panel = await Panel.Open(database);
        using var browser = await panel.Browsing(Panel.Organiser);
        var on = panel.Store.Today.AddDays(-30);
        var round = (await panel.Do(Panel.Organiser, Panel.Opening(), on: on)).Matter;
        var address = $"/reviews/{round}";
        var page = await Panel.Page(browser, address);
        var reviewers = $"{Panel.MarketOfficer.Id}\n{Panel.HealthOfficer.Id}\n{Panel.Free.Id}\n{Panel.Other.Id}";
        (string, string)[] outside =
        [
            ("reviewers", reviewers),
            ("outside", "行政许可案卷,示例区其他局,示他许〔2025〕第1号"),
            ("take", "13"),
        ];
        using (var unknown = await Panel.Send(browser, address, page, "pool", ("reviewers", "nobody"), ("outside", ""), ("take", "1")))
            Assert.Contains("没有“nobody”这个账号", await unknown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using (var pooled = await Panel.Send(browser, address, page, "pool", outside))
            Assert.Equal(HttpStatusCode.OK, pooled.StatusCode);
        Assert.Contains(
            "13件评查库",
            (await Panel.Page(browser, address))
                .QuerySelector(".kpis")!
                .TextContent.Replace("\n", "", StringComparison.Ordinal)
                .Replace(" ", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );

        await panel.Do(Panel.Organiser, new CommitShare(Share.HashOf(Panel.First)), round, panel.Store.Today);
        await panel.Do(Panel.Witness, new CommitShare(Share.HashOf(Panel.Second)), round, panel.Store.Today);
        var announced = await panel.Try(Panel.Organiser, new Announce(panel.Store.Today), round, panel.Store.Today);
        Assert.True(announced.Refusals.Single().Is(Refusals.DayTooEarly));
        Assert.Null(panel.Store.Verify().First);
    }

    [Fact]
    public async Task Reviewers_are_ticked_or_written_by_name_and_the_record_names_whoever_steps_back()
    {
        await using var panel = await Panel.Open("sqlite");
        using var browser = await panel.Browsing(Panel.Organiser);
        var round = (await panel.Do(Panel.Organiser, Panel.Opening(), on: panel.Store.Today.AddDays(-30))).Matter;
        var address = $"/reviews/{round}";
        var page = await Panel.Page(browser, address);
        Assert.Equal(
            [Panel.MarketOfficer.Id, Panel.HealthOfficer.Id],
            page.QuerySelectorAll("input[type=checkbox][name=reviewers]").Select(i => i.GetAttribute("value"))
        );
        (string, string)[] ticked = [("reviewers", Panel.MarketOfficer.Id), ("reviewers", Panel.HealthOfficer.Id)];
        using (var pooled = await Panel.Send(browser, address, page, "pool", [.. ticked, ("reviewers", "平甲\n平乙"), ("take", "12")]))
            Assert.Equal(HttpStatusCode.OK, pooled.StatusCode);

        var matter = (ReviewRound)panel.Store.View(Reader.Of(Actor.Statute), round)!.File.Matter;
        Assert.Equal(4, matter.Reviewers.Count);
        var record = (await Panel.Page(browser, $"/matters/file-reviews/{round}")).QuerySelector(".line")!.TextContent;
        Assert.Contains(":秦铁柱(示例区市场监督管理局)", record, StringComparison.Ordinal);
        Assert.DoesNotContain(Panel.MarketOfficer.Id, record, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sheets_are_handed_out_worked_on_and_taken_in_by_their_pages()
    {
        await using var panel = await Panel.Open("sqlite");
        Account[] reviewers = [Panel.Free, Panel.Other];
        await panel.Draw(FilePool.Of(panel.Store, Plain(), Panel.Government, reviewers, "", 2));
        using var organiser = await panel.Browsing(Panel.Organiser);
        var address = $"/reviews/{panel.Round}";
        using (var allotted = await Panel.Send(organiser, address, await Panel.Page(organiser, address), "allot"))
            Assert.Contains("已办理2件", await allotted.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        foreach (var drawn in panel.Read().Drawn)
        {
            await Worked(panel, drawn.Main, drawn.Code, ("record", "RecordDefect", [("Item", "32"), ("Text", "裁量理由过于简单")]));
            await Worked(panel, drawn.Main, drawn.Code, ("submit", "Submit", [("Opinion", "总体规范")]));
            await Worked(panel, drawn.Second, drawn.Code, ("countersign", "Countersign", [("Agreed", "true")]));
        }
        using (var entered = await Panel.Send(organiser, address, await Panel.Page(organiser, address), "enter"))
            Assert.Contains("已办理2件", await entered.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var text = await organiser.GetStringAsync(address);
        Assert.Contains("优秀,问题1个,整改中", text, StringComparison.Ordinal);

        await LeadsOn(organiser, address);

        var transcript = Transcript.Read(await organiser.GetStringAsync($"{address}/draw.json"));
        Assert.Null(Draw.Verify(transcript, panel.Read().Commitment));
    }

    [Fact]
    public async Task A_round_is_worked_out_again_and_what_was_tampered_with_is_found()
    {
        await using var panel = await Panel.Open("sqlite");
        await panel.Draw(FilePool.Of(panel.Store, Plain(), Panel.Government, [Panel.Free, Panel.Other], "", 3));
        var organiser = panel.Store.Account(Panel.Organiser.Id)!;
        var sheets = new Sheets(panel.Store, panel.Read());
        var last = panel.Read().Drawn[^1];
        await panel.Do(Panel.Organiser, sheets.SheetOf(last) with { Course = "1. 没有发生过的一步", Suspicions = "13 没有依据的疑点" });
        await sheets.Allot(organiser);

        var round = panel.Read();
        var pool = panel.Store.Recorded(Reader.Of(Actor.Statute), [panel.Round], _ => [round.PoolEntry])[0].Told[0];
        Assert.Equal(
            [$"{last.Code}:隐名的办理经过与案卷的记录不一致", $"{last.Code}:自动初查多了“13 没有依据的疑点”"],
            ReviewCheck.Of(panel.Store, round, pool)
        );
        await panel.Store.Install([], [Panel.Free with { Duties = [new("penalties.Officer", Panel.Government)] }]);
        Assert.Contains(
            ReviewCheck.Of(panel.Store, round, pool),
            f => f.Contains("平甲应当回避(其岗位可以打开这件案卷)", StringComparison.Ordinal)
        );
    }

    // from the round to each sheet and its result, with names where the record holds accounts
    private static async Task LeadsOn(HttpClient organiser, string address)
    {
        var page = await Panel.Page(organiser, address);
        Assert.Contains("平甲(示例区司法局)", page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        string[] links = [.. page.QuerySelectorAll("tbody a").Select(a => a.GetAttribute("href")!)];
        Assert.Equal(
            (2, 2),
            (
                links.Count(l => l.Contains("/review-sheets/", StringComparison.Ordinal)),
                links.Count(l => l.Contains("/reviewed-files/", StringComparison.Ordinal))
            )
        );
        foreach (var record in links.Append(address.Replace("/reviews/", "/matters/file-reviews/", StringComparison.Ordinal)))
        {
            var told = (await Panel.Page(organiser, record)).QuerySelector("main")!.TextContent;
            Assert.DoesNotContain("ping.jia", told, StringComparison.Ordinal);
        }
        var history = await Panel.Page(organiser, address.Replace("/reviews/", "/matters/file-reviews/", StringComparison.Ordinal));
        var hash = history
            .QuerySelectorAll("details.fold")
            .First(d => d.TextContent.Contains(Share.HashOf(Panel.First), StringComparison.Ordinal));
        Assert.Equal($"{Share.HashOf(Panel.First)[..12]}……", hash.QuerySelector("summary")!.TextContent);
    }

    private static ReviewRound Plain()
    {
        var opening = Panel.Opening();
        return new()
        {
            Types = opening.Types,
            From = opening.From,
            To = opening.To,
        };
    }

    private static async Task Worked(Panel panel, string reviewer, string code, (string Form, string Act, (string, string)[] Fields) work)
    {
        using var browser = await panel.Browsing(panel.Store.Account(reviewer)!);
        var mine = await Panel.Page(browser, "/reviews/mine");
        var link = mine.QuerySelectorAll("tbody a").First(a => a.TextContent == code).GetAttribute("href")!;
        using var sent = await Panel.Send(browser, link, await Panel.Page(browser, link), work.Form, [.. work.Fields, ("act", work.Act)]);
        var text = await sent.Content.ReadAsStringAsync();
        Assert.DoesNotContain("没有办理,原因如下", text, StringComparison.Ordinal);
    }
}
