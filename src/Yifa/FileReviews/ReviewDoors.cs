using System.Text;
using Yifa.Kernel;
using Yifa.Modules.FileReview;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.FileReviews;

/// <summary>抽取记录 of a round of reviews, for those who run it: it says who reads what.</summary>
public static class ReviewDoors
{
    public static void MapReviews(this WebApplication app) => app.MapGet("/reviews/{id:long}/draw.json", Download);

    private static IResult Download(HttpContext context, CaseStore store, Visitor visitor, long id)
    {
        if (
            visitor.View(id) is not { File.Matter: ReviewRound { DrawEntry: > 0 } round, SeenBy: { } reader }
            || store.Recorded(reader, [id], _ => [round.PoolEntry]) is not [var one]
        )
        {
            PageBase.Say(context, "没有这份抽取记录,或者当前身份不能查看。");
            return Results.StatusCode(StatusCodes.Status404NotFound);
        }
        var text = round.Transcript(one.Told[0]).Write();
        return Results.File(Encoding.UTF8.GetBytes(text), "application/json; charset=utf-8", $"{round.Title}(抽取记录).json");
    }
}
