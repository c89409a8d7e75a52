using Yifa.Kernel;

namespace Yifa.Modules.Compulsion;

/// <summary>What the law leaves open: a key alone holds everywhere, with a colon and an office's path from that office down.</summary>
public static class CompulsionSettings
{
    /// <summary>The law on noise says from when to when it is night; 行政强制法 43 does not.</summary>
    public static readonly Setting Night = new(
        "compulsion.night",
        "夜间的起止时间",
        "22:00-06:00",
        "行政强制法第四十三条没有写明夜间的起止;按噪声污染防治法的夜间,凭记忆录入,请核对",
        Verified.Memory
    );

    public static IReadOnlyList<Setting> All { get; } = [Night];

    /// <summary>What is wrong with a value, in one sentence; null when nothing is.</summary>
    public static string? Against(Setting setting, string value) =>
        setting != Night || Span(value) is not null ? null : "夜间应写作22:00-06:00";

    internal static bool IsNight(TimeOnly time, Scene at)
    {
        var (dusk, dawn) = Span(at.SettingHere(Night)) ?? Span(Night.Default)!.Value;
        return dusk > dawn ? time >= dusk || time < dawn : time >= dusk && time < dawn;
    }

    private static (TimeOnly Dusk, TimeOnly Dawn)? Span(string text) =>
        text.Split('-') is [var from, var to] && Moments.Time(from) is { } dusk && Moments.Time(to) is { } dawn ? (dusk, dawn) : null;
}
