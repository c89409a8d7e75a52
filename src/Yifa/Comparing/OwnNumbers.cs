using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.AnnualReport;
using Yifa.Reports;
using Yifa.Reports.Comparing;
using Yifa.Reports.Published;
using Yifa.Web;

namespace Yifa.Comparing;

/// <summary>The numbers of a report of our own as they were frozen; what was not frozen whole is not compared.</summary>
public static class OwnNumbers
{
    public static async Task<ComparedReport> Of(YearReport report, Office region)
    {
        var (ledger, year) = (new KeptLedger(report.Lines, ReportTemplates.FigureNamed), Period.Year(report.Year));
        var kept = report
            .Lines.Where(l => ReportTemplates.FigureNamed(l.Reading.Figure) is not null)
            .Select(l => NameOf(l.Reading))
            .ToHashSet(StringComparer.Ordinal);
        var values = new List<ComparedValue>();
        foreach (var figure in Catalogue.Figures.Where(f => f.NotYet is null))
            if (
                ReportQuestions.Behind(figure, [], year).All(q => kept.Contains(q.Name))
                && await ledger.Read(figure, new Cut(report.Office, []), year) is { Value: { } value } reading
            )
                values.Add(ValueOf(figure, value, Wording.Of(reading), DrillAddress.Of(reading)));
        return new(region.Name, report.Office.Name, report.Year, report.Title, $"/reports/{report.Id}", values) { IsOurs = true };
    }

    private static string NameOf(FrozenReading reading) =>
        ReportQuestions.NameOf(ReportTemplates.FigureNamed(reading.Figure)!, FacetText.Read(reading.Where), reading.Period());

    private static ComparedValue ValueOf(Figure figure, decimal value, string raw, string address) =>
        new(figure.Id, figure.Name, raw, value, figure.Kind == FigureKind.Ratio ? "" : figure.Unit, null, KindOf(figure), "", "", address)
        {
            Decimals = figure.IsCounted ? 0 : figure.Decimals,
        };

    private static PublishedKind KindOf(Figure figure) =>
        (figure.Kind, figure.Unit) switch
        {
            (FigureKind.Rate, _) => PublishedKind.Rate,
            (FigureKind.Ratio, _) => PublishedKind.Ratio,
            (FigureKind.Change, "百分点") => PublishedKind.PercentagePoints,
            (FigureKind.Change, _) => PublishedKind.Change,
            (_, "元") => PublishedKind.Amount,
            (_, "人次") => PublishedKind.PersonTimes,
            (_, "人" or "名" or "位") => PublishedKind.People,
            _ => PublishedKind.Count,
        };
}
