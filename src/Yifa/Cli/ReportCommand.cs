using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Papers;
using Yifa.Reports;
using Yifa.Store;

namespace Yifa.Cli;

/// <summary>
/// <c>report compose</c>: the annual report from the records; <c>report template</c>: the text it is composed from, to be changed;
/// <c>report read</c>: what published ones say; <c>report import</c> keeps them, <c>report compare</c> sets them side by side.
/// </summary>
public static class ReportCommand
{
    private const int FaultsTold = 10;

    public static Task<int> Run(CommandLine line, Product product, Terminal terminal) =>
        line.Argument(0, "compose、read、import、compare 或 template") switch
        {
            "compose" => Compose(line, product, terminal),
            "read" => ReportReadCommand.Run(line, terminal),
            "import" => ReportImportCommand.Run(line, product, terminal),
            "compare" => ReportCompareCommand.Run(line, product, terminal),
            "template" => WriteTemplate(line, terminal),
            var other => throw Near.Unknown("report 命令", other, ["compose", "read", "import", "compare", "template"]),
        };

    private static Task<int> WriteTemplate(CommandLine line, Terminal terminal)
    {
        line.Only(1, "out");
        var file = line.Required("out");
        using (var output = Files.Create(file))
            output.Write(ReportTemplates.Text);
        terminal.Out.WriteLine($"已写入 {file}");
        return Task.FromResult(0);
    }

    private static async Task<int> Compose(CommandLine line, Product product, Terminal terminal)
    {
        line.Only(1, "office", "year", "out", "body", "site", "template", "appendix");
        var (year, file) = (line.Year("year"), line.Required("out"));
        var write = WriterFor(file, SiteOf(line.Option("site")));
        var template = line.Option("template") is { } own ? TemplateIn(own) : ReportTemplates.Annual;
        using var store = StoreChoice.OpenExisting(line, product.Modules);
        var office = Offices.Named(store, line.Option("office"));
        var request = AnnualReports.Of(store, office, year) with { AsOf = store.Today };
        if (line.Option("body") is { } body)
            request = request with { Body = Offices.Named(store, body).Name };
        var (paper, missing) = await store.Read(ledger =>
            ReportComposer.ComposeDraft(ledger, store.Bound(product.Figures), request, template)
        );
        if (line.Has("appendix"))
            paper = paper with { Blocks = [.. paper.Blocks, .. Unsaid.Appendix(missing)] };
        using (var output = Files.Create(file))
            write(paper, output.BaseStream);
        terminal.Out.WriteLine($"已写入 {file}:{paper.Title}");
        if (missing.Count > 0 && !line.Has("appendix"))
            terminal.Out.WriteLine($"模板要求的数有{missing.Count}项没有列入,加 --appendix 附上清单和原因");
        return 0;
    }

    private static ReportTemplate TemplateIn(string file)
    {
        var (template, faults) = ReportTemplates.Read(TextOf(file));
        return template
            ?? throw new UsageException(
                $"模板 {file} 有{faults.Count}处错误。{string.Join("。", faults.Take(FaultsTold))}{(faults.Count > FaultsTold ? "……" : "")}"
            );
    }

    private static string TextOf(string file)
    {
        using var reader = Files.OpenText(file);
        return reader.ReadToEnd();
    }

    private static Action<Paper, Stream> WriterFor(string file, Uri? site) =>
        Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".docx" => (paper, stream) => DocxWriter.Write(paper, stream, site),
            ".html" => (paper, stream) => Text(stream, output => HtmlWriter.Write(paper, output, site)),
            ".md" => (paper, stream) => Text(stream, output => MarkdownWriter.Write(paper, output, site)),
            _ => throw new UsageException($"--out 应以 .html、.docx 或 .md 结尾,现为“{file}”"),
        };

    private static void Text(Stream stream, Action<TextWriter> write)
    {
        using var output = new StreamWriter(stream, leaveOpen: true);
        write(output);
    }

    private static Uri? SiteOf(string? text) =>
        text is null ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var site) && site.Scheme is "http" or "https" ? site
        : throw new UsageException($"--site 应为网址,如 https://example.gov.cn/,现为“{text}”");
}
