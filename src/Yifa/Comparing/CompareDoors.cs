using Yifa.Intake;
using Yifa.Papers;
using Yifa.Reports.Published;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Comparing;

/// <summary>A file that was brought, and what became of it: kept, kept before, or why not.</summary>
public sealed record Brought(string File, KeptReport? Report, bool IsNew, string? Against);

/// <summary>What of the comparison is no page: files in, a spreadsheet out.</summary>
public static class CompareDoors
{
    public const string Upload = "/reports/kept";
    public const string Files = "files";

    public static void MapComparison(this WebApplication app)
    {
        app.MapPost(Upload, Bring).TakesFiles().WithMetadata(new DeskAttribute());
        app.MapGet("/reports/compare.xlsx", Sheet).WithMetadata(new DeskAttribute());
    }

    /// <summary>The files go through the intake like all that comes from outside, then to the reader; what came of each is answered at once.</summary>
    private static async Task<IResult> Bring(HttpContext context, CaseStore store, Visitor visitor)
    {
        if (CompareAsked.Keeper(visitor) is not { } keeper)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var intake = new FileIntake(store) { Most = SavedPage.LargestFile, AnyEncoding = true };
        if (await FileForm.Read(context, intake, isPublic: false) is not { } form)
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        var brought = new List<Brought>();
        foreach (var file in form.Files)
            brought.Add(await Keep(store, file, keeper.Name));
        return new Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult<BroughtReports>(new { Brought = brought })
        {
            StatusCode = brought.Any(b => b.Report is not null) ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
    }

    private static async Task<Brought> Keep(CaseStore store, Intake.FormFile file, string by)
    {
        if (file.Taken.Content is not { } content)
            return new(file.Name, null, false, $"{file.Taken.Refusal}");
        var bytes = new byte[content.Size];
        await using (var kept = store.Contents.Open(content.Hash))
            await kept.ReadExactlyAsync(bytes);
        try
        {
            var (report, isNew) = await ReportShelf.Import(store, bytes, file.Name, by);
            return new(file.Name, report, isNew, null);
        }
        catch (InvalidDataException e)
        {
            return new(file.Name, null, false, e.Message);
        }
    }

    private static async Task<IResult> Sheet(HttpContext context, CaseStore store, Visitor visitor, Locality here)
    {
        if (!CompareAsked.IsOpenTo(visitor))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var asked = CompareAsked.Of(context.Request.Query);
        var comparison = await ComparedReports.Compare((await ComparedReports.All(store)).Where(asked.Wants));
        var copy = new MemoryStream();
        XlsxWriter.Write(copy, ComparisonSheet.Head, ComparisonSheet.Rows(comparison, asked.Group, here.Notice));
        copy.Position = 0;
        return Results.File(copy, Kernel.Materials.NameOf(Kernel.MediaType.Xlsx), "年度报告对比.xlsx");
    }
}
