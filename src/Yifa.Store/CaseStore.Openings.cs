using System.Text.Json;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>后续事项 that could not be opened, and why.</summary>
public sealed record FailedOpening(ActType Act, string Title, string Failure);

public sealed partial class CaseStore
{
    internal const string OpeningChannel = "open";

    /// <summary>What follows from an act of another kind: the kind that follows, the rule, and the act it opens by.</summary>
    private readonly ILookup<string, (Following Rule, ActType Act)> followers;

    private ILookup<string, (Following Rule, ActType Act)> Followers() =>
        modules.Values.SelectMany(m => m.Follows.Select(f => (Rule: f, Act: m.Act(f.Act)))).ToLookup(f => f.Rule.Event);

    /// <summary>
    /// The matters to be opened upon what just happened to another: in the nearest office, from its own upwards, where somebody may perform the
    /// opening act. Where nobody may, nothing follows.
    /// </summary>
    private IEnumerable<Opening> FollowedBy(CaseFile file, string happened, IReadOnlyList<(string Facet, string Value)> before) =>
        from follower in followers[happened]
        let facet = $"{file.Module.Kind}.{follower.Rule.Facet}"
        where follower.Rule.FollowsFrom(file.Module, file.Matter, before.Where(f => f.Facet == facet).Select(f => f.Value))
        let office = tree.Above(file.Matter.Office.Id).LastOrDefault(o => tree.Accounts.Any(a => Holds(a, follower.Act, o)))
        where office is not null
        select follower.Rule.OpeningIn(office, follower.Act, file.Module, file.Matter);

    /// <summary>The offices at which somebody may perform the act.</summary>
    public IReadOnlyList<Office> OfficesWith(ActType act) => [.. Offices.Where(o => tree.Accounts.Any(a => Holds(a, act, o)))];

    private static bool Holds(Account account, ActType act, Office office) =>
        account.Duties.Any(d => d.Office.Id == office.Id && act.Duties.Contains(d.Duty));

    /// <summary>What an act of the matter asked to be opened and was refused; for people to open themselves.</summary>
    public IReadOnlyList<FailedOpening> FailedOpenings(Reader reader, long id) =>
        pool.Read(session =>
            LoadRow(session, reader, id) is null
                ? []
                : session
                    .Query(
                        "SELECT recipient, body, failure FROM outbox WHERE matter_id = $1 AND channel = 'open' AND failure IS NOT NULL ORDER BY id",
                        r => (Act: r.GetString(0), Body: r.GetString(1), Failure: r.GetString(2)),
                        id
                    )
                    .Where(f => OpeningNamed(f.Act) is not null)
                    .Select(f => new FailedOpening(
                        OpeningNamed(f.Act)!,
                        AskedIn(f.Body).Opening.Fields.GetValueOrDefault("Title") ?? "",
                        f.Failure
                    ))
                    .ToList()
        );

    /// <summary>Opens what an act of the matter has just asked for.</summary>
    private async Task DeliverOpenings(long matter)
    {
        var waiting = pool.One(s =>
            s.Query(
                "SELECT id, recipient, body FROM outbox WHERE matter_id = $1 AND channel = 'open' AND delivered_at IS NULL ORDER BY id",
                r => (Id: r.GetInt64(0), Act: r.GetString(1), Body: r.GetString(2)),
                matter
            )
        );
        foreach (var item in waiting)
            await pool.Write(session => DeliverOne(session, item.Id, OpeningChannel, item.Act, item.Body));
    }

    /// <summary>Opens a matter that another asked for, by an act that says it hears the one that asks, in the name of whoever performed that.</summary>
    private async Task<string?> Open(Session session, long newId, string act, string body)
    {
        var asked = AskedIn(body);
        if (OpeningNamed(act) is not { } type || !type.IsHeardFrom(asked.Event))
            return Gate.UnknownAct.Text;
        if (tree.Offices.FirstOrDefault(o => o.Path == asked.Opening.Office) is not { } office)
            return $"没有机构{asked.Opening.Office}";
        var texts = asked.Opening.Fields.ToDictionary(f => f.Key, f => (string?)f.Value);
        var (bound, refusals) = Binder.Bind(type.Asked(texts), texts, Today);
        if (bound is null)
            return string.Join(' ', refusals);
        var actor = new Actor(asked.Account, asked.Name, new Capacity.Statute());
        var request = new ActRequest(type, bound, actor, asked.On, "outbox") { Office = office };
        var result = await PerformInside(session, request, newId, intoInbox: true);
        return result.Accepted ? null : string.Join(' ', result.Refusals);
    }

    private ActType? OpeningNamed(string act) =>
        act.Split('.') is [var kind, var name] && Module(kind)?.ActNamed(name) is { Opens: true } type ? type : null;

    private static Asked AskedIn(string body) => JsonSerializer.Deserialize<Asked>(body, FactsJson.Options)!;
}
