using System.Diagnostics;
using NpgsqlTypes;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>
/// GIN of PostgreSQL. It knows no order and always collects all rows that fit, so that a common word is slow in it; walking the rows from the
/// newest on is slow for a rare one. So the newest rows are walked where they promise something, and what lies before them is asked of the index
/// in windows of days: the first as large as a sample of the newest rows lets expect, each further one the rest of a larger block, a smaller one
/// when it holds too much.
/// </summary>
internal sealed class GinIndex(string table) : SearchIndex(table)
{
    private const int Walked = 200;
    private const int Dense = 500;
    private const int Pages = 50; // what is mostly asked for, and as much again
    private const double HeldByMost = 0.5;
    private const int SampleSize = 2000;
    private const string NoScan = "SET LOCAL enable_seqscan = off";
    private static readonly TimeSpan SampleLasts = TimeSpan.FromMinutes(10);
    private volatile Sample? sampled;

    public override Table Rows { get; } =
        new(table, ("place", NpgsqlDbType.Bigint), ("text", NpgsqlDbType.Text), ("vector", NpgsqlDbType.TsVector));
    public override string Delete => $"DELETE FROM {Table} WHERE place = $1";
    public override (string Id, string On) MatterOf => ($"s.place & {IdMask}", $"DATE '0001-01-01' + CAST(s.place >> {IdBits} AS INTEGER)");

    public override object?[] Row(DateOnly on, long id, string text, IEnumerable<string> scopes)
    {
        var days = Enumerable.Range(0, Scopes.MostBlocks + 1).Select(level => Scopes.Block(level, on.DayNumber));
        var terms = SearchText.Terms(text).Concat(scopes).Concat(days).Distinct();
        return [PlaceOf(on, id), SearchText.Plain(text), string.Join(' ', terms)];
    }

    public override IEnumerable<long> Places(Session session, Sought asked)
    {
        var sample = NewestRows(session);
        var sought = Narrowed(sample, asked);
        var below = sought.Below;
        if (sample.Share(sought) * Walked >= 1 || sample.Rows < SampleSize)
        {
            var (last, all, found) = Walk(session, sought);
            foreach (var place in found)
                yield return place;
            if (all)
                yield break;
            below = last;
        }
        foreach (var place in Windows(session, sought, below, sample.LevelFor(sought)))
            yield return place;
    }

    // a bitmap of many rows that does not fit has them all read again
    public override Sought ReadyToCount(Session session, Sought asked)
    {
        session.Execute("SET LOCAL work_mem = '64MB'");
        return Narrowed(NewestRows(session), asked);
    }

    public override (string From, string Where) Condition(Sought sought, Func<object?, string> add) =>
        ($"{Table} s", $"{Fits("s", sought, "", add)} AND s.place < {add(sought.Below)} AND s.place >= {add(sought.From)}");

    /// <summary>Without the hints that most rows hold: each costs the index a look for every row, and skips few.</summary>
    private static Sought Narrowed(Sample sample, Sought asked) =>
        asked with
        {
            Hints = [.. asked.Hints.Where(h => sample.Share(h) < HeldByMost)],
        };

    /// <summary>The newest rows, one by one: where it ended, whether that was the end of all, and what fits.</summary>
    private (long Last, bool All, long[] Found) Walk(Session session, Sought sought)
    {
        var values = new List<object?> { sought.Below, sought.From };
        var fits = Fits("s", sought, "", Adding(values));
        return session.Query(
            $"SELECT MIN(place), COUNT(*), array_agg(place ORDER BY place DESC) FILTER (WHERE {fits}) FROM (SELECT place, text, vector FROM {Table} WHERE place < $1 AND place >= $2 ORDER BY place DESC LIMIT {Walked}) AS s",
            r =>
                r.IsDBNull(0)
                    ? (0, true, (long[])[])
                    : (r.GetInt64(0), r.GetInt64(1) < Walked, r.IsDBNull(2) ? [] : r.GetFieldValue<long[]>(2)),
            [.. values]
        )[0];
    }

    private IEnumerable<long> Windows(Session session, Sought sought, long below, int level)
    {
        session.Execute(NoScan);
        while (Newest(session, below, sought.From) is { } newest)
        {
            var to = DayAt(newest).DayNumber;
            var from = Math.Max(Scopes.StartOf(level, to), DayAt(sought.From).DayNumber);
            var found = Window(session, sought with { Below = below }, from, to, level == 0 ? int.MaxValue : Dense + 1);
            if (level > 0 && found.Count > Dense)
            {
                level--;
                continue;
            }
            foreach (var place in found.OrderDescending())
                yield return place;
            below = PlaceOf(DateOnly.FromDayNumber(from), 0);
            level = Math.Min(level + 1, Scopes.MostBlocks + 1);
        }
    }

