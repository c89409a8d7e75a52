using Yifa.Kernel;
using Yifa.Reports.Comparing;
using Yifa.Web;

namespace Yifa.Comparing;

/// <summary>A comparison as data, the same from the command line and over the API.</summary>
public static class ComparisonJson
{
    public static object Of(Comparison comparison) =>
        new
        {
            comparison.Years,
            Reports = comparison.Rows.SelectMany(r => r.Reports.Select(x => ReportOf(r, x))),
            Groups = comparison.Groups.Select(g => new
            {
                g.Id,
                g.Name,
                Figures = g.Figures.Select(FigureOf),
            }),
        };

    private static object ReportOf(ComparedRow row, ComparedReport report) =>
        new
        {
            Row = row.Name,
            report.Region,
            report.Body,
            report.Year,
            report.Title,
            Ours = report.IsOurs,
            Href = report.Address,
            People = report.People is { } people ? new { people.Count, people.Source } : null,
            Period = report.Period?.Said,
            report.Unmatched,
        };

    private static object FigureOf(ComparedFigure figure) =>
        new
        {
            figure.Figure.Id,
            figure.Figure.Name,
            Unit = Wording.Unit(figure.Figure),
            Cells = figure.Cells.Select(c => new
            {
                Row = c.Row.Name,
                c.Report.Year,
                Comparable = c.Single is not null && figure.Comparable.Count > 0,
                Values = c.Values.Select(v => ValueOf(c, v)),
            }),
        };

    private static object ValueOf(ComparedCell cell, ComparedValue value) =>
        new
        {
            value.Name,
            value.Raw,
            value.Value,
            value.Unit,
            value.Qualifier,
            Kind = Words.Kebab(value.Kind.ToString()),
            Period = value.Period?.Said,
            PerTenThousand = cell.PerTenThousand(value),
            value.Section,
            value.Quote,
            Href = value.Address,
            Flags = value.Flags.Select(f => new
            {
                Kind = Words.Kebab(f.Kind.ToString()),
                Label = Words.Chinese(f.Kind),
                f.Text,
                SetsApart = f.Parts,
            }),
        };
}
