using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Samples;

namespace Yifa;

/// <summary>What this program knows: its kinds, its figures and its sample regions. Tests bring their own.</summary>
public sealed record Product(IReadOnlyList<Module> Modules, IReadOnlyList<Figure> Figures, IReadOnlyList<SampleRegion> Samples)
{
    public static Product Standard { get; } = new(Catalogue.Modules, Catalogue.Figures, SampleRegions.All);
}
