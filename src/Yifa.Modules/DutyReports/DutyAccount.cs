using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.DutyReports;

/// <summary>履职记录: what the leader did on a day, from the duty set to the account given.</summary>
public sealed record Done(DateOnly On, DutyStep Step, string Text);

/// <summary>一名负责人一年的述法: on the roster, the report, the hearing, the score.</summary>
public sealed class DutyAccount : Matter<Stage>
{
    [Label("年度"), Facet]
    public int Year { get; set; }

    [Label("述法人"), Searched]
    public string Person { get; set; } = "";

    [Label("职务")]
    public string? Post { get; set; }

    [Label("单位"), Searched]
    public string Unit { get; set; } = "";

    [Label("单位类型"), Facet]
    public UnitType UnitType { get; set; }

    [Label("述法层级"), Facet]
    public Tier Tier { get; set; }

    [Label("述法截止日期")]
    public DateOnly? Until { get; set; }

    public IReadOnlyList<Done> Record { get; set; } = [];

    [JsonIgnore, Label("履职记录")]
    public IReadOnlyList<string> RecordTold => [.. Record.Select(d => $"{Field.Show(d.On)} {Words.Chinese(d.Step)}:{d.Text}")];

    [Label("述法报告", Format = Format.LongText), Searched]
    public string? Text { get; set; }

    [Label("提交日期")]
    public DateOnly? SubmittedOn { get; set; }

    [Label("述法方式"), Facet]
    public Mode? Mode { get; set; }

    [Label("述法日期")]
    public DateOnly? ReportedOn { get; set; }

    [Label("听取述法的会议")]
    public string? Meeting { get; set; }

    [Label("点评意见", Format = Format.LongText)]
    public string? Comments { get; set; }

    [Label("得分")]
    public decimal? Score { get; set; }

    [Label("评议等次"), Facet]
    public Grade? Grade { get; set; }

    [Label("移出理由")]
    public string? Reason { get; set; }

    /// <summary>The day all of it is counted on: that of the roster, but never outside the year it is about, so that due and done are of one year.</summary>
    public DateOnly CountedOn { get; set; }

    /// <summary>One account a leader, unit and year.</summary>
    [JsonIgnore]
    public string Key => $"{Year}/{Unit}/{Person}";
}
