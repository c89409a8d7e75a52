using Yifa.Kernel;

namespace Yifa.Modules.Litigation;

/// <summary>An organ that is sued in a sample.</summary>
public sealed record SampleDefendant(string Name, Area Field);

/// <summary>What a year of synthetic first-instance suits must add up to; those neither agreed nor lost are won or inadmissible.</summary>
public sealed record SampleTargets
{
    public int Received { get; init; }

    /// <summary>Of them after a review closed in the same year, and in an earlier one.</summary>
    public int AfterSameYear { get; init; }
    public int AfterEarlier { get; init; }

    /// <summary>Received and still pending at the end of the year.</summary>
    public int Running { get; init; }
    public int Agreed { get; init; }
    public int Lost { get; init; }

    /// <summary>Suits of the year before, and how many of them are still open when the year begins; all of those close in it.</summary>
    public int PriorReceived { get; init; }
    public int CarriedOver { get; init; }

    public int Closed => Received - Running + CarriedOver;

    /// <summary>一审184件 (154 direct, 27 after a review of the year, 3 after an earlier one), 上年186件; 178 closed, 88 调撤, 4 lost; 出庭率100%.</summary>
    public static SampleTargets Shangyu2024 { get; } =
        new()
        {
            Received = 184,
            AfterSameYear = 27,
            AfterEarlier = 3,
            Running = 40,
            Agreed = 88,
            Lost = 4,
            PriorReceived = 186,
            CarriedOver = 34,
        };

    /// <summary>局应诉案件2件, none lost.</summary>
    public static SampleTargets Minhang2024 { get; } = new() { Received = 2 };
}

/// <summary>A year of synthetic suits kept at one office.</summary>
public sealed record SamplePlan(
    Office Office,
    string Court,
    string CourtCode,
    IReadOnlyList<SampleDefendant> Defendants,
    Actor Registrar,
    IReadOnlyList<Actor> Handlers,
    SampleTargets Targets,
    string ReviewMark = "",
    int Year = 2024,
    int Seed = 20240102
);
