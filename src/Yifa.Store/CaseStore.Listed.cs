using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>A list of things to be done: of which kind of matter and which sort, and what it is called.</summary>
public sealed record ListKey(string Kind, string Sort, string Name);

/// <summary>What a part of a list comes to. A dropped or carried item stays an item; parts are how items are done and counted beside them.</summary>
public sealed record ListSum(int Items, int Done, int Late, int Ended, int Parts, int PartsDone, int PartsLate)
{
    public static ListSum None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    public static ListSum operator +(ListSum one, ListSum other) =>
        new(
            one.Items + other.Items,
            one.Done + other.Done,
            one.Late + other.Late,
            one.Ended + other.Ended,
            one.Parts + other.Parts,
            one.PartsDone + other.PartsDone,
            one.PartsLate + other.PartsLate
        );

    /// <summary>完成率: items done over all items, in per cent, as the figure has it; null where there are none.</summary>
    public decimal? Rate => Items == 0 ? null : Figure.Round(Done * 100m / Items, 1);

    public int All => Items + Parts;
    public int AllDone => Done + PartsDone;
    public int AllLate => Late + PartsLate;
}

/// <summary>A list and what it comes to.</summary>
/// <param name="Years">The first and the last year its items are for.</param>
public sealed record ListTotal(ListKey Key, (int First, int Last) Years, ListSum Sum);

/// <summary>What there is of lists, at most <see cref="CaseStore.MostSums"/> of them, who is responsible in them, and what all come to.</summary>
public sealed record ListOverview(IReadOnlyList<ListTotal> Lists, IReadOnlyList<(string Name, ListSum Sum)> Units, ListSum Sum);

/// <summary>What a part of the lists comes to by group, by unit, and in all.</summary>
public sealed record ListSums(
    IReadOnlyList<(string Name, ListSum Sum)> Groups,
    IReadOnlyList<(string Name, ListSum Sum)> Units,
    ListSum All
);

/// <summary>One item of a list, and what stands below it.</summary>
/// <param name="Depth">0 at the top of the list.</param>
public sealed record ListRow(Brief Matter, string? Number, bool IsPart, string? Responsible, int Depth, ListSum Below);

/// <summary>Which part of the lists is asked for; everything by default.</summary>
public sealed record ListPart(string Kind)
{
    /// <summary>Only what this office and those below it own.</summary>
    public Office? Office { get; init; }
    public int? Year { get; init; }
    public ListKey? List { get; init; }
    public string? Group { get; init; }
    public string? Responsible { get; init; }
}

public sealed partial class CaseStore
{
    /// <summary>Lists, groups or units that one answer brings.</summary>
    public const int MostSums = 300;

    private const int Segment = 13;
    private const string SumColumns =
        "SUM(1 - l.is_part), SUM(CASE WHEN l.is_part = 0 AND l.standing = 1 THEN 1 ELSE 0 END), SUM(CASE WHEN l.is_part = 0 AND l.standing = 0 AND l.due_on < {0} THEN 1 ELSE 0 END), SUM(CASE WHEN l.is_part = 0 AND l.standing > 1 THEN 1 ELSE 0 END), SUM(l.is_part), SUM(CASE WHEN l.is_part = 1 AND l.standing = 1 THEN 1 ELSE 0 END), SUM(CASE WHEN l.is_part = 1 AND l.standing = 0 AND l.due_on < {0} THEN 1 ELSE 0 END)";

    /// <summary>The lists, those of the last year first, and the units responsible in them, as far as the reader sees them: one pass over their rows.</summary>
    public ListOverview Lists(Reader reader, ListPart part, DateOnly asOf)
    {
        var sums = Summed(
            reader,
            part,
            asOf,
            "l.sort, l.list, l.responsible, MIN(l.year), MAX(l.year), MIN(l.id)",
            "l.sort, l.list, l.responsible",
            "l.sort, l.list, l.responsible",
            (r, sum) =>
                (
                    Key: new ListKey(part.Kind, r.GetString(0), r.GetString(1)),
                    Unit: r.GetString(2),
                    First: r.GetInt32(3),
                    Last: r.GetInt32(4),
                    Id: r.GetInt64(5),
                    Sum: sum(6)
                ),
            MostListsByUnit
        );
        var lists = sums.GroupBy(s => s.Key)
            .OrderByDescending(g => g.Max(s => s.Last))
            .ThenBy(g => g.Min(s => s.Id))
            .Select(g => new ListTotal(g.Key, (g.Min(s => s.First), g.Max(s => s.Last)), Together(g.Select(s => s.Sum))));
        var units = sums.GroupBy(s => s.Unit).Select(g => (g.Key, Together(g.Select(s => s.Sum))));
        return new([.. lists.Take(MostSums)], InOrder(units), Together(sums.Select(s => s.Sum)));
    }

