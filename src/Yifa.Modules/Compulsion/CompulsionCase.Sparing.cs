using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Compulsion;

/// <summary>行政强制法 16.2: where a published list spares what is slight.</summary>
public sealed partial class CompulsionCase
{
    public ListEntryTold? Listed { get; set; }

    [JsonIgnore, Label("适用的不予强制清单")]
    public string? ListedTold => Listed is { } entry ? $"{entry.Code} {entry.Name}({entry.Law})" : null;

    [JsonIgnore, Label("适用的清单"), Facet("discretion-list")]
    public DiscretionList? DiscretionList => Listed?.List;

    /// <summary>Tells the register of weighed cases that the measure was spared by a list.</summary>
    internal void TellSpared(Scene at)
    {
        if (Listed is { } entry)
            at.Open(
                "discretion-cases.ApplyScheme",
                null,
                ("Scheme", nameof(DiscretionScheme.OneBenchmarkFourLists)),
                ("List", entry.List.ToString()),
                ("Field", Field.ToString()),
                ("Case", Number),
                ("Item", entry.Item),
                ("Entry", entry.Code),
                ("Officers", string.Join('\n', Officers))
            );
    }
}
