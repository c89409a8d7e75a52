using System.Net;
using AngleSharp.Dom;
using Yifa.Kernel;
using Yifa.Modules.EnforcementPowers;
using Yifa.Store;

namespace Yifa.Web.Tests.Portal;

/// <summary>执法权限 as everybody reads it, on any day.</summary>
public sealed class PowersPagesTests
{
    private const string Stalls = "对占道经营的行政检查";
    private const string Signs = "对户外广告的行政检查";
    private const string Waste = "对建筑垃圾的行政检查";
    private const string Bureau = "示例区城管局";
    private const string Urban = "城市管理";

    /// <summary>Three items, the second withdrawn and the third never published; a town; two certificates; a settled dispute.</summary>
    internal static async Task Fill(District district)
    {
        Assert.Empty(await district.Store.Load(Items));
        Assert.Empty(await district.Store.Load(Others));
    }

    private static IReadOnlyList<Script> Items =>
        [
            Told(
                EnforcementPowersModule.Items,
                District.Government,
                Registered("101", Stalls),
                ("2025-02-17", new PublishItem()),
                ("2025-09-01", new AmendItem("条款修改", Level: Level.City))
            ),
            Told(
                EnforcementPowersModule.Items,
                District.Government,
                Registered("102", Signs),
                ("2025-02-17", new PublishItem()),
                ("2025-12-01", new WithdrawItem("条款废止"))
            ),
            Told(EnforcementPowersModule.Items, District.Government, Registered("103", Waste)),
        ];

    private static IReadOnlyList<Script> Others =>
        [
            Told(
                EnforcementPowersModule.Towns,
                District.Street,
                ("2025-03-03", new EnlistTown("东街道", "东街道综合行政执法队", "示例省的决定")),
                ("2025-03-03", new AdjustItems(Urban, "示例文〔2025〕1号", ["101"])),
                ("2025-11-03", new AdjustItems(Urban, "示例文〔2025〕9号", TakenBack: ["101"], Why: "评估后收回")),
                ("2025-11-10", new EvaluateTown(Verdict.Improve, "人手不足"))
            ),
            Certified("陈某", "33000125001"),
            Certified("周某", "33000125002", ("2025-06-02", new SuspendCertificate("接受调查"))),
            Told(
                EnforcementPowersModule.Subjects,
                District.Government,
                ("2025-01-06", new ListSubject(Bureau, SubjectType.Statutory, Level.District, "职能规定"))
            ),
            Told(
                EnforcementPowersModule.Disputes,
                District.Government,
                ("2025-05-12", new RequestCoordination("检查与处罚的衔接", Bureau, ["东街道"], Urban, "由谁检查", "处罚已经划转", ["101"])),
                ("2025-05-19", new Settle(Settled.ByAgreement, "双方同意", Bureau, "东街道办事处"))
            ),
        ];

    private static Script Told(Module module, Office office, params (string On, Act Act)[] steps)
    {
        var keeper = new Actor("zong", "宗某", new Capacity.AtOffice($"{module.Kind}.Keeper", District.Government));
        return new(module.Kind, office, [.. steps.Select(s => Step.OnTheDay(DateOnly.Parse(s.On), 0, keeper, s.Act))]);
    }

    private static (string, Act) Registered(string code, string name) =>
        (
            "2025-02-10",
            new RegisterItem(code, name, Bureau, Urban, Level.District, Category.Inspection, "《示例条例》第十条", "检查、记录、告知")
        );

    private static Script Certified(string name, string number, params (string, Act)[] after) =>
        Told(
            EnforcementPowersModule.Certificates,
            District.Street,
            [
                ("2025-04-07", new RecordPass(name, "东街道", Urban, Level.Town, new(2025, 3, 31))),
                ("2025-04-14", new IssueCertificate(number)),
                .. after,
            ]
        );

    private static async Task<District> Filled()
    {
        var district = await District.Open(signedIn: false);
        await Fill(district);
        return district;
    }

    private static string[] Listed(IDocument page) => [.. page.QuerySelectorAll("ul.mine li a").Select(a => a.TextContent)];

