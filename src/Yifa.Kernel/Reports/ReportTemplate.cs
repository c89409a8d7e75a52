namespace Yifa.Kernel;

/// <summary>报告模板: an annual report before its numbers, as data. What has no reading disappears with its sentence, passage and section.</summary>
/// <param name="Parts">Numbered 一、二、 in the order of those that remain; indicators and definitions follow as parts of their own.</param>
/// <param name="Monthly">Counted figures shown month by month.</param>
public sealed record ReportTemplate(IReadOnlyList<Part> Parts, IReadOnlyList<MonthTable> Monthly)
{
    /// <summary>Every figure and cut that the template asks for, those of the notes among them.</summary>
    public IEnumerable<FigureBinding> Bounds => Clauses.SelectMany(c => c.Bounds).Concat(Monthly.Select(m => m.Bound));

    /// <summary>Those of them that are to be read in the report.</summary>
    public IEnumerable<FigureBinding> Printed => Clauses.SelectMany(c => c.Printed).Concat(Monthly.Select(m => m.Bound));

    private IEnumerable<Clause> Clauses =>
        Parts.SelectMany(p => p.Sections).SelectMany(s => s.Passages).SelectMany(p => p.Sentences).SelectMany(s => s.Clauses);
}

/// <summary>A part of the report (一、): a title without its number, and sections.</summary>
public sealed record Part(string Title, params Section[] Sections);

/// <summary>A section (一): a title without its number, and passages.</summary>
public sealed record Section(string Title, params Passage[] Passages);

/// <summary>One paragraph of the report.</summary>
public sealed record Passage(params Sentence[] Sentences);

/// <summary>A sentence: a lead that reads on into whichever clause comes first, and clauses set with commas. Its full stop is not written.</summary>
/// <param name="Lead">May name the reporting body as <c>{body}</c> and the period (全年, or 1月1日至9月30日) as <c>{period}</c>.</param>
public sealed record Sentence(string Lead, params Clause[] Clauses);

/// <summary>A clause that says one number: <c>Before</c>, the number with its unit.</summary>
public sealed record Clause(string Before, FigureBinding Bound)
{
    /// <summary>Whether 同比 follows; a change that cannot be computed is left out and a note says why.</summary>
    public bool WithChange { get; init; }

    /// <summary>What is said instead of a zero that matters, e.g. 未出现被纠错情形. Without it a zero is not said, nor is what depends on it.</summary>
    public string? Zero { get; init; }

    /// <summary>The figure that must have events for the zero to mean anything: no correction among no cases is no achievement.</summary>
    public FigureBinding? ZeroOf { get; init; }

    /// <summary>Clauses that are only said after this one.</summary>
    public IReadOnlyList<Clause> Then { get; init; } = [];

    /// <summary>What it prints, in notes or in the text: without what it only looks at before it says a zero.</summary>
    public IEnumerable<FigureBinding> Printed => Bound.Beside.Select(Bound.As).Prepend(Bound).Concat(Then.SelectMany(c => c.Printed));

    /// <summary>What it asks for, those of the clauses after it among them.</summary>
    public IEnumerable<FigureBinding> Bounds =>
        Bound.Beside.Select(Bound.As).Prepend(Bound).Concat(ZeroOf is null ? [] : [ZeroOf]).Concat(Then.SelectMany(c => c.Bounds));
}

/// <summary>A number's source: a figure of the catalogue and the cut it is read for.</summary>
/// <param name="Figure">The figure's id; a figure that is unknown, not built or cannot be cut so has no reading.</param>
/// <param name="Where">Facet values; <c>{body}</c> stands for the reporting body.</param>
public sealed record FigureBinding(string Figure, params (string Facet, string Value)[] Where)
{
    /// <summary>The cut in words, e.g. 人民调解; may be <c>{body}</c>.</summary>
    public string? Scope { get; init; }

    /// <summary>Whether an amount from 1亿元 up that two decimals hold exactly is printed in 亿元; else it stays in 万元.</summary>
    public bool HundredMillions { get; init; } = true;

    /// <summary>Other readings of the same rate that practice knows: a note says which one is printed and shows these.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>Another figure for the same cut.</summary>
    public FigureBinding As(string figure) => this with { Figure = figure, Beside = [] };

    /// <summary>Figure and cut as one text.</summary>
    public string Key => $"{Figure};{string.Join(';', Where.Select(w => $"{w.Facet}={w.Value}"))}";
}

/// <summary>A table of one counted figure by month.</summary>
/// <param name="Caption">Without the year.</param>
public sealed record MonthTable(string Caption, FigureBinding Bound);
