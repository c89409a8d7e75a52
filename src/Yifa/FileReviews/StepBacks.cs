using Yifa.Kernel;
using Yifa.Modules.FileReview;
using Yifa.Store;

namespace Yifa.FileReviews;

/// <summary>回避: whose files a reviewer may not be given. A file of the own office, one that the reviewer acted on or is party to, and one that the reviewer can open anyhow.</summary>
public sealed class StepBacks
{
    private static readonly Reader Whole = Reader.Of(Actor.Statute);
    private static readonly string[] AboveAll = ["government", "region"];
    private readonly CaseStore store;
    private readonly Dictionary<string, HashSet<long>> partyTo = [];

    public StepBacks(CaseStore store, ReviewRound round, IEnumerable<Account> reviewers)
    {
        this.store = store;
        List<string> kinds =
        [
            .. round.Types.Select(t => Checklists.For(t).Kind).OfType<string>().Where(k => store.Module(k) is not null).Distinct(),
        ];
        foreach (var reviewer in reviewers)
            partyTo[reviewer.Id] = [.. kinds.SelectMany(k => PartyTo(reviewer, k))];
    }

    /// <summary>Why the reviewer may not read the file; null when nothing stands against it.</summary>
    /// <param name="unit">The unit whose file it is, as the pool names it.</param>
    /// <param name="file">Where it is kept here; null where it is kept elsewhere.</param>
    public string? Against(Account reviewer, string unit, (string Kind, long Id, Office Office)? file)
    {
        if (reviewer.Office.Name == unit)
            return "本单位的案卷";
        if (file is not var (kind, id, office))
            return null;
        if (office.Within(reviewer.Office) && !AboveAll.Contains(reviewer.Office.Kind) || reviewer.Office.Within(office))
            return "本单位的案卷";
        if (reviewer.Duties.Any(d => office.Within(d.Office) && Rights.Of(d.Duty, store.Module)?.Covers(kind) == true))
            return "其岗位可以打开这件案卷";
        if (partyTo[reviewer.Id].Contains(id))
            return "是案件的当事人";
        return store.HasActed(Whole, id, reviewer.Id) ? "办理过这件案卷" : null;
    }

    private IEnumerable<long> PartyTo(Account reviewer, string kind) =>
        store.All(new Reader(new Capacity.Party(reviewer.Id)), new ListQuery(kind)).Select(row => row.Id);
}
