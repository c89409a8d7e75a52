using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>What the rules on who may be punished, on transfer, on the spot and on paying later ask to be kept of a case.</summary>
public sealed partial class PenaltyCase
{
    [Label("办案提示")]
    public IReadOnlyList<string> Notes { get; set; } = [];

    [Label("当事人的责任能力")]
    public Capability? Capability { get; set; }

    [Label("从轻或者减轻的情形")]
    public IReadOnlyList<Mitigation> Mitigations { get; set; } = [];

    [Label("同一行为违反的各个规定")]
    public IReadOnlyList<string>? Norms { get; set; }

    [Label("当场登记保存时间")]
    public string? PreservedAt { get; set; }

    [Label("最迟报告时间")]
    public string? PreserveReportBy { get; set; }

    [Label("报告登记保存时间")]
    public string? PreserveReportedAt { get; set; }

    [Label("超过二十四小时报告登记保存")]
    public bool? PreserveReportedLate { get; set; }

    [Label("补批登记保存")]
    public bool? PreservationApproved { get; set; }

    /// <summary>市场监督管理行政处罚程序规定 33 counts hours: the hour is shown as long as nobody has reported.</summary>
    [JsonIgnore]
    public override string? DueAt => PreserveReportedAt is null ? PreserveReportBy : null;

    /// <summary>行政处罚法 58: what the investigation named, and whatever was heard.</summary>
    internal bool NeedsReview => LegalityGrounds.Count > 0 || HearingRecord is not null;

    [Label("申请信用修复日期")]
    public DateOnly? RepairAskedOn { get; set; }

    [Label("延长办案期限(日)")]
    public int? ExtendedDays { get; set; }

    [Label("刑事处理结果")]
    public CriminalOutcome? CriminalOutcome { get; set; }

    [Label("判处的罚金", Format = Format.Money)]
    public decimal? CriminalFine { get; set; }

    [Label("折抵罚金", Format = Format.Money)]
    public decimal? FineOffset { get; set; }

    [Label("折抵刑期(日)")]
    public int? DaysOffset { get; set; }

    [Label("当场处罚备案日期")]
    public DateOnly? ReportedOn { get; set; }

    [Label("当场收缴日期")]
    public DateOnly? CollectedOn { get; set; }

    [Label("专用票据号码")]
    public string? ReceiptNumber { get; set; }

    [Label("罚款交至本机关日期")]
    public DateOnly? HandedInOn { get; set; }

    [Label("罚款缴付银行日期")]
    public DateOnly? BankedOn { get; set; }

    [Label("申请延期或者分期缴纳")]
    public DateOnly? AskedToPayLaterOn { get; set; }

    [Label("催告书送达日期")]
    public DateOnly? DemandServedOn { get; set; }

    /// <summary>行政强制法 53: the last day to sue, and of the instalments where some were granted (行政处罚法 72.2); the court is asked after it.</summary>
    internal DateOnly? CourtFrom =>
        ServedOn is not { } served ? null
        : Instalments.Count > 0 && Instalments[^1].Due > served.AddMonths(MonthsToSue) ? Instalments[^1].Due
        : served.AddMonths(MonthsToSue);

    /// <summary>行政处罚法 30, 31: nobody is punished who cannot answer for what he did.</summary>
    internal bool CannotAnswer => Capability is Penalties.Capability.UnderFourteen or Penalties.Capability.Incapable;

    /// <summary>简案快办 is left for whatever is heavy, reviewed or heard.</summary>
    internal bool IsFast => Procedure == Procedure.Fast;
}
