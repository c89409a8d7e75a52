using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Oversight;

/// <summary>走访: one unit on one day, scored where the round has a standard.</summary>
public sealed record Visited(DateOnly On, string Unit, UnitType Type, VisitManner Manner, string Summary, decimal? Score = null);

/// <summary>一轮督察或者巡察: its plan, its team, the units it goes to, and what it told them.</summary>
public sealed class Round : Matter<RoundStage>
{
    [Label("方式"), Facet]
    public Mode Mode { get; set; }

    [Label("年度"), Facet]
    public int Year { get; set; }

    [Label("督察主题"), Searched]
    public string? Subject { get; set; }

    [Label("工作方案", Format = Format.LongText), Searched]
    public string? Plan { get; set; }

    [Label("列入计划的单位")]
    public IReadOnlyList<string> Units { get; set; } = [];

    [Label("走访截止日期")]
    public DateOnly? EndsOn { get; set; }

    [Label("组长")]
    public string? Leader { get; set; }

    [Label("组员")]
    public IReadOnlyList<string> Members { get; set; } = [];

    [Label("组员来自的地区")]
    public string? FromDistrict { get; set; }

    public IReadOnlyList<Visited> UnitVisits { get; set; } = [];

    [JsonIgnore, Label("走访")]
    public IReadOnlyList<string> VisitsTold =>
        [
            .. UnitVisits.Select(v =>
                $"{Field.Show(v.On)} {v.Unit}({Words.Chinese(v.Manner)}{(v.Score is { } s ? $",{Field.Show(s)}分" : "")})"
            ),
        ];

    [JsonIgnore, Label("还没有走访的单位")]
    public IReadOnlyList<string> Ahead => [.. Units.Except(UnitVisits.Select(v => v.Unit))];

    [Label("反馈意见", Format = Format.LongText), Searched]
    public string? Feedback { get; set; }

    [Label("反馈日期")]
    public DateOnly? FedBackOn { get; set; }

    [Label("取消理由")]
    public string? Reason { get; set; }

    /// <summary>Its number with its mode, by which a finding names the round it came from.</summary>
    [JsonIgnore, Label("轮次和方式"), Facet("round-of")]
    public string? RoundOf => Number is { } number ? Named(number, Mode) : null;

    public static string Named(string number, Mode mode) => $"{number}#{Words.Code(mode)}";
}
