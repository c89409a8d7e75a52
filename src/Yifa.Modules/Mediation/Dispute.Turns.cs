using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

/// <summary>The turns that several acts bring about: registered, accepted, concluded, settled.</summary>
public sealed partial class Dispute
{
    internal void Register(Scene at, BodyKind? body)
    {
        BodyKind = body ?? KindOf(at.Office);
        Title = $"{Applicant}与{Respondent}{Words.Chinese(Field)}";
        at.Join(Role.Applicant, Applicant, at.Actor.Capacity is Capacity.Party party ? party.Account : null);
        at.Join(Role.Respondent, Respondent);
    }

    /// <summary>受理: the case number, the period and the counts of acceptance.</summary>
    internal void Take(Scene at, DateOnly? periodFrom = null)
    {
        AcceptedOn = at.On;
        Number = at.Number(Documents.CaseNumber(Type));
        Stage = Stage.Mediating;
        at.Stop(Clocks.AcceptanceReview);
        at.Start(Clocks.For(this), periodFrom);
        at.Issue(Documents.Registration);
        CountAcceptance(at, at.On);
    }

    /// <summary>The actor becomes the mediator where that is the actor's work; else the dispute waits on the desk for one to be assigned.</summary>
    internal void TakeInHand(Scene at)
    {
        if (at.Actor.Capacity is not Capacity.AtOffice { Duty: "mediation.Mediator" or "mediation.Director" })
            return;
        Owner = at.Actor.Account;
        Mediator = at.Actor.Name;
    }

    /// <summary>终结, whatever the result; whoever sent the dispute learns it.</summary>
    internal void Conclude(Scene at, Result result, string? reason = null)
    {
        (Result, ConcludedOn, EndReason) = (result, at.On, reason);
        at.Stop(Clocks.For(this));
        CountConclusion(at, at.On);
        if (Sender is not null)
            at.Notify("referral", Sender, $"{SenderNumber ?? Receipt}:{Title},{Words.Chinese(result)}");
    }

    /// <summary>An agreement in force stands until it is performed; performed on the spot, it is done with.</summary>
    internal void Settle(Scene at, Result result, bool onTheSpot, SettledLevel? level)
    {
        SettledLevel = level ?? LevelOf(BodyKind);
        Conclude(at, result);
        if (onTheSpot)
        {
            (Performance, Stage) = (Fulfilment.Full, Stage.Performed);
            return;
        }
        Stage = Stage.Agreed;
        at.Start(Clocks.Confirmation);
        at.Start(Clocks.ReturnVisit, PerformBy);
    }

    protected override void Entrusted(string account, string name) => (Owner, Mediator) = (account, name);

    internal void CountAcceptance(Scene at, DateOnly on)
    {
        at.Count(Figures.Accepted, on: on);
        at.Count(Figures.Pending, on: on);
        at.Count(Figures.AmountInvolved, AmountInvolved, on);
        at.Count(Figures.ReportingBodies, on: on, key: at.Office.Id.ToString());
    }

    internal void CountConclusion(Scene at, DateOnly on)
    {
        at.Count(Figures.Concluded, on: on);
        at.Count(Figures.Pending, -1, on);
        if (!IsSettled)
            return;
        at.Count(Figures.Succeeded, on: on);
        at.Count(Figures.AgreementAmount, AgreementAmount, on);
        at.Count(Figures.SettledOfIntake, on: AcceptedOn);
    }

    private static BodyKind KindOf(Office office) =>
        office.Kind switch
        {
            "committee" => BodyKind.Village,
            "street" or "station" => BodyKind.Town,
            "team" => BodyKind.GridStudio,
            "department" => BodyKind.Administrative,
            _ => BodyKind.Centre,
        };

    internal static SettledLevel LevelOf(BodyKind body) =>
        body switch
        {
            BodyKind.Village or BodyKind.GridStudio or BodyKind.Enterprise => Mediation.SettledLevel.Village,
            BodyKind.Town or BodyKind.JointRoom => Mediation.SettledLevel.Town,
            _ => Mediation.SettledLevel.County,
        };
}
