namespace Yifa.Reports.Published;

/// <summary>The thing a number counts, from the words around it.</summary>
internal static class Wording
{
    private const int LongestName = 40;
    private const int ShortVerb = 12;

    private static readonly IReadOnlyList<string> Asides =
    [
        .. Lexicon.Keyed("asides.txt").SelectMany(line => line.Words).Distinct().OrderByDescending(word => word.Length),
    ];

    /// <summary>What is counted: the words before, and those behind when the measure word introduces them (承办4场…活动).</summary>
    public static (Span Before, Span After) NameOf(string text, Segment segment)
    {
        var before = Bare(text, segment.Before);
        var after = Behind(text, segment.After);
        if (after.Length >= 2 && before.Length <= ShortVerb)
            return (before, new(after.Start, Math.Min(after.End, after.Start + LongestName - before.Length)));
        return before.Length > 0 ? (new(Math.Max(before.Start, before.End - LongestName), before.End), default) : (default, after);
    }

    /// <summary>Without 全年, 共, 达 and the like, and without a date, at either end.</summary>
    public static Span Bare(string text, Span span)
    {
        var (start, end) = (span.Start, span.End);
        for (var (before, after) = (-1, -1); (before, after) != (start, end); )
        {
            (before, after) = (start, end);
            while (start < end && (text[start] is ' ' or '、' or '|' or ')' or '•' or '-' || IsOfADate(text, start, span.Start)))
                start++;
            while (end > start && text[end - 1] is ' ' or '(' or ':' or '“')
                end--;
            foreach (var word in Asides)
            {
                var rest = text.AsSpan(start, end - start);
                if (rest.Length > word.Length && rest.StartsWith(word))
                    start += word.Length;
                else if (word.Length <= 3 && rest.Length >= word.Length && rest.EndsWith(word))
                    end -= word.Length;
            }
        }
        return new(start, end);
    }

    private static bool IsOfADate(string text, int at, int from) =>
        char.IsAsciiDigit(text[at]) || (at > from && text[at] is '年' or '月' or '日' && char.IsAsciiDigit(text[at - 1]));

    private static Span Behind(string text, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && text[start] is ' ' or '的' or '次')
            start++;
        while (end > start && text[end - 1] is ' ')
            end--;
        return new(start, end);
    }
}
