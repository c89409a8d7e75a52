using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.AnnualReport;

/// <summary>What a unit was asked for.</summary>
public sealed record Asked(string Unit, ReportPart Part, DateOnly Due);

/// <summary>催报: what a unit had let pass when it was reminded.</summary>
/// <param name="Times">第几次, 1 for the first.</param>
public sealed record Reminder(string Unit, DateOnly On, int Times, IReadOnlyList<Asked> Owed)
{
    /// <summary>Each part with its date and the days since.</summary>
    internal IEnumerable<string> Said =>
        Owed.Select(a => $"“{Words.Chinese(a.Part)}”应于{DocumentText.Day(a.Due)}前报送,已过{On.DayNumber - a.Due.DayNumber}天");
}

/// <summary>来稿: a unit's text under a part of the report, with who wrote it.</summary>
public sealed record Contribution(string Unit, ReportPart Part, string Author, DateOnly On, string Text);

/// <summary>报送的数: a number that another body owns. It is never computed here and is marked as theirs.</summary>
public sealed record ReportedFigure(string Name, decimal Value, string Unit, string Body, string Source, string Signer, DateOnly On);

/// <summary>一年的报告: asked for, contributed to, frozen, reviewed, reported and published.</summary>
public sealed class YearReport : Matter<Stage>
{
    [Label("报告年度"), Facet]
    public int Year { get; set; }

    [Label("本级司法行政机关", Hint = "单列其作为被申请人和被告的案件")]
    public string? Body { get; set; }

    /// <summary>The office's own template; the shipped one when null.</summary>
    public string? Template { get; set; }

    public IReadOnlyList<Asked> Asked { get; set; } = [];

    /// <summary>Every reminder, the first one first; null while there is none.</summary>
    public IReadOnlyList<Reminder>? Reminders { get; set; }

    public IReadOnlyList<Contribution> Contributions { get; set; } = [];

    public IReadOnlyList<ReportedFigure> Reported { get; set; } = [];

    /// <summary>Everything its numbers are made of, as read on <see cref="FrozenOn"/>.</summary>
    public IReadOnlyList<KeptNumber> Lines { get; set; } = [];

    [Label("起草人")]
    public string? Drafter { get; set; }

    /// <summary>The account of who drafted it, who may not review it.</summary>
    public string? DraftedBy { get; set; }

    [Label("数字定格日期")]
    public DateOnly? FrozenOn { get; set; }

    [Label("审议会议")]
    public string? Meeting { get; set; }

    [Label("已报送", Hint = "第二十三条")]
    public IReadOnlyList<string> SubmittedTo { get; set; } = [];

    [Label("索引号"), Searched]
    public string? IndexNumber { get; set; }

    [Label("公开日期")]
    public DateOnly? PublishedOn { get; set; }

    [Label("已公开"), Facet, JsonIgnore]
    public bool Published => PublishedOn is not null;

    [JsonIgnore]
    public override IReadOnlyList<KeptNumber> Kept => Lines;

    public override Secrecy Secrecy => Published ? Secrecy.Open : Secrecy.Internal;

    /// <summary>What its numbers are bound by.</summary>
    [JsonIgnore]
    public ReportTemplate Bindings
    {
        get
        {
            if (Template is null)
                return ReportTemplates.Annual;
            if (read?.Text != Template)
                read = (Template, ReportTemplates.Read(Template).Template ?? ReportTemplates.Annual);
            return read.Value.Template;
        }
    }

    private (string Text, ReportTemplate Template)? read;

    /// <summary>The units that were asked and have sent nothing under that part.</summary>
    [JsonIgnore]
    public IEnumerable<Asked> Open => Asked.Where(a => !Contributions.Any(c => c.Unit == a.Unit && c.Part == a.Part));

    /// <summary>What a unit has let pass.</summary>
    public IEnumerable<Asked> Late(string unit, DateOnly on) => Open.Where(a => a.Unit == unit && a.Due < on);

    /// <summary>How often a unit was reminded.</summary>
    public int ChasedTimes(string unit) => Reminders?.Count(r => r.Unit == unit) ?? 0;

    /// <summary>The parts of 第二十五条 about which nothing is said yet.</summary>
    [JsonIgnore]
    public IEnumerable<ReportPart> Silent => Required.Where(p => Contributions.All(c => c.Part != p));

    /// <summary>What somebody has to write; the measures are told by the numbers as well.</summary>
    internal static IReadOnlyList<ReportPart> Required { get; } =
    [ReportPart.Shortcomings, ReportPart.FirstResponsible, ReportPart.NextYear];
}
