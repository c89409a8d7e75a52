using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.AnnualReport;
using Yifa.Reports;
using Yifa.Store;
using Yifa.Web;

namespace Yifa;

/// <summary>报告文稿: an annual report before it is published, as those who write it read it: with every number, and what could not be said.</summary>
public static class ReportDrafts
{
    /// <summary>The text as it stands: with the numbers that were frozen, or with today's where none are.</summary>
    public static Task<(Paper Paper, IReadOnlyList<Unsaid> Missing)> Of(CaseStore store, YearReport report, string? notice) =>
        store.Read(records =>
            ReportComposer.ComposeDraft(
                report.FrozenOn is null ? records : new KeptLedger(report.Lines, ReportTemplates.FigureNamed),
                Catalogue.Figures,
                Request(report, notice),
                report.Bindings
            )
        );

    /// <summary>What it is composed for, with the words of those who wrote.</summary>
    public static ReportRequest Request(YearReport report, string? notice) =>
        new(report.Office, report.Year, report.Office.Name)
        {
            Body = report.Body,
            SampleNotice = notice,
            Further = [.. Further(report)],
        };

    private static IEnumerable<(string Title, IReadOnlyList<Block> Blocks)> Further(YearReport report)
    {
        foreach (var part in Enum.GetValues<ReportPart>())
            if (report.Contributions.Where(c => c.Part == part).ToList() is { Count: > 0 } told)
                yield return (Words.Chinese(part), [.. told.SelectMany(Told)]);
        if (report.Reported.Count > 0)
            yield return (
                "其他机关报送的数",
                [
                    new Table(
                        null,
                        ["指标", "数", "报送机关", "来源", "签发人", "日期"],
                        [.. report.Reported.Select(r => (IReadOnlyList<Run>)[.. Cells(r).Select(c => new Run(c))])]
                    ),
                ]
            );
    }

    private static IEnumerable<Block> Told(Contribution contribution) =>
        contribution
            .Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Paragraph.Of)
            .Append(Paragraph.Of($"(供稿:{contribution.Unit} {contribution.Author})"));

    private static IEnumerable<string> Cells(ReportedFigure r) =>
        [r.Name, $"{Wording.Plain(r.Value)}{r.Unit}", r.Body, r.Source, r.Signer, Wording.Iso(r.On)];
}
