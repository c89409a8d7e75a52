using Yifa.Kernel;

namespace Yifa.Api;

/// <summary>A request that cannot be answered: what kind of problem it is, one sentence, and the refusals where rules stand against it.</summary>
public sealed class Unanswerable(ProblemType type, string sentence, IReadOnlyList<Refusal>? refusals = null) : Exception(sentence)
{
    /// <summary>The general problem of a status.</summary>
    public Unanswerable(int status, string sentence, IReadOnlyList<Refusal>? refusals = null)
        : this(
            status == StatusCodes.Status400BadRequest && refusals?.Count > 0 ? ProblemType.FieldsMalformed : ProblemType.Of(status),
            sentence,
            refusals
        ) { }

    public ProblemType Type { get; } = type;
    public IReadOnlyList<Refusal> Refusals { get; } = refusals ?? [];

    /// <summary>How many seconds to wait before asking again; null where waiting does not help.</summary>
    public int? RetryAfter { get; init; }

    public static Unanswerable Unknown(string sentence) => new(ProblemType.NotFound, sentence);

    /// <summary>Refused by the gate or by the act's own rules.</summary>
    public static Unanswerable Refused(IReadOnlyList<Refusal> refusals, bool conflict) =>
        new(TypeOf(refusals, conflict), string.Join(' ', refusals.Select(r => r.ToString())), refusals);

    private static ProblemType TypeOf(IReadOnlyList<Refusal> refusals, bool conflict) =>
        conflict ? ProblemType.ChangedSince
        : refusals.Any(r => r.Is(Gate.NotFound)) ? ProblemType.NotFound
        : refusals.Any(r => r.Is(Gate.NotEntitled)) ? ProblemType.NotEntitled
        : refusals.Any(r => r.Is(Gate.StaleVersion)) ? ProblemType.ChangedSince
        : ProblemType.Refused;
}
