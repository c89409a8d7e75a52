using System.Text.Json;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>Why a frozen number and today's differ by a contribution.</summary>
public enum DifferenceCause
{
    [Label("定格后录入")]
    Late,

    [Label("更正")]
    Correction,

    /// <summary>Was behind the frozen number and is no longer recorded: nothing the product does removes a contribution.</summary>
    [Label("记录缺失")]
    Missing,
}

/// <summary>One contribution that stands between a frozen number and today's.</summary>
/// <param name="Behind">What was counted; null to a reader who may not open the case.</param>
public sealed record Difference(DifferenceCause Cause, DifferingEntry? Behind)
{
    /// <summary>What stands in place of the case to a reader who may not open it.</summary>
    public const string Unseen = "一件本人无权查看的案件";
}

/// <summary>The entry that a frozen number and today's differ by.</summary>
/// <param name="Number">The matter's 案号, or its 收件号.</param>
/// <param name="Act">The act that counted it, in Chinese.</param>
/// <param name="On">办理日期.</param>
/// <param name="RecordedAt">UTC; null when the entry is gone.</param>
/// <param name="Amount">What today's number has more than the frozen one.</param>
public sealed record DifferingEntry(
    string Kind,
    long Matter,
    string Number,
    int Entry,
    string Act,
    DateOnly On,
    DateTime? RecordedAt,
    decimal Amount
);

/// <summary>A number a matter keeps, and what it would be today.</summary>
/// <param name="Redefined">The figure means something else by now, so that the two do not compare.</param>
/// <param name="Differences">The first <see cref="CaseStore.MostDifferences"/>.</param>
/// <param name="More">How many more there are.</param>
public sealed record NumberNow(KeptNumber Kept, decimal Now, bool Redefined, IReadOnlyList<Difference> Differences, int More);

public sealed partial class CaseStore
{
    public const int MostDifferences = 50;

    /// <summary>定格数与现时数: the numbers a matter keeps beside today's, with every case that makes the difference.</summary>
    /// <param name="readerOf">In which capacity cases of a kind are read; one that it may not open is not named.</param>
    public IReadOnlyList<NumberNow> NumbersNow(CaseView view, Func<string, Reader> readerOf) =>
        pool.Read(session =>
            (IReadOnlyList<NumberNow>)[.. view.File.Matter.Kept.Select(k => NumberNow(session, k, view.File.Matter.Office, readerOf))]
        );

    private NumberNow NumberNow(Session session, KeptNumber kept, Office office, Func<string, Reader> readerOf)
    {
        var reading = kept.Reading;
        var figure = figures[reading.Figure];
        var now = Behind(session, figure, reading.Where, reading.Period(), office);
        var redefined = FrozenReading.DefinitionOf(figure) != reading.Definition;
        var hash = Convert.FromHexString(reading.Cases);
        if (Same(now.Hash, hash))
            return new(kept, now.Value(figure.Kind), redefined, [], 0);
        var before = FrozenSet.Unpack(session.Scalar<byte[]>("SELECT members FROM frozen WHERE hash = $1", hash)!);
        List<(Contribution Change, int Sign)> changes =
        [
            .. now.Members.Except(before.Members).Select(c => (c, 1)),
            .. before.Members.Except(now.Members).Select(c => (c, -1)),
        ];
        if (figure.Kind == FigureKind.Stock) // the same matter standing, moved by a later entry, is no difference
            changes.RemoveAll(c =>
                changes.Any(o => o.Sign != c.Sign && o.Change.Matter == c.Change.Matter && o.Change.Hundredths == c.Change.Hundredths)
            );
        var listed = changes.OrderBy(c => c.Change.Matter).ThenBy(c => c.Change.Entry).Take(MostDifferences);
        return new(
            kept,
            now.Value(figure.Kind),
            redefined,
            [.. listed.Select(c => Explain(session, figure, c.Change, c.Sign, readerOf))],
            Math.Max(0, changes.Count - MostDifferences)
        );
    }

    private Difference Explain(Session session, Figure figure, Contribution change, int sign, Func<string, Reader> readerOf)
    {
        // what left a stock, left by the entry that moved it last
        var entry = figure.Kind == FigureKind.Stock ? LastMove(session, figure, change) : change.Entry;
        var rows = session.Query(
            "SELECT m.kind, COALESCE(m.number, m.receipt), j.body FROM matter m LEFT JOIN journal j ON j.matter_id = m.id AND j.n = $2 WHERE m.id = $1",
            r => (Kind: r.GetString(0), Number: r.GetString(1), Body: Text(r, 2)),
            change.Matter,
            entry
        );
        var amount = sign * change.Hundredths / 100m;
        if (rows is not [{ Body: { } body } row])
            return new(
                DifferenceCause.Missing,
                rows is [var gone] && LoadRow(session, readerOf(gone.Kind), change.Matter) is null
                    ? null
                    : new("", change.Matter, "", change.Entry, "", change.On, null, amount)
            );
        var cause =
            sign < 0 && figure.Kind != FigureKind.Stock ? DifferenceCause.Missing
            : change.Hundredths < 0 ? DifferenceCause.Correction
            : DifferenceCause.Late;
        if (LoadRow(session, readerOf(row.Kind), change.Matter) is null)
            return new(cause, null);
        var line = Line(ModuleOf(row.Kind), body, []);
        return new(cause, new(row.Kind, change.Matter, row.Number, entry, line.Label, line.On, line.At, amount));
    }

