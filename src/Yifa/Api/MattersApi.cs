using System.Text.Json;
using Yifa.Cli;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Api;

/// <summary>Matters: lists, search, one matter, and acts.</summary>
public sealed class MattersApi
{
    private const int MostConditions = 10;
    private static readonly string[] ActMembers = ["act", "office", "on", "fields"];
    private static readonly string[] FurtherMembers = ["on", "seen", "fields"];

    /// <summary>Matters of a kind, newest first; <c>next</c> leads on.</summary>
    public Task<IResult> List(ApiCall call)
    {
        call.Allow("kind", "office", "where", "q", "after", "take");
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
    public Task<IResult> Search(ApiCall call)
    {
        call.Allow("q", "kind", "after", "take");
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

    /// <summary>Everything about one matter that the caller may see.</summary>
    public Task<IResult> Show(ApiCall call)
    {
        call.Allow();
        var view = Acting.View(call.Store, call.Account, call.Id()) ?? throw Unanswerable.Unknown("没有这个案件,或者当前账号不能查看");
        return Task.FromResult(ApiAnswer.Json(MatterJson.Of(view, call)));
    }

    /// <summary>An opening act: <c>{"act","office","on","fields"}</c>.</summary>
    public async Task<IResult> Open(ApiCall call)
    {
        call.Allow();
        var module = call.Kind(call.Route("kind"));
        var body = Members(await call.Body(), ActMembers);
        var type = ActNamed(module, Text(body, "act") ?? throw new UsageException("请写明 act"));
        var office = Text(body, "office") is { } name ? call.OfficeNamed(name) : call.Account.Office;
        var result = await Perform(call, new(type, null, office), body);
        return Performed(result, StatusCodes.Status201Created);
    }

    /// <summary>A further act: <c>{"on","seen","fields"}</c>.</summary>
    public async Task<IResult> Act(ApiCall call)
    {
        call.Allow();
        var view = Acting.View(call.Store, call.Account, call.Id()) ?? throw Unanswerable.Unknown("没有这个案件,或者当前账号不能查看");
        var type = ActNamed(view.File.Module, call.Route("act"));
        var body = Members(await call.Body(), FurtherMembers);
        var result = await Perform(call, new(type, view.File, view.Brief.Office), body);
        return Performed(result, StatusCodes.Status200OK);
    }

    /// <summary>What is acted on: the matter, or null to open one in the office.</summary>
    private sealed record Target(ActType Type, CaseFile? File, Office Office);

    private static async Task<ActResult> Perform(ApiCall call, Target target, Dictionary<string, JsonElement> body)
    {
        var type = target.Type;
        var actor = Acting.For(call.Account, type, target.Office, target.File);
        if (!Gate.Entitles(type, actor, target.Office, target.File?.Course.Parties ?? []))
            throw Unanswerable.Refused([Gate.NotEntitled with { Law = type.Law }], conflict: false);
        var on = Text(body, "on") is not { } day
            ? call.Store.Today
            : CommandLine.DateOf(day) ?? throw new UsageException("on 应为日期,如2024-02-07");
        var (texts, wrong) = body.TryGetValue("fields", out var fields) ? Fields(fields) : ([], []);
        var (act, refusals) = Binder.Bind(type, texts, call.Store.Today);
        if (act is null || wrong.Count > 0)
            throw new Unanswerable(StatusCodes.Status400BadRequest, "字段填写有误", [.. wrong, .. refusals]);
        var request = new ActRequest(type, act, actor, on, "api")
        {
            Matter = target.File?.Matter.Id,
            Office = target.Office,
            Seen = Seen(body),
        };
        var result = await call.Store.Perform(request);
        return result.Accepted ? result : throw Unanswerable.Refused(result.Refusals, result.Conflict);
    }

    private static IResult Performed(ActResult result, int status) =>
        ApiAnswer.Json(
            new
            {
                Id = result.Matter,
                result.Version,
                result.Receipt,
                result.Number,
            },
            status
        );

    private static ActType ActNamed(Module module, string name) =>
        module.ActNamed(name) ?? throw Unanswerable.Unknown(Near.Unknown("办理事项", name, module.Acts.Select(a => a.Name)).Message);

    private static (Dictionary<string, string?>, List<Refusal>) Fields(JsonElement fields) =>
        fields.ValueKind == JsonValueKind.Object ? JsonTexts.Of(fields) : throw new UsageException("fields 应为一个对象");

    /// <summary>The members of a body, which knows these and no others, none twice.</summary>
    private static Dictionary<string, JsonElement> Members(JsonElement body, string[] known)
    {
        var members = new Dictionary<string, JsonElement>();
        foreach (var member in body.EnumerateObject())
            if (JsonTexts.NameOf(member) is not { } name || !known.Contains(name))
                throw new UsageException($"请求正文中只能有 {string.Join('、', known)}");
            else if (!members.TryAdd(name, member.Value))
                throw new UsageException($"{name} 写了两次");
        return members;
    }

    private static string? Text(Dictionary<string, JsonElement> body, string name) =>
        !body.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String && JsonTexts.StringOf(value) is { Length: <= 200 } text ? text
        : throw new UsageException($"{name} 应为一段文字");

    private static int? Seen(Dictionary<string, JsonElement> body) =>
        !body.TryGetValue("seen", out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var seen) ? seen
        : throw new UsageException("seen 应为案件的版本号,一个整数");

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
        Task.FromResult(ApiAnswer.Json(new { Rows = rows.Select(b => MatterJson.Of(b, call.Store)), Next = next?.ToString() }));
}
