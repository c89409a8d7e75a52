using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>What full text is asked for; newest first.</summary>
public sealed record SearchQuery(SearchWords Words)
{
    /// <summary>The kind; null for every kind.</summary>
    public string? Kind { get; init; }
    public Office? Office { get; init; }

    /// <summary>Facet values of the kind, <c>stage</c> and <c>phase</c> among them.</summary>
    public IReadOnlyList<(string Facet, string Value)> Where { get; init; } = [];

    /// <summary>The year of opening.</summary>
    public int? Year { get; init; }
    public Place? After { get; init; }
    public int Take { get; init; } = 25;
}

/// <summary>A matter that was found, with the passages the words stand in.</summary>
public sealed record SearchHit(Brief Matter, IReadOnlyList<Excerpt> Excerpts);

public sealed partial class CaseStore
{
    private const int MostAtOnce = 2000;

    /// <summary>Matters that hold the words, newest first, as far as they may be seen.</summary>
    /// <param name="readerOf">The capacity each kind is read in; a kind is read in one.</param>
    public Page<SearchHit> Search(Func<string, Reader> readerOf, SearchQuery query) =>
        pool.Read(session =>
        {
            var rows = SoughtIn(readerOf, query)
                .SelectMany(s => Matching(session, s.Sees, s.Kind, s.Sought, query.Take + 1))
                .Concat(Numbered(session, readerOf, query))
                .OrderByDescending(row => (row.OpenedOn, row.Id))
                .Take(query.Take + 1)
                .ToList();
            List<SearchHit> hits = [.. rows.Take(query.Take).Select(row => HitOf(row, query.Words))];
            return rows.Count <= query.Take
                ? new Page<SearchHit>(hits, null)
                : new(hits, new Place(rows[query.Take - 1].OpenedOn, rows[query.Take - 1].Id));
        });

    /// <summary>How many matters hold the words, exactly; over many of them it takes its time.</summary>
    public long CountSearch(Func<string, Reader> readerOf, SearchQuery query) =>
        pool.Read(session =>
        {
            var all = query with { After = null, Take = MostAtOnce };
            long count = Numbered(session, readerOf, all).Count;
            foreach (var (kind, sees, sought) in SoughtIn(readerOf, all))
            {
                var sql = new Sql();
                var (from, where) = Dialect.Search.Condition(Dialect.Search.ReadyToCount(session, sought), sql.Add);
                sql.From($"{from} CROSS JOIN {Dialect.Search.Matters}");
                sql.And(where);
                var (id, on) = Dialect.Search.MatterOf;
                sql.And($"m.kind = {sql.Add(kind)} AND m.opened_on = {on} AND m.id = {id}");
                sql.And(sees.Where("m", sql.Add));
                count += session.Scalar<long>(sql.CountText(), sql.Values);
            }
            return count;
        });

    /// <summary>What is asked of the index, once for each capacity that reads: its sight stands in the question, as far as the index knows.</summary>
    private IEnumerable<(string Kind, Sight Sees, Sought Sought)> SoughtIn(Func<string, Reader> readerOf, SearchQuery query)
    {
        if (query.Words.IsNumber)
            yield break;
        var kinds = query.Kind is { } one ? [one] : modules.Keys.Order().ToList();
        foreach (var kind in kinds)
            if (Sees(readerOf(kind), query.Office ?? Root) is { } sees && sees.Covers(kind))
                yield return (kind, sees, SoughtOf(sees, kind, query.Words, query));
    }

    private static Sought SoughtOf(Sight sees, string kind, SearchWords words, SearchQuery query)
    {
        var sought = new Sought(words.Rows, [.. query.Where.Select(w => Scopes.Facet($"{kind}.{w.Facet}", w.Value))])
        {
            Hints = [Scopes.Kind(kind), .. sees.Scopes],
        };
        if (query.Year is { } year)
            sought = sought with
            {
                From = SearchIndex.PlaceOf(new DateOnly(year, 1, 1), 0),
                Below = SearchIndex.PlaceOf(new DateOnly(year, 12, 31), 0) + SearchIndex.PlaceOf(DateOnly.FromDayNumber(1), 0),
            };
        return query.After is { } after ? sought with { Below = Math.Min(sought.Below, SearchIndex.PlaceOf(after.On, after.Id)) } : sought;
    }

