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
        Planned = [.. Catalogue.Figures.Where(f => f.NotYet is not null && !byId.ContainsKey(f.Id))];
    }

    public IReadOnlyList<Module> Modules { get; }
    public IReadOnlyList<Figure> Planned { get; }

    public Figure? Figure(string id) => byId.TryGetValue(id, out var found) ? found.Figure : Planned.FirstOrDefault(f => f.Id == id);

    public Module? ModuleOf(Figure figure) => byId.TryGetValue(figure.Id, out var found) ? found.Module : null;

    /// <summary>The module whose facets the figure is cut by: that of the figures it is made of.</summary>
    public Module? FacetsOf(Figure figure) => ModuleOf(Base(figure)) ?? ModuleOf(figure);

    /// <summary>The counted figure a derived one rests on: of a rate its denominator's.</summary>
    public static Figure Base(Figure figure) => (figure.Denominator ?? figure.Of) is { } below ? Base(below) : figure;
}
