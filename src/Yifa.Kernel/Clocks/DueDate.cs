namespace Yifa.Kernel;

/// <summary>The day on which a term ends (届满日), with its derivation.</summary>
public sealed record DueDate
{
    private readonly Derivation? derivation;
    private readonly string? stated;

    /// <summary>A due date whose reason is already written, as it comes back from the store.</summary>
    public DueDate(DateOnly raw, DateOnly date, bool provisional, string reason)
        : this(raw, date, provisional) => stated = reason;

    internal DueDate(DateOnly raw, DateOnly date, bool provisional, Derivation derivation)
        : this(raw, date, provisional) => this.derivation = derivation;

    private DueDate(DateOnly raw, DateOnly date, bool provisional) => (Raw, Date, Provisional) = (raw, date, provisional);

    /// <summary>The day the bare count ends on, before pauses and before rolling past days off.</summary>
    public DateOnly Raw { get; }

    /// <summary>The last day of the term.</summary>
    public DateOnly Date { get; }

    /// <summary>暂定: the date rests on a year whose holiday notice is not loaded, or a pause is still running.</summary>
    public bool Provisional { get; }

    /// <summary>Why it is this day, one plain Chinese sentence. Written when asked for: most due dates are never explained.</summary>
    public string Reason => stated ?? derivation!.Explain(this);

    /// <summary>Two due dates are the same when the dates and the reason are.</summary>
    public bool Equals(DueDate? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && (Raw, Date, Provisional) == (other.Raw, other.Date, other.Provisional)
            && (Same(derivation, other.derivation) || Reason == other.Reason)
        );

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Raw, Date, Provisional);

    private static bool Same(Derivation? one, Derivation? other) => one is not null && ReferenceEquals(one, other);
}
