using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>现场检查笔录, of all departments that came: made on the spot and signed, or its refusal witnessed (行政处罚法 55).</summary>
[Act("制作现场检查笔录", "行政处罚法 55;优化营商环境条例 58", Hint = "办理日期填检查当日")]
[By(InspectionDuty.Officer, Role.JointOfficer), UnderCode]
[From(InspectionStage.Coded)]
public sealed record Record(
    [Label("到达时间", Hint = "年-月-日 时:分")] string ArrivedAt,
    [Label("离开时间", Hint = "年-月-日 时:分")] string LeftAt,
    [Label("检查情况", Hint = "每行一项:事项:符合、不符合或者不适用:说明")] IReadOnlyList<string> Checks,
    [Label("现场发现的情况", Format = Format.LongText)] string? Findings = null,
    [Label("位置", Hint = "纬度,经度")] string? Position = null,
    [Label("执法记录仪文件编号")] string? RecorderFile = null,
    [Label("笔录签名")] RecordSignature Signature = RecordSignature.Signed,
    [Label("签名人", Hint = "被检查企业在场人员")] string? SignedBy = null,
    [Label("见证人", Hint = "拒绝签名的填写")] string? Witness = null,
    [Label("同步说明", Format = Format.LongText)] string? SyncNote = null,
    [Label("等待检验检测结果")] bool AwaitsTest = false
) : Act<Inspection>
{
    public override IEnumerable<Refusal> Refuse(Inspection matter, Scene at)
    {
        foreach (var refusal in AgainstTimes(matter).Concat(AgainstChecks(matter)))
            yield return refusal;
        if (!SpotText.IsLikely(Position))
            yield return InspectionRefusals.SpotUnlikely.At(nameof(Position));
        if (Signature == RecordSignature.Signed && string.IsNullOrWhiteSpace(SignedBy))
            yield return InspectionRefusals.SignerMissing.At(nameof(SignedBy));
        if (Signature == RecordSignature.Refused && string.IsNullOrWhiteSpace(Witness))
            yield return InspectionRefusals.WitnessMissing.At(nameof(Witness));
    }

    public override void Perform(Inspection matter, Scene at)
    {
        matter.SiteRecord = new(
            CaseFile.ChinaDay(Moments.Read(ArrivedAt)!.Value),
            ArrivedAt,
            LeftAt,
            CheckText.Read(Checks).Checks,
            Findings
        )
        {
            By = at.Actor.Name,
            Serial = matter.Held!.Serial,
            Position = Position,
            RecorderFile = RecorderFile,
            Signature = Signature,
            SignedBy = SignedBy,
            Witness = Witness,
            SyncNote = SyncNote,
            AwaitsTest = AwaitsTest,
        };
        matter.Stage = InspectionStage.Recorded;
        at.Stop(InspectionClocks.Visit);
        at.Start(AwaitsTest ? InspectionClocks.Testing : InspectionClocks.Telling, from: matter.SiteRecord.On);
        if (matter.Mode == InspectionMode.Urgent && matter.ApprovedBy is null)
            at.Start(InspectionClocks.UrgentReport, from: matter.SiteRecord.On);
        matter.CountVisit(at, matter.SiteRecord.On);
        matter.CountCoded(at);
        matter.MeetEnterprise(at);
        at.Issue(matter.Joint ? InspectionDocuments.JointRecord : InspectionDocuments.SiteRecordPaper);
    }

    private IEnumerable<Refusal> AgainstTimes(Inspection matter)
    {
        var (arrived, left) = (Moments.Read(ArrivedAt), Moments.Read(LeftAt));
        if (arrived is null)
            yield return InspectionRefusals.MomentUnlikely.At(nameof(ArrivedAt));
        if (left is null)
            yield return InspectionRefusals.MomentUnlikely.At(nameof(LeftAt));
        if (left < arrived)
            yield return InspectionRefusals.LeftTooEarly.At(nameof(LeftAt));
        if (matter.Held is { } held && (arrived < held.From || arrived >= held.Until))
            yield return InspectionRefusals.OutsideCode.At(nameof(ArrivedAt));
    }

    private IEnumerable<Refusal> AgainstChecks(Inspection matter)
    {
        var (checks, wrong) = CheckText.Read(Checks);
        if (wrong is not null)
            yield return InspectionRefusals.CheckUnlikely.With(wrong).At(nameof(Checks));
        if (checks.Count == 0)
            yield return InspectionRefusals.NothingChecked.At(nameof(Checks));
        if (checks.Where(c => !matter.Items.Any(i => Parted.Plain(i) == c.Item)).Select(c => c.Item).ToList() is { Count: > 0 } strange)
            yield return InspectionRefusals.ItemNotInCode.With(string.Join('、', strange)).At(nameof(Checks));
    }
}

