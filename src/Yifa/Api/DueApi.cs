using Yifa.Cli;
using Yifa.Kernel;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Api;

/// <summary>What is due and why, and where a matter is.</summary>
public static class DueApi
{
    /// <summary>The account's work in order of due date; each line says because of which period it is there.</summary>
    public static Task<IResult> List(ApiCall call)
    {
        var until = ApiBody.Day(call.Text("until"), "until") ?? DateOnly.MaxValue;
        var query = new DeskQuery(ListAsked(call), call.Account.Id, call.Store.Today)
        {
            Kinds = call.Text("kind") is { } kind ? [call.Kind(kind).Kind] : [],
            After = call.After(),
            Take = call.Take(),
        };
        var page = call.Store.Desk(call.ReaderOf, query);
        var rows = page.Rows.TakeWhile(item => item.Run.Due <= until).ToList();
        var next = rows.Count == page.Rows.Count ? call.LeadOn(page.Next?.ToString()) : null;
        return Task.FromResult(ApiAnswer.Json(new { Rows = rows.Select(item => RowOf(item, call)), Next = next }));
    }

    /// <summary>说明: where the matter is, who acts next, by when and why, and what silence means.</summary>
    public static Task<IResult> Explain(ApiCall call) => Task.FromResult(ApiAnswer.Json(call.View().Explanation));

    private static DeskList ListAsked(ApiCall call) =>
        call.Text("list") is not { } name ? DeskList.Mine
        : Enum.TryParse<DeskList>(name, ignoreCase: true, out var list) && Enum.IsDefined(list) ? list
        : throw Near.Unknown("清单", name, Enum.GetNames<DeskList>().Select(n => n.ToLowerInvariant()));

    private static object RowOf(DeskItem item, ApiCall call) =>
        new
        {
            Matter = MatterJson.Of(item.Matter, call.Store),
            item.Run.Due,
            item.Run.Rule,
            item.File.Module.Clock(item.Run.Rule).Label,
            item.Run.Derive(call.Store.Calendar).Reason,
            Law = string.Join('、', Cite.ParseAll(item.Run.Law)),
            Next = NextActs.Of(item.File, MatterJson.OpenTo(item.File, call)).First?.Name,
        };
}
