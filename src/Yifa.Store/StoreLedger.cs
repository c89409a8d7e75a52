using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>Readings from tallies and inbox over one session, so that all of them see one moment.</summary>
internal sealed class StoreLedger(Session session, Func<Office, IEnumerable<Office>> below) : Ledger
{
    public override ValueTask<decimal> Total(Figure figure, Cut cut, Period period) =>
        new(figure.Kind == FigureKind.Distinct ? Distinct(figure, cut, period) : Sum(figure, cut, Reach(figure, period)) / 100m);

    public override ValueTask<IReadOnlyList<(string Value, decimal Total)>> TotalBy(Figure figure, Cut cut, Period period, string facet)
    {
        if (figure.Kind == FigureKind.Distinct)
            return new([.. DistinctBy(figure, cut, period, facet)]);
        var reach = Reach(figure, period);
        var sums = new SortedDictionary<string, long>(StringComparer.Ordinal);
        void Add(string facets, long amount)
        {
            if (!FacetText.Matches(facets, cut.Where))
                return;
            var value = FacetText.Read(facets).FirstOrDefault(f => f.Facet == facet).Value ?? "";
            sums[value] = sums.GetValueOrDefault(value) + amount;
        }
        var alone = cut.Where.All(w => w.Facet == facet) ? facet : null;
        foreach (var (facets, amount) in Whole(figure, cut, reach, alone).Concat(Single(figure, cut, reach)))
            Add(facets, amount);
        if (Sum(figure, cut, reach) - sums.Values.Sum() is var rest and not 0)
            sums[""] = sums.GetValueOrDefault("") + rest; // contributions without a value of this facet
        return new([.. sums.Where(s => s.Value != 0).Select(s => (s.Key, s.Value / 100m))]);
    }

    public override async ValueTask<IReadOnlyList<(Period Month, decimal Total)>> TotalByMonth(Figure figure, Cut cut, Period period)
    {
        var months = period.Months().ToList();
        if (figure.Kind is FigureKind.Stock or FigureKind.Distinct || cut.Where.Count > 0 || Reach(figure, period).Parts.Count > 0)
        {
            var each = new List<(Period, decimal)>();
            foreach (var month in months)
                each.Add((month, await Total(figure, cut, month)));
            return each;
        }
        var sums = session
            .Query(
                "SELECT m, CAST(SUM(a) AS BIGINT) FROM (SELECT month AS m, amount AS a FROM tally WHERE figure = $1 AND office_path = $2 AND cut = '' AND month BETWEEN $3 AND $4 UNION ALL "
                    + $"SELECT {session.Dialect.MonthOf("counted_on")}, amount FROM inbox WHERE figure = $1 AND office_path >= $2 AND office_path < $5 AND counted_on BETWEEN $6 AND $7) AS both_parts GROUP BY m",
                r => (Month: r.GetInt32(0), Sum: r.GetInt64(1)),
                figure.Id,
                cut.Office.Path,
                Folding.MonthOf(period.From),
                Folding.MonthOf(period.To),
                After(cut.Office.Path),
                period.From,
                period.To
            )
            .ToDictionary(m => m.Month, m => m.Sum);
        return [.. months.Select(m => (m, sums.GetValueOrDefault(Folding.MonthOf(m.From)) / 100m))];
    }

    public override async ValueTask<IReadOnlyList<(Office Office, decimal Total)>> TotalByOffice(Figure figure, Cut cut, Period period)
    {
        var rows = new List<(Office, decimal)>();
        var rest = await Total(figure, cut, period);
        foreach (var office in below(cut.Office))
            if (await Total(figure, cut with { Office = office }, period) is var total and not 0)
            {
                rows.Add((office, total));
                rest -= total;
            }
        if (rest != 0 && figure.Kind != FigureKind.Distinct)
            rows.Insert(0, (cut.Office, rest)); // the office's own, not of those below
        return rows;
    }

    /// <summary>A period as whole months, which tallies and inbox hold together, and the days at its ends, which are read from the contributions.</summary>
    private sealed record Span(int FirstMonth, int LastMonth, IReadOnlyList<Period> Parts, Period Whole, Period All);

