using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.FileReview;

/// <summary>Who runs the made-up reviews of a region, and who reads.</summary>
/// <param name="Liaisons">Of each unit: its office and whoever answers for its files, who reads those of the others.</param>
public sealed record SampleReviewers(
    Office Bureau,
    Func<string, Actor> Holder,
    Actor Witness,
    IReadOnlyList<(Office Office, Account Liaison)> Liaisons
);

/// <summary>Made-up reviews: files that units looked through themselves, and a round that was drawn and read blind.</summary>
public static class FileReviewSample
{
    private const string Round = "示例行政执法案卷抽查";

    /// <summary>So many files of one type looked through by units in turn; the first of them have so many problems each, all put right.</summary>
    public static IEnumerable<Script> SelfChecked(
        SampleReviewers who,
        int year,
        ReviewKind review,
        FileType type,
        int files,
        int problems = 0,
        int each = 1
    )
    {
        var list = Checklists.For(type);
        for (var n = 0; n < files; n++)
        {
            var (office, liaison) = who.Liaisons[n % who.Liaisons.Count];
            var has = Math.Clamp(problems - n * each, 0, each);
            var defects = string.Join('\n', Enumerable.Range(0, has).Select(d => Written(list, n + d)));
            var number = $"示例{Words.Chinese(type)[..^2]}卷{Digits(n + 1)}号";
            var on = Day(year, 2, n, files);
            var result = new ReviewFile(review, Manner.SelfCheck, type, office.Name, number, defects);
            yield return Told(who, office, liaison, result, on, n, commend: false);
        }
    }

    /// <summary>A round of self-checks that is closed.</summary>
    public static Script Batch(SampleReviewers who, int year, int month, ReviewKind review, FileType type, string title)
    {
        var opened = new DateOnly(year, month, 4);
        return new(
            "file-reviews",
            who.Bureau,
            [
                At(
                    opened,
                    0,
                    who.Holder("file-reviews.Organiser"),
                    new OpenRound(title, review, Manner.SelfCheck, [type], new(year - 1, 7, 1), new(year, 6, 30))
                ),
                At(opened.AddDays(60), 0, who.Holder("file-reviews.Head"), new CloseBatch("逐卷评查,总体规范")),
            ],
            title
        );
    }

    /// <summary>Files drawn from a pool and read by two from other units each; the first drawn have two or three problems.</summary>
    /// <param name="open">So many of the last are still being read.</param>
    public static IEnumerable<Script> DrawnRound(
        SampleReviewers who,
        int year,
        int pool,
        int take,
        int problemFiles,
        int problems,
        int open = 0
    )
    {
        var opened = new DateOnly(year, 6, 3);
        var files = Pool(who, pool, take);
        var (first, second) = (Secret("组织人"), Secret("监督人"));
        var drawn = Drawn(opened, files, first, second);
        yield return Drawing(who, opened, files, first, second);
        var number = RoundDocuments.Number.Format(who.Bureau, year, 1);
        var extra = problems - problemFiles * 2;
        for (var n = 0; n < drawn.Count; n++)
        {
            var line = PoolLine.ReadName(drawn[n][0])!;
            var count =
                n >= problemFiles ? 0
                : n < extra ? 3
                : 2;
            var list = Checklists.For(line.Type);
            FoundDefect[] defects = [.. Enumerable.Range(0, count).Select(d => FoundDefect.Read(Written(list, n + d))!)];
            var code = $"{n + 1:000}";
            var sheet = Sheet(who, opened.AddDays(15), number, code, line, drawn[n], defects);
            var isOpen = n >= drawn.Count - open;
            yield return isOpen ? sheet with { Steps = [sheet.Steps[0]] } : sheet;
            if (isOpen)
                continue;
            var (office, liaison) = who.Liaisons.First(l => l.Office.Name == line.Unit);
            var result = ResultOf(line, defects, number, code);
            yield return Told(who, office, liaison, result, opened.AddDays(45 + n % 10), n, commend: n >= drawn.Count - 3);
        }
    }

    private static List<string[]> Drawn(DateOnly opened, FixPool files, string first, string second)
    {
        var terms = new DrawTerms(
            Round,
            1,
            "",
            opened.AddDays(14),
            files.Take,
            2,
            "",
            [new(Words.Chinese(RoundDuty.Organiser), Share.HashOf(first)), new(Words.Chinese(RoundDuty.Witness), Share.HashOf(second))]
        );
        return [.. DrawFiles.Write(Draw.Run(terms, files.Read().Rosters, [first, second])).Split('\n').Select(l => l.Split('\t'))];
    }

    private static ReviewFile ResultOf(PoolLine line, IReadOnlyList<FoundDefect> defects, string number, string code) =>
        new(
            ReviewKind.Enforcement,
            Manner.Drawn,
            line.Type,
            line.Unit,
            line.Number,
            string.Join('\n', defects),
            defects.Count == 0 ? "程序规范" : "请逐项整改",
            number,
            code
        );

