using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>Something held on a day: of which matter, and what it is called.</summary>
public sealed record Appointed(DateOnly On, string Label, Brief Matter);

/// <summary>How many open matters of a kind are due next on a day, by the period that runs out.</summary>
public sealed record DueThen(DateOnly On, Module Module, ClockRule Clock, int Count);

/// <summary>How much of a kind is overdue with whom.</summary>
/// <param name="Owner">Null where nobody is in charge.</param>
/// <param name="Since">The longest overdue was due then.</param>
public sealed record OverdueWork(Module Module, Office Office, string? Owner, int Count, DateOnly Since);

public sealed partial class CaseStore
{
    /// <summary>What is held in the period, of matters of the office and below it, by day.</summary>
    /// <param name="readerOf">The capacity each kind is read in.</param>
    /// <param name="most">No more than so many.</param>
    public IReadOnlyList<Appointed> Appointments(Func<string, Reader> readerOf, Office office, Period period, int most = 500) =>
        pool.Read(session =>
            KindsBy(readerOf, m => m.Appointments.Count > 0)
                .SelectMany(read =>
                {
                    if (Sees(read.Key, office) is not { } sees)
                        return [];
                    var sql = new Sql { Order = "a.on_day, a.matter_id", Limit = most };
                    sql.From("appointment a JOIN matter m ON m.id = a.matter_id");
                    sql.And($"a.on_day >= {sql.Add(period.From)} AND a.on_day <= {sql.Add(period.To)}");
                    sql.And(sees.Where("m", sql.Add));
                    sql.And(OneOf(sql, read));
                    return session.Query(
                        sql.Text(BriefColumns + ", a.on_day, a.name"),
                        r => new Appointed(r.GetFieldValue<DateOnly>(11), LabelOf(r.GetString(1), r.GetString(12)), ReadBrief(r)),
                        sql.Values
                    );
                })
                .OrderBy(a => (a.On, a.Matter.Id))
                .Take(most)
                .ToList()
        );

    /// <summary>The open matters of the office and below it whose next period ends in these days, counted by day, kind and period.</summary>
    public IReadOnlyList<DueThen> DueIn(Func<string, Reader> readerOf, Office office, Period period) =>
        pool.Read(session =>
            KindsBy(readerOf, _ => true)
                .SelectMany(read =>
                {
                    if (Sees(read.Key, office) is not { } sees)
                        return [];
                    var sql = new Sql();
                    sql.From(Dialect is SqliteDialect ? "matter m INDEXED BY matter_desk" : "matter m");
                    sql.And($"m.due_on >= {sql.Add(period.From)} AND m.due_on <= {sql.Add(period.To)}");
                    sql.And(sees.Where("m", sql.Add));
                    sql.And(OneOf(sql, read));
                    return session.Query(
                        sql.CountText("m.due_on, m.kind, m.due_clock"),
                        r => (On: r.GetFieldValue<DateOnly>(0), Kind: r.GetString(1), Clock: r.GetString(2), Count: r.GetInt32(3)),
                        sql.Values
                    );
                })
                .Select(d => new DueThen(d.On, modules[d.Kind], modules[d.Kind].Clock(d.Clock), d.Count))
                .OrderBy(d => d.On)
                .ThenBy(d => d.Module.Kind, StringComparer.Ordinal)
                .ToList()
        );

    /// <summary>What is overdue at the office and below it, with whom; the largest heaps first. What waits for somebody outside is left out.</summary>
    public IReadOnlyList<OverdueWork> Overdue(Func<string, Reader> readerOf, Office office, DateOnly asOf) =>
        pool.Read(session =>
            KindsBy(readerOf, _ => true)
                .SelectMany(read =>
                {
                    if (Sees(read.Key, office) is not { } sees)
                        return [];
                    var sql = new Sql();
                    sql.From(Dialect is SqliteDialect ? "matter m INDEXED BY matter_desk" : "matter m");
                    sql.And($"m.due_on < {sql.Add(asOf)}");
                    sql.And(sees.Where("m", sql.Add));
                    sql.And(OneOf(sql, read));
                    sql.And(OutsideClocks(sql, waits: false));
                    (sql.Group, sql.Order) = ("m.kind, m.office_id, m.owner", "m.kind, m.office_id");
                    return session.Query(
                        sql.Text("m.kind, m.office_id, m.owner, COUNT(*), MIN(m.due_on)"),
                        r => new OverdueWork(
                            modules[r.GetString(0)],
                            tree.Office(r.GetInt32(1))!,
                            Text(r, 2),
                            r.GetInt32(3),
                            r.GetFieldValue<DateOnly>(4)
                        ),
                        sql.Values
                    );
                })
                .OrderByDescending(o => o.Count)
                .ThenBy(o => o.Since)
                .ToList()
        );

    private IEnumerable<IGrouping<Reader, string>> KindsBy(Func<string, Reader> readerOf, Func<Module, bool> having) =>
        modules.Values.Where(having).Select(m => m.Kind).Order(StringComparer.Ordinal).GroupBy(readerOf);

    private static string OneOf(Sql sql, IEnumerable<string> kinds) => $"m.kind IN ({string.Join(", ", kinds.Select(k => sql.Add(k)))})";

    private string LabelOf(string kind, string appointment) => modules[kind].Appointments.First(a => a.Name == appointment).Label;
}
