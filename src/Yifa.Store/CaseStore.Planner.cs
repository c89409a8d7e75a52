using System.Data.Common;
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
        [
            .. InSight(
                    readerOf,
                    office,
                    m => m.Appointments.Count > 0,
                    sql =>
                    {
                        sql.From("appointment a JOIN matter m ON m.id = a.matter_id");
                        sql.And($"a.on_day >= {sql.Add(period.From)} AND a.on_day <= {sql.Add(period.To)}");
                        (sql.Order, sql.Limit) = ("a.on_day, a.matter_id", most);
                        return sql.Text(BriefColumns + ", a.on_day, a.name");
                    },
                    r => new Appointed(r.GetFieldValue<DateOnly>(11), LabelOf(r.GetString(1), r.GetString(12)), ReadBrief(r))
                )
                .OrderBy(a => (a.On, a.Matter.Id))
                .Take(most),
        ];

    /// <summary>The open matters of the office and below it whose next period ends in these days, counted by day, kind and period.</summary>
    public IReadOnlyList<DueThen> DueIn(Func<string, Reader> readerOf, Office office, Period period) =>
        [
            .. InSight(
                    readerOf,
                    office,
                    _ => true,
                    sql =>
                    {
                        sql.From(OfTheDesk);
                        sql.And($"m.due_on >= {sql.Add(period.From)} AND m.due_on <= {sql.Add(period.To)}");
                        return sql.CountText("m.due_on, m.kind, m.due_clock");
                    },
                    r => new DueThen(
                        r.GetFieldValue<DateOnly>(0),
                        modules[r.GetString(1)],
                        modules[r.GetString(1)].Clock(r.GetString(2)),
                        r.GetInt32(3)
                    )
                )
                .OrderBy(d => d.On)
                .ThenBy(d => d.Module.Kind, StringComparer.Ordinal),
        ];

    /// <summary>What is overdue at the office and below it, with whom; the largest heaps first. What waits for somebody outside is left out.</summary>
    public IReadOnlyList<OverdueWork> Overdue(Func<string, Reader> readerOf, Office office, DateOnly asOf) =>
        [
            .. InSight(
                    readerOf,
                    office,
                    _ => true,
                    sql =>
                    {
                        sql.From(OfTheDesk);
                        sql.And($"m.due_on < {sql.Add(asOf)}");
                        sql.And(OutsideClocks(sql, waits: false));
                        (sql.Group, sql.Order) = ("m.kind, m.office_id, m.owner", "m.kind, m.office_id");
                        return sql.Text("m.kind, m.office_id, m.owner, COUNT(*), MIN(m.due_on)");
                    },
                    r => new OverdueWork(
                        modules[r.GetString(0)],
                        tree.Office(r.GetInt32(1))!,
                        Text(r, 2),
                        r.GetInt32(3),
                        r.GetFieldValue<DateOnly>(4)
                    )
                )
                .OrderByDescending(o => o.Count)
                .ThenBy(o => o.Since),
        ];

    private string OfTheDesk => Dialect is SqliteDialect ? "matter m INDEXED BY matter_desk" : "matter m";

    /// <summary>Rows of matters of the office and below it, one question for each capacity that kinds are read in.</summary>
    /// <param name="having">The kinds asked about.</param>
    /// <param name="ask">Says what is asked, where sight and kinds are conditions already.</param>
    private List<T> InSight<T>(
        Func<string, Reader> readerOf,
        Office office,
        Func<Module, bool> having,
        Func<Sql, string> ask,
        Func<DbDataReader, T> read
    ) =>
        pool.Read(session =>
            modules
                .Values.Where(having)
                .Select(m => m.Kind)
                .Order(StringComparer.Ordinal)
                .GroupBy(readerOf)
                .SelectMany(kinds =>
                {
                    if (Sees(kinds.Key, office) is not { } sees)
                        return [];
                    var sql = new Sql();
                    sql.And(sees.Where("m", sql.Add));
                    sql.And($"m.kind IN ({string.Join(", ", kinds.Select(k => sql.Add(k)))})");
                    return session.Query(ask(sql), read, sql.Values);
                })
                .ToList()
        );

    private string LabelOf(string kind, string appointment) => modules[kind].Appointments.First(a => a.Name == appointment).Label;
}
