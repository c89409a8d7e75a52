using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

/// <summary>An organ whose acts are reviewed in a sample.</summary>
public sealed record SampleRespondent(string Name, RespondentKind Kind, Area Field);

/// <summary>Who performs the acts of a sample.</summary>
public sealed record SampleStaff(Actor Registrar, IReadOnlyList<Actor> Officers, Actor InstitutionHead, Actor OrganHead);

/// <summary>What a year of synthetic cases must add up to. Whatever is closed and has no fate of its own below is upheld or dismissed.</summary>
public sealed record SampleTargets
{
    public int Applied { get; init; }
    public int NotAccepted { get; init; }
    public int Waived { get; init; }
    public int WithdrawnEarly { get; init; }

    /// <summary>Accepted and still pending at the end of the year.</summary>
    public int Running { get; init; }

    public int Sealed { get; init; }
    public int WithdrawnMediated { get; init; }
    public int Withdrawn { get; init; }
    public int Corrected { get; init; }
    public int Rejected { get; init; }
    public int Terminated { get; init; }
    public int Hearings { get; init; }

    /// <summary>Applications of the year before, and how many of them are still open when the year begins; all of those close in it.</summary>
    public int PriorApplied { get; init; }
    public int CarriedOver { get; init; }

    /// <summary>Of enterprise applications short of papers, one in so many is sent back for supplementing; 0: none, all are accepted with the gap.</summary>
    public int SentBackOneIn { get; init; }

    public int Closed => Applied - NotAccepted - Waived - WithdrawnEarly - Running + CarriedOver;

    /// <summary>收到474件, 办结443件 of which 228 调撤 (34 by 调解书) and 52 corrected, 听证13场.</summary>
    public static SampleTargets Shangyu2024 { get; } =
        new()
        {
            Applied = 474,
            NotAccepted = 24,
            Waived = 6,
            WithdrawnEarly = 5,
            Running = 32,
            Sealed = 34,
            WithdrawnMediated = 120,
            Withdrawn = 74,
            Corrected = 52,
            Rejected = 28,
            Terminated = 7,
            Hearings = 13,
            PriorApplied = 357,
            CarriedOver = 36,
            SentBackOneIn = 4,
        };

    /// <summary>受理局行政复议案件6件, none corrected; every enterprise short of papers accepted at once.</summary>
    public static SampleTargets Minhang2024 { get; } =
        new()
        {
            Applied = 6,
            Running = 1,
            Sealed = 1,
            WithdrawnMediated = 1,
        };
}

/// <summary>A year of synthetic cases at one review office.</summary>
public sealed record SamplePlan(
    Office Office,
    ReviewBody Body,
    IReadOnlyList<SampleRespondent> Respondents,
    SampleStaff Staff,
    SampleTargets Targets,
    int Year = 2024,
    int Seed = 20240101
);
