using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>证据, and what it is to prove.</summary>
public sealed record Evidence(int Number, EvidenceKind Kind, string Name, string Proves, DateOnly On, bool ByDevice)
{
    /// <summary>行政处罚法 46: why nothing rests on it; null while it stands.</summary>
    public string? Excluded { get; init; }
}

/// <summary>缴款.</summary>
public sealed record Payment(DateOnly On, decimal Amount);

/// <summary>分期: one part of a fine and its last day.</summary>
public sealed record Instalment(DateOnly Due, decimal Amount);

/// <summary>Days in which no surcharge is computed, because the decision is under review or before a court; open while it is.</summary>
public sealed record Standstill(DateOnly From, DateOnly? To);

/// <summary>行政异议, and what was answered.</summary>
public sealed record Objection(DateOnly On, string Text, string? Answer = null, bool? Upheld = null);

/// <summary>行政处罚案件: from filing, or from a decision on the spot, to its closing.</summary>
public sealed partial class PenaltyCase : Matter<Stage>
{
    [Label("当事人"), Searched]
    public string Party { get; set; } = "";

    [Label("当事人类型"), Facet]
    public PartyType PartyType { get; set; }

    [Label("统一社会信用代码", Format = Format.CreditCode), Searched]
    public string? CreditCode { get; set; }

    [Label("公民身份号码")]
    public Personal? IdentityNumber { get; set; }

    /// <summary>涉企.</summary>
    [JsonIgnore, Label("涉企案件"), Facet("enterprise")]
    public bool IsEnterprise => PartyType != PartyType.Citizen;

    [Label("管理领域"), Facet]
    public EnforcementField Field { get; set; }

    [Label("专项行动"), Facet, Searched]
    public string? Campaign { get; set; }

    [Label("适用程序"), Facet]
    public Procedure Procedure { get; set; }

    [Label("案件来源")]
    public string? Source { get; set; }

    [Label("违法行为"), Searched]
    public string Violation { get; set; } = "";

    /// <summary>行政处罚法 36: of an act that goes on, the day it ended.</summary>
    [Label("违法行为发生或者终了之日")]
    public DateOnly CommittedOn { get; set; }

    [Label("发现违法行为之日")]
    public DateOnly FoundOn { get; set; }

    [Label("涉及公民生命健康安全、金融安全且有危害后果")]
    public bool GraveHarm { get; set; }

    [Label("违反的规定"), Searched]
    public string? Breached { get; set; }

    [Label("处罚依据"), Searched]
    public string? Basis { get; set; }

    /// <summary>By which others find the cases of one office under one provision.</summary>
    [JsonIgnore, Label("单位和处罚依据"), Facet("basis-of", Hidden = true)]
    public string? BasisOf => Basis is { } basis ? $"{Office.Name}#{basis.Trim()}" : null;

    [Label("办案人员")]
    public IReadOnlyList<string> Officers { get; set; } = [];

    public IReadOnlyList<Evidence> Evidence { get; set; } = [];

    [JsonIgnore, Label("证据")]
    public IReadOnlyList<string> EvidenceTold =>
        [
            .. Evidence.Select(e =>
                $"{e.Number}. {Words.Chinese(e.Kind)}:{e.Name}(证明{e.Proves}){(e.Excluded is { } why ? $"(已排除:{why})" : "")}"
            ),
        ];

    [Label("先行登记保存的物品")]
    public IReadOnlyList<string> Preserved { get; set; } = [];

    [Label("物品处理")]
    public PreservedThing? Disposed { get; set; }

    [Label("调查结论", Format = Format.LongText), Searched]
    public string? Finding { get; set; }

    [Label("拟处罚种类")]
    public IReadOnlyList<PenaltyKind> Proposed { get; set; } = [];

    [Label("拟罚款", Format = Format.Money)]
    public decimal ProposedFine { get; set; }

    [Label("拟没收", Format = Format.Money)]
    public decimal ProposedConfiscation { get; set; }

    [Label("告知听证权利")]
    public bool MayBeHeard { get; set; }

    [Label("当事人的陈述、申辩", Format = Format.LongText)]
    public string? Defence { get; set; }

    [Label("复核意见", Format = Format.LongText)]
    public string? DefenceAnswer { get; set; }

    [Label("已听取陈述、申辩")]
    public bool DefenceHeard { get; set; }

    [Label("要求听证日期")]
    public DateOnly? HearingAskedOn { get; set; }

    [Label("听证日期"), Appointed("处罚听证")]
    public DateOnly? HearingOn { get; set; }

    [Label("听证笔录")]
    public string? HearingRecord { get; set; }

    [Label("法制审核的情形")]
    public IReadOnlyList<LegalityGround> LegalityGrounds { get; set; } = [];

