using Yifa.Api;
using Yifa.Kernel;
using Yifa.Modules.FileReview;
using Yifa.Store;

namespace Yifa.FileReviews;

/// <summary>What came of doing something for every file of a round.</summary>
public sealed record Handled(int Done, IReadOnlyList<(string Code, string Why)> Refused);

/// <summary>
/// 评查表 of a round: opened for each drawn file with the course as reviewers may read it and the first pass, and taken back as results once both
/// have agreed. An act cannot read another matter's journal; what is worked out here anybody who may can work out again, see <see cref="ReviewCheck"/>.
/// </summary>
public sealed class Sheets
{
    private static readonly Reader Whole = Reader.Of(Actor.Statute);
    private readonly CaseStore store;

    public Sheets(CaseStore store, ReviewRound round)
    {
        (this.store, Round) = (store, round);
        All = [.. Read("review-sheets", "round").Select(f => ((ReviewSheet)f.File.Matter, f.File.Course))];
        Entered = [.. Read("reviewed-files", "of-round").Select(f => (ReviewedFile)f.File.Matter)];
    }

    public ReviewRound Round { get; }

    /// <summary>Every sheet of the round with its course, those stepped back from among them.</summary>
    public IReadOnlyList<(ReviewSheet Sheet, Course Course)> All { get; }

    /// <summary>The results that have been entered.</summary>
    public IReadOnlyList<ReviewedFile> Entered { get; }

    /// <summary>Drawn files whose pair has no sheet yet.</summary>
    public IReadOnlyList<DrawnFile> Unallotted => [.. Round.Drawn.Where(d => !All.Any(s => s.Sheet.FileCode == d.Code && Covers(s, d)))];

    /// <summary>Sheets that are done and whose result is not entered yet.</summary>
    public IReadOnlyList<(DrawnFile Drawn, ReviewSheet Sheet)> Ready =>
        [
            .. from drawn in Round.Drawn
            let line = PoolLine.ReadName(drawn.File)!
            where !Entered.Any(e => e.Unit == line.Unit && e.FileNumber == line.Number)
            from sheet in All
            where sheet.Sheet.FileCode == drawn.Code && sheet.Sheet.Stage == SheetStage.Finished
            select (drawn, sheet.Sheet),
        ];

    // one stepped back from stands for its pair until others are named
    private static bool Covers((ReviewSheet Sheet, Course Course) held, DrawnFile drawn) =>
        held.Sheet.Stage != SheetStage.SteppedBack || held.Course.Parties.Select(p => p.Account).SequenceEqual([drawn.Main, drawn.Second]);

    /// <summary>The sheet that a drawn file gets.</summary>
    public Allot SheetOf(DrawnFile drawn, int? through = null)
    {
        var line = PoolLine.ReadName(drawn.File)!;
        var plain = new Allot(Round.Number!, drawn.Code, line.Type, drawn.Main, drawn.Second);
        if (FilePool.SourceOf(store, line) is not { } source || store.Whole(Whole, source.Id) is not { } file)
            return plain;
        var then = file.Through(through ?? file.Steps.Count);
        return plain with
        {
            Course = Redaction.Of(then),
            Suspicions = string.Join('\n', Suspicions(Checklists.For(line.Type), then)),
            Through = then.Steps.Count,
        };
    }

    // what a probe says is read by the reviewers too: none of them says a name
    private IEnumerable<FoundDefect> Suspicions(Checklist list, WholeFile file) =>
        FirstPass
            .Of(list, file, Certificates.Of(store, file), file.Steps[^1].On)
            .Select(f => new FoundDefect(f.Item.Code, f.Flaw.Step is { } step ? $"{f.Flaw.Text}(第{step}条记录)" : f.Flaw.Text));

    /// <summary>Opens the sheets that are missing.</summary>
    public Task<Handled> Allot(Account organiser) =>
        Each(organiser, Unallotted, d => d.Code, FileReviewModule.Sheets, d => SheetOf(d), _ => Round.Office);

    /// <summary>Enters the results that are ready, each in its unit where that is an office of the tree.</summary>
    public Task<Handled> Enter(Account organiser) =>
        Each(
            organiser,
            Ready,
            r => r.Drawn.Code,
            FileReviewModule.Files,
            r => ResultOf(r.Drawn, r.Sheet),
            r => OfficeOf(PoolLine.ReadName(r.Drawn.File)!)
        );

    public ReviewFile ResultOf(DrawnFile drawn, ReviewSheet sheet)
    {
        var line = PoolLine.ReadName(drawn.File)!;
        return new(
            Round.Review,
            Round.Manner,
            line.Type,
            line.Unit,
            line.Number,
            string.Join('\n', sheet.Defects),
            sheet.Opinion,
            Round.Number,
            drawn.Code,
            line.Source
        );
    }

    private Office OfficeOf(PoolLine line) =>
        FilePool.SourceOf(store, line)?.Office
        ?? (store.Offices.Where(o => o.Name == line.Unit).ToList() is [var unit] ? unit : Round.Office);

    private async Task<Handled> Each<T>(
        Account organiser,
        IReadOnlyList<T> items,
        Func<T, string> codeOf,
        Module kind,
        Func<T, Act> actOf,
        Func<T, Office> officeOf
    )
    {
        var (done, refused) = (0, new List<(string, string)>());
        foreach (var item in items)
        {
            var (act, office) = (actOf(item), officeOf(item));
            var type = store.Module(kind.Kind)!.Act(act.GetType());
            var request = new ActRequest(type, act, Acting.For(organiser, type, office), store.Today, "desk") { Office = office };
            var result = await store.Perform(request);
            if (result.Accepted)
                done++;
            else
                refused.Add((codeOf(item), string.Join(' ', result.Refusals)));
        }
        return new(done, refused);
    }

    private IReadOnlyList<OpenMatter> Read(string kind, string facet) =>
        Round.Number is { } number && store.Module(kind) is not null
            ? store.Files(Whole, [.. store.All(Whole, new ListQuery(kind) { Where = [(facet, number)] }).Select(r => r.Id)])
            : [];
}
