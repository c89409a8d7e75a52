using System.Text.RegularExpressions;
using Yifa.Kernel;
using Yifa.Modules.EnforcementSupervision;
using Yifa.Modules.Reconsideration;
using Outcome = Yifa.Modules.Reconsideration.Outcome;
using Paper = Yifa.Modules.Reconsideration.Paper;

namespace Yifa.Browser.Tests;

/// <summary>复议纠错与执法监督: the firm asks for review, the decision is changed, and an item of supervision opens by itself.</summary>
public sealed partial class PenaltyTests
{
    private const string Organ = "闵行区市场监督管理局";
    private const string Supervisor = "zhou.mou";
    private const string SupervisionHead = Town.KindKeeper;

    /// <summary>第二十条: within sixty days, of the decision the firm reads on its own pages.</summary>
    private async Task<string> ReviewBegun(string penalty)
    {
        await using var browser = await chromium.Open(town, new(Look.Phone));
        var firm = new Resident(await browser.NewPageAsync(), Firm);
        await firm.Page.GotoAsync("/portal");
        await firm.SignsIn();
        await firm.Page.GotoAsync("/portal");
        await firm.OpensTheirMatter();
        var number = Regex.Match(await firm.Page.Locator("main").InnerTextAsync(), @"\S+罚〔2025〕\S*号").Value;
        await Applies(firm, number);

        var officer = await At(Town.Officer, "/desk");
        await officer.Finds(firm.Receipt.Number);
        var review = officer.Page.Url;
        await officer.Does("受理", ("审理程序", Words.Chinese(Procedure.Ordinary)));
        await officer.Does("发送申请书副本");
        await officer.Does("书面答复", ("答复意见", "处罚在裁量基准的幅度内"), ("提交的证据、依据", "处罚决定书\n裁量基准"));
        await officer.Does(
            "听取意见",
            ("听取方式", Words.Chinese(HeardBy.Phone)),
            ("听取对象", Firm.Name),
            ("意见记录", "申请人称货值按进价计算不足一万元")
        );
        await officer.Page.Context.DisposeAsync();
        return review;
    }

    private async Task Applies(Resident firm, string number)
    {
        await firm.Page.GotoAsync("/portal");
        await firm.Page.Locator("a.service > b", new() { HasTextString = "申请行政复议" }).ClickAsync();
        await firm.Page.Locator("h1", new() { HasTextString = "您是谁" }).WaitForAsync();
        await firm.Answers(
            "对哪个机关不服",
            ("申请人类型", Words.Chinese(ApplicantType.Enterprise)),
            ("统一社会信用代码", Firm.Number),
            ("联系电话", Firm.Phone),
            ("住所", "示例路2号")
        );
        await firm.Answers(
            "对什么决定不服",
            ("决定书上落款的是谁?", "一个行政机关"),
            ("它是什么机关?", "区、县(市)政府的局、委、办"),
            ("被申请人", Organ)
        );
        await firm.Answers(
            "您的请求和理由",
            ("行政行为", "行政处罚决定"),
            ("行政行为文号", number),
            ("复议事项", Words.Chinese(Subject.Penalty)),
            ("管理领域", Words.Chinese(Area.Market)),
            ("知道行政行为日期", Iso(HearingDay))
        );
        await firm.Answers("准备材料", ("复议请求", "变更罚款数额"), ("事实和理由", "货值应当按进价计算"));
        await firm.Answers("核对并提交");
        await firm.Files();
    }

    private async Task ChangedInReview(string review)
    {
        var organ = await At(Town.OrganHead, review);
        await organ.Does("审批决定", ("文书", Words.Chinese(Paper.Decision)));
        await organ.Page.Context.DisposeAsync();
        var officer = await At(Town.Officer, review);
        await officer.Does(
            "作出复议决定",
            ("各项请求的决定", Words.Chinese(Outcome.Change)),
            ("查明的事实", "货值按进价计算不足一万元"),
            ("说理", "适用裁量基准的档次不当,罚款变更为三万元")
        );
        await officer.Page.Context.DisposeAsync();
    }

    /// <summary>The item opened by itself leads to the review and to the decision, finds the other case, and all three lead back.</summary>
    private async Task<string> SameBasisFound(string review, string penalty, string like)
    {
        var supervisor = await At(Supervisor, review);
        await supervisor.Follows("行政复议案件");
        var item = supervisor.Page.Url;
        Assert.Contains("/matters/supervision-items/", item);
        await supervisor.Follows("原决定");
        Assert.Equal(penalty, supervisor.Page.Url);
        Assert.True(await Patience.Comes(() => HasHeard(supervisor), TimeSpan.FromMinutes(1)));
        await supervisor.Follows("原决定");
        Assert.Equal(item, supervisor.Page.Url);

        await supervisor.Does("查找同一依据的案件", ("执法依据", Basis));
        Assert.Equal("1", await supervisor.Page.Locator("dt:text-is('同一依据的案件数') + dd").InnerTextAsync());
        await supervisor.Follows("同一依据的案件");
        Assert.Equal(like, supervisor.Page.Url);
        await supervisor.Follows("同一依据的案件");
        Assert.Equal(item, supervisor.Page.Url);
        await supervisor.Page.Context.DisposeAsync();
        return item;
    }

    /// <summary>The penalty is told in the background's next round.</summary>
    private static async Task<bool> HasHeard(Desk desk)
    {
        await desk.Page.ReloadAsync();
        return await desk.Page.Locator("dt:text-is('被撤销、变更或者确认违法')").CountAsync() > 0;
    }

    /// <summary>The unit answers in writing, which the supervisor records.</summary>
    private async Task NoticeIssued(string item)
    {
        await Led(item, "确定监督人员", ("监督人员", "示例监督人员甲\n示例监督人员乙"));
        var supervisor = await At(Supervisor, item);
        await supervisor.Does("告知并要求说明", ("要求说明的问题", "货值怎样计算"));
        await supervisor.Does("说明情况", ("说明", "按标价计算,与进价相差较大"));
        await Led(item, "审批监督文书", ("监督文书", Words.Chinese(InstrumentKind.Notice)));
        await supervisor.Open(item);
        await supervisor.Does(
            "制发监督文书",
            ("监督文书", Words.Chinese(InstrumentKind.Notice)),
            ("发现的问题", "货值计算没有依据,档次适用不当"),
            ("整改要求", "统一货值计算办法,复核同一依据的案件")
        );
        await supervisor.Page.Context.DisposeAsync();
    }

    /// <summary>What the head of supervision has to do in between.</summary>
    private async Task Led(string item, string act, params (string Label, string Value)[] filled)
    {
        var head = await At(SupervisionHead, item);
        await head.Does(act, filled);
        await head.Page.Context.DisposeAsync();
    }

    /// <summary>From a figure's own page to the matters behind it.</summary>
    private async Task Drilled(params (string Figure, string Names)[] figures)
    {
        var desk = await At(Supervisor, "/desk");
        foreach (var (figure, names) in figures)
        {
            await desk.Reads(figure, 2025);
            await desk.Page.Locator("main a[href*='/drill']").First.ClickAsync();
            await desk.Page.Locator("td.case", new() { HasTextString = names }).First.WaitForAsync();
        }
        await desk.Page.Context.DisposeAsync();
    }
}
