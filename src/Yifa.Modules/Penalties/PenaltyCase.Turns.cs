using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

public sealed partial class PenaltyCase
{
    /// <summary>行政处罚法 63: kinds that always may be heard.</summary>
    private static readonly PenaltyKind[] HeardAlways =
    [
        PenaltyKind.LowerQualification,
        PenaltyKind.RevokeLicence,
        PenaltyKind.SuspendBusiness,
        PenaltyKind.OrderClosure,
        PenaltyKind.BanFromTrade,
    ];

    /// <summary>Whether the party is to be told that it may ask for a hearing.</summary>
    internal bool HasRightToHearing(Scene at, IReadOnlyList<PenaltyKind> kinds, decimal fine, decimal confiscation)
    {
        var large = PenaltySettings.ThresholdFor(PartyType, at);
        return kinds.Intersect(HeardAlways).Any() || fine >= large || confiscation >= large;
    }

    /// <summary>Who investigated neither reviews the case (58) nor hears it (64).</summary>
    internal bool WasInvestigatedBy(Actor actor) => Officers.Any(o => Investigators.NameOf(o) == actor.Name);

    /// <summary>同一个违法行为: who, what and when, by which no second fine finds room (29).</summary>
    internal string ActKey => $"{CreditCode ?? Party}/{Violation}/{CommittedOn:yyyy-MM-dd}";

    /// <summary>
    /// An enterprise that has registered its credit code finds the case under its own account, from the day the law wants it told; one that registers
    /// later, from the next step that concerns it.
    /// </summary>
    internal void MeetEnterprise(Scene at)
    {
        if (IsEnterprise && CreditCode is { } code)
            at.JoinOnce(Role.Party, Party, at.AccountOfEnterprise(code));
    }

    internal const string OneFine = "penalties.fine";

    /// <summary>The parts of the fine with their last days; none while nothing is due.</summary>
    internal IReadOnlyList<Instalment> Dues =>
        Instalments.Count > 0 ? Instalments
        : PayBy is { } due && Fine > 0 ? [new(due, Fine)]
        : [];

    /// <summary>加处罚款 up to a day.</summary>
    public decimal SurchargeThrough(DateOnly day) => Surcharge.Of(Dues, Payments, Standstills, day);

    /// <summary>The payment runs from the day the decision counts as served (67.3); 三书同达 counts what came with it.</summary>
    protected override void Served(Scene at, Template paper, string to, DateOnly on)
    {
        if (to != Party)
            return;
        if (paper.Name == Documents.Decision.Name || paper.Name == Documents.SimpleDecision.Name)
            TakeEffect(at, on);
        else if (paper.Name == Documents.DemandNotice.Name)
            DemandServedOn = on;
        else if (Documents.Beside.FirstOrDefault(d => d.Name == paper.Name) is { } beside)
            at.Count(Figures.DocumentsServed, 1, on, null, ("document", beside.Name));
    }

    internal void TakeEffect(Scene at, DateOnly on)
    {
        var again = ServedOn is not null;
        ServedOn = on;
        at.Stop(Clocks.Service);
        if (Procedure == Procedure.Simple && !again)
            ToBeReported(at);
        if (Fine <= Paid)
            return;
        if (again)
            at.Drop(Clocks.Payment);
        PayBy = at.Start(Clocks.Payment, on).Due;
        if (!again)
            at.Start(Clocks.CourtApplication, CourtFrom);
    }

    /// <summary>第五十二条第三款, 第七十一条: what was decided on the spot is filed, what was collected there handed in.</summary>
    private void ToBeReported(Scene at)
    {
        at.Start(Clocks.Report);
        if (Paid > 0)
            Collect(at);
    }

    internal void Collect(Scene at)
    {
        (CollectedOn, HandedInOn, BankedOn) = (at.On, null, null);
        at.Start(Clocks.HandIn);
    }

    /// <summary>行政诉讼法 46: within which a suit may be brought; the court is asked only afterwards (行政强制法 53).</summary>
    private const int MonthsToSue = 6;

    /// <summary>行政处罚法 48: what has a certain influence; a decision on the spot, a warning and a circulated criticism alone have not.</summary>
    internal bool IsToBePublished =>
        Procedure != Procedure.Simple && Kinds.Except([PenaltyKind.Warning, PenaltyKind.CirculatedCriticism]).Any();

    /// <summary>信用修复管理办法: the publication runs from the day of the decision.</summary>
    internal DateOnly LastPublicDay(Scene at) => Publicity.LastDay(DecidedOn!.Value, at.SettingHere(Publicity.Longest));

    /// <summary>Ends the case; what it came to is counted on that day.</summary>
    internal void Close(Scene at, CloseReason reason)
    {
        (CloseReason, Stage) = (reason, Penalties.Stage.Closed);
        at.Count(Figures.CasesClosed);
        at.Count(Figures.Pending, -1);
    }

    /// <summary>第四十八条第二款: it does not stand; nothing more is collected, and what is published is withdrawn.</summary>
    internal void Overturn(Scene at, string result, DateOnly on)
    {
        Overturned = result;
        at.Drop(Clocks.Payment);
        at.Drop(Clocks.Instalment);
        at.Drop(Clocks.CourtApplication);
        if (IsPublished && Stage == Penalties.Stage.Closed)
            Stage = Penalties.Stage.Withdrawing;
        if (IsPublished)
            at.Start(Clocks.Withdrawal, on);
        else
            at.Drop(Clocks.Publication);
        if (Fine > 0)
            at.Release(OneFine, ActKey);
    }
}
