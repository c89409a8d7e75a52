using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>Which part of the open work a desk shows.</summary>
public enum DeskList
{
    /// <summary>我的: the account is in charge.</summary>
    Mine,

    /// <summary>未分派: nobody is in charge.</summary>
    Unassigned,

    /// <summary>等别人: the account is in charge, or nobody is, and the period that runs is somebody else's.</summary>
    Waiting,

    /// <summary>逾期: due before the day, whoever is in charge.</summary>
    Overdue,
}

/// <summary>What a desk is asked for, in order of due date.</summary>
/// <param name="Account">Whose desk it is.</param>
/// <param name="AsOf">The day that counts as today.</param>
public sealed record DeskQuery(DeskList List, string Account, DateOnly AsOf)
{
    /// <summary>The kinds whose work the account does; all when empty.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];
    public Place? After { get; init; }
    public int Take { get; init; } = 30;
}

/// <summary>One matter on a desk: the file, and the period because of which it is there.</summary>
public sealed record DeskItem(Brief Matter, CaseFile File, ClockRun Run);

/// <summary>A matter in hand, with what a list shows of it.</summary>
public sealed record OpenMatter(Brief Matter, CaseFile File);

/// <summary>How much waits, list by list; nobody counts beyond <see cref="Most"/>.</summary>
public sealed record DeskCounts(int DueToday, int MineLate, int Mine, int Unassigned, int Waiting, int Overdue)
{
    /// <summary>So many, or more: further the store does not count.</summary>
    public const int Most = 1000;
}

public sealed partial class CaseStore
{
    /// <summary>The open matters of one list of a desk, those due first on top.</summary>
    /// <param name="readerOf">The capacity each kind is read in; a kind is read in one.</param>
    public Page<DeskItem> Desk(Func<string, Reader> readerOf, DeskQuery query) =>
        pool.Read(session =>
        {
            var rows = DeskSqls(readerOf, query)
                .SelectMany(sql =>
                {
                    if (query.After is { } p)
                        sql.And($"(m.due_on, m.id) > ({sql.Add(p.On)}, {sql.Add(p.Id)})");
                    (sql.Order, sql.Limit) = ("m.due_on, m.id", query.Take + 1);
                    return session.Query(sql.Text(MatterColumns), ReadRow, sql.Values);
                })
                .OrderBy(row => (row.DueOn, row.Id))
                .Take(query.Take + 1)
                .ToList();
            List<DeskItem> items = [.. rows.Take(query.Take).Select(ItemOf)];
            return rows.Count <= query.Take
                ? new Page<DeskItem>(items, null)
                : new(items, new Place(items[^1].Run.Due, items[^1].Matter.Id));
        });

    /// <summary>The counts that stand on a desk's tabs.</summary>
    public DeskCounts CountDesk(Func<string, Reader> readerOf, DeskQuery query) =>
        pool.Read(session =>
        {
            var mine = Count(session, readerOf, query with { List = DeskList.Mine });
            var today = Count(session, readerOf, query with { List = DeskList.Mine }, "m.due_on = ", query.AsOf);
            var late = Count(session, readerOf, query with { List = DeskList.Mine }, "m.due_on < ", query.AsOf);
            return new DeskCounts(
                today,
                late,
                mine,
                Count(session, readerOf, query with { List = DeskList.Unassigned }),
                Count(session, readerOf, query with { List = DeskList.Waiting }),
                Count(session, readerOf, query with { List = DeskList.Overdue })
            );
        });

    /// <summary>The matters with these ids, in their order; those that are not there or not for this reader are left out.</summary>
    public IReadOnlyList<OpenMatter> Files(Reader reader, IEnumerable<long> ids) =>
        pool.Read(session =>
            ids.Select(id => LoadRow(session, reader, id))
                .OfType<MatterRow>()
                .Select(row => new OpenMatter(BriefOf(row), Open(row)))
                .ToList()
        );

