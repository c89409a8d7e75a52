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

/// <summary>How much waits, list by list.</summary>
public sealed record DeskCounts(int DueToday, int MineLate, int Mine, int Unassigned, int Waiting, int Overdue);

public sealed partial class CaseStore
{
    /// <summary>The open matters of one list of a desk, those due first on top, as far as the reader may see them.</summary>
    public Page<DeskItem> Desk(Reader reader, DeskQuery query) =>
        pool.Read(session =>
        {
            if (DeskSql(reader, query) is not { } sql)
                return new Page<DeskItem>([], null);
            if (query.After is { } p)
                sql.And($"(m.due_on, m.id) > ({sql.Add(p.On)}, {sql.Add(p.Id)})");
            (sql.Order, sql.Limit) = ("m.due_on, m.id", query.Take + 1);
            var rows = session.Query(sql.Text(MatterColumns), ReadRow, sql.Values);
            List<DeskItem> items = [.. rows.Take(query.Take).Select(ItemOf)];
            return rows.Count <= query.Take
                ? new Page<DeskItem>(items, null)
                : new(items, new Place(items[^1].Run.Due, items[^1].Matter.Id));
        });

    /// <summary>The counts that stand on a desk's tabs.</summary>
    public DeskCounts CountDesk(Reader reader, DeskQuery query) =>
        pool.Read(session =>
        {
            var mine = Count(session, reader, query with { List = DeskList.Mine });
            var today = Count(session, reader, query with { List = DeskList.Mine }, "m.due_on = ", query.AsOf);
            var late = Count(session, reader, query with { List = DeskList.Mine }, "m.due_on < ", query.AsOf);
            return new DeskCounts(
                today,
                late,
                mine,
                Count(session, reader, query with { List = DeskList.Unassigned }),
                Count(session, reader, query with { List = DeskList.Waiting }),
                Count(session, reader, query with { List = DeskList.Overdue })
            );
        });

    /// <summary>The matters with these ids, in their order; those that are not there or not for this reader are left out.</summary>
    public IReadOnlyList<OpenMatter> Files(Reader reader, IEnumerable<long> ids) =>
        pool.Read(session =>
            ids.Select(id => LoadRow(session, id))
                .OfType<MatterRow>()
                .Where(row => MaySee(session, row, reader))
                .Select(row => new OpenMatter(BriefOf(row), Open(row)))
                .ToList()
        );

    /// <summary>Open matters by the account in charge, at an office and below it: what a fair assignment weighs.</summary>
    public IReadOnlyDictionary<string, int> InHand(Reader reader, Office office, string kind) =>
        pool.Read(session =>
            Sees(reader, office) is not { Account: null } sees
                ? []
                : session
                    .Query(
                        $"SELECT owner, COUNT(*) FROM matter{(Dialect is SqliteDialect ? " INDEXED BY matter_open_owner" : "")} WHERE closed_on IS NULL AND owner IS NOT NULL AND office_path >= $1 AND office_path < $2 AND kind = $3 GROUP BY owner",
                        r => (Owner: r.GetString(0), Count: r.GetInt32(1)),
                        sees.Office.Path,
                        StoreLedger.After(sees.Office.Path),
                        kind
                    )
                    .ToDictionary(l => l.Owner, l => l.Count)
        );

    /// <summary>Who may be put in charge of a matter of the kind at the office.</summary>
    public IEnumerable<Account> AbleToTakeCharge(string kind, Office office) =>
        tree.Accounts.Where(a => CanTakeCharge(a, kind, office)).OrderBy(a => a.Id, StringComparer.Ordinal);

    private int Count(Session session, Reader reader, DeskQuery query, string? condition = null, DateOnly day = default)
    {
        if (DeskSql(reader, query) is not { } sql)
            return 0;
        if (condition is not null)
            sql.And(condition + sql.Add(day));
        return (int)session.Scalar<long>(sql.CountText(), sql.Values);
    }

    private Sql? DeskSql(Reader reader, DeskQuery query)
    {
        if (Sees(reader, Root) is not { } sees)
            return null;
        var sql = new Sql();
        var mine = query.List == DeskList.Mine;
        // both databases would rather walk all matters of a kind; only the open ones are few
        sql.From(Dialect is SqliteDialect ? $"matter m INDEXED BY {(mine ? "matter_desk_owner" : "matter_desk")}" : "matter m");
        sql.And("m.due_on IS NOT NULL");
        sql.And($"m.office_path >= {sql.Add(sees.Office.Path)} AND m.office_path < {sql.Add(StoreLedger.After(sees.Office.Path))}");
        if (sees.Account is { } party)
            sql.And($"m.id IN (SELECT matter_id FROM matter_party WHERE account = {sql.Add(party)})");
        if (query.Kinds.Count > 0)
            sql.And($"m.kind IN ({string.Join(", ", query.Kinds.Select(k => sql.Add(k)))})");
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
        return new(BriefOf(row), file, file.Course.Next!);
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
