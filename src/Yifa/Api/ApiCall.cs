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
    private readonly HttpContext context;

    public ApiCall(HttpContext context, CaseStore store)
    {
        (this.context, Store) = (context, store);
        Account = Caller.Of(context, store);
    }

    public CaseStore Store { get; }
    public Account Account { get; }
    public Reader Reader => Reader.Of(Acting.AsReader(Account));

    /// <summary>For reading matters of a kind: the fullest of the account's capacities.</summary>
    public Reader ReaderOf(string kind) => Store.ReadersOf(Account, kind)[0];

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

    public Office OfficeNamed(string text) => Store.OfficeNamed(text) ?? throw new UsageException($"没有机构“{text}”,或者有多个同名");

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
            using var json = JsonDocument.Parse(bytes.ToArray(), new() { MaxDepth = DeepestBody });
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
