using System.Globalization;
using Yifa.Api;
using Yifa.Credit;
using Yifa.Kernel;
using Yifa.Papers;
using Yifa.Store;
using Yifa.Web.Portal;

namespace Yifa.Web;

/// <summary>文书下载: every issued document as .docx and .pdf, to whoever may read it on the page.</summary>
public static class PaperFiles
{
    private static readonly string Word = Materials.NameOf(MediaType.Docx);
    private const string File = @"{file:regex(^\d{{1,6}}\.(docx|pdf)$)}";

    /// <summary>The doors of the desk and of the portal.</summary>
    public static void MapPaperFiles(this WebApplication app)
    {
        app.MapGet("/matters/{kind}/{id:long}/papers/" + File, OnDesk).WithMetadata(new DeskAttribute());
        app.MapGet("/portal/cases/{id:long}/papers/" + File, OnPortal);
    }

    /// <summary>The fonts of this machine.</summary>
    public static FontShelf FontsOf(IConfiguration configuration) => FontShelf.Of(FontShelf.FoldersOf(configuration[FontShelf.Setting]));

    /// <summary>The door of the API: <c>3.pdf</c> is the third document.</summary>
    public static async Task<IResult> OnApi(ApiCall call)
    {
        var (view, fonts) = (call.View(), call.Service<FontShelf>());
        var (n, format) = Asked(call.Route("file")) ?? throw Unanswerable.Unknown("文书应写作 序号.docx 或 序号.pdf");
        if (MatterPapers.Of(view, n, new Locality(call.Store).Notice) is not { } paper || !MatterJson.MayRead(view, n))
            throw Unanswerable.Unknown("案件没有这一份文书");
        if (format == "pdf" && fonts.Lacks is { } lacks)
            throw Unanswerable.Unknown(lacks);
        paper = await call.Service<ReportProofs>().Marked(paper, view, n, call.Request);
        return Copy(paper, MatterPapers.NameOf(view, n, format), fonts);
    }

    private static async Task<IResult> OnDesk(
        HttpContext context,
        Visitor visitor,
        Locality here,
        FontShelf fonts,
        ReportProofs proofs,
        string kind,
        long id,
        string file
    ) =>
        visitor.View(id) is { } view && view.Brief.Kind == kind
            ? await Answer(context, view, file, here, fonts, proofs)
            : Refuse(context, StatusCodes.Status404NotFound, Gate.NotFound.Text + "。");

    private static async Task<IResult> OnPortal(
        HttpContext context,
        CaseStore store,
        Visitor visitor,
        Locality here,
        FontShelf fonts,
        ReportProofs proofs,
        long id,
        string file
    )
    {
        if (visitor.Actors.FirstOrDefault(a => a.Capacity is Capacity.Party) is not { } party)
            return Results.Redirect(Accounts.BackAddress.SignIn(context));
        if (store.View(Reader.Of(party), id) is not { } view)
            return Refuse(context, StatusCodes.Status404NotFound, "没有找到这件事,或者不是您的。");
        var isTheirs =
            Asked(file) is { } asked
            && asked.N <= view.File.Course.Papers.Count
            && PartyPapers.IsTheirs(view.File, asked.N, ((Capacity.Party)party.Capacity).Account);
        return isTheirs
            ? await Answer(context, view, file, here, fonts, proofs)
            : Refuse(context, StatusCodes.Status404NotFound, "没有这份文书,或者还没有送达。");
    }

    private static async Task<IResult> Answer(
        HttpContext context,
        CaseView view,
        string file,
        Locality here,
        FontShelf fonts,
        ReportProofs proofs
    )
    {
        if (Asked(file) is not { } asked || MatterPapers.Of(view, asked.N, here.Notice) is not { } paper)
            return Refuse(context, StatusCodes.Status404NotFound, "案件没有这一份文书。");
        if (asked.Format == "pdf" && fonts.Lacks is { } lacks)
            return Refuse(context, StatusCodes.Status406NotAcceptable, lacks);
        paper = await proofs.Marked(paper, view, asked.N, context.Request);
        return Copy(paper, MatterPapers.NameOf(view, asked.N, asked.Format), fonts);
    }

    private static IResult Copy(Paper paper, string name, FontShelf fonts)
    {
        var copy = new MemoryStream();
        if (name.EndsWith(".pdf", StringComparison.Ordinal))
            PdfWriter.Write(paper, copy, fonts);
        else
            DocxWriter.Write(paper, copy);
        copy.Position = 0;
        return Results.File(copy, name.EndsWith(".pdf", StringComparison.Ordinal) ? "application/pdf" : Word, name);
    }

    /// <summary>The content types it answers with.</summary>
    public static IReadOnlyList<string> Types { get; } = [Word, "application/pdf"];

    // the status page says the sentence
    private static IResult Refuse(HttpContext context, int status, string sentence)
    {
        PageBase.Say(context, sentence);
        return Results.StatusCode(status);
    }

    private static (int N, string Format)? Asked(string file) =>
        file.Split('.') is [var number, ("docx" or "pdf") and var format]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
        && n > 0
            ? (n, format)
            : null;
}
