namespace Yifa.Api;

/// <summary>A way in which a request goes wrong: its name ends the <c>type</c> of the problem details (RFC 9457).</summary>
/// <param name="Title">Chinese, as the answer's title says it.</param>
/// <param name="English">When it comes and what to do about it, for those who read English.</param>
public sealed record ProblemType(string Name, int Status, string Title, string English)
{
    public const string Folder = "/api/v1/problems/";

    public static readonly ProblemType BadRequest = new("bad-request", 400, "请求有误", "Address, query, header or body is not understood");
    public static readonly ProblemType FieldsMalformed = new(
        "fields-malformed",
        400,
        "字段填写有误",
        "Fields of the act cannot be read; every one is among the refusals"
    );
    public static readonly ProblemType NotSignedIn = new("not-signed-in", 401, "没有登录", "No key was sent");
    public static readonly ProblemType KeyInvalid = new(
        "key-invalid",
        401,
        "密钥无效",
        "The key is unknown, expired, revoked, or its duty is gone"
    );
    public static readonly ProblemType NotEntitled = new("not-entitled", 403, "没有权限", "The account has no duty or role for this");
    public static readonly ProblemType ScopeMissing = new(
        "scope-missing",
        403,
        "密钥没有这个范围",
        "The key was not made for this part of the API"
    );
    public static readonly ProblemType NotFound = new("not-found", 404, "没有找到", "There is none, or the account may not see it");
    public static readonly ProblemType MethodNotAllowed = new(
        "method-not-allowed",
        405,
        "这个地址不支持这种请求",
        "This address knows other methods"
    );
    public static readonly ProblemType ChangedSince = new(
        "changed-since",
        409,
        "已有新的办理",
        "Somebody acted meanwhile; read the matter again and decide anew"
    );
    public static readonly ProblemType PreconditionFailed = new(
        "precondition-failed",
        412,
        "案件版本已变",
        "The version in If-Match is not the matter's any more"
    );
    public static readonly ProblemType TooLarge = new("too-large", 413, "请求过大", "The body is larger than a mebibyte");
    public static readonly ProblemType UnsupportedMediaType = new(
        "unsupported-media-type",
        415,
        "请求格式不支持",
        "The body is not application/json"
    );
    public static readonly ProblemType Refused = new(
        "refused",
        422,
        "不能办理",
        "A rule stands against the act; every one is among the refusals"
    );
    public static readonly ProblemType KeyReused = new(
        "idempotency-key-reused",
        422,
        "幂等键已用于别的请求",
        "The Idempotency-Key was used for another request in the last 24 hours"
    );
    public static readonly ProblemType TooMany = new("too-many-requests", 429, "请求过于频繁", "Wait as many seconds as Retry-After says");
    public static readonly ProblemType StoreAway = new(
        "store-unavailable",
        503,
        "暂时不能办理",
        "The database cannot be reached; try again later"
    );

    public static IReadOnlyList<ProblemType> All { get; } =
    [
        BadRequest,
        FieldsMalformed,
        NotSignedIn,
        KeyInvalid,
        NotEntitled,
        ScopeMissing,
        NotFound,
        MethodNotAllowed,
        ChangedSince,
        PreconditionFailed,
        TooLarge,
        UnsupportedMediaType,
        Refused,
        KeyReused,
        TooMany,
        StoreAway,
    ];

    /// <summary>The first of the problems with a status, which is the general one.</summary>
    public static ProblemType Of(int status) => All.FirstOrDefault(p => p.Status == status) ?? new("other", status, "请求没有完成", "");

    public string Address => Folder + Name;
}
