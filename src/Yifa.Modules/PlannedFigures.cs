using System.Text.Json;
using Yifa.Kernel;

namespace Yifa.Modules;

/// <summary>Catalogue figures whose modules are not built yet; each line of the file goes when its module declares the figure.</summary>
public static class PlannedFigures
{
    private sealed record Line(string Id, FigureKind Kind, string Name, string English, string Unit, string Definition);

    public static IReadOnlyList<Figure> All { get; } = [.. Read()];

    private static IEnumerable<Figure> Read()
    {
        using var stream = typeof(PlannedFigures).Assembly.GetManifestResourceStream("Yifa.Modules.planned-figures.jsonl")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } text)
            if (JsonSerializer.Deserialize<Line>(text, FactsJson.Options) is { } f)
                yield return Figure.Planned(f.Id, f.Kind, f.Name, f.English, f.Unit, f.Definition);
    }
}
