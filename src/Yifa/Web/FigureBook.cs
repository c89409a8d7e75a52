using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Store;

namespace Yifa.Web;

/// <summary>指标册: the figures of the store's modules, and those of the catalogue that are still planned.</summary>
public sealed class FigureBook
{
    private readonly Dictionary<string, (Module Module, Figure Figure)> byId;

    public FigureBook(CaseStore store)
    {
        Modules = [.. store.Modules.OrderBy(m => m.Kind, StringComparer.Ordinal)];
        byId = Modules.SelectMany(m => m.Figures.Select(f => (Module: m, Figure: f))).ToDictionary(f => f.Figure.Id);
        // a figure between modules stands with the module that its id names
        foreach (var figure in CrossFigures.All)
            if (
                Parts(figure).All(f => byId.ContainsKey(f.Id))
                && Modules.FirstOrDefault(m => m.Kind == figure.Id.Split('.')[0]) is { } module
            )
                byId.TryAdd(figure.Id, (module, figure));
        Planned = [.. Catalogue.Figures.Where(f => f.NotYet is not null && !byId.ContainsKey(f.Id))];
    }

    /// <summary>Every figure that reads, and those still planned.</summary>
    public IReadOnlyList<Figure> All => [.. byId.Values.Select(f => f.Figure), .. Planned];

    /// <summary>The figures shown with a module, its own in the order of their declaration first.</summary>
    public IEnumerable<Figure> Of(Module module) => byId.Values.Where(f => f.Module == module).Select(f => f.Figure);

    public IReadOnlyList<Module> Modules { get; }
    public IReadOnlyList<Figure> Planned { get; }

    public Figure? Figure(string id) => byId.TryGetValue(id, out var found) ? found.Figure : Planned.FirstOrDefault(f => f.Id == id);

    public Module? ModuleOf(Figure figure) => byId.TryGetValue(figure.Id, out var found) ? found.Module : null;

    /// <summary>The module whose facets the figure is cut by: that of the figures it is made of.</summary>
    public Module? FacetsOf(Figure figure) => ModuleOf(Base(figure)) ?? ModuleOf(figure);

    private static IEnumerable<Figure> Parts(Figure figure) =>
        new[] { figure.Numerator, figure.Denominator, figure.Of }.OfType<Figure>().SelectMany(f => Parts(f).Append(f));

    /// <summary>The counted figure a derived one rests on: of a rate its denominator's.</summary>
    public static Figure Base(Figure figure) => (figure.Denominator ?? figure.Of) is { } below ? Base(below) : figure;
}
