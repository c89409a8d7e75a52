using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

/// <summary>行政复议案件. The facts stand in the order in which a case learns them.</summary>
public sealed partial class ReconsiderationCase : Matter<Stage>
{
    // 第二章 申请

    [Label("申请人"), Searched]
    public string Applicant { get; set; } = "";

    [Label("申请人类型"), Facet]
    public ApplicantType ApplicantType { get; set; }

    [Label("公民身份号码", Format = Format.IdentityNumber)]
    public Personal? IdentityNumber { get; set; }

    [Label("统一社会信用代码", Format = Format.CreditCode), Searched]
    public string? CreditCode { get; set; }

    [Label("联系电话", Format = Format.Phone)]
    public Personal? Phone { get; set; }

    [Label("住所")]
    public Personal? Address { get; set; }

    [Label("被申请人"), Facet, Searched]
    public string Respondent { get; set; } = "";

    [Label("被申请人类别")]
    public RespondentKind RespondentKind { get; set; }

    [Label("行政复议机关"), Facet]
    public ReviewBody ReviewBody { get; set; }

    [Label("行政行为"), Searched]
    public string ContestedAct { get; set; } = "";

    [Label("行政行为文号"), Facet("act-number", Hidden = true), Searched]
    public string? ActNumber { get; set; }

    [Label("复议事项"), Facet]
    public Subject Subject { get; set; }

    [Label("管理领域"), Facet]
    public Area Field { get; set; }

    [Label("复议请求")]
    public IReadOnlyList<string> Requests { get; set; } = [];

    [Label("事实和理由", Format = Format.LongText), Searched]
    public string Reasons { get; set; } = "";

    [Label("申请方式"), Facet]
    public Channel Channel { get; set; }

    [Label("收件处"), Facet]
    public ReceivedAt ReceivedAt { get; set; }

    [Label("绿色通道"), Facet]
    public bool GreenChannel { get; set; }

    [Label("收到申请日期")]
    public DateOnly AppliedOn { get; set; }

    [Label("邮戳日期")]
    public DateOnly? PostmarkOn { get; set; }

    [Label("向处罚机关提交日期")]
    public DateOnly? AgencyReceivedOn { get; set; }

    [Label("处罚机关逾期转送")]
    public bool ForwardedLate { get; set; }

    [Label("行政行为作出日期")]
    public DateOnly? ActOn { get; set; }

    [Label("知道行政行为日期")]
    public DateOnly? KnownOn { get; set; }

    [Label("知道复议权利日期")]
    public DateOnly? RemedyKnownOn { get; set; }

    [Label("耽误期限的理由")]
    public string? LateReason { get; set; }

    [Label("因不动产提出")]
    public bool Immovable { get; set; }

    [Label("案件涉及款额")]
    public decimal? Amount { get; set; }

    [Label("当场作出")]
    public bool OnTheSpot { get; set; }

    [Label("人民法院已受理同一行为的诉讼")]
    public bool SuitAccepted { get; set; }

    [Label("原撤回申请违背真实意愿")]
    public bool WithdrawalInvoluntary { get; set; }

    [Label("一并提出行政赔偿请求")]
    public bool CompensationAsked { get; set; }

    [Label("应当先申请复议"), Facet]
    public bool ReviewFirst { get; set; }

    [Label("代表人")]
    public IReadOnlyList<string> Representatives { get; set; } = [];

    [Label("代理人")]
    public IReadOnlyList<string> Agents { get; set; } = [];

    // 第三章 受理

    [Label("待补正事项")]
    public IReadOnlyList<string> SupplementItems { get; set; } = [];

    [Label("通知补正日期")]
    public DateOnly? SupplementAskedOn { get; set; }

    [Label("补正日期")]
    public DateOnly? SupplementedOn { get; set; }

    [Label("容缺受理"), Facet]
    public bool Tolerant { get; set; }

    [Label("容缺待补材料")]
    public IReadOnlyList<string> Owed { get; set; } = [];

    [Label("受理日期")]
    public DateOnly? AcceptedOn { get; set; }

    [Label("审理程序"), Facet]
    public Procedure? Procedure { get; set; }

    [Label("适用简易程序的情形")]
    public SimplifiedGround? SimplifiedGround { get; set; }

    [Label("不予受理、驳回申请的情形")]
    public Inadmissible? Inadmissible { get; set; }

