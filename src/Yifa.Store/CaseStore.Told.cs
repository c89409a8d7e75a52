using Yifa.Kernel;

namespace Yifa.Store;

public sealed partial class CaseStore
{
    /// <summary>
    /// Matters with those of their entries that a page reads back, as a reckoning reads them; in the order of the ids. Those that are not there
    /// or not for this reader are left out, and with <paramref name="saying"/> those of which no such entry says it.
    /// </summary>
    /// <param name="entriesOf">The entries to read, by their number in the matter.</param>
    public IReadOnlyList<(OpenMatter Matter, IReadOnlyList<Told> Told)> Recorded(
        Reader reader,
        IEnumerable<long> ids,
        Func<Matter, IReadOnlyList<int>> entriesOf,
        string? saying = null
    ) =>
        pool.Read(session =>
        {
            var found = new List<(OpenMatter, IReadOnlyList<Told>)>();
            foreach (var row in ids.Select(id => LoadRow(session, reader, id)).OfType<MatterRow>())
            {
                var file = Open(row);
                var bodies = entriesOf(file.Matter).Select(n => BodyOf(session, file.Matter.Id, n)).ToList();
                if (saying is null || bodies.Exists(b => b.Contains(saying, StringComparison.Ordinal)))
                    found.Add((new(BriefOf(row), file), [.. bodies.Select(b => Told.Read(file.Module, b))]));
            }
            return found;
        });

    /// <summary>A matter with its whole journal; null when there is none or the reader may not see it.</summary>
    public WholeFile? Whole(Reader reader, long id) =>
        pool.Read(session =>
            LoadRow(session, reader, id) is { } row
                ? WholeFile.Of(
                    Open(row),
                    session.Query("SELECT body FROM journal WHERE matter_id = $1 ORDER BY n", r => r.GetString(0), id)
                )
                : null
        );

    /// <summary>Whether the account has done anything in a matter that the reader may see.</summary>
    public bool HasActed(Reader reader, long id, string account) =>
        pool.Read(session =>
            LoadRow(session, reader, id) is not null
            && session
                .Query("SELECT body FROM journal WHERE matter_id = $1", r => r.GetString(0), id)
                .Exists(b => b.Contains($"\"by\":{{\"account\":\"{account}\"", StringComparison.Ordinal))
        );

    /// <summary>Whether a matter that the reader may see was opened by one of these acts.</summary>
    public bool HasBegunBy(Reader reader, long id, IReadOnlyCollection<string> acts) =>
        pool.Read(session => LoadRow(session, reader, id) is { } row && Open(row).Course.Acts.Keys.Any(acts.Contains));

    private static string BodyOf(Session session, long matter, int n) =>
        session.Scalar<string>("SELECT body FROM journal WHERE matter_id = $1 AND n = $2", matter, n)
        ?? throw new InvalidOperationException($"matter {matter} has no entry {n}");
}
