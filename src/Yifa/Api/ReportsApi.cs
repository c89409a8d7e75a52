using Yifa.Cli;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Papers;
using Yifa.Reports;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Api;

/// <summary>Reports composed from the records as they are now.</summary>
public sealed class ReportsApi(CaseStore store, FigureBook book)
{
    private const string Annual = "annual-";

    /// <summary>The annual report of an office's subtree; its id is <c>annual-</c> and the year.</summary>
    public async Task<IResult> Show(ApiCall call)
    {
        var id = call.Route("id");
        var year = id.StartsWith(Annual, StringComparison.Ordinal) ? CommandLine.YearOf(id[Annual.Length..]) : null;
        if (year is not { } asked)
            throw Unanswerable.Unknown($"没有这个报告,年度报告写作 {Annual}2024");
        var office = call.ReadableOffice();
        var paper = await store.Read(ledger =>
            ReportComposer.Compose(ledger, book.All, AnnualReports.Of(store, office, asked), ReportTemplates.Annual)
        );
        using var text = new StringWriter();
        MarkdownWriter.Write(paper, text);
        return ApiAnswer.Json(
            new
            {
                Id = id,
                paper.Title,
                Office = office.Name,
                Year = asked,
                Markdown = text.ToString(),
            }
        );
    }
}
