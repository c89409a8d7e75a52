using Yifa.Api;
using Yifa.Kernel;

namespace Yifa.Cli;

/// <summary><c>figures</c>: every figure's reading for an office and a year.</summary>
public static class FiguresCommand
{
    private const int FewValues = 50;

    public static async Task<int> Run(CommandLine line, Product product, Terminal terminal)
    {
        line.Only(0, "office", "year", "json", "where", "cuts");
        var year = line.Year("year");
        var most = line.Option("cuts") switch
        {
            null => FewValues,
            "all" => int.MaxValue,
            var other => throw new UsageException($"--cuts 只有 all 一个取值,现为“{other}”"),
        };
        using var store = StoreChoice.OpenExisting(line, product.Modules);
        var figures = store.Bound(product.Figures);
        var names = new FacetNames(store.Modules, figures);
        var where = names.Read(line.All("where"));
        var cut = new Cut(Offices.Named(store, line.Option("office")), where);
        var rows = await new FigureRows(store, names, line.Has("json") ? most : null).Read(figures, cut, Period.Year(year));
        if (line.Has("json"))
            await terminal.Out.WriteLineAsync("[\n" + string.Join(",\n", rows.Select(r => r.Json())) + "\n]");
        else
            WriteTable(terminal.Out, rows, cut, year);
        return 0;
    }

    private static void WriteTable(TextWriter output, List<FigureRow> rows, Cut cut, int year)
    {
        output.WriteLine($"{cut.Office.Name} {year}年" + string.Concat(cut.Where.Select(w => $" {w.Facet}={w.Value}")));
        List<IReadOnlyList<string>> table =
        [
            ["编号", "指标", "数值", "单位", "说明"],
        ];
        table.AddRange(
            rows.Select(r => (IReadOnlyList<string>)[r.Figure.Id, r.Figure.Name, r.Value ?? "—", Web.Wording.Unit(r.Reading), Remark(r)])
        );
        TextTable.Write(output, table, 2);
    }

    private static string Remark(FigureRow row)
    {
        var reading = row.Reading;
        if (reading.Reason is { } reason)
            return reason;
        var uncut = row.Uncut.Count > 0 ? $"(不分 {string.Join('、', row.Uncut)})" : "";
        return reading is { Numerator: { } n, Denominator: { } d } ? $"{Field.Show(n)} / {Field.Show(d)}{uncut}" : uncut;
    }
}
