using System.Net;
using AngleSharp.Dom;
using Yifa.Kernel;
using Yifa.Modules.Inspections;
using Yifa.Store;
using Yifa.Web.Tests.Portal;

namespace Yifa.Web.Tests.Pages;

/// <summary>The co-ordinator sees what overlaps, and one press decides it; everybody else sees what is theirs.</summary>
public sealed class PoolingPageTests
{
    private const int Year = 2026;
    private static readonly Office Region = new(1, "shili/", "示例区", "示", "region");
    private static readonly Office[] Bodies =
    [
        .. Enumerable.Range(0, 4).Select(n => new Office(50 + n, $"shili/gov/b{n}/", $"示例{n}局", $"示{n}", "department")),
    ];
    private static readonly Account Coordinator = new("tao", "陶某", Region, [new("inspection-plans.Coordinator", Region)]);
    private static readonly SamplePlans Made = new(Year, "310112", Enterprises: 30, Seed: 3);

    private static Account Planner(int n) =>
        new($"plan{n}", $"计某{n}", Bodies[n], [new("inspection-plans.Planner", Bodies[n]), new("inspection-plans.Head", Bodies[n])]);

    private static SamplePlanners WhoOf(Account a) => new(a.Office, a.As("inspection-plans.Planner")!, a.As("inspection-plans.Head")!);

    private static async Task<District> WithPlans()
    {
        var district = await District.Open();
        Account[] planners = [.. Enumerable.Range(0, Bodies.Length).Select(Planner)];
        await district.Store.Install(Bodies, [Coordinator, .. planners]);
        Assert.Empty(await district.Store.Load(planners.Select((p, n) => Made.Told(WhoOf(p), n, count: 20))));
        return district;
    }

    private static IEnumerable<InspectionPlan> PlansOf(District district)
    {
        var reader = Reader.At(Region, "inspection-plans.Coordinator");
        var ids = district.Store.List(reader, new ListQuery("inspection-plans")).Rows.Select(r => r.Id);
        return district.Store.Files(reader, ids).Select(f => (InspectionPlan)f.File.Matter);
    }

    private static string Kpi(IParentNode page, string label) =>
        page.QuerySelectorAll(".kpi").First(k => k.TextContent.Contains(label, StringComparison.Ordinal)).QuerySelector("b")!.TextContent;

    [Fact]
    public async Task One_press_decides_every_plan_and_a_second_finds_nothing_more()
    {
        await using var district = await WithPlans();
        await district.SignIn(Coordinator);
        var page = await district.Get($"/inspections/pooling?year={Year}");
        Assert.Equal("80家次", Kpi(page, "计划检查"));
        var saved = Kpi(page, "少进企业的门");
        Assert.NotEqual("0家次", saved);

        var done = await district.Page(await district.Send(page), HttpStatusCode.OK);
        var again = await district.Page(await district.Send(page), HttpStatusCode.OK);

        Assert.Contains("已对4件计划办理统筹", done.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("已对0件计划办理统筹", again.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(saved, Kpi(again, "少进企业的门"));
        Assert.Equal(saved, $"{PlansOf(district).Sum(p => p.Merged)}家次");
        Assert.All(PlansOf(district), p => Assert.Equal(6, p.Version));
        var merged = await district.Store.Read(PlanFigures.Merged, Cut.Of(Region), Period.Year(district.Store.Today.Year));
        Assert.Equal(saved, $"{merged.Value:0}家次");
        Assert.Null(district.Store.Verify().First);
    }

    [Fact]
    public async Task An_enterprise_has_one_calendar_of_all_departments()
    {
        await using var district = await WithPlans();
        await district.SignIn(Coordinator);
        var pooling = await district.Get($"/inspections/pooling?year={Year}");
        var link = pooling.QuerySelectorAll("a[href^='/inspections/enterprises/']").First().GetAttribute("href")!;

        var page = await district.Get(link);

        var units = page.QuerySelectorAll("tbody th").Select(t => t.TextContent).Distinct().ToList();
        Assert.True(units.Count > 1, string.Join(' ', units));
        var lines = await district.Get(page.QuerySelector("tbody th a")!.GetAttribute("href")!);
        Assert.Equal(20, lines.QuerySelectorAll("tbody tr").Length);
        Assert.Empty(lines.QuerySelectorAll("a[href*='start-visit']"));
    }

    [Fact]
    public async Task A_planner_sees_the_plan_of_the_own_unit_alone_and_starts_its_visits()
    {
        await using var district = await WithPlans();
        await district.SignIn(Planner(1));
        var pooling = await district.Get($"/inspections/pooling?year={Year}");
        Assert.Equal("20家次", Kpi(pooling, "计划检查"));
        Assert.Empty(pooling.QuerySelectorAll("form[method=post] button.go"));

        var own = PlansOf(district).First(p => p.Office.Name == Bodies[1].Name);
        var foreign = PlansOf(district).First(p => p.Office.Name == Bodies[2].Name);
        var lines = await district.Get($"/inspections/plans/{own.Id}");
        await district.Get($"/inspections/plans/{foreign.Id}", HttpStatusCode.NotFound);

        var form = await district.Get(lines.QuerySelector("a[href*='start-visit']")!.GetAttribute("href")!);
        var line = form.QuerySelectorAll("main input")
            .First(i => i.GetAttribute("name")!.EndsWith("line", StringComparison.OrdinalIgnoreCase));
        Assert.Equal("1", line.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/inspections/pooling?year=abc", HttpStatusCode.BadRequest)]
    [InlineData("/inspections/enterprises/91310112000000070X", HttpStatusCode.NotFound)]
    [InlineData("/inspections/plans/999999", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_said_in_a_sentence(string address, HttpStatusCode status)
    {
        await using var district = await WithPlans();
        await district.SignIn(Coordinator);

        var page = await district.Get(address, status);

        Assert.Contains("。", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
