using Yifa.Kernel;
using Yifa.Modules.FileReview;
using Yifa.Store;

namespace Yifa.FileReviews;

/// <summary>复核一批评查: the draw is done again, every reviewer is held against the rules of stepping back, and every first pass is worked out anew.</summary>
public static class ReviewCheck
{
    /// <summary>What is off, a sentence each; empty when all of it holds.</summary>
    public static IReadOnlyList<string> Of(CaseStore store, ReviewRound round, Told pool)
    {
        var faults = new List<string>();
        if (Draw.Verify(round.Transcript(pool), round.Commitment) is { } off)
            faults.Add($"抽取:{off}");
        var sheets = new Sheets(store, round);
        var reviewers = round
            .Drawn.SelectMany(d => (string[])[d.Main, d.Second])
            .Distinct()
            .Select(store.Account)
            .OfType<Account>()
            .ToList();
        var backs = new StepBacks(store, round, reviewers);
        foreach (var drawn in round.Drawn)
        {
            var line = PoolLine.ReadName(drawn.File)!;
            var file = FilePool.SourceOf(store, line);
            foreach (var reviewer in reviewers.Where(r => r.Id == drawn.Main || r.Id == drawn.Second))
                if (backs.Against(reviewer, line.Unit, file) is { } why)
                    faults.Add($"{drawn.Code}:评查人{reviewer.Name}应当回避({why})");
        }
        foreach (var (sheet, _) in sheets.All)
            if (round.Drawn.FirstOrDefault(d => d.Code == sheet.FileCode) is { } drawn)
                faults.AddRange(Against(sheet, sheets.SheetOf(drawn, sheet.Through)));
        return faults;
    }

    private static IEnumerable<string> Against(ReviewSheet sheet, Allot again)
    {
        if (sheet.Course != again.Course)
            yield return $"{sheet.FileCode}:隐名的办理经过与案卷的记录不一致";
        var told = sheet.Suspicions.Select(s => $"{s.Item} {s.Text}").ToList();
        var now = FoundDefect.ReadAll(again.Suspicions).Select(d => d!.ToString()).ToList();
        foreach (var missing in now.Except(told))
            yield return $"{sheet.FileCode}:自动初查漏了“{missing}”";
        foreach (var extra in told.Except(now))
            yield return $"{sheet.FileCode}:自动初查多了“{extra}”";
    }
}
