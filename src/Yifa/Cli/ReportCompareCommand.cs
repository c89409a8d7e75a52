using Yifa.Api;
using Yifa.Comparing;
using Yifa.Kernel;
using Yifa.Reports.Comparing;
using Yifa.Reports.Published;
using Yifa.Web;

namespace Yifa.Cli;

/// <summary><c>report compare</c>: published reports side by side, figure by figure. A file that cannot be read is said in a sentence, the others are compared.</summary>
public static class ReportCompareCommand
{
    public static async Task<int> Run(CommandLine line, Product product, Terminal terminal)
    {
        line.Only(int.MaxValue, "kept", "json", "region", "year");
        var files = line.Arguments.Skip(1).ToList();
        if (files.Count == 0 && !line.Has("kept"))
            throw new UsageException("report compare 后面缺少文件,或用 --kept 比较收存的报告");
        List<int> years =
        [
            .. line.All("year")
                .Select(y => CommandLine.YearOf(y) ?? throw new UsageException($"--year 应为1990至2100之间的年份,现为“{y}”")),
        ];
        var reports = new List<ComparedReport>();
        var allRead = await ReportFiles.Each(
            files,
            terminal,
            file =>
            {
                reports.Add(ReportIn(file));
                return Task.CompletedTask;
            }
        );
        if (line.Has("kept"))
        {
            using var store = StoreChoice.OpenExisting(line, product.Modules);
            foreach (var kept in await ComparedReports.All(store))
                reports.Add(await kept.Read());
        }
        var regions = line.All("region").Select(Folding.Fold).ToList();
        reports.RemoveAll(r =>
            (years.Count > 0 && !years.Contains(r.Year)) || (regions.Count > 0 && !regions.Contains(Folding.Fold(r.Region)))
        );
        var comparison = ComparedReports.Compare(reports);
        if (line.Has("json"))
            terminal.Out.WriteLine(ApiAnswer.Text(ComparisonJson.Of(comparison)));
        else
            Write(comparison, terminal.Out);
        return allRead ? 0 : 2;
    }

    private static ComparedReport ReportIn(string file) =>
        ComparedReports.Of(ReportFiles.Read(file), Path.GetFileName(file))
        ?? throw new InvalidDataException($"{file} 没有写明是哪个地区、哪一年的报告,没有参加比较");

    private static void Write(Comparison comparison, TextWriter output)
    {
        if (comparison.Groups.Count == 0)
            output.WriteLine("没有可以比较的数。");
        foreach (var group in comparison.Groups)
        {
            output.WriteLine($"【{group.Name}】");
            foreach (var figure in group.Figures)
                Write(comparison, figure, output);
        }
        foreach (var report in comparison.Rows.SelectMany(r => r.Reports).Where(r => r.Unmatched > 0))
            output.WriteLine($"{report.Title}:另有{report.Unmatched}个数不属于任何指标,没有比较");
    }

    private static void Write(Comparison comparison, ComparedFigure figure, TextWriter output)
    {
        output.WriteLine($"{figure.Figure.Name}({Wording.Unit(figure.Figure)})  {figure.Figure.Id}");
        var years = comparison.Years.Where(y => figure.Cells.Any(c => c.Report.Year == y)).ToList();
        var rows = comparison.Rows.Where(r => figure.Cells.Any(c => c.Row == r)).ToList();
        TextTable.Write(
            output,
            [
                ["  地区", .. years.Select(y => $"{y}年")],
                .. rows.Select(r => (IReadOnlyList<string>)[$"  {r.Name}", .. years.Select(y => Said(figure.Of(r, y)))]),
            ]
        );
        foreach (var cell in figure.Cells)
        foreach (var value in cell.Values)
        {
            if (value.Quote.Length > 0)
                output.WriteLine($"    {cell.Row.Name}{cell.Report.Year}年:“{value.Quote}”");
            foreach (var flag in value.Flags)
                output.WriteLine($"      {Words.Chinese(flag.Kind)}:{flag.Text}");
        }
        output.WriteLine();
    }

    private static string Said(IEnumerable<ComparedCell> cells) =>
        !cells.Any() ? "—" : string.Join(";", cells.Select(c => string.Join("、", c.Values.Select(v => v.Said))));
}