    /// <summary>Rarity is read off the newest rows: what few or none of them hold is rare, and what some hold has company.</summary>
    public override IReadOnlyList<string> Rare(Session session, IReadOnlyList<string> terms, int most)
    {
        var known = NewestRows(session);
        var few = terms
            .Select(term => (Term: term, Held: known.Held.GetValueOrDefault(term)))
            .Where(t => t.Held <= Few(known.Rows))
            .OrderBy(t => t.Held)
            .ToList();
        var inCompany = few.Where(t => t.Held > 1).ToList();
        return [.. (inCompany.Count > 0 ? inCompany : few).Take(most).Select(t => t.Term)];
    }

    /// <summary>What the newest rows hold, as far as it is known from some minutes ago.</summary>
    private Sample NewestRows(Session session)
    {
        if (sampled is not { } known || known.Age > SampleLasts)
            sampled = known = SampleOf(session);
        return known;
    }

    private Sample SampleOf(Session session)
    {
        var (rows, last, first) = session.Query(
            $"SELECT COUNT(*), MAX(place), MIN(place) FROM (SELECT place FROM {Table} ORDER BY place DESC LIMIT {SampleSize}) AS s",
            r => r.GetInt64(0) is var n && n > 0 ? (n, DayAt(r.GetInt64(1)), DayAt(r.GetInt64(2))) : (0, default, default)
        )[0];
        var held = session
            .Query(
                $"SELECT word, ndoc FROM ts_stat('SELECT vector FROM {Table} ORDER BY place DESC LIMIT {SampleSize}')",
                r => (Word: r.GetString(0), Held: r.GetInt32(1))
            )
            .ToDictionary(w => w.Word, w => w.Held);
        return new(Stopwatch.GetTimestamp(), rows, (double)rows / (1 + last.DayNumber - first.DayNumber), held);
    }

    private long? Newest(Session session, long below, long from) =>
        session.Scalar<long?>($"SELECT MAX(place) FROM {Table} WHERE place < $1 AND place >= $2", below, from);

    // the sums keep the order of places out of the planner's sight, which would walk it
    private List<long> Window(Session session, Sought sought, int from, int to, int most)
    {
        var values = new List<object?> { sought.Below, sought.From };
        var days = string.Join(" | ", Scopes.Blocks(from, to).Select(Quoted));
        var fits = Fits("s", sought, $" & ({days})", Adding(values));
        return session.Query(
            $"SELECT s.place FROM {Table} s WHERE {fits} AND s.place + 0 < $1 AND s.place + 0 >= $2 LIMIT {most}",
            r => r.GetInt64(0),
            [.. values]
        );
    }

    /// <summary>The terms are looked up; a row of more than two units, whose pairs may stand apart, is looked for in the text.</summary>
    private static string Fits(string alias, Sought sought, string more, Func<object?, string> add)
    {
        var terms = sought.Words.SelectMany(SearchText.TermsOf).Concat(sought.Scopes).Concat(sought.Hints).Distinct().Select(Quoted);
        var fits = $"{alias}.vector @@ {add(string.Join(" & ", terms) + more)}::tsquery";
        foreach (var row in sought.Words.Where(row => row.Count > 2))
            fits += $" AND strpos({alias}.text, {add(SearchText.Plain(row))}) > 0";
        return fits;
    }

    private static string Quoted(string term) => $"'{term}'";

    private static Func<object?, string> Adding(List<object?> values) =>
        value =>
        {
            values.Add(value);
            return $"${values.Count}";
        };

    private sealed record Sample(long Taken, long Rows, double ADay, Dictionary<string, int> Held)
    {
        public TimeSpan Age => Stopwatch.GetElapsedTime(Taken);

        /// <summary>The part of the rows that hold the term; of one that none of them holds, less than one.</summary>
        public double Share(string term) => (Held.TryGetValue(term, out var held) ? held : 0.5) / Math.Max(1, Rows);

        /// <summary>Words keep each other company, so the rarest says how many; scopes narrow them as if by chance.</summary>
        public double Share(Sought sought) =>
            sought.Words.SelectMany(SearchText.TermsOf).Select(Share).DefaultIfEmpty(1).Min()
            * sought.Scopes.Concat(sought.Hints).Aggregate(1.0, (all, scope) => all * Share(scope));

        /// <summary>The largest block that should not hold too much.</summary>
        public int LevelFor(Sought sought)
        {
            var aDay = ADay * Share(sought);
            return Enumerable.Range(0, Scopes.MostBlocks + 1).LastOrDefault(level => aDay * Scopes.DaysOf(level) <= Pages);
        }
    }
}
