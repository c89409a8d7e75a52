using Yifa.Kernel;
using Yifa.Reports.Published;

namespace Yifa.Reports.Comparing;

/// <summary>Whose reports stand in a row, with its reports by year.</summary>
public sealed record ComparedRow(string Region, string? Body, IReadOnlyList<ComparedReport> Reports)
{
    public string Name => NameOf(Region, Body);

    /// <summary>Region and body; the body alone where it begins with the region.</summary>
    public static string NameOf(string region, string? body) =>
        body is null || body == region ? region
        : body.StartsWith(region, StringComparison.Ordinal) ? body
        : $"{region} {body}";

    /// <summary>The report on a year; null when there is none, or several: a page that was imported beside our own.</summary>
    public ComparedReport? Of(int year) => Reports.Where(r => r.Year == year).ToList() is [var only] ? only : null;
}

/// <summary>What one report says of a figure; several numbers where it prints several.</summary>
public sealed record ComparedCell(ComparedRow Row, ComparedReport Report, IReadOnlyList<ComparedValue> Values)
{
    /// <summary>The one number that can stand beside others; null where none can, or several could: they are parts, or counted otherwise.</summary>
    public ComparedValue? Single { get; } = Values.Where(v => v.CanStandBeside).ToList() is [var only] ? only : null;

    /// <summary>Which of two reports on one year it is; null where there is but one.</summary>
    public string? Which =>
        Row.Of(Report.Year) is not null ? null
        : Report.IsOurs ? "本机关定格"
        : Report.Title;

    /// <summary>On ten thousand of the region's people; null while their number is not known, and for what is no count.</summary>
    public decimal? PerTenThousand(ComparedValue value) =>
        Report.People is { Count: > 0 } people
        && value
            is { Value: { } number, Kind: PublishedKind.Count or PublishedKind.People or PublishedKind.PersonTimes or PublishedKind.Amount }
            ? Figure.Round(number * 10_000 / people.Count, 2)
            : null;
}

/// <summary>One figure over all reports.</summary>
public sealed record ComparedFigure(Figure Figure, IReadOnlyList<ComparedCell> Cells)
{
    /// <summary>The cells whose numbers can stand beside each other, in the order of rows and years; none when there is but one.</summary>
    public IReadOnlyList<ComparedCell> Comparable { get; } =
        Cells.Where(c => c.Single is not null).ToList() is { Count: > 1 } many ? many : [];

    private readonly ILookup<(ComparedRow, int), ComparedCell> places = Cells.ToLookup(c => (c.Row, c.Report.Year));

    /// <summary>What the reports of a row on a year say; several where there are several reports.</summary>
    public IEnumerable<ComparedCell> Of(ComparedRow row, int year) => places[(row, year)];
}

/// <summary>Figures that belong together, as the catalogue groups them.</summary>
public sealed record ComparedGroup(string Id, string Name, IReadOnlyList<ComparedFigure> Figures);

/// <summary>对比: regions and years side by side for each figure of the catalogue.</summary>
public sealed record Comparison(IReadOnlyList<ComparedRow> Rows, IReadOnlyList<int> Years, IReadOnlyList<ComparedGroup> Groups)
{
    /// <param name="groups">The beginning of a figure's id with the name of its group, in the order in which they are shown.</param>
    public static Comparison Of(
        IReadOnlyList<ComparedReport> reports,
        IReadOnlyList<Figure> catalogue,
        IReadOnlyList<(string Id, string Name)> groups
    )
    {
        List<ComparedRow> rows =
        [
            .. reports
                .GroupBy(r => r.Row)
                .Select(g => new ComparedRow(g.First().Region, g.First().Body, [.. g.OrderBy(r => r.Year)]))
                .OrderByDescending(r => r.Reports.Any(x => x.IsOurs))
                .ThenBy(r => Folding.Fold(r.Region), StringComparer.Ordinal)
                .ThenBy(r => r.Body, StringComparer.Ordinal),
        ];
        var read = (
            from row in rows
            from report in row.Reports
            select (Row: row, Report: report, Values: report.Values.ToLookup(v => v.Figure))
        ).ToList();
        var compared = groups
            .Select(g => new ComparedGroup(
                g.Id,
                g.Name,
                [.. catalogue.Where(f => f.Id.Split('.')[0] == g.Id).Select(f => FigureOf(f, read)).Where(f => f.Cells.Count > 0)]
            ))
            .Where(g => g.Figures.Count > 0);
        return new(rows, [.. reports.Select(r => r.Year).Distinct().Order()], [.. compared]);
    }

    private static ComparedFigure FigureOf(
        Figure figure,
        List<(ComparedRow Row, ComparedReport Report, ILookup<string, ComparedValue> Values)> read
    ) =>
        new(
            figure,
            [
                .. from r in read
                where r.Values.Contains(figure.Id)
                select new ComparedCell(
                    r.Row,
                    r.Report,
                    [.. r.Values[figure.Id].Select(v => YearBefore.Checked(v, figure, r.Row, r.Report))]
                ),
            ]
        );
}
