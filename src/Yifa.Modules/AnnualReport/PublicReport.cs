using Yifa.Kernel;

namespace Yifa.Modules.AnnualReport;

/// <summary>第二十四条: the report is published; its numbers are those frozen, the words those contributed, with their authors.</summary>
public static class PublicReport
{
    public static readonly Publication Publication = new(
        "法治政府建设年度报告",
        "督察工作规定 24",
        "published",
        Documents.ForPublic,
        file => file.Matter.Title,
        file => Told((YearReport)file.Matter)
    )
    {
        At = "/reports/",
    };

    /// <summary>The parts of 第二十五条 in their order, each contribution with its author, then the numbers of other bodies.</summary>
    internal static IEnumerable<string> Told(YearReport report)
    {
        foreach (var part in Enum.GetValues<ReportPart>())
        {
            var told = report.Contributions.Where(c => c.Part == part).ToList();
            if (told.Count > 0)
                yield return $"{Words.Chinese(part)}:";
            foreach (var contribution in told)
                yield return $"{contribution.Text}({contribution.Unit})";
        }
        foreach (var figure in report.Reported)
            yield return Said(figure);
    }

    /// <summary>A number of another body, marked as theirs.</summary>
    public static string Said(ReportedFigure figure) =>
        $"{figure.Name}{Field.Show(figure.Value)}{figure.Unit}(由{figure.Body}报送,来源:{figure.Source},{DocumentText.Day(figure.On)})。";
}
