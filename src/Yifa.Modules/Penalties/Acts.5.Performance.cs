using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

[Act("登记缴款", "行政处罚法 67.3")]
[By(Duty.Officer)]
[From(Stage.Performing)]
public sealed record Pay(
    [Label("缴纳罚款", Format = Format.Money, Hint = "不含加处罚款")] decimal Amount,
    [Label("加处罚款", Format = Format.Money)] decimal Surcharge = 0,
    [Label("由执法人员当场收缴的情形", Hint = "边远、水上、交通不便地区,当事人提出并且到银行缴纳确有困难的;到银行缴纳的不填")]
        string? CollectedBecause = null
) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.ServedOn is null)
            yield return Refusals.NotServed;
        if (Amount <= 0 || matter.Paid + Amount > matter.Fine)
            yield return Refusals.PaidTooMuch.At(nameof(Amount));
        if (matter.CollectedOn is not null && matter.BankedOn is null && CollectedBecause is not null)
            yield return Refusals.NotBanked;
        if (matter.SurchargePaid + Surcharge > matter.SurchargeThrough(at.On))
            yield return Refusals.PaidTooMuch.At(nameof(Surcharge));
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.Payments = [.. matter.Payments, new(at.On, Amount)];
        matter.SurchargePaid += Surcharge;
        if (CollectedBecause is not null)
            matter.Collect(at);
        Dues.Follow(matter, at);
    }
}

/// <summary>第五十二条第三款.</summary>
[Act("当场处罚备案", "行政处罚法 52.3", Once = true)]
[By(Duty.Officer)]
[From(Stage.Performing)]
public sealed record ReportOnTheSpot : Act<PenaltyCase>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) => ((PenaltyCase)file.Matter).Procedure == Procedure.Simple;

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.Procedure != Procedure.Simple)
            yield return Refusals.NotOnTheSpot;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.ReportedOn = at.On;
        at.Stop(Clocks.Report);
        at.Issue(Documents.ReportForm);
    }
}

/// <summary>第七十条, 第七十一条: with the receipt of the finance department, and handed in within two days.</summary>
[Act("上交当场收缴的罚款", "行政处罚法 71;行政处罚法 70")]
[By(Duty.Officer)]
[From(Stage.Performing)]
public sealed record HandIn([Label("财政部门专用票据号码")] string ReceiptNumber) : Act<PenaltyCase>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) => file.Matter is PenaltyCase { CollectedOn: not null, HandedInOn: null };

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.CollectedOn is null || matter.HandedInOn is not null)
            yield return Refusals.NothingCollected;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        (matter.ReceiptNumber, matter.HandedInOn) = (ReceiptNumber, at.On);
        at.Stop(Clocks.HandIn);
        at.Start(Clocks.Bank);
    }
}

/// <summary>第七十一条: the office pays it into the bank within two days more.</summary>
[Act("缴付指定银行", "行政处罚法 71")]
[By(Duty.Officer)]
[From(Stage.Performing)]
public sealed record PayIntoBank([Label("银行和凭证号")] string Voucher) : Act<PenaltyCase>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) => file.Matter is PenaltyCase { HandedInOn: not null, BankedOn: null };

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.HandedInOn is null || matter.BankedOn is not null)
            yield return Refusals.NotHandedIn;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.BankedOn = at.On;
        at.Stop(Clocks.Bank);
    }
}

/// <summary>第六十六条第二款: the party asks, the office approves.</summary>
[Act("申请延期或者分期缴纳", "行政处罚法 66.2")]
[By(Role.Party, Duty.Officer)]
[From(Stage.Performing)]
public sealed record AskToPayLater([Label("经济困难的情况和申请的办法", Format = Format.LongText)] string Text) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.ServedOn is null)
            yield return Refusals.NotServed;
        else if (matter.Paid >= matter.Fine)
            yield return Refusals.NothingDue;
    }

    public override void Perform(PenaltyCase matter, Scene at) => matter.AskedToPayLaterOn = at.On;
}

