using Yifa.Kernel;
using Yifa.Modules.Reconsideration;
using DisputeField = Yifa.Modules.Mediation.DisputeField;
using Outcome = Yifa.Modules.Reconsideration.Outcome;
using Paper = Yifa.Modules.Reconsideration.Paper;

namespace Yifa.Browser.Tests;

/// <summary>A case from its application to its end, played by the people whose part it is, with a script and without.</summary>
public sealed class StoryTests(Chromium chromium, Town town)
{
    private static readonly (string, string)[] Application =
    [
        ("申请人", "示例居民甲"),
        ("申请人类型", Words.Chinese(ApplicantType.Person)),
        ("被申请人", "闵行区市场监督管理局"),
        ("被申请人类别", Words.Chinese(RespondentKind.OwnDepartment)),
        ("行政复议机关", Words.Chinese(ReviewBody.DistrictOwn)),
        ("行政行为", "行政处罚决定"),
        ("复议事项", Words.Chinese(Subject.Penalty)),
        ("管理领域", Words.Chinese(Area.Market)),
        ("复议请求", "撤销行政处罚决定"),
        ("事实和理由", "处罚过重"),
        ("申请方式", Words.Chinese(Channel.InPerson)),
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_review_from_application_to_service_moves_each_figure_by_one(bool script)
    {
        chromium.Need();
        await using var atOfficer = await chromium.Open(town, new(Script: script), Town.Officer);
        await using var atHead = await chromium.Open(town, new(Script: script), Town.OrganHead);
        var officer = new Desk(await atOfficer.NewPageAsync(), script);
        var head = new Desk(await atHead.NewPageAsync(), script);
        var year = town.Today.Year;
        string[] figures = ["reconsideration.applied", "reconsideration.accepted", "reconsideration.closed", "reconsideration.hearings"];
        var before = await Read(officer, figures, year);

        await officer.Open("/matters/reconsideration/new/apply");
        await officer.Opens([
            .. Application,
            ("行政行为文号", $"闵市监罚〔{year}〕{(script ? 1 : 2)}号"),
            ("知道行政行为日期", Iso(town.Today.AddDays(-5))),
        ]);
        await officer.Does("受理", ("审理程序", Words.Chinese(Procedure.Ordinary)));
        await officer.Does("发送申请书副本");
        await officer.Does("书面答复", ("答复意见", "处罚程序合法,请求维持"), ("提交的证据、依据", "现场笔录\n处罚决定书"));
        await HearAfterFiveWorkingDays(officer);
        await officer.Does("调解", ("调解情况", "双方未能达成一致"), ("结果", Words.Chinese(MediationResult.Failed)));
        await head.Open(officer.Page.Url);
        await head.Does("审批决定", ("文书", Words.Chinese(Paper.Decision)));
        await officer.Page.ReloadAsync();
        await officer.Does(
            "作出复议决定",
            ("各项请求的决定", Words.Chinese(Outcome.Change)),
            ("查明的事实", "经查,处罚程序合法"),
            ("说理", "认定事实清楚,处罚幅度过重"),
            ("引用的听证笔录", "听证笔录第一页")
        );
        await officer.Does("送达", ("送达方式", Words.Chinese(ServiceManner.Electronic)), ("受送达人", "示例居民甲"));

        Assert.Contains("行政复议决定书", await officer.Page.Locator("main").InnerTextAsync());
        Assert.Equal(before.Select(n => n + 1), await Read(officer, figures, year));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_mediation_is_registered_held_and_agreed_on_a_phone(bool script)
    {
        chromium.Need();
        await using var phone = await chromium.Open(town, new(Look.Phone, Script: script), Town.Director);
        var mediator = new Desk(await phone.NewPageAsync(), script);
        var year = town.Today.Year;
        string[] figures = ["mediation.accepted", "mediation.succeeded"];
        var before = await Read(mediator, figures, year);

        await mediator.Open("/matters/mediation/new/register-dispute");
        await mediator.Opens(
            ("申请人", "示例居民甲"),
            ("对方当事人", "示例居民乙"),
            ("纠纷类别", Words.Chinese(DisputeField.Neighbours)),
            ("纠纷简要情况", "楼上漏水,双方就修缮费用意见不一")
        );
        await mediator.Does("调解", ("调解情况", "双方同意各自承担一半"));
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

        Assert.Equal(before.Select(n => n + 1), await Read(mediator, figures, year));
    }

    /// <summary>第五十一条: notice of less than five working days is refused, and what was typed is still there.</summary>
    private async Task HearAfterFiveWorkingDays(Desk officer)
    {
        var day = town.Today.AddDays(11);
        await officer.Begin("通知听证");
        await officer.Fill(("听证日期", Iso(town.Today.AddDays(4))), ("地点", "区政府听证室"), ("拟听证事项", "处罚幅度"));
        await officer.Send();
        Assert.Contains("通知", await officer.Refused());
        Assert.Equal("区政府听证室", await officer.Holds("地点"));
        await officer.Fill(("听证日期", Iso(day)));
        await officer.Send();
        await officer.Page.WaitForURLAsync(u => !u.Contains("/acts/", StringComparison.Ordinal));
        town.MoveTo(day);
        await officer.Page.ReloadAsync();
        await officer.Does(
            "举行听证",
            ("主持人", "吴某"),
            ("听证员", "赵某\n郑某"),
            ("记录员", "李某"),
            ("听证笔录", "双方就处罚幅度陈述意见")
        );
    }

    private static async Task<List<int>> Read(Desk desk, string[] figures, int year)
    {
        var readings = new List<int>();
        foreach (var figure in figures)
            readings.Add(await desk.Reads(figure, year));
        return readings;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
