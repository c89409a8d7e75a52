using Yifa.Kernel;

namespace Yifa.Reports;

/// <summary>主要指标 and the tables by month, of what the text said.</summary>
internal sealed class IndicatorTables(ReportRequest request, ReadingBook book, NumberRuns numbers)
{
    private static readonly Run None = new("—");

    public IEnumerable<Block> Write(IReadOnlyList<Read> told, IReadOnlyList<MonthTable> monthly)
    {
        var definitions = told.Select(r => r.Figure.Id).Distinct().ToList();
        yield return new Table(
            $"{request.Year}年主要指标",
            ["指标", "本年", "上年", "同比", "口径"],
            [.. told.Select(r => Row(r, definitions.IndexOf(r.Figure.Id) + 1))]
        );
        foreach (var table in monthly)
            if (
                book.Of(table.Bound) is { Now.Value: > 0 } read
                && book.MonthsOf(table.Bound) is var months
                && months.Any(m => m.Now.Value is not null)
            )
                yield return ByMonth(table, read, months);
    }

    private IReadOnlyList<Run> Row(Read read, int definition)
    {
        var unit = NumberRuns.UnitFor(read);
        var now = PrintedNumber.Of(read.Now, unit);
        var scope = string.Join(",", new[] { read.Scope, now.Unit }.Where(s => !string.IsNullOrEmpty(s)));
        return
        [
            new Run(scope == "" ? read.Figure.Name : $"{read.Figure.Name}({scope})"),
            numbers.Number(read.Now, now.Number, read.Scope),
            read.Before is { Value: null, Withheld: null }
                ? None
                : numbers.Number(read.Before, PrintedNumber.Of(read.Before, unit).Number, read.Scope),
            Change(read),
            new Run($"{Basis(read.Figure)}(口径{definition})"),
        ];
    }

    private Run Change(Read read)
    {
        if (read.Change.Value is not { } value)
            return None;
        var sign = value switch
        {
            > 0 => "+",
            < 0 => "-",
            _ => "",
        };
        return numbers.Number(read.Change, sign + PrintedNumber.Of(read.Change), read.Scope);
    }

    private static string Basis(Figure figure) =>
        figure is { Numerator: { } top, Denominator: { } bottom } ? $"{top.Name}÷{bottom.Name}"
        : figure.Kind == FigureKind.Stock ? "期末存量"
        : Words.Chinese(figure.Kind);

    private Table ByMonth(MonthTable table, Read read, IReadOnlyList<MonthRead> months)
    {
        var unit = NumberRuns.UnitFor(read);
        Run Cell(Reading reading) => numbers.Number(reading, PrintedNumber.Of(reading, unit).Number, read.Scope);
        var rows = months.Select(m => new[] { new Run($"{m.Now.Period.From.Month}月"), Cell(m.Now), Cell(m.Before) });
        // what is counted once however often it comes does not add up over months
        var total = read.Figure.Kind is FigureKind.Distinct or FigureKind.Stock
            ? Array.Empty<Run[]>()
            :
            [
                [new Run("合计"), Cell(read.Now), Cell(read.Before)],
            ];
        return new($"{request.Year}年{table.Caption}", ["月份", "本年", "上年"], [.. rows.Concat(total)]);
    }
}
