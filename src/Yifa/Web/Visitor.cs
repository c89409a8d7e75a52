using Yifa.Api;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Web;

/// <summary>
/// Who looks at a page. Until sign-in is built, somebody at this very machine works as one of the store's accounts, chosen by a cookie;
/// everybody else is the public.
/// </summary>
public sealed class Visitor
{
    public const string Cookie = "as";

    private readonly CaseStore store;

    public Visitor(CaseStore store, IHttpContextAccessor request)
    {
        this.store = store;
        if (request.HttpContext is not { } context || !Caller.IsHere(context))
            return;
        IsLocal = true;
        Account = Chosen(store, context.Request.Cookies[Cookie]);
    }

    /// <summary>At this machine, so that the desk opens.</summary>
    public bool IsLocal { get; }

    public Account? Account { get; }

    /// <summary>For reading matters of a kind: the fullest of the account's capacities.</summary>
    public Reader ReaderOf(string kind) => Account is { } account ? store.ReadersOf(account, kind)[0] : Reader.Public;

    /// <summary>The office below which this visitor reads the kind; null for a party and for the public.</summary>
    public Office? ReachOf(string kind) => (ReaderOf(kind).Capacity as Capacity.AtOffice)?.Office;

    /// <summary>The matter, in whichever capacity of the account sees it; null when none does.</summary>
    public CaseView? View(long id) => Account is { } account ? Acting.View(store, account, id) : null;

    /// <summary>The duty that reaches widest, or what the account is as a party.</summary>
    public Reader Reader =>
        Account is null ? Reader.Public
        : Widest(Account) is { } duty ? new Reader(duty)
        : new Reader(new Capacity.Party(Account.Id));

    /// <summary>The office below which this visitor reads; null for a party and for the public.</summary>
    public Office? Reach => (Reader.Capacity as Capacity.AtOffice)?.Office;

    /// <summary>Every capacity the account can act in, one at a time.</summary>
    public IEnumerable<Actor> Actors =>
        Account is not { } account
            ? []
            : account
                .Duties.Select(d => new Actor(account.Id, account.Name, d))
                .Append(new Actor(account.Id, account.Name, new Capacity.Party(account.Id)));

    /// <summary>The actor who may uncover personal values of the matter; null when the account may not.</summary>
    public Actor? Uncoverer(CaseFile file) =>
        Actors.FirstOrDefault(a =>
            a.Capacity is Capacity.AtOffice duty
            && file.Matter.Office.Within(duty.Office)
            && file.Module.PersonalHandlers.Any(h => $"{file.Module.Kind}.{h}" == duty.Duty)
        );

    /// <summary>The actor to whom the act is open in this matter.</summary>
    public Actor? For(CaseFile file, ActType act) => Actors.FirstOrDefault(a => Gate.OpenTo(file, a).Contains(act));

    /// <summary>The acts open to the account in any of its capacities, in the order of the statute.</summary>
    public IEnumerable<ActType> Open(CaseFile file)
    {
        var open = Actors.SelectMany(a => Gate.OpenTo(file, a)).ToHashSet();
        return file.Module.Acts.Where(open.Contains);
    }

    /// <summary>The capacity in which the account may open a matter by the act; null when it may not.</summary>
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

    private static Capacity.AtOffice? Widest(Account account) => account.Duties.MinBy(d => d.Office.Path.Length);

    private static Account? Chosen(CaseStore store, string? id) =>
        id is not null && store.Account(id) is { } account
            ? account
            : store.Accounts.OrderBy(a => a.Id, StringComparer.Ordinal).FirstOrDefault(a => a.Duties.Count > 0);
}
