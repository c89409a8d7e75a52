using System.Globalization;
using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Discretion;

/// <summary>适用裁量案件: one decision under one scheme, as the case itself or the unit's monthly table tells it.</summary>
public sealed class SchemeCase : Matter<CaseStage>
{
    [Label("裁量制度"), Facet]
    public DiscretionScheme Scheme { get; set; }

    [Label("适用的基准或者清单"), Facet]
    public DiscretionList List { get; set; }

    [Label("管理领域"), Facet]
    public EnforcementField Field { get; set; }

    [Label("案号")]
    public string Case { get; set; } = "";

    [Label("裁量基准的事项"), Facet]
    public string? Item { get; set; }

    [Label("档次"), Facet]
    public string? Tier { get; set; }

    [Label("清单编码")]
    public string? Entry { get; set; }

    [Label("幅度下限", Format = Format.Money)]
    public decimal? From { get; set; }

    [Label("幅度上限", Format = Format.Money)]
    public decimal? To { get; set; }

    [Label("依基准的数额", Format = Format.Money)]
    public decimal? ByBenchmark { get; set; }

    [Label("决定的数额", Format = Format.Money)]
    public decimal Amount { get; set; }

    [Label("减免数额", Format = Format.Money)]
    public decimal Reduced { get; set; }

    [Label("顶格处罚"), Facet("maximum")]
    public bool IsMaximum { get; set; }

    [Label("办案人员"), Facet("officer")]
    public IReadOnlyList<string> Officers { get; set; } = [];

    [Label("当事企业的统一社会信用代码"), Facet]
    public string? Enterprise { get; set; }

    /// <summary>By which the office's list of the quarter finds it.</summary>
    [JsonIgnore, Label("顶格处罚的季度"), Facet("maximum-in", Hidden = true)]
    public string? MaximumIn => IsMaximum ? Quarters.Named(Office, OpenedOn.Year, Quarters.Of(OpenedOn)) : null;

    /// <summary>Where it lies in the range; null for what a list decided, and where the range is one amount or not told.</summary>
    [JsonIgnore]
    public Placed? Placed =>
        List == DiscretionList.Benchmark && Item is not null && From is { } from && To is { } to && to > from
            ? new(Id, Item, Tier ?? "", (double)Math.Clamp((Amount - from) / (to - from), 0, 1), Office.Path, Officers, Enterprise)
            : null;

    [JsonIgnore]
    public override string? TellsOthers =>
        IsMaximum ? FactsJson.Write(new MaximumTold(Case, Item ?? Entry ?? "", Tier ?? "", Amount, OpenedOn)) : null;
}

/// <summary>顶格处罚清单: what an office decided at the maximum in a quarter.</summary>
public sealed class MaximumList : Matter<MaximumStage>
{
    [Label("年度"), Facet]
    public int Year { get; set; }

    [Label("季度"), Facet]
    public int Quarter { get; set; }

    [Label("管理领域"), Facet]
    public EnforcementField Field { get; set; }

    public IReadOnlyList<MaximumTold> Lines { get; set; } = [];

    [JsonIgnore, Label("件数")]
    public int Count => Lines.Count;

    [JsonIgnore, Label("顶格处罚的案件")]
    public IReadOnlyList<string> LinesTold =>
        [.. Lines.Select(l => $"{Kernel.Field.Show(l.On)} {l.Case} {l.Item} {l.Tier} {Kernel.Field.Show(l.Amount)}元")];
}

internal static class Quarters
{
    public static int Of(DateOnly day) => (day.Month + 2) / 3;

    public static DateOnly EndOf(int year, int quarter) => new DateOnly(year, 3 * quarter, 1).AddMonths(1).AddDays(-1);

    public static string Named(Office office, int year, int quarter) =>
        string.Create(CultureInfo.InvariantCulture, $"{office.Path}{year}Q{quarter}");
}
