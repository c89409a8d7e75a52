using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Api;

/// <summary>Answers as JSON: camel case, Chinese as itself, what is absent left out; failures as problem details (RFC 9457).</summary>
public static class ApiAnswer
{
    private const string PlainJson = "application/json; charset=utf-8";
    private const string ProblemJson = "application/problem+json; charset=utf-8";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static IResult Json(object answer, int status = StatusCodes.Status200OK) => Results.Json(answer, Options, null, status);

    /// <summary>The text of an answer, for one that is kept.</summary>
    public static string Text(object answer) => JsonSerializer.Serialize(answer, Options);

    /// <summary>JSON that is written already.</summary>
    public static IResult Written(string json, int status = StatusCodes.Status200OK) =>
        Results.Text(json, status < StatusCodes.Status400BadRequest ? PlainJson : ProblemJson, null, status);

    public static IResult Problem(int status, string sentence, IReadOnlyList<Refusal>? refusals = null) =>
        Problem(new Unanswerable(status, sentence, refusals));

    public static IResult Problem(Unanswerable problem) => Results.Json(DetailsOf(problem), Options, ProblemJson, problem.Type.Status);

    /// <summary>The problem details as they are sent.</summary>
    public static object DetailsOf(Unanswerable problem) =>
        new
        {
            Type = problem.Type.Address,
            problem.Type.Title,
            problem.Type.Status,
            Detail = problem.Message,
            Refusals = problem.Refusals.Select(RefusalOf),
        };

    public static object RefusalOf(Refusal refusal) =>
        new
        {
            Rule = refusal.Name,
            refusal.Text,
            Law = LawOf(refusal),
            refusal.Field,
        };

    private static string? LawOf(Refusal refusal) => refusal.Law is { } law ? string.Join('、', Cite.ParseAll(law)) : null;
}
