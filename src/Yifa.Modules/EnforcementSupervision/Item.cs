using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

/// <summary>要求说明: what was called up and asked, and what the unit answered.</summary>
public sealed record Inquiry(DateOnly On, IReadOnlyList<string> Files, string Question, DateOnly? AnsweredOn = null, string? Answer = null);

/// <summary>监督文书 as issued: what was wrong, what is required and by when.</summary>
public sealed record Noticed(
    DateOnly On,
    InstrumentKind Instrument,
    string Problem,
    string Requirement,
    DateOnly Due,
    bool Withdrawn = false
);

/// <summary>整改报告, and what came of it.</summary>
public sealed record CorrectionReport(DateOnly On, string By, string Text, bool? Accepted = null, string? Opinion = null);

/// <summary>异议 of the unit, and what was found.</summary>
public sealed record ItemObjection(DateOnly On, string Text, bool? Upheld = null, string? Finding = null);

/// <summary>责任落实.</summary>
public sealed record Held(DateOnly On, Measure Measure, string Text);

/// <summary>监督事项: one matter in which a unit's enforcement is supervised, from its opening to the look-back.</summary>
public sealed partial class SupervisionItem : Matter<ItemStage>
{
    [Label("监督方式"), Facet]
    public Form Form { get; set; }

    [Label("线索来源"), Facet]
    public Source Source { get; set; }

    [Label("管理领域"), Facet]
    public EnforcementField Field { get; set; }

    [Label("涉及企业"), Facet]
    public bool Enterprise { get; set; }

    [Label("关注对象"), Facet]
    public Theme? Theme { get; set; }

    [Label("被监督单位"), Facet, Searched]
    public string Unit { get; set; } = "";

    [Label("监督依据"), Searched]
    public string? Basis { get; set; }

    [Label("发现的问题", Format = Format.LongText), Searched]
    public string? Problem { get; set; }

    [Label("原案件"), Searched]
    public string? Case { get; set; }

    [Label("原案件结果")]
    public string? CaseOutcome { get; set; }

    [Label("原决定文号"), Searched]
    public string? Decision { get; set; }

    [Label("执法依据"), Facet("enforced-under", Hidden = true), Searched]
    public string? EnforcedUnder { get; set; }

    [Label("同一依据的案件数")]
    public int? SameBasis { get; set; }

    [Label("监督人员")]
    public IReadOnlyList<string> Officers { get; set; } = [];

    [Label("回避的人员")]
    public IReadOnlyList<string> SteppedBack { get; set; } = [];

    public IReadOnlyList<Inquiry> Inquiries { get; set; } = [];

    [JsonIgnore, Label("调取和说明")]
    public IReadOnlyList<string> InquiriesTold =>
        [
            .. Inquiries.Select(i =>
                $"{Show(i.On)} {i.Question}{(i.Files.Count > 0 ? $"(调取:{string.Join('、', i.Files)})" : "")}"
                + (i.Answer is { } answer ? $";{Show(i.AnsweredOn!.Value)}说明:{answer}" : "")
            ),
        ];

    public IReadOnlyList<Noticed> Notices { get; set; } = [];

    [JsonIgnore, Label("监督文书")]
    public IReadOnlyList<string> NoticesTold =>
        [
            .. Notices.Select(n =>
                $"{Show(n.On)} {Words.Chinese(n.Instrument)}:{n.Requirement}({Show(n.Due)}前报告){(n.Withdrawn ? ";已撤回" : "")}"
            ),
        ];

    [Label("决定的措施"), Facet]
    public Ordered? Ordered { get; set; }

    [Label("报告期限")]
    public DateOnly? Due { get; set; }

    public IReadOnlyList<ItemObjection> Objections { get; set; } = [];

    [JsonIgnore, Label("异议")]
    public IReadOnlyList<string> ObjectionsTold =>
        [
            .. Objections.Select(o =>
                $"{Show(o.On)} {o.Text}{(o.Upheld is { } upheld ? $"({(upheld ? "成立" : "不成立")}:{o.Finding})" : "")}"
            ),
        ];

    public IReadOnlyList<CorrectionReport> Reports { get; set; } = [];

    [JsonIgnore, Label("整改报告")]
    public IReadOnlyList<string> ReportsTold =>
        [.. Reports.Select(r => $"{Show(r.On)} {r.By}:{r.Text}{(r.Accepted is { } yes ? yes ? "(认可)" : $"(退回:{r.Opinion})" : "")}")];

    [Label("按期报告"), Facet]
    public bool? OnTime { get; set; }

    public IReadOnlyList<Held> Measures { get; set; } = [];

    [JsonIgnore, Label("责任落实")]
    public IReadOnlyList<string> MeasuresTold => [.. Measures.Select(m => $"{Show(m.On)} {Words.Chinese(m.Measure)}:{m.Text}")];

    [Label("暂停使用的执法证件")]
    public IReadOnlyList<string> Suspended { get; set; } = [];

    [Label("回头看情况")]
    public string? LookedBack { get; set; }

    [Label("重新整改次数")]
    public int Reopened { get; set; }

    [Label("办结方式"), Facet]
    public Ending? Ending { get; set; }

    [Label("办结说明", Format = Format.LongText)]
    public string? Closing { get; set; }

    [Label("交办的下级机构")]
    public string? Below { get; set; }

    /// <summary>Under which offices above it may be taken up, each with its number.</summary>
    [JsonIgnore, Label("可以提级的机构"), Facet("under", Hidden = true)]
    public IReadOnlyList<string> Under =>
        Stage is ItemStage.Closed || Number is null ? [] : [.. AboveOf(Office.Path).Select(path => At(path, Number))];

    /// <summary>The unit reads it from the day on which it is told that it is supervised.</summary>
    [JsonIgnore, Label("已告知的单位"), Facet(ConcernsFacet, Hidden = true)]
    public override string? Concerns => Inquiries.Count > 0 || Notices.Count > 0 ? Unit : null;

    [JsonIgnore]
    public override IReadOnlyList<string> Addressees => [Unit];

    internal static string At(string path, string number) => $"{path}#{DocumentNumber.Canonical(number)}";

    private static IEnumerable<string> AboveOf(string path)
    {
        for (var i = path.IndexOf('/'); i >= 0 && i + 1 < path.Length; i = path.IndexOf('/', i + 1))
            yield return path[..(i + 1)];
    }

    private static string Show(DateOnly day) => Kernel.Field.Show(day);
}
