using Yifa.Kernel;

namespace Yifa.Api;

/// <summary>A request that cannot be answered: its status, one sentence, and the refusals where rules stand against it.</summary>
public sealed class Unanswerable(int status, string sentence, IReadOnlyList<Refusal>? refusals = null) : Exception(sentence)
{
    public int Status { get; } = status;
    public IReadOnlyList<Refusal> Refusals { get; } = refusals ?? [];

    public static Unanswerable Unknown(string sentence) => new(StatusCodes.Status404NotFound, sentence);

    /// <summary>Refused by the gate or by the act's own rules.</summary>
    public static Unanswerable Refused(IReadOnlyList<Refusal> refusals, bool conflict) =>
        new(StatusOf(refusals, conflict), string.Join(' ', refusals.Select(r => r.ToString())), refusals);

    private static int StatusOf(IReadOnlyList<Refusal> refusals, bool conflict) =>
        conflict ? StatusCodes.Status409Conflict
        : refusals.Any(r => r.Is(Gate.NotFound)) ? StatusCodes.Status404NotFound
        : refusals.Any(r => r.Is(Gate.NotEntitled)) ? StatusCodes.Status403Forbidden
        : refusals.Any(r => r.Is(Gate.StaleVersion)) ? StatusCodes.Status409Conflict
        : StatusCodes.Status422UnprocessableEntity;
}
