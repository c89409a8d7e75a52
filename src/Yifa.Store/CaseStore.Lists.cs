using System.Data.Common;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>A matter as a list shows it.</summary>
public sealed record Brief(
    long Id,
    string Kind,
    string Number,
    string Title,
    string Stage,
    Phase Phase,
    Office Office,
    string? Owner,
    DateOnly OpenedOn,
    DateOnly? DueOn,
    DateOnly? ClosedOn
);

/// <summary>Where a list goes on: after the matter of this opening date and id.</summary>
public readonly record struct Place(DateOnly On, long Id)
{
    public override string ToString() => $"{On:yyyyMMdd}-{Id}";

    public static Place? Parse(string? text) =>
        text?.Split('-') is [var on, var id] && DateOnly.TryParseExact(on, "yyyyMMdd", out var day) && long.TryParse(id, out var n)
            ? new(day, n)
            : null;
}

public sealed record Page<T>(IReadOnlyList<T> Rows, Place? Next);

/// <summary>What a list is asked for; newest first.</summary>
public sealed record ListQuery(string Kind)
{
    public Office? Office { get; init; }

    /// <summary>Facet values, <c>stage</c> and <c>phase</c> among them.</summary>
    public IReadOnlyList<(string Facet, string Value)> Where { get; init; } = [];

    /// <summary>Words to be found in title, numbers, party names and searched facts.</summary>
    public string? Text { get; init; }
    public DateOnly? DueFrom { get; init; }
    public DateOnly? DueBy { get; init; }
    public string? Owner { get; init; }
    public Place? After { get; init; }
    public int Take { get; init; } = 50;
}

/// <summary>One contribution behind a reading.</summary>
public sealed record Drilled(Brief Matter, DateOnly On, decimal Amount, int Entry, string Facets, long Id);

public sealed partial class CaseStore
{
    private const int Probe = 20_001;
    private const string BriefColumns =
        "m.id, m.kind, COALESCE(m.number, m.receipt), m.title, m.stage, m.phase, m.office_id, m.owner, m.opened_on, m.due_on, m.closed_on";

    private const int ListedAtOnce = 500;

    /// <summary>Every row of a list, read page by page; what is written meanwhile is among them or not.</summary>
    public IEnumerable<Brief> All(Reader reader, ListQuery query)
    {
        for (Place? after = null; ; )
        {
            var page = List(reader, query with { After = after, Take = ListedAtOnce });
            foreach (var row in page.Rows)
                yield return row;
            if (page.Next is not { } next)
                yield break;
            after = next;
        }
    }

    /// <summary>Matters of a kind, newest first, as far as the reader may see them.</summary>
    public Page<Brief> List(Reader reader, ListQuery query) =>
        pool.Read(session =>
        {
            if (Sees(reader, query.Office ?? Root) is not { } sees || !sees.Covers(query.Kind))
                return new Page<Brief>([], null);
            if (!string.IsNullOrWhiteSpace(query.Text) && !IsNumberAsked(reader, query))
                return Saying(session, sees, query);
            var sql = new Sql();
            var facets = query.Where.Select(w => ($"{query.Kind}.{w.Facet}", w.Value)).ToList();
            sql.From(Driver(session, query, facets, sees.Office, sql));
            foreach (var (facet, value) in facets)
                sql.And(
                    $"EXISTS (SELECT 1 FROM matter_facet f WHERE f.facet = {sql.Add(facet)} AND f.value = {sql.Add(value)} AND f.opened_on = m.opened_on AND f.matter_id = m.id)"
                );
            sql.And(sees.Where("m", sql.Add));
            Meeting(query, sql);
            if (IsNumberAsked(reader, query))
                sql.And($"m.id IN (SELECT matter_id FROM personal WHERE keyed = {sql.Add(KeyedOf(query.Text!))})");
            sql.Limit = query.Take + 1;
            var rows = session.Query(sql.Text(BriefColumns), ReadBrief, sql.Values);
            return rows.Count <= query.Take
                ? new Page<Brief>(rows, null)
                : new(rows[..query.Take], new Place(rows[query.Take - 1].OpenedOn, rows[query.Take - 1].Id));
        });

