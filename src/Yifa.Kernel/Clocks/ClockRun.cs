using System.Text.Json.Serialization;

namespace Yifa.Kernel;

public enum ClockState
{
    [Label("计期中")]
    Running,

    [Label("已暂停")]
    Paused,

    [Label("已完成")]
    Met,

    [Label("已届满")]
    RanOut,

    [Label("不再适用")]
    Dropped,
}

/// <summary>
/// One period running in one matter, with all that its date derives from: the event, the rule, the article and its version, the calendar
/// version, pauses and extension. The sentence shown to people is built from these.
/// </summary>
public sealed record ClockRun
{
    public required int Seq { get; init; }

    /// <summary>Name of the <see cref="ClockRule"/> within the kind.</summary>
    public required string Rule { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The Chinese label of the act that started it.</summary>
    public required string Event { get; init; }

    /// <summary>As <see cref="Kernel.Term"/> writes it, the extension not included.</summary>
    public required string Term { get; init; }

    public required string Law { get; init; }

    /// <summary>The date whose text in force was followed, where it is not <see cref="From"/>.</summary>
    public DateOnly? TextOf { get; init; }

    public required string Calendar { get; init; }
    public required DateOnly Due { get; init; }

    /// <summary>The date reaches past the published holiday notices.</summary>
    public bool Provisional { get; init; }

    public ClockState State { get; init; }
    public IReadOnlyList<Pause> Pauses { get; init; } = [];

    /// <summary>延长: as a term, once.</summary>
    public string? Extended { get; init; }

    public DateOnly? EndedOn { get; init; }

    [JsonIgnore]
    public bool Open => State is ClockState.Running or ClockState.Paused;

    /// <summary>The due date derived anew from what is recorded, with its reason.</summary>
    public DueDate Derive(WorkCalendar calendar)
    {
        Kernel.Term.TryParse(Term, out var term);
        var due = Deadline.After(calendar, From, term, Pauses);
        if (Extended is null || !Kernel.Term.TryParse(Extended, out var extension))
            return due;
        // an extension of the same unit lengthens the one period; of another unit it runs on from the day the first ended
        return extension.Unit == term.Unit
            ? Deadline.After(calendar, From, new Term(term.Length + extension.Length, term.Unit), Pauses)
            : Deadline.After(calendar, due.Date, extension, []);
    }

    internal ClockRun Dated(WorkCalendar calendar)
    {
        var due = Derive(calendar);
        return this with { Due = due.Date, Provisional = due.Provisional, Calendar = calendar.Version };
    }
}
