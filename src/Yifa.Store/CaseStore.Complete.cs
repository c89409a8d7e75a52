using Yifa.Kernel;

namespace Yifa.Store;

public sealed partial class CaseStore
{
    private const int CompletedAtOnce = 500;
    private const string IndexedFact = "search.indexed-to";
    private const string ListedFact = "lists.have-rows";
    private const string ToldFact = "facets.are-told:";

    /// <summary>Fills what rows of an earlier version lack: a matter's level, a personal value's key, full text. Until then no duty sees and no search finds them.</summary>
    private void CompleteRows()
    {
        using var session = new Session(Dialect);
        Complete(
            session,
            "SELECT m.id FROM matter m WHERE m.secrecy IS NULL AND m.id > $1 ORDER BY m.id LIMIT $2",
            long.MinValue,
            r => r.GetInt64(0),
            id =>
            {
                if (LoadRow(session, Statute, id) is { } row && Module(row.Kind) is not null)
                    session.Queue("UPDATE matter SET secrecy = $1 WHERE id = $2", (int)Open(row).Matter.Secrecy, id);
            }
        );
        Complete(
            session,
            "SELECT commitment FROM personal WHERE keyed IS NULL AND commitment > $1 ORDER BY commitment LIMIT $2",
            "",
            r => r.GetString(0),
            commitment =>
            {
                if (OpenValue(session, Personal.Committed(commitment)) is { } value)
                    session.Queue("UPDATE personal SET keyed = $1 WHERE commitment = $2", KeyedOf(value), commitment);
            }
        );
        CompleteSearch(session);
        if (session.Scalar<string>("SELECT value FROM store_fact WHERE name = $1", ListedFact) is null)
            CompleteLists(session);
        foreach (var module in modules.Values.Where(m => m.Facets.Any(IsToldOthers)))
            CompleteTold(session, module);
    }

    /// <summary>What others are told by it: by lines, or that a matter concerns them.</summary>
    private static bool IsToldOthers(Facet facet) => facet.IsTold || facet.Name == Matter.ConcernsFacet;

    /// <summary>Lines that matters tell, of a kind from before it told these: what is not there would count as not being so.</summary>
    private void CompleteTold(Session session, Module module)
    {
        var (fact, told) = (ToldFact + module.Kind, string.Join(' ', module.Facets.Where(IsToldOthers).Select(f => f.Name).Order()));
        if (session.Scalar<string>("SELECT value FROM store_fact WHERE name = $1", fact) == told)
            return;
        Complete(
            session,
            "SELECT m.id FROM matter m WHERE m.kind = $3 AND m.id > $1 ORDER BY m.id LIMIT $2",
            long.MinValue,
            r => r.GetInt64(0),
            id =>
            {
                if (LoadRow(session, Statute, id) is not { } row)
                    return;
                var matter = Open(row).Matter;
                foreach (var facet in module.Facets.Where(IsToldOthers))
                foreach (var line in facet.ValuesOf(matter))
                    session.Queue(
                        "INSERT INTO matter_facet (facet, value, opened_on, matter_id, office_path) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
                        $"{module.Kind}.{facet.Name}",
                        line,
                        matter.OpenedOn,
                        id,
                        matter.Office.Path
                    );
            },
            module.Kind
        );
        session.Execute(
            "INSERT INTO store_fact (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            fact,
            told
        );
    }

    /// <summary>Places in lists of matters from before lists had rows; one above another has the lower id and is there first.</summary>
    private void CompleteLists(Session session)
    {
        foreach (var module in modules.Values.Where(m => m.NewMatter().InList is not null))
            Complete(
                session,
                "SELECT m.id FROM matter m WHERE m.kind = $3 AND m.id > $1 AND NOT EXISTS (SELECT 1 FROM listed l WHERE l.id = m.id) ORDER BY m.id LIMIT $2",
                long.MinValue,
                r => r.GetInt64(0),
                id =>
                {
                    if (LoadRow(session, Statute, id) is { } row)
                        NewWriteSet(session).SaveListed(session, Open(row));
                },
                module.Kind
            );
        session.Execute("INSERT INTO store_fact (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING", ListedFact, "yes");
    }

    /// <summary>Full text of matters from before it had this form; the store's fact says how far that came.</summary>
    private void CompleteSearch(Session session)
    {
        var done = long.Parse(session.Scalar<string>("SELECT value FROM store_fact WHERE name = $1", IndexedFact) ?? "0");
        if (done == long.MaxValue)
            return;
        Complete(
            session,
            "SELECT m.id FROM matter m WHERE m.id > $1 ORDER BY m.id LIMIT $2",
            done,
            r => r.GetInt64(0),
            id =>
            {
                if (LoadRow(session, Statute, id) is { } row && Module(row.Kind) is not null)
                    NewWriteSet(session).SaveText(session, Open(row));
                SetIndexed(session, id);
            }
        );
        SetIndexed(session, long.MaxValue);
        session.Flush();
    }

    private static void SetIndexed(Session session, long upTo) =>
        session.Queue(
            "INSERT INTO store_fact (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            IndexedFact,
            $"{upTo}"
        );

    private void Complete<T>(
        Session session,
        string lacking,
        T after,
        Func<System.Data.Common.DbDataReader, T> read,
        Action<T> complete,
        params object?[] more
    )
        where T : notnull
    {
        while (session.Query(lacking, read, [after, CompletedAtOnce, .. more]) is { Count: > 0 } rows)
        {
            session.Execute(Dialect.BeginWrite);
            rows.ForEach(complete);
            session.Execute("COMMIT");
            after = rows[^1];
        }
    }
}
