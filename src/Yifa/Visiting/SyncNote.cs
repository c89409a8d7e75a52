using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Visiting;

/// <summary>同步说明: what the record says of how it came together: who wrote on how many devices, whose clock was wrong, what was decided between two.</summary>
public static class SyncNote
{
    public static string Of(EditLog log, Func<string, string> nameOf)
    {
        var record = log.Record;
        return string.Join(
            '\n',
            (string[])
                [
                    .. record.Edits.GroupBy(e => e.Device).Select((device, n) => OfDevice(device, n + 1, nameOf)),
                    .. Decided(record, nameOf),
                    .. Presence(record) is { } presence ? [presence] : (string[])[],
                ]
        );
    }

    private static string OfDevice(IGrouping<string, Edit> device, int n, Func<string, string> nameOf)
    {
        var last = device.Last();
        var clock = device.MaxBy(e => e.Ahead.Duration())!;
        var wrong = clock.ClockWasOff ? $",设备时钟{Off(clock.Ahead)},时间已按服务器校正" : "";
        return $"设备{n}:{nameOf(last.By)},修改{device.Count()}处{wrong}。";
    }

    /// <summary>How far a clock was off, as people say it.</summary>
    public static string Off(TimeSpan ahead)
    {
        var by = TimeSpan.FromMinutes(Math.Round(ahead.Duration().TotalMinutes));
        var text =
            by.TotalDays >= 1 ? $"{(int)by.TotalDays}天{by.Hours}小时"
            : by.TotalHours >= 1 ? $"{by.Hours}小时{by.Minutes}分"
            : $"{by.Minutes}分钟";
        return (ahead > TimeSpan.Zero ? "快" : "慢") + text;
    }

    /// <summary>An edit made upon two or more that had not seen each other decides between them.</summary>
    private static IEnumerable<string> Decided(Merged record, Func<string, string> nameOf)
    {
        var byId = record.Edits.ToDictionary(e => e.Id);
        return from edit in record.Edits
            let between = edit.Upon.Select(id => byId[id]).Where(e => e.Field == edit.Field).ToList()
            where between.Select(e => e.Value).Distinct().Count() > 1
            select $"同时修改一处,由{nameOf(edit.By)}于{VisitRecord.Local(edit.At)}定为一种:{string.Join(";", between.Select(e => $"{nameOf(e.By)}写“{Short(e.Value)}”"))}。";
    }

    // between two taps of one run both clocks should have gone on alike
    private static string? Presence(Merged record)
    {
        if (TappedAt(record, VisitRecord.Arrived) is not { } from || TappedAt(record, VisitRecord.Left) is not { } to || from.Run != to.Run)
            return null;
        var (shown, ran) = (to.DeviceAt - from.DeviceAt, to.Ran - from.Ran);
        return (shown - ran).Duration() <= Edit.Tolerated
            ? null
            : $"到达与离开之间,设备时钟走了{Minutes(shown)}分钟,计时器走了{Minutes(ran)}分钟:其间改过时间,或者设备休眠过。";
    }

    private static Edit? TappedAt(Merged record, string field) =>
        record.Fields.GetValueOrDefault(field)?.Heads[^1] is { Run.Length: > 0 } edit && edit.Value.StartsWith(VisitRecord.Tapped)
            ? edit
            : null;

    private static int Minutes(TimeSpan span) => (int)Math.Round(span.TotalMinutes);

    private static string Short(string value) => value.Length <= 40 ? value : value[..40] + "…";
}
