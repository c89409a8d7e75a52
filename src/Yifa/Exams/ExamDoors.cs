using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Yifa.Kernel;
using Yifa.Modules.Exams;
using Yifa.Papers;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Exams;

/// <summary>What is no page of an exam: the door a choice comes through while it is made, and the list of links.</summary>
public static class ExamDoors
{
    private const string Control = "q.";

    public static void MapExams(this WebApplication app)
    {
        app.MapPost("/exams/sit/{link}/answers", Keep).WithMetadata(new RequireAntiforgeryTokenAttribute());
        app.MapGet("/exams/{id:long}/links.xlsx", Links).WithMetadata(new DeskAttribute());
    }

    /// <summary>The choices of a form, by place. A place that was shown and has no choice is sent empty beside them.</summary>
    public static IEnumerable<(int Place, IReadOnlyList<string> Codes)> ChoicesOf(IFormCollection form) =>
        from field in form
        where field.Key.StartsWith(Control, StringComparison.Ordinal)
        let place = int.TryParse(field.Key[Control.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0
        select (place, (IReadOnlyList<string>)[.. field.Value.OfType<string>()]);

    private static async Task<IResult> Keep(HttpContext context, Invigilation invigilation, CaseStore store, string link)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>()?.IsValid != true)
            return Results.BadRequest();
        if (invigilation.SeatBehind(link) is not { } seat)
            return Results.NotFound();
        var kept = seat.IsOpen(store.Now) && await invigilation.Save(seat.Sitting!, ChoicesOf(context.Request.Form));
        return kept ? Results.NoContent() : Results.StatusCode(StatusCodes.Status410Gone);
    }

    private static IResult Links(HttpContext context, CaseStore store, Visitor visitor, Locality here, long id)
    {
        if (visitor.View(id) is not { File.Matter: ExamRound round } view || !visitor.Reads("exam-papers"))
        {
            PageBase.Say(context, Gate.NotFound.Text + "。");
            return Results.StatusCode(StatusCodes.Status404NotFound);
        }
        var copy = new MemoryStream();
        var origin = $"{context.Request.Scheme}://{context.Request.Host}";
        var rows = RoundPapers
            .Of(store, visitor.ReaderOf("exam-papers"), round, PaperStage.Rostered)
            .Select(p =>
                (IReadOnlyList<object?>)[p.Paper.Unit, p.Paper.Title, p.Paper.PersonCode, origin + Invigilation.AddressOf(store, p.Id)]
            );
        XlsxWriter.Write(copy, ["单位", "姓名", "人员编号", "考试链接"], rows);
        copy.Position = 0;
        return Results.File(copy, Materials.NameOf(MediaType.Xlsx), $"{view.Brief.Title}考试链接.xlsx");
    }
}
