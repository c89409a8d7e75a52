using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

/// <summary>A body that mediates in a sample, with its people.</summary>
/// <param name="Weight">How many disputes come to it, against the other bodies.</param>
/// <param name="Only">The field a trade's or a centre's body keeps to.</param>
public sealed record SampleBody(
    Office Office,
    BodyKind Kind,
    int Weight,
    IReadOnlyList<Actor> Mediators,
    Actor Registrar,
    Centre? Centre = null,
    DisputeField? Only = null
);

/// <summary>One type of mediation of a sample year, and what its readings must come to.</summary>
/// <param name="Accepted">Accepted in the year.</param>
/// <param name="Succeeded">Settled in the year, those carried over from the year before included.</param>
/// <param name="Prior">Accepted in the year before.</param>
public sealed record SampleIntake(int Year, MediationType Type, IReadOnlyList<SampleBody> Bodies, int Accepted, int Succeeded, int Prior)
{
    /// <summary>Of the year before, not concluded in it; all but <see cref="CarriedOverUnsettled"/> settle early in the year.</summary>
    public int CarriedOver { get; init; }
    public int CarriedOverUnsettled { get; init; }

    /// <summary>Of the year, not concluded at its end.</summary>
    public int Pending { get; init; }

    /// <summary>诉前委派, in the year and in the year before.</summary>
    public int PreLitigation { get; init; }
    public int PriorPreLitigation { get; init; }

    /// <summary>Promised in the agreements of the year, or in dispute at acceptance in the year; at most one of the two is set.</summary>
    public long? AgreementAmount { get; init; }
    public long? AmountInvolved { get; init; }
    public int Seed { get; init; } = 2024;

    internal int CarriedOverSettled => CarriedOver - CarriedOverUnsettled;
    internal int Unsettled => Accepted - Pending - (Succeeded - CarriedOverSettled);
}

/// <summary>
/// Two years of disputes that add up: the year before as one backfilled act each, the year itself act by act. Told one by one, each drawn
/// so that exactly as many are settled, pending or sent by the court as the intake says.
/// </summary>
public static class MediationSample
{
    public static IEnumerable<Script> Of(SampleIntake intake)
    {
        var chance = new Random(intake.Seed);
        var money = new SampleMoney(intake);
        foreach (var script in new SampleYearBefore(intake, chance, money).Scripts())
            yield return script;
        foreach (var script in new SampleYear(intake, chance, money).Scripts())
            yield return script;
    }
}
