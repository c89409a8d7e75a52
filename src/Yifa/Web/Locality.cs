using System.Globalization;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Web;

/// <summary>The region whose store this is, as every page needs it: its name, its report year, and whether its cases are synthetic.</summary>
public sealed class Locality
{
    public Locality(CaseStore store)
    {
        Root = store.Root;
        Sample = store.FactOf(SampleLoading.NameFact);
        var named = store.FactOf(SampleLoading.YearFact);
        Year = int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : store.Today.Year;
    }

    /// <summary>The top of the office tree; null while the store is empty.</summary>
    public Office? Root { get; }

    public string Name => Root?.Name ?? "尚未设置机构";

    /// <summary>The name of the sample the store holds; null when its cases are real.</summary>
    public string? Sample { get; }

    /// <summary>The year that pages show first.</summary>
    public int Year { get; }

    public string? Notice => Sample is null ? null : $"{SampleLoading.Notice}(样本 {Sample})";
}
