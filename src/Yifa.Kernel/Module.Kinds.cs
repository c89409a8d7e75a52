namespace Yifa.Kernel;

/// <summary>The kinds of a general module as it declares them.</summary>
/// <param name="Texts">The texts that ship with the product, each under a name for messages.</param>
/// <param name="Sum">The figure that adds up the one field a kind may name for it; null where the module has none.</param>
/// <param name="Rules">What a kind may say beside what all kinds say.</param>
public sealed record KindSource(IEnumerable<(string Name, string Text)> Texts, Figure? Sum = null, params KindRule[] Rules);

public sealed partial class Module
{
    private readonly IReadOnlyList<Facet> ownFacets;
    private Dictionary<string, Figure> figureOf = [];

    /// <summary>The kinds of a general module; null for a module that is one statute.</summary>
    public KindShelf? Kinds { get; private set; }

    /// <summary>What matters are filtered and figures are cut by: the module's own facets, and of a general module its kinds' too.</summary>
    public IReadOnlyList<Facet> Facets => Kinds is null ? ownFacets : [.. Kinds.FacetsBeside(ownFacets).Values];

    /// <summary>Facets of figures alone: acts give their values, and no matter is filtered by them.</summary>
    public IReadOnlyList<Facet> Given { get; private init; } = [];

    /// <summary>The facet of that name, of matters or of figures; null when there is none.</summary>
    public Facet? FacetNamed(string name) =>
        (Kinds is null ? ownFacets.FirstOrDefault(f => f.Name == name) : Kinds.FacetsBeside(ownFacets).GetValueOrDefault(name))
        ?? Given.FirstOrDefault(f => f.Name == name);

    /// <summary>Whether the module has the facet and the facet can have the value.</summary>
    public bool Takes(string facet, string value) =>
        FacetNamed(facet) is { } known && (known.Values.Count == 0 || known.Values.Any(v => v.Code == value));

    /// <summary>Codes of the duties that add kinds.</summary>
    public IEnumerable<string> KindKeepers => Duties.Where(d => Words.Of<KeepsKindsAttribute>(d) is not null).Select(d => $"{Kind}.{d}");

    /// <summary>The kind of a matter, at the version it was opened under; null where it has none.</summary>
    public Kind? KindOf(Matter matter) => matter is IOfKind { Kind: { Version: > 0 } kind } ? Kinds?.At(kind) : null;

    /// <summary>The kind that an act names; null where it names none.</summary>
    public Kind? KindOf(Act act) => act is IOfKind { Kind: { Version: > 0 } kind } ? Kinds?.At(kind) : null;

    /// <summary>The act with the fields of the matter's kind.</summary>
    public ActType Asked(ActType type, Matter matter) => type.IsDetailed && KindOf(matter) is { } kind ? type.For(kind) : type;

    /// <summary>The same module in a store whose kinds stand on this shelf.</summary>
    public Module With(KindShelf shelf)
    {
        var module = (Module)MemberwiseClone();
        module.Stand(shelf);
        return module;
    }

    internal Figure Bound(Figure figure) => figureOf.GetValueOrDefault(figure.Id) ?? figure;

    private Module Shelved(KindSource? source)
    {
        if (source is null)
            return this;
        var frame = FrameOf(source);
        Stand(new KindShelf(frame, [.. source.Texts.Select(t => Shipped(frame, t.Name, t.Text))]));
        return this;
    }

    private void Stand(KindShelf shelf)
    {
        Kinds = shelf;
        var acts = AllActs.ToDictionary(a => a, a => a.With(shelf));
        (AllActs, Acts) = ([.. acts.Values], [.. Acts.Select(a => acts[a])]);
        byType = AllActs.ToDictionary(a => a.Type);
        Figures = [.. Figures.Select(f => f.With(shelf))];
        figureOf = Figures.ToDictionary(f => f.Id);
    }

    private KindFrame FrameOf(KindSource source)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "kind",
            "family",
            "stage",
            "phase",
            "office",
            "month",
            LookUp.ById,
        };
        taken.UnionWith(ownFacets.Select(f => f.Name));
        taken.UnionWith(Acts.Where(a => a.IsDetailed).SelectMany(a => a.Fields).SelectMany(f => (string[])[f.Name, f.Label, f.FacetName]));
        return new(Kind, Name, Figures, source.Sum, taken, source.Rules);
    }

    private static Kind Shipped(KindFrame frame, string name, string text) =>
        KindText.Read(text, frame) is { Kind: { } kind } read
            ? kind
            : throw new InvalidOperationException($"{name}: {string.Join(' ', KindText.Read(text, frame).Flaws)}");
}
