using System.Text.RegularExpressions;
using Yifa.Kernel;

namespace Yifa.Visiting;

/// <summary>What a device sends: its clock, and everything it has not heard to be kept.</summary>
/// <param name="Account">Whose record it is on the device, which may not be who is signed in.</param>
/// <param name="Now">The device's clock, in milliseconds since 1970.</param>
/// <param name="Since">The last edit it has from us, by the order of arrival.</param>
public sealed partial record SyncPost(string? Account, string? Device, long Now, int Since, IReadOnlyList<SyncEdit>? Edits)
{
    public const int MostEdits = 2_000;
    public const int LongestValue = 8_000;
    private const int MostUpon = 50;

    public static readonly Refusal Malformed = Refusal.Because("上传的内容不完整,没有收下;请更新页面后再传");
    public static readonly Refusal ValueTooLong = Refusal.Because($"一项的文字超过{LongestValue}字,请分开写");

    [GeneratedRegex(@"^[A-Za-z0-9-]{1,40}$")]
    private static partial Regex Name();

    [GeneratedRegex(@"^[a-z]{1,20}(\.[A-Za-z0-9-]{1,40}){0,2}$")]
    private static partial Regex Field();

    public static bool IsName(string? text) => text is not null && Name().IsMatch(text);

    /// <summary>What stands against taking it in; null when nothing does.</summary>
    public Refusal? Against() =>
        !IsName(Device) || !IsMoment(Now) || Edits is null || Edits.Count > MostEdits ? Malformed
        : Edits.Any(e => e.Value?.Length > LongestValue) ? ValueTooLong
        : Edits.All(IsSound) ? null
        : Malformed;

    /// <summary>The edits as they are kept; the device's clock is measured by ours at the moment they come in.</summary>
    public IReadOnlyList<Edit> EditsOf(string account, DateTime received)
    {
        var ahead = Moment(Now) - received;
        return
        [
            .. Edits!.Select(e => new Edit(e.Id!, Device!, e.Seq, account, e.Field!, e.Value!, e.Upon ?? [], Moment(e.At), ahead)
            {
                Run = e.Run ?? "",
                Ran = TimeSpan.FromMilliseconds(e.Ran),
            }),
        ];
    }

    private static bool IsSound(SyncEdit e) =>
        IsName(e.Id)
        && e.Seq > 0
        && e.Field is { } field
        && Field().IsMatch(field)
        && e.Value is { } value
        && !value.Contains('\0')
        && IsMoment(e.At)
        && (e.Run is null || IsName(e.Run))
        && e.Ran is >= 0 and < 10_000_000_000
        && (e.Upon is null || (e.Upon.Count <= MostUpon && e.Upon.All(IsName)));

    // a clock may be years wrong, and still is a clock
    private static bool IsMoment(long milliseconds) => milliseconds is > 0 and < 7_258_118_400_000;

    private static DateTime Moment(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime;
}

/// <summary>One edit as a device sends it.</summary>
/// <param name="At">The device's clock, in milliseconds since 1970.</param>
/// <param name="Ran">Milliseconds since the page was opened, by a clock nobody sets.</param>
public sealed record SyncEdit(
    string? Id,
    int Seq,
    string? Field,
    string? Value,
    IReadOnlyList<string>? Upon,
    long At,
    string? Run,
    long Ran
);
