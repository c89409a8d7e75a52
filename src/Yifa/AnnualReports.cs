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
            Body = store.Offices.FirstOrDefault(o => o.Within(office) && o.Kind == "department" && o.Name.EndsWith("司法局"))?.Name,
            AsOf = year == store.Today.Year ? store.Today : null,
            SampleNotice = store.FactOf(SampleLoading.NameFact) is null ? null : SampleLoading.Notice,
        };
}
