using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

/// <summary>调解纠纷. The facts stand in the order in which a dispute is told: registration, handling, conclusion, agreement, performance.</summary>
public sealed partial class Dispute : Matter<Stage>
{
    // 第十七条, 第十八条: 登记

    [Label("调解类型"), Facet]
    public MediationType Type { get; set; }

    [Label("调解组织类别"), Facet]
    public BodyKind BodyKind { get; set; }

    [Label("纠纷类别"), Facet]
    public DisputeField Field { get; set; }

    [Label("纠纷来源"), Facet]
    public Source Source { get; set; }

    [Label("工作模式"), Facet]
    public Mode Mode { get; set; }

    [Label("行业"), Facet]
    public Industry? Industry { get; set; }

    [Label("专项行动"), Facet]
    public Campaign? Campaign { get; set; }

    [Label("当事人情况"), Facet]
    public PartyKind Party { get; set; }

    [Label("受理中心"), Facet]
    public Centre? Centre { get; set; }

    [Label("申请人"), Searched]
    public string Applicant { get; set; } = "";

    [Label("对方当事人"), Searched]
    public string Respondent { get; set; } = "";

    [Label("申请人证件号码", Format = Format.IdentityNumber)]
    public Personal? IdentityNumber { get; set; }

    [Label("申请人电话", Format = Format.Phone)]
    public Personal? Phone { get; set; }

    [Label("纠纷发生地"), Searched]
    public string? Place { get; set; }

    [Label("纠纷简要情况", Format = Format.LongText), Searched]
    public string Summary { get; set; } = "";

    [Label("申请事项", Format = Format.LongText)]
    public string? Request { get; set; }

    [Label("涉及金额", Format = Format.Money)]
    public decimal AmountInvolved { get; set; }

    [Label("移送单位"), Searched]
    public string? Sender { get; set; }

    [Label("移送编号"), Searched]
    public string? SenderNumber { get; set; }

    [Label("对方当事人意愿")]
    public Will Will { get; set; }

    [Label("受理日期")]
    public DateOnly? AcceptedOn { get; set; }

    [Label("收费", Format = Format.Money)]
    public decimal Fee { get; set; }

    [Label("不予受理理由")]
    public DeclineGround? DeclineGround { get; set; }

    [Label("告知的其他途径", Format = Format.LongText)]
    public string? RemediesTold { get; set; }

    // 第十九条至第二十五条: 调解

    [Label("调解员")]
    public string? Mediator { get; set; }

    [Label("参与调解的人员")]
    public IReadOnlyList<string> Assisting { get; set; } = [];

    [Label("调解员由当事人选择")]
    public bool ChosenByParties { get; set; }

    [Label("调解语言")]
    public string? Languages { get; set; }

    [Label("不公开调解")]
    public bool ClosedDoors { get; set; }

    [Label("调解次数")]
    public int Sessions { get; set; }

    [Label("最近一次调解情况", Format = Format.LongText)]
    public string? LastSession { get; set; }

    [Label("激化风险"), Searched]
    public string? Risk { get; set; }

    [Label("重大纠纷"), Facet]
    public bool Major { get; set; }

    // 第二十六条至第三十条: 结果与协议

    [Label("调解结果"), Facet]
    public Result? Result { get; set; }

    [Label("化解层级"), Facet]
    public SettledLevel? SettledLevel { get; set; }

    [Label("终结日期")]
    public DateOnly? ConcludedOn { get; set; }

    [Label("终结原因", Format = Format.LongText)]
    public string? EndReason { get; set; }

    [Label("主要事实、争议事项和各方责任", Format = Format.LongText)]
    public string? Findings { get; set; }

    [Label("协议内容", Format = Format.LongText), Searched]
    public string? Terms { get; set; }

    [Label("协议译文", Format = Format.LongText)]
    public string? Translation { get; set; }

    [Label("履行方式")]
    public string? Manner { get; set; }

    [Label("履行期限")]
    public DateOnly? PerformBy { get; set; }

    [Label("协议金额", Format = Format.Money)]
    public decimal AgreementAmount { get; set; }

    // 第三十一条至第三十三条: 履行与司法确认

    [Label("履行情况")]
    public Fulfilment Performance { get; set; }

    [Label("最近回访", Format = Format.LongText)]
    public string? LastVisit { get; set; }

    [Label("司法确认法院")]
    public string? Court { get; set; }

    [Label("司法确认结果"), Facet]
    public ConfirmationResult? Confirmation { get; set; }

    [Label("司法确认裁定文号"), Searched]
    public string? ConfirmationNumber { get; set; }

    [Label("移交机构")]
    public string? TransferredTo { get; set; }

    [Label("归档日期")]
    public DateOnly? ArchivedOn { get; set; }

    [Label("卷宗号"), Searched]
    public string? FileNumber { get; set; }

    /// <summary>人民调解法 31; 商事调解条例: families and closed doors are private, commercial mediation keeps business secrets.</summary>
    public override Secrecy Secrecy =>
        Field == DisputeField.Family || ClosedDoors ? Secrecy.Privacy
        : IsCommercial ? Secrecy.BusinessSecret
        : Secrecy.Internal;

    [JsonIgnore]
    public bool IsSettled => Result is Mediation.Result.OralAgreement or Mediation.Result.WrittenAgreement;

    [JsonIgnore]
    public bool IsCommercial => Type is MediationType.Commercial or MediationType.InternationalCommercial;
}
