using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Yifa.Papers;

// Numbers as .xlsx stores them, in both directions: plain ones, and dates as days since the end of 1899.
internal sealed class SheetNumbers(Stylesheet? styles, bool since1904)
{
    // Digits a spreadsheet program keeps of a number.
    public const int KeptDigits = 15;

    const int DaysTo1904 = 1462;
    const int LeapDayThatNeverWas = 60; // 29 February 1900, in every spreadsheet since Lotus 1-2-3

    readonly SheetDateFormats formats = new(styles);

    // The number as text: a date or time by the cell's format, else the plain number without an exponent.
    public string Read(string raw, uint style)
    {
        var trimmed = raw.Trim();
        if (!double.TryParse(trimmed, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return raw;
        return formats.Of(style) is { } kind && Moment(number, kind) is { } moment ? moment : Plain(trimmed, number);
    }

    // Days since the end of 1899, or null if spreadsheets know no such date.
    public static double? Serial(DateTime moment)
    {
        if (moment < new DateTime(1900, 1, 1))
            return null;
        var days = (moment - new DateTime(1899, 12, 30)).TotalDays;
        return days > LeapDayThatNeverWas ? days : days - 1;
    }

    string? Moment(double number, SheetDateKind kind)
    {
        var days = since1904 ? number + DaysTo1904 : number;
        if (days < 0 || days >= 2958466 || (int)days == LeapDayThatNeverWas)
            return null;
        var early = days < LeapDayThatNeverWas ? 1 : 0;
        var seconds = Math.Round((days + early) * 86400, MidpointRounding.AwayFromZero);
        var moment = new DateTime(1899, 12, 30).AddSeconds(seconds);
        if (kind == SheetDateKind.Time && number < 1)
            return moment.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        return moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
    }

    // 0.1 + 0.2 is stored as 0.30000000000000004; people saw and meant 0.3.
    static string Plain(string raw, double number)
    {
        if (raw.All(char.IsAsciiDigit) || Math.Abs(number) is not (0 or (> 1e-12 and < 1e28)))
            return raw;
        var kept = decimal.Parse(number.ToString("E14", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        return kept.ToString("0.############################", CultureInfo.InvariantCulture);
    }
}
