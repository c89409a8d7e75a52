using Yifa.Kernel;

namespace Yifa.Modules.Returns;

/// <summary>Which days of the reporting period a line reads.</summary>
public enum Reach
{
    /// <summary>本期发生: what was counted within the period.</summary>
    Within,

    /// <summary>上期结转: the stock on the eve of the period.</summary>
    Before,

    /// <summary>期末: the stock on its last day.</summary>
    AtEnd,
}

/// <summary>A line of a form. Figures are named by id, since a module names no other.</summary>
/// <param name="Number">行次.</param>
/// <param name="Where">Facet values, <c>instance=first</c>.</param>
/// <param name="Depth">1 for 其中, a part of the line above.</param>
public sealed record FormLine(string Number, string Label, string Figure, string Where = "", int Depth = 0)
{
    public Reach Reach { get; init; }
    public string Unit { get; init; } = "件";

    internal FigureQuestion Ask(Period period)
    {
        var eve = period.From.AddDays(-1);
        return new(Number, Figure, Reach == Reach.Before ? new(eve, eve) : period, Where);
    }
}

/// <summary>平衡: carried over + new = closed + pending, by line numbers.</summary>
public sealed record Balance(string Before, string New, string Closed, string Pending);

/// <summary>合计: the parts add up to the total.</summary>
public sealed record Adds(string Total, params string[] Parts);

/// <summary>其中: a part is never more than its whole.</summary>
public sealed record PartOf(string Part, string Whole);

/// <summary>表间关系: the line agrees with a line of another form, once that one has been sent for the same period.</summary>
public sealed record Agrees(string Line, ReturnForm Other, string OtherLine);

/// <summary>表式: a fixed form, its lines and the relations its numbers must keep.</summary>
/// <param name="Code">表号.</param>
/// <param name="Kind">The casework kind whose balance it reports.</param>
/// <param name="Where">The part of that kind it is about, <c>type=people</c>; empty for all.</param>
public sealed record Form(string Code, string Title, string Kind, string Where, IReadOnlyList<FormLine> Lines)
{
    public IReadOnlyList<Balance> Balances { get; init; } = [];
    public IReadOnlyList<Adds> Sums { get; init; } = [];
    public IReadOnlyList<PartOf> Parts { get; init; } = [];
    public IReadOnlyList<Agrees> Across { get; init; } = [];
}
