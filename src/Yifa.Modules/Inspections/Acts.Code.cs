using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>
/// 赋码: no visit without it. The head has approved (意见 point 5), two officers at least, and the caps leave room for one more visit, or whoever may
/// has said why not.
/// </summary>
[Act("赋码", "涉企行政检查意见 4;涉企行政检查意见 5")]
[By(InspectionDuty.Registrar, InspectionDuty.Head)]
[From(InspectionStage.Planned, InspectionStage.Coded, InspectionStage.Rectifying)]
public sealed record IssueCode(
    [Label("检查日", Hint = "不填的,按登记的检查日")] DateOnly? Day = null,
    [Label("最后一日", Hint = "检查不止一日的填写")] DateOnly? LastDay = null,
    [Label("生效时间", Hint = "时:分,不填的从零时起")] string? FromTime = null,
    [Label("失效时间", Hint = "时:分,不填的到当日二十四时")] string? UntilTime = null,
    [Label("本机关检查人员", Format = Format.Officer, Hint = "每行一人:姓名:执法证号;填写的,代替登记时的")]
        IReadOnlyList<string>? Officers = null,
    [Label("批准人", Hint = "专项检查、触发式检查由检查机关负责人批准;负责人自己赋码的不填")] string? ApprovedBy = null,
    [Label("超频次检查的理由", Hint = "超过频次上限仍须检查的填写")] string? OverrideReason = null,
    [Label("超频次检查的批准人")] string? OverrideBy = null
) : Act<Inspection>
{
    private IReadOnlyList<Inspector> Sent(Inspection matter) =>
        Officers is { Count: > 0 } ? [.. InspectorText.Read(Officers, false), .. matter.Officers.Where(o => o.IsPartner)] : matter.Officers;

    private DateOnly DayOf(Inspection matter) => Day ?? matter.VisitDay ?? default;

    public override IEnumerable<LookUp> Asks(Inspection matter, DateOnly on) =>
        Frequency.Questions(matter, DayOf(matter)).Concat(Standing.Questions(Sent(matter), matter.Items));

    public override IEnumerable<Series> Numbers(Inspection matter) => [InspectionDocuments.CodeNumber, InspectionDocuments.NoticeNumber];

    public override IEnumerable<Refusal> Refuse(Inspection matter, Scene at)
    {
        if (DayOf(matter) < at.On)
            yield return InspectionRefusals.DayTooEarly.At(nameof(Day));
        foreach (var refusal in InspectorText.Against(Officers, nameof(Officers)).Concat(AgainstTerm(matter)))
            yield return refusal;
        if (matter.Held is { RevokedOn: null } held && matter.Code!.Against(at.On) != CodeRefusals.Expired)
            yield return InspectionRefusals.CodeHolds;
        if (matter.Codes.Count >= Inspection.MostCodes)
            yield return InspectionRefusals.TooManyCodes;
        var sent = Sent(matter);
        if (sent.DistinctBy(o => o.Certificate).Count() < sent.Count)
            yield return InspectionRefusals.OfficerTwice.At(nameof(Officers));
        if (sent.Count(o => !o.IsPartner) < 2)
            yield return InspectionRefusals.TooFewOfficers.At(nameof(Officers));
        if (NeedsApproval(matter) && Approver(at) is null)
            yield return InspectionRefusals.ApprovalMissing.At(nameof(ApprovedBy));
        foreach (var refusal in Standing.Against(at, sent, matter.Items).Concat(Frequency.Against(matter, at, OverrideReason, OverrideBy)))
            yield return refusal;
    }

    public override void Perform(Inspection matter, Scene at)
    {
        var sent = Sent(matter);
        (matter.Officers, matter.Notes) = (sent, Standing.Notes(at, sent, matter.Items));
        matter.ApprovedBy = Approver(at) ?? matter.ApprovedBy;
        if (Frequency.Reached(matter, at) is { } reached)
        {
            matter.Overridden = new(at.On, OverrideReason!, OverrideBy!, reached.Sentence);
            at.Count(InspectionFigures.Overrides);
        }
        Frequency.TakeTurn(matter, at, DayOf(matter));
        var (from, until) = Term(matter);
        matter.Hold(at, new(at.Number(InspectionDocuments.CodeNumber), GroundOf(matter), from, until, at.On));
        matter.Number ??= matter.CodeSerial;
        at.Issue(InspectionDocuments.Notice);
        if (!matter.Announced)
            return;
        matter.MeetEnterprise(at);
        at.NotifyParties($"检查已赋码:{matter.Title},{Field.Show(matter.Held!.Day)}");
    }

    private IEnumerable<Refusal> AgainstTerm(Inspection matter)
    {
        foreach (var (time, field) in ((string?, string)[])[(FromTime, nameof(FromTime)), (UntilTime, nameof(UntilTime))])
            if (!string.IsNullOrWhiteSpace(time) && Moments.Time(time) is null)
                yield return InspectionRefusals.TimeUnlikely.At(field);
        var days = (LastDay ?? DayOf(matter)).DayNumber - DayOf(matter).DayNumber;
        if (days < 0)
            yield return InspectionRefusals.LastDayTooEarly.At(nameof(LastDay));
        else if (days >= LongestDays)
            yield return InspectionRefusals.CodeTooLong.At(nameof(LastDay));
        else if (Term(matter) is var (from, until) && until <= from)
            yield return InspectionRefusals.UntilTooEarly.At(nameof(UntilTime));
    }

    private const int LongestDays = 30;

    private (DateTime From, DateTime Until) Term(Inspection matter)
    {
        var (day, last) = (DayOf(matter), LastDay ?? DayOf(matter));
        var from = Moments.Utc(day, Moments.Time(FromTime ?? "") ?? TimeOnly.MinValue);
        return (
            from,
            Moments.Time(UntilTime ?? "") is { } until ? Moments.Utc(last, until) : Moments.Utc(last.AddDays(1), TimeOnly.MinValue)
        );
    }

    private static bool NeedsApproval(Inspection matter) =>
        matter.Mode == InspectionMode.Triggered || (matter.Type == InspectionType.Special && matter.Mode == InspectionMode.Planned);

    private string? Approver(Scene at) =>
        at.Actor.Capacity is Capacity.AtOffice { Duty: "inspections.Head" } ? at.Actor.Name
        : string.IsNullOrWhiteSpace(ApprovedBy) ? null
        : ApprovedBy;

    internal static CodeGround GroundOf(Inspection matter) =>
        matter.Mode switch
        {
            InspectionMode.Planned => CodeGround.Planned,
            InspectionMode.Triggered => CodeGround.Triggered,
            _ => CodeGround.Urgent,
        };
}

