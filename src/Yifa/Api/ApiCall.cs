using System.Text;
using System.Text.Json;
using Yifa.Cli;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Api;

/// <summary>One request: who asks, and what is asked in address, query and body. Whatever does not fit is said, nothing is passed over.</summary>
public sealed class ApiCall
{
    private const int LongestText = 200;
    private const int DeepestBody = 16;
    public const int LargestBody = 1 << 20;
    private const int LongestKey = 100;
    private readonly HttpContext context;
    private readonly Pass pass;
    private byte[] content = [];

    public ApiCall(HttpContext context, CaseStore store, Pass pass) => (this.context, Store, this.pass) = (context, store, pass);

    public CaseStore Store { get; }
    public HttpRequest Request => context.Request;
    public Account Account => pass.Account;

    /// <summary>For reading: in the one capacity a key opens, else in the one that reaches furthest.</summary>
    public Reader Reader => pass.Capacity is { } only ? new(only) : Reader.Of(Acting.AsReader(Account));

    /// <summary>For reading matters of a kind: the fullest of the account's capacities.</summary>
    public Reader ReaderOf(string kind) => pass.Capacity is { } only ? new(only) : Store.ReadersOf(Account, kind)[0];

    /// <summary>The matter in the address.</summary>
    /// <exception cref="Unanswerable">There is none that the caller may see.</exception>
    public CaseView View() => View(Id());

    /// <summary>A matter by its id.</summary>
    /// <exception cref="Unanswerable">There is none that the caller may see.</exception>
    public CaseView View(long id) =>
        (pass.Capacity is { } only ? Store.View(new Reader(only), id) : Acting.View(Store, Account, id))
        ?? throw Unanswerable.Unknown("没有这个案件,或者当前账号不能查看");

    /// <summary>In which capacity the caller performs an act.</summary>
    /// <param name="behalf">代办: the party for whom it is done at the counter; null when for nobody.</param>
    public Actor ActorFor(ActType act, Office office, CaseFile? matter, string? behalf = null) =>
        pass.Capacity is { } only ? new(Account.Id, Account.Name, only, behalf) : Acting.For(Account, act, office, matter, behalf);

    public T Service<T>()
        where T : notnull => context.RequestServices.GetRequiredService<T>();

    /// <summary>The office below which this caller reads the kind; null for a party.</summary>
    public Office? ReachOf(string kind) => (ReaderOf(kind).Capacity as Capacity.AtOffice)?.Office;

    /// <summary>The office this caller reads figures below; null for a party.</summary>
    public Office? Reach => (Reader.Capacity as Capacity.AtOffice)?.Office;

    /// <summary>A part of the address.</summary>
    public string Route(string name) => Clean(name, context.Request.RouteValues[name]?.ToString() ?? "");

    public long Id() => long.TryParse(Route("id"), out var id) && id > 0 ? id : throw Unanswerable.Unknown("没有这个案件");

    public Module Kind(string kind) =>
        Store.Module(kind) ?? throw Unanswerable.Unknown(Near.Unknown("种类", kind, Store.Modules.Select(m => m.Kind).Order()).Message);

    /// <summary>Only these parameters may stand in the query.</summary>
    public void Allow(params string[] names)
    {
        foreach (var name in context.Request.Query.Keys)
            if (!names.Contains(name))
                throw Near.Unknown("参数", name, names);
    }

    /// <summary>A parameter of the query; null when it is absent or empty.</summary>
    public string? Text(string name) =>
        context.Request.Query[name] switch
        {
            { Count: 0 } => null,
            { Count: 1 } one => Clean(name, one.ToString()) is { Length: > 0 } text ? text : null,
            _ => throw new UsageException($"参数 {name} 只能有一个"),
        };

    public IReadOnlyList<string> Texts(string name) => [.. context.Request.Query[name].Select(t => Clean(name, t ?? ""))];

    public int Take() =>
        Text("take") is not { } text ? 50
        : int.TryParse(text, out var take) && take is > 0 and <= 200 ? take
        : throw new UsageException("take 应为1至200之间的整数");

    public Place? After() =>
        Text("after") is not { } text ? null : Place.Parse(text) ?? throw new UsageException("after 应为上一页给出的 next,原样带回");

    public int Year() =>
        Text("year") is not { } text
            ? CommandLine.YearOf(Store.FactOf(SampleLoading.YearFact) ?? "") ?? Store.Today.Year
            : CommandLine.YearOf(text) ?? throw new UsageException("year 应为1990至2100之间的年份");

    /// <summary>The office named in the query, by path, code or name; null when none is.</summary>
    public Office? OfficeAsked() => Text("office") is { } text ? OfficeNamed(text) : null;

