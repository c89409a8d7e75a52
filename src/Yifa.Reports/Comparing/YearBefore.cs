using Yifa.Kernel;
using Yifa.Reports.Published;

namespace Yifa.Reports.Comparing;

/// <summary>A printed change against the numbers that the reports of both years print: 同比上升13.5% and the year before.</summary>
internal static class YearBefore
{
    public static ComparedValue Checked(ComparedValue change, Figure figure, ComparedRow row, ComparedReport report) =>
        figure is { Kind: FigureKind.Change }
        && change is { Value: { } printed, IsExact: true }
        && OfThat(figure) is { } of
        && row.Of(report.Year - 1) is { } earlier
        && Only(report, of) is { } now
        && Only(earlier, of) is { Value: not 0 } before
            ? change with
            {
                Flags = [.. change.Flags.Where(f => f.Kind != FlagKind.NoBase), .. Against(change, printed, now, before, earlier.Year)],
            }
            : change;

    private static IEnumerable<Flag> Against(ComparedValue change, decimal printed, ComparedValue now, ComparedValue before, int year)
    {
        var points = change.Kind == PublishedKind.PercentagePoints;
        var computed = Figure.Round(
            points ? now.Value!.Value - before.Value!.Value : 100 * (now.Value!.Value - before.Value!.Value) / before.Value!.Value,
            change.Decimals
        );
        if (computed != printed)
            yield return new(
                FlagKind.YearBefore,
                $"{year}年的报告印作{before.Raw}{(before.Kind == PublishedKind.Rate ? "" : before.Unit)},由此计算为{computed:+0.####;-0.####;0}{change.Unit}"
            );
    }

    private static string? OfThat(Figure figure) =>
        figure.Of?.Id ?? (figure.Id.EndsWith("-yoy", StringComparison.Ordinal) ? figure.Id[..^4] : null);

    private static ComparedValue? Only(ComparedReport report, string figure) =>
        report.Values.Where(v => v.Figure == figure).ToList() is [{ IsExact: true, CanStandBeside: true } only] ? only : null;
}
