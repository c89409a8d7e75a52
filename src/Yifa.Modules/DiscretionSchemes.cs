using Yifa.Kernel;

namespace Yifa.Modules;

/// <summary>裁量制度: under which scheme a decision weighed.</summary>
public enum DiscretionScheme
{
    [Label("一基准四清单")]
    OneBenchmarkFourLists,

    [Label("比例原则")]
    Proportionality,
}

/// <summary>适用的基准或者清单: the benchmark, or one of the four lists.</summary>
public enum DiscretionList
{
    [Label("裁量基准")]
    Benchmark,

    [Label("不予处罚清单")]
    NoPenalty,

    [Label("从轻处罚清单")]
    Lighter,

    [Label("减轻处罚清单")]
    Mitigated,

    [Label("不予强制清单")]
    NoCompulsion,
}

/// <summary>What a list entry tells a case that cites it.</summary>
/// <param name="Item">The item it is for; null where it is for all of its field.</param>
public sealed record ListEntryTold(
    string Code,
    string Name,
    DiscretionList List,
    string? Item,
    bool FirstOffence,
    string Law,
    DateOnly From,
    DateOnly? Until = null
)
{
    private const string Lists = "discretion-lists";
    private const string Question = "list-entry";
    private const int Most = 500;

    /// <summary>The entry of a code.</summary>
    public static LookUp Asks(string code) => new(Question, Lists, "code", code.Trim(), 1) { Tells = true };

    /// <summary>What that was answered; null where there is no such entry.</summary>
    public static ListEntryTold? In(Scene at) => Read(at.Answer(Question).FirstOrDefault()?.Told);

    /// <summary>Every entry that is or was published.</summary>
    public static LookUp Published(string name) => new(name, Lists, "published", "yes", Most) { Tells = true };

    /// <summary>What a look-up of the lists was told; null where it found nothing.</summary>
    public static ListEntryTold? Read(string? told) =>
        told is null ? null : System.Text.Json.JsonSerializer.Deserialize<ListEntryTold>(told, FactsJson.Options);

    public bool IsInForce(DateOnly day) => From <= day && !(Until <= day);
}

/// <summary>What a decided case tells those who ask how the quarter's greatest penalties were weighed.</summary>
public sealed record MaximumTold(string Case, string Item, string Tier, decimal Amount, DateOnly On);
