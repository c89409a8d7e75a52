using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Api;

/// <summary>Answers as JSON: camel case, Chinese as itself, what is absent left out; failures as problem details (RFC 9457).</summary>
public static class ApiAnswer
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static IResult Json(object answer, int status = StatusCodes.Status200OK) => Results.Json(answer, Options, null, status);

    /// <summary>JSON that is written already.</summary>
    public static IResult Written(string json) => Results.Text(json, "application/json; charset=utf-8");

    public static IResult Problem(int status, string sentence, IReadOnlyList<Refusal>? refusals = null) =>
        Results.Json(
            new
            {
                Type = "about:blank",
                Title = TitleOf(status),
                Status = status,
                Detail = sentence,
                Refusals = (refusals ?? []).Select(r => new
                {
                    Rule = r.Name,
                    r.Text,
                    Law = LawOf(r),
                    r.Field,
                }),
            },
            Options,
            "application/problem+json; charset=utf-8",
            status
        );

    private static string? LawOf(Refusal refusal) => refusal.Law is { } law ? string.Join('、', Cite.ParseAll(law)) : null;

    private static string TitleOf(int status) =>
        status switch
        {
            StatusCodes.Status400BadRequest => "请求有误",
            StatusCodes.Status401Unauthorized => "没有登录",
            StatusCodes.Status403Forbidden => "没有权限",
            StatusCodes.Status404NotFound => "没有找到",
            StatusCodes.Status405MethodNotAllowed => "这个地址不支持这种请求",
            StatusCodes.Status409Conflict => "已有新的办理",
            StatusCodes.Status413PayloadTooLarge => "请求过大",
            StatusCodes.Status415UnsupportedMediaType => "请求格式不支持",
            StatusCodes.Status422UnprocessableEntity => "不能办理",
            _ => "请求没有完成",
        };
}
