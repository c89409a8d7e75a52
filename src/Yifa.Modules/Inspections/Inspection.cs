using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>行政检查: one visit to one enterprise, from its plan to the hazards put right.</summary>
public sealed partial class Inspection : Matter<InspectionStage>
{
    [Label("被检查企业"), Searched]
    public string Enterprise { get; set; } = "";

    [Label("统一社会信用代码"), Facet("enterprise"), Searched]
    public string EnterpriseCode { get; set; } = "";

    [Label("检查地点"), Searched]
    public string Place { get; set; } = "";

    public Spot? Spot { get; set; }

    [Label("管理领域"), Facet]
    public EnforcementField Field { get; set; }

    [Label("检查类型"), Facet]
    public InspectionType Type { get; set; }

    [Label("启动方式"), Facet]
    public InspectionMode Mode { get; set; }

    [Label("触发原因"), Facet]
    public TriggerGround? Ground { get; set; }

    [Label("专项行动"), Facet, Searched]
    public string? Campaign { get; set; }

    [Label("风险等级"), Facet]
    public RiskGrade Grade { get; set; }

    [Label("检查事项")]
    public IReadOnlyList<string> Items { get; set; } = [];

    [Label("检查依据"), Searched]
    public string? Basis { get; set; }

    [Label("计划或者理由", Format = Format.LongText), Searched]
    public string? Why { get; set; }

    /// <summary>The line of a plan that it came out of, as <see cref="LineRef"/> writes it.</summary>
    [Label("计划行"), Facet("plan-line", Hidden = true)]
    public string? PlanLine { get; set; }

    /// <summary>The one that leads first.</summary>
    public IReadOnlyList<Authority> Authorities { get; set; } = [];

    [JsonIgnore, Label("检查机关")]
    public IReadOnlyList<string> AuthoritiesTold => [.. Authorities.Select(a => a.Name)];

    [JsonIgnore, Label("联合检查"), Facet]
    public bool Joint => Authorities.Count > 1;

    public IReadOnlyList<Inspector> Officers { get; set; } = [];

    [JsonIgnore, Label("检查人员")]
    public IReadOnlyList<string> OfficersTold => [.. Officers.Select(o => $"{o.Name}({o.Certificate})")];

    [Label("检查日"), Appointed("行政检查")]
    public DateOnly? VisitDay { get; set; }

    [Label("事前通知企业")]
    public bool Announced { get; set; }

    [Label("可选时间")]
    public IReadOnlyList<string> Slots { get; set; } = [];

    [Label("企业选定的时间")]
    public string? Slot { get; set; }

    [Label("批准人")]
    public string? ApprovedBy { get; set; }

    /// <summary>Every code it has had, the one that holds last.</summary>
    public IReadOnlyList<HeldCode> Codes { get; set; } = [];

    [JsonIgnore]
    public HeldCode? Held => Codes.Count > 0 ? Codes[^1] : null;

    [JsonIgnore, Label("赋码编号"), Facet("code", Hidden = true), Searched]
    public string? CodeSerial => Held?.Serial;

    [JsonIgnore, Label("检查码有效期")]
    public string? CodeTold => Held is { } code ? $"{Moments.Show(code.From)}至{Moments.Show(code.Until)}" : null;

    [JsonIgnore, Label("检查码撤销")]
    public string? RevokedTold => Held is { RevokedOn: { } on } code ? $"{Kernel.Field.Show(on)}:{code.RevokedBecause}" : null;

    [JsonIgnore, Label("亮码时间")]
    public string? ScannedTold => Held?.ScannedAt;

    public CapOverride? Overridden { get; set; }

    [JsonIgnore, Label("超频次检查"), Facet("over-cap", Hidden = true)]
    public string? OverrideTold => Overridden is { } o ? $"{o.Cap};理由:{o.Reason};批准人:{o.ApprovedBy}" : null;

    /// <summary>What the checks before the code could not confirm and the setting lets pass.</summary>
    [Label("提示")]
    public IReadOnlyList<string> Notes { get; set; } = [];

    public SiteRecord? SiteRecord { get; set; }

    [JsonIgnore, Label("现场检查")]
    public string? VisitTold => SiteRecord is { } r ? $"{r.ArrivedAt}至{r.LeftAt}" : null;

    [JsonIgnore, Label("检查情况")]
    public IReadOnlyList<string> ChecksTold =>
        [.. SiteRecord?.Checks.Select(c => $"{c.Item}:{Words.Chinese(c.Verdict)}{(c.Note is { } n ? $"({n})" : "")}") ?? []];

    [JsonIgnore, Label("现场发现的情况", Format = Format.LongText)]
    public string? FindingsTold => SiteRecord?.Findings;

    [JsonIgnore, Label("执法记录仪文件编号")]
    public string? RecorderTold => SiteRecord?.RecorderFile;

    [JsonIgnore, Label("笔录签名")]
    public string? SignatureTold =>
        SiteRecord is { } r
            ? $"{Words.Chinese(r.Signature)}{(r.Signature == RecordSignature.Refused ? $",见证人{r.Witness}" : $":{r.SignedBy}")}"
            : null;

    [JsonIgnore, Label("记录同步说明", Format = Format.LongText)]
    public string? SyncTold => SiteRecord?.SyncNote;

    [JsonIgnore, Label("检验检测结果", Format = Format.LongText)]
    public string? TestTold => SiteRecord?.TestResult;

    [Label("检查结果", Format = Format.LongText), Searched]
    public string? Result { get; set; }

    [Label("告知日期")]
    public DateOnly? ToldOn { get; set; }

    public IReadOnlyList<Hazard> Hazards { get; set; } = [];

    [JsonIgnore, Label("问题隐患")]
    public IReadOnlyList<string> HazardsTold => [.. Hazards.Select(Told)];

    public string? Requirement { get; set; }

    public IReadOnlyList<Objection> Objections { get; set; } = [];

    [JsonIgnore, Label("异议")]
    public IReadOnlyList<string> ObjectionsTold =>
        [.. Objections.Select(o => $"{o.Number}. {Words.Chinese(o.Kind)}:{o.Text}{(o.Answer is { } a ? $"(答复:{a})" : "")}")];

    [Label("取消理由")]
    public string? Reason { get; set; }

    /// <summary>Who is to be visited unannounced does not learn of it, nor does anybody hear who complained.</summary>
    [JsonIgnore]
    public override Secrecy Secrecy => Announced || SiteRecord is not null ? Secrecy.Internal : Secrecy.WorkSecret;

    [JsonIgnore]
    public override IReadOnlyList<string> Addressees => [Enterprise];

    [JsonIgnore]
    public override InspectionCode? Code =>
        Held is { } held
            ? new(
                held.Serial,
                Title,
                held.Ground,
                Why ?? "",
                AuthoritiesTold,
                Items,
                [.. Officers.Select(o => new CodeOfficer(o.Name, o.Certificate) { Account = o.Account })],
                Enterprise,
                EnterpriseCode,
                Place,
                Spot,
                held.From,
                held.Until
            )
            {
                RevokedOn = held.RevokedOn,
                Issuer = held.Issuer,
            }
            : null;

    private static string Told(Hazard h)
    {
        var standing =
            h.VerifiedOn is { } verified ? $"已整改,{Kernel.Field.Show(verified)}核查通过"
            : h.RectifiedOn is not null ? $"企业报告已整改:{h.Rectified}"
            : $"应于{Kernel.Field.Show(h.Due)}前整改";
        return $"{h.Number}. {Words.Chinese(h.Grade)}:{h.Text}({standing})";
    }
}
