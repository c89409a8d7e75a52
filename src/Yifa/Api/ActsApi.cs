using System.Text.Json;
using Yifa.Cli;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Api;

/// <summary>Acts: those that open a matter, and those on one. Under an Idempotency-Key each is performed once.</summary>
public static class ActsApi
{
    private static readonly string[] OpeningMembers = ["act", "office", "on", "behalf", "fields"];
    private static readonly string[] FurtherMembers = ["on", "seen", "behalf", "fields"];

    /// <summary>What is acted on: the matter, or null to open one in the office.</summary>
    private sealed record Target(ActType Type, CaseFile? File, Office Office, int Status);

    /// <summary>An opening act: <c>{"act","office","on","behalf","fields"}</c>; <c>behalf</c> names the party served at the counter.</summary>
    public static async Task<IResult> Open(ApiCall call)
    {
        var module = call.Kind(call.Route("kind"));
        var body = ApiBody.Members(await call.Body(), OpeningMembers);
        var type = ActNamed(module, ApiBody.Text(body, "act") ?? throw new UsageException("请写明 act"));
        return await Once(call, new(type, null, OpeningOffice(call, body), StatusCodes.Status201Created), body);
    }

    /// <summary>A further act: <c>{"on","seen","behalf","fields"}</c>.</summary>
    public static async Task<IResult> Perform(ApiCall call)
    {
        var view = call.View();
        var type = view.File.Module.Asked(ActNamed(view.File.Module, call.Route("act")), view.File.Matter);
        var body = ApiBody.Members(await call.Body(), FurtherMembers);
        return await Once(call, new(type, view.File, view.Brief.Office, StatusCodes.Status200OK), body);
    }

    private static async Task<IResult> Once(ApiCall call, Target target, Dictionary<string, JsonElement> body)
    {
        if (call.Question() is not { } question)
            return Said(call, await Performed(call, target, body, null), target.Status);
        if (Again(call, question) is { } before)
            return before;
        try
        {
            return Said(call, await Performed(call, target, body, question), target.Status);
        }
        catch (Unanswerable refused)
        {
            if (Again(call, question) is { } meanwhile) // the same request came twice at the same time
                return meanwhile;
            // a lost race is there to be tried again
            if (refused.Type != ProblemType.ChangedSince && refused.Type != ProblemType.PreconditionFailed)
                await call.Store.Keep(question, new(refused.Type.Status, ApiAnswer.Text(ApiAnswer.DetailsOf(refused))));
            throw;
        }
    }

    private static IResult? Again(ApiCall call, Question question) =>
        call.Store.AnswerTo(question) is not var (answer, same) ? null
        : same ? call.Repeat(answer)
        : throw new Unanswerable(ProblemType.KeyReused, "这个 Idempotency-Key 在24小时内用于另一个请求");

    private static async Task<ActResult> Performed(ApiCall call, Target target, Dictionary<string, JsonElement> body, Question? question)
    {
        var request = RequestOf(call, target, body);
        var result = question is null
            ? await call.Store.Perform(request)
            : await call.Store.Perform(
                request,
                question,
                done => new Answer(target.Status, ApiAnswer.Text(BodyOf(done)), ApiCall.TagOf(done.Version))
            );
        if (result.Accepted)
            return result;
        if (call.IfMatch() is not null && result.Refusals.Any(r => r.Is(Gate.StaleVersion)))
            throw new Unanswerable(ProblemType.PreconditionFailed, result.Refusals[0].ToString(), result.Refusals);
        throw Unanswerable.Refused(result.Refusals, result.Conflict);
    }

    private static ActRequest RequestOf(ApiCall call, Target target, Dictionary<string, JsonElement> body)
    {
        var type = target.Type;
        var actor = Entitled(call, type, target.Office, target.File, ApiBody.Text(body, "behalf"));
        var on = ApiBody.Day(ApiBody.Text(body, "on"), "on") ?? call.Store.Today;
        var (texts, wrong) = Fields(body);
        var (act, refusals) = call.Store.Bind(type, texts, call.Account);
        if (act is null || wrong.Count > 0)
            throw new Unanswerable(ProblemType.FieldsMalformed, "字段填写有误", [.. wrong, .. refusals]);
        return new ActRequest(type, act, actor, on, "api")
        {
            Matter = target.File?.Matter.Id,
            Office = target.Office,
            Seen = SeenBy(call, body),
        };
    }

    private static IResult Said(ApiCall call, ActResult result, int status)
    {
        call.Tag(result.Version);
        return ApiAnswer.Json(BodyOf(result), status);
    }

    private static object BodyOf(ActResult result) =>
        new
        {
            Id = result.Matter,
            result.Version,
            result.Receipt,
            result.Number,
        };

    internal static ActType ActNamed(Module module, string name) =>
        module.ActNamed(name) ?? throw Unanswerable.Unknown(Near.Unknown("办理事项", name, module.Acts.Select(a => a.Name)).Message);

    /// <summary>The office a matter is to be opened in: the one named, else the caller's own.</summary>
    internal static Office OpeningOffice(ApiCall call, Dictionary<string, JsonElement> body) =>
        ApiBody.Text(body, "office") is { } name ? call.OfficeNamed(name) : call.Account.Office;

    /// <summary>The caller in the capacity that entitles it to the act.</summary>
    /// <exception cref="Unanswerable">403 when none does.</exception>
    internal static Actor Entitled(ApiCall call, ActType type, Office office, CaseFile? file, string? behalf = null)
    {
        var actor = call.ActorFor(type, office, file, behalf);
        return Gate.Entitles(type, actor, office, file?.Course.Parties ?? [], file?.Matter.Concerns)
            ? actor
            : throw Unanswerable.Refused([Gate.NotEntitled with { Law = type.Law }], conflict: false);
    }

    /// <summary>The act's fields in a body, and what is wrong with how they are written; none where the body has none.</summary>
    internal static (Dictionary<string, string?> Texts, List<Refusal> Wrong) Fields(Dictionary<string, JsonElement> body) =>
        !body.TryGetValue("fields", out var fields) ? ([], [])
        : fields.ValueKind == JsonValueKind.Object ? JsonTexts.Of(fields)
        : throw new UsageException("fields 应为一个对象");

    /// <summary>The version the caller saw, in the body or in If-Match.</summary>
    private static int? SeenBy(ApiCall call, Dictionary<string, JsonElement> body)
    {
        var seen =
            !body.TryGetValue("seen", out var value) || value.ValueKind == JsonValueKind.Null ? (int?)null
            : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var version) ? version
            : throw new UsageException("seen 应为案件的版本号,一个整数");
        var match = call.IfMatch();
        return seen is not null && match is not null && seen != match
            ? throw new UsageException("seen 和 If-Match 说的不是同一版本")
            : seen ?? match;
    }
}
