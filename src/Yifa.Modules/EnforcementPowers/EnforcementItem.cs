using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

public enum ItemStage
{
    [Stage("待公布", Next = "审核事项和依据,向社会公布")]
    Registered,

    [Stage("已公布", Phase.Standing, Next = "依据变化时调整或者取消")]
    Published,

    [Stage("已取消", Phase.Closed)]
    Withdrawn,

    [Stage("不予公布", Phase.Closed)]
    Dropped,
}

/// <summary>What was changed of an item, when and why.</summary>
public sealed record ItemChange(DateOnly On, string Text, string Why);

/// <summary>行政执法事项: one power of one body, with its basis; enforced only between its publication and its withdrawal.</summary>
public sealed class EnforcementItem : Matter<ItemStage>
{
    [Label("事项编码"), Facet("code", Hidden = true)]
    public string ItemCode { get; set; } = "";

    [Label("执法单位"), Facet, Searched]
    public string Authority { get; set; } = "";

    [Label("管理领域"), Facet]
    public string Field { get; set; } = "";

    [Label("执法层级"), Facet]
    public Level Level { get; set; }

    [Label("事项类别"), Facet]
    public Category Category { get; set; }

    [Label("依据", Format = Format.LongText), Searched]
    public string Basis { get; set; } = "";

    [Label("执法程序", Format = Format.LongText)]
    public string? Procedure { get; set; }

    [Label("公布日期")]
    public DateOnly? PublishedOn { get; set; }

    [Label("取消日期")]
    public DateOnly? WithdrawnOn { get; set; }

    [Label("理由")]
    public string? Why { get; set; }

    public IReadOnlyList<ItemChange> Changes { get; set; } = [];

    [JsonIgnore, Label("调整情况")]
    public IReadOnlyList<string> ChangesTold => [.. Changes.Select(c => $"{Kernel.Field.Show(c.On)} {c.Text}({c.Why})")];

    /// <summary>Whether everybody may read it: from its publication on, its end included.</summary>
    [JsonIgnore, Label("公开"), Facet("published")]
    public bool IsPublished => PublishedOn is not null;

    /// <summary>Field and code as one value, by which a town's adjustment of one field is checked.</summary>
    [JsonIgnore, Label("领域和编码"), Facet("in-field", Hidden = true)]
    public string InField => Named(Field, ItemCode);

    public override Secrecy Secrecy => IsPublished ? Secrecy.Open : Secrecy.Internal;

    /// <summary>Whether the body may enforce it on the day.</summary>
    public bool IsInForce(DateOnly day) => PublishedOn <= day && !(WithdrawnOn <= day);

    public static string Named(string field, string code) => $"{field}#{code}";
}
