using System.Globalization;
using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

/// <summary>信用数据归集: what one unit owes for one month of its decisions.</summary>
public sealed class DataHandover : Matter<HandoverStage>
{
    public const string LateFacet = "missing";

    [Label("单位"), Facet, Searched]
    public string Unit { get; set; } = "";

    [Label("管理领域"), Facet]
    public EnforcementField Field { get; set; }

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; set; }

    [JsonIgnore, Label("月份"), Facet("month-owed")]
    public string MonthTold => Month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>The last month that is owed, its first day; null while it goes on.</summary>
    public DateOnly? Through { get; set; }

    /// <summary>Path of the office that sees to it.</summary>
    public string Coordinator { get; set; } = "";

    [Label("归集期限")]
    public DateOnly DueOn { get; set; }

    [Label("归集日期")]
    public DateOnly? HandedOn { get; set; }

    public IReadOnlyList<HandedRow> Rows { get; set; } = [];

    [JsonIgnore, Label("数据行数")]
    public int? RowsTold => HandedOn is null || OwnCases is not null ? null : Rows.Count;

    [Label("本系统办结的案件数")]
    public decimal? OwnCases { get; set; }

    [Label("催办次数")]
    public int Pressed { get; set; }

    [Label("退回或者不再归集的理由")]
    public string? Reason { get; set; }

    /// <summary>Whether it was counted as in time, so that sending it back takes that from the count.</summary>
    public bool InTime { get; set; }

    public bool DueCounted { get; set; }

    /// <summary>What reports tell of it while it has not come in.</summary>
    [JsonIgnore, Facet(LateFacet, Hidden = true, Told = true), Label("未归集")]
    public string? MissingTold =>
        Stage == HandoverStage.Late ? $"{Words.Code(Field)} {Unit}{Month.Year}年{Month.Month}月{Words.Chinese(Field)}数据" : null;

    /// <summary>By which reports learn what is public of an enterprise.</summary>
    [JsonIgnore, Facet(PublicRecord.Facet, Hidden = true, Told = true), Label("公开的处罚信息")]
    public IReadOnlyList<string> PublicLines => Stage == HandoverStage.Accepted ? [.. Rows.Select(r => r.Line(Field, Unit))] : [];

    /// <summary>By which they learn under what names it is public.</summary>
    [JsonIgnore, Facet(PublicName.Facet, Hidden = true, Told = true), Label("公开的当事人名称")]
    public IReadOnlyList<string> NameLines =>
        Stage == HandoverStage.Accepted
            ? [.. Rows.Where(r => r.Standing == RowStanding.Public).Select(r => new PublicName(r.Number, r.Party).Line(r.CreditCode))]
            : [];
}
