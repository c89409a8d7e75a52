using System.Globalization;
using Yifa.Kernel;
using Yifa.Modules.Reconsideration;
using DisputeField = Yifa.Modules.Mediation.DisputeField;
using Outcome = Yifa.Modules.Reconsideration.Outcome;
using Paper = Yifa.Modules.Reconsideration.Paper;
using Will = Yifa.Modules.Mediation.Will;

namespace Yifa.Browser.Tests;

/// <summary>
/// A case from its application to its end, played by the people whose part it is on their own pages, with a script and without. In a town of
/// their own: they move its days on, and what other tests left open the statute would accept meanwhile.
/// </summary>
public sealed class StoryTests(Chromium chromium, Town town) : IClassFixture<Town>
{
    private const string Organ = "闵行区市场监督管理局";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_review_from_the_citizens_application_to_service_moves_each_figure_by_one(bool script)
    {
        chromium.Need();
        var look = new Look(Script: script);
        await using var atHome = await chromium.Open(town, look);
        await using var atOrgan = await chromium.Open(town, look);
        await using var atOfficer = await chromium.Open(town, look, atTheMachine: true);
        var citizen = new Resident(await atHome.NewPageAsync(), Person.Citizen("示例居民甲"));
        var organ = new Resident(await atOrgan.NewPageAsync(), Person.Organ(Organ));
        var officer = new Desk(await atOfficer.NewPageAsync(), script);
        string[] figures = ["reconsideration.applied", "reconsideration.accepted", "reconsideration.closed", "reconsideration.hearings"];
        var year = town.Today.Year;
        await officer.SignsIn(Town.Officer); // the public is not told small numbers
        var before = await Read(officer, figures, year);

        await Apply(citizen, $"闵市监罚〔{year}〕{(script ? 1 : 2)}号");
        await Sees(citizen, "受理审查", "申请行政复议");
        await Enters(organ);
        var account = await organ.AccountName();

        await AcceptAndSendCopy(officer, citizen, account);
        await organ.OpensTheirMatter();
        await organ.Does("书面答复", ("答复意见", "处罚程序合法,请求维持"), ("提交的证据、依据", "现场笔录\n处罚决定书"));
        await Sees(citizen, "审理中", "书面答复");
        await officer.Page.ReloadAsync();
        await HearAfterFiveWorkingDays(officer, citizen);
        await officer.Does("调解", ("调解情况", "双方未能达成一致"), ("结果", Words.Chinese(MediationResult.Failed)));
        await Sees(citizen, "审理中", "调解");
        await Approves(script, officer.Page.Url);
        await DecideAndServe(officer, citizen);

        Assert.Contains("行政复议决定书", await officer.Page.Locator("main").InnerTextAsync());
        Assert.Contains("处罚幅度过重", await citizen.Reads("行政复议决定书"));
        Assert.Contains("已结案", await citizen.Tracks(citizen.Receipt));
        Assert.Equal(before.Select(n => n + 1), await Read(officer, figures, year));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_mediation_is_applied_for_accepted_held_and_agreed_on_phones(bool script)
    {
        chromium.Need();
        var look = new Look(Look.Phone, Script: script);
        var (account, office) = Mediator();
        await using var atHome = await chromium.Open(town, look);
        await using var atCommittee = await chromium.Open(town, look, atTheMachine: true);
        var citizen = new Resident(await atHome.NewPageAsync(), Person.Citizen("示例居民丙"));
        var mediator = new Desk(await atCommittee.NewPageAsync(), script);
        string[] figures = ["mediation.accepted", "mediation.succeeded"];
        await mediator.SignsIn(account.Id);
        var before = await Read(mediator, figures, town.Today.Year);

        await ApplyForMediation(citizen, office);
        await Sees(citizen, "待受理", "申请调解");

        await mediator.Finds(citizen.Receipt.Number);
        await mediator.Does("受理", ("对方当事人意愿", Words.Chinese(Will.Agrees)));
        await Sees(citizen, "调解中", "受理");
        await mediator.Does("调解", ("调解情况", "双方同意各自承担一半"));
        await Sees(citizen, "调解中", "调解");
        await Agree(mediator);

        await Sees(citizen, "已履行", "签订调解协议书");
        Assert.Contains("修缮费用各自承担一半", await citizen.Reads("调解协议书"));
        Assert.Equal(before.Select(n => n + 1), await Read(mediator, figures, town.Today.Year));
    }

    /// <summary>The portal's steps from registration to the receipt, with an evening between them and a look over all answers at the end.</summary>
    private async Task Apply(Resident citizen, string number)
    {
        await citizen.RegistersFor("申请行政复议", "您是谁");
        Assert.Equal(citizen.Person.Name, await citizen.Holds("申请人"));
        await citizen.Press("保存并继续");
        Assert.Contains("申请人类型", await citizen.Refused());
        await citizen.Answers(
            "对哪个机关不服",
            ("申请人类型", Words.Chinese(ApplicantType.Person)),
            ("公民身份号码", citizen.Person.Number),
            ("联系电话", citizen.Person.Phone),
            ("住所", "示例路1号")
        );
        await citizen.Answers(
            "对什么决定不服",
            ("决定书上落款的是谁?", "一个行政机关"),
            ("它是什么机关?", "区、县(市)政府的局、委、办"),
            ("被申请人", Organ)
        );
        await citizen.LeavesItAndComesBack("您是谁", ("行政行为", "行政处罚决定"), ("行政行为文号", number));
        await citizen.GoesTo("对什么决定不服");
        Assert.Equal(number, await citizen.Holds("行政行为文号"));
        await citizen.Answers(
            "您的请求和理由",
            ("复议事项", Words.Chinese(Subject.Penalty)),
            ("管理领域", Words.Chinese(Area.Market)),
            ("知道行政行为日期", Iso(town.Today.AddDays(-5)))
        );
        await citizen.Answers("准备材料", ("复议请求", "撤销行政处罚决定"), ("事实和理由", "处罚过重"));
        await citizen.Answers("核对并提交");
        var answers = await citizen.Page.Locator("main").InnerTextAsync();
        foreach (var said in (string[])[Organ, number, "撤销行政处罚决定", "处罚过重"])
            Assert.Contains(said, answers);
        await citizen.Files();
    }

    private static async Task ApplyForMediation(Resident citizen, Office office)
    {
        await citizen.RegistersFor("申请调解", "您是谁");
        await citizen.Answers("和谁有纠纷", ("申请人电话", citizen.Person.Phone));
        await citizen.LeavesItAndComesBack("您是谁", ("对方当事人", "示例居民乙"), ("纠纷发生地", "示例小区3号楼"));
        await citizen.GoesTo("和谁有纠纷");
        Assert.Equal("示例居民乙", await citizen.Holds("对方当事人"));
        await citizen.Answers("请哪里调解");
        await citizen.Answers("发生了什么事", ("向哪里申请", office.Name));
        await citizen.Answers(
            "准备材料",
            ("纠纷类别", Words.Chinese(DisputeField.Neighbours)),
            ("纠纷简要情况", "楼上漏水,双方就修缮费用意见不一")
        );
        await citizen.Answers("核对并提交");
        await citizen.Files();
    }

    private static async Task Agree(Desk mediator) =>
        await mediator.Does(
            "签订调解协议书",
            ("主要事实、争议事项和各方责任", "楼上水管漏水"),
            ("协议内容", "修缮费用各自承担一半"),
            ("履行方式", "现金"),
            ("协议金额(元)", "1200"),
            ("即时履行", "是"),
            ("各方当事人已签名、盖章或者按指印", "是"),
            ("调解员已签名并加盖印章", "是")
        );

    private static async Task Enters(Resident organ)
    {
        await organ.Page.GotoAsync("/sign-in");
        await organ.Registers();
        await organ.SignsOut();
        await organ.SignsIn();
    }

    private static async Task RefusedForAnUnknownAccount(Desk officer)
    {
        await officer.Begin("发送申请书副本");
        await officer.Fill(("被申请人账号", "p-nobody"));
        await officer.Send();
        Assert.Contains("没有这个登录账号", await officer.Refused());
    }

    private static async Task AcceptAndSendCopy(Desk officer, Resident citizen, string organ)
    {
        await officer.Finds(citizen.Receipt.Number);
        await officer.Does("受理", ("审理程序", Words.Chinese(Procedure.Ordinary)));
        await Sees(citizen, "审理中", "受理");
        await RefusedForAnUnknownAccount(officer);
        await officer.Fill(("被申请人账号", organ));
        await officer.Send();
        await officer.Page.WaitForURLAsync(u => !u.Contains("/acts/", StringComparison.Ordinal));
        await Sees(citizen, "审理中", "发送申请书副本");
    }

    /// <summary>第七十五条: the decision is the citizen's to read from its service on, not before.</summary>
    private static async Task DecideAndServe(Desk officer, Resident citizen)
    {
        await officer.Page.ReloadAsync();
        await officer.Does(
            "作出复议决定",
            ("各项请求的决定", Words.Chinese(Outcome.Change)),
            ("查明的事实", "经查,处罚程序合法"),
            ("说理", "认定事实清楚,处罚幅度过重"),
            ("引用的听证笔录", "听证笔录第一页")
        );
        await Sees(citizen, "已结案", "作出复议决定");
        Assert.Equal(0, await citizen.Page.GetByText("行政复议决定书").CountAsync());
        await citizen.Does("确认送达地址", ("同意电子送达", "是"), ("签名确认", "是"));
        await officer.Page.ReloadAsync();
        await officer.Does("送达", ("送达方式", Words.Chinese(ServiceManner.Electronic)), ("受送达人", citizen.Person.Name));
        await citizen.Does("确认收到文书");
    }

    /// <summary>第五十一条: notice of less than five working days is refused, and what was typed is still there.</summary>
    private async Task HearAfterFiveWorkingDays(Desk officer, Resident citizen)
    {
        var day = town.Today.AddDays(11);
        await officer.Begin("通知听证");
        await officer.Fill(("听证日期", Iso(town.Today.AddDays(4))), ("地点", "区政府听证室"), ("拟听证事项", "处罚幅度"));
        await officer.Send();
        Assert.Contains("听证的时间、地点和事项应当于五日前书面通知:最迟", await officer.Refused());
        Assert.Equal("区政府听证室", await officer.Holds("地点"));
        await officer.Fill(("听证日期", Iso(day)));
        await officer.Send();
        await officer.Page.WaitForURLAsync(u => !u.Contains("/acts/", StringComparison.Ordinal));
        await Sees(citizen, "审理中", "通知听证");
        town.MoveTo(day);
        await officer.Page.ReloadAsync();
        await officer.Does(
            "举行听证",
            ("主持人", "吴某"),
            ("听证员", "赵某\n郑某"),
            ("记录员", "李某"),
            ("听证笔录", "双方就处罚幅度陈述意见")
        );
        await Sees(citizen, "审理中", "举行听证");
    }

    private async Task Approves(bool script, string matter)
    {
        await using var atHead = await chromium.Open(town, new(Script: script), atTheMachine: true);
        var head = new Desk(await atHead.NewPageAsync(), script);
        await head.SignsIn(Town.OrganHead);
        await head.Open(matter);
        await head.Does("审批决定", ("文书", Words.Chinese(Paper.Decision)));
    }

    /// <summary>The citizen's own page says where the matter is and names the step that was taken last.</summary>
    private static async Task Sees(Resident citizen, string stage, string step)
    {
        var (now, course) = await citizen.Looks();
        Assert.Contains(stage, now);
        Assert.Contains(step, course.Split('·')[0]);
    }

    private (Account Account, Office Office) Mediator() =>
        town
            .Store.Accounts.Where(a => a.Office.Kind == "committee" && a.Duties.Any(d => d.Duty == "mediation.Director"))
            .Select(a => (a, a.Office))
            .MinBy(a => a.a.Id);

    private static async Task<List<int>> Read(Desk desk, string[] figures, int year)
    {
        var readings = new List<int>();
        foreach (var figure in figures)
            readings.Add(await desk.Reads(figure, year));
        return readings;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