    [Label("有管辖权的机关")]
    public string? CompetentBody { get; set; }

    // 第四章 审理

    [Label("发送申请书副本日期")]
    public DateOnly? CopySentOn { get; set; }

    [Label("被申请人答复日期")]
    public DateOnly? RepliedOn { get; set; }

    [Label("被申请人逾期未答复")]
    public bool NoReply { get; set; }

    [Label("听取意见")]
    public bool OpinionsHeard { get; set; }

    [Label("不能听取意见的原因")]
    public string? UnheardBecause { get; set; }

    [Label("重大疑难复杂"), Facet]
    public bool Grave { get; set; }

    [Label("专业性技术性较强")]
    public bool Technical { get; set; }

    [Label("申请人请求听证")]
    public bool HearingAsked { get; set; }

    [Label("听证日期"), Appointed("听证")]
    public DateOnly? HearingOn { get; set; }

    [Label("听证场次")]
    public int HearingsHeld { get; set; }

    [Label("委员会咨询问题")]
    public string? CommitteeQuestion { get; set; }

    [Label("委员会咨询意见")]
    public string? CommitteeOpinion { get; set; }

    [Label("停止执行"), Facet]
    public bool Stayed { get; set; }

    [Label("中止情形")]
    public SuspensionGround? SuspensionGround { get; set; }

    [Label("终止情形")]
    public TerminationGround? TerminationGround { get; set; }

    [Label("附带审查的规范性文件"), Searched]
    public string? Basis { get; set; }

    [Label("附带审查进展")]
    public BasisState BasisState { get; set; }

    [Label("附带审查结论")]
    public string? BasisResult { get; set; }

    [Label("败诉风险")]
    public string? LossRisk { get; set; }

    [Label("被申请人对败诉风险的回应")]
    public string? LossRiskAnswer { get; set; }

    // 第五章 决定

    [Label("已经调解"), Facet]
    public bool Mediated { get; set; }

    [Label("调解协议", Format = Format.LongText)]
    public string? MediationTerms { get; set; }

    [Label("申请撤回日期")]
    public DateOnly? WithdrawalAskedOn { get; set; }

    [Label("和解后撤回")]
    public bool Settled { get; set; }

    [Label("被申请人自行纠正")]
    public bool AgencyCorrected { get; set; }

    [Label("各项请求的决定")]
    public IReadOnlyList<Outcome> Outcomes { get; set; } = [];

    [Label("决定结果"), Facet]
    public Outcome? Outcome { get; set; }

    [Label("行政赔偿")]
    public Compensation? Compensation { get; set; }

    [Label("查明的事实", Format = Format.LongText), Searched]
    public string? Findings { get; set; }

    [Label("说理", Format = Format.LongText), Searched]
    public string? Reasoning { get; set; }

    [Label("引用的听证笔录")]
    public string? HearingRecord { get; set; }

    [Label("诉权告知")]
    public string? Remedy { get; set; }

    [Label("结案方式"), Facet]
    public Manner? Manner { get; set; }

    [Label("结案日期")]
    public DateOnly? ConcludedOn { get; set; }

    [Label("送达日期")]
    public DateOnly? ServedOn { get; set; }

    [Label("上级责令纠正")]
    public string? SuperiorOrder { get; set; }

    [Label("已公开"), Facet]
    public bool Published { get; set; }

    [Label("复议后起诉"), Facet]
    public bool Sued { get; set; }

    /// <summary>Applications received before 2024-01-01 follow the text then in force, under which receipt was acceptance (V: from memory).</summary>
    public bool EarlierText => AppliedOn < Clocks.InForce;

    /// <summary>The date whose text the case's periods follow; null where it is their own start.</summary>
    internal DateOnly? TextOf => EarlierText ? AppliedOn : null;

    /// <summary>第二十条: the application counts from the day it was handed in, to the agency too (第三十二条), or posted (第八十八条; 民事诉讼法 85).</summary>
    internal DateOnly FiledOn => AgencyReceivedOn ?? PostmarkOn ?? AppliedOn;

    protected override void Posted(DateOnly postmarkOn) => PostmarkOn = postmarkOn;

    /// <summary>第十七条 counts agents by whom they stand for.</summary>
    internal int AgentsOf(string principal) => Agents.Count(a => a.EndsWith($"({principal})", StringComparison.Ordinal));

    internal bool Suable => Manner is not Reconsideration.Manner.MediationDocument;
}
