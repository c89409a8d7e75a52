using System.Globalization;
using Yifa.Kernel;
using Yifa.Modules.Tasks;

namespace Yifa.Browser.Tests;

/// <summary>
/// A work point that is split, missed, reminded of, put on a supervision order, rectified and looked back on, by the two people whose part it is
/// on their own pages. In a town of their own, whose days they move on.
/// </summary>
public sealed class SteeringTests(Chromium chromium, Town town) : IClassFixture<Town>
{
    private const string List = "示例问题整改清单";
    private const string Point = "整改示例问题";
    private const string Street = "示例街道办";

    private static readonly (string Figure, string? Where, int More)[] Moved =
    [
        ("tasks.items", "kind=problem-rectification", 1),
        ("tasks.completed", "kind=problem-rectification", 1),
        ("letters.issued", "kind=reminder-letter", 1),
        ("letters.issued", "kind=supervision-order", 1),
        ("letters.issued", "kind=circular", 0),
        ("letters.answered", "kind=supervision-order", 1),
    ];

    [Fact]
    public async Task A_work_point_is_split_missed_reminded_ordered_rectified_and_looked_back_on()
    {
        chromium.Need();
        var look = new Look();
        await using var atClerk = await chromium.Open(town, look, atTheMachine: true);
        await using var atReviewer = await chromium.Open(town, look, atTheMachine: true);
        var clerk = new Desk(await atClerk.NewPageAsync(), look.Script);
        var reviewer = new Desk(await atReviewer.NewPageAsync(), look.Script);
        await clerk.SignsIn(Town.GeneralClerk);
        await reviewer.SignsIn(Town.KindKeeper);
        var year = town.Today.Year;
        var before = await Read(clerk, year);

        var (whole, part) = await SetAndSplit(clerk);
        await Missed(clerk);
        await Reminded(clerk, part);
        await Ordered(clerk, reviewer);
        await Rectified(clerk, reviewer, part, whole);
        await LookedBackOn(reviewer, whole);

        Assert.Equal(Moved.Select((m, i) => before[i] + m.More), await Read(clerk, year));
    }

    private async Task<(string Whole, string Part)> SetAndSplit(Desk clerk)
    {
        await clerk.Open("/matters/tasks");
        await clerk.OpensOf(
            "下达任务",
            "问题整改(报告、自查)",
            ("所属清单", List),
            ("任务名称", Point),
            ("责任单位", "示例局"),
            ("完成期限", Iso(town.Today.AddDays(40)))
        );
        var whole = clerk.Page.Url;
        await clerk.Begin("分解");
        await clerk.Fill(("分解项名称", "街道部分"), ("责任单位", Street), ("完成期限", Iso(town.Today.AddDays(60))));
        await clerk.Send();
        Assert.Contains(Refusals.PartAfterWhole.Text, await clerk.Refused());
        await clerk.Fill(("完成期限", Iso(town.Today.AddDays(7))));
        await clerk.Send();
        await clerk.Page.WaitForURLAsync(whole);
        await clerk.Follows("上级任务");
        Assert.Contains("街道部分", await PageOf(clerk));
        return (whole, clerk.Page.Url);
    }

    /// <summary>The part's day passes, and the tree says so.</summary>
    private async Task Missed(Desk clerk)
    {
        town.MoveTo(town.Today.AddDays(14));
        await clerk.Open("/tasks");
        await clerk.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = List, Exact = true }).ClickAsync();
        await clerk.Page.Locator(".branch > summary").ClickAsync();
        await clerk.Page.Locator(".branch").GetByText("街道部分").WaitForAsync();
        var tree = await PageOf(clerk);
        Assert.Contains("下级:分解项1项,完成0项;逾期1项", tree);
        Assert.Contains("逾期7日", tree);
    }

    private static async Task Reminded(Desk clerk, string part)
    {
        await clerk.Open(part);
        await clerk.OpensOf(
            "制发函件",
            "提醒函",
            ("标题", "关于街道部分的提醒函"),
            ("收函单位", Street),
            ("内容", "请说明没有完成的原因,尽快完成")
        );
        await clerk.Does(
            "送达",
            ("受送达人", Street),
            ("送达方式", Words.Chinese(ServiceManner.Direct)),
            ("签收人或者见证人", "示例签收人")
        );
        Assert.Contains("关于", await clerk.Page.Locator("aside").InnerTextAsync());
    }

    /// <summary>The reminder's day passes too, and the order follows, linked to it and to the task.</summary>
    private async Task Ordered(Desk clerk, Desk reviewer)
    {
        town.MoveTo(town.Today.AddDays(17));
        await reviewer.Open(clerk.Page.Url);
        await reviewer.Does("升级", ("下一级函件的标题", "关于街道部分的督办单"), ("下一级函件的内容", "请于十日内办结并回复"));
        Assert.Contains("改发督办单", await PageOf(reviewer));
        await reviewer.Follows("接续");
        var order = reviewer.Page.Url;
        Assert.Contains("关于", await reviewer.Page.Locator("aside").InnerTextAsync());
        await clerk.Open(order);
        await clerk.Does("登记回复", ("回复内容", "已经整改"), ("处理结果", "补做检查"));
    }

    private static async Task Rectified(Desk clerk, Desk reviewer, string part, string whole)
    {
        await clerk.Open(whole);
        await clerk.Begin("提请验收");
        await clerk.Fill(("佐证", "整改报告"));
        await clerk.Send();
        Assert.Contains(Refusals.PartsOpen.Text, await clerk.Refused());
        foreach (var task in (string[])[part, whole])
        {
            await clerk.Open(task);
            await clerk.Does("提请验收", ("佐证", "整改报告"));
            await reviewer.Open(task);
            await reviewer.Does("验收通过");
            Assert.Contains("已整改", await PageOf(reviewer));
        }
    }

    private async Task LookedBackOn(Desk reviewer, string whole)
    {
        town.MoveTo(town.Today.AddDays(60));
        await reviewer.Open(whole);
        await reviewer.Does("回头看", ("结果", Words.Chinese(LookBackResult.Holds)), ("查看情况", "没有再发生"));
        Assert.Contains("已完成", await reviewer.Page.Locator(".head").First.InnerTextAsync());
        await reviewer.Open("/tasks");
        Assert.Contains("100.0%", await reviewer.Page.Locator("tr", new() { HasTextString = List }).InnerTextAsync());
    }

    private static async Task<List<int>> Read(Desk desk, int year)
    {
        var readings = new List<int>();
        foreach (var (figure, where, _) in Moved)
            readings.Add(await desk.Reads(figure, year, where));
        return readings;
    }

    private static Task<string> PageOf(Desk desk) => desk.Page.Locator("main").InnerTextAsync();

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
