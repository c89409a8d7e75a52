using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>What every opening act says of a visit: whom, where, what, on what basis and by whom.</summary>
internal sealed record Particulars(string Enterprise, string EnterpriseCode, string Place, EnforcementField Field)
{
    public required IReadOnlyList<string> Items { get; init; }
    public required string Basis { get; init; }
    public required DateOnly Day { get; init; }
    public InspectionType Type { get; init; }
    public RiskGrade Grade { get; init; }
    public IReadOnlyList<string>? Officers { get; init; }
    public IReadOnlyList<string>? Partners { get; init; }
    public IReadOnlyList<string>? PartnerOfficers { get; init; }
    public string? Campaign { get; init; }
    public string? Position { get; init; }

    public IEnumerable<Refusal> Against(Scene at)
    {
        if (Items.Count == 0)
            yield return InspectionRefusals.NoItems.At(nameof(Items));
        if (Day < at.On)
            yield return InspectionRefusals.DayTooEarly.At(nameof(Day));
        if (!SpotText.IsLikely(Position))
            yield return InspectionRefusals.SpotUnlikely.At(nameof(Position));
        foreach (
            var refusal in InspectorText
                .Against(Officers, nameof(Officers))
                .Concat(InspectorText.Against(PartnerOfficers, nameof(PartnerOfficers)))
        )
            yield return refusal;
        var officers = Named();
        if (officers.DistinctBy(o => o.Certificate).Count() < officers.Count)
            yield return InspectionRefusals.OfficerTwice.At(nameof(Officers));
        var authorities = Authorities(at, Partners);
        if (authorities.DistinctBy(a => a.Mark).Count() < authorities.Count)
            yield return InspectionRefusals.PartnerTwice.At(nameof(Partners));
        if (authorities.Count > Inspection.MostPartners + 1)
            yield return InspectionRefusals.TooManyPartners.At(nameof(Partners));
    }

    public void Set(Inspection matter, Scene at, InspectionMode mode, string why, bool announced)
    {
        (matter.Enterprise, matter.EnterpriseCode, matter.Place) = (Enterprise, EnterpriseCode.ToUpperInvariant(), Place);
        (matter.Field, matter.Type, matter.Mode, matter.Grade) = (Field, Type, mode, Grade);
        (matter.Items, matter.Basis, matter.Why, matter.Campaign) = (Items, Basis, why, Campaign);
        (matter.VisitDay, matter.Announced, matter.Spot) = (Day, announced, SpotText.Read(Position));
        matter.Title = $"{Words.Chinese(Type)}:{Enterprise}";
        matter.Authorities = Authorities(at, Partners);
        matter.Officers = Named();
        matter.Stage = InspectionStage.Planned;
        matter.MeetOfficers(at);
        if (announced)
            matter.MeetEnterprise(at);
    }

    /// <summary>The office's own, which leads, and those that join it.</summary>
    internal static IReadOnlyList<Authority> Authorities(Scene at, IReadOnlyList<string>? partners) =>
        [new(at.Office.Name, at.Office.Path), .. (partners ?? []).Select(p => AuthorityOf(at, p))];

    internal static Authority AuthorityOf(Scene at, string name) =>
        at.OfficeNamed(name) is { } office ? new(office.Name, office.Path) : new(name);

    private List<Inspector> Named() => [.. InspectorText.Read(Officers, false), .. InspectorText.Read(PartnerOfficers, true)];
}