/// <summary>问题隐患 found on the spot; a major one is counted from the day it was found until it is put right.</summary>
[Act("登记问题隐患", "行政处罚法 28")]
[By(InspectionDuty.Officer, Role.JointOfficer), UnderCode]
[From(InspectionStage.Coded, InspectionStage.Recorded)]
public sealed record Find(
    [Label("问题隐患", Format = Format.LongText, Max = 1000)] string Hazard,
    [Label("隐患等级")] HazardGrade Grade,
    [Label("整改期限")] DateOnly Due
) : Act<Inspection>
{
    public override IEnumerable<Refusal> Refuse(Inspection matter, Scene at) => matter.AgainstHazard(at, Due);

    public override void Perform(Inspection matter, Scene at) => matter.Find(at, Hazard, Grade, Due, at.On);
}

/// <summary>补办批准手续 of an urgent visit.</summary>
[Act("补办批准手续", "涉企行政检查意见 5")]
[By(InspectionDuty.Head)]
[From(InspectionStage.Planned, InspectionStage.Coded, InspectionStage.Recorded)]
public sealed record ReportUrgent([Label("意见", Format = Format.LongText, Max = 500)] string? Opinion = null) : Act<Inspection>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) => IsOpen((Inspection)file.Matter);

    public override IEnumerable<Refusal> Refuse(Inspection matter, Scene at)
    {
        if (!IsOpen(matter))
            yield return InspectionRefusals.NotUrgent;
    }

    public override void Perform(Inspection matter, Scene at)
    {
        matter.ApprovedBy = at.Actor.Name;
        at.Stop(InspectionClocks.UrgentReport);
    }

    private static bool IsOpen(Inspection matter) => matter is { Mode: InspectionMode.Urgent, ApprovedBy: null };
}

/// <summary>The laboratory answers: from here on the result is told within its period.</summary>
[Act("登记检验检测结果", "行政处罚法 55")]
[By(InspectionDuty.Officer, Role.JointOfficer)]
[From(InspectionStage.Recorded)]
public sealed record ReceiveTest(
    [Label("检验检测结果", Format = Format.LongText)] string Test,
    [Label("发现的问题隐患", Format = Format.LongText, Max = 1000)] string? Hazard = null,
    [Label("隐患等级")] HazardGrade Grade = HazardGrade.Ordinary,
    [Label("整改期限", Hint = "发现问题隐患的填写")] DateOnly? Due = null
) : Act<Inspection>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) => IsAwaited((Inspection)file.Matter);

    public override IEnumerable<Refusal> Refuse(Inspection matter, Scene at)
    {
        if (!IsAwaited(matter))
            yield return InspectionRefusals.NoTest;
        if (!string.IsNullOrWhiteSpace(Hazard))
            foreach (var refusal in matter.AgainstHazard(at, Due ?? default))
                yield return refusal;
    }

    public override void Perform(Inspection matter, Scene at)
    {
        matter.SiteRecord = matter.SiteRecord! with { TestResult = Test };
        if (!string.IsNullOrWhiteSpace(Hazard))
            matter.Find(at, Hazard, Grade, Due!.Value, matter.SiteRecord.On);
        at.Stop(InspectionClocks.Testing);
        at.Start(InspectionClocks.TellingTest);
    }

    private static bool IsAwaited(Inspection matter) => matter.SiteRecord is { AwaitsTest: true, TestResult: null };
}
