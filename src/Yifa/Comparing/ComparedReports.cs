using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.AnnualReport;
using Yifa.Reports.Comparing;
using Yifa.Reports.Published;
using Yifa.Store;

namespace Yifa.Comparing;

/// <summary>The reports that can be compared: those kept, those of our own that are published, and files.</summary>
public static class ComparedReports
{
    /// <summary>Everything the store has.</summary>
    public static async Task<IReadOnlyList<ComparedReport>> All(CaseStore store)
    {
        var people = PeopleOf(store);
        var all = new List<ComparedReport>();
        foreach (var report in Published(store))
            all.Add((await OwnNumbers.Of(report, RegionOf(store, report.Office))) is var own ? own with { People = people(own) } : own);
        foreach (var kept in await ReportShelf.All(store))
            if (kept is { Region: { } region, Year: { } year })
            {
                var compared = Of(await ReportShelf.Read(store, kept), region, year, kept.Name, $"/reports/kept/{kept.Id}");
                all.Add(compared with { People = people(compared) });
            }
        return all;
    }

    /// <summary>A report as read; null when its page does not say whose and of which year it is.</summary>
    public static ComparedReport? Of(PublishedReport report, string name) =>
        report is { Region: { } region, Year: { } year } ? Of(report, region, year, report.Title ?? name, null) : null;

    public static Comparison Compare(IReadOnlyList<ComparedReport> reports) => Comparison.Of(reports, Catalogue.Figures, FigureGroups.All);

    private static ComparedReport Of(PublishedReport report, string region, int year, string title, string? page) =>
        new(
            region,
            report.Body,
            year,
            title,
            page,
            PublishedNumbers.Of(report, Catalogue.Figures, page is null ? null : at => $"{page}?at={at}#here")
        )
        {
            Period = report.Period,
            Unmatched = report.Figures.Count(f => f.Catalogue is null),
        };

    private static IEnumerable<YearReport> Published(CaseStore store)
    {
        if (store.Module(AnnualReportModule.Module.Kind) is not { } module)
            yield break;
        for (Place? after = null; ; )
        {
            var (rows, next) = store.Published(module, after);
            foreach (var row in rows)
                if (PublishedReports.Find(store, row.Id) is { } report)
                    yield return report;
            if ((after = next) is null)
                yield break;
        }
    }

    /// <summary>The region an office is of; the office itself above every region.</summary>
    private static Office RegionOf(CaseStore store, Office office) =>
        store.Offices.Where(o => o.Kind == "region" && office.Within(o)).MaxBy(o => o.Path.Length) ?? office;

    /// <summary>The people of a report's region in its year, where somebody noted them.</summary>
    private static Func<ComparedReport, People?> PeopleOf(CaseStore store)
    {
        var noted = store.PeopleByRegion().ToLookup(p => (Folding.Fold(p.Region), p.Year));
        return report =>
            noted[(Folding.Fold(report.Region), report.Year)].LastOrDefault() is { } found ? new(found.People, found.Source) : null;
    }
}
