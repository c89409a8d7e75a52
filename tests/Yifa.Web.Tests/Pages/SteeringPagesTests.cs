using System.Net;
using AngleSharp.Dom;
using Yifa.Kernel;
using Yifa.Modules.Assessment;
using Yifa.Modules.DutyReports;
using Yifa.Modules.Oversight;
using Yifa.Store;
using Yifa.Web.Tests.Files;
using Yifa.Web.Tests.Portal;

namespace Yifa.Web.Tests.Pages;

using Mode = Yifa.Modules.Oversight.Mode;
using UnitType = Yifa.Modules.Oversight.UnitType;

/// <summary>The pages of steering: what a round found, who has not given account, how far an assessment is.</summary>
public sealed class SteeringPagesTests
{
    private static readonly Account Zong = new("zong", "宗某", District.Government, Duties("oversight.Inspector", "findings.Inspector"));
    private static readonly Account Shen = new(
        "shen",
        "申某",
        District.Government,
        Duties("oversight.Head", "findings.Head", "assessment.Reviewer", "duty-reports.Clerk")
    );
    private static readonly Account Kao = new(
        "kao",
        "考某",
        District.Government,
        Duties("assessment.Clerk", "assessment.Checker", "assistance.Requester")
    );

    private static Capacity.AtOffice[] Duties(params string[] duties) =>
        [.. duties.Select(d => new Capacity.AtOffice(d, District.Government))];

    private static async Task<District> Opened()
    {
        var district = await District.Open();
        await district.Store.Install([], [Zong, Shen, Kao]);
        return district;
    }

    private static async Task<long> Do(District district, Account by, string kind, string day, Act act, long? matter = null)
    {
        var type = district.Store.Module(kind)!.Act(act.GetType());
        var actor = type.Duties.Select(by.As).OfType<Actor>().First();
        var done = await district.Store.Perform(
            new ActRequest(type, act, actor, DateOnly.Parse(day), "desk")
            {
                Matter = matter,
                Office = matter is null ? District.Government : null,
            }
        );
        Assert.True(done.Accepted, string.Join(';', done.Refusals));
        return done.Matter;
    }

    private static async Task<(long Round, long Finding)> Patrolled(District district)
    {
        var opening = new OpenRound(Mode.Patrol, "第1轮巡察", ["示例局", "示例镇"], new(2026, 3, 31));
        var round = await Do(district, Zong, "oversight", "2026-02-02", opening);
        await Do(district, Zong, "oversight", "2026-02-03", new FormTeam("组长某", ["组员某"]), round);
        await Do(district, Zong, "oversight", "2026-02-04", new Visit("示例局", UnitType.Unit, "座谈"), round);
        var find = new Find(
            Mode.Patrol,
            FindingField.Enforcement,
            "执法记录不全",
            "抽查三份案卷",
            ["示例局"],
            Round: "示府督察〔2026〕第1轮"
        );
        return (round, await Do(district, Zong, "findings", "2026-02-05", find));
    }

    [Fact]
    public async Task A_round_shows_what_it_found_and_where_it_has_not_been()
    {
        await using var district = await Opened();
        var (round, finding) = await Patrolled(district);
        await district.SignIn(Zong);

        var page = await district.Get($"/matters/oversight/{round}/findings");
        var text = page.QuerySelector("main")!.TextContent;
        Assert.NotNull(page.QuerySelector($"a[href='/matters/findings/{finding}']"));
        Assert.Contains("还有1项没有销号", text);
        Assert.Contains("1个单位,还有1个没有走访", text);
        var matter = await district.Get($"/matters/findings/{finding}");
        var list = await district.Get(
            matter.QuerySelectorAll("aside a").First(a => a.TextContent == "示府督察〔2026〕第1轮").GetAttribute("href")!
        );
        Assert.NotNull(list.QuerySelector($"a[href='/matters/oversight/{round}']"));
        Assert.NotNull((await district.Get($"/matters/oversight/{round}")).QuerySelector($"a[href='/matters/oversight/{round}/findings']"));
    }

    [Fact]
    public async Task Whoever_may_not_read_a_round_is_told_no_more_than_of_one_that_is_not_there()
    {
        await using var district = await Opened();
        var (round, finding) = await Patrolled(district);
        await district.SignIn(Kao);

        foreach (
            var address in (string[])
                [$"/matters/oversight/{round}/findings", $"/matters/assessment/{finding}/indicators", "/matters/oversight/999/findings"]
        )
        {
            var page = await district.Get(address, HttpStatusCode.NotFound);
            Assert.Contains(Gate.NotFound.Text, page.QuerySelector("main")!.TextContent);
            Assert.DoesNotContain("示例局", page.Body!.TextContent);
        }
    }