    /// <summary>
    /// The table the list walks in order: the rarest facet asked for, or the office where that is smaller, or the kind by date. The facet
    /// chosen is taken off the list of those still to check.
    /// </summary>
    private static string Driver(Session session, ListQuery query, List<(string Facet, string Value)> facets, Office office, Sql sql)
    {
        var rarest = facets.Count == 0 ? null : Rarest(session, facets);
        var small =
            office.Path.IndexOf('/') < office.Path.Length - 1
            && OfficeSize(session, query.Kind, office) is var size
            && size < (rarest?.Size ?? Probe);
        var range = $"{{0}}.office_path >= {sql.Add(office.Path)} AND {{0}}.office_path < {sql.Add(StoreLedger.After(office.Path))}";
        if (rarest is { } r && !small)
        {
            facets.Remove(r.Facet);
            sql.Order = "d.opened_on DESC, d.matter_id DESC";
            sql.And($"d.facet = {sql.Add(r.Facet.Facet)} AND d.value = {sql.Add(r.Facet.Value)} AND {string.Format(range, "d")}");
            if (query.After is { } p)
                sql.And($"(d.opened_on, d.matter_id) < ({sql.Add(p.On)}, {sql.Add(p.Id)})");
            return "matter_facet d JOIN matter m ON m.id = d.matter_id";
        }
        sql.And($"m.kind = {sql.Add(query.Kind)} AND {string.Format(range, "m")}");
        if (query.After is { } place)
            sql.And($"(m.opened_on, m.id) < ({sql.Add(place.On)}, {sql.Add(place.Id)})");
        sql.Order = "m.opened_on DESC, m.id DESC";
        return session.Dialect is SqliteDialect ? $"matter m INDEXED BY {(small ? "matter_by_office" : "matter_by_date")}" : "matter m";
    }

    private static ((string Facet, string Value) Facet, long Size)? Rarest(Session session, List<(string Facet, string Value)> facets)
    {
        ((string, string), long)? best = null;
        foreach (var (facet, value) in facets)
        {
            var size = session.Scalar<long>(
                $"SELECT COUNT(*) FROM (SELECT 1 FROM matter_facet WHERE facet = $1 AND value = $2 LIMIT {Probe}) AS probe",
                facet,
                value
            );
            if (best is null || size < best.Value.Item2)
                best = ((facet, value), size);
        }
        return best;
    }

    private static long OfficeSize(Session session, string kind, Office office) =>
        session.Scalar<long>(
            $"SELECT COUNT(*) FROM (SELECT 1 FROM matter WHERE kind = $1 AND office_path >= $2 AND office_path < $3 LIMIT {Probe}) AS probe",
            kind,
            office.Path,
            StoreLedger.After(office.Path)
        );

    /// <summary>
    /// The contributions that add up to a reading of a counted figure, newest first; those of matters the reader may not see are left out.
    /// </summary>
    public Page<Drilled> Drill(Reader reader, Figure figure, Cut cut, Period period, Place? after = null, int take = 50) =>
        pool.Read(session =>
        {
            if (!figure.IsCounted || Sees(reader, cut.Office) is not { } sees)
                return new Page<Drilled>([], null);
            var sql = new Sql { Order = "c.counted_on DESC, c.id DESC", Limit = take + 1 };
            sql.From("counted c JOIN matter m ON m.id = c.matter_id");
            sql.And($"c.figure = {sql.Add(figure.Id)}");
            if (!IsRoot(sees.Office))
                sql.And($"c.office_path >= {sql.Add(sees.Office.Path)} AND c.office_path < {sql.Add(StoreLedger.After(sees.Office.Path))}");
            if (figure.Kind != FigureKind.Stock)
                sql.And($"c.counted_on >= {sql.Add(period.From)}");
            sql.And($"c.counted_on <= {sql.Add(period.To)}");
            foreach (var (facet, value) in cut.For(figure).Where)
                sql.And(Dialect.Contains("';' || c.facets || ';'", sql.Add($";{facet}={FacetText.Safe(value)};")));
            sql.And(sees.Where("m", sql.Add));
            if (after is { } p)
                sql.And($"(c.counted_on, c.id) < ({sql.Add(p.On)}, {sql.Add(p.Id)})");
            var rows = session.Query(
                sql.Text(BriefColumns + ", c.counted_on, c.amount, c.n, c.facets, c.id"),
                r => new Drilled(
                    ReadBrief(r),
                    r.GetFieldValue<DateOnly>(11),
                    r.GetInt64(12) / 100m,
                    r.GetInt32(13),
                    r.GetString(14),
                    r.GetInt64(15)
                ),
                sql.Values
            );
            return rows.Count <= take ? new Page<Drilled>(rows, null) : new(rows[..take], new Place(rows[take - 1].On, rows[take - 1].Id));
        });

