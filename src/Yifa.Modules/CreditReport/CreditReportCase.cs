using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

/// <summary>One report as it was given out.</summary>
/// <param name="Until">The last day on which it may be relied on.</param>
/// <param name="Records">What was public of the enterprise on that day, within the period and the fields.</param>
/// <param name="Missing">Units whose data had not come in, as the report says it.</param>
/// <param name="Digest">SHA-256 of its words, in hex.</param>
public sealed record HeldReport(
    string Number,
    DateOnly On,
    DateOnly Until,
    IReadOnlyList<PublicRecord> Records,
    IReadOnlyList<string> Missing,
    string Digest
)
{
    public DateOnly? EndedOn { get; init; }

    /// <summary>Why it was revoked or another took its place.</summary>
    public string? EndedBecause { get; init; }

    /// <summary>The number of the report that took its place; null where none did.</summary>
    public string? ReplacedBy { get; init; }
}

/// <summary>一份信用报告: what was asked for, and every report given out on it.</summary>
public sealed partial class CreditReportCase : Matter<ReportStage>
{
    [Label("企业名称"), Searched]
    public string Enterprise { get; set; } = "";

    [Label("统一社会信用代码", Format = Format.CreditCode), Searched]
    public string CreditCode { get; set; } = "";

    [Label("公开记录中同一代码的其他名称")]
    public IReadOnlyList<string>? NamesOnRecord { get; set; }

    [Label("名称不一致的说明")]
    public string? NameExplained { get; set; }

    [Label("主体类型"), Facet]
    public SubjectType SubjectType { get; set; }

    [Label("报告期间自")]
    public DateOnly From { get; set; }

    [Label("报告期间至")]
    public DateOnly To { get; set; }

    [Label("用途"), Facet]
    public Purpose Purpose { get; set; }

    [Label("报告的领域")]
    public IReadOnlyList<EnforcementField> Fields { get; set; } = [];

    [Label("提供给")]
    public string? Recipient { get; set; }

    /// <summary>The one that may be relied on stands last.</summary>
    public IReadOnlyList<HeldReport> Reports { get; set; } = [];

    [JsonIgnore]
    public HeldReport? Held => Reports.Count > 0 ? Reports[^1] : null;

    /// <summary>By which whoever holds a report finds it.</summary>
    [JsonIgnore, Label("报告编号"), Facet("report", Hidden = true)]
    public IReadOnlyList<string> Numbers => [.. Reports.Select(r => r.Number)];

    [JsonIgnore, Label("报告有效期")]
    public string? TermTold => Held is { } held ? $"{Field.Show(held.On)}至{Field.Show(held.Until)}" : null;

    [Label("不予出具的理由")]
    public string? DeclinedBecause { get; set; }

    [JsonIgnore, Label("撤销的理由")]
    public string? RevokedBecause => Stage == ReportStage.Revoked ? Held?.EndedBecause : null;

    [JsonIgnore]
    public override IReadOnlyList<string> Addressees => [Enterprise];
}
