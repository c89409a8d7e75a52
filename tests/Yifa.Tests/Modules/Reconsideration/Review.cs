using Yifa.Kernel;

namespace Yifa.Tests.Modules.Reconsideration;

using Yifa.Modules.Reconsideration;

/// <summary>The people and the usual beginnings of a review case, for its stories.</summary>
internal static class Review
{
    public static readonly Office Bureau = new(2, "minhang/sfj/", "闵行区司法局", "闵府", "department");

    public static readonly Actor Officer = Of("zhou", "周某", Duty.Officer);
    public static readonly Actor InstitutionHead = Of("wu", "吴某", Duty.InstitutionHead);
    public static readonly Actor OrganHead = Of("zheng", "郑某", Duty.OrganHead);
    public static readonly Actor Registrar = Of("wang", "王某", Duty.Registrar);
    public static readonly Actor Applicant = new("chen", "陈某", new Capacity.Party("chen"));
    public static readonly Actor Respondent = new("scjg", "闵行区市场监督管理局", new Capacity.Party("scjg"));

    public static readonly Apply Penalty = new(
        "陈某",
        ApplicantType.Person,
        "闵行区市场监督管理局",
        RespondentKind.OwnDepartment,
        ReviewBody.DistrictOwn,
        "行政处罚决定",
        Subject.Penalty,
        Area.Market,
        ["撤销行政处罚决定"],
        "处罚过重",
        Channel.Online,
        ActNumber: "闵市监罚〔2024〕12号",
        ActOn: new(2024, 1, 15),
        KnownOn: new(2024, 1, 18),
        RespondentAccount: "scjg"
    );

    public static readonly Apply ByEnterprise = Penalty with { Applicant = "示例食品有限公司", ApplicantType = ApplicantType.Enterprise };

    public static Story New() => new(ReconsiderationModule.Module, Bureau);

    public static Story Applied(Apply? application = null) => New().Does("2024-03-01", Applicant, application ?? Penalty);

    public static Story Accepted(Apply? application = null, Procedure procedure = Procedure.Ordinary, SimplifiedGround? ground = null) =>
        Applied(application).Does("2024-03-04", Officer, new Accept(procedure, ground));

    /// <summary>Answered, heard and agreed to by the organ's head: nothing but the decision is missing.</summary>
    public static Story Ready(Apply? application = null) =>
        Accepted(application)
            .Does("2024-03-06", Officer, new SendCopy())
            .Does("2024-03-14", Respondent, new Reply("程序合法,请求维持", ["现场笔录", "处罚决定书"]))
            .Does("2024-03-20", Officer, new HearOpinions(HeardBy.Phone, ["陈某"], "坚持原请求"))
            .Does("2024-04-08", OrganHead, new Approve(Paper.Decision));

    public static Decide Decision(params Outcome[] outcomes) => new(outcomes, "经查,处罚程序合法", "认定事实清楚,适用依据正确");

    /// <summary>Handed over and signed for, on the day.</summary>
    public static Serve<ReconsiderationCase> Served(string to = "陈某") => new(to, ServiceManner.Direct, Signer: to);

    /// <summary>An act that must be accepted, after which the case must stand on its own feet: owner or desk, next step, due date.</summary>
    public static Story Does(this Story story, string on, Actor actor, Act act)
    {
        story.When(on, actor, act).Accepted();
        Stands(story.File);
        return story;
    }

    public static void Stands(CaseFile file)
    {
        if (file.Stage.Phase != Phase.Running)
            return;
        Assert.False(string.IsNullOrEmpty(file.Stage.Next), $"{file.Stage.Label} says no next step");
        Assert.Contains(file.Course.Clocks, c => c.Open);
    }

    private static Actor Of(string account, string name, Duty duty) =>
        new(account, name, new Capacity.AtOffice($"reconsideration.{duty}", Bureau));
}
