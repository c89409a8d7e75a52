using Yifa.Kernel;

namespace Yifa.Modules.Samples;

/// <summary>Reconsideration and litigation of a sample district, both kept at its government.</summary>
internal static class Reviews
{
    /// <summary>The year's applications for review, against the organs given.</summary>
    public static IEnumerable<Script> Told(
        RegionTree tree,
        District district,
        IReadOnlyList<Reconsideration.SampleRespondent> respondents,
        Reconsideration.SampleTargets targets
    ) =>
        Reconsideration.Sample.Of(
            new(
                district.Government,
                Reconsideration.ReviewBody.DistrictOwn,
                respondents,
                new(
                    Holder(tree, "reconsideration.Registrar"),
                    [.. Holders(tree, "reconsideration.Officer")],
                    Holder(tree, "reconsideration.InstitutionHead"),
                    Holder(tree, "reconsideration.OrganHead")
                ),
                targets
            )
        );

    /// <summary>The year's suits against the organs given, before the court that hears administrative cases of the place.</summary>
    public static IEnumerable<Script> Sued(
        RegionTree tree,
        District district,
        (string Name, string Code) court,
        IReadOnlyList<Litigation.SampleDefendant> defendants,
        Litigation.SampleTargets targets
    ) =>
        Litigation.Sample.Of(
            new(
                district.Government,
                court.Name,
                court.Code,
                defendants,
                Holder(tree, "litigation.Registrar"),
                [.. Holders(tree, "litigation.Handler")],
                targets,
                district.Government.Mark
            )
        );

    private static Actor Holder(RegionTree tree, string duty) => Holders(tree, duty).First();

    private static IEnumerable<Actor> Holders(RegionTree tree, string duty) => tree.Accounts.Select(a => a.As(duty)).OfType<Actor>();
}
