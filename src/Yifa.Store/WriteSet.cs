using System.Text;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>What other kinds open upon an act of a matter, from its facets now and before.</summary>
internal delegate IEnumerable<Opening> FollowedBy(CaseFile file, string happened, IReadOnlyList<(string Facet, string Value)> before);

/// <summary>The rows that performed acts add, table by table, and the changes to matters that were there before.</summary>
internal sealed class WriteSet(
    Dialect dialect,
    Func<string, bool> isHeard,
    FollowedBy followedBy,
    Func<int, IReadOnlyList<Office>> above,
    Func<long, string?> listPathOf
)
{
    private readonly List<object?[]> matters = [];
    private readonly List<object?[]> facets = [];
    private readonly List<object?[]> parties = [];
    private readonly List<object?[]> links = [];
    private readonly List<object?[]> journal = [];
    private readonly List<object?[]> inbox = [];
    private readonly List<object?[]> counted = [];
    private readonly List<object?[]> claims = [];
    private readonly List<object?[]> personal = [];
    private readonly List<object?[]> contents = [];
    private readonly List<object?[]> outbox = [];
    private readonly List<object?[]> search = [];
    private readonly List<object?[]> published = [];
    private readonly List<object?[]> appointments = [];
    private readonly List<object?[]> listed = [];
    private readonly Dictionary<long, string> listPaths = [];
    private readonly List<Action<Session>> changes = [];

    /// <summary>Counts of these acts, for whoever folds them into the tallies itself.</summary>
    public List<(Office Office, Count Count)> Counts { get; } = [];

    /// <summary>A matter with the entries just written, and its facets as they were before (null when it is new).</summary>
    public void Add(CaseFile file, IReadOnlyList<(string Facet, string Value)>? facetsBefore, bool intoInbox)
    {
        var m = file.Matter;
        AddMatter(file, facetsBefore);
        foreach (var entry in file.Written)
        {
            journal.Add([m.Id, entry.N, entry.Hash, entry.Body]);
            foreach (var count in entry.Outcome.Counts)
                AddCount(m, entry.N, count, intoInbox);
            AddEffects(file, entry);
            // what is brought in as history calls nobody to follow it
            AddMessages(file, entry, intoInbox ? followedBy(file, EventOf(file, entry), facetsBefore ?? []) : []);
        }
    }

    public void AddPersonal(object?[] row) => personal.Add(row);

    /// <summary>The facets of a matter as rows store them, its stage first.</summary>
    public static List<(string Facet, string Value)> FacetsOf(CaseFile file)
    {
        var kind = file.Module.Kind;
        List<(string, string)> rows = [($"{kind}.stage", file.Matter.StageCode), ($"{kind}.phase", file.Stage.Phase.ToString())];
        foreach (var facet in file.Module.Facets)
        foreach (var value in facet.ValuesOf(file.Matter))
            rows.Add(($"{kind}.{facet.Name}", value));
        foreach (var paper in file.Course.Papers)
            if (paper.Number is { } number && file.Module.Documents.Any(d => d.IsCited && d.Name == paper.Template))
                rows.Add(($"{kind}.{LookUp.ByPaper}", DocumentNumber.Canonical(number)));
        return rows;
    }

    /// <summary>Adds every row. On PostgreSQL in one round trip, or by COPY when there are many.</summary>
    public void Save(Session session, bool many = false)
    {
        foreach (var change in changes)
            change(session);
        foreach (var (table, rows) in All())
            if (many)
                table.AddAll(session, rows);
            else
                foreach (var row in rows)
                    session.Queue(table.Insert, row);
    }

    private IEnumerable<(Table Table, List<object?[]> Rows)> All() =>
        [
            (Tables.Matter, matters),
            (Tables.Journal, journal),
            (Tables.Claim, claims),
            (Tables.Facet, facets),
            (Tables.Party, parties),
            (Tables.Link, links),
            (Tables.Counted, counted),
            (Tables.Inbox, inbox),
            (Tables.Personal, personal),
            (Tables.ContentUse, contents),
            (Tables.Outbox, outbox),
            (Tables.Appointment, appointments),
            (dialect.Search.Rows, search),
            (dialect.Published.Rows, published),
            (Tables.Listed, listed),
        ];

    private void AddMatter(CaseFile file, IReadOnlyList<(string Facet, string Value)>? before)
    {
        var row = file.Row();
        var now = FacetsOf(file);
        if (before is null)
            matters.Add([row.Id, row.Kind, row.Receipt, row.OfficeId, file.Matter.Office.Path, row.OpenedOn, .. Changing(file, row)]);
        else
            changes.Add(session => session.Queue(UpdateMatter, [.. Changing(file, row), row.Id]));
        foreach (var (facet, value) in before?.Except(now) ?? [])
            changes.Add(session => session.Queue(DeleteFacet, facet, value, row.OpenedOn, row.Id));
        foreach (var (facet, value) in before is null ? now : now.Except(before))
            facets.Add([facet, value, row.OpenedOn, row.Id, file.Matter.Office.Path]);
        AddAppointments(file, isNew: before is null);
        AddCode(file);
        if (before is null)
            AddListed(file);
        else if (file.Matter.InList is { } place)
            changes.Add(session => session.Queue(UpdateListed, [.. Standing(file, place), row.Id]));
        if (before is null || file.Written.Any(ChangesSearch) || !before.SequenceEqual(now))
            AddText(file, before);
    }

    private void AddAppointments(CaseFile file, bool isNew)
    {
        foreach (var appointment in file.Module.Appointments)
        {
            var named = Encoding.UTF8.GetBytes($"\"{appointment.Name}\":");
            if (!file.Written.Any(e => e.Outcome.Facts.AsSpan().IndexOf(named) >= 0))
                continue;
            if (!isNew)
                changes.Add(session =>
                    session.Queue("DELETE FROM appointment WHERE matter_id = $1 AND name = $2", file.Matter.Id, appointment.Name)
                );
            if (appointment.Read(file.Matter) is { } day)
                appointments.Add([file.Matter.Id, appointment.Name, day]);
        }
    }

    /// <summary>检查码: a row for each code of the matter; one that another took the place of counts as revoked from that day on.</summary>
    private void AddCode(CaseFile file)
    {
        var (matter, on) = (file.Matter, file.Written[^1].Performance.On);
        if (!file.Module.GivesCodes)
            return;
        if (matter.Code is { } code)
            changes.Add(session => session.Queue(UpsertCode, code.Serial, matter.Id, code.From, code.Until, code.RevokedOn));
        changes.Add(session => session.Queue(ReplaceCodes, on, matter.Id, matter.Code?.Serial ?? ""));
    }

    private const string UpsertCode =
        "INSERT INTO code (serial, matter_id, from_at, until_at, revoked_on) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (serial, matter_id) DO UPDATE SET from_at = excluded.from_at, until_at = excluded.until_at, revoked_on = excluded.revoked_on";
    private const string ReplaceCodes = "UPDATE code SET revoked_on = $1 WHERE matter_id = $2 AND serial <> $3 AND revoked_on IS NULL";

    /// <summary>The row of a matter that stands in a list; nothing for one that stands in none.</summary>
    private void AddListed(CaseFile file)
    {
        var m = file.Matter;
        if (m.InList is not { } place)
            return;
        var above = place.Above is { } id ? listPaths.GetValueOrDefault(id) ?? listPathOf(id) : null;
        var path = listPaths[m.Id] = CaseStore.PathBelow(above, m.Id);
        listed.Add([
            m.Id,
            file.Module.Kind,
            m.Office.Path,
            place.Sort,
            place.List,
            path,
            above is null ? 0 : place.Above,
            place.IsPart ? 1 : 0,
            .. Standing(file, place),
        ]);
    }

    /// <summary>The columns that acts change, in the order of the insert and of <see cref="UpdateListed"/>.</summary>
    private static IEnumerable<object?> Standing(CaseFile file, Listed place) =>
        [
            (int)file.Matter.Secrecy,
            place.Year,
            place.Group ?? "",
            place.Number,
            place.Order,
            place.Responsible ?? "",
            (int)place.Standing,
            place.Due,
        ];

    private const string UpdateListed =
        "UPDATE listed SET secrecy = $1, year = $2, part_of = $3, number = $4, place = $5, responsible = $6, standing = $7, due_on = $8 WHERE id = $9";

    /// <summary>Writes the row of a matter's place in its list alone, where an earlier version kept none.</summary>
    public void SaveListed(Session session, CaseFile file)
    {
        AddListed(file);
        Save(session);
    }

    /// <summary>Writes a matter's full text alone, in place of what there was.</summary>
    public void SaveText(Session session, CaseFile file)
    {
        AddText(file, []);
        Save(session);
    }

    private void AddText(CaseFile file, IReadOnlyList<(string Facet, string Value)>? before)
    {
        var (on, id) = (file.Matter.OpenedOn, file.Matter.Id);
        var offices = above(file.Matter.Office.Id);
        if (before is not null)
            changes.Add(session => session.Queue(dialect.Search.Delete, SearchIndex.PlaceOf(on, id)));
        search.Add(dialect.Search.Row(on, id, Indexed.Text(file), Indexed.ScopesOf(file, offices)));
        if (file.Module.Publication is null)
            return;
        if (before is not null)
            changes.Add(session => session.Queue(dialect.Published.Delete, SearchIndex.PlaceOf(on, id)));
        if (Indexed.IsPublished(file))
            published.Add(dialect.Published.Row(on, id, Indexed.PublicText(file), Indexed.PublicScopesOf(file, offices)));
    }

    private const string UpdateMatter =
        "UPDATE matter SET number = $1, title = $2, stage = $3, phase = $4, owner = $5, due_on = $6, deemed_on = $7, closed_on = $8, version = $9, head = $10, sealed = $11, facts = $12, course = $13, due_clock = $14, secrecy = $15 WHERE id = $16";
    private const string DeleteFacet = "DELETE FROM matter_facet WHERE facet = $1 AND value = $2 AND opened_on = $3 AND matter_id = $4";

    /// <summary>The columns that acts change, in the order of the insert and of <see cref="UpdateMatter"/>.</summary>
    private static IEnumerable<object?> Changing(CaseFile file, MatterRow row)
    {
        var phase = (int)row.Phase;
        const int notSealed = 0;
        return
        [
            .. (object?[])[row.Number, row.Title, row.Stage, phase, row.Owner, row.DueOn, file.DeemedOn],
            .. (object?[])[row.ClosedOn, row.Version, row.Head, notSealed, row.Facts, row.Course, file.Next?.Rule, (int?)row.Secrecy],
        ];
    }

    private static bool ChangesSearch(Entry entry) =>
        entry.Outcome is { Title: not null } or { Number: not null } or { Parties.Count: > 0 } or { Papers.Count: > 0 }
        || entry.Outcome.Facts.Length > 2;

    private void AddCount(Matter m, int n, Count count, bool intoInbox)
    {
        var amount = Hundredths(count.Amount);
        counted.Add([count.Figure, count.On, m.Office.Id, m.Office.Path, m.Id, n, amount, count.Facets, count.Key]);
        if (intoInbox)
            inbox.Add([count.Figure, count.On, m.Office.Path, amount, count.Facets, count.Key]);
        else
            Counts.Add((m.Office, count));
    }

    /// <summary>What happened, as other kinds hear it.</summary>
    public static string EventOf(CaseFile file, Entry entry) => $"{file.Module.Kind}.{entry.Performance.Type.Name}";

    private void AddEffects(CaseFile file, Entry entry)
    {
        var m = file.Matter;
        var outcome = entry.Outcome;
        foreach (var party in outcome.Parties)
            parties.Add([m.Id, party.Role, party.Name, party.Account]);
        var volumes = outcome.Bound is { } bound ? [bound.Main, bound.Inner] : Array.Empty<Content>();
        foreach (var hash in outcome.Files.SelectMany(f => f.Contents).Concat(volumes).Select(c => c.Hash).Distinct())
            contents.Add([m.Id, entry.N, hash]);
        foreach (var link in outcome.Links)
            links.Add([m.Id, link.To, link.Relation]);
        foreach (var claim in outcome.Claims)
            claims.Add([claim.Scope, claim.Key, claim.Slot, m.Id]);
        foreach (var claim in outcome.Released)
            changes.Add(session =>
                session.Queue(
                    "DELETE FROM claim WHERE scope = $1 AND key = $2 AND slot = $3 AND matter_id = $4",
                    claim.Scope,
                    claim.Key,
                    claim.Slot,
                    m.Id
                )
            );
    }

    /// <summary>What goes out once the act stands: notices, matters to be opened, and word to the linked matters that hear it.</summary>
    private void AddMessages(CaseFile file, Entry entry, IEnumerable<Opening> followed)
    {
        var (m, outcome, seq) = (file.Matter, entry.Outcome, 0);
        foreach (var notice in outcome.Notices)
            outbox.Add([m.Id, entry.N, seq++, notice.Channel, notice.To, FactsJson.Write(new Message(notice.Text))]);
        var heard = EventOf(file, entry);
        var by = entry.Performance.Actor;
        foreach (var opening in outcome.Openings.Concat(followed))
            outbox.Add([
                m.Id,
                entry.N,
                seq++,
                CaseStore.OpeningChannel,
                opening.Act,
                FactsJson.Write(new Asked(heard, entry.Performance.On, by.Account, by.Name, opening)),
            ]);
        // an act that links matters speaks to those, any other to all that the matter is linked to
        if (isHeard(heard))
            foreach (var link in outcome.Links.Count > 0 ? outcome.Links : file.Course.Links)
                outbox.Add([m.Id, entry.N, seq++, "act", $"{link.To}", FactsJson.Write(new Heard(heard, entry.Performance.On))]);
    }

    /// <summary>An amount in whole hundredths; a finer one is a mistake of ours.</summary>
    public static long Hundredths(decimal amount) =>
        decimal.Truncate(amount * 100) == amount * 100
            ? (long)(amount * 100)
            : throw new InvalidOperationException($"{amount} is finer than a hundredth");
}