    /// <summary>Open matters by the account in charge, at an office and below it: what a fair assignment weighs.</summary>
    public IReadOnlyDictionary<string, int> InHand(Reader reader, Office office, string kind) =>
        pool.Read(session =>
        {
            if (reader.Capacity is Capacity.Party || Sees(reader, office) is not { } sees)
                return [];
            var sql = new Sql();
            sql.From($"matter m{(Dialect is SqliteDialect ? " INDEXED BY matter_open_owner" : "")}");
            sql.And("m.closed_on IS NULL AND m.owner IS NOT NULL");
            sql.And($"m.kind = {sql.Add(kind)}");
            sql.And(sees.Where("m", sql.Add));
            return session
                .Query(sql.CountText("m.owner"), r => (Owner: r.GetString(0), Count: r.GetInt32(1)), sql.Values)
                .ToDictionary(l => l.Owner, l => l.Count);
        });

    /// <summary>Who may be put in charge of a matter of the kind at the office.</summary>
    public IEnumerable<Account> AbleToTakeCharge(string kind, Office office) =>
        tree.Accounts.Where(a => CanTakeCharge(a, kind, office)).OrderBy(a => a.Id, StringComparer.Ordinal);

    private int Count(Session session, Func<string, Reader> readerOf, DeskQuery query, string? condition = null, DateOnly day = default) =>
        Math.Min(
            DeskCounts.Most,
            DeskSqls(readerOf, query)
                .Sum(sql =>
                {
                    if (condition is not null)
                        sql.And(condition + sql.Add(day));
                    return (int)session.Scalar<long>(sql.CountText(DeskCounts.Most), sql.Values);
                })
        );

    private IEnumerable<Sql> DeskSqls(Func<string, Reader> readerOf, DeskQuery query)
    {
        IEnumerable<string> kinds = query.Kinds.Count > 0 ? query.Kinds : modules.Keys.Order(StringComparer.Ordinal);
        foreach (var read in kinds.GroupBy(readerOf))
            if (Sees(read.Key, Root) is { } sees)
                yield return DeskSql(sees, [.. read], query);
    }

    private Sql DeskSql(Sight sees, IReadOnlyList<string> kinds, DeskQuery query)
    {
        var sql = new Sql();
        var mine = query.List == DeskList.Mine;
        // both databases would rather walk all matters of a kind; only the open ones are few
        sql.From(Dialect is SqliteDialect ? $"matter m INDEXED BY {(mine ? "matter_desk_owner" : "matter_desk")}" : "matter m");
        sql.And("m.due_on IS NOT NULL");
        sql.And(sees.Where("m", sql.Add));
        sql.And($"m.kind IN ({string.Join(", ", kinds.Select(k => sql.Add(k)))})");
        switch (query.List)
        {
            case DeskList.Mine:
                sql.And($"m.owner = {sql.Add(query.Account)}");
                sql.And(OutsideClocks(sql, waits: false));
                break;
            case DeskList.Unassigned:
                sql.And("m.owner IS NULL");
                break;
            case DeskList.Waiting:
                sql.And($"(m.owner = {sql.Add(query.Account)} OR m.owner IS NULL)");
                sql.And(OutsideClocks(sql, waits: true));
                break;
            default:
                sql.And($"m.due_on < {sql.Add(query.AsOf)}");
                sql.And(OutsideClocks(sql, waits: false));
                break;
        }
        return sql;
    }

    /// <summary>Whether the period that is due first is for somebody outside the office, as the modules declare it.</summary>
    private string OutsideClocks(Sql sql, bool waits)
    {
        var outside = modules.Values.SelectMany(m => m.Clocks.Where(c => c.Outside).Select(c => $"{m.Kind}.{c.Name}")).ToList();
        if (outside.Count == 0)
            return waits ? "1 = 0" : "1 = 1";
        return $"m.kind || '.' || m.due_clock {(waits ? "" : "NOT ")}IN ({string.Join(", ", outside.Order().Select(c => sql.Add(c)))})";
    }

    private DeskItem ItemOf(MatterRow row)
    {
        var file = Open(row);
        return new(BriefOf(row), file, file.Next!);
    }

    private Brief BriefOf(MatterRow row) =>
        new(
            row.Id,
            row.Kind,
            row.Number ?? row.Receipt,
            row.Title,
            row.Stage,
            row.Phase,
            tree.Office(row.OfficeId)!,
            row.Owner,
            row.OpenedOn,
            row.DueOn,
            row.ClosedOn
        );
}
