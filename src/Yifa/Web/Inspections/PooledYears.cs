using Yifa.Kernel;
using Yifa.Modules.Inspections;
using Yifa.Store;

namespace Yifa.Web.Inspections;

/// <summary>
/// The years last pooled. A city's takes seconds, and whoever looks at it turns its pages; it is pooled anew once a plan among those the reader
/// sees has changed, or the caps have.
/// </summary>
public sealed class PooledYears(CaseStore store)
{
    private const int Most = 2;
    private readonly Lock key = new();
    private readonly List<(string Of, YearOfPlans Year)> kept = [];

    public YearOfPlans Of(Reader reader, int year)
    {
        var ids = YearOfPlans.Ids(store, reader, year);
        var versions = store.Files(reader, ids).Select(f => $"{f.File.Matter.Id}:{f.File.Matter.Version}");
        var caps = YearOfPlans.CapsOf(store, reader);
        var of = $"{caps} {string.Join(' ', versions)}";
        lock (key)
            if (kept.Find(k => k.Of == of) is { Year: { } found })
                return found;
        var pooled = YearOfPlans.Of(store, reader, year);
        lock (key)
        {
            kept.RemoveAll(k => k.Of == of);
            kept.Insert(0, (of, pooled));
            kept.RemoveRange(Math.Min(Most, kept.Count), Math.Max(0, kept.Count - Most));
        }
        return pooled;
    }
}
