using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Discretion;

/// <summary>督促更新: which unit was urged, when and why.</summary>
public sealed record UpdateDemand(DateOnly On, string Unit, string Why);

/// <summary>裁量权基准: how one penalty item is weighed, in versions each with its day.</summary>
public sealed class Benchmark : Matter<BenchmarkStage>
{
    [Label("事项编码"), Facet("item", Hidden = true), Searched]
    public string Item { get; set; } = "";

    [Label("管理领域"), Facet]
    public EnforcementField Field { get; set; }

    [Label("依据", Format = Format.LongText), Searched]
    public string Basis { get; set; } = "";

    /// <summary>What waits for its publication.</summary>
    public IReadOnlyList<string> DraftFactors { get; set; } = [];

    public IReadOnlyList<string> DraftTiers { get; set; } = [];

    public IReadOnlyList<BenchmarkVersion> Versions { get; set; } = [];

    [Label("废止日期")]
    public DateOnly? WithdrawnOn { get; set; }

    [Label("理由")]
    public string? Why { get; set; }

    public IReadOnlyList<UpdateDemand> Demands { get; set; } = [];

    /// <summary>Numbers of the running cases that the last amendment or the withdrawal touched.</summary>
    [Label("最近一次修订、废止涉及的在办案件")]
    public IReadOnlyList<string> Touched { get; set; } = [];

    [JsonIgnore, Label("裁量因素", Format = Format.LongText)]
    public string FactorsTold => string.Join('\n', Versions is [.., var last] ? last.Factors : DraftFactors);

    [JsonIgnore, Label("档次", Format = Format.LongText)]
    public string TiersTold =>
        string.Join(
            '\n',
            (Versions is [.., var last] ? Told(last.Factors, last.Tiers) : Told(DraftFactors, DraftTiers)).Select(t => t.Told)
        );

    [JsonIgnore, Label("各版")]
    public IReadOnlyList<string> VersionsTold => [.. Versions.Select(v => $"第{v.N}版,{Kernel.Field.Show(v.InForce)}起施行({v.Document})")];

    [JsonIgnore, Label("督促更新")]
    public IReadOnlyList<string> DemandsTold => [.. Demands.Select(d => $"{Kernel.Field.Show(d.On)} {d.Unit}:{d.Why}")];

    [JsonIgnore, Label("公开"), Facet("published")]
    public bool IsPublished => Versions.Count > 0;

    public override Secrecy Secrecy => IsPublished ? Secrecy.Open : Secrecy.Internal;

    internal static IReadOnlyList<DiscretionTier> Told(IReadOnlyList<string> factors, IReadOnlyList<string> tiers) =>
        DiscretionTable.Read(factors, tiers).Table?.Tiers ?? [];

    [JsonIgnore]
    public override string? TellsOthers =>
        Versions.Count == 0 ? null : new BenchmarkTold(Item, Title, Office.Name, Office.Path, Versions, WithdrawnOn, Field).Write();
}

/// <summary>清单事项: in one of the four lists, what is not punished, punished less, or not forced.</summary>
public sealed class ListEntry : Matter<ListStage>
{
    [Label("清单编码"), Facet("code", Hidden = true), Searched]
    public string EntryCode { get; set; } = "";

    [Label("清单"), Facet]
    public DiscretionList List { get; set; }

    [Label("管理领域"), Facet]
    public EnforcementField Field { get; set; }

    /// <summary>Null where the entry is for every item of its field.</summary>
    [Label("事项编码"), Facet("item", Hidden = true)]
    public string? Item { get; set; }

    [Label("适用条件", Format = Format.LongText), Searched]
    public string Conditions { get; set; } = "";

    [Label("限于首次违法"), Facet("first-offence")]
    public bool FirstOffence { get; set; }

    [Label("依据")]
    public string Law { get; set; } = "";

    [Label("施行日期")]
    public DateOnly? InForce { get; set; }

    [Label("公布的文件")]
    public string? Document { get; set; }

    [Label("退出日期")]
    public DateOnly? WithdrawnOn { get; set; }

    [Label("理由")]
    public string? Why { get; set; }

    [JsonIgnore, Label("公开"), Facet("published")]
    public bool IsPublished => InForce is not null;

    public override Secrecy Secrecy => IsPublished ? Secrecy.Open : Secrecy.Internal;

    [JsonIgnore]
    public override string? TellsOthers =>
        InForce is { } from ? FactsJson.Write(new ListEntryTold(EntryCode, Title, List, Item, FirstOffence, Law, from, WithdrawnOn)) : null;
}
