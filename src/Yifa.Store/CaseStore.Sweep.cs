using System.Text.Json;
using Yifa.Kernel;

namespace Yifa.Store;

public sealed partial class CaseStore
{
    /// <summary>The nightly sweep: performs what the statute deems done in matters nobody touched. The same acts would run before the next act anyway.</summary>
    /// <returns>How many matters moved.</returns>
    public async Task<int> Sweep()
    {
        var today = Today;
        var due = pool.One(s => s.Query("SELECT id FROM matter WHERE deemed_on < $1 ORDER BY id LIMIT 5000", r => r.GetInt64(0), today));
        foreach (var id in due)
            await pool.Write(async session =>
            {
                session.Queue(Dialect.BeginWrite);
                var file = Open(LoadRow(session, Statute, id)!);
                var before = WriteSet.FacetsOf(file);
                await file.PerformDeemed(today, Now, new Outside(this, session));
                if (file.Written.Count > 0)
                    SaveFile(session, file, before, [], intoInbox: true);
                session.Execute("COMMIT");
                return true;
            });
        return due.Count;
    }

    /// <summary>
    /// Delivers what waits in the outbox: acts that other matters hear are performed and marked in one transaction, so exactly once; messages to
    /// accounts are theirs to read at once. Webhooks go by a way of their own, so that a receiver that is away holds up nothing here.
    /// </summary>
    /// <returns>How many were delivered.</returns>
    public async Task<int> Deliver()
    {
        var waiting = pool.One(s =>
            s.Query(
                "SELECT id, channel, recipient, body FROM outbox WHERE delivered_at IS NULL AND channel IN ('act', 'account', 'open') ORDER BY id LIMIT 500",
                r => (Id: r.GetInt64(0), Channel: r.GetString(1), Recipient: r.GetString(2), Body: r.GetString(3))
            )
        );
        var delivered = 0;
        foreach (var item in waiting)
            delivered += await pool.Write(session => DeliverOne(session, item.Id, item.Channel, item.Recipient, item.Body)) ? 1 : 0;
        return delivered;
    }

    private async Task<bool> DeliverOne(Session session, long id, string channel, string recipient, string body)
    {
        var newId = channel == OpeningChannel ? matterIds.Take(session) : 0;
        session.Execute(Dialect.BeginWrite);
        var claimed = session.Execute(
            "UPDATE outbox SET delivered_at = $1, attempts = attempts + 1 WHERE id = $2 AND delivered_at IS NULL",
            Now,
            id
        );
        var failed =
            claimed != 1 ? null
            : channel == "act" ? await Hear(session, long.Parse(recipient), body)
            : channel == OpeningChannel ? await Open(session, newId, recipient, body)
            : null;
        if (failed is { } failure)
            session.Execute("UPDATE outbox SET failure = $1 WHERE id = $2", failure, id);
        session.Execute("COMMIT");
        return claimed == 1;
    }

    /// <summary>Performs the act of the linked matter that hears the event; a refusal is kept as the delivery's failure, for people to see.</summary>
    private async Task<string?> Hear(Session session, long matter, string body)
    {
        var heard = JsonSerializer.Deserialize<Heard>(body, FactsJson.Options)!;
        if (
            LoadRow(session, Statute, matter) is not { } row
            || hearers[heard.Event].FirstOrDefault(h => h.Module.Kind == row.Kind).Act is not { } type
        )
            return null;
        var act = (Act)Activator.CreateInstance(type.Type)!;
        var request = new ActRequest(type, act, Actor.Statute, heard.On, "outbox") { Matter = matter };
        var result = await PerformInside(session, request, 0, intoInbox: true);
        return result.Accepted ? null : string.Join(' ', result.Refusals);
    }
}

/// <summary>The outbox body of a matter to be opened: after which act, dated when, in whose name.</summary>
internal sealed record Asked(string Event, DateOnly On, string Account, string Name, Opening Opening);

/// <summary>The outbox body of an act that a linked matter hears.</summary>
internal sealed record Heard(string Event, DateOnly On);

/// <summary>The outbox body of a notice.</summary>
internal sealed record Message(string Text);