    /// <summary>The office whose figures are asked for: figures of an office are for those who hold a duty there or above.</summary>
    public Office ReadableOffice()
    {
        var reach = Reach ?? throw new Unanswerable(ProblemType.NotEntitled, "当前账号没有查看指标的岗位");
        var office = OfficeAsked() ?? reach;
        return office.Within(reach) ? office : throw new Unanswerable(ProblemType.NotEntitled, $"当前账号不能查看{office.Name}的指标");
    }

    public Office OfficeNamed(string text) => Store.OfficeNamed(text) ?? throw new UsageException($"没有机构“{text}”,或者有多个同名");

    /// <summary>The part of a short list that is asked for, by a key that orders it.</summary>
    public (IReadOnlyList<T> Rows, string? Next) Part<T>(IEnumerable<T> all, Func<T, string> keyOf)
    {
        var rest = Text("after") is { } after ? all.SkipWhile(r => keyOf(r) != after).Skip(1) : all;
        var rows = rest.Take(Take() + 1).ToList();
        return rows.Count <= Take() ? (rows, null) : (rows[..Take()], LeadOn(keyOf(rows[Take() - 1])));
    }

    /// <summary>Leads on to the next page by a Link header.</summary>
    public string? LeadOn(string? next)
    {
        if (next is null)
            return null;
        var query = context
            .Request.Query.Where(q => q.Key != "after")
            .SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value))
            .Append(KeyValuePair.Create("after", (string?)next));
        context.Response.Headers.Link = $"<{context.Request.Path}{QueryString.Create(query)}>; rel=\"next\"";
        return next;
    }

    /// <summary>Tags the answer with the matter's version.</summary>
    public void Tag(int version) => context.Response.Headers.ETag = TagOf(version);

    /// <summary>Gives an answer that was given before.</summary>
    public IResult Repeat(Answer answer)
    {
        context.Response.Headers["Idempotency-Replayed"] = "true";
        if (answer.Tag is { } tag)
            context.Response.Headers.ETag = tag;
        return ApiAnswer.Written(answer.Body, answer.Status);
    }

    public static string TagOf(int version) => $"\"{version}\"";

    /// <summary>The version in If-Match; null when none is named.</summary>
    public int? IfMatch() =>
        context.Request.Headers.IfMatch.ToString() switch
        {
            "" or "*" => null,
            ['"', .. var tag, '"'] when int.TryParse(tag, out var version) => version,
            _ => throw new UsageException("If-Match 应为案件答复中的 ETag,原样带回"),
        };

    /// <summary>The question asked under an Idempotency-Key, once the body is read; null without one.</summary>
    public Question? Question()
    {
        var keys = context.Request.Headers["Idempotency-Key"];
        if (keys.Count == 0)
            return null;
        if (keys is not [{ Length: > 0 and <= LongestKey } key] || key.Any(c => c is <= ' ' or > '~'))
            throw new UsageException($"Idempotency-Key 应为1至{LongestKey}个可见字符");
        var asked = $"{context.Request.Method} {context.Request.Path} {context.Request.Headers.IfMatch}\n";
        return new(pass.Name, key, [.. Encoding.UTF8.GetBytes(asked), .. content]);
    }

    /// <summary>The body as it comes in, where it is a file.</summary>
    public Stream Content => context.Request.Body;

    public CancellationToken Aborted => context.RequestAborted;

    /// <summary>The body, one JSON object of a mebibyte at most.</summary>
    public async Task<JsonElement> Body()
    {
        if (!context.Request.HasJsonContentType())
            throw new Unanswerable(StatusCodes.Status415UnsupportedMediaType, "请求正文应为 application/json");
        using var bytes = new MemoryStream();
        await context.Request.Body.CopyToAsync(bytes, context.RequestAborted);
        if (bytes.Length > LargestBody)
            throw new Unanswerable(StatusCodes.Status413PayloadTooLarge, "请求正文不能超过1MiB");
        try
        {
            content = bytes.ToArray();
            using var json = JsonDocument.Parse(content, new() { MaxDepth = DeepestBody });
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? json.RootElement.Clone()
                : throw new UsageException("请求正文应为一个 JSON 对象");
        }
        catch (JsonException)
        {
            throw new UsageException("请求正文不是合法的 JSON");
        }
    }

    private static string Clean(string name, string text) =>
        text.Length > LongestText ? throw new UsageException($"{name} 最多{LongestText}个字")
        : text.EnumerateRunes().Any(r => r == Rune.ReplacementChar || Rune.IsControl(r))
            ? throw new UsageException($"{name} 含有不能使用的字符")
        : text;
}
