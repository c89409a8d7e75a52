namespace Yifa.Kernel;

/// <summary>可选的值: what a field may be picked as, where that stands in other matters and changes from day to day.</summary>
/// <param name="Field">Of the act, by its identifier.</param>
/// <param name="Value">As the field takes it.</param>
/// <param name="Said">As people read it.</param>
/// <param name="Group">The heading it stands under; of a list, one is picked under each.</param>
public sealed record Pick(string Field, string Value, string Said, string? Group = null);

/// <summary>A form about to be drawn: for which office and day, what it holds so far, and what other matters answered.</summary>
/// <param name="Matter">Null where the act opens one.</param>
/// <param name="Typed">The text in a field, empty where there is none.</param>
/// <param name="Answer">To a question of <see cref="IPicks.PicksFrom"/>, by its name.</param>
public sealed record Picking(
    Office Office,
    Matter? Matter,
    DateOnly On,
    Func<string, string> Typed,
    Func<string, IReadOnlyList<Found>> Answer
);

/// <summary>An act some of whose fields are picked rather than typed. What was picked is checked like what was typed: the act refuses either.</summary>
public interface IPicks
{
    /// <summary>What is asked of other matters before the form is drawn; their answers are not there yet.</summary>
    static abstract IEnumerable<LookUp> PicksFrom(Picking picking);

    /// <summary>What the fields may be picked as, the likeliest first.</summary>
    static abstract IEnumerable<Pick> Picks(Picking picking);
}