    [Fact]
    public async Task The_round_is_not_over_while_its_finding_is_open_and_an_unknown_round_has_no_finding()
    {
        await using var district = await Opened();
        var (round, finding) = await Patrolled(district);
        await Do(district, Zong, "oversight", "2026-02-06", new Visit("示例镇", UnitType.Town, "走访"), round);
        await Do(district, Shen, "oversight", "2026-02-09", new ApproveFeedback(), round);
        await Do(district, Zong, "oversight", "2026-02-09", new GiveFeedback("总体较好"), round);

        async Task<IReadOnlyList<Refusal>> Tried(Account by, string kind, Act act, long? matter)
        {
            var type = district.Store.Module(kind)!.Act(act.GetType());
            var actor = type.Duties.Select(by.As).OfType<Actor>().First();
            var request = new ActRequest(type, act, actor, new(2026, 3, 2), "desk")
            {
                Matter = matter,
                Office = matter is null ? District.Government : null,
            };
            return (await district.Store.Perform(request)).Refusals;
        }
        Assert.Contains(await Tried(Shen, "oversight", new Finish(), round), r => r.Is(Yifa.Modules.Oversight.Refusals.FindingsOpen));
        var wrongMode = new Find(Mode.Inspection, FindingField.Other, "名称", "问题", ["示例局"], Round: "示府督察〔2026〕第1轮");
        Assert.Contains(await Tried(Zong, "findings", wrongMode, null), r => r.Is(Yifa.Modules.Oversight.Refusals.NoSuchRound));
        await Do(district, Shen, "findings", "2026-02-10", new Yifa.Modules.Oversight.Revoke("查证不实"), finding);
        Assert.Empty(await Tried(Shen, "oversight", new Finish(), round));
        Assert.Contains(
            await Tried(Zong, "findings", wrongMode with { Mode = Mode.Patrol }, null),
            r => r.Is(Yifa.Modules.Oversight.Refusals.RoundOver)
        );
    }

    [Fact]
    public async Task Who_has_not_given_account_is_named_and_counted_by_tier()
    {
        await using var district = await Opened();
        Enlist Enlisting(string unit, Tier tier) =>
            new(2026, "示例负责人", unit, Yifa.Modules.DutyReports.UnitType.Town, tier, Until: new(2026, 3, 2));
        var first = await Do(district, Shen, "duty-reports", "2026-01-05", Enlisting("甲镇", Tier.Department));
        var second = await Do(district, Shen, "duty-reports", "2026-01-05", Enlisting("乙镇", Tier.Department));
        await Do(district, Shen, "duty-reports", "2026-02-05", new ReportInWriting("情况"), first);
        await district.SignIn(Shen);

        Assert.NotNull((await district.Get("/matters/duty-reports")).QuerySelector("a[href='/duty-reports']"));
        var page = await district.Get("/duty-reports?year=2026");
        Assert.Contains("缺1名", page.QuerySelector("main")!.TextContent);
        Assert.NotNull(page.QuerySelector($"a[href='/matters/duty-reports/{second}']"));
        Assert.Null(page.QuerySelector($"a[href='/matters/duty-reports/{first}']"));
        Assert.Contains("逾期", page.QuerySelector("main")!.TextContent);
        var drilled = await district.Get(page.QuerySelectorAll("a.n").First(a => a.TextContent == "2").GetAttribute("href")!);
        Assert.Equal(2, drilled.QuerySelectorAll("main tbody tr").Length);
        await district.Get("/duty-reports?year=x", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_account_that_comes_as_a_file_fills_the_form_and_is_kept_as_it_came()
    {
        await using var district = await Opened();
        var enlist = new Enlist(2026, "示例负责人", "甲镇", Yifa.Modules.DutyReports.UnitType.Town, Tier.Department);
        var id = await Do(district, Shen, "duty-reports", "2026-01-05", enlist);
        await district.SignIn(Shen);
        var file = "一年来履行职责的情况。"u8.ToArray();

        var form = await FileForms.Send(district, $"/matters/duty-reports/{id}/acts/Submit", [], ("files", "述法报告.txt", file));

        Assert.Contains("一年来履行职责的情况。", form.QuerySelector("textarea[name='field.Text']")!.TextContent);
        var page = await district.Go(form, ("field.Text", "一年来履行职责的情况,已核对。"));
        Assert.Contains("述法报告", page.Body!.TextContent);
        Assert.Equal(
            file,
            await district.Client.GetByteArrayAsync($"/matters/duty-reports/{id}/files/1.1", TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task The_board_of_indicators_shows_owner_scores_evidence_and_the_frozen_figure()
    {
        await using var district = await Opened();
        await Do(district, Kao, "assistance", "2026-01-05", Asking());
        var begin = new Begin(new("grand-integration", 1), "示例镇", 2026, new(2026, 10, 30));
        var id = await Do(district, Kao, "assessment", "2026-02-02", begin);
        await Do(district, Kao, "assessment", "2026-02-03", new Assign(["1"], "示例局"), id);
        await Do(district, Kao, "assessment", "2026-02-04", new SelfCheck("1.1", 18, "会议纪要两份", [1]), id);
        await Do(district, Kao, "assessment", "2026-02-04", new SelfCheck("2.1", 30), id);
        await district.SignIn(Kao);

        var page = await district.Get($"/matters/assessment/{id}/indicators");
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("4项指标,总分100。已自查2项,自评48分。", text);
        Assert.Contains("还没有自查:1.2、2.2", text);
        Assert.Contains("会议纪要两份", text);
        Assert.Contains("示例局", text);
        Assert.NotNull(page.QuerySelector("a[href*='/figures/mediation.succeeded/drill']"));
        Assert.NotNull((await district.Get($"/matters/assessment/{id}")).QuerySelector($"a[href='/matters/assessment/{id}/indicators']"));
        Assert.NotNull((await district.Get("/matters/assessment")).QuerySelector("a[href='/assessment']"));
        var sheet = (await district.Get("/assessment?year=2026")).QuerySelector("main")!;
        Assert.Contains("融合改革评价", sheet.TextContent);
        Assert.Contains("2/4", sheet.TextContent);
        await district.Get("/assessment?year=x", HttpStatusCode.BadRequest);
        Assert.Contains("调解成功", (await district.Get($"/matters/assessment/{id}/numbers")).Body!.TextContent);
        Assert.Null(district.Store.Verify().First);
    }

    private static Yifa.Modules.Assistance.Request Asking() =>
        new(Yifa.Modules.Assistance.AssistanceKind.Data, "调取资料", "示例镇", "示例局", "办案需要", "登记资料");
}
