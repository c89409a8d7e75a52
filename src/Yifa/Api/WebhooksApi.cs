using System.Text.Json;
using Yifa.Cli;
using Yifa.Kernel;
using Yifa.Store;
using Yifa.Webhooks;

namespace Yifa.Api;

/// <summary>Subscriptions to acts, and the ledger of what was sent.</summary>
public static class WebhooksApi
{
    private const int MostTopics = 50;
    private static readonly string[] Members = ["url", "topics"];

    public static Task<IResult> List(ApiCall call)
    {
        var (rows, next) = call.Part(call.Store.WebhooksOf(call.Account), w => $"{w.Id}");
        return Task.FromResult(ApiAnswer.Json(new { Rows = rows.Select(w => Of(w, call.Store)), Next = next }));
    }

    /// <summary><c>{"url","topics"}</c>; the secret is in the answer and told this once.</summary>
    public static async Task<IResult> Subscribe(ApiCall call)
    {
        var body = ApiBody.Members(await call.Body(), Members);
        var url = ApiBody.Text(body, "url", 500) ?? throw new UsageException("请写明 url");
        var topics = TopicsOf(body);
        if (call.Service<Destination>().Against(url) is { } wrong)
            throw new UsageException(wrong);
        if (topics.Select(t => AgainstTopic(call.Store, t)).FirstOrDefault(w => w is not null) is { } unknown)
            throw new UsageException(unknown);
        var (webhook, secret) = await call.Store.Subscribe(call.Account, call.Reader.Capacity, url, topics);
        return ApiAnswer.Json(new { Webhook = Of(webhook, call.Store), Secret = secret }, StatusCodes.Status201Created);
    }

    public static async Task<IResult> Unsubscribe(ApiCall call)
    {
        if (!await call.Store.Unsubscribe(call.Account, call.Id()))
            throw Unanswerable.Unknown("没有这个订阅,或者已经取消");
        return ApiAnswer.Json(Of(call.Store.WebhooksOf(call.Account).First(w => w.Id == call.Id()), call.Store));
    }

    public static Task<IResult> Deliveries(ApiCall call)
    {
        var before =
            call.Text("after") is not { } text ? (long?)null
            : long.TryParse(text, out var id) ? id
            : throw new UsageException("after 应为上一页给出的 next,原样带回");
        var page = call.Store.Deliveries(call.Account, call.Id(), before, call.Take()) ?? throw Unanswerable.Unknown("没有这个订阅");
        var rows = page.Rows.Select(d => new
        {
            d.Id,
            d.Key,
            Message = JsonSerializer.Deserialize<JsonElement>(d.Body),
            d.NextAt,
            d.DeliveredAt,
            d.Failure,
            Attempts = d.Attempts.Select(a => new
            {
                a.At,
                a.Status,
                a.Failure,
                a.TookMs,
            }),
        });
        return Task.FromResult(ApiAnswer.Json(new { Rows = rows, Next = call.LeadOn(page.Next?.ToString()) }));
    }

    /// <summary>Why the text names no acts; null when it does.</summary>
    public static string? AgainstTopic(CaseStore store, string topic) =>
        topic.Split('.') switch
        {
            [Webhook.Everything] => null,
            [var kind] => store.Module(kind) is null ? $"没有种类“{kind}”" : null,
            [var kind, var act] => store.Module(kind)?.Acts.Any(a => a.Name == act) == true ? null : $"没有办理事项“{topic}”",
            _ => $"“{topic}”应为 *、种类或 种类.事项",
        };

    private static object Of(Webhook webhook, CaseStore store) =>
        new
        {
            webhook.Id,
            webhook.Url,
            webhook.Topics,
            webhook.MadeAt,
            webhook.EndedAt,
            webhook.Failures,
            webhook.RetryAt,
            Waiting = store.Waiting(webhook),
        };

    private static IReadOnlyList<string> TopicsOf(Dictionary<string, JsonElement> body)
    {
        if (!body.TryGetValue("topics", out var listed))
            return [Webhook.Everything];
        if (listed.ValueKind != JsonValueKind.Array || listed.GetArrayLength() is 0 or > MostTopics)
            throw new UsageException($"topics 应为1至{MostTopics}项的列表");
        return
        [
            .. listed
                .EnumerateArray()
                .Select(t =>
                    t.ValueKind == JsonValueKind.String && JsonTexts.StringOf(t) is { Length: > 0 and <= 100 } text
                        ? text
                        : throw new UsageException("topics 的每一项应为一段文字")
                ),
        ];
    }
}
