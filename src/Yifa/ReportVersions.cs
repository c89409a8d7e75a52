using System.Text.RegularExpressions;
using Yifa.Kernel;
using Yifa.Modules.AnnualReport;
using Yifa.Store;
using Yifa.Web;

namespace Yifa;

/// <summary>One of 送审稿, 上会稿 and 公开稿, as it was when it was made.</summary>
/// <param name="N">Its place among the versions, from 1.</param>
/// <param name="Name">年度报告(送审稿).</param>
/// <param name="Entry">The entry that made it; the journal keeps the text and the numbers of that moment.</param>
public sealed record ReportVersion(int N, string Template, string Name, int Entry, DateOnly On, string By)
{
    /// <summary>送审稿: the name without what all of them are.</summary>
    public string Short => Name[(Name.IndexOf('(') + 1)..].TrimEnd(')');

    public override string ToString() => $"{N} {Short} {Wording.Iso(On)}";
}

/// <summary>A number of two versions that differs; null where a version does not have it.</summary>
public sealed record ChangedNumber(KeptNumber Of, decimal? Before, decimal? After);

/// <summary>三稿对照: what one version of a report says otherwise than another, and what was done between them.</summary>
public sealed record VersionComparison(
    ReportVersion Before,
    ReportVersion After,
    IReadOnlyList<(LineChange Change, string Line)> Lines,
    IReadOnlyList<ChangedNumber> Numbers,
    IReadOnlyList<JournalLine> Between
);

/// <summary>Reads the versions of a report from its journal, which nothing overwrites.</summary>
public static partial class ReportVersions
{
    /// <summary>Every version made so far, the first one first; a report sent back has several of a name.</summary>
    public static IReadOnlyList<ReportVersion> Of(CaseView view)
    {
        string[] names = [Documents.ForReview.Name, Documents.ForMeeting.Name, Documents.ForPublic.Name];
        return
        [
            .. view
                .Journal.OrderBy(l => l.N)
                .SelectMany(l => l.Papers.Where(names.Contains).Select(p => (Line: l, Paper: p)))
                .Select(
                    (v, i) => new ReportVersion(i + 1, v.Paper, view.File.Module.Document(v.Paper).Label, v.Line.N, v.Line.On, v.Line.By)
                ),
        ];
    }

    /// <summary>The report as it was then.</summary>
    public static YearReport At(CaseView view, ReportVersion version) => (YearReport)view.After(version.Entry);

    /// <summary>Its text: of the published one, what the public reads.</summary>
    public static async Task<Paper> PaperOf(CaseStore store, CaseView view, ReportVersion version, string? notice)
    {
        var report = At(view, version);
        if (version.Template == Documents.ForPublic.Name)
            return await PublishedReports.Paper(store, report, notice);
        var (paper, _) = await ReportDrafts.Of(store, report, notice);
        return paper;
    }

    public static async Task<VersionComparison> Compare(
        CaseStore store,
        CaseView view,
        ReportVersion before,
        ReportVersion after,
        string? notice
    )
    {
        var (old, now) = (await PaperOf(store, view, before, notice), await PaperOf(store, view, after, notice));
        return new(
            before,
            after,
            Differences.Of(TextOf(old), TextOf(now)),
            [.. Changed(At(view, before).Lines, At(view, after).Lines)],
            [.. view.Journal.Where(l => l.N > before.Entry && l.N <= after.Entry).OrderBy(l => l.N)]
        );
    }

    /// <summary>Numbers by what they are called, since another template numbers its lines otherwise.</summary>
    private static IEnumerable<ChangedNumber> Changed(IReadOnlyList<KeptNumber> before, IReadOnlyList<KeptNumber> after)
    {
        var old = before.DistinctBy(k => k.Label).ToDictionary(k => k.Label);
        foreach (var now in after.DistinctBy(k => k.Label))
            if (!old.Remove(now.Label, out var was))
                yield return new(now, null, now.Reading.Value);
            else if (was.Reading.Value != now.Reading.Value)
                yield return new(now, was.Reading.Value, now.Reading.Value);
        foreach (var gone in old.Values)
            yield return new(gone, gone.Reading.Value, null);
    }

    // notes and definitions are numbered as they come, so that one more of them would make all that follow look changed
    [GeneratedRegex(@"\((?:注|口径)\d+\)|^注\d+:|^\d+\.", RegexOptions.Multiline)]
    private static partial Regex Place();

    private static string TextOf(Paper paper) => Place().Replace(LinesOf(paper), "");

    private static string LinesOf(Paper paper) =>
        string.Join(
            '\n',
            paper.Blocks.SelectMany(block =>
                block switch
                {
                    Heading heading => [heading.Text],
                    Table table => (table.Caption is { } caption ? [caption] : Array.Empty<string>()).Concat(
                        table.Rows.Select(row => string.Join(" | ", row.Select(r => r.Text)))
                    ),
                    Paragraph paragraph => [string.Concat(paragraph.Runs.Select(r => r.Text))],
                    _ => Array.Empty<string>(),
                }
            )
        );
}