    private static int LastMove(Session session, Figure figure, Contribution change) =>
        session.Scalar<int?>("SELECT MAX(n) FROM counted WHERE matter_id = $1 AND figure = $2", change.Matter, figure.Id) ?? change.Entry;

    /// <summary>The contributions behind a counted figure, for an office's subtree and a period.</summary>
    private FrozenSet Behind(Session session, Figure figure, string where, Period period, Office office)
    {
        var isStock = figure.Kind == FigureKind.Stock;
        var sql = new Sql { Order = "matter_id" };
        sql.From("counted");
        sql.And($"figure = {sql.Add(figure.Id)}");
        Within(sql, where, office);
        sql.And($"counted_on <= {sql.Add(period.To)}");
        if (isStock)
            sql.Group = "matter_id HAVING SUM(amount) <> 0";
        else
            sql.And($"counted_on >= {sql.Add(period.From)}");
        var columns = isStock
            ? "matter_id, MAX(n), MAX(counted_on), CAST(SUM(amount) AS BIGINT), ''"
            : "matter_id, n, counted_on, amount, COALESCE(distinct_key, '')";
        return FrozenSet.Of(
            session.Query(
                sql.Text(columns),
                r => new Contribution(r.GetInt64(0), r.GetInt32(1), r.GetFieldValue<DateOnly>(2), r.GetInt64(3), r.GetString(4)),
                sql.Values
            )
        );
    }

    private void Within(Sql sql, string where, Office office)
    {
        if (!IsRoot(office))
            sql.And($"office_path >= {sql.Add(office.Path)} AND office_path < {sql.Add(StoreLedger.After(office.Path))}");
        foreach (var (facet, value) in FacetText.Read(where))
            sql.And(Dialect.Contains("';' || facets || ';'", sql.Add($";{facet}={FacetText.Safe(value)};")));
    }

    private (FrozenReading Reading, FrozenSet Behind) Freeze(Session session, FigureQuestion question, Office office)
    {
        var figure = figures[question.Figure];
        if (!figure.IsCounted)
            throw new InvalidOperationException($"{figure.Id} is derived; only what acts count in can be frozen");
        var set = Behind(session, figure, question.Where, question.Period, office);
        var reading = new FrozenReading(
            figure.Id,
            question.Period.From,
            question.Period.To,
            question.Where,
            set.Value(figure.Kind),
            FrozenReading.DefinitionOf(figure),
            Convert.ToHexStringLower(set.Hash)
        );
        return (reading, set);
    }

    private static void Keep(Session session, IEnumerable<FrozenSet> sets)
    {
        foreach (var set in sets)
            session.Queue("INSERT INTO frozen (hash, members) VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING", set.Hash, set.Pack());
    }

    private List<Found> Unbalanced(Session session, BalanceQuestion question, Office office)
    {
        if (ModuleOf(question.Kind).Balance is not var (pending, opened, closed))
            throw new InvalidOperationException($"{question.Kind} keeps no balance");
        var sql = new Sql { Order = "matter_id", Limit = LookUp.Most };
        sql.From("counted");
        var (p, o) = (sql.Add(pending.Id), sql.Add(opened.Id));
        sql.And($"figure IN ({p}, {o}, {sql.Add(closed.Id)})");
        Within(sql, question.Where, office);
        sql.And($"counted_on BETWEEN {sql.Add(question.Period.From)} AND {sql.Add(question.Period.To)}");
        sql.Group = $"matter_id HAVING SUM(CASE WHEN figure = {p} THEN amount WHEN figure = {o} THEN -amount ELSE amount END) <> 0";
        var ids = session.Query(sql.Text("matter_id"), r => r.GetInt64(0), sql.Values);
        return
        [
            .. ids.SelectMany(id =>
                session.Query(
                    "SELECT id, COALESCE(number, receipt), stage, opened_on FROM matter WHERE id = $1",
                    r => new Found(r.GetInt64(0), r.GetString(1), r.GetString(2), r.GetFieldValue<DateOnly>(3)),
                    id
                )
            ),
        ];
    }
}
