using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

/// <summary>一个单位的评议: what the panel and the public gave, what the figures say, and the sum.</summary>
/// <param name="Review">Share of review cases that did not correct the unit, in per cent; null where it had none.</param>
/// <param name="Suits">Share of suits that the unit did not lose, likewise.</param>
public sealed record Appraised(
    DateOnly On,
    string Unit,
    decimal Panel,
    decimal? Public,
    decimal? Files,
    decimal? Review,
    decimal? Suits,
    decimal Total,
    Grade Grade,
    string Comment,
    string? Rectified = null
);

/// <summary>执法评议: one round over the units of a year's plan.</summary>
public sealed class Appraisal : Matter<AppraisalStage>
{
    [Label("年度"), Facet]
    public int Year { get; set; }

    [Label("执法部门")]
    public IReadOnlyList<string> Departments { get; set; } = [];

    [Label("街道、乡镇")]
    public IReadOnlyList<string> Towns { get; set; } = [];

    [Label("评议人员")]
    public IReadOnlyList<string> Panel { get; set; } = [];

    [Label("评议截止日期")]
    public DateOnly? EndsOn { get; set; }

    public IReadOnlyList<Appraised> Results { get; set; } = [];

    [JsonIgnore, Label("评议结果")]
    public IReadOnlyList<string> ResultsTold =>
        [
            .. Results.Select(r =>
                $"{r.Unit}:{Kernel.Field.Show(r.Total)}分,{Words.Chinese(r.Grade)}({string.Join('、', Parts(r))});{r.Comment}"
                + (r.Rectified is { } done ? $";整改:{done}" : "")
            ),
        ];

    [JsonIgnore, Label("还没有评议的单位")]
    public IReadOnlyList<string> Ahead => [.. Units.Except(Results.Select(r => r.Unit))];

    /// <summary>合格以下, and 合格 itself: the units that are told to put something right.</summary>
    [JsonIgnore, Label("需要整改的单位")]
    public IReadOnlyList<string> ToRectify => [.. Results.Where(r => r.Grade >= Grade.Fair && r.Rectified is null).Select(r => r.Unit)];

    [Label("总体意见", Format = Format.LongText), Searched]
    public string? Opinion { get; set; }

    public IReadOnlyList<KeptNumber> Lines { get; set; } = [];

    [JsonIgnore]
    public override IReadOnlyList<KeptNumber> Kept => Lines;

    [JsonIgnore]
    public IEnumerable<string> Units => Departments.Concat(Towns);

    [JsonIgnore]
    public override IReadOnlyList<string> Addressees => [.. Units];

    internal Scope ScopeOf(string unit) => Departments.Contains(unit) ? Scope.Department : Scope.Town;

    private static IEnumerable<string> Parts(Appraised r)
    {
        yield return $"评议{Kernel.Field.Show(r.Panel)}";
        foreach (var (name, score) in ((string, decimal?)[])[("公众", r.Public), ("案卷", r.Files), ("复议", r.Review), ("应诉", r.Suits)])
            if (score is { } given)
                yield return $"{name}{Kernel.Field.Show(given)}";
    }
}
