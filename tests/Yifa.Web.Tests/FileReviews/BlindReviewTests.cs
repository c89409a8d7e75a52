using System.Net;
using Yifa.FileReviews;
using Yifa.Kernel;
using Yifa.Modules.FileReview;
using Yifa.Store;

namespace Yifa.Web.Tests.FileReviews;

/// <summary>盲评: a reviewer learns neither whose file it is nor gets their own, and the unit never learns who reviewed.</summary>
public sealed class BlindReviewTests
{
    private static readonly Account[] Reviewers = [Panel.MarketOfficer, Panel.HealthOfficer, Panel.Free, Panel.Other];

    /// <summary>What would tell a reviewer whose file it is.</summary>
    private static readonly string[] Telling =
    [
        Panel.Market.Name,
        Panel.Health.Name,
        Panel.Market.Mark,
        Panel.Health.Mark,
        Panel.MarketHead.Name,
        Panel.MarketHead.Id,
        Panel.HealthHead.Name,
        Panel.HealthHead.Id,
        .. Enumerable.Range(0, 6).Select(Modules.SampleFirm.NameOf),
        "示例办案人员",
        "示例签收人",
        "SL0001",
    ];

    private static async Task<Panel> Drawn(string database, int take = 12)
    {
        var panel = await Panel.Open(database);
        var pool = FilePool.Of(panel.Store, Plain(), Panel.Government, Reviewers, "", take);
        await panel.Draw(pool);
        var handled = await new Sheets(panel.Store, panel.Read()).Allot(panel.Store.Account(Panel.Organiser.Id)!);
        Assert.Equal((take, 0), (handled.Done, handled.Refused.Count));
        return panel;
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

    private static IReadOnlyList<(long Id, ReviewSheet Sheet)> SheetsOf(Panel panel, Account reviewer)
    {
        var reader = new Reader(new Capacity.Party(reviewer.Id));
        var rows = panel.Store.List(reader, new ListQuery("review-sheets")).Rows;
        return [.. panel.Store.Files(reader, rows.Select(r => r.Id)).Select(f => (f.Matter.Id, (ReviewSheet)f.File.Matter))];
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task A_reviewer_finds_nothing_that_tells_whose_file_it_is(string database)
    {
        await using var panel = await Drawn(database);
        var reviewer = Panel.Free;
        using var browser = await panel.Browsing(reviewer);
        using var program = panel.Calling(reviewer);
        var mine = SheetsOf(panel, reviewer);
        Assert.NotEmpty(mine);
        List<string> read = [await browser.GetStringAsync("/reviews/mine"), await browser.GetStringAsync("/desk")];
        read.Add(await program.GetStringAsync("matters?kind=review-sheets"));
        foreach (var (id, sheet) in mine)
        {
            Assert.NotNull(sheet.Course);
            foreach (var address in (string[])[$"/reviews/sheets/{id}", $"/matters/review-sheets/{id}", $"/portal/cases/{id}"])
                read.Add(await (await browser.GetAsync(address)).Content.ReadAsStringAsync());
            read.Add(await (await program.GetAsync($"matters/{id}")).Content.ReadAsStringAsync());
        }
        Assert.All(read, r => Assert.All(Telling, t => Assert.DoesNotContain(t, r, StringComparison.Ordinal)));
        Assert.All(read, r => Assert.DoesNotContain(Panel.MarketOfficer.Name, r, StringComparison.Ordinal));
        Assert.All(read, r => Assert.DoesNotContain(Panel.HealthOfficer.Id, r, StringComparison.Ordinal));
        Assert.Contains("立案,承办人甲", string.Concat(read), StringComparison.Ordinal);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Nobody_gets_their_own_file_and_none_can_open_the_file_the_round_or_anothers_sheet_by_its_number(string database)
    {
        await using var panel = await Drawn(database);
        var round = panel.Read();
        foreach (var drawn in round.Drawn)
        {
            var unit = PoolLine.ReadName(drawn.File)!.Unit;
            var own = unit == Panel.Market.Name ? Panel.MarketOfficer : Panel.HealthOfficer;
            Assert.DoesNotContain(own.Id, (string[])[drawn.Main, drawn.Second]);
        }
        foreach (var reviewer in Reviewers)
        {
            using var browser = await panel.Browsing(reviewer);
            using var program = panel.Calling(reviewer);
            var mine = SheetsOf(panel, reviewer).Select(s => s.Sheet.FileCode).ToHashSet();
            Assert.Equal(
                round.Drawn.Where(d => d.Main == reviewer.Id || d.Second == reviewer.Id).Select(d => d.Code).Order(),
                mine.Order()
            );
            foreach (var code in mine)
            {
                var source = PoolLine.ReadName(round.Drawn.First(d => d.Code == code).File)!.Source!.Split('/')[1];
                Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync($"matters/{source}")).StatusCode);
                Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/matters/penalties/{source}")).StatusCode);
            }
            Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync($"matters/{panel.Round}")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/reviews/{panel.Round}")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/reviews/{panel.Round}/draw.json")).StatusCode);
            var others = panel
                .Store.List(Reader.Of(Actor.Statute), new ListQuery("review-sheets"))
                .Rows.Select(r => r.Id)
                .Except(SheetsOf(panel, reviewer).Select(s => s.Id));
            foreach (var other in others.Take(3))
                Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/reviews/sheets/{other}")).StatusCode);
        }
    }

    [Fact]
    public async Task Whoever_can_open_the_files_by_another_duty_has_to_step_back_from_all_of_them()
    {
        await using var panel = await Panel.Open("sqlite");
        var pool = FilePool.Of(panel.Store, Plain(), Panel.Government, [Panel.Seer, Panel.Free, Panel.Other], "", 3);

        Assert.Equal(12, pool.Conflicts!.Split('\n').Count(c => c.EndsWith(Panel.Seer.Id, StringComparison.Ordinal)));
        Assert.DoesNotContain(Panel.Free.Id, pool.Conflicts, StringComparison.Ordinal);
        await panel.Draw(pool);
        Assert.All(panel.Read().Drawn, d => Assert.Equal([Panel.Free.Id, Panel.Other.Id], ((string[])[d.Main, d.Second]).Order()));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task The_unit_is_told_what_is_wrong_and_never_who_said_so(string database)
    {
        await using var panel = await Drawn(database, 4);
        var round = panel.Read();
        foreach (var drawn in round.Drawn)
            await Review(panel, drawn);
        var entered = await new Sheets(panel.Store, panel.Read()).Enter(panel.Store.Account(Panel.Organiser.Id)!);
        Assert.Equal((4, 0), (entered.Done, entered.Refused.Count));

        foreach (var unit in (Account[])[Panel.MarketOfficer, Panel.HealthOfficer])
        {
            using var browser = await panel.Browsing(unit);
            using var program = panel.Calling(unit);
            var reader = Reader.Of(unit.As("reviewed-files.Liaison")!);
            foreach (var row in panel.Store.List(reader, new ListQuery("reviewed-files")).Rows)
            {
                var text =
                    await browser.GetStringAsync($"/matters/reviewed-files/{row.Id}") + await program.GetStringAsync($"matters/{row.Id}");
                Assert.Contains("裁量理由过于简单", text, StringComparison.Ordinal);
                foreach (var reviewer in Reviewers.Where(r => r != unit))
                {
                    Assert.DoesNotContain(reviewer.Name, text, StringComparison.Ordinal);
                    Assert.DoesNotContain(reviewer.Id, text, StringComparison.Ordinal);
                }
            }
        }
        await panel.Do(Panel.Head, new CloseBatch("总体规范"), panel.Round);
        Assert.Null(panel.Store.Verify().First);
    }

    [Fact]
    public async Task What_is_entered_is_what_the_two_have_said()
    {
        await using var panel = await Drawn("sqlite", 2);
        var drawn = panel.Read().Drawn[0];
        var sheet = await Review(panel, drawn);
        var result = new Sheets(panel.Store, panel.Read()).ResultOf(drawn, sheet);
        var less = await panel.Try(Panel.Organiser, result with { Defects = "" });
        Assert.True(less.Refusals.Single().Is(Refusals.NotAsReviewed));
        var elsewhere = await panel.Try(Panel.Organiser, result with { Unit = Panel.Justice.Name });
        Assert.True(elsewhere.Refusals.Single().Is(Refusals.FileNotDrawn));
        await panel.Do(Panel.Organiser, result);
    }

    private static async Task<ReviewSheet> Review(Panel panel, DrawnFile drawn)
    {
        var (main, second) = (panel.Store.Account(drawn.Main)!, panel.Store.Account(drawn.Second)!);
        var (id, sheet) = SheetsOf(panel, main).First(s => s.Sheet.FileCode == drawn.Code);
        foreach (var n in Enumerable.Range(1, sheet.Suspicions.Count))
            await panel.Do(main, new Dismiss(n, "卷内有材料"), id);
        await panel.Do(main, new RecordDefect("32", "裁量理由过于简单"), id);
        await panel.Do(main, new Submit("总体规范"), id);
        await panel.Do(second, new Countersign(), id);
        return SheetsOf(panel, main).First(s => s.Id == id).Sheet;
    }
}
