using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Yifa.Kernel;

/// <summary>A reference to an article, written <c>行政复议法 30</c>, <c>行政复议法 62.1</c> (款) or <c>行政复议法 39(9)</c> (项).</summary>
public sealed partial record Cite(string Instrument, int Article, int Paragraph, int Item)
{
    private static readonly ConcurrentDictionary<string, Cite> Read = new();

    /// <summary>Reads a cite. Throws <see cref="FormatException"/> when the text has no article.</summary>
    public static Cite Parse(string text) =>
        Read.GetOrAdd(
            text,
            static t =>
                Form().Match(t) is { Success: true } m
                    ? new(m.Groups["law"].Value, Number(m, "article"), Number(m, "paragraph"), Number(m, "item"))
                    : throw new FormatException($"not a cite: {t}")
        );

    /// <summary>Several cites, separated by semicolons or 、.</summary>
    public static IReadOnlyList<Cite> ParseAll(string text) => [.. text.Split([';', '、'], StringSplitOptions.TrimEntries).Select(Parse)];

    /// <summary>As people read it: 行政复议法第三十九条第(九)项.</summary>
    public override string ToString() =>
        $"{Instrument}第{ChineseNumber.Write(Article)}条"
        + (Paragraph > 0 ? $"第{ChineseNumber.Write(Paragraph)}款" : "")
        + (Item > 0 ? $"第({ChineseNumber.Write(Item)})项" : "");

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } g ? int.Parse(g.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<law>.+?) (?<article>\d{1,4})(\.(?<paragraph>\d{1,4}))?(\((?<item>\d{1,4})\))?$")]
    private static partial Regex Form();
}

/// <summary>Numbers below ten thousand in Chinese numerals, as articles are numbered.</summary>
public static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>1 → 一, 10 → 十, 21 → 二十一, 105 → 一百零五. Range 0 to 9999, else <see cref="ArgumentOutOfRangeException"/>.</summary>
    public static string Write(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 9999);
        if (number < 10)
            return Digits[number].ToString();
        var text = "";
        var gap = false;
        foreach (var (unit, name) in ((int, string)[])[(1000, "千"), (100, "百"), (10, "十"), (1, "")])
        {
            var digit = number / unit % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }
            text += (gap ? "零" : "") + (digit == 1 && unit == 10 && text.Length == 0 ? "" : Digits[digit].ToString()) + name;
            gap = false;
        }
        return text;
    }
}
