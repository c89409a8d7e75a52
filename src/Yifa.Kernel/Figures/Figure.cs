namespace Yifa.Kernel;

public enum FigureKind
{
    [Label("计数")]
    Count,

    [Label("合计")]
    Sum,

    [Label("存量")]
    Stock,

    [Label("去重计数")]
    Distinct,

    [Label("同批计数")]
    Cohort,

    [Label("比率")]
    Rate,

    [Label("比值")]
    Ratio,

    [Label("同比")]
    Change,
}

/// <summary>
/// 指标: what is counted and how. A count, sum, stock, distinct or cohort figure is fed by acts; a rate or ratio keeps its numerator and
/// denominator as figures of their own; a change compares with the same period a year before.
/// </summary>
public sealed record Figure
{
    private Figure(FigureKind kind, string id, string name, string english, string unit, string definition) =>
        (Kind, Id, Name, English, Unit, Definition) = (kind, id, name, english, unit, definition);

    public FigureKind Kind { get; }

    /// <summary>As in the figure catalogue, e.g. <c>mediation.accepted</c>.</summary>
    public string Id { get; }
    public string Name { get; }
    public string English { get; }
    public string Unit { get; }

    /// <summary>The unit of a figure each of whose kinds brings its own, as the catalogue writes it.</summary>
    public const string PerKind = "per kind";

    /// <summary>Whether the unit of one kind is the kind's own, e.g. 堂 of lessons.</summary>
    public bool UnitOfKind { get; init; }

    /// <summary>口径: by which act, on which date, one per what.</summary>
    public string Definition { get; }

    /// <summary>Decimals printed; rounding is half up (四舍五入).</summary>
    public int Decimals { get; init; }

    /// <summary>Facets the figure can be cut by, sorted; of a general module's figure those of its kinds too.</summary>
    public IReadOnlyList<string> Facets
    {
        get => kinds is null ? field : kinds.FacetNamesBeside(field);
        private init;
    } = [];

    private KindShelf? kinds;

    /// <summary>The unit of a reading: of one kind alone the kind's own, where it has one.</summary>
    public string UnitWithin(IReadOnlyList<(string Facet, string Value)> where)
    {
        var kind = kinds?.Last(where.FirstOrDefault(w => w.Facet == "kind").Value ?? "");
        return (
                kinds?.Frame.Sum?.Id == Id ? kind?.AmountUnit
                : UnitOfKind ? kind?.Unit
                : null
            ) ?? Unit;
    }

    /// <summary>The facets that a cut can be broken down by: of its kinds' own, those of the one kind the cut is of.</summary>
    public IEnumerable<string> FacetsWithin(IReadOnlyList<(string Facet, string Value)> where)
    {
        if (kinds is null)
            return Facets;
        var own = kinds.Last(where.FirstOrDefault(w => w.Facet == "kind").Value ?? "")?.Facets.Select(f => f.FacetName) ?? [];
        return Facets.Where(f => own.Contains(f) || kinds.Facets.All(k => k.Name != f));
    }

    /// <summary>The figure, and those it is made of, in a store whose kinds stand on this shelf.</summary>
    internal Figure With(KindShelf shelf) =>
        this with
        {
            kinds = shelf,
            Numerator = Numerator?.With(shelf),
            Denominator = Denominator?.With(shelf),
            Of = Of?.With(shelf),
        };

    public Figure? Numerator { get; private init; }
    public IReadOnlyList<(string Facet, string Value)> NumeratorWhere { get; init; } = [];
    public Figure? Denominator { get; private init; }
    public IReadOnlyList<(string Facet, string Value)> DenominatorWhere { get; init; } = [];

    /// <summary>Of a change: the figure compared.</summary>
    public Figure? Of { get; private init; }

    /// <summary>Of a sum: the figure that counts what it adds up, so that it is told where that count is. Without one the public is told none.</summary>
    public Figure? WeighedBy { get; init; }

    /// <summary>Counts units, papers, meetings, events and rosters of the authorities themselves: no number of them, however small, lets a person be recognised.</summary>
    public bool NamesNobody { get; init; }

