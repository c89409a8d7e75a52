using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>告知检查结果: on the spot, or within its period once a test has been answered.</summary>
[Act("告知检查结果", "涉企行政检查意见 5")]
[By(InspectionDuty.Officer)]
[From(InspectionStage.Recorded)]
public sealed record TellResult([Label("检查结果", Format = Format.LongText)] string Result) : Act<Inspection>
{
    public override IEnumerable<Series> Numbers(Inspection matter) => [InspectionDocuments.ResultNumber];

    public override IEnumerable<Refusal> Refuse(Inspection matter, Scene at)
    {
        if (matter.SiteRecord is { AwaitsTest: true, TestResult: null })
            yield return InspectionRefusals.TestAwaited;
        if (matter is { Mode: InspectionMode.Urgent, ApprovedBy: null })
            yield return InspectionRefusals.UrgentUnreported;
    }

    public override void Perform(Inspection matter, Scene at)
    {
        (matter.Result, matter.ToldOn) = (Result, at.On);
        at.Stop(InspectionClocks.Telling);
        at.Stop(InspectionClocks.TellingTest);
        matter.MeetEnterprise(at);
        at.Issue(InspectionDocuments.ResultNotice);
        matter.CloseWhenDone();
        if (matter.Open.Any(h => h.RectifiedOn is null) && at.Clock(InspectionClocks.Rectification)?.Open != true)
            matter.RectifyBy(at, matter.Open.Max(h => h.Due));
        at.NotifyParties($"检查结果:{matter.Title}");
    }
}

/// <summary>责令改正, with its own paper where the officers hold it necessary.</summary>
[Act("责令改正", "行政处罚法 28")]
[By(InspectionDuty.Officer, InspectionDuty.Head)]
[From(InspectionStage.Recorded, InspectionStage.Rectifying)]
public sealed record OrderRectification([Label("改正要求", Format = Format.LongText)] string Requirement, [Label("改正期限")] DateOnly Due)
    : Act<Inspection>
{
    public override IEnumerable<Series> Numbers(Inspection matter) => [InspectionDocuments.OrderNumber];

    public override IEnumerable<Refusal> Refuse(Inspection matter, Scene at)
    {
        if (!matter.Open.Any())
            yield return InspectionRefusals.NoHazards;
        if (Due < at.On)
            yield return InspectionRefusals.DueTooEarly.At(nameof(Due));
    }

    public override void Perform(Inspection matter, Scene at)
    {
        matter.Requirement = Requirement;
        matter.Hazards = [.. matter.Hazards.Select(h => h.VerifiedOn is null ? h with { Due = Due } : h)];
        matter.MeetEnterprise(at);
        at.Issue(InspectionDocuments.Order);
        matter.RectifyBy(at, Due);
        at.NotifyParties($"责令改正:{matter.Title}");
    }
}

/// <summary>The enterprise says what it has done; its photos are filed as materials.</summary>
[Act("报告整改情况", "行政处罚法 28", Hint = "整改照片和材料在“材料”中提交")]
[By(Role.Enterprise, InspectionDuty.Officer)]
[From(InspectionStage.Recorded, InspectionStage.Rectifying)]
public sealed record Rectify(
    [Label("整改情况", Format = Format.LongText)] string Done,
    [Label("问题隐患序号", Hint = "不填的,指全部")] int? Number = null
) : Act<Inspection>
{
    public override IEnumerable<Refusal> Refuse(Inspection matter, Scene at)
    {
        if (!matter.OpenAt(Number).Any())
            yield return InspectionRefusals.NoSuchHazard.At(nameof(Number));
    }

    public override void Perform(Inspection matter, Scene at)
    {
        foreach (var hazard in matter.OpenAt(Number).ToList())
            matter.Change(hazard with { Rectified = Done, RectifiedOn = at.On });
        if (matter.Open.All(h => h.RectifiedOn is not null))
            at.Stop(InspectionClocks.Rectification);
        if (at.Clock(InspectionClocks.Verification)?.Open != true)
            at.Start(InspectionClocks.Verification);
    }
}

