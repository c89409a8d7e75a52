using System.Text.RegularExpressions;

namespace Yifa.Reports.Published;

/// <summary>The figures of a table: a row's label, the column's head, and a cell that is a number and nothing else.</summary>
internal sealed partial class TableReader
{
    private const int LongestHead = 20;
    private const int LongestLabel = 60;
    private const int LongestRow = 2_000;

    private readonly PageText page;
    private readonly List<Span> rows = [];
    private readonly List<PublishedFigure> figures = [];
    private List<string> head = [];
    private int table;

    private TableReader(PageText page) => this.page = page;

    public IReadOnlyList<PublishedFigure> Figures => figures;

    /// <summary>Whether the place is of a row that was read as one.</summary>
    public bool Hold(int at)
    {
        var (low, high) = (0, rows.Count - 1);
        while (low <= high)
        {
            var mid = (low + high) / 2;
            if (rows[mid].Contains(at))
                return true;
            (low, high) = rows[mid].Start > at ? (low, mid - 1) : (mid + 1, high);
        }
        return false;
    }

    public static TableReader In(PageText page, Span body)
    {
        var reader = new TableReader(page);
        foreach (var line in page.Lines(body.Start).TakeWhile(l => l.Start < body.End))
            reader.Read(line);
        return reader;
    }

    private void Read(Span line)
    {
        var cells = Cells(line);
        if (cells.Count < 2)
        {
            head = [];
            table++;
            return;
        }
        var numbers = cells.Select(c => Cell().Match(page.Folded[c.Start..c.End])).ToList();
        if (numbers.Skip(1).All(m => !m.Success))
        {
            if (cells.All(c => c.Length <= LongestHead))
                (head, table) = ([.. cells.Select(c => page.Quote(c))], table + 1);
            return;
        }
        // a row may begin with its number in the table
        var label = numbers[0].Success && numbers[0].Groups["unit"].Value == "" ? 1 : 0;
        if (cells[label].Length > LongestLabel)
            return;
        rows.Add(line);
        for (var i = label + 1; i < cells.Count; i++)
            if (numbers[i].Success)
                Add(cells, label, i, numbers[i]);
    }

    private void Add(List<Span> cells, int labelled, int column, Match cell)
    {
        if (ChineseNumber.Parse(cell.Groups["n"].Value + cell.Groups["scale"].Value) is not { } value)
            return;
        var (label, heading) = (page.Quote(cells[labelled]), column < head.Count ? head[column] : "");
        var (measure, unit) = UnitOf(cell.Groups["unit"].Value, Folding.Fold(heading), Folding.Fold(label));
        // the unit of the row or column may carry the scale: 协议金额(万元)
        if (unit.Length > 1 && unit[^1] == '元' && ChineseNumber.ScaleOf(unit[0]) is { } by)
            (value, unit) = (value * by, unit[1..]);
        var changes = cell.Groups["sign"].Success || heading.Contains("同比") || heading.Contains("增减");
        var name = heading is "" or "本年" or "数量" or "数值" ? label : $"{label} {heading}";
        var place = cells[column];
        var quote = place.End - cells[labelled].Start <= LongestLabel ? new Span(cells[labelled].Start, place.End) : place;
        value = cell.Groups["sign"].Value == "-" ? -value : value;
        figures.Add(
            new(name, page.Quote(place), value, unit, null, KindOf(measure, changes), "", page.Quote(quote))
            {
                Place = place,
                QuotePlace = quote,
                Decimals = cell.Groups["n"].Value.IndexOf('.') is var dot and >= 0 ? cell.Groups["n"].Length - dot - 1 : 0,
                Said = Folding.Fold(name),
                Row = (table, column, Folding.Fold(label) is "合计" or "总计" or "共计"),
            }
        );
    }

    private static (Measure Measure, string Unit) UnitOf(string own, string heading, string label)
    {
        foreach (var said in new[] { own, Bracketed().Match(heading).Groups["unit"].Value, Bracketed().Match(label).Groups["unit"].Value })
            if (said.Length > 0 && Measures.At(said, 0) is { } unit && unit.End == said.Length)
                return (unit.Measure, unit.Unit);
            else if (said.Length > 1 && ChineseNumber.ScaleOf(said[0]) is not null && Measures.At(said, 1) is { Measure: Measure.Amount })
                return (Measure.Amount, said);
        return (Measure.None, "");
    }

    private static PublishedKind KindOf(Measure measure, bool changes) =>
        measure switch
        {
            Measure.Points => PublishedKind.PercentagePoints,
            _ when changes => PublishedKind.Change,
            Measure.Percent => PublishedKind.Rate,
            Measure.Amount => PublishedKind.Amount,
            Measure.People => PublishedKind.People,
            Measure.PersonTimes => PublishedKind.PersonTimes,
            Measure.Duration => PublishedKind.Duration,
            _ => PublishedKind.Count,
        };

    private List<Span> Cells(Span line)
    {
        var cells = new List<Span>();
        if (line.Length > LongestRow)
            return cells;
        var start = line.Start;
        for (var i = line.Start; i <= line.End; i++)
            if (i == line.End || page.Folded[i] == '|')
            {
                if (page.Trim(new(start, i)) is { Length: > 0 } cell)
                    cells.Add(cell);
                start = i + 1;
            }
        return cells;
    }

    [GeneratedRegex(
        @"^(?<sign>[+-])?(?<n>\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?) ?(?<scale>[万亿]?)(?<unit>%|个?百分点|[\u4e00-\u9fff]{1,3})?$"
    )]
    private static partial Regex Cell();

    [GeneratedRegex(@"\((?:[^()]{0,20},)?(?:单位:)?(?<unit>[^(),]{1,4})\)$")]
    private static partial Regex Bracketed();
}
