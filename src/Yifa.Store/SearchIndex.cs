using System.Collections.Concurrent;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>What the index is asked for.</summary>
/// <param name="Words">Rows of units, each to be found together.</param>
/// <param name="Scopes">Terms of <see cref="Store.Scopes"/> that must all be there.</param>
internal sealed record Sought(IReadOnlyList<IReadOnlyList<SearchText.Unit>> Words, IReadOnlyList<string> Scopes)
{
    /// <summary>Terms that whoever asks makes sure of himself; the index may skip by them, or leave them out.</summary>
    public IReadOnlyList<string> Hints { get; init; } = [];

    /// <summary>Newest first: from this place on, and before that one.</summary>
    public long From { get; init; } = long.MinValue;
    public long Below { get; init; } = long.MaxValue;
}

/// <summary>
/// A table of full text: one row a matter, at its place in the order of lists (opening date, then id). What is asked of it comes newest first,
/// as far as somebody reads.
/// </summary>
internal abstract class SearchIndex(string table)
{
    protected const int IdBits = 40;
    protected const long IdMask = (1L << IdBits) - 1;

    protected string Table { get; } = table;

    public abstract Table Rows { get; }
    public abstract string Delete { get; }

    /// <summary>The row of a matter, as <see cref="Rows"/> takes it.</summary>
    public abstract object?[] Row(DateOnly on, long id, string text, IEnumerable<string> scopes);

    /// <summary>The places that fit, newest first.</summary>
    public abstract IEnumerable<long> Places(Session session, Sought sought);

    /// <summary>Those of the terms that few rows hold, the most telling first.</summary>
    public abstract IReadOnlyList<string> Rare(Session session, IReadOnlyList<string> terms, int most);

    /// <summary>The index under the alias <c>s</c>, and the condition that a row fits.</summary>
    public abstract (string From, string Where) Condition(Sought sought, Func<object?, string> add);

    /// <summary>Readies the session for a count of what fits, and says how it is best asked.</summary>
    public virtual Sought ReadyToCount(Session session, Sought asked) => asked;

    /// <summary>How a matter's id is read off a place, and the day it was opened on.</summary>
    public abstract (string Id, string On) MatterOf { get; }

    /// <summary>The matters, for a count that needs of each no more than an index holds.</summary>
    public virtual string Matters => "matter m";

    public static long PlaceOf(DateOnly on, long id) => ((long)on.DayNumber << IdBits) + id;

    public static long IdAt(long place) => place & IdMask;

    /// <summary>Of so many rows, few: one in a hundred, and two of a handful.</summary>
    protected static long Few(long rows) => Math.Max(2, rows / 100);

    protected static DateOnly DayAt(long place) => DateOnly.FromDayNumber((int)Math.Clamp(place >> IdBits, 0, DateOnly.MaxValue.DayNumber));
}

/// <summary>FTS5 of SQLite, without the texts: it walks its lists from the newest row on, and stops when enough was read.</summary>
internal sealed class Fts5Index(string table) : SearchIndex(table)
{
    private const int AtOnce = 100;
    private const int Common = 200;
    private const int Many = 100 * Common;
    private const int MostKnown = 50_000;
    private readonly ConcurrentDictionary<string, bool> common = new(); // what is common stays so
    private long rows; // counted until they are many

    public override Table Rows { get; } = new(table, ("rowid", NpgsqlTypes.NpgsqlDbType.Bigint), ("doc", NpgsqlTypes.NpgsqlDbType.Text));
    public override string Delete => $"DELETE FROM {Table} WHERE rowid = $1";
    public override (string Id, string On) MatterOf =>
        ($"s.rowid & {IdMask}", $"date('0001-01-01', '+' || (s.rowid >> {IdBits}) || ' days')");
    public override string Matters => "matter m INDEXED BY matter_by_date";

    public override object?[] Row(DateOnly on, long id, string text, IEnumerable<string> scopes) =>
        [PlaceOf(on, id), string.Join(' ', SearchText.Terms(text).Concat(scopes))];

    public override IEnumerable<long> Places(Session session, Sought sought)
    {
        var below = sought.Below;
        while (true)
        {
            var places = session.Query(
                $"SELECT rowid FROM {Table} WHERE {Table} MATCH $1 AND rowid < $2 AND rowid >= $3 ORDER BY rowid DESC LIMIT {AtOnce}",
                r => r.GetInt64(0),
                Match(sought),
                below,
                sought.From
            );
            foreach (var place in places)
                yield return place;
            if (places.Count < AtOnce)
                yield break;
            below = places[^1];
        }
    }

    public override IReadOnlyList<string> Rare(Session session, IReadOnlyList<string> terms, int most)
    {
        if (rows < Many)
            rows = session.Scalar<long>($"SELECT COUNT(*) FROM (SELECT 1 FROM {Table}_docsize LIMIT {Many})");
        var few = Few(rows);
        return
        [
            .. terms
                .Where(term => !common.ContainsKey(term))
                .Select(term => (Term: term, Held: Held(session, term)))
                .Where(t => t.Held > 1 && t.Held <= few && t.Held < Common)
                .OrderBy(t => t.Held)
                .Take(most)
                .Select(t => t.Term),
        ];
    }

    private int Held(Session session, string term)
    {
        var held = session.Scalar<int>(
            $"SELECT COUNT(*) FROM (SELECT 1 FROM {Table} WHERE {Table} MATCH $1 LIMIT {Common})",
            $"\"{term}\""
        );
        if (held == Common && common.Count < MostKnown)
            common[term] = true;
        return held;
    }

    public override (string From, string Where) Condition(Sought sought, Func<object?, string> add) =>
        ($"{Table} s", $"s.{Table} MATCH {add(Match(sought))} AND s.rowid < {add(sought.Below)} AND s.rowid >= {add(sought.From)}");

    private static string Match(Sought sought) =>
        string.Join(
            " AND ",
            sought
                .Words.Select(row => string.Join(' ', SearchText.TermsOf(row)))
                .Concat(sought.Scopes)
                .Concat(sought.Hints)
                .Select(phrase => $"\"{phrase}\"")
        );
}
