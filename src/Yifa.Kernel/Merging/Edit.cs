namespace Yifa.Kernel;

/// <summary>
/// 一次修改: a value that one person put into one field of a record which several keep at once, each on a device of their own and for hours without
/// hearing of the others.
/// </summary>
/// <param name="Id">Of chance, so that two devices never give the same.</param>
/// <param name="Seq">1 for the device's first edit of this record, without gaps.</param>
/// <param name="By">The account.</param>
/// <param name="Upon">The edits of the field that stood there when this one was made.</param>
/// <param name="DeviceAt">UTC, as the device's clock had it.</param>
/// <param name="Ahead">How far that clock was ahead of ours when the edit came in.</param>
public sealed record Edit(
    string Id,
    string Device,
    int Seq,
    string By,
    string Field,
    string Value,
    IReadOnlyList<string> Upon,
    DateTime DeviceAt,
    TimeSpan Ahead
)
{
    /// <summary>Off by more than this, both times are shown.</summary>
    public static readonly TimeSpan Tolerated = TimeSpan.FromMinutes(2);

    /// <summary>Names one run of the page on the device.</summary>
    public string Run { get; init; } = "";

    /// <summary>How long that run had lasted by a clock that nobody sets.</summary>
    public TimeSpan Ran { get; init; }

    /// <summary>When it was made, by our clock.</summary>
    public DateTime At => DeviceAt - Ahead;

    public bool ClockWasOff => Ahead.Duration() > Tolerated;
}
