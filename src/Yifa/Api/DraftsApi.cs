using System.Text.Json;
using Yifa.Cli;
using Yifa.Kernel;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Api;

/// <summary>起草: an act filled in by a program, for a person of the same account to read, mend and perform on its page. Nothing is performed.</summary>
public static class DraftsApi
{
    private static readonly string[] KnownMembers = ["kind", "matter", "act", "office", "on", "fields"];

    /// <summary><c>{"kind","matter","act","office","on","fields"}</c>; without <c>matter</c> an act that opens one.</summary>
    public static async Task<IResult> Prepare(ApiCall call)
    {
        var body = ApiBody.Members(await call.Body(), KnownMembers);
        var module = call.Kind(ApiBody.Text(body, "kind") ?? throw new UsageException("请写明 kind"));
        var view = MatterOf(call, module, body);
        var type = ActsApi.ActNamed(module, ApiBody.Text(body, "act") ?? throw new UsageException("请写明 act"));
        var office = view?.Brief.Office ?? ActsApi.OpeningOffice(call, body);
        var actor = ActsApi.Entitled(call, type, office, view?.File);
        var on = ApiBody.Day(ApiBody.Text(body, "on"), "on") ?? call.Store.Today;
        var (texts, wrong) = ActsApi.Fields(body);
        type = view is null ? type.Asked(texts) : module.Asked(type, view.File.Matter);
        List<Refusal> refusals = [.. wrong, .. call.Store.Bind(type, texts, call.Account).Refusals];
        if (view is not null)
            refusals.AddRange(Gate.Check(view.File, type, actor, on, call.Store.Today, null));
        await call.Store.SaveDraft(new(call.Account.Id, module.Kind, view?.File.Matter.Id, type.Name), FormOf(type, texts, on, office));
        return ApiAnswer.Json(
            new
            {
                Page = view is null
                    ? $"/matters/{module.Kind}/new/{Words.Kebab(type.Name)}"
                    : NextActs.AddressOf(module.Kind, view.File.Matter.Id, type),
                Ready = refusals.Count == 0,
                Refusals = refusals.Select(ApiAnswer.RefusalOf),
            },
            StatusCodes.Status201Created
        );
    }

    private static CaseView? MatterOf(ApiCall call, Module module, Dictionary<string, JsonElement> body)
    {
        if (!body.TryGetValue("matter", out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt64(out var id))
            throw new UsageException("matter 应为案件的编号,一个整数");
        var view = call.View(id);
        return view.Brief.Kind == module.Kind ? view : throw Unanswerable.Unknown($"案件{id}不是“{module.Name}”");
    }

    private static IReadOnlyDictionary<string, string> FormOf(ActType type, Dictionary<string, string?> texts, DateOnly on, Office office)
    {
        var filled = new Dictionary<string, string>
        {
            [ActForm.On] = Wording.Iso(on),
            [ActForm.Office] = office.Path.TrimEnd('/'),
            [ActForm.Prepared] = "yes",
        };
        foreach (var (key, text) in texts)
            if (type.FieldNamed(key) is { } field)
                filled[ActForm.Name(field)] = text ?? "";
        return filled;
    }
}
