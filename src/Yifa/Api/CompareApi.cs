using Yifa.Cli;
using Yifa.Comparing;
using Yifa.Modules;
using Yifa.Modules.AnnualReport;
using Yifa.Reports.Published;

namespace Yifa.Api;

/// <summary>Annual reports side by side.</summary>
public static class CompareApi
{
    public static async Task<IResult> Compare(ApiCall call)
    {
        if (!CompareAsked.IsOpenTo(call.Store, call.ReaderOf(AnnualReportModule.Module.Kind)))
            throw new Unanswerable(ProblemType.NotEntitled, "当前账号没有年度报告的岗位,也没有监督查阅的岗位");
        var regions = call.Texts("region").Select(Folding.Fold).ToList();
        List<int> years =
        [
            .. call.Texts("year").Select(y => CommandLine.YearOf(y) ?? throw new UsageException("year 应为1990至2100之间的年份")),
        ];
        var group = call.Text("group");
        if (group is not null && FigureGroups.All.All(g => g.Id != group))
            throw Near.Unknown("指标类别", group, FigureGroups.All.Select(g => g.Id));
        var chosen = (await ComparedReports.All(call.Store)).Where(r =>
            (regions.Count == 0 || regions.Contains(Folding.Fold(r.Region))) && (years.Count == 0 || years.Contains(r.Year))
        );
        var comparison = await ComparedReports.Compare(chosen);
        return ApiAnswer.Json(
            ComparisonJson.Of(group is null ? comparison : comparison with { Groups = [.. comparison.Groups.Where(g => g.Id == group)] })
        );
    }
}
