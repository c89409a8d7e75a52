using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

/// <summary>执法权限: which body may enforce what, through whom, and who decides where two bodies claim or decline the same; 行政处罚法 17 to 25, 39, 42.</summary>
public static class EnforcementPowersModule
{
    /// <summary>行政执法事项.</summary>
    public static Module Items { get; } =
        Module.Of<EnforcementItem, ItemStage>(
            "enforcement-items",
            "执法事项",
            duties: typeof(Duty),
            clocks: typeof(ItemClocks),
            figures: null,
            documents: null,
            publication: PublicPowers.Items
        );

    /// <summary>乡镇街道赋权.</summary>
    public static Module Towns { get; } =
        Module.Of<TownPowers, TownStage>(
            "enforcement-towns",
            "乡镇街道赋权",
            duties: typeof(Duty),
            clocks: typeof(TownClocks),
            figures: typeof(TownFigures),
            documents: null,
            publication: PublicPowers.Towns,
            given: [Facet.Given("field", "管理领域")]
        );

    /// <summary>执法主体.</summary>
    public static Module Subjects { get; } =
        Module.Of<EnforcementSubject, SubjectStage>(
            "enforcement-subjects",
            "执法主体",
            duties: typeof(Duty),
            clocks: typeof(SubjectClocks),
            figures: null,
            documents: null,
            publication: PublicPowers.Subjects
        );

    /// <summary>执法证件.</summary>
    public static Module Certificates { get; } =
        Module.Of<Certificate, CertificateStage>(
            "enforcement-certificates",
            "执法证件",
            duties: typeof(Duty),
            clocks: typeof(CertificateClocks),
            figures: typeof(CertificateFigures),
            documents: null,
            publication: PublicPowers.Certificates
        );

    /// <summary>执法职责争议.</summary>
    public static Module Disputes { get; } =
        Module.Of<DutyDispute, DisputeStage>(
            "duty-disputes",
            "执法职责争议",
            duties: typeof(Duty),
            clocks: typeof(DisputeClocks),
            figures: typeof(DisputeFigures),
            documents: typeof(DisputeDocuments),
            publication: PublicPowers.Disputes
        );
}
