using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

/// <summary>
/// 专用信用报告 in place of a certificate that no law was broken. Only the enterprise itself asks for its own: online by the account that is
/// registered under its credit code, or at the counter.
/// </summary>
[Act("申请信用报告", "优化营商环境条例 30;上海市优化营商环境条例 66", Opens = true, TakesCharge = true, Version = 2)]
[By(ReportRole.Enterprise, ReportDuty.Officer)]
public sealed record AskReport(
    [Label("企业名称")] string Enterprise,
    [Label("统一社会信用代码", Format = Format.CreditCode)] string CreditCode,
    [Label("主体类型")] SubjectType SubjectType,
    [Label("报告期间自", Hint = "处罚决定作出的日期")] DateOnly From,
    [Label("报告期间至")] DateOnly To,
    [Label("用途")] Purpose Purpose,
    [Label("报告的领域", Hint = "不选的,包括全部领域")] IReadOnlyList<EnforcementField>? Fields = null,
    [Label("提供给", Hint = "接收报告的单位,可以不填")] string? Recipient = null
) : Act<CreditReportCase>
{
    public override IEnumerable<LookUp> Asks(CreditReportCase matter, DateOnly on) => OtherNames.Questions(CreditCode);

    public override IEnumerable<Refusal> Refuse(CreditReportCase matter, Scene at)
    {
        if (at.Actor.Capacity is Capacity.Party party)
        {
            if (at.AccountOfEnterprise(CreditCode) != party.Account)
                yield return Refusals.NotYours.At(nameof(CreditCode));
            else if (at.Actor.Name != Enterprise)
                yield return Refusals.NotYourName.At(nameof(Enterprise));
        }
        if (From > To)
            yield return Refusals.PeriodTurned.At(nameof(From));
        if (To > at.On)
            yield return Refusals.PeriodAhead.At(nameof(To));
        if (From < ReportSettings.Since(at.On, ReportSettings.TermOf(ReportSettings.LookBack, at.Setting(ReportSettings.LookBack))))
            yield return Refusals.PeriodTooLong.At(nameof(From));
    }

    public override void Perform(CreditReportCase matter, Scene at)
    {
        Begin(matter, at);
        matter.NamesOnRecord = OtherNames.In(at, Enterprise);
    }

    internal void Begin(CreditReportCase matter, Scene at)
    {
        (matter.Enterprise, matter.CreditCode, matter.SubjectType) = (Enterprise, CreditCode.ToUpperInvariant(), SubjectType);
        (matter.From, matter.To, matter.Purpose, matter.Recipient) = (From, To, Purpose, Recipient);
        matter.Fields = Fields is { Count: > 0 } ? [.. Fields.Distinct().Order()] : Enum.GetValues<EnforcementField>();
        (matter.Stage, matter.Title) = (ReportStage.Asked, $"{Enterprise}专用信用报告");
        at.JoinOnce(ReportRole.Enterprise, Enterprise, at.AccountOfEnterprise(CreditCode));
        at.Start(ReportClocks.Checking);
    }
}

/// <summary>出具: what is public on this day is gathered field by field, in the act's own transaction.</summary>
[Act("出具信用报告", "上海市优化营商环境条例 66;行政处罚法 48", Once = true, Version = 2)]
[By(ReportDuty.Officer)]
[From(ReportStage.Asked)]
public sealed record IssueReport(
    [Label("已经核对申请人的身份和申请的内容")] bool Checked,
    [Label("名称不一致的说明", Hint = "公开记录中同一代码是另一名称的,写明核对的情况,如已经更名")] string? NameExplained = null
) : Act<CreditReportCase>
{
    public override IEnumerable<LookUp> Asks(CreditReportCase matter, DateOnly on) =>
        Giving.Questions(matter).Concat(OtherNames.Questions(matter.CreditCode));

    public override IEnumerable<Series> Numbers(CreditReportCase matter) => [ReportDocuments.ReportNumber];

    public override IEnumerable<Refusal> Refuse(CreditReportCase matter, Scene at)
    {
        foreach (var refusal in Against(at))
            yield return refusal;
        if (string.IsNullOrWhiteSpace(NameExplained) && OtherNames.In(at, matter.Enterprise) is { Count: > 0 } others)
            yield return Refusals.OtherName.With($":{string.Join('、', others)}").At(nameof(NameExplained));
    }

    internal IEnumerable<Refusal> Against(Scene at)
    {
        if (!Checked)
            yield return Refusals.NotChecked.At(nameof(Checked));
        if (Gathering.IsTooMuch(at))
            yield return Refusals.TooManyRecords;
    }

    public override void Perform(CreditReportCase matter, Scene at)
    {
        (matter.NamesOnRecord, matter.NameExplained) = (OtherNames.In(at, matter.Enterprise), NameExplained);
        Give(matter, at);
    }

    internal static void Give(CreditReportCase matter, Scene at)
    {
        at.Stop(ReportClocks.Checking);
        Giving.Report(matter, at, at.Start(ReportClocks.Validity).Due);
        matter.Stage = ReportStage.Issued;
        at.Count(ReportFigures.Issued);
        at.NotifyParties($"信用报告已经出具:{matter.Number}");
    }
}