    /// <summary>A whole identity or telephone number, asked by somebody who may match it through the keyed index.</summary>
    private bool IsNumberAsked(Reader reader, ListQuery query) =>
        query.Text is { } text && Personal.IsNumber(text) && HandlesPersonal(reader, query.Kind);

    private Page<Brief> Saying(Session session, Sight sees, ListQuery query)
    {
        if (SearchWords.Read(query.Text, out _) is not { IsNumber: false } words)
            return new([], null);
        var asked = new SearchQuery(words) { Where = query.Where, After = query.After };
        var rows = Matching(
            session,
            sees,
            query.Kind,
            SoughtOf(sees, query.Kind, words, asked),
            query.Take + 1,
            sql => Meeting(query, sql)
        );
        return rows.Count <= query.Take
            ? new Page<Brief>([.. rows.Select(BriefOf)], null)
            : new([.. rows.Take(query.Take).Select(BriefOf)], new Place(rows[query.Take - 1].OpenedOn, rows[query.Take - 1].Id));
    }

    private static void Meeting(ListQuery query, Sql sql)
    {
        if (query.DueFrom is { } from)
            sql.And($"m.due_on >= {sql.Add(from)}");
        if (query.DueBy is { } due)
            sql.And($"m.due_on <= {sql.Add(due)}");
        if (query.Owner is { } owner)
            sql.And($"m.owner = {sql.Add(owner)}");
    }

    private bool IsRoot(Office office) => office.Id == Root?.Id;

    private Brief ReadBrief(DbDataReader r) =>
        new(
            r.GetInt64(0),
            r.GetString(1),
            r.GetString(2),
            r.GetString(3),
            r.GetString(4),
            (Phase)r.GetInt32(5),
            tree.Office(r.GetInt32(6))!,
            Text(r, 7),
            r.GetFieldValue<DateOnly>(8),
            Day(r, 9),
            Day(r, 10)
        );

    /// <summary>A SELECT in the making, with its parameters in order.</summary>
    private sealed class Sql
    {
        private readonly List<object?> values = [];
        private readonly List<string> conditions = [];
        private string from = "";

        public string Order { get; set; } = "";

        /// <summary>Null for no grouping; may end in HAVING.</summary>
        public string? Group { get; set; }

        /// <summary>Null for every row.</summary>
        public int? Limit { get; set; }
        public object?[] Values => [.. values];

        public string Add(object? value)
        {
            values.Add(value);
            return $"${values.Count}";
        }

        public void From(string tables) => from = tables;

        public void And(string condition) => conditions.Add(condition);

        public string CountText() => $"SELECT COUNT(*) FROM {from} WHERE {string.Join(" AND ", conditions)}";

        public string CountText(int most) =>
            $"SELECT COUNT(*) FROM (SELECT 1 FROM {from} WHERE {string.Join(" AND ", conditions)} LIMIT {most}) AS found";

        public string CountText(string by) => $"SELECT {by}, COUNT(*) FROM {from} WHERE {string.Join(" AND ", conditions)} GROUP BY {by}";

        public string Text(string columns) =>
            $"SELECT {columns} FROM {from} WHERE {string.Join(" AND ", conditions)}"
            + (Group is null ? "" : $" GROUP BY {Group}")
            + $" ORDER BY {Order}"
            + (Limit is null ? "" : $" LIMIT {Limit}");
    }
}