/// <summary>检查码 of a city's or province's system: what its issuer vouches for, once the port has asked.</summary>
[Act("登记外部检查码", "涉企行政检查意见 9", Hint = "由签发系统核验后登记;频次上限同样适用")]
[By(InspectionDuty.Registrar, InspectionDuty.Officer)]
[From(InspectionStage.Planned, InspectionStage.Coded, InspectionStage.Rectifying)]
public sealed record RegisterCode(
    [Label("赋码编号")] string Serial,
    [Label("签发系统")] string Issuer,
    [Label("生效时间", Hint = "年-月-日 时:分")] string From,
    [Label("失效时间", Hint = "年-月-日 时:分")] string Until,
    [Label("核验凭证", Hint = "由“核验外部检查码”填写", Max = 6000)] string Proof,
    [Label("超频次检查的理由")] string? OverrideReason = null,
    [Label("超频次检查的批准人")] string? OverrideBy = null
) : Act<Inspection>
{
    private DateOnly Day => Moments.Read(From) is { } from ? CaseFile.ChinaDay(from) : default;

    public override IEnumerable<LookUp> Asks(Inspection matter, DateOnly on) => Frequency.Questions(matter, Day);

    /// <summary>Whether the code that was verified says the same.</summary>
    private bool IsProved(Scene at) =>
        at.OutsideCode(Proof) is { } code
        && (code.Serial, code.Issuer) == (Serial, Issuer)
        && (Moments.Show(code.From), Moments.Show(code.Until)) == (From.Trim(), Until.Trim());

    public override IEnumerable<Refusal> Refuse(Inspection matter, Scene at)
    {
        if (!IsProved(at))
            yield return CodeRefusals.NotVerified.At(nameof(Proof));
        else if (at.OutsideCode(Proof)!.EnterpriseCode is { Length: > 0 } firm && firm != matter.EnterpriseCode)
            yield return CodeRefusals.OtherEnterprise.At(nameof(Proof));
        foreach (var (text, field) in ((string, string)[])[(From, nameof(From)), (Until, nameof(Until))])
            if (Moments.Read(text) is null)
                yield return InspectionRefusals.MomentUnlikely.At(field);
        if (Moments.Read(From) >= Moments.Read(Until))
            yield return InspectionRefusals.UntilTooEarly.At(nameof(Until));
        if (matter.Held is { RevokedOn: null } && matter.Code!.Against(at.On) != CodeRefusals.Expired)
            yield return InspectionRefusals.CodeHolds;
        if (matter.Codes.Count >= Inspection.MostCodes)
            yield return InspectionRefusals.TooManyCodes;
        if (matter.Codes.Any(c => c.Serial == Serial))
            yield return InspectionRefusals.SerialTaken.At(nameof(Serial));
        foreach (var refusal in Frequency.Against(matter, at, OverrideReason, OverrideBy))
            yield return refusal;
    }

    public override void Perform(Inspection matter, Scene at)
    {
        if (Frequency.Reached(matter, at) is { } reached)
        {
            matter.Overridden = new(at.On, OverrideReason!, OverrideBy!, reached.Sentence);
            at.Count(InspectionFigures.Overrides);
        }
        Frequency.TakeTurn(matter, at, Day);
        var (from, until) = (Moments.Read(From)!.Value, Moments.Read(Until)!.Value);
        matter.Hold(at, new(Serial, IssueCode.GroundOf(matter), from, until, at.On, Issuer));
        matter.Number ??= Serial;
        if (matter.Announced)
            matter.MeetEnterprise(at);
    }
}

