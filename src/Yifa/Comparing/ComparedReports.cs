using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.AnnualReport;
using Yifa.Reports.Comparing;
using Yifa.Reports.Published;
using Yifa.Store;
using Yifa.Web.Parts;

namespace Yifa.Comparing;

/// <summary>A report that can be compared, before it is read.</summary>
/// <param name="Name">Whose: region and body.</param>
public sealed record Comparable(string Region, string? Body, int Year, Func<Task<ComparedReport>> Read)
{
    public string Name => ComparedRow.NameOf(Region, Body);

    /// <summary>The row it will stand in, whichever characters it is printed in.</summary>
    public string Row => ComparedReport.RowOf(Region, Body);
}

/// <summary>The reports that can be compared: those kept, those of our own that are published, and files.</summary>
public static class ComparedReports
{
    /// <summary>Everything the store has, our own first.</summary>
    public static async Task<IReadOnlyList<Comparable>> All(CaseStore store)
    {
        var people = PeopleOf(store);
        var all = new List<Comparable>();
        foreach (var report in Published(store))
        {
            var region = RegionOf(store, report.Office);
            all.Add(new(region.Name, report.Office.Name, report.Year, async () => With(people, await OwnNumbers.Of(report, region))));
        }
        foreach (var kept in await ReportShelf.All(store))
            if (kept is { Region: { } region, Year: { } year })
                all.Add(
                    new(
                        region,
                        kept.Body,
                        year,
                        async () =>
                            With(
                                people,
                                Of(await ReportShelf.Read(store, kept), region, kept.Body, year, kept.Name, $"/reports/kept/{kept.Id}")
                            )
                    )
                );
        return all;
    }

    /// <summary>A report as read; null when its page does not say whose and of which year it is.</summary>
    public static ComparedReport? Of(PublishedReport report, string name) =>
        report is { Region: { } region, Year: { } year } ? Of(report, region, report.Body, year, report.Title ?? name, null) : null;

    public static async Task<Comparison> Compare(IEnumerable<Comparable> chosen)
    {
        var reports = new List<ComparedReport>();
        foreach (var one in chosen)
            reports.Add(await one.Read());
        return Compare(reports);
    }

    public static Comparison Compare(IReadOnlyList<ComparedReport> reports) => Comparison.Of(reports, Catalogue.Figures, FigureGroups.All);

    private static ComparedReport Of(PublishedReport report, string region, string? body, int year, string title, string? page) =>
        new(
            region,
            body,
            year,
            title,
            page,
            PublishedNumbers.Of(report, Catalogue.Figures, page is null ? null : at => $"{page}#{SourceText.PlaceOf(at)}")
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

    private static ComparedReport With(ILookup<(string, int), RegionPeople> people, ComparedReport report) =>
        people[(Folding.Fold(report.Region), report.Year)].LastOrDefault() is { } noted
            ? report with
            {
                People = new(noted.People, noted.Source),
            }
            : report;

    /// <summary>The people of each region and year, where somebody noted them.</summary>
    private static ILookup<(string, int), RegionPeople> PeopleOf(CaseStore store) =>
        store.PeopleByRegion().ToLookup(p => (Folding.Fold(p.Region), p.Year));
}
