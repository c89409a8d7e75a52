using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Visiting;

/// <summary>What a device hears of a record: what others wrote, what is in conflict, what was handed in.</summary>
public static class VisitAnswer
{
    /// <param name="since">The last edit the device has, by the order of arrival.</param>
    public static object Of(CaseStore store, EditLog log, IReadOnlyList<KeptPicture> pictures, int since)
    {
        var record = log.Record;
        return new
        {
            Now = Milliseconds(store.Now),
            Edits = log.Edits.Where(e => e.N > since).Select(e => Of(store, log, e)),
            Conflicts = record.Conflicts,
            Waiting = record.Waiting.Count,
            Pictures = pictures.Select(p => p.Name),
            Handed = log.Handed is { } handed
                ? new
                {
                    At = Milliseconds(handed.At),
                    By = NameOf(store, handed.By),
                    handed.Through,
                }
                : null,
        };
    }

    public static string NameOf(CaseStore store, string account) => store.Account(account)?.Name ?? account;

    private static object Of(CaseStore store, EditLog log, KeptEdit kept) =>
        new
        {
            kept.N,
            kept.Edit.Id,
            kept.Edit.Device,
            kept.Edit.Seq,
            By = NameOf(store, kept.Edit.By),
            kept.Edit.Field,
            kept.Edit.Value,
            kept.Edit.Upon,
            At = Milliseconds(kept.Edit.DeviceAt),
            Ahead = (long)kept.Edit.Ahead.TotalMilliseconds,
            Late = log.IsLate(kept),
        };

    private static long Milliseconds(DateTime utc) => new DateTimeOffset(utc).ToUnixTimeMilliseconds();
}