    private static FixPool Pool(SampleReviewers who, int pool, int take)
    {
        FileType[] types = [FileType.Penalty, FileType.Licence, FileType.Inspection, FileType.Penalty, FileType.Compulsion];
        var rows = Enumerable
            .Range(0, pool)
            .Select(n => (Type: types[n % types.Length], Unit: n % who.Liaisons.Count, Number: $"示例案卷{Digits(n + 1)}号"))
            .ToList();
        return new(
            string.Join('\n', rows.Select(r => $"{Words.Chinese(r.Type)},{who.Liaisons[r.Unit].Office.Name},{r.Number}")),
            [.. who.Liaisons.Select(l => l.Liaison.Id)],
            take,
            string.Join('\n', rows.Select((r, i) => $"{Digits(i + 1)},{who.Liaisons[r.Unit].Liaison.Id}"))
        );
    }

    private static Script Drawing(SampleReviewers who, DateOnly opened, FixPool pool, string first, string second)
    {
        var organiser = who.Holder("file-reviews.Organiser");
        var day = opened.AddDays(14);
        return new(
            "file-reviews",
            who.Bureau,
            [
                Step.OnTheDay(
                    opened,
                    0,
                    organiser,
                    new OpenRound(
                        Round,
                        ReviewKind.Enforcement,
                        Manner.Drawn,
                        [FileType.Penalty, FileType.Licence, FileType.Inspection, FileType.Compulsion],
                        new(opened.Year - 1, 6, 1),
                        new(opened.Year, 5, 31)
                    )
                ),
                Step.OnTheDay(opened, 10, organiser, pool),
                Step.OnTheDay(opened, 20, organiser, new CommitShare(Share.HashOf(first))),
                Step.OnTheDay(opened, 30, who.Witness, new CommitShare(Share.HashOf(second))),
                Step.OnTheDay(opened.AddDays(1), 0, organiser, new Announce(day)),
                Step.OnTheDay(day, 0, organiser, new RevealShare(first)),
                Step.OnTheDay(day, 5, who.Witness, new RevealShare(second)),
                Step.OnTheDay(day, 10, organiser, new DrawFiles()),
            ],
            Round
        );
    }

    private static Script Sheet(
        SampleReviewers who,
        DateOnly on,
        string round,
        string code,
        PoolLine line,
        string[] drawn,
        IReadOnlyList<FoundDefect> defects
    )
    {
        Actor Reader(string account) =>
            new(account, who.Liaisons.First(l => l.Liaison.Id == account).Liaison.Name, new Capacity.Party(account));
        var (main, second) = (Reader(drawn[1]), Reader(drawn[2]));
        return new(
            "review-sheets",
            who.Bureau,
            [
                At(on, 0, who.Holder("review-sheets.Organiser"), new Allot(round, code, line.Type, main.Account, second.Account)),
                .. defects.Select((d, i) => At(on.AddDays(6), i, main, new RecordDefect(d.Item, d.Text))),
                At(on.AddDays(7), 0, main, new Submit(defects.Count == 0 ? "程序规范" : "请逐项整改")),
                At(on.AddDays(9), 0, second, new Countersign()),
            ],
            $"评查表{code}"
        );
    }

    private static Script Told(SampleReviewers who, Office office, Account liaison, ReviewFile result, DateOnly on, int n, bool commend)
    {
        var organiser = who.Holder("reviewed-files.Organiser");
        var answers = liaison.As("reviewed-files.Liaison")!;
        var entered = result.Manner == Manner.Drawn ? organiser : liaison.As("reviewed-files.Checker")!;
        List<Step> steps = [At(on, n % 400, entered, result)];
        if (result.Defects is { Length: > 0 })
        {
            steps.Add(At(on.AddDays(20), 0, answers, new Report("已经逐项整改,材料附后")));
            steps.Add(At(on.AddDays(25), 0, organiser, new Rectify("逐项核对,已经整改")));
        }
        if (commend)
            steps.Add(At(on.AddDays(30), 0, who.Holder("reviewed-files.Head"), new Commend("程序完整,证据充分,说理透彻")));
        return new("reviewed-files", office, steps, result.FileNumber);
    }

    // a defect of an item, taken in turn
    private static string Written(Checklist list, int n)
    {
        var item = list.Items.Where(i => !i.Veto).ElementAt(n % list.Items.Count(i => !i.Veto));
        return $"{item.Code} 没有做到“{item.Text}”";
    }

    private static string Secret(string party) => Share.HashOf($"{Round}/{party}")[..32];

    private static DateOnly Day(int year, int month, int n, int of) => new DateOnly(year, month, 5).AddDays(n * 250 / of);

    private static string Digits(int n) => n.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>A step on the day, or on the next on which offices work.</summary>
    private static Step At(DateOnly day, int minutesAfterNine, Actor actor, Act act)
    {
        while (WorkCalendar.Official.IsOff(day))
            day = day.AddDays(1);
        return Step.OnTheDay(day, minutesAfterNine, actor, act);
    }
}
