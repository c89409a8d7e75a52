namespace Yifa.Kernel;

/// <summary>The length of a period from a date on, under one version of the text.</summary>
/// <param name="From">In force from; matters follow the text in force at the event the law names.</param>
/// <param name="Law">The cite.</param>
/// <param name="Setting">Where the value is not confirmed or may be set locally.</param>
public sealed record TermInForce(DateOnly From, Term Term, string Law, Setting? Setting = null);

/// <summary>法定期限: a period that an act starts, what it is for, who must act within it and what silence means.</summary>
public sealed record ClockRule
{
    /// <param name="name">English id within the kind, e.g. <c>acceptance-review</c>.</param>
    /// <param name="label">Chinese name of the period, e.g. 受理审查.</param>
    public ClockRule(string name, string label, Term term, string law)
        : this(name, label, [new TermInForce(DateOnly.MinValue, term, law)]) { }

    public ClockRule(string name, string label, IReadOnlyList<TermInForce> terms)
    {
        (Name, Label) = (name, label);
        Terms = [.. terms.OrderBy(t => t.From)];
    }

    public string Name { get; }
    public string Label { get; }
    public IReadOnlyList<TermInForce> Terms { get; }

    /// <summary>Who must act, in plain Chinese, e.g. 被申请人.</summary>
    public string Responsible { get; init; } = "承办人";

    /// <summary>等别人: the one responsible is outside the office that owns the matter (a party, a court, another organ), so the office can only wait.</summary>
    public bool Outside { get; init; }

    /// <summary>The acts that meet the period, the usual one first; what a desk offers as the next step.</summary>
    public IReadOnlyList<Type> MetBy { get; init; } = [];

    /// <summary>What happens when the period runs out, in plain Chinese.</summary>
    public string IfSilent { get; init; } = "逾期,须说明理由";

    /// <summary>The act the statute performs on the day the period expires (视为受理, 视为放弃); null when silence has no such effect.</summary>
    public Type? Deemed { get; init; }

    /// <summary>The longest lawful extension, once; null when the text knows none.</summary>
    public Term? Extension { get; init; }

    /// <summary>The article of the extension.</summary>
    public string? ExtensionLaw { get; init; }

    /// <summary>A working norm: shown and flagged when passed, never voiding an act.</summary>
    public bool Norm { get; init; }

    /// <summary>
    /// It runs on when the matter is closed. Where the statute acts at its end (公示期) it is on nobody's desk; where somebody has to act (公示决定)
    /// the matter stays on the desk until it is done.
    /// </summary>
    public bool OutlivesClosing { get; init; }

    /// <summary>The term in force on the date; the earliest known when the date lies before all.</summary>
    public TermInForce On(DateOnly day) => Terms.LastOrDefault(t => t.From <= day) ?? Terms[0];
}
