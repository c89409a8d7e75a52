using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>第四十四条: what is to be imposed, on what facts and basis, and what the party may do; again where that changes.</summary>
[Act("事先告知", "行政处罚法 44", Version = 2)]
[By(Duty.Officer)]
[From(Stage.Investigated, Stage.Deciding)]
public sealed record GiveNotice(
    [Label("拟处罚种类")] IReadOnlyList<PenaltyKind> Kinds,
    [Label("拟罚款", Format = Format.Money)] decimal Fine = 0,
    [Label("拟没收", Format = Format.Money, Hint = "违法所得和非法财物的数额或者价值")] decimal Confiscation = 0
) : Act<PenaltyCase>
{
    public override IEnumerable<LookUp> Asks(PenaltyCase matter, DateOnly on) => matter.Weighing.Asks();

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        foreach (var refusal in Amounts.Against(Kinds, Fine, Confiscation))
            yield return refusal;
        // what the decision would be refused for is told before the party is heard on it; the reasons are those of the approval
        foreach (var refusal in Ranges.Against(matter.Weighing, at, Kinds, Fine, matter.Departure, matter.Departure?.Reasons))
            yield return refusal;
        foreach (var refusal in Norms.Against(matter, Fine))
            yield return refusal;
        if (matter.CannotAnswer)
            yield return Refusals.CannotAnswer;
        if (Fine > 0 && matter.CriminalFine is > 0)
            yield return Refusals.FinedByCourt.At(nameof(Fine));
        if (matter.IsFast && matter.HasRightToHearing(at, Kinds, Fine, Confiscation))
            yield return Refusals.NotForFast;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.MeetEnterprise(at);
        Notify(matter, at);
    }

    internal void Notify(PenaltyCase matter, Scene at)
    {
        (matter.Proposed, matter.ProposedFine, matter.ProposedConfiscation) = ([.. Kinds.Distinct()], Fine, Confiscation);
        matter.MayBeHeard = matter.HasRightToHearing(at, Kinds, Fine, Confiscation);
        (matter.Defence, matter.DefenceAnswer, matter.DefenceHeard) = (null, null, false);
        (matter.HearingAskedOn, matter.HearingOn, matter.HearingRecord) = (null, null, null);
        (matter.LegalityPassed, matter.Deliberated, matter.Stage) = (null, null, Stage.Notified);
        at.Drop(Clocks.Review);
        at.Start(Clocks.Statement);
        if (matter.MayBeHeard)
            at.Start(Clocks.HearingRequest);
        at.Issue(Documents.PriorNotice);
    }
}

/// <summary>第四十五条: heard in full; what is put forward is checked.</summary>
[Act("听取陈述申辩", "行政处罚法 45", Hint = "当事人放弃的,陈述、申辩和复核意见都不填")]
[By(Duty.Officer)]
[From(Stage.Notified)]
public sealed record HearStatement(
    [Label("当事人的陈述、申辩", Format = Format.LongText)] string? Defence = null,
    [Label("复核意见", Format = Format.LongText)] string? Answer = null
) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (Defence is not null && string.IsNullOrWhiteSpace(Answer))
            yield return Refusals.AnswerMissing.At(nameof(Answer));
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        (matter.Defence, matter.DefenceAnswer, matter.DefenceHeard) = (Defence, Answer, true);
        at.Stop(Clocks.Statement);
        at.Issue(Documents.StatementRecord);
        Waiting.GoOn(matter, at);
    }
}

[Act("视为放弃陈述申辩", "行政处罚法 45", Deemed = true)]
public sealed record StatementLapsed : Act<PenaltyCase>
{
    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.DefenceHeard = true;
        at.RunOut(Clocks.Statement);
        Waiting.GoOn(matter, at);
    }
}

