namespace Yifa.Reports.Published;

/// <summary>Numbers as reports write them: 30771, 1,234, 91.3万, 三百, 两万, 千, 1.2亿.</summary>
public static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The number a folded text is, or null when it is none.</summary>
    public static decimal? Parse(string text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ','))
            end++;
        if (end == 0)
            return Han(text);
        if (
            end > 20
            || !decimal.TryParse(text[..end].Replace(",", ""), System.Globalization.NumberStyles.AllowDecimalPoint, null, out var value)
        )
            return null;
        foreach (var scale in text[end..])
            if (ScaleOf(scale) is not { } by || value > 1_000_000_000_000_000m)
                return null;
            else
                value *= by;
        return value;
    }

    /// <summary>10 for 十, 100 for 百, and so on up to 亿; null for anything else.</summary>
    public static int? ScaleOf(char c) =>
        c switch
        {
            '十' => 10,
            '百' => 100,
            '千' => 1_000,
            '万' => 10_000,
            '亿' => 100_000_000,
            _ => null,
        };

    public static int? DigitOf(char c) =>
        c == '两' ? 2
        : Digits.IndexOf(c) is var i and >= 0 ? i
        : null;

    private static decimal? Han(string text)
    {
        if (text.Length is 0 or > 16)
            return null;
        if (text.Length > 1 && text.All(c => DigitOf(c) is not null))
            return text.Aggregate(0m, (value, c) => value * 10 + DigitOf(c)!.Value); // 二零二四
        decimal total = 0;
        decimal section = 0;
        decimal? digit = null;
        foreach (var c in text)
            if (DigitOf(c) is { } d)
                digit = d;
            else if (ScaleOf(c) is not { } scale)
                return null;
            else if (scale >= 10_000)
                (total, section, digit) = ((total + section + (digit ?? (total + section == 0 ? 1 : 0))) * scale, 0, null);
            else
                (section, digit) = (section + (digit ?? 1) * scale, null);
        return total + section + (digit ?? 0);
    }
}
