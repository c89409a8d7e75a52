using Yifa.Kernel;
using Yifa.Reports.Comparing;
using Yifa.Web;

namespace Yifa.Comparing;

/// <summary>对比的电子表格: one number a row, with its quote and everything that has to be known about it.</summary>
public static class ComparisonSheet
{
    public static IReadOnlyList<string> Head { get; } =
    [
        "类别",
        "指标",
        "地区和主体",
        "年度",
        "数",
        "单位",
        "原文写作",
        "可并列",
        "每万人",
        "人口",
        "人口来源",
        "计数对象",
        "须注意",
        "引文",
        "章节",
        "报告",
        "指标编号",
    ];

    public static IEnumerable<IReadOnlyList<object?>> Rows(Comparison comparison, string? group, string? notice)
    {
        if (notice is not null)
            yield return [notice];
        foreach (var g in comparison.Groups.Where(g => group is null || g.Id == group))
        foreach (var figure in g.Figures)
        foreach (var cell in figure.Cells)
        foreach (var value in cell.Values)
            yield return Row(g, figure, cell, value);
    }

    private static object?[] Row(ComparedGroup group, ComparedFigure figure, ComparedCell cell, ComparedValue value) =>
        [
            group.Name,
            figure.Figure.Name,
            cell.Row.Name,
            cell.Report.Year,
            value.Value,
            value.Unit,
            value.Said,
            cell.Single == value ? "是" : "否",
            cell.PerTenThousand(value),
            cell.Report.People?.Count,
            cell.Report.People?.Source,
            value.Name,
            string.Join(";", value.Flags.Select(f => $"{Words.Chinese(f.Kind)}:{f.Text}")),
            value.Quote,
            value.Section,
            cell.Report.Title,
            figure.Figure.Id,
        ];
}
