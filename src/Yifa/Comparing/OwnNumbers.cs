using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.AnnualReport;
using Yifa.Reports;
using Yifa.Reports.Comparing;
using Yifa.Reports.Published;
using Yifa.Web;

namespace Yifa.Comparing;

/// <summary>
/// The numbers of a report of our own as they were frozen. A figure that was frozen whole stands for itself; of one that the report prints in
/// parts only, the part printed first does, and says so.
/// </summary>
public sealed class OwnNumbers
{
    private readonly YearReport report;
    private readonly Period year;
    private readonly KeptLedger ledger;
    private readonly HashSet<string> kept;

    private OwnNumbers(YearReport report)
    {
        (this.report, year, ledger) = (report, Period.Year(report.Year), new(report.Lines, ReportTemplates.FigureNamed));
        kept = [.. report.Lines.Where(l => ReportTemplates.FigureNamed(l.Reading.Figure) is not null).Select(l => NameOf(l.Reading))];
    }

    public static async Task<ComparedReport> Of(YearReport report, Office region)
    {
        var numbers = new OwnNumbers(report);
        var values = new List<ComparedValue>();
        foreach (var figure in Catalogue.Figures.Where(f => f.NotYet is null))
            values.AddRange(await numbers.Read(figure));
        return new(region.Name, report.Office.Name, report.Year, report.Title, $"/reports/{report.Id}", values) { IsOurs = true };
    }

    private async Task<List<ComparedValue>> Read(Figure figure)
    {
        if (await Read(figure, []) is { } whole)
            return [whole];
        var parts = new List<ComparedValue>();
        foreach (var bound in report.Bindings.Bounds.Where(b => b.Figure == figure.Id && b.Where.Length > 0).DistinctBy(b => b.Key))
            // 本级司法行政机关 as a party is another question
            if (bound.Where.All(w => !w.Value.Contains("{body}")) && await Read(figure, bound.Where) is { Value: not 0 } part)
                parts.Add(
                    part with
                    {
                        Name = $"{figure.Name}({ScopeOf(figure, bound)})",
                        Flags = [new(FlagKind.Cut, $"报告只印出{ScopeOf(figure, bound)}的数", Parts: parts.Count > 0)],
                    }
                );
        return parts;
    }

    /// <summary>A reading of the year; null when not all that it rests on was frozen.</summary>
    private async Task<ComparedValue?> Read(Figure figure, IReadOnlyList<(string Facet, string Value)> where) =>
        ReportQuestions.Behind(figure, where, year).All(q => kept.Contains(q.Name))
        && await ledger.Read(figure, new Cut(report.Office, where), year) is { Value: { } value } reading
            ? new(
                figure.Id,
                figure.Name,
                Wording.Of(reading),
                value,
                figure.Kind == FigureKind.Ratio ? "" : figure.Unit,
                null,
                KindOf(figure),
                "",
                "",
                DrillAddress.Of(reading)
            )
            {
                Decimals = figure.IsCounted ? 0 : figure.Decimals,
            }
            : null;

    private static string ScopeOf(Figure figure, FigureBinding bound) =>
        bound.Scope ?? string.Join("、", bound.Where.Select(w => Catalogue.FacetOf(figure, w.Facet)?.Show(w.Value) ?? w.Value));

    private static string NameOf(FrozenReading reading) =>
        ReportQuestions.NameOf(ReportTemplates.FigureNamed(reading.Figure)!, FacetText.Read(reading.Where), reading.Period());

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
