using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

public enum DisputeStage
{
    [Stage("协商中", Next = "争议各方陈述理由,先行协商")]
    Consulting,

    [Stage("协调中", Next = "提出协调意见,解决争议或者报请上级指定")]
    Coordinating,

    [Stage("已报上级", Next = "等上级行政机关指定")]
    Referred,

    [Stage("已解决", Phase.Closed)]
    Settled,

    [Stage("已撤回", Phase.Closed)]
    Withdrawn,
}

/// <summary>What one side says for or against its competence.</summary>
public sealed record Grounds(DateOnly On, string Unit, string Text);

/// <summary>执法职责争议: two bodies claim the same power, or both decline it.</summary>
public sealed class DutyDispute : Matter<DisputeStage>
{
    [Label("提请单位"), Searched]
    public string From { get; set; } = "";

    [Label("争议单位")]
    public IReadOnlyList<string> With { get; set; } = [];

    [Label("管理领域"), Facet]
    public string Field { get; set; } = "";

    [Label("争议的问题", Format = Format.LongText), Searched]
    public string Question { get; set; } = "";

    [Label("涉及的事项")]
    public IReadOnlyList<string> Items { get; set; } = [];

    public IReadOnlyList<Grounds> Stated { get; set; } = [];

    [JsonIgnore, Label("各方理由")]
    public IReadOnlyList<string> StatedTold => [.. Stated.Select(s => $"{Kernel.Field.Show(s.On)} {s.Unit}:{s.Text}")];

    [Label("协商情况", Format = Format.LongText)]
    public string? Consulted { get; set; }

    [Label("协调意见", Format = Format.LongText)]
    public string? Proposal { get; set; }

    [Label("报请的上级机关")]
    public string? Above { get; set; }

    [Label("解决方式"), Facet]
    public Settled? How { get; set; }

    [Label("由谁检查")]
    public string? Inspects { get; set; }

    [Label("由谁处罚")]
    public string? Punishes { get; set; }

    [Label("处理结果", Format = Format.LongText), Searched]
    public string? Result { get; set; }

    [Label("解决日期")]
    public DateOnly? SettledOn { get; set; }

    [Label("撤回的理由")]
    public string? Why { get; set; }

    /// <summary>Who is to inspect and who to punish is told to everybody, once it is settled.</summary>
    [JsonIgnore, Label("公开"), Facet("published")]
    public bool IsPublished => SettledOn is not null;

    public override Secrecy Secrecy => IsPublished ? Secrecy.Open : Secrecy.Internal;

    [JsonIgnore]
    public IEnumerable<string> Sides => With.Prepend(From);

    /// <summary>The sides that have not stated their grounds.</summary>
    [JsonIgnore]
    public IEnumerable<string> Silent => Sides.Except(Stated.Select(s => s.Unit));

    [JsonIgnore]
    public override IReadOnlyList<string> Addressees => [.. Sides];
}
