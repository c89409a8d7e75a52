using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules;

/// <summary>Moments as they are typed and shown: Chinese time, to the minute.</summary>
internal static class Moments
{
    private const string Form = "yyyy-MM-dd HH:mm";

    // a machine tells the seconds too
    private static readonly string[] Forms = [Form, $"{Form}:ss"];

    public static string Show(DateTime utc) => ChinaTime.Of(utc).ToString(Form, CultureInfo.InvariantCulture);

    public static DateTime? Read(string? text) =>
        DateTime.TryParseExact(text?.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
        && local.Year is >= 1900 and <= 2199
            ? ChinaTime.ToUtc(local)
            : null;

    /// <summary>A moment not before another nor after a day; null where the text is none such.</summary>
    public static DateTime? Within(string text, string? since, DateOnly upTo) =>
        Read(text) is { } moment && !(moment < Read(since)) && CaseFile.ChinaDay(moment) <= upTo ? moment : null;

    /// <summary>A time of a day; null where the text is none.</summary>
    public static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    public static DateTime Utc(DateOnly day, TimeOnly time) => ChinaTime.ToUtc(day.ToDateTime(time));
}
