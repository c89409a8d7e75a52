using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Assessment;

/// <summary>任务分解: whose an indicator is.</summary>
public sealed record Assigned(string Code, string Unit);

/// <summary>一项自查: the unit's score with its evidence, a live figure frozen at the moment it was read, and what the review made of it.</summary>
/// <param name="Score">Null while a figure was read and nobody has scored it.</param>
/// <param name="Base">Of a rate: the reading it is divided by.</param>
public sealed record Checked(
    string Code,
    DateOnly On,
    string By,
    decimal? Score,
    string? Evidence,
    IReadOnlyList<long> Matters,
    FrozenReading? Reading = null,
    FrozenReading? Base = null
)
{
    public decimal? ReviewScore { get; init; }
    public string? Opinion { get; init; }
    public string? Reviewer { get; init; }

    /// <summary>退回: the unit has to check it once more.</summary>
    public bool Returned { get; init; }

    /// <summary>What the figure read, a rate in per cent; null where no figure was read or nothing to divide by.</summary>
    [JsonIgnore]
    public decimal? Value =>
        Reading is null ? null
        : Base is null ? Reading.Value
        : Base.Value == 0 ? null
        : Figure.Round(Reading.Value / Base.Value * 100, 1);
}

/// <summary>复核申请: what a unit contests of the review, and how that ended.</summary>
public sealed record Contested(string Code, DateOnly On, string Reason, bool? Upheld = null, string? Ruling = null);

/// <summary>一个单位一年的考核评估, by one scheme.</summary>
public sealed class UnitAssessment : KindMatter<Stage>
{
    /// <summary>方案: the name of the scheme, under which its figures are cut.</summary>
    [Label("方案"), Facet]
    public string Scheme { get; set; } = "";

    [Label("年度"), Facet]
    public int Year { get; set; }

    [Label("被考核单位"), Facet, Searched]
    public string Unit { get; set; } = "";

    [Label("自查截止日期")]
    public DateOnly? Due { get; set; }

    /// <summary>The scheme's tree as it stood when the assessment began.</summary>
    public IReadOnlyList<Indicator> Indicators { get; set; } = [];

    public IReadOnlyList<Assigned> Owners { get; set; } = [];

    public IReadOnlyList<Checked> Checks { get; set; } = [];

    public IReadOnlyList<Contested> Disputes { get; set; } = [];

    [JsonIgnore, Label("指标自查")]
    public string Progress => $"{Leaves.Count(l => CheckOf(l.Code)?.Score is not null)}项,共{Leaves.Count()}项";

    [Label("自评总分")]
    public decimal? SelfTotal { get; set; }

    [Label("评审总分")]
    public decimal? Total { get; set; }

    [Label("复核申请")]
    [JsonIgnore]
    public IReadOnlyList<string> DisputesTold =>
        [
            .. Disputes.Select(d =>
                $"指标{d.Code}:{d.Reason}({(d.Upheld is { } yes ? yes ? "成立" : "不成立" : "待处理")}{(d.Ruling is { } r ? $",{r}" : "")})"
            ),
        ];

    [Label("公布日期")]
    public DateOnly? PublishedOn { get; set; }

    [Label("申报受理机关")]
    public string? AppliedTo { get; set; }

    [Label("申报日期")]
    public DateOnly? AppliedOn { get; set; }

    /// <summary>The indicators that are scored.</summary>
    [JsonIgnore]
    public IEnumerable<Indicator> Leaves => Indicators.Where(i => i.IsLeaf);

    /// <summary>定格的数: the readings among the evidence, so that later changes show as differences.</summary>
    [JsonIgnore]
    public override IReadOnlyList<KeptNumber> Kept =>
        [
            .. Leaves
                .Select(l => CheckOf(l.Code))
                .OfType<Checked>()
                .SelectMany(c =>
                    ((FrozenReading?[])[c.Reading, c.Base])
                        .OfType<FrozenReading>()
                        .Select((r, i) => new KeptNumber(i == 0 ? c.Code : $"{c.Code}*", LabelOf(c.Code, r), UnitOf(r), i, r))
                ),
        ];

    /// <summary>The indicator of that code; null when there is none that is scored.</summary>
    public Indicator? Leaf(string code) => Leaves.FirstOrDefault(i => i.Code == code);

    public Checked? CheckOf(string code) => Checks.FirstOrDefault(c => c.Code == code);

    public string? OwnerOf(string code) => Owners.LastOrDefault(o => o.Code == code)?.Unit;

    /// <summary>Puts a check in place of the one of the same indicator.</summary>
    internal void Keep(Checked check)
    {
        Checks = [.. Checks.Where(c => c.Code != check.Code), check];
        SelfTotal = Checks.Sum(c => c.Score ?? 0);
    }

    private string LabelOf(string code, FrozenReading reading) =>
        $"{Leaf(code)?.Name}({ReportTemplates.FigureNamed(reading.Figure)?.Name ?? reading.Figure})";

    private static string UnitOf(FrozenReading reading) =>
        ReportTemplates.FigureNamed(reading.Figure) is { } figure ? LiveFigures.UnitOf(figure, reading.Where) : "";
}
