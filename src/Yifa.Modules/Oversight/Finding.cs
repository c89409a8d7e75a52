using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Oversight;

/// <summary>整改回复: what the unit says it has done, and what came of it.</summary>
public sealed record Replied(DateOnly On, string By, string Text, bool? Accepted = null, string? Opinion = null);

/// <summary>回头看: whether what was said to be put right still is, item by item.</summary>
public sealed record LookedBack(DateOnly On, bool Held, string Matched, string? Corrected);

/// <summary>责任落实: a measure against a unit that does not put it right.</summary>
public sealed record Taken(DateOnly On, Measure Measure, string Text);

/// <summary>一个问题: found in a round or by an inspection from above, with the units it concerns, its limit, replies and look-backs.</summary>
public sealed class Finding : Matter<FindingStage>
{
    [Label("所属轮次"), Facet, Searched]
    public string? Round { get; set; }

    [Label("方式"), Facet]
    public Mode Mode { get; set; }

    [Label("问题领域"), Facet]
    public FindingField Field { get; set; }

    [Label("问题", Format = Format.LongText), Searched]
    public string? Text { get; set; }

    [Label("有关部门和单位"), Searched]
    public IReadOnlyList<string> Units { get; set; } = [];

    [Label("有关街道、乡镇"), Searched]
    public IReadOnlyList<string> Towns { get; set; } = [];

    [Label("发现日期")]
    public DateOnly? FoundOn { get; set; }

    [Label("整改要求", Format = Format.LongText), Searched]
    public string? Requirement { get; set; }

    [Label("整改期限")]
    public DateOnly? Due { get; set; }

    public IReadOnlyList<Replied> Replies { get; set; } = [];

    [JsonIgnore, Label("整改回复")]
    public IReadOnlyList<string> RepliesTold =>
        [
            .. Replies.Select(r =>
                $"{Kernel.Field.Show(r.On)} {r.By}:{r.Text}{(r.Accepted is { } yes ? yes ? "(认可)" : $"(退回:{r.Opinion})" : "")}"
            ),
        ];

    [Label("销号日期")]
    public DateOnly? RectifiedOn { get; set; }

    [Label("按期整改"), Facet]
    public bool? OnTime { get; set; }

    public IReadOnlyList<LookedBack> LookBacks { get; set; } = [];

    [JsonIgnore, Label("回头看")]
    public IReadOnlyList<string> LookBacksTold =>
        [
            .. LookBacks.Select(l =>
                $"{Kernel.Field.Show(l.On)} {(l.Held ? "成效巩固" : "没有巩固,重新整改")}:{l.Matched}{(l.Corrected is { } c ? $";{c}" : "")}"
            ),
        ];

    [Label("重新整改次数")]
    public int Reopened { get; set; }

    public IReadOnlyList<Taken> Measures { get; set; } = [];

    [JsonIgnore, Label("责任落实")]
    public IReadOnlyList<string> MeasuresTold =>
        [.. Measures.Select(m => $"{Kernel.Field.Show(m.On)} {Words.Chinese(m.Measure)}:{m.Text}")];

    [Label("撤销理由")]
    public string? Reason { get; set; }

    /// <summary>The round that cannot end before this is put right; none once it is.</summary>
    [JsonIgnore, Label("尚未销号的轮次"), Facet("open-in")]
    public string? OpenIn => Stage is FindingStage.Rectified or FindingStage.Confirmed or FindingStage.Void ? null : Round;

    /// <summary>Everybody it concerns, with what each is.</summary>
    [JsonIgnore]
    public IEnumerable<(string Unit, UnitType Type)> Concerned =>
        Units.Select(u => (u, UnitType.Unit)).Concat(Towns.Select(t => (t, UnitType.Town)));

    [JsonIgnore]
    public override IReadOnlyList<string> Addressees => [.. Concerned.Select(c => c.Unit)];
}