    private const int MostListsByUnit = 50_000;

    private static ListSum Together(IEnumerable<ListSum> sums) => sums.Aggregate(ListSum.None, (all, sum) => all + sum);

    /// <summary>What a part of the lists comes to by its groups (方面), in the order of the list, and by the units responsible: one pass over its rows.</summary>
    public ListSums Sums(Reader reader, ListPart part, DateOnly asOf)
    {
        var sums = Summed(
            reader,
            part,
            asOf,
            "l.part_of, l.responsible, MIN(l.id)",
            "l.part_of, l.responsible",
            "l.part_of, l.responsible",
            (r, sum) => (Group: r.GetString(0), Unit: r.GetString(1), Id: r.GetInt64(2), Sum: sum(3)),
            MostListsByUnit
        );
        var groups = sums.GroupBy(s => s.Group).OrderBy(g => g.Min(s => s.Id)).Select(g => (g.Key, Together(g.Select(s => s.Sum))));
        var units = sums.GroupBy(s => s.Unit).Select(g => (g.Key, Together(g.Select(s => s.Sum))));
        return new([.. groups.Take(MostSums)], InOrder(units), Together(sums.Select(s => s.Sum)));
    }

    /// <summary>The unit with the most items first.</summary>
    private static List<(string Name, ListSum Sum)> InOrder(IEnumerable<(string Name, ListSum Sum)> units) =>
        [.. units.OrderByDescending(u => u.Sum.All).ThenBy(u => u.Name, StringComparer.Ordinal).Take(MostSums)];

    /// <summary>What the whole part comes to.</summary>
    public ListSum SumOf(Reader reader, ListPart part, DateOnly asOf) => Sums(reader, part, asOf).All;

    /// <summary>The items at the top of a list, or of one group or one unit of it, or those below an item; in the order of their numbers.</summary>
    /// <param name="above">The item whose lower items are asked for; null for the top as far as the reader sees it.</param>
    public (IReadOnlyList<ListRow> Rows, bool More) ListRows(
        Reader reader,
        ListPart part,
        long? above,
        DateOnly asOf,
        int skip,
        int take
    ) =>
        pool.Read<(IReadOnlyList<ListRow>, bool)>(session =>
        {
            if (Sees(reader, part.Office ?? Root) is not { } sees || !sees.Covers(part.Kind))
                return ([], false);
            var sql = Within(sees, part);
            if (above is not null || part.Responsible is null)
                sql.And(Under(sees, above, sql));
            sql.From("listed l JOIN matter m ON m.id = l.id");
            (sql.Order, sql.Limit) = ("l.place, l.id", take + 1);
            var found = session.Query(
                sql.Text(BriefColumns + ", l.number, l.is_part, l.responsible, l.path") + $" OFFSET {sql.Add(skip)}",
                ReadListRow,
                sql.Values
            );
            var below = Below(session, sees, part, [.. found.Take(take).Select(f => f.Path)], asOf);
            return (
                [.. found.Take(take).Select(f => f.Row with { Below = below.GetValueOrDefault(f.Path) ?? ListSum.None })],
                found.Count > take
            );
        });

    /// <summary>Whoever does not see the whole tree sees what is theirs as the top of it.</summary>
    private string Under(Sight sees, long? above, Sql sql)
    {
        var under = $"l.above = {sql.Add(above ?? 0)}";
        return above is not null || IsRoot(sees.Office)
            ? under
            : $"({under} OR NOT EXISTS (SELECT 1 FROM listed p WHERE p.id = l.above AND {sees.Where("p", sql.Add)}))";
    }

    private (ListRow Row, string Path) ReadListRow(System.Data.Common.DbDataReader r)
    {
        var (unit, path) = (r.GetString(13), r.GetString(14));
        var depth = path.Length / Segment - 1;
        return (new(ReadBrief(r), Text(r, 11), r.GetInt32(12) == 1, unit.Length > 0 ? unit : null, depth, ListSum.None), path);
    }

