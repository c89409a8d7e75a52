using Yifa.Kernel;

namespace Yifa.Reports;

/// <summary>One bound figure read: this period, the same period a year before, and the change between them.</summary>
internal sealed record Read(FigureBinding Bound, string? Scope, Reading Now, Reading Before, Reading Change)
{
    public Figure Figure => Now.Figure;
}

/// <summary>Every reading a template asks for, taken from the ledger in one go, so that writing is plain composition.</summary>
internal sealed class ReadingBook
{
    private readonly Dictionary<string, Figure> figures;
    private readonly Dictionary<string, Read> reads = [];
    private readonly Dictionary<string, IReadOnlyList<MonthRead>> months = [];
    private readonly Dictionary<string, Unsaid> missing = [];
    private readonly ReportRequest request;

    private ReadingBook(IReadOnlyList<Figure> figures, ReportRequest request)
    {
        this.request = request;
        this.figures = figures.GroupBy(f => f.Id).ToDictionary(g => g.Key, g => g.OrderBy(f => f.NotYet is not null).First());
    }

    public static async ValueTask<ReadingBook> Fill(
        Ledger ledger,
        IReadOnlyList<Figure> figures,
        ReportRequest request,
        ReportTemplate template
    )
    {
        var book = new ReadingBook(figures, request);
        foreach (var bound in template.Bounds)
            await book.Take(ledger, bound);
        foreach (var table in template.Monthly)
            if (book.Of(table.Bound) is { Figure.IsCounted: true } read)
                book.months[table.Bound.Key] = await Months(ledger, read);
        return book;
    }

    /// <summary>Null when the figure is unknown or not built, cannot be cut so, or cannot be computed for this period.</summary>
    public Read? Of(FigureBinding bound) => reads.GetValueOrDefault(bound.Key);

    /// <summary>What was asked for and has no number, each with the reason; then the zeros that nobody said.</summary>
    public IReadOnlyList<Unsaid> Unsaid(ReportTemplate template, IReadOnlyList<Read> told)
    {
        var printed = template.Printed.Select(b => b.Key).ToHashSet();
        var zeros = reads.Values.Where(r => r.Now.Value == 0 && r.Figure.IsCounted && told.All(t => t.Bound.Key != r.Bound.Key));
        return
        [
            .. missing.Where(m => printed.Contains(m.Key)).Select(m => m.Value),
            .. zeros.Where(r => printed.Contains(r.Bound.Key)).Select(r => new Unsaid(r.Figure.Name, r.Scope, "期内没有记录,数为零")),
        ];
    }

    public IReadOnlyList<MonthRead> MonthsOf(FigureBinding bound) => months.GetValueOrDefault(bound.Key) ?? [];

    /// <summary>Whether the catalogue knows the figure; a change computed only for a table is not in it.</summary>
    public bool Knows(Figure figure) => figures.ContainsKey(figure.Id);

    private async ValueTask Take(Ledger ledger, FigureBinding bound)
    {
        if (reads.ContainsKey(bound.Key) || missing.ContainsKey(bound.Key))
            return;
        if (figures.GetValueOrDefault(bound.Figure) is not { } figure)
        {
            missing[bound.Key] = new(bound.Figure, bound.Scope, "指标册里没有这个指标");
            return;
        }
        if (request.Body is null && NeedsBody(bound))
        {
            missing[bound.Key] = new(figure.Name, null, "没有设定本级司法行政机关");
            return;
        }
        var cut = new Cut(request.Office, [.. bound.Where.Select(w => (w.Facet, Named(w.Value)))]);
        var scope = bound.Scope is { } words ? Named(words) : null;
        var now = await ledger.ReadAsCut(figure, cut, request.Period);
        if (now.Reason is { } reason)
            missing[bound.Key] = new(figure.Name, scope, reason);
        if (now.Value is null && now.Withheld?.Telling != Telling.Few)
            return;
        var before = await ledger.Read(figure, cut, request.Period.YearBefore);
        var change = await ledger.Read(ChangeOf(figure), cut, request.Period);
        reads[bound.Key] = new(bound, scope, now, before, change);
    }

    private static bool NeedsBody(FigureBinding bound) => bound.Where.Any(w => w.Value.Contains("{body}"));

    private string Named(string text) => text.Replace("{body}", request.Body);

    private Figure ChangeOf(Figure figure) =>
        figures.Values.FirstOrDefault(f => f.Of?.Id == figure.Id)
        ?? Figure.Change($"{figure.Id}-yoy", $"{figure.Name}同比", figure.English, figure, Math.Max(1, figure.Decimals));

    private static async ValueTask<IReadOnlyList<MonthRead>> Months(Ledger ledger, Read read)
    {
        var before = await ledger.ReadByMonth(read.Figure, read.Now.Cut, read.Before.Period);
        var now = await ledger.ReadByMonth(read.Figure, read.Now.Cut, read.Now.Period);
        return [.. now.Zip(before, (n, b) => new MonthRead(n.Reading, b.Reading))];
    }
}

/// <summary>A month and the same month a year before.</summary>
internal sealed record MonthRead(Reading Now, Reading Before);
