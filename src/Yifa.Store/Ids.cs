namespace Yifa.Store;

/// <summary>Ids taken from the database in blocks, so that an act needs no round trip for them. Gaps are harmless; reuse is impossible.</summary>
internal sealed class Ids(string series)
{
    private const int Block = 2000;
    private readonly Lock gate = new();
    private long next;
    private long end;

    /// <summary>So many ids in a row; their first. Must be called outside a transaction, so that a block once taken stays taken.</summary>
    public long Take(Session session, int count = 1)
    {
        lock (gate)
        {
            if (next + count > end)
            {
                var block = Math.Max(Block, count);
                end =
                    1
                    + session.Scalar<long>(
                        "INSERT INTO series (office_id, name, year, last) VALUES (0, $1, 0, $2) ON CONFLICT (office_id, name, year) DO UPDATE SET last = series.last + excluded.last RETURNING last",
                        series,
                        (long)block
                    );
                next = end - block;
            }
            var first = next;
            next += count;
            return first;
        }
    }
}