    /// <summary>The newest rows that fit and are seen. The index names them, the sight decides.</summary>
    private List<MatterRow> Matching(Session session, Sight sees, string kind, Sought sought, int take, Action<Sql>? more = null)
    {
        var found = new List<MatterRow>();
        var places = new List<long>();
        var atOnce = take;
        foreach (var place in Dialect.Search.Places(session, sought))
        {
            places.Add(place);
            if (places.Count < atOnce)
                continue;
            found.AddRange(RowsOf(session, sees, kind, places.Select(SearchIndex.IdAt), more));
            if (found.Count >= take)
                return found;
            places.Clear();
            atOnce = Math.Min(MostAtOnce, atOnce * 4);
        }
        found.AddRange(RowsOf(session, sees, kind, places.Select(SearchIndex.IdAt), more));
        return found;
    }

    /// <summary>The rows of these ids that are of the kind and seen, newest first.</summary>
    /// <param name="more">What else a row must meet.</param>
    private static List<MatterRow> RowsOf(Session session, Sight sees, string kind, IEnumerable<long> ids, Action<Sql>? more = null)
    {
        var among = string.Join(',', ids);
        if (among.Length == 0)
            return [];
        var sql = new Sql { Order = "m.opened_on DESC, m.id DESC", Limit = int.MaxValue };
        sql.From("matter m");
        sql.And(session.Dialect.Among("m.id", sql.Add(among)));
        // written so that no index of kinds serves it: a planner would read all of the kind instead of these ids
        sql.And($"m.kind || '' = {sql.Add(kind)}");
        sql.And(sees.Where("m", sql.Add));
        more?.Invoke(sql);
        return session.Query(sql.Text(MatterColumns), ReadRow, sql.Values);
    }

    /// <summary>The matters of which this is a party's identity or telephone number, of the kinds whose personal values the reader handles.</summary>
    private List<MatterRow> Numbered(Session session, Func<string, Reader> readerOf, SearchQuery query)
    {
        if (!query.Words.IsNumber)
            return [];
        var kinds = query.Kind is { } one ? [one] : modules.Keys.Order().ToList();
        return [.. kinds.SelectMany(kind => Numbered(session, readerOf(kind), kind, query))];
    }

    private List<MatterRow> Numbered(Session session, Reader reader, string kind, SearchQuery query)
    {
        if (!HandlesPersonal(reader, kind) || Sees(reader, query.Office ?? Root) is not { } sees)
            return [];
        var sql = new Sql { Order = "m.opened_on DESC, m.id DESC", Limit = query.Take + 1 };
        sql.From("matter m");
        sql.And($"m.id IN (SELECT matter_id FROM personal WHERE keyed = {sql.Add(KeyedOf(query.Words.Text))})");
        sql.And(sees.Where("m", sql.Add));
        foreach (var (facet, value) in query.Where)
            sql.And(
                $"EXISTS (SELECT 1 FROM matter_facet f WHERE f.facet = {sql.Add($"{kind}.{facet}")} AND f.value = {sql.Add(value)} AND f.opened_on = m.opened_on AND f.matter_id = m.id)"
            );
        if (query.Year is { } year)
            sql.And($"m.opened_on >= {sql.Add(new DateOnly(year, 1, 1))} AND m.opened_on <= {sql.Add(new DateOnly(year, 12, 31))}");
        if (query.After is { } p)
            sql.And($"(m.opened_on, m.id) < ({sql.Add(p.On)}, {sql.Add(p.Id)})");
        return session.Query(sql.Text(MatterColumns), ReadRow, sql.Values);
    }

    private SearchHit HitOf(MatterRow row, SearchWords words) => new(BriefOf(row), Excerpt.Of(Open(row), words));
}
