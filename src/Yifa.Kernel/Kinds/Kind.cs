namespace Yifa.Kernel;

/// <summary>
/// 种类: a kind of a general module, as its text says. An administrator adds one without code; a text in use is never changed, a new version
/// follows it, and a matter keeps the version it was opened under.
/// </summary>
/// <param name="Id">English id, e.g. <c>law-lesson</c>.</param>
/// <param name="Name">What people call it, e.g. 普法课.</param>
/// <param name="Module">The general module it belongs to, e.g. <c>activities</c>.</param>
/// <param name="Text">The text it was read from.</param>
public sealed record Kind(string Id, string Name, string Module, int Version, string Text)
{
    public KindRef Ref => new(Id, Version);

    /// <summary>归类: several kinds of one family are counted together; null for a kind of its own.</summary>
    public Choice? Family { get; init; }

    /// <summary>What it is counted in, e.g. 堂; null where the figure's own unit will do.</summary>
    public string? Unit { get; init; }

    /// <summary>One sentence for the form.</summary>
    public string? Hint { get; init; }

    /// <summary>Ids of the module's figures that it is counted in.</summary>
    public IReadOnlyList<string> Figures { get; init; } = [];

    /// <summary>The fields beyond those that every kind of the module has.</summary>
    public IReadOnlyList<Field> Fields
    {
        get;
        init => (field, Facets) = (value, [.. value.Where(f => f.IsFacet)]);
    } = [];

    /// <summary>The one field that the module's sum figure adds up; null where there is none.</summary>
    public Field? Amount { get; init; }

    /// <summary>The unit of that sum.</summary>
    public string? AmountUnit { get; init; }

    /// <summary>公开: everybody may read what is of this kind.</summary>
    public bool IsPublic { get; init; }

    /// <summary>停用: no longer offered; what is of this kind stays.</summary>
    public bool IsEnded { get; init; }

    /// <summary>What the text says under the module's own rules, by the rule's name.</summary>
    public IReadOnlyDictionary<string, string> Rules { get; init; } = new Dictionary<string, string>();

    /// <summary>The fields that figures are cut and lists are filtered by.</summary>
    public IReadOnlyList<Field> Facets { get; private init; } = [];

    /// <summary>What the text says under a rule of the module; null where it says nothing.</summary>
    public string? Under(KindRule rule) => Rules.GetValueOrDefault(rule.Name);

    public bool IsCountedIn(Figure figure) => Figures.Contains(figure.Id);
}

/// <summary>规则: something that the kinds of one module may say beside what all kinds say, e.g. after how many days a letter is to be answered.</summary>
/// <param name="Name">Chinese, as the text has it.</param>
/// <param name="IsValid">Whether the text after the name can be meant.</param>
/// <param name="Expected">What it should be, for the sentence that refuses another.</param>
public sealed record KindRule(string Name, Func<string, bool> IsValid, string Expected)
{
    /// <summary>Whether a kind may say it on several lines; what it says then are these lines.</summary>
    public bool Repeats { get; init; }

    /// <summary>What is wrong with all that is said under it beside the kind's other rules, in one sentence; null when nothing is.</summary>
    public Func<IReadOnlyDictionary<string, string>, string?> Whole { get; init; } = _ => null;

    /// <summary>A whole number of days, one at least.</summary>
    public static KindRule Days(string name) =>
        new(name, t => int.TryParse(t, out var n) && n is >= 1 and <= 3650, "应为1至3650之间的整数");
}

/// <summary>What a kind's text is held against: what its module has already.</summary>
/// <param name="Figures">The figures a kind may be counted in.</param>
/// <param name="Taken">Names of fields and facets that every kind has, so that none of its own may be called so.</param>
public sealed record KindFrame(
    string Module,
    string ModuleName,
    IReadOnlyList<Figure> Figures,
    Figure? Sum,
    IReadOnlySet<string> Taken,
    IReadOnlyList<KindRule> Rules
);
