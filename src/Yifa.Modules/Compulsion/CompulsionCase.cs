using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Compulsion;

/// <summary>行政强制案件: one measure from its approval to its release, or one enforcement from the demand to its end.</summary>
public sealed partial class CompulsionCase : Matter<Stage>
{
    [Label("当事人"), Searched]
    public string Party { get; set; } = "";

    [Label("统一社会信用代码", Format = Format.CreditCode), Searched]
    public string? CreditCode { get; set; }

    [Label("当事人是公民")]
    public bool IsCitizen { get; set; }

    [Label("管理领域"), Facet]
    public EnforcementField Field { get; set; }

    [Label("依据"), Searched]
    public string Basis { get; set; } = "";

    [Label("理由"), Searched]
    public string Reason { get; set; } = "";

    [Label("执法人员")]
    public IReadOnlyList<string> Officers { get; set; } = [];

    [Label("强制措施"), Facet]
    public Measure? Measure { get; set; }

    [Label("查封、扣押清单")]
    public IReadOnlyList<string> Things { get; set; } = [];

    [Label("冻结的账号")]
    public string? BankAccount { get; set; }

    [Label("冻结的数额", Format = Format.Money)]
    public decimal FrozenAmount { get; set; }

    [Label("批准人")]
    public string? ApprovedBy { get; set; }

    [Label("当场实施时间")]
    public string? TakenAt { get; set; }

    [Label("最迟报告时间")]
    public string? ReportBy { get; set; }

    /// <summary>行政强制法 19: hours are counted, so the hour is shown as long as nobody has reported.</summary>
    [JsonIgnore]
    public override string? DueAt => ReportedAt is null ? ReportBy : null;

    [Label("报告时间")]
    public string? ReportedAt { get; set; }

    [Label("超过二十四小时报告")]
    public bool ReportedLate { get; set; }

    [Label("实施日期")]
    public DateOnly? ImplementedOn { get; set; }

    [Label("现场笔录", Format = Format.LongText)]
    public string? SiteRecord { get; set; }

    [Label("期限届满日期")]
    public DateOnly? Until { get; set; }

    [Label("已经延长")]
    public bool Extended { get; set; }

    [Label("检测、检验、检疫、鉴定")]
    public string? Test { get; set; }

    [Label("保管人")]
    public string? Keeper { get; set; }

    [Label("解除的情形"), Facet("release-ground")]
    public ReleaseGround? Released { get; set; }

    [Label("财物处理")]
    public Disposal? Disposed { get; set; }

    [Label("赔偿或者补偿", Format = Format.Money)]
    public decimal Compensated { get; set; }

    [Label("执行的行政决定"), Searched]
    public string? Decision { get; set; }

    [Label("应当履行的义务"), Searched]
    public string? Obligation { get; set; }

    [Label("金钱给付数额", Format = Format.Money)]
    public decimal Owed { get; set; }

    [Label("加处罚款或者滞纳金", Format = Format.Money)]
    public decimal Surcharge { get; set; }

    [Label("开始加处罚款或者滞纳金之日")]
    public DateOnly? SurchargeSince { get; set; }

    [Label("复议、诉讼期限届满之日")]
    public DateOnly? SueBy { get; set; }

    [Label("本机关有行政强制执行权")]
    public bool HasPower { get; set; }

    [Label("催告的履行期限")]
    public DateOnly? PerformBy { get; set; }

    [Label("催告书送达日期")]
    public DateOnly? DemandServedOn { get; set; }

    [Label("陈述、申辩", Format = Format.LongText)]
    public string? Statement { get; set; }

    [Label("强制执行方式"), Facet]
    public Manner? Manner { get; set; }

    [Label("决定的执行时间")]
    public string? EnforceAt { get; set; }

    [Label("代履行人")]
    public string? Performer { get; set; }

    [Label("代履行费用预算", Format = Format.Money)]
    public decimal CostBudget { get; set; }

    [Label("代履行前催告日期")]
    public DateOnly? LastDemandOn { get; set; }

    [Label("执行决定送达日期")]
    public DateOnly? OrderServedOn { get; set; }

    [Label("执行日期")]
    public DateOnly? EnforcedOn { get; set; }

    [Label("执行记录", Format = Format.LongText)]
    public string? EnforcementRecord { get; set; }

    [Label("执行协议", Format = Format.LongText)]
    public string? Agreement { get; set; }

    [Label("中止的情形")]
    public PauseGround? Paused { get; set; }

    [Label("人民法院")]
    public string? Court { get; set; }

    [Label("结束的情形"), Facet("end-ground")]
    public EndGround? Ended { get; set; }

    [Label("执行回转", Format = Format.LongText)]
    public string? Reversed { get; set; }

    [JsonIgnore]
    public override IReadOnlyList<string> Addressees => [Party];

    /// <summary>The demand runs from its service (54), and nothing is done by substitute before the decision is served (51).</summary>
    protected override void Served(Scene at, Template paper, string to, DateOnly on)
    {
        if (to != Party)
            return;
        if (paper.Name == Documents.Demand.Name)
        {
            DemandServedOn = on;
            at.Start(Clocks.Demand, on);
        }
        else if (paper.Name == Documents.Order.Name)
            OrderServedOn = on;
        else if (paper.Name == Documents.MeasureDecision.Name)
            at.Stop(Clocks.FreezeNotice);
    }

    /// <summary>The measure begins; thirty days are the most, so a last day on which nobody works moves ahead and not on.</summary>
    internal void Begin(Scene at)
    {
        (ImplementedOn, Stage) = (at.On, Compulsion.Stage.InForce);
        Run(at, at.On, Clocks.Days);
        at.Issue(Documents.SiteRecord);
        at.Issue(Documents.MeasureDecision);
        if (Measure == Compulsion.Measure.Freeze)
        {
            at.Issue(Documents.FreezeNotice);
            at.Start(Clocks.FreezeNotice);
        }
        else
            at.Issue(Documents.Inventory);
    }

    internal void Run(Scene at, DateOnly from, int days) => Until = at.Start(Period, set: at.DaysNoLater(from.AddDays(days))).Due;

    internal ClockRule Period => Measure == Compulsion.Measure.Freeze ? Clocks.Freeze : Clocks.Hold;

    internal void End(EndGround ground) => (Ended, Stage) = (ground, Compulsion.Stage.Closed);
}
