using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.DoubleRandom;

/// <summary>随机抽查: one draw of objects and inspectors with what came of the visits.</summary>
public sealed class RandomCheck : Matter<Stage>
{
    [Label("管理领域"), Facet, Searched]
    public string Field { get; set; } = "";

    [Label("抽查方式"), Facet]
    public Scheme Scheme { get; set; }

    [Label("抽查事项")]
    public IReadOnlyList<string> Items { get; set; } = [];

    [Label("抽查依据"), Searched]
    public string? Basis { get; set; }

    [Label("完成检查期限")]
    public DateOnly FinishBy { get; set; }

    /// <summary>Every round, the first one first.</summary>
    public IReadOnlyList<Round> Rounds { get; set; } = [];

    [Label("抽取日"), Appointed("双随机抽取")]
    public DateOnly? DrawDay { get; set; }

    [Label("抽中对象(家)")]
    public int Drawn { get; set; }

    [Label("已登记结果(家)")]
    public int Reported { get; set; }

    [Label("已公开结果(家)")]
    public int Published { get; set; }

    /// <summary>The entry that published last; what was reported after it is not public yet.</summary>
    public int PublishedThrough { get; set; }

    [Label("取消理由")]
    public string? Reason { get; set; }

    /// <summary>A draw is public from its announcement on.</summary>
    [JsonIgnore, Label("已公告"), Facet("published")]
    public bool IsPublic => Rounds.Any(r => r.AnnouncedOn is not null);

    [JsonIgnore]
    public override Secrecy Secrecy => IsPublic ? Secrecy.Open : Secrecy.Internal;

    [JsonIgnore]
    public Round Current => Rounds[^1];

    /// <summary>Replaces the round in hand.</summary>
    internal void Now(Round round) => Rounds = [.. Rounds.Take(Rounds.Count - 1), round];
}