[Act("不予延期或者分期", "行政处罚法 66.2")]
[By(Duty.Head)]
[From(Stage.Performing)]
public sealed record RefuseInstalments([Label("理由")] string Reason) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.AskedToPayLaterOn is null)
            yield return Refusals.NotAskedFor;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.AskedToPayLaterOn = null;
        at.NotifyParties($"延期或者分期缴纳罚款的申请没有批准:{Reason}");
    }
}

/// <summary>第六十六条第二款: who truly cannot pay may pay later or in parts.</summary>
[Act("准予延期或者分期", "行政处罚法 66.2")]
[By(Duty.Head)]
[From(Stage.Performing)]
public sealed record GrantInstalments(
    [Label("各期", Hint = "每行一期:日期 金额,如 2026-03-31 5000;延期的只写一行")] IReadOnlyList<string> Parts,
    [Label("理由")] string Reason
) : Act<PenaltyCase>
{
    internal IReadOnlyList<Instalment>? Read()
    {
        var read = new List<Instalment>();
        foreach (var words in Parts.Select(p => p.Split([' ', ',', '\t', '\uFF0C'], StringSplitOptions.RemoveEmptyEntries)))
            if (
                words is [var day, var amount]
                && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
                && decimal.TryParse(amount, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var sum)
                && sum > 0
                && (read.Count == 0 || due > read[^1].Due)
            )
                read.Add(new(due, sum));
            else
                return null;
        return read.Count > 0 ? read : null;
    }

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.ServedOn is null)
            yield return Refusals.NotServed;
        if (matter.AskedToPayLaterOn is null)
            yield return Refusals.NotAskedFor;
        if (Read() is not { } parts || parts.Sum(p => p.Amount) != matter.Fine || parts[^1].Due <= at.On)
            yield return Refusals.InstalmentsWrong.At(nameof(Parts));
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        (matter.Instalments, matter.AskedToPayLaterOn) = (Read()!, null);
        at.Drop(Clocks.Payment);
        at.Drop(Clocks.CourtApplication);
        at.Start(Clocks.CourtApplication, matter.CourtFrom);
        at.Issue(Documents.InstalmentDecision);
        Dues.Follow(matter, at);
    }
}

/// <summary>第七十三条: under review or before a court no surcharge is computed; performance goes on unless it is stayed.</summary>
[Act("登记复议或者诉讼", "行政处罚法 73")]
[By(Duty.Officer)]
[From(Stage.Performing)]
public sealed record EnterReview([Label("复议机关或者人民法院")] string Before, [Label("受理日期")] DateOnly From) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.Standstills.Any(s => s.To is null))
            yield return Refusals.StandsStill;
        if (From > at.On || From < matter.DecidedOn)
            yield return Refusals.DatesWrong.At(nameof(From));
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.Standstills = [.. matter.Standstills, new(From, null)];
        at.Pause(Clocks.CourtApplication, From);
    }
}

/// <summary>What came of it: where the decision does not stand, its publication is withdrawn (48.2) and nothing more is collected.</summary>
[Act("登记复议或者诉讼结果", "行政处罚法 48.2;行政处罚法 73")]
[By(Duty.Officer)]
[From(Stage.Performing)]
public sealed record EndReview(
    [Label("结果日期")] DateOnly EndedOn,
    [Label("决定没有维持", Hint = "被撤销、变更、确认违法或者确认无效")] bool Overturned = false,
    [Label("结果")] string? Result = null
) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.Standstills is not [.., { To: null } open])
            yield return Refusals.NoStandstill;
        else if (EndedOn < open.From || EndedOn > at.On)
            yield return Refusals.DatesWrong.At(nameof(EndedOn));
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.Standstills = [.. matter.Standstills.SkipLast(1), matter.Standstills[^1] with { To = EndedOn }];
        at.Resume(Clocks.CourtApplication);
        if (!Overturned)
            return;
        matter.Overturn(at, Result ?? "决定没有维持", EndedOn);
    }
}