    private static Span Reach(Figure figure, Period period)
    {
        var from = figure.Kind == FigureKind.Stock ? DateOnly.MinValue : period.From;
        var firstWhole = from.Day == 1 ? from : new DateOnly(from.Year, from.Month, 1).AddMonths(1);
        var next = period.To.AddDays(1);
        var endWhole = new DateOnly(next.Year, next.Month, 1); // the first day after the last whole month
        if (endWhole <= firstWhole)
            return new(1, 0, [new(from, period.To)], new(DateOnly.MaxValue, DateOnly.MinValue), new(from, period.To));
        List<Period> parts = [];
        if (firstWhole > from)
            parts.Add(new(from, firstWhole.AddDays(-1)));
        if (endWhole <= period.To)
            parts.Add(new(endWhole, period.To));
        var lastWhole = endWhole.AddDays(-1);
        return new(Folding.MonthOf(firstWhole), Folding.MonthOf(lastWhole), parts, new(firstWhole, lastWhole), new(from, period.To));
    }

    private long Sum(Figure figure, Cut cut, Span span) =>
        cut.Where.Count == 0
            ? Total(figure, cut.Office, span)
            : Whole(figure, cut, span, cut.Where.Count == 1 ? cut.Where[0].Facet : null)
                .Concat(Single(figure, cut, span))
                .Where(r => FacetText.Matches(r.Facets, cut.Where))
                .Sum(r => r.Amount);

    private long Total(Figure figure, Office office, Span span)
    {
        var sum = session.Scalar<long>(
            "SELECT CAST(COALESCE(SUM(a), 0) AS BIGINT) FROM (SELECT amount AS a FROM tally WHERE figure = $1 AND office_path = $2 AND cut = '' AND month BETWEEN $3 AND $4 UNION ALL SELECT amount FROM inbox WHERE figure = $1 AND office_path >= $2 AND office_path < $5 AND counted_on BETWEEN $6 AND $7) AS both_parts",
            figure.Id,
            office.Path,
            span.FirstMonth,
            span.LastMonth,
            After(office.Path),
            span.Whole.From,
            span.Whole.To
        );
        return sum + span.Parts.Sum(part => Days(figure, office, part));
    }

    /// <summary>Contributions of some days added up; the index by date holds all it needs.</summary>
    private long Days(Figure figure, Office office, Period days) =>
        session.Scalar<long>(
            "SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM counted WHERE figure = $1 AND counted_on BETWEEN $2 AND $3 AND office_path >= $4 AND office_path < $5",
            figure.Id,
            days.From,
            days.To,
            office.Path,
            After(office.Path)
        );

    /// <summary>What the tallies by facet do not hold: what waits in the inbox, and broken months.</summary>
    private IEnumerable<(string Facets, long Amount)> Single(Figure figure, Cut cut, Span span) =>
        Rows("inbox", figure, cut.Office, span.Whole).Concat(span.Parts.SelectMany(part => Rows("counted", figure, cut.Office, part)));

    /// <summary>Sums of whole months by cut: those of one facet, or of all facets together.</summary>
    private IEnumerable<(string Facets, long Amount)> Whole(Figure figure, Cut cut, Span span, string? facet)
    {
        var (from, to) = facet is null ? ("*", "+") : ($"{facet}=", $"{facet}>");
        return session
            .Query(
                "SELECT cut, CAST(SUM(amount) AS BIGINT) FROM tally WHERE figure = $1 AND office_path = $2 AND cut >= $3 AND cut < $4 AND month BETWEEN $5 AND $6 GROUP BY cut",
                r => (r.GetString(0), r.GetInt64(1)),
                figure.Id,
                cut.Office.Path,
                from,
                to,
                span.FirstMonth,
                span.LastMonth
            )
            .Select(r => (facet is null ? r.Item1[1..] : r.Item1, r.Item2));
    }