/// <summary>补码: the network failed on the spot, and the code follows within its period. It does not count as shown before.</summary>
[Act("补码", "优化营商环境条例 58", Hint = "网络故障等原因没有事先取得检查码的,检查之后按期补码;不计入亮码检查")]
[By(InspectionDuty.Registrar, InspectionDuty.Head)]
[From(InspectionStage.Planned, InspectionStage.Coded)]
public sealed record BackFill(
    [Label("实际检查日")] DateOnly VisitedOn,
    [Label("理由", Format = Format.LongText, Max = 500)] string Reason,
    [Label("批准人")] string ApprovedBy
) : Act<Inspection>
{
    public override IEnumerable<LookUp> Asks(Inspection matter, DateOnly on) => Frequency.TurnQuestions(matter, VisitedOn);

    public override IEnumerable<Series> Numbers(Inspection matter) => [InspectionDocuments.CodeNumber];

    public override IEnumerable<Refusal> Refuse(Inspection matter, Scene at)
    {
        if (VisitedOn > at.On)
            yield return InspectionRefusals.BackFillTooEarly.At(nameof(VisitedOn));
        else if (
            Kernel.Term.TryParse(at.SettingHere(InspectionSettings.BackFill), out var term)
            && Deadline.After(at.Calendar, VisitedOn, term).Date < at.On
        )
            yield return InspectionRefusals.BackFillTooLate.At(nameof(VisitedOn));
        if (matter.Held is { RevokedOn: null } && matter.Code!.Against(VisitedOn) is null)
            yield return InspectionRefusals.CodeHolds;
        if (matter.Codes.Count >= Inspection.MostCodes)
            yield return InspectionRefusals.TooManyCodes;
        if (matter.Officers.Count(o => !o.IsPartner) < 2)
            yield return InspectionRefusals.TooFewOfficers;
    }

    /// <summary>It holds from the day of the visit to the day it is filled in, so that the record can be filed under it.</summary>
    public override void Perform(Inspection matter, Scene at)
    {
        Frequency.TakeTurn(matter, at, VisitedOn);
        var (from, until) = (Moments.Utc(VisitedOn, TimeOnly.MinValue), Moments.Utc(at.On.AddDays(1), TimeOnly.MinValue));
        matter.Hold(at, new(at.Number(InspectionDocuments.CodeNumber), CodeGround.Backfilled, from, until, at.On));
        (matter.Number, matter.ApprovedBy) = (matter.Number ?? matter.CodeSerial, ApprovedBy);
        matter.Why = $"{matter.Why};补码理由:{Reason}";
        at.Count(InspectionFigures.BackFilled, on: VisitedOn);
    }
}