    /// <summary>Null until reviewed; false while sent back.</summary>
    [Label("法制审核通过")]
    public bool? LegalityPassed { get; set; }

    [Label("情节复杂或者重大违法,应当集体讨论")]
    public bool Grave { get; set; }

    [Label("集体讨论结论", Format = Format.LongText)]
    public string? Deliberated { get; set; }

    [Label("决定的处罚种类")]
    public IReadOnlyList<PenaltyKind> Kinds { get; set; } = [];

    [Label("罚款", Format = Format.Money)]
    public decimal Fine { get; set; }

    [Label("没收", Format = Format.Money)]
    public decimal Confiscation { get; set; }

    [Label("裁量理由", Format = Format.LongText)]
    public string? Reasons { get; set; }

    [Label("责令改正")]
    public string? Correction { get; set; }

    [Label("合规建议", Format = Format.LongText)]
    public string? Advice { get; set; }

    [Label("移送的机关")]
    public string? TransferredTo { get; set; }

    [Label("不予处罚的情形"), Facet("ground")]
    public NoPenaltyGround? NoPenalty { get; set; }

    [Label("处理结果"), Facet]
    public CaseOutcome? Outcome { get; set; }

    [Label("决定日期")]
    public DateOnly? DecidedOn { get; set; }

    [Label("决定送达日期")]
    public DateOnly? ServedOn { get; set; }

    [Label("缴款期限")]
    public DateOnly? PayBy { get; set; }

    public IReadOnlyList<Payment> Payments { get; set; } = [];

    public IReadOnlyList<Instalment> Instalments { get; set; } = [];

    public IReadOnlyList<Standstill> Standstills { get; set; } = [];

    [Label("已缴加处罚款", Format = Format.Money)]
    public decimal SurchargePaid { get; set; }

    [Label("催告日期")]
    public DateOnly? DemandedOn { get; set; }

    [Label("申请强制执行的人民法院")]
    public string? Court { get; set; }

    [JsonIgnore, Label("已缴罚款(元)")]
    public decimal Paid => Payments.Sum(p => p.Amount);

    [JsonIgnore, Label("分期缴纳")]
    public IReadOnlyList<string> InstalmentsTold =>
        [.. Instalments.Select(i => $"{Kernel.Field.Show(i.Due)}前{Kernel.Field.Show(i.Amount)}元")];

    [Label("公示日期")]
    public DateOnly? PublishedOn { get; set; }

    [Label("公示停止日期")]
    public DateOnly? UnpublishedOn { get; set; }

    [Label("停止公示的理由")]
    public string? UnpublishedBecause { get; set; }

    [Label("信用修复日期")]
    public DateOnly? RepairedOn { get; set; }

    public IReadOnlyList<Objection> Objections { get; set; } = [];

    [JsonIgnore, Label("行政异议")]
    public IReadOnlyList<string> ObjectionsTold =>
        [.. Objections.Select((o, i) => $"{i + 1}. {o.Text}{(o.Answer is { } a ? $"(答复:{a})" : "")}")];

    [Label("被撤销、变更或者确认违法")]
    public string? Overturned { get; set; }

    [Label("结案方式"), Facet("close-reason")]
    public CloseReason? CloseReason { get; set; }

    /// <summary>Whether anybody may read the decision: published, and neither withdrawn nor past its time.</summary>
    [JsonIgnore, Label("公示中"), Facet("published")]
    public bool IsPublished => PublishedOn is not null && UnpublishedOn is null;

    /// <summary>What anybody may know of the decision, for whoever asks by the credit code: only while it holds and is published.</summary>
    [JsonIgnore, Label("公开的处罚信息"), Facet(PublicRecord.Facet, Hidden = true, Told = true)]
    public string? PublicLine =>
        IsPublished && Overturned is null && CreditCode is { } code && DecidedOn is { } on
            ? new PublicRecord(Field, on, Number ?? Receipt, Office.Name, Documents.Told(Kinds, Fine, Confiscation) ?? "").Line(code)
            : null;

    /// <summary>Whom it names so, in the same way; of a person's business, whose name is a person's, nothing is told.</summary>
    [JsonIgnore, Label("公开的当事人名称"), Facet(PublicName.Facet, Hidden = true, Told = true)]
    public string? PublicNameLine =>
        PublicLine is not null && PartyType == PartyType.Organisation ? new PublicName(Number ?? Receipt, Party).Line(CreditCode!) : null;

    [JsonIgnore]
    public override Secrecy Secrecy => IsPublished ? Secrecy.Open : Secrecy.Internal;

    [JsonIgnore]
    public override IReadOnlyList<string> Addressees => [Party];
}
