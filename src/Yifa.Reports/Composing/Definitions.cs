using Yifa.Kernel;

namespace Yifa.Reports;

/// <summary>口径说明: what the printed figures count, and what the rates were computed from.</summary>
internal sealed class Definitions(ReportRequest request, NumberRuns numbers)
{
    public IEnumerable<Block> Write(IReadOnlyList<Read> told)
    {
        foreach (var (reads, i) in told.GroupBy(r => r.Figure.Id).Select((g, i) => (g.ToList(), i)))
        {
            var figure = reads[0].Figure;
            var line = new RunLine().Add($"{i + 1}.{figure.Name}:{figure.Definition.TrimEnd('。')}。");
            foreach (var read in reads)
                if (NumberRuns.Parts(read.Now) is var (top, bottom))
                    line.Add(read.Scope is { } scope ? $"本年({scope})" : "本年")
                        .Add("分子")
                        .Add(numbers.Part(top))
                        .Add(",分母")
                        .Add(numbers.Part(bottom))
                        .Add("。");
            yield return line.ToParagraph();
        }
        var before = request.Period.YearBefore;
        yield return Paragraph.Of(
            $"{told.Select(r => r.Figure.Id).Distinct().Count() + 1}.同比:与上年同期({before.From.Year}年{Days(before)})比较,计数和金额为增减百分比,比率为增减百分点;"
                + "各数按四舍五入列示,上年同期为零或者没有读数的不计算。"
        );
    }

    private static string Days(Period period) => $"{period.From.Month}月{period.From.Day}日至{period.To.Month}月{period.To.Day}日";
}