/// <summary>
/// 第四十八条第二款: heard from the supervising body, which follows a decision that did not stand in review or before a court; what has been collected
/// and closed comes off the record too.
/// </summary>
[Act("登记决定被纠正", "行政处罚法 48.2", Hears = "supervision-items.FollowCorrection", Hint = "复议或者诉讼没有维持,由执法监督机构通报的")]
[By(Duty.Officer)]
[From(Stage.Performing, Stage.Closed)]
public sealed record HearCorrection : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.Overturned is not null)
            yield return Refusals.AlreadyOverturned;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        if (matter.Standstills is [.., { To: null } open])
        {
            matter.Standstills = [.. matter.Standstills.SkipLast(1), open with { To = at.On }];
            at.Resume(Clocks.CourtApplication);
        }
        matter.Overturn(at, "复议或者诉讼没有维持", at.On);
    }
}

/// <summary>行政强制法 54: a written demand ten days before the court is asked.</summary>
[Act("催告", "行政强制法 54")]
[By(Duty.Officer)]
[From(Stage.Performing)]
public sealed record Demand : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.ServedOn is null)
            yield return Refusals.NotServed;
        else if (matter.Fine <= matter.Paid)
            yield return Refusals.NothingDue;
        else if (matter.Dues.All(d => at.On <= d.Due))
            yield return Refusals.NotOverdue;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        (matter.DemandedOn, matter.DemandServedOn) = (at.On, null);
        at.Issue(Documents.DemandNotice);
    }
}

[Act("申请人民法院强制执行", "行政处罚法 72;行政强制法 53")]
[By(Duty.Officer)]
[From(Stage.Performing)]
public sealed record ApplyToCourt(
    [Label("人民法院")] string Court,
    [Label("逾期申请的正当理由", Hint = "没有逾期的不填")] string? LateBecause = null
) : Act<PenaltyCase>
{
    private static readonly Term AfterDemand = Term.WorkingDays(10);

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.DemandedOn is null)
            yield return Refusals.NotDemanded;
        else if (matter.DemandServedOn is not { } served || at.On <= Deadline.After(at.Calendar, served, AfterDemand).Date)
            yield return Refusals.DemandTooFresh;
        if (matter.CourtFrom is { } from && at.On <= from)
            yield return Refusals.CourtTooSoon;
        if (at.Clock(Clocks.CourtApplication) is { Open: true } clock && at.On > clock.Due && string.IsNullOrWhiteSpace(LateBecause))
            yield return Refusals.CourtTooLate.At(nameof(LateBecause));
        if (matter.Standstills.Any(s => s.To is null))
            yield return Refusals.StandsStill;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.Court = Court;
        at.Stop(Clocks.CourtApplication);
        at.Issue(Documents.CourtApplication);
    }
}

[Act("结案", "行政处罚法 57", Version = 2)]
[By(Duty.Officer)]
[From(Stage.Performing)]
public sealed record CloseCase([Label("人民法院终结执行")] bool ExecutionEnded = false) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.Procedure == Procedure.Simple && matter.ReportedOn is null)
            yield return Refusals.NotReported;
        if (matter.CollectedOn is not null && matter.BankedOn is null)
            yield return Refusals.NotBanked;
        if (matter.Overturned is not null)
            yield break;
        if (matter.ServedOn is null)
            yield return Refusals.NotServed;
        if (matter.Paid < matter.Fine && !(ExecutionEnded && matter.Court is not null))
            yield return Refusals.NotPerformed;
    }

    public override void Perform(PenaltyCase matter, Scene at) =>
        matter.Close(
            at,
            matter.Overturned is not null ? CloseReason.Quashed
                : matter.Paid < matter.Fine ? CloseReason.ExecutionEnded
                : CloseReason.Performed
        );
}

internal static class Dues
{
    /// <summary>After a payment or a new plan: the period runs to the last day of what is due next, and closing follows the last one.</summary>
    public static void Follow(PenaltyCase matter, Scene at)
    {
        at.Stop(Clocks.Instalment);
        if (matter.Paid >= matter.Fine)
        {
            at.Stop(Clocks.Payment);
            at.Drop(Clocks.CourtApplication);
            at.Start(Clocks.Closing);
            return;
        }
        var paid = matter.Paid;
        foreach (var part in matter.Instalments)
        {
            paid -= part.Amount;
            if (paid >= 0)
                continue;
            at.Start(Clocks.Instalment, set: Term.Days(Math.Max(part.Due.DayNumber - at.On.DayNumber, 0)));
            return;
        }
    }
}
