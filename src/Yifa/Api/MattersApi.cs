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
        if (call.Text("q") is { } text && SearchWords.Read(text, out var sentence) is null)
            throw new UsageException($"q:{sentence}");
        var query = new ListQuery(module.Kind)
        {
            Office = call.OfficeAsked(), // of those that are not asked for, what the caller sees
            Where = Conditions(module, call.Texts("where")),
            Text = call.Text("q"),
            After = call.After(),
            Take = call.Take(),
        };
        var page = call.Store.List(call.ReaderOf(module.Kind), query);
        return Page(call, page.Rows, page.Next);
    }

    /// <summary>Words in title, numbers, party names and searched facts, over all kinds or one, with the passages they stand in.</summary>
    public static Task<IResult> Search(ApiCall call)
    {
        var page = call.Store.Search(call.ReaderOf, SearchAsked(call) with { After = call.After(), Take = call.Take() });
        var rows = page.Rows.Select(h => MatterJson.Of(h, call.Store));
        return Task.FromResult(ApiAnswer.Json(new { Rows = rows, Next = call.LeadOn(page.Next?.ToString()) }));
    }

    /// <summary>How many a search finds, exactly.</summary>
    public static Task<IResult> CountSearch(ApiCall call) =>
        Task.FromResult(ApiAnswer.Json(new { Count = call.Store.CountSearch(call.ReaderOf, SearchAsked(call)) }));

    /// <summary>定格的数: each line beside its value today, with the entries that make the difference.</summary>
    public static Task<IResult> Numbers(ApiCall call)
    {
        var rows =
            from n in call.Store.NumbersNow(call.View(), call.ReaderOf)
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
                    d.Behind?.Kind,
                    d.Behind?.Matter,
                    d.Behind?.Number,
                    d.Behind?.Entry,
                    d.Behind?.Act,
                    d.Behind?.On,
                    d.Behind?.RecordedAt,
                    d.Behind?.Amount,
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

    private static SearchQuery SearchAsked(ApiCall call)
    {
        var words = SearchWords.Read(call.Text("q"), out var sentence) ?? throw new UsageException($"q:{sentence}");
        var (module, where) = (KindAsked(call), call.Texts("where"));
        if (module is null && where.Count > 0)
            throw new UsageException("where 须与 kind 一起使用");
        return new SearchQuery(words)
        {
            Kind = module?.Kind,
            Where = module is null ? [] : Conditions(module, where),
            Office = call.OfficeAsked(),
            Year = call.Text("year") is null ? null : call.Year(),
        };
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