[Act("不予出具", "优化营商环境条例 30", Hint = "申请人与报告的企业不符、委托手续不全等")]
[By(ReportDuty.Officer)]
[From(ReportStage.Asked)]
public sealed record DeclineReport([Label("理由")] string Reason) : Act<CreditReportCase>
{
    public override void Perform(CreditReportCase matter, Scene at)
    {
        (matter.DeclinedBecause, matter.Stage) = (Reason, ReportStage.Declined);
        at.Stop(ReportClocks.Checking);
        at.Issue(ReportDocuments.Declined);
        at.NotifyParties($"信用报告不予出具:{matter.Title}");
    }
}

/// <summary>更正: gathered anew under a new number. The one before is told to be superseded, and holds no longer than it would have.</summary>
[Act("更正后重新出具", "优化营商环境条例 30;行政处罚法 48.2", Hint = "按今天公开的信息重新出具,原来的报告不再有效;有效期不变")]
[By(ReportDuty.Officer, ReportDuty.Head)]
[From(ReportStage.Issued)]
public sealed record ReissueReport([Label("更正的理由")] string Reason) : Act<CreditReportCase>
{
    public override IEnumerable<LookUp> Asks(CreditReportCase matter, DateOnly on) => Giving.Questions(matter);

    public override IEnumerable<Series> Numbers(CreditReportCase matter) => [ReportDocuments.ReportNumber];

    public override IEnumerable<Refusal> Refuse(CreditReportCase matter, Scene at)
    {
        if (matter.Held?.Until < at.On)
            yield return Refusals.NotInForce;
        if (Gathering.IsTooMuch(at))
            yield return Refusals.TooManyRecords;
    }

    public override void Perform(CreditReportCase matter, Scene at)
    {
        var until = matter.Held!.Until;
        Giving.End(matter, at, Reason, at.Number(ReportDocuments.ReportNumber));
        Giving.Report(matter, at, until);
        at.NotifyParties($"信用报告已经更正,新的编号:{matter.Number}");
    }
}

[Act("撤销信用报告", "优化营商环境条例 30", Grave = true, Version = 2, Hint = "冒用企业名义申请、出具有误等;撤销后核验时显示已撤销")]
[By(ReportDuty.Head)]
[From(ReportStage.Issued)]
public sealed record RevokeReport([Label("理由")] string Reason) : Act<CreditReportCase>
{
    public override void Perform(CreditReportCase matter, Scene at)
    {
        Giving.End(matter, at, Reason, null);
        matter.Stage = ReportStage.Revoked;
        at.Drop(ReportClocks.Validity);
        at.NotifyParties($"信用报告已经撤销:{matter.Number}");
    }
}

[Act("信用报告到期", "上海市优化营商环境条例 66", Deemed = true)]
public sealed record ExpireReport : Act<CreditReportCase>
{
    public override void Perform(CreditReportCase matter, Scene at)
    {
        at.RunOut(ReportClocks.Validity);
        matter.Stage = matter.OpenObjection is null ? ReportStage.Expired : ReportStage.Objected;
    }
}

/// <summary>What giving out a report and giving it out anew have in common.</summary>
internal static class Giving
{
    public static IEnumerable<LookUp> Questions(CreditReportCase matter) =>
        Gathering.Questions(matter.CreditCode).Concat(Gathering.Missing(matter.Fields));

    public static void Report(CreditReportCase matter, Scene at, DateOnly until)
    {
        var records = Gathering.In(at, matter);
        var held = new HeldReport(
            at.Number(ReportDocuments.ReportNumber),
            at.On,
            until,
            records,
            Gathering.MissingIn(at, matter.Fields),
            ""
        );
        matter.Reports = [.. matter.Reports, held with { Digest = ReportText.DigestOf(ReportText.Of(matter, held)) }];
        matter.Number = held.Number;
        at.Issue(ReportDocuments.Report);
    }

    public static void End(CreditReportCase matter, Scene at, string reason, string? by) =>
        matter.Reports = [.. matter.Reports.SkipLast(1), matter.Held! with { EndedOn = at.On, EndedBecause = reason, ReplacedBy = by }];
}
