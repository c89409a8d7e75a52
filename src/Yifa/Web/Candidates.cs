using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Web;

/// <summary>Who may be put in charge of a matter, how much each has in hand, and whose turn it is.</summary>
public sealed record Candidates(IReadOnlyList<(Account Account, int InHand)> People, string? Proposed)
{
    public static Candidates Of(CaseStore store, Reader reader, string kind, Office office, IReadOnlyList<string>? recused, string? last)
    {
        var able = store.AbleToTakeCharge(kind, office).ToList();
        // the load is what each has in hand anywhere the reader sees, not at this office alone
        var load = store.Root is { } root ? store.InHand(reader, root, kind) : new Dictionary<string, int>();
        var left = able.Where(a => recused?.Contains(a.Id) != true && a.Id != last);
        var doing = left.Where(a => a.Duties.Any(d => d.Duty.StartsWith(kind + ".", StringComparison.Ordinal) && d.Office == a.Office));
        // those posted nearest the matter come before leaders and others from above
        var near = doing.Where(a => office.Within(a.Office)).GroupBy(a => a.Office.Path.Length).MaxBy(g => g.Key);
        var proposed = FairAssignment.Propose((near ?? left.AsEnumerable()).Select(a => a.Id), load, recused ?? [], last);
        return new([.. able.Where(a => recused?.Contains(a.Id) != true).Select(a => (a, load.GetValueOrDefault(a.Id)))], proposed);
    }

    /// <summary>Who may be put in charge of every one of the matters.</summary>
    public static Candidates ForAll(CaseStore store, Func<string, Reader> readerOf, IReadOnlyList<Brief> matters)
    {
        var places = matters.Select(m => (m.Kind, m.Office)).Distinct().ToList();
        var first = Of(store, readerOf(places[0].Kind), places[0].Kind, places[0].Office, null, null);
        var able = places.Skip(1).Select(p => store.AbleToTakeCharge(p.Kind, p.Office).Select(a => a.Id).ToHashSet()).ToList();
        var people = first.People.Where(p => able.All(a => a.Contains(p.Account.Id))).ToList();
        return new(people, people.Any(p => p.Account.Id == first.Proposed) ? first.Proposed : null);
    }

    public string? ProposedName => People.FirstOrDefault(p => p.Account.Id == Proposed).Account?.Name;
}