    private List<(string Facets, long Amount)> Rows(string table, Figure figure, Office office, Period period) =>
        session.Query(
            $"SELECT facets, CAST(SUM(amount) AS BIGINT) FROM {table} WHERE figure = $1 AND office_path >= $2 AND office_path < $3 AND counted_on BETWEEN $4 AND $5 GROUP BY facets",
            r => (r.GetString(0), r.GetInt64(1)),
            figure.Id,
            office.Path,
            After(office.Path),
            period.From,
            period.To
        );

    private decimal Distinct(Figure figure, Cut cut, Period period)
    {
        var span = Reach(figure, period);
        if (cut.Where.Count == 0 && span.Parts.Count == 0)
            return session.Scalar<long>(
                "SELECT COUNT(*) FROM (SELECT k FROM (SELECT distinct_key AS k, refs FROM tally_key WHERE figure = $1 AND office_path = $2 AND month BETWEEN $3 AND $4 UNION ALL SELECT distinct_key, CASE WHEN amount > 0 THEN 1 ELSE -1 END FROM inbox WHERE figure = $1 AND office_path >= $2 AND office_path < $5 AND counted_on BETWEEN $6 AND $7) AS keys GROUP BY k HAVING SUM(refs) > 0) AS live",
                figure.Id,
                cut.Office.Path,
                span.FirstMonth,
                span.LastMonth,
                After(cut.Office.Path),
                period.From,
                period.To
            );
        return LiveKeys(Keys(figure, cut, period));
    }

    private IEnumerable<(string Value, decimal Total)> DistinctBy(Figure figure, Cut cut, Period period, string facet) =>
        Keys(figure, cut, period)
            .GroupBy(k => FacetText.Read(k.Facets).FirstOrDefault(f => f.Facet == facet).Value ?? "")
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, (decimal)LiveKeys(g)))
            .Where(v => v.Item2 != 0);

    /// <summary>How often each key of a distinct figure was counted.</summary>
    internal IEnumerable<long> Times(Figure figure, Cut cut, Period period) =>
        Keys(figure, cut, period).GroupBy(k => k.Key).Select(g => g.Sum(k => k.Refs)).Where(times => times > 0);

    private static int LiveKeys(IEnumerable<(string Key, string Facets, long Refs)> keys) =>
        keys.GroupBy(k => k.Key).Count(g => g.Sum(k => k.Refs) > 0);

    private IEnumerable<(string Key, string Facets, long Refs)> Keys(Figure figure, Cut cut, Period period) =>
        session
            .Query(
                "SELECT distinct_key, facets, CAST(SUM(CASE WHEN amount > 0 THEN 1 ELSE -1 END) AS BIGINT) FROM counted WHERE figure = $1 AND office_path >= $2 AND office_path < $3 AND counted_on BETWEEN $4 AND $5 GROUP BY distinct_key, facets",
                r => (Key: r.GetString(0), Facets: r.GetString(1), Refs: r.GetInt64(2)),
                figure.Id,
                cut.Office.Path,
                After(cut.Office.Path),
                period.From,
                period.To
            )
            .Where(k => FacetText.Matches(k.Facets, cut.Where));

    /// <summary>The first path after every path of the subtree.</summary>
    internal static string After(string path) => path[..^1] + (char)(path[^1] + 1);
}

public sealed partial class CaseStore
{
    /// <summary>Reads figures; everything read inside sees one moment.</summary>
    public async Task<T> Read<T>(Func<Ledger, ValueTask<T>> work) =>
        await pool.Use(async session =>
        {
            session.Execute(Dialect.BeginRead);
            var result = await work(new StoreLedger(session, Below));
            session.Execute("COMMIT");
            return result;
        });

    /// <summary>Of a figure of distinct bodies, how often each body was counted; which ones they are is not told.</summary>
    public IReadOnlyList<long> TimesCounted(Figure figure, Cut cut, Period period) =>
        pool.Read(session => new StoreLedger(session, Below).Times(figure, cut, period).ToList());

    public Task<Reading> Read(Figure figure, Cut cut, Period period) => Read(ledger => ledger.Read(figure, cut, period));
}
