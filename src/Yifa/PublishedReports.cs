using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Yifa.Api;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.AnnualReport;
using Yifa.Papers;
using Yifa.Reports;
using Yifa.Store;
using Yifa.Web;

namespace Yifa;

/// <summary>公开的年度报告: what was frozen, in every form somebody may take it away in.</summary>
public static class PublishedReports
{
    /// <summary>The ways to take it away, each with its type; a bundle holds the others.</summary>
    private static readonly IReadOnlyDictionary<string, string> Types = new Dictionary<string, string>
    {
        ["html"] = "text/html; charset=utf-8",
        ["docx"] = Materials.NameOf(MediaType.Docx),
        ["md"] = "text/markdown; charset=utf-8",
        ["json"] = "application/json; charset=utf-8",
        ["zip"] = "application/zip",
    };

    private const string File = @"{file:regex(^\d{{1,18}}\.(html|docx|md|json|zip)$)}";

    public static void MapPublishedReports(this WebApplication app)
    {
        app.MapGet("/reports/" + File, Download);
        app.MapGet("/reports.atom", Feed);
    }

    /// <summary>A published report; null when there is none of that id.</summary>
    public static YearReport? Find(CaseStore store, long id) =>
        store.Module(AnnualReportModule.Module.Kind) is { } module ? store.PublishedMatter(module, id) as YearReport : null;

    /// <summary>The report as it was frozen: its numbers from what it kept, its words from those who wrote them.</summary>
    public static Task<Paper> Paper(CaseStore store, YearReport report, string? notice) =>
        store.Read(records =>
            ReportComposer.Compose(
                AsPublic(store, report, records),
                Catalogue.Figures,
                ReportDrafts.Request(report, notice),
                report.Bindings
            )
        );

    /// <summary>The numbers it kept, those that are told.</summary>
    private static Ledger AsPublic(CaseStore store, YearReport report, Ledger records) =>
        PublicFigures
            .Over(records, store, (report.Office, report.Bindings))
            .Over(new KeptLedger(report.Lines, ReportTemplates.FigureNamed));

    private static async Task<IResult> Download(HttpContext context, CaseStore store, Locality here, string file)
    {
        var (id, format) = (long.Parse(file.Split('.')[0], CultureInfo.InvariantCulture), file.Split('.')[1]);
        if (Find(store, id) is not { } report)
        {
            PageBase.Say(context, "没有公开这份报告。");
            return Results.StatusCode(StatusCodes.Status404NotFound);
        }
        var site = new Uri($"{context.Request.Scheme}://{context.Request.Host}/");
        var paper = await Paper(store, report, here.Notice);
        var facts = format is "json" or "zip" ? ApiAnswer.Text(await Facts(store, report)) : "";
        var bytes = format == "zip" ? Bundle(paper, facts, site) : Written(paper, facts, format, site);
        return Results.File(bytes, Types[format], format == "html" ? null : $"{report.Title}.{format}");
    }

    private static byte[] Written(Paper paper, string facts, string format, Uri site)
    {
        var copy = new MemoryStream();
        if (format == "docx")
            DocxWriter.Write(paper, copy, site);
        else
        {
            using var text = new StreamWriter(copy, new UTF8Encoding(false), leaveOpen: true);
            if (format == "html")
                HtmlWriter.Write(paper, text, site);
            else if (format == "md")
                MarkdownWriter.Write(paper, text, site);
            else
                text.Write(facts);
        }
        return copy.ToArray();
    }

    /// <summary>静态包: a folder a government site's own system can take as it is.</summary>
    private static byte[] Bundle(Paper paper, string facts, Uri site)
    {
        var copy = new MemoryStream();
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var format in Types.Keys.Where(f => f != "zip"))
                using (var entry = zip.CreateEntry(format == "html" ? "index.html" : $"report.{format}").Open())
                    entry.Write(Written(paper, facts, format, site));
        return copy.ToArray();
    }

    /// <summary>The report as data: each number with its figure, cut, period and the hash of the cases behind it, where it is told.</summary>
    private static async Task<object> Facts(CaseStore store, YearReport report) =>
        new
        {
            report.Id,
            report.Title,
            Office = report.Office.Name,
            report.Year,
            report.IndexNumber,
            report.FrozenOn,
            report.PublishedOn,
            Numbers = await store.Read(records => Numbers(AsPublic(store, report, records), report)),
            report.Contributions,
            report.Reported,
        };

    private static async ValueTask<IReadOnlyList<object>> Numbers(Ledger told, YearReport report)
    {
        var numbers = new List<object>();
        foreach (var (line, label, unit, _, reading) in report.Lines)
        {
            var withheld = ReportTemplates.FigureNamed(reading.Figure) is { } figure
                ? await told.Withheld(figure, new(report.Office, [.. FacetText.Read(reading.Where)]), reading.Period())
                : null;
            numbers.Add(
                new
                {
                    line,
                    label,
                    unit,
                    reading.Figure,
                    reading.From,
                    reading.To,
                    reading.Where,
                    Value = withheld is null ? reading.Value : (decimal?)null,
                    withheld?.Instead,
                    reading.Definition,
                    Cases = withheld is null ? reading.Cases : null,
                }
            );
        }
        return numbers;
    }

    /// <summary>The latest reports as an Atom feed (RFC 4287).</summary>
    private static IResult Feed(HttpContext context, CaseStore store)
    {
        var site = $"{context.Request.Scheme}://{context.Request.Host}";
        var rows = store.Module(AnnualReportModule.Module.Kind) is { } module ? store.Published(module).Rows : [];
        var copy = new MemoryStream();
        using (var xml = XmlWriter.Create(copy, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("feed", "http://www.w3.org/2005/Atom");
            xml.WriteElementString("title", PublicReport.Publication.Title);
            xml.WriteElementString("id", $"{site}/reports.atom");
            xml.WriteElementString("updated", Moment(rows.Count > 0 ? rows.Max(r => r.On) : store.Today));
            foreach (var row in rows)
            {
                xml.WriteStartElement("entry");
                xml.WriteElementString("title", row.Heading);
                xml.WriteElementString("id", $"{site}/reports/{row.Id}");
                xml.WriteElementString("updated", Moment(row.On));
                xml.WriteStartElement("author");
                xml.WriteElementString("name", row.Office.Name);
                xml.WriteEndElement();
                xml.WriteStartElement("link");
                xml.WriteAttributeString("href", $"{site}/reports/{row.Id}");
                xml.WriteEndElement();
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        return Results.File(copy.ToArray(), "application/atom+xml");
    }

    private static string Moment(DateOnly day) => $"{Wording.Iso(day)}T00:00:00+08:00";
}
