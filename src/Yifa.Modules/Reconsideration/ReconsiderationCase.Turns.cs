using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

/// <summary>The two turns of every case: from acceptance on it is pending, from its first closing act on it is closed.</summary>
public sealed partial class ReconsiderationCase
{
    /// <summary>受理, 容缺受理 and 视为受理 begin the trial alike.</summary>
    internal void Begin(Scene at, Procedure procedure) => Begin(at, procedure, EarlierText ? AppliedOn : at.On);

    internal void Begin(Scene at, Procedure procedure, DateOnly accepted)
    {
        (Stage, Procedure, AcceptedOn) = (Stage.InTrial, procedure, accepted);
        Number ??= at.Number(Documents.CaseNumber);
        at.Stop(Clocks.AcceptanceReview);
        at.Start(Clocks.CopyFor(procedure), accepted, TextOf);
        at.Start(Clocks.DecisionFor(procedure), accepted, TextOf);
        // 实施条例 29: under the text by which receipt was acceptance, the time of supplementing is left out
        if (EarlierText && SupplementAskedOn is { } asked && SupplementedOn is { } supplied)
        {
            at.Exclude(Clocks.CopyFor(procedure), asked, supplied);
            at.Exclude(Clocks.DecisionFor(procedure), asked, supplied);
        }
        at.Count(Figures.Accepted, on: accepted);
        at.Count(Figures.Pending, on: accepted);
    }

    /// <summary>
    /// 第三十条第一款第(七)项, 第七十四条第二款: one person's review of one act is taken once, for good; only who withdrew against his will may come
    /// again. 视为受理 takes no place, since the statute cannot be refused.
    /// </summary>
    internal void TakeAct(Scene at)
    {
        var act = ActNumber is null ? $"{Respondent}|{ContestedAct}|{ActOn:yyyy-MM-dd}" : DocumentNumber.Canonical(ActNumber);
        at.Claim("reconsideration.act", $"{Applicant}|{act}", slot: WithdrawalInvoluntary ? 1 : 0);
    }

    /// <summary>第三十九条 does not say so in words, but what cannot be tried cannot run late: the periods of the trial stand still.</summary>
    internal void Suspend(Scene at, SuspensionGround ground)
    {
        (Stage, SuspensionGround) = (Stage.Suspended, ground);
        foreach (var rule in Clocks.StoppedBySuspension)
            at.Pause(rule);
        if (
            ground
            is Reconsideration.SuspensionGround.Death
                or Reconsideration.SuspensionGround.Incapacity
                or Reconsideration.SuspensionGround.Dissolution
        )
            at.Start(Clocks.SuspensionLimit);
        at.Issue(Documents.SuspensionNotice);
        at.NotifyParties($"行政复议中止:{Words.Chinese(ground)}");
    }

    /// <summary>The first closing act after acceptance.</summary>
    internal void Conclude(Scene at, Manner manner, DateOnly? on = null)
    {
        var day = on ?? at.On;
        var days = day.DayNumber - AcceptedOn!.Value.DayNumber - SuspendedDays(at, day);
        (Stage, Manner, ConcludedOn) = (Stage.Concluded, manner, day);
        CountClosing(at, day, days);
        foreach (var rule in Clocks.OfTheTrial)
            at.Stop(rule);
    }

    private void CountClosing(Scene at, DateOnly day, int days)
    {
        var byAgreement = Manner is Reconsideration.Manner.MediationDocument or Reconsideration.Manner.Withdrawn;
        var corrected = Outcomes.Any(Corrects);
        at.Count(Figures.Closed, on: day);
        at.Count(Figures.Pending, -1, on: day);
        at.Count(Figures.DaysToClose, days, on: day);
        if (Suable)
            at.Count(Figures.ClosedSuable, on: day);
        if (byAgreement)
            at.Count(Figures.MediatedWithdrawn, on: day);
        if (byAgreement && (Mediated || !Suable))
            at.Count(Figures.Mediated, on: day);
        if (Manner == Reconsideration.Manner.Decision)
            at.Count(Figures.Merits, on: day);
        if (corrected)
            at.Count(Figures.Corrected, on: day);
        if (corrected || (byAgreement && AgencyCorrected))
            at.Count(Figures.CorrectedAll, on: day);
        if (GreenChannel)
        {
            at.Count(Figures.GreenClosed, on: day);
            at.Count(Figures.GreenDays, days, on: day);
        }
    }

    /// <summary>第七十五条: in force on service; the fifteen days to sue run from the applicant's.</summary>
    protected override void Served(Scene at, Template paper, string to, DateOnly on)
    {
        if (to != Applicant || !Documents.Closing.Contains(paper))
            return;
        ServedOn = on;
        // 第三十四条: a refusal opens the way to court only where review must come first; else the act itself may be sued at any time
        if (!Suable || Sued || (Stage != Reconsideration.Stage.Concluded && !ReviewFirst))
            return;
        at.Drop(Clocks.Sue);
        at.Start(Clocks.Sue, on);
    }

    /// <summary>口径 of direct correction: 变更, 撤销, 部分撤销, 确认违法, 责令履行, 确认无效.</summary>
    public static bool Corrects(Outcome outcome) => outcome <= Reconsideration.Outcome.ConfirmInvalid;

    private int SuspendedDays(Scene at, DateOnly until) =>
        at.Clock(Clocks.DecisionFor(Procedure!.Value)) is { } run
            ? run.Pauses.Sum(p => Math.Max(0, (p.To ?? until).DayNumber - p.From.DayNumber))
            : 0;
}
