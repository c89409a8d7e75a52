using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Inspections;

namespace Yifa.Browser.Tests;

/// <summary>
/// 无码不检查: two departments plan to visit the same enterprise, and it opens its door once. Everybody has a browser of his own; the officers and the
/// enterprise hold phones.
/// </summary>
public sealed partial class InspectionTests(Chromium chromium, Town town) : IClassFixture<Town>
{
    private const string Market = "mh-market";
    private const string Environment = "mh-environment";
    private const string Item = "示例食品安全检查";
    private const string OtherItem = "示例排污口检查";
    private static readonly Person Firm = Person.Organ("示例食品加工有限公司");

    private static readonly (string Figure, int More)[] Moved =
    [
        ("inspection.plans-filed", 2),
        ("inspection.merged", 1),
        ("inspection.visits", 1),
        ("inspection.joint-visits", 1),
        ("inspection.coded-visits", 1),
        ("inspection.hazards", 1),
        ("inspection.hazards-rectified", 1),
    ];

    [Fact]
    public async Task Two_plans_become_one_visit_under_a_code_and_it_is_counted_once()
    {
        chromium.Need();
        await using var atFirm = await chromium.Open(town, new(Look.Phone));
        await using var atDesk = await chromium.Open(town, new(), Town.GeneralClerk);
        var firm = new Resident(await atFirm.NewPageAsync(), Firm);
        await firm.Page.GotoAsync("/sign-in");
        await firm.Registers();
        var coordinator = new Desk(await atDesk.NewPageAsync(), script: true);
        var before = await Read(coordinator);

        var plan = await Plans(Market, Item, EnforcementField.MarketRegulation, officers: 3);
        await Plans(Environment, OtherItem, EnforcementField.Environment, officers: 2);
        await Pooled(coordinator);
        var visit = await Started(plan);
        await HasNoCode(visit);
        await Coded(visit);
        await ShownAndScanned(visit);
        await RecordedOnThePhone(visit);
        await Told(visit);
        await Rated(firm);
        await Rectified(firm, visit);

        Assert.Equal(Moved.Select((m, i) => before[i] + m.More), await Read(coordinator));
        Assert.Null(town.Store.Verify().First);
    }

    private async Task<Desk> At(string account, int width = 1280)
    {
        var browser = await chromium.Open(town, new(width), account);
        return new(await browser.NewPageAsync(), script: true);
    }

    /// <summary>A department draws its plan up on its pages, its head approves it, and it is filed.</summary>
    private async Task<string> Plans(string department, string item, EnforcementField field, int officers)
    {
        var planner = await At($"{department}.ji.mou");
        await planner.Open("/matters/inspection-plans");
        await planner.Does(
            "编制检查计划",
            ("计划名称", $"示例年度计划({item})"),
            ("计划年度", Year),
            ("计划类型", "年度检查计划"),
            ("管理领域", Words.Chinese(field)),
            ("编制依据", "示例条例第一条")
        );
        var plan = planner.Page.Url;
        var line = $"{Firm.Number}\t{Firm.Name}\t示例路1号\t{Words.Chinese(field)}\t{item}\t3月\tB\t是\t{officers}";
        await planner.Does("填报计划各行", ("计划各行", line));
        var head = await At($"{department}.lu.mou");
        await head.Open(plan);
        await head.Does("审批检查计划");
        await planner.Open(plan);
        await planner.Does("备案");
        await head.Page.Context.DisposeAsync();
        await planner.Page.Context.DisposeAsync();
        return plan;
    }

    private string Year => town.Today.Year.ToString(CultureInfo.InvariantCulture);

    private async Task Pooled(Desk coordinator)
    {
        await coordinator.Open($"/inspections/pooling?year={Year}");
        var found = await coordinator.Page.Locator("main").InnerTextAsync();
        Assert.Contains(Firm.Name, found);
        Assert.Matches(@"1\s*家次\s*少进企业的门", found);
        await coordinator.Page.GetByRole(AriaRole.Button, new() { Name = "按下列方案办理统筹" }).ClickAsync();
        await coordinator.Page.Locator("[role=status]", new() { HasTextString = "已对2件计划办理统筹" }).WaitForAsync();
        Assert.Contains("各行都已作出统筹决定", await coordinator.Page.Locator("main").InnerTextAsync());
    }

    /// <summary>The one that leads starts the visit from its line; the other's line is gone into it.</summary>
    private async Task<long> Started(string plan)
    {
        var planner = await At($"{Market}.ji.mou");
        await planner.Open(plan);
        await planner.Does("公布检查计划");
        await planner.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("检查对象、时间") }).ClickAsync();
        await planner.Page.GetByRole(AriaRole.Link, new() { Name = "启动检查", Exact = true }).ClickAsync();
        await planner.Page.Locator("h1", new() { HasTextString = "启动检查" }).WaitForAsync();
        await planner.Fill(("检查日", Iso(town.Today)));
        await planner.Send();
        var found = 0L;
        Assert.True(await Patience.Comes(() => Task.FromResult((found = NewestOf(Market)) != 0), TimeSpan.FromSeconds(20)));
        await planner.Page.Context.DisposeAsync();
        return found;
    }

    /// <summary>The department's newest inspection, where it is of the firm; 0 before.</summary>
    private long NewestOf(string department)
    {
        var reader = Reader.At(town.Store.Offices.First(o => o.Code == department), "inspections.Officer");
        var list = town.Store.List(reader, new("inspections") { Take = 1 });
        return list.Rows is [{ Title: var title } row] && title.Contains(Firm.Name, StringComparison.Ordinal) ? row.Id : 0;
    }

    /// <summary>Without a code nothing is offered, and what is asked for all the same is refused with its reason.</summary>
    private async Task HasNoCode(long visit)
    {
        var officer = await At($"{Market}.niu.mou");
        await officer.Open($"/matters/inspections/{visit}");
        var module = town.Store.Module("inspections")!;
        var under = module
            .Acts.Where(a => a.UnderCode && a.Duties.Contains("inspections.Officer"))
            .Select(a => Words.Kebab(a.Name))
            .ToList();
        Assert.NotEmpty(under);
        foreach (var act in under)
        {
            await officer.Open($"/matters/inspections/{visit}");
            Assert.Equal(0, await officer.Page.Locator($".acts a[href$='/acts/{act}']").CountAsync());
            await officer.Open($"/matters/inspections/{visit}/acts/{act}");
            Assert.Contains(CodeRefusals.NoCode.Text, await officer.Page.Locator("main").InnerTextAsync());
        }
        await officer.Page.Context.DisposeAsync();
    }

    /// <summary>The other department's officers join, and the code names them all.</summary>
    private async Task Coded(long visit)
    {
        var registrar = await At($"{Market}.ma.mou");
        await registrar.Open($"/matters/inspections/{visit}");
        await registrar.Does(
            "部门参加联合检查",
            ("参加的部门", "闵行区生态环境局"),
            ("该部门的检查人员", $"牛某:示环01:{Environment}.niu.mou\n于某:示环02:{Environment}.yu.mou")
        );
        await registrar.Does("赋码", ("本机关检查人员", "牛某:示市01\n于某:示市02"));
        Assert.Contains("待检查", await registrar.Page.Locator(".head").First.InnerTextAsync());
        await registrar.Page.Context.DisposeAsync();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<List<int>> Read(Desk desk)
    {
        var readings = new List<int>();
        foreach (var (figure, _) in Moved)
            readings.Add(await desk.Reads(figure, town.Today.Year));
        return readings;
    }

    [GeneratedRegex(@"/ratings/[^\s""]+")]
    private static partial Regex SlipAddress();
}
