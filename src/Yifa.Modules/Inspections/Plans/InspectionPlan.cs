using System.Globalization;
using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>行政检查计划: what one unit means to inspect in a year. Its lines stay in the entries that file them; here stands which these are.</summary>
public sealed class InspectionPlan : Matter<PlanStage>
{
    [Label("计划年度"), Facet]
    public int Year { get; set; }

    [Label("计划类型"), Facet]
    public PlanType Type { get; set; }

    [Label("管理领域"), Facet]
    public EnforcementField Field { get; set; }

    [Label("编制单位层级"), Facet]
    public PlanLevel Level { get; set; }

    [Label("编制依据"), Searched]
    public string? Basis { get; set; }

    /// <summary>The entries that make up the lines as they are now: the one that set them, and every later one that changed or placed some.</summary>
    public IReadOnlyList<int> Book { get; set; } = [];

    /// <summary>Numbers given, those of dropped lines among them.</summary>
    public int Rows { get; set; }

    /// <summary>Lines that amendments have dropped.</summary>
    public LineSet Dropped { get; set; } = LineSet.None;

    /// <summary>Lines whose visit has begun.</summary>
    public LineSet Started { get; set; } = LineSet.None;

    [JsonIgnore, Label("计划检查(家次)")]
    public int Planned => Rows - Dropped.Count;

    [Label("专项检查批准数量(家次)")]
    public int? Approved { get; set; }

    [Label("专项检查批准依据")]
    public string? ApprovedUnder { get; set; }

    [Label("机关负责人批准日期")]
    public DateOnly? ApprovedOn { get; set; }

    [Label("备案日期")]
    public DateOnly? FiledOn { get; set; }

    [Label("公布日期")]
    public DateOnly? PublishedOn { get; set; }

    [Label("最近一次统筹日期")]
    public DateOnly? CoordinatedOn { get; set; }

    [Label("并入或者取消(家次)")]
    public int Merged { get; set; }

    [Label("频次上限内排不下(家次)")]
    public int Unplaced { get; set; }

    [JsonIgnore, Label("已启动检查(家次)")]
    public int Begun => Started.Count;

    [Label("调整次数")]
    public int Amendments { get; set; }

    [Label("退回理由")]
    public string? ReturnedBecause { get; set; }

    [Label("撤销理由")]
    public string? Reason { get; set; }

    /// <summary>Once public it is public for good.</summary>
    [JsonIgnore]
    public override Secrecy Secrecy => PublishedOn is null ? Secrecy.Internal : Secrecy.Open;

    [JsonIgnore, Label("已公布"), Facet("published")]
    public bool IsPublic => PublishedOn is not null;

    /// <summary>A plan that visits may be co-ordinated from.</summary>
    [JsonIgnore]
    public bool IsFiled => Stage is PlanStage.Filed or PlanStage.InForce;

    /// <summary>Lines that nobody has sent back yet wait for the head alone.</summary>
    protected override Awaiting? Awaits(Course course) =>
        Stage == PlanStage.Drafting && Rows > 0 && ReturnedBecause is null && !course.Approvals.Exists(a => !a.Agreed)
            ? new("计划各行已经填好,由本机关负责人审批", Words.Chinese(PlanDuty.Head), "待批准")
            : null;

    internal void Told(int entry) => Book = [.. Book, entry];
}

/// <summary>Numbers of lines, four to a letter, so that a plan of thousands of lines stays short.</summary>
public readonly record struct LineSet(string Hex)
{
    public static LineSet None { get; } = new("");

    [JsonIgnore]
    public int Count => (Hex ?? "").Sum(c => int.PopCount(Nibble(c)));

    public bool Contains(int line) =>
        line > 0 && (line - 1) / 4 < (Hex ?? "").Length && (Nibble(Hex![(line - 1) / 4]) & (1 << ((line - 1) % 4))) != 0;

    public LineSet With(int line)
    {
        var hex = (Hex ?? "").PadRight((line - 1) / 4 + 1, '0').ToCharArray();
        var at = (line - 1) / 4;
        hex[at] = (Nibble(hex[at]) | (1 << ((line - 1) % 4))).ToString("x", CultureInfo.InvariantCulture)[0];
        return new(new string(hex));
    }

    private static int Nibble(char hex) => Convert.ToInt32(hex.ToString(), 16);
}
