using Yifa.Kernel;

namespace Yifa.Modules.Samples;

/// <summary>The sample regions by name. All cases, persons and enterprises in them are made up; only the totals follow published reports.</summary>
public static class SampleRegions
{
    public static IReadOnlyList<SampleRegion> All { get; } =
    [Minhang2024.Region, Shangyu2024.Region, Songjiang2024.Region, Baoshan2020.Region, Dalian2024.Region];

    /// <summary>Null when there is no sample of that name.</summary>
    public static SampleRegion? Named(string name) => All.FirstOrDefault(r => r.Name == name);
}