    private static string AddressOf(IDocument page, string title) =>
        page.QuerySelectorAll("a").First(a => a.TextContent == title).GetAttribute("href")!.Split('?')[0];

    [Fact]
    public async Task Only_what_is_published_is_listed_and_what_was_withdrawn_says_so()
    {
        await using var district = await Filled();
        var page = await district.Get("/powers");

        Assert.Equal([Signs, Stalls], Listed(page));
        Assert.Equal(["当日不能执行", "行政检查"], page.QuerySelectorAll("ul.mine .chip").Select(c => c.TextContent));
        Assert.Equal(
            [Stalls],
            Listed(await district.Get($"/powers?field={Uri.EscapeDataString("城市管理")}&q={Uri.EscapeDataString("占道")}"))
        );
        Assert.Empty(Listed(await district.Get($"/powers?field={Uri.EscapeDataString("林业")}")));
    }

    [Theory]
    [InlineData("2025-02-16", "")]
    [InlineData("2025-02-17", "示例区城管局")]
    [InlineData("2025-03-03", "示例区城管局 东街道")]
    [InlineData("2025-11-02", "示例区城管局 东街道")]
    [InlineData("2025-11-03", "示例区城管局")]
    public async Task Who_may_enforce_an_item_can_be_asked_for_any_day(string on, string bodies)
    {
        await using var district = await Filled();
        var page = await district.Get($"{AddressOf(await district.Get("/powers"), Stalls)}?on={on}");

        Assert.Equal(bodies, string.Join(' ', page.QuerySelectorAll("[role=status] li").Select(l => l.QuerySelector("a, b")!.TextContent)));
    }

    [Fact]
    public async Task An_item_tells_its_basis_its_changes_its_towns_and_how_a_dispute_over_it_was_settled()
    {
        await using var district = await Filled();
        var text = (await district.Get(AddressOf(await district.Get("/powers"), Stalls))).QuerySelector("main")!.TextContent;

        foreach (
            var said in (string[])
                ["《示例条例》第十条", "执法层级由“区县级”改为“市级”", "2025年11月3日", "东街道办事处", "检查与处罚的衔接"]
        )
            Assert.Contains(said, text);
    }

    [Fact]
    public async Task An_item_that_is_not_published_is_not_there()
    {
        await using var district = await Filled();
        var keeper = new Reader(new Capacity.AtOffice("enforcement-items.Keeper", District.Government));
        var hidden = district.Store.List(keeper, new ListQuery("enforcement-items") { Where = [("stage", "Registered")] }).Rows.Single();

        Assert.Contains("没有找到", (await district.Get($"/powers/items/{hidden.Id}", HttpStatusCode.NotFound)).Body!.TextContent);
        await district.Get($"/powers/towns/{hidden.Id}", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_town_has_on_a_day_what_was_given_and_not_taken_back()
    {
        await using var district = await Filled();
        var address = AddressOf(await district.Get("/powers"), "东街道");

        Assert.Contains("共1项", (await district.Get($"{address}?on=2025-06-02")).Body!.TextContent);
        var now = (await district.Get(address)).Body!.TextContent;
        Assert.Contains("共0项", now);
        Assert.Contains("1人", now); // the other is suspended
        Assert.Contains("需要改进", now);
        var id = address.Split('/')[^1];
        Assert.Equal([Stalls], Listed(await district.Get($"/powers?town={id}&on=2025-06-02")));
    }

    [Theory]
    [InlineData("33000125001", "证件有效,可以执法。")]
    [InlineData("33000125002", "证件现在不能使用:暂停使用。")]
    [InlineData("33000125003", "没有这个号码的证件。")]
    public async Task Everybody_can_ask_whether_a_certificate_is_in_force(string number, string said)
    {
        await using var district = await Filled();

        Assert.Contains(said, (await district.Get($"/powers/officers?no={number}")).QuerySelector("[role=status]")!.TextContent);
    }

    [Fact]
    public async Task A_day_that_is_none_is_said_to_be_so()
    {
        await using var district = await Filled();

        Assert.Contains(
            "日期应写作",
            (await district.Get("/powers?on=x", HttpStatusCode.BadRequest)).QuerySelector("[role=alert]")!.TextContent
        );
    }
}
