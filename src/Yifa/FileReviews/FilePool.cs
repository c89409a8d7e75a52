using System.Globalization;
using System.Text;
using Yifa.Kernel;
using Yifa.Modules.FileReview;
using Yifa.Store;

namespace Yifa.FileReviews;

/// <summary>评查库 of a round, made from what is kept here: every file of its types that was closed in its period, and who has to step back from which.</summary>
public static class FilePool
{
    private static readonly Reader Whole = Reader.Of(Actor.Statute);

    // entered in one go when the system was begun with: there is no course to be reviewed
    private static readonly string[] PutIn = ["Backfill", "RecordPast"];

    /// <param name="scope">The office below which files are looked for.</param>
    /// <param name="outside">Further rows, of files that are kept elsewhere.</param>
    public static FixPool Of(CaseStore store, ReviewRound round, Office scope, IReadOnlyList<Account> reviewers, string outside, int take)
    {
        var files = Closed(store, round, scope).ToList();
        var backs = new StepBacks(store, round, reviewers);
        var (rows, conflicts, n) = (new StringBuilder(), new StringBuilder(), 0);
        foreach (var (type, brief) in files)
            Add(new(type, brief.Office.Name, brief.Number, $"{brief.Kind}/{brief.Id}"), (brief.Kind, brief.Id, brief.Office));
        foreach (var line in outside.Split('\n').Where(l => !string.IsNullOrWhiteSpace(l)))
            if (PoolLine.Read(line) is { } read)
                Add(read, SourceOf(store, read));
            else
                rows.Append(line.Trim()).Append('\n'); // the act says what is wrong with it
        return new(rows.ToString(), [.. reviewers.Select(r => r.Id)], take, conflicts.ToString());

        void Add(PoolLine line, (string, long, Office)? file)
        {
            n++;
            rows.Append(CultureInfo.InvariantCulture, $"{Words.Chinese(line.Type)}\t{line.Unit}\t{line.Number}\t{line.Source}\n");
            foreach (var reviewer in reviewers.Where(r => backs.Against(r, line.Unit, file) is not null))
                conflicts.Append(CultureInfo.InvariantCulture, $"{n},{reviewer.Id}\n");
        }
    }

    /// <summary>Where a line's file is kept here; null where it is kept elsewhere.</summary>
    public static (string Kind, long Id, Office Office)? SourceOf(CaseStore store, PoolLine line) =>
        line.Source?.Split('/') is [var kind, var text]
        && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && store.Files(Whole, [id]) is [{ } file]
        && file.Matter.Kind == kind
            ? (kind, id, file.Matter.Office)
            : null;

    private static readonly (string Facet, string Value) Over = ("phase", nameof(Phase.Closed));

    private static IEnumerable<(FileType Type, Brief Brief)> Closed(CaseStore store, ReviewRound round, Office scope)
    {
        foreach (var list in round.Types.Select(Checklists.For).Where(l => l.Kind is { } kind && store.Module(kind) is not null))
        {
            var query = new ListQuery(list.Kind!) { Office = scope, Where = list.Only is { } only ? [Over, only] : [Over] };
            foreach (var row in store.All(Whole, query).Where(r => r.ClosedOn >= round.From && r.ClosedOn <= round.To))
                if (!store.HasBegunBy(Whole, row.Id, PutIn))
                    yield return (list.Type, row);
        }
    }
}
