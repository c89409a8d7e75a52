using System.Security.Claims;
using Yifa.Api;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Web;

/// <summary>Who looks at a page: the account that signed in, in the capacity it chose; the public otherwise.</summary>
public sealed class Visitor
{
    private readonly CaseStore store;

    public Visitor(CaseStore store, IHttpContextAccessor request)
    {
        this.store = store;
        if (request.HttpContext is not { } context)
            return;
        AtThisMachine = Caller.IsHere(context);
        if (context.User.FindFirstValue(ClaimTypes.NameIdentifier) is not { } id || store.Account(id) is not { } account)
            return;
        Account = account;
        Choices = CapacityChoice.Of(account, store);
        Chosen = Choices.FirstOrDefault(c => c.Code == context.Request.Cookies[CapacityChoice.Cookie.Name!]);
    }

    /// <summary>Where the program itself runs: only here are the demo accounts of a sample offered.</summary>
    public bool AtThisMachine { get; }

    public Account? Account { get; }

    public bool IsSignedIn => Account is not null;

    /// <summary>Whether it works in a duty, chosen or at least held; otherwise it is here as a party.</summary>
    public bool IsOnDuty => Chosen is { } chosen ? chosen.Actor.Capacity is Capacity.AtOffice : Account?.Duties.Count > 0;

    /// <summary>The capacities the account may work in.</summary>
    public IReadOnlyList<CapacityChoice> Choices { get; } = [];

    /// <summary>The one it chose; null when each act goes by the duty it takes.</summary>
    public CapacityChoice? Chosen { get; }

    /// <summary>For reading matters of a kind: as chosen; else the fullest of the account's capacities.</summary>
    public Reader ReaderOf(string kind) =>
        Account is not { } account ? Reader.Public
        : Chosen is { } chosen ? Reader.Of(chosen.Actor)
        : store.ReadersOf(account, kind)[0];

    /// <summary>The office below which this visitor reads the kind; null for a party and for the public.</summary>
    public Office? ReachOf(string kind) => (ReaderOf(kind).Capacity as Capacity.AtOffice)?.Office;

    /// <summary>种类管理: whether it may add kinds of the general module, which the whole installation then has; so only at the root of the offices.</summary>
    public bool KeepsKindsOf(Module module) =>
        Actors.Any(a =>
            a.Capacity is Capacity.AtOffice duty && module.KindKeepers.Contains(duty.Duty) && duty.Office.Path.Count(c => c == '/') == 1
        );

    /// <summary>The matter in the duty chosen, or in whichever of those held sees it; null when none does. A party reads at the portal.</summary>
    public CaseView? View(long id) => DutyReaders.Select(reader => store.View(reader, id)).FirstOrDefault(view => view is not null);

    /// <summary>What the matter is linked to, in the duty chosen, or in whichever of those held sees it: a letter's clerk may keep tasks too.</summary>
    public IReadOnlyList<LinkedMatter> Links(CaseView view) =>
        [.. DutyReaders.SelectMany(reader => store.LinksOf(reader, view.Brief.Id)).Distinct().OrderBy(l => l.Matter.Id)];

    private IEnumerable<Reader> DutyReaders =>
        !IsOnDuty ? []
        : Chosen is { } chosen ? [Reader.Of(chosen.Actor)]
        : Account!.Duties.Select(duty => new Reader(duty));

    /// <summary>Whether the duty chosen, or any of those held, reads matters of the kind.</summary>
    public bool Reads(string kind) => DutyReaders.Any(reader => store.Reads(reader, kind));

    /// <summary>Those of the matters that the duty chosen, or any of those held, sees; in their order.</summary>
    public IReadOnlyList<OpenMatter> Files(IReadOnlyCollection<long> ids)
    {
        var seen = DutyReaders.SelectMany(reader => store.Files(reader, ids)).DistinctBy(m => m.Matter.Id).ToDictionary(m => m.Matter.Id);
        return [.. ids.Where(seen.ContainsKey).Select(id => seen[id])];
    }

    /// <summary>For what is of no kind: as chosen; else the duty that reaches widest, or what the account sees as a party.</summary>
    public Reader Reader =>
        Account is null ? Reader.Public
        : Chosen is { } chosen ? Reader.Of(chosen.Actor)
        : Reader.Of(Choices[0].Actor);

    /// <summary>The office below which this visitor reads; null for a party and for the public.</summary>
    public Office? Reach => (Reader.Capacity as Capacity.AtOffice)?.Office;

    /// <summary>The capacity chosen; without a choice every one of the account's own, one at a time. A principal is acted for by choice only.</summary>
    public IEnumerable<Actor> Actors =>
        Chosen is { } chosen ? [chosen.Actor]
        : Account is { } account
            ? Choices.Select(c => c.Actor).Where(a => a.Capacity is not Capacity.Party party || party.Account == account.Id)
        : [];

    /// <summary>The actor who may uncover personal values of the matter; null when the account may not.</summary>
    public Actor? Uncoverer(CaseFile file) =>
        file.Module.PersonalActs is [var view, ..] ? Actors.FirstOrDefault(a => Gate.Entitles(view, a, file.Matter.Office, [])) : null;

    /// <summary>The actor to whom the act is open in this matter.</summary>
    public Actor? For(CaseFile file, ActType act) => Actors.FirstOrDefault(a => Gate.OpenTo(file, a).Contains(act));

    /// <summary>窗口代办: the actor who may do the act at the counter, for whichever party asks; null when the account serves no such counter.</summary>
    /// <param name="office">Of the matter; null when it is yet to be opened, in any office the counter serves.</param>
    public Actor? AtCounter(ActType act, Office? office = null) =>
        Actors.FirstOrDefault(a => a.Capacity is Capacity.AtOffice duty && act.IsServedBy(duty, office ?? duty.Office));

    /// <summary>The acts that the account may do at the counter for a party of the matter.</summary>
    public IEnumerable<ActType> OpenAtCounter(CaseFile file) =>
        Actors.SelectMany(a => file.Course.Parties.SelectMany(p => Gate.OpenTo(file, a with { Behalf = p.Name }))).Distinct();

    /// <summary>The acts open to the account in any of its capacities, in the order of the statute.</summary>
    public IEnumerable<ActType> Open(CaseFile file)
    {
        var open = Actors.SelectMany(a => Gate.OpenTo(file, a)).ToHashSet();
        return file.Module.Acts.Where(open.Contains);
    }

    /// <summary>Whether the account may open a matter by the act, itself or for somebody at the counter.</summary>
    public bool MayOpen(ActType act) => Opener(act) is not null || AtCounter(act) is not null;

    /// <summary>The capacity in which the account may itself open a matter by the act; null when it may not.</summary>
    public Actor? Opener(ActType act) =>
        Actors.FirstOrDefault(a =>
            a.Capacity switch
            {
                Capacity.AtOffice duty => act.Duties.Contains(duty.Duty),
                // somebody with a desk does not apply to it as a citizen
                Capacity.Party => act.Roles.Count > 0 && Account!.Duties.Count == 0,
                _ => false,
            }
        );
}
