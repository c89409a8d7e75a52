using Yifa.Cli;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Api;

/// <summary>Matters: lists, search, and one matter.</summary>
public static class MattersApi
{
    private const int MostConditions = 10;

    /// <summary>Matters of a kind, newest first; <c>next</c> leads on.</summary>
    public static Task<IResult> List(ApiCall call)
    {
        var module = KindAsked(call) ?? throw new UsageException($"请写明 kind,可用:{KindsOf(call)}");
        var query = new ListQuery(module.Kind)
        {
            Office = call.OfficeAsked() ?? call.ReachOf(module.Kind),
            Where = Conditions(module, call.Texts("where")),
            Text = call.Text("q"),
            After = call.After(),
            Take = call.Take(),
        };
        var page = call.Store.List(call.ReaderOf(module.Kind), query);
        return Page(call, page.Rows, page.Next);
    }

    /// <summary>Words in title, numbers, party names and searched facts, over all kinds or one.</summary>
    public static Task<IResult> Search(ApiCall call)
    {
        var text = call.Text("q") ?? throw new UsageException("请写明 q");
        var (take, after) = (call.Take(), call.After());
        var pages = (KindAsked(call) is { } one ? [one] : call.Store.Modules)
            .Select(m =>
                call.Store.List(
                    call.ReaderOf(m.Kind),
                    new ListQuery(m.Kind)
                    {
                        Text = text,
                        After = after,
                        Take = take,
                        Office = call.ReachOf(m.Kind),
                    }
                )
            )
            .ToList();
        var all = pages.SelectMany(p => p.Rows).OrderByDescending(b => (b.OpenedOn, b.Id)).ToList();
        var rows = all.Take(take).ToList();
        var more = all.Count > take || pages.Any(p => p.Next is not null);
        return Page(call, rows, more ? new Place(rows[^1].OpenedOn, rows[^1].Id) : null);
    }

    /// <summary>定格的数: each line beside its value today, with the entries that make the difference.</summary>
    public static Task<IResult> Numbers(ApiCall call)
    {
        var rows =
            from n in call.Store.NumbersNow(call.View())
            let reading = n.Kept.Reading
            select new
            {
                n.Kept.Line,
                n.Kept.Label,
                n.Kept.Unit,
                reading.Figure,
                reading.From,
                reading.To,
                reading.Where,
                reading.Value,
                n.Now,
                n.Redefined,
                Differences = n.Differences.Select(d => new
                {
                    d.Kind,
                    d.Matter,
                    d.Number,
                    d.Entry,
                    d.Act,
                    d.On,
                    d.RecordedAt,
                    d.Amount,
                    Cause = Words.Code(d.Cause),
                }),
                n.More,
            };
        return Task.FromResult(ApiAnswer.Json(new { Rows = rows }));
    }

    /// <summary>Everything about one matter that the caller may see.</summary>
    public static Task<IResult> Show(ApiCall call)
    {
        var view = call.View();
        call.Tag(view.File.Matter.Version);
        return Task.FromResult(ApiAnswer.Json(MatterJson.Of(view, call)));
    }

    private static Module? KindAsked(ApiCall call) => call.Text("kind") is { } kind ? KindOrUsage(call, kind) : null;

    private static Module KindOrUsage(ApiCall call, string kind) =>
        call.Store.Module(kind) ?? throw new UsageException($"没有种类“{kind}”,可用:{KindsOf(call)}");

    private static string KindsOf(ApiCall call) => string.Join('、', call.Store.Modules.Select(m => m.Kind).Order());

    private static List<(string Facet, string Value)> Conditions(Module module, IReadOnlyList<string> texts) =>
        texts.Count <= MostConditions
            ? [.. texts.Select(t => Condition(module, t))]
            : throw new UsageException($"where 最多{MostConditions}个");

    private static (string, string) Condition(Module module, string text)
    {
        if (text.Split('=', 2) is not [var name, { Length: > 0 } value])
            throw new UsageException("where 应写作 分面=值");
        if (name == "stage")
            return (name, module.Stages.FirstOrDefault(s => s.Code == value || s.Label == value)?.Code ?? value);
        if (name == "phase")
            return (name, value);
        var facet =
            module.Facets.FirstOrDefault(f => f.Name == name || f.Label == name)
            ?? throw Near.Unknown("分面", name, module.Facets.Select(f => f.Name).Append("stage").Append("phase"));
        return (facet.Name, facet.Values.FirstOrDefault(v => Words.Chinese(v) == value) is { } member ? Words.Code(member) : value);
    }

    private static Task<IResult> Page(ApiCall call, IReadOnlyList<Brief> rows, Place? next) =>
        Task.FromResult(
            ApiAnswer.Json(new { Rows = rows.Select(b => MatterJson.Of(b, call.Store)), Next = call.LeadOn(next?.ToString()) })
        );
}
