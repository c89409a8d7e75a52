using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Yifa.Papers;

internal enum SheetDateKind
{
    Date,
    Time,
}

// Which cell styles show a number as a date: a spreadsheet stores dates as numbers and only the format tells.
internal sealed partial class SheetDateFormats
{
    readonly SheetDateKind?[] kinds;

    public SheetDateFormats(Stylesheet? styles)
    {
        var codes = new Dictionary<uint, string>();
        foreach (var format in styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            if (format.NumberFormatId?.Value is { } id)
                codes[id] = format.FormatCode?.Value ?? "";
        }
        kinds = [.. (styles?.CellFormats?.Elements<CellFormat>() ?? []).Select(format => Kind(format.NumberFormatId?.Value ?? 0, codes))];
    }

    public SheetDateKind? Of(uint style) => style < kinds.Length ? kinds[style] : null;

    static SheetDateKind? Kind(uint id, Dictionary<uint, string> codes) =>
        codes.TryGetValue(id, out var code)
            ? Kind(code)
            : id switch
            {
                >= 14 and <= 17 or 22 => SheetDateKind.Date,
                >= 18 and <= 21 or 45 or 47 => SheetDateKind.Time,
                >= 32 and <= 35 => SheetDateKind.Time, // 27 to 36 and 50 to 58 are the built-in formats of Chinese editions
                >= 27 and <= 36 or >= 50 and <= 58 => SheetDateKind.Date,
                _ => null,
            };

    static SheetDateKind? Kind(string code)
    {
        if (Elapsed().IsMatch(code))
            return null; // [h]:mm counts hours, it is not a time of day
        var letters = Quoted().Replace(code, "").Split(';')[0].ToLowerInvariant();
        if (letters.Contains('y') || letters.Contains('d'))
            return SheetDateKind.Date;
        if (letters.Contains('h') || letters.Contains('s'))
            return SheetDateKind.Time;
        return letters.Contains('m') ? SheetDateKind.Date : null;
    }

    [GeneratedRegex(@"\[(h+|m+|s+)\]", RegexOptions.IgnoreCase)]
    private static partial Regex Elapsed();

    [GeneratedRegex(
        """
            "[^"]*"|\\.|_.|\*.|\[[^\]]*\]|general
            """,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Quoted();
}