/// <summary>
/// 核查整改情况: by what was handed in, or on the spot, and then under a code as every visit. What is verified counts on the day it was found, so
/// that one year's hazards can be followed.
/// </summary>
[Act("核查整改情况", "行政处罚法 28")]
[By(InspectionDuty.Officer)]
[From(InspectionStage.Recorded, InspectionStage.Rectifying)]
public sealed record VerifyRectification(
    [Label("整改到位")] bool Passed,
    [Label("核查情况", Format = Format.LongText)] string Opinion,
    [Label("问题隐患序号", Hint = "不填的,指全部")] int? Number = null,
    [Label("到现场核查", Hint = "到现场的,应当在检查码有效期内")] bool OnSite = false,
    [Label("新的整改期限", Hint = "没有整改到位的填写")] DateOnly? Due = null
) : Act<Inspection>
{
    public override IEnumerable<Refusal> Refuse(Inspection matter, Scene at)
    {
        var open = matter.OpenAt(Number).ToList();
        if (open.Count == 0)
            yield return InspectionRefusals.NoSuchHazard.At(nameof(Number));
        if (!OnSite && open.Exists(h => h.RectifiedOn is null))
            yield return InspectionRefusals.NotRectified;
        if (OnSite && (matter.Code is { } code ? code.Against(at.On) : CodeRefusals.NoCode) is { } lacking)
            yield return lacking.At(nameof(OnSite));
        if (!Passed && (Due is not { } due || due < at.On))
            yield return InspectionRefusals.NewDueMissing.At(nameof(Due));
    }

    public override void Perform(Inspection matter, Scene at)
    {
        foreach (var hazard in matter.OpenAt(Number).ToList())
            if (Passed)
                Accept(matter, hazard, at);
            else
                matter.Change(hazard with { Opinion = Opinion, Due = Due!.Value, Rectified = null, RectifiedOn = null });
        if (matter.Open.All(h => h.RectifiedOn is null))
            at.Stop(InspectionClocks.Verification);
        if (!Passed)
            matter.RectifyBy(at, Due!.Value);
        else if (!matter.Open.Any())
            at.Stop(InspectionClocks.Rectification);
        matter.CloseWhenDone();
    }

    private void Accept(Inspection matter, Hazard hazard, Scene at)
    {
        matter.Change(hazard with { VerifiedOn = at.On, Opinion = Opinion });
        if (hazard.Grade == HazardGrade.Major)
            at.Count(InspectionFigures.HazardsRectified, on: hazard.FoundOn);
    }
}

/// <summary>异议: of the result, or that one of the 五个严禁、八个不得 was broken. It is open after the visit too.</summary>
[Act("提出异议", "涉企行政检查意见 7")]
[By(Role.Enterprise, InspectionDuty.Registrar)]
[From(
    InspectionStage.Planned,
    InspectionStage.Coded,
    InspectionStage.Recorded,
    InspectionStage.Rectifying,
    InspectionStage.Objected,
    InspectionStage.Closed
)]
public sealed record RaiseObjection([Label("异议类别")] ObjectionKind Kind, [Label("内容和理由", Format = Format.LongText)] string Text)
    : Act<Inspection>
{
    private const int Most = 50;

    public override IEnumerable<Refusal> Refuse(Inspection matter, Scene at)
    {
        if (matter.Objections.Count >= Most)
            yield return InspectionRefusals.TooManyObjections;
    }

    public override void Perform(Inspection matter, Scene at)
    {
        matter.Objections = [.. matter.Objections, new(matter.Objections.Count + 1, Kind, Text, at.On)];
        at.Count(InspectionFigures.Objections, 1, null, null, ("category", Words.Kebab(Kind.ToString())));
        if (at.Clock(InspectionClocks.Answering)?.Open != true)
            at.Start(InspectionClocks.Answering);
        matter.CloseWhenDone();
    }
}

[Act("答复异议", "涉企行政检查意见 7")]
[By(InspectionDuty.Head)]
[From(InspectionStage.Planned, InspectionStage.Coded, InspectionStage.Recorded, InspectionStage.Rectifying, InspectionStage.Objected)]
public sealed record AnswerObjection(
    [Label("异议序号")] int Number,
    [Label("异议成立")] bool Upheld,
    [Label("答复", Format = Format.LongText)] string Answer
) : Act<Inspection>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) => ((Inspection)file.Matter).Objections.Any(o => o.Answer is null);

    public override IEnumerable<Refusal> Refuse(Inspection matter, Scene at)
    {
        if (!matter.Objections.Any(o => o.Number == Number && o.Answer is null))
            yield return InspectionRefusals.NoSuchObjection.At(nameof(Number));
    }

    public override void Perform(Inspection matter, Scene at)
    {
        matter.Objections =
        [
            .. matter.Objections.Select(o => o.Number == Number ? o with { Upheld = Upheld, Answer = Answer, AnsweredOn = at.On } : o),
        ];
        if (matter.Objections.All(o => o.Answer is not null))
            at.Stop(InspectionClocks.Answering);
        at.Issue(InspectionDocuments.ObjectionAnswer);
        matter.CloseWhenDone();
        at.NotifyParties($"异议已答复:{matter.Title}");
    }
}