    /// <summary>Held against others line by line; its lines have nothing in common, so that no page shows their sum among the figures.</summary>
    public bool IsForChecks { get; init; }

    /// <summary>Why the figure has no reading yet: a part that is not built. Null when it reads.</summary>
    public string? NotYet { get; private init; }

    /// <summary>Fed by acts, not derived from other figures.</summary>
    public bool IsCounted =>
        NotYet is null && Kind is FigureKind.Count or FigureKind.Sum or FigureKind.Stock or FigureKind.Distinct or FigureKind.Cohort;

    public static Figure Count(string id, string name, string english, string unit, string definition, params string[] facets) =>
        Basic(FigureKind.Count, id, name, english, unit, definition, facets);

    public static Figure Sum(string id, string name, string english, string unit, string definition, params string[] facets) =>
        Basic(FigureKind.Sum, id, name, english, unit, definition, facets);

    /// <summary>A signed running total, read at a date.</summary>
    public static Figure Stock(string id, string name, string english, string unit, string definition, params string[] facets) =>
        Basic(FigureKind.Stock, id, name, english, unit, definition, facets);

    /// <summary>How many different keys were counted in the period; not additive over offices or months.</summary>
    public static Figure Distinct(string id, string name, string english, string unit, string definition, params string[] facets) =>
        Basic(FigureKind.Distinct, id, name, english, unit, definition, facets);

    /// <summary>Counted under the date of an earlier event, so that one year's intake can be followed.</summary>
    public static Figure Cohort(string id, string name, string english, string unit, string definition, params string[] facets) =>
        Basic(FigureKind.Cohort, id, name, english, unit, definition, facets);

    /// <summary>Numerator over denominator, in per cent.</summary>
    public static Figure Rate(
        string id,
        string name,
        string english,
        string definition,
        Figure numerator,
        Figure denominator,
        int decimals = 1
    ) => Divided(FigureKind.Rate, id, name, english, "%", definition, numerator, denominator, decimals);

    /// <summary>Numerator over denominator as a plain number.</summary>
    public static Figure Ratio(
        string id,
        string name,
        string english,
        string unit,
        string definition,
        Figure numerator,
        Figure denominator,
        int decimals = 2
    ) => Divided(FigureKind.Ratio, id, name, english, unit, definition, numerator, denominator, decimals);

    /// <summary>Change on the same period of the year before: per cent of a count or sum, percentage points of a rate.</summary>
    public static Figure Change(string id, string name, string english, Figure of, int decimals = 1) =>
        new(
            FigureKind.Change,
            id,
            name,
            english,
            of.Kind == FigureKind.Rate ? "百分点" : "%",
            of.Kind == FigureKind.Rate ? $"{of.Name}减去上年同期的{of.Name}。" : $"({of.Name}减上年同期)除以上年同期。"
        )
        {
            Of = of,
            Facets = of.Facets,
            Decimals = decimals,
        };

    /// <summary>A catalogue figure whose module is not built: it reads null with the reason.</summary>
    public static Figure Planned(string id, FigureKind kind, string name, string english, string unit, string definition) =>
        new(kind, id, name, english, unit, definition) { NotYet = $"“{name}”所需的业务模块尚未启用" };

    private static Figure Basic(FigureKind kind, string id, string name, string english, string unit, string definition, string[] facets) =>
        new(kind, id, name, english, unit, definition) { Facets = [.. facets.Order(StringComparer.Ordinal)] };

    private static Figure Divided(
        FigureKind kind,
        string id,
        string name,
        string english,
        string unit,
        string definition,
        Figure numerator,
        Figure denominator,
        int decimals
    ) =>
        new(kind, id, name, english, unit, definition)
        {
            Numerator = numerator,
            Denominator = denominator,
            Decimals = decimals,
            Facets = [.. numerator.Facets.Intersect(denominator.Facets)],
        };

    /// <summary>Half up, away from zero: 1.35 → 1.4 and −1.075 → −1.08 at two decimals.</summary>
    public static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
