using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

/// <summary>第三十条第一款: those of the seven conditions that the record itself can answer; interest and clarity are the officer's to judge.</summary>
internal static class Admissibility
{
    public static IEnumerable<Refusal> Against(ReconsiderationCase matter, Scene at)
    {
        if (matter.Requests.Count == 0)
            yield return Refusals.NoRequest;
        foreach (var refusal in TimeAgainst(matter, at.Calendar))
            yield return refusal;
        if (matter.Subject == Subject.Excluded)
            yield return Refusals.OutOfScope;
        if (JurisdictionAgainst(matter) is { } notOurs)
            yield return notOurs;
        if (matter.SuitAccepted)
            yield return Refusals.SuitPending;
    }

    /// <summary>第二十条, 第二十一条. A stated reason for lateness is weighed by the officer; the bars of 第二十一条 know no reason.</summary>
    private static IEnumerable<Refusal> TimeAgainst(ReconsiderationCase matter, WorkCalendar calendar)
    {
        var known = matter.RemedyKnownOn ?? matter.KnownOn;
        var late = known is { } k && matter.FiledOn > Last(calendar, Clocks.Application, k);
        var untoldTooLong =
            matter is { RemedyKnownOn: not null, KnownOn: { } content }
            && matter.FiledOn > Last(calendar, Clocks.ApplicationUntold, content);
        if ((late || untoldTooLong) && string.IsNullOrWhiteSpace(matter.LateReason))
            yield return Refusals.LateApplication;
        if (matter.ActOn is { } act && matter.FiledOn > Last(calendar, matter.Immovable ? Clocks.LongestImmovable : Clocks.Longest, act))
            yield return Refusals.BeyondLongest;
    }

    /// <summary>第二十四条至第二十八条.</summary>
    private static Refusal? JurisdictionAgainst(ReconsiderationCase matter) =>
        matter.RespondentKind switch
        {
            RespondentKind.Elsewhere => Refusals.NotOurs,
            RespondentKind.VerticalOrgan when matter.ReviewBody != ReviewBody.SuperiorDepartment => Refusals.SuperiorDepartmentHasIt,
            RespondentKind.ProvincialGovernment when matter.ReviewBody != ReviewBody.ProvinceOwn => Refusals.NotOurs,
            _ => null,
        };

    /// <summary>第二十四条: the government alone reviews its departments; 第二十七条 and 第二十八条 are the exceptions. Before 2024 one could choose.</summary>
    public static bool MayChooseDepartment(RespondentKind kind, DateOnly appliedOn) =>
        kind is RespondentKind.VerticalOrgan or RespondentKind.JusticeDepartment || appliedOn < Clocks.InForce;

    /// <summary>第五十三条: the five cases of the simplified procedure.</summary>
    public static IEnumerable<Refusal> SimplifiedAgainst(ReconsiderationCase matter, Procedure procedure, SimplifiedGround? ground)
    {
        if (procedure == Procedure.Ordinary)
            yield break;
        if (matter.EarlierText)
            yield return Refusals.NoSimplifiedBefore2024.At("Procedure");
        var fits = ground switch
        {
            SimplifiedGround.OnTheSpot => matter.OnTheSpot,
            SimplifiedGround.SmallAmount => matter.Amount <= 3000,
            SimplifiedGround.Disclosure => matter.Subject == Subject.Disclosure,
            SimplifiedGround.Warning => matter.Subject == Subject.Penalty,
            SimplifiedGround.AllAgree => true,
            _ => false,
        };
        if (!fits)
            yield return Refusals.NotSimplified.At("Ground");
    }

    /// <summary>第二十三条: where review must come before suit.</summary>
    public static bool ReviewComesFirst(Subject subject, bool onTheSpot) =>
        subject is Subject.NaturalResources or Subject.Omission or Subject.Disclosure || (subject == Subject.Penalty && onTheSpot);

    public static DateOnly Last(WorkCalendar calendar, ClockRule rule, DateOnly from) =>
        Deadline.After(calendar, from, rule.On(from).Term).Date;
}
