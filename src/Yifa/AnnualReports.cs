using Yifa.Kernel;
using Yifa.Reports;
using Yifa.Store;

namespace Yifa;

/// <summary>What a store's annual report is composed for, the same on the page and from the command line.</summary>
public static class AnnualReports
{
    /// <summary>The report of an office's subtree; of a year still running, up to today.</summary>
    public static ReportRequest Of(CaseStore store, Office office, int year) =>
        new(office, year, office.Name)
        {
            Body = JusticeBureau(store, office),
            AsOf = year == store.Today.Year ? store.Today : null,
            SampleNotice = store.FactOf(SampleLoading.NameFact) is null ? null : SampleLoading.Notice,
        };

    /// <summary>The region's own bureau of justice, where there is exactly one.</summary>
    private static string? JusticeBureau(CaseStore store, Office office) =>
        store.Offices.Where(o => o.Within(office) && o.Name.EndsWith("司法局", StringComparison.Ordinal)).ToList() is [var only]
            ? only.Name
            : null;
}
