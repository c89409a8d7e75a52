using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Discretion;

/// <summary>裁量偏离预警: that somebody's decisions of one tier lie elsewhere in its range than the others' do. It is a question, not a finding.</summary>
public sealed class DiscretionAlarm : Matter<AlarmStage>
{
    [Label("对象类别"), Facet]
    public Subject Subject { get; set; }

    [Label("对象"), Facet("who"), Searched]
    public string Who { get; set; } = "";

    [Label("裁量基准的事项"), Facet]
    public string Item { get; set; } = "";

    [Label("档次"), Facet]
    public string Tier { get; set; } = "";

    [Label("年度"), Facet]
    public int Year { get; set; }

    [Label("件数")]
    public int Cases { get; set; }

    [Label("同档其他案件")]
    public int Others { get; set; }

    /// <summary>0 at the low end of the range, 1 at the high.</summary>
    [Label("在幅度中的中位数(下限0,上限1)")]
    public decimal Median { get; set; }

    [Label("其他案件的中位数")]
    public decimal OthersMedian { get; set; }

    [Label("偶然出现的概率(已按比较次数校正)")]
    public string Chance { get; set; } = "";

    [JsonIgnore, Label("偏离方向"), Facet("heavier")]
    public bool IsHeavier => Median > OthersMedian;

    [Label("单位的说明", Format = Format.LongText)]
    public string? Explanation { get; set; }

    [Label("处理意见", Format = Format.LongText)]
    public string? Opinion { get; set; }
}