    /// <summary>An item and those above it, from the top down, as far as the reader sees them.</summary>
    public IReadOnlyList<(Brief Matter, ListKey List, string Group)> ListPath(Reader reader, long id) =>
        pool.Read(session =>
        {
            if (Sees(reader) is not { } sees || session.Scalar<string>("SELECT path FROM listed WHERE id = $1", id) is not { } path)
                return [];
            var sql = new Sql { Order = "LENGTH(l.path)" };
            sql.From("listed l JOIN matter m ON m.id = l.id");
            sql.And($"l.id IN ({string.Join(", ", IdsOf(path).Select(i => sql.Add(i)))})");
            sql.And(sees.Where("m", sql.Add));
            return session.Query(
                sql.Text(BriefColumns + ", l.sort, l.list, l.part_of"),
                r => (ReadBrief(r), new ListKey(r.GetString(1), r.GetString(11), r.GetString(12)), r.GetString(13)),
                sql.Values
            );
        });

    /// <summary>What stands below an item, at any depth.</summary>
    public ListSum SumBelow(Reader reader, long id, DateOnly asOf) =>
        pool.Read(session =>
        {
            var rows = session.Query(
                "SELECT kind, sort, list, path FROM listed WHERE id = $1",
                r => (List: new ListKey(r.GetString(0), r.GetString(1), r.GetString(2)), Path: r.GetString(3)),
                id
            );
            return rows is [var row] && Sees(reader) is { } sees
                ? Below(session, sees, new(row.List.Kind) { List = row.List }, [row.Path], asOf).GetValueOrDefault(row.Path) ?? ListSum.None
                : ListSum.None;
        });

    /// <summary>Of each of these items what stands below it. They are asked for by the depth at which they stand.</summary>
    private Dictionary<string, ListSum> Below(Session session, Sight sees, ListPart part, IReadOnlyList<string> paths, DateOnly asOf)
    {
        var sums = new Dictionary<string, ListSum>();
        foreach (var level in paths.GroupBy(p => p.Length))
        {
            var sql = Within(sees, part with { Responsible = null, Group = null });
            sql.From("listed l");
            sql.And($"LENGTH(l.path) > {level.Key}");
            var head = $"SUBSTR(l.path, 1, {level.Key})";
            sql.And($"{head} IN ({string.Join(", ", level.Select(p => sql.Add(p)))})");
            (sql.Group, sql.Order) = (head, head);
            var columns = $"{head}, {string.Format(CultureInfo.InvariantCulture, SumColumns, sql.Add(asOf))}";
            foreach (var (path, sum) in session.Query(sql.Text(columns), r => (r.GetString(0), SumAt(r, 1)), sql.Values))
                sums[path] = sum;
        }
        return sums;
    }

    private IReadOnlyList<T> Summed<T>(
        Reader reader,
        ListPart part,
        DateOnly asOf,
        string columns,
        string by,
        string order,
        Func<System.Data.Common.DbDataReader, Func<int, ListSum>, T> read,
        int most = MostSums
    ) =>
        pool.Read(session =>
        {
            if (Sees(reader, part.Office ?? Root) is not { } sees || !sees.Covers(part.Kind))
                return [];
            var sql = Within(sees, part);
            sql.From("listed l");
            (sql.Group, sql.Order, sql.Limit) = (by, order, most);
            var sums = string.Format(CultureInfo.InvariantCulture, SumColumns, sql.Add(asOf));
            return session.Query(sql.Text($"{columns}, {sums}"), r => read(r, i => SumAt(r, i)), sql.Values);
        });

    private static Sql Within(Sight sees, ListPart part)
    {
        var sql = new Sql();
        sql.And($"l.kind = {sql.Add(part.Kind)}");
        if (part.List is { } list)
            sql.And($"l.sort = {sql.Add(list.Sort)} AND l.list = {sql.Add(list.Name)}");
        if (part.Year is { } year)
            sql.And($"l.year = {sql.Add(year)}");
        if (part.Group is { } group)
            sql.And($"l.part_of = {sql.Add(group)}");
        if (part.Responsible is { } unit)
            sql.And($"l.responsible = {sql.Add(unit)}");
        sql.And(sees.Where("l", sql.Add));
        return sql;
    }

    private static ListSum SumAt(System.Data.Common.DbDataReader r, int i) =>
        new(Number(r, i), Number(r, i + 1), Number(r, i + 2), Number(r, i + 3), Number(r, i + 4), Number(r, i + 5), Number(r, i + 6));

    private static int Number(System.Data.Common.DbDataReader r, int i) => (int)r.GetInt64(i);

    private static IEnumerable<long> IdsOf(string path) =>
        path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(s => long.Parse(s, CultureInfo.InvariantCulture));

    /// <summary>Where an item stands, given where the one above it does.</summary>
    internal static string PathBelow(string? above, long id) => $"{above}{id.ToString("D12", CultureInfo.InvariantCulture)}/";
}