[Act("要求听证", "行政处罚法 64(1)", Version = 2)]
[By(Role.Party, Duty.Officer)]
[From(Stage.Notified)]
public sealed record AskHearing([Label("理由", Format = Format.LongText)] string? Reason = null) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (!matter.MayBeHeard)
            yield return Refusals.NoHearingRight;
        else if (at.Clock(Clocks.HearingRequest)?.Open != true)
            yield return Refusals.HearingTooLate;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        Ask(matter, at);
        at.Start(Clocks.HearingEnd);
    }

    internal static void Ask(PenaltyCase matter, Scene at)
    {
        (matter.HearingAskedOn, matter.Stage) = (at.On, Stage.Hearing);
        at.Stop(Clocks.HearingRequest);
        at.Pause(Clocks.Decision);
    }
}

[Act("视为放弃听证", "行政处罚法 64(1)", Deemed = true)]
public sealed record HearingLapsed : Act<PenaltyCase>
{
    public override void Perform(PenaltyCase matter, Scene at)
    {
        at.RunOut(Clocks.HearingRequest);
        Waiting.GoOn(matter, at);
    }
}

[Act("通知听证", "行政处罚法 64(2)")]
[By(Duty.Officer)]
[From(Stage.Hearing)]
public sealed record ArrangeHearing([Label("听证日期")] DateOnly Day, [Label("地点")] string Place) : Act<PenaltyCase>
{
    private static readonly Term Before = Term.WorkingDays(7);

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        var clear = at.SettingHere(PenaltySettings.ClearDays) == "是";
        var earliest = Day < at.On ? at.On : Day;
        while (at.On > Deadline.Before(at.Calendar, earliest, Before, clear))
            earliest = earliest.AddDays(1);
        if (earliest > Day)
            yield return Refusals.HearingTooSoon.With($",今天通知的最早可以定在{Kernel.Field.Show(earliest)}").At(nameof(Day));
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.HearingOn = Day;
        at.Issue(Documents.HearingNotice);
        at.NotifyParties($"听证定于{Kernel.Field.Show(Day)}在{Place}举行");
    }
}

/// <summary>The record is what the decision rests on (65).</summary>
[Act("举行听证", "行政处罚法 64")]
[By(Duty.HearingHost)]
[From(Stage.Hearing)]
public sealed record HoldHearing(
    [Label("听证笔录", Format = Format.LongText)] string Record,
    [Label("当事人放弃听证")] bool GivenUp = false
) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.HearingOn is not { } day || at.On < day)
            yield return Refusals.HearingNotCome;
        if (matter.WasInvestigatedBy(at.Actor))
            yield return Refusals.HostInvestigated;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        (matter.HearingRecord, matter.DefenceHeard) = (GivenUp ? "当事人放弃听证" : Record, true);
        at.Stop(Clocks.Statement);
        at.Stop(Clocks.HearingEnd);
        at.Resume(Clocks.Decision);
        matter.Stage = Stage.Deciding;
        at.Issue(Documents.HearingRecord);
    }
}

internal static class Waiting
{
    /// <summary>Once the party has spoken or let its time pass, for the statement and for the hearing, a decision may be made.</summary>
    public static void GoOn(PenaltyCase matter, Scene at)
    {
        if (matter is { Stage: Stage.Notified, DefenceHeard: true } && at.Clock(Clocks.HearingRequest) is not { Open: true })
            matter.Stage = Stage.Deciding;
    }
}

internal static class Amounts
{
    public static IEnumerable<Refusal> Against(IReadOnlyList<PenaltyKind> kinds, decimal fine, decimal confiscation)
    {
        if (kinds.Count == 0)
            yield return Refusals.NoKind.At(nameof(GiveNotice.Kinds));
        if (kinds.Contains(PenaltyKind.Fine) != fine > 0)
            yield return Refusals.FineUnsaid.At(nameof(GiveNotice.Fine));
        if (kinds.Contains(PenaltyKind.Confiscation) != confiscation > 0)
            yield return Refusals.ConfiscationUnsaid.At(nameof(GiveNotice.Confiscation));
    }
}
