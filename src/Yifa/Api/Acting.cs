using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Api;

/// <summary>In which capacity an account acts or reads: one duty at an office, or as a party, never a mixture.</summary>
public static class Acting
{
    /// <summary>
    /// The account with the duty that entitles it to the act in the office; else as the party it is in the matter, or as an applicant when it
    /// holds no duty anywhere; else as it reads, for the gate to refuse.
    /// </summary>
    /// <param name="matter">The matter acted on; null when the act opens one.</param>
    /// <param name="behalf">代办: the party for whom the account does it at the counter; null when for nobody.</param>
    public static Actor For(Account account, ActType act, Office office, CaseFile? matter = null, string? behalf = null)
    {
        if (behalf is not null)
            return (AtCounter(account, act, office) ?? AsReader(account)) with { Behalf = behalf };
        var concerns = matter?.Matter.Concerns;
        var entitling = account.Duties.FirstOrDefault(d => Gate.Entitles(act, new(account.Id, account.Name, d), office, [], concerns));
        var isParty = matter is null
            ? account.Duties.Count == 0 && act.Roles.Count > 0
            : matter.Course.Parties.Any(p => p.Account == account.Id && act.Roles.Contains(p.Role));
        return entitling is not null ? new(account.Id, account.Name, entitling)
            : isParty ? new(account.Id, account.Name, new Capacity.Party(account.Id))
            : AsColleague(account, act, office, concerns) ?? AsReader(account);
    }

    private static Actor? AtCounter(Account account, ActType act, Office office) =>
        account.Duties.FirstOrDefault(d => act.IsServedBy(d, office)) is { } duty ? new(account.Id, account.Name, duty) : null;

    // so that whoever sees the matter hears that the act is not theirs, rather than that there is no such matter
    private static Actor? AsColleague(Account account, ActType act, Office office, string? concerns) =>
        account.Duties.FirstOrDefault(d =>
            d.Duty.StartsWith(act.Kind + ".", StringComparison.Ordinal) && (office.Within(d.Office) || d.Office.Name == concerns)
        )
            is { } duty
            ? new(account.Id, account.Name, duty)
            : null;

    /// <summary>The matter, in the first capacity of the account that sees it; null when none does.</summary>
    public static CaseView? View(CaseStore store, Account account, long id) =>
        Rights.CapacitiesOf(account).Select(reader => store.View(reader, id)).FirstOrDefault(view => view is not null);

    /// <summary>The account with the duty that reaches furthest; as a party when it holds none.</summary>
    public static Actor AsReader(Account account) =>
        new(
            account.Id,
            account.Name,
            account.Duties.OrderBy(d => d.Office.Path.Length).ThenBy(d => d.Duty, StringComparer.Ordinal).FirstOrDefault()
                ?? (Capacity)new Capacity.Party(account.Id)
        );
}
