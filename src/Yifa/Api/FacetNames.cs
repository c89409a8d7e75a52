using Yifa.Cli;
using Yifa.Kernel;

namespace Yifa.Api;

/// <summary>The facets of figures, as code and as Chinese: what may be asked for, and how values are called.</summary>
public sealed class FacetNames
{
    private const int MostConditions = 10;
    private readonly IReadOnlyList<Figure> figures;
    private readonly Dictionary<string, Module> owners = new(StringComparer.Ordinal);

    public FacetNames(IEnumerable<Module> modules, IReadOnlyList<Figure> figures)
    {
        this.figures = figures;
        foreach (var module in modules)
        foreach (var figure in module.Figures)
            owners[figure.Id] = module;
    }

    /// <summary>The facet as its kind declares it; null where the acts alone give its values.</summary>
    public Facet? Of(Figure figure, string facet) =>
        owners.TryGetValue(figure.Id, out var module) ? module.FacetNamed(facet)
        : figure.Numerator is { } part ? Of(part, facet) // a figure between two kinds
        : null;

    public string Show(Figure figure, string facet, string value) => value.Length == 0 ? "未填" : Of(figure, facet)?.Show(value) ?? value;

    /// <summary>Reads conditions written <c>facet=value</c>, either side in code or in Chinese.</summary>
    /// <exception cref="UsageException">A facet that no figure has, or a value its facet cannot take.</exception>
    public IReadOnlyList<(string Facet, string Value)> Read(IReadOnlyList<string> texts) =>
        texts.Count <= MostConditions ? [.. texts.Select(ReadOne)] : throw new UsageException($"条件最多{MostConditions}个");

    private (string Facet, string Value) ReadOne(string text)
    {
        if (text.Split('=', 2) is not [{ Length: > 0 } name, { Length: > 0 } value])
            throw new UsageException($"条件应写作 分面=值,现为“{text}”");
        var declared = figures
            .SelectMany(f => f.Facets.Select(n => (Name: n, Facet: Of(f, n))))
            .Where(d => d.Name == name || d.Facet?.Label == name)
            .ToList();
        if (declared.Count == 0)
            throw Near.Unknown("指标分面", name, figures.SelectMany(f => f.Facets).Order(StringComparer.Ordinal));
        var fixedValues = declared.SelectMany(d => d.Facet?.Values ?? []).Distinct().ToList();
        var member = fixedValues.FirstOrDefault(v => Words.Code(v) == value || Words.Chinese(v) == value);
        if (member is null && declared.All(d => d.Facet is { Values.Count: > 0 }))
            throw Near.Unknown($"“{name}”的值", value, fixedValues.Select(Words.Code));
        return (declared[0].Name, member is null ? value : Words.Code(member));
    }
}
