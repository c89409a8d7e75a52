using Microsoft.Playwright;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Penalties;

namespace Yifa.Browser.Tests;

/// <summary>裁量: the benchmark by which both cases are weighed, and the case that was decided by it before.</summary>
public sealed partial class PenaltyTests
{
    private const string Liaison = "mh-market.lian.mou";
    private const string Item = "310112188";
    private const string Basis = "示例规定第二条";
    private const string Lighter = "违法次数=初次\n货值=不足一万元";
    private const string Heavier = "违法次数=初次\n货值=一万元以上";
    private static readonly Person Other = Person.Organ("示例蜜饯食品有限公司");

    private async Task BenchmarkPublished()
    {
        var liaison = await At(Liaison, "/matters/benchmarks");
        await liaison.Does(
            "拟订裁量基准",
            ("事项编码", Item),
            ("名称", "对标签不实的预包装食品的处罚"),
            ("管理领域", Words.Chinese(EnforcementField.MarketRegulation)),
            ("依据", Basis),
            ("裁量因素", "违法次数:初次、再次\n货值:不足一万元、一万元以上"),
            (
                "档次",
                "较轻|违法次数=初次;货值=不足一万元|罚款|20000-50000元|示例规定第二条\n"
                    + "一般|违法次数=初次;货值=一万元以上|罚款|50000-80000元|示例规定第二条\n"
                    + "较重|违法次数=再次|罚款|80000-100000元|示例规定第二条"
            )
        );
        var address = liaison.Page.Url;
        await liaison.Page.Context.DisposeAsync();

        var keeper = await At(Town.GeneralClerk, address);
        await keeper.Does(
            "公布裁量基准",
            ("公布的文件", "示例裁量文〔2025〕1号"),
            ("施行日期", Iso(town.Today)),
            ("已经合法性审核", "是"),
            ("已经集体讨论", "是")
        );
        Assert.Contains("50000至80000元", await keeper.Page.Locator("main").InnerTextAsync());
        await keeper.Page.Context.DisposeAsync();
    }

    /// <summary>Another firm's case under the same provision, in the tier below.</summary>
    private async Task<string> DecidedAlike()
    {
        var address = await NotifiedAlike();
        var head = await At(Head, address);
        await head.Begin("作出处罚决定");
        await head.Fill(
            ("处罚种类", Words.Chinese(PenaltyKind.Fine)),
            ("裁量理由", "初次违法,货值较小,按较轻一档"),
            ("责令改正", "更换标签")
        );
        await head.Page.Locator("main form [name='field.Fine']").FillAsync("30000");
        await head.Send();
        await head.Page.WaitForURLAsync(address);
        await head.Page.Context.DisposeAsync();
        return address;
    }

    private async Task<string> NotifiedAlike()
    {
        var address = await Notified(Other, "示例销售标签不实的蜜饯", "蜜饯标签与内容不符", Lighter, "30000");
        var officer = await At(Officer, address);
        await officer.Does("听取陈述申辩");
        await officer.Page.Context.DisposeAsync();
        return address;
    }

    /// <summary>The item is picked, then its factors; one left open is refused with the choices there are; then the page says tier and range.</summary>
    private static async Task Weighed(Desk officer, string choices, string party)
    {
        await officer.Begin("适用裁量基准");
        await officer.Fill(("裁量基准的事项编码", Item));
        await officer.Page.GetByRole(AriaRole.Button, new() { Name = "列出裁量因素的选项" }).ClickAsync();
        await officer.Page.Locator("select[name='field.Choices']").First.WaitForAsync();
        await officer.Send();
        Assert.Contains("违法次数:初次、再次", await officer.Refused());
        await officer.Fill(("裁量因素的选项", choices));
        await officer.Send();
        await officer.Page.Locator("h1", new() { HasTextString = party }).WaitForAsync();
        var told = await officer.Page.Locator("dt:text-is('适用的裁量基准') + dd").InnerTextAsync();
        Assert.Contains(choices == Heavier ? "“一般”档:罚款,50000元至80000元" : "“较轻”档:罚款,20000元至50000元", told);
    }

    private static async Task OutsideRangeRefused(Desk head, string fine)
    {
        await head.Page.Locator("main form [name='field.Fine']").FillAsync(fine);
        await head.Send();
        var refused = await head.Refused();
        Assert.Contains(Yifa.Modules.Penalties.Refusals.OutsideRange.Text, refused);
        Assert.Contains("“一般”档:罚款,50000元至80000元", refused);
    }
}