[Act("撤销检查码", "涉企行政检查意见 5", Grave = true, Hint = "撤销后不得再凭它检查;还要检查的,重新赋码")]
[By(InspectionDuty.Registrar, InspectionDuty.Head)]
[From(InspectionStage.Coded, InspectionStage.Rectifying)]
public sealed record RevokeCode([Label("理由")] string Reason) : Act<Inspection>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) => IsUnused((Inspection)file.Matter);

    /// <summary>What was recorded under a code stays recorded under it.</summary>
    private static bool IsUnused(Inspection matter) => matter.Held is { RevokedOn: null } held && held.Serial != matter.SiteRecord?.Serial;

    public override IEnumerable<Refusal> Refuse(Inspection matter, Scene at)
    {
        if (!IsUnused(matter))
            yield return InspectionRefusals.NothingToRevoke;
    }

    public override void Perform(Inspection matter, Scene at)
    {
        matter.Withdraw(at, Reason);
        if (matter.Stage == InspectionStage.Coded)
        {
            matter.Stage = InspectionStage.Planned;
            at.Drop(InspectionClocks.Visit);
            matter.AwaitCode(at);
        }
        at.NotifyParties($"检查码已撤销:{matter.Title}");
    }
}

/// <summary>亮码: the first time the code is checked online by whoever scans it; the server tells it, at once or when a phone is back in the net.</summary>
[Act("登记亮码", "优化营商环境条例 58", Hears = "code.Scanned")]
[From(InspectionStage.Coded, InspectionStage.Recorded, InspectionStage.Rectifying, InspectionStage.Objected, InspectionStage.Closed)]
public sealed record Scan(
    [Label("亮码时间")] string Time,
    [Label("显示步次")] long Step = 0,
    [Label("赋码编号", Hint = "不填的,指现在的检查码")] string? Serial = null
) : Act<Inspection>
{
    /// <summary>A scan without a network is told later; the step says when the phone showed the code, as long as that is a time the code held.</summary>
    private string WhenShown(HeldCode code)
    {
        var time = Moments.Read(Time)!.Value;
        var isStep = Step > 0 && Step <= new DateTimeOffset(time).ToUnixTimeSeconds() / Presentation.StepSeconds;
        var shown = isStep ? DateTime.UnixEpoch.AddSeconds(Step * Presentation.StepSeconds) : time;
        return Moments.Show(shown >= code.From && shown < code.Until ? shown : time);
    }

    private HeldCode? Shown(Inspection matter) =>
        string.IsNullOrEmpty(Serial) ? matter.Held : matter.Codes.FirstOrDefault(c => c.Serial == Serial);

    public override IEnumerable<Refusal> Refuse(Inspection matter, Scene at)
    {
        if (Shown(matter) is not { } shown)
            yield return InspectionRefusals.NotThisCode.At(nameof(Serial));
        else if (shown.ScannedAt is not null)
            yield return InspectionRefusals.AlreadyScanned;
        if (Moments.Read(Time) is null)
            yield return InspectionRefusals.MomentUnlikely.At(nameof(Time));
    }

    public override void Perform(Inspection matter, Scene at)
    {
        var shown = Shown(matter)!;
        matter.Codes = [.. matter.Codes.Select(c => c == shown ? c with { ScannedAt = WhenShown(shown) } : c)];
        if (matter.SiteRecord?.Serial == shown.Serial)
            matter.CountCoded(at);
    }
}
