using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>Turns that several acts share.</summary>
public sealed partial class Inspection
{
    internal const int MostPartners = 10;
    internal const int MostHazards = 200;

    /// <summary>How often a visit may be given a code: when one has run out or was revoked, and for looks at what was put right.</summary>
    internal const int MostCodes = 4;

    /// <summary>The code is there, and the enterprise told, by the day before.</summary>
    internal void AwaitCode(Scene at)
    {
        at.Drop(InspectionClocks.Coding);
        at.Start(InspectionClocks.Coding, set: at.DaysTo(VisitDay!.Value.AddDays(-1), least: 0));
    }

    internal void MeetEnterprise(Scene at) => at.JoinOnce(Role.Enterprise, Enterprise, at.AccountOfEnterprise(EnterpriseCode));

    /// <summary>Those of partner departments take part by their accounts.</summary>
    internal void MeetOfficers(Scene at)
    {
        foreach (var officer in Officers.Where(o => o.IsPartner))
            at.JoinOnce(Role.JointOfficer, officer.Name, officer.Account);
    }

    /// <summary>The code is there: for the visit, or in the course of putting right for a look on the spot.</summary>
    internal void Hold(Scene at, HeldCode code)
    {
        Codes = [.. Codes, code];
        at.Claim("inspections.code", $"{code.Issuer}/{code.Serial}");
        if (Stage == InspectionStage.Rectifying)
            return;
        (VisitDay, Stage) = (code.Day, InspectionStage.Coded);
        at.Stop(InspectionClocks.Coding);
        at.Drop(InspectionClocks.Visit);
        var last = CaseFile.ChinaDay(code.Until.AddSeconds(-1));
        at.Start(InspectionClocks.Visit, set: at.DaysTo(last, least: 0));
    }

    /// <summary>撤销: the code in hand is worth nothing from that day on; nothing happens where none holds.</summary>
    internal void Withdraw(Scene at, string reason)
    {
        if (Held is { RevokedOn: null } held)
            Codes = [.. Codes.SkipLast(1), held with { RevokedOn = at.On, RevokedBecause = reason }];
    }

    internal void CountVisit(Scene at, DateOnly on)
    {
        at.Count(InspectionFigures.Visits, on: on);
        at.Count(InspectionFigures.Enterprises, on: on, key: EnterpriseCode);
        if (Joint)
            at.Count(InspectionFigures.JointVisits, on: on);
    }

    /// <summary>Issued before, shown on the spot and recorded: whichever of the two comes last counts it.</summary>
    internal void CountCoded(Scene at)
    {
        if (SiteRecord is not { } record || Codes.First(c => c.Serial == record.Serial) is not { } code)
            return;
        if (code.Ground != CodeGround.Backfilled && Moments.Read(code.ScannedAt) <= Moments.Read(record.LeftAt))
            at.Count(InspectionFigures.CodedVisits, on: record.On);
    }

    /// <summary>Hazards that are not verified yet.</summary>
    internal IEnumerable<Hazard> Open => Hazards.Where(h => h.VerifiedOn is null);

    internal IEnumerable<Hazard> OpenAt(int? number) => Open.Where(h => number is null || h.Number == number);

    internal IEnumerable<Refusal> AgainstHazard(Scene at, DateOnly due)
    {
        if (due < at.On)
            yield return InspectionRefusals.DueTooEarly.At("Due");
        if (Hazards.Count >= MostHazards)
            yield return InspectionRefusals.TooManyHazards;
    }

    internal void Find(Scene at, string text, HazardGrade grade, DateOnly due, DateOnly foundOn)
    {
        Hazards = [.. Hazards, new(Hazards.Count + 1, text, grade, due, foundOn)];
        if (grade == HazardGrade.Major)
            at.Count(InspectionFigures.Hazards, on: foundOn);
    }

    internal void Change(Hazard hazard) => Hazards = [.. Hazards.Select(h => h.Number == hazard.Number ? hazard : h)];

    internal void RectifyBy(Scene at, DateOnly due)
    {
        at.Drop(InspectionClocks.Rectification);
        at.Start(InspectionClocks.Rectification, set: at.DaysTo(due, least: 0));
    }

    /// <summary>The result is told and nothing is left to be put right or answered.</summary>
    internal void CloseWhenDone()
    {
        if (ToldOn is null)
            return;
        Stage =
            Open.Any() ? InspectionStage.Rectifying
            : Objections.Any(o => o.Answer is null) ? InspectionStage.Objected
            : InspectionStage.Closed;
    }
}
