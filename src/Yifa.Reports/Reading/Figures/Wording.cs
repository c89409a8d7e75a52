namespace Yifa.Reports.Published;

/// <summary>The thing a number counts, from the words around it.</summary>
internal static class Wording
{
    private const int LongestName = 40;
    private const int ShortVerb = 12;

    // by the character they are met at
    private static readonly ILookup<char, string> Leading = Asides("before", word => word[0]);
    private static readonly ILookup<char, string> Closing = Asides("after", word => word[^1]);

    private static ILookup<char, string> Asides(string key, Func<string, char> met) =>
        Lexicon
            .Keyed("asides.txt")
            .Where(line => line.Key == key)
            .SelectMany(line => line.Words)
            .OrderByDescending(word => word.Length)
            .ToLookup(met);

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
            if (end > start && Leading[text[start]].FirstOrDefault(w => end - start > w.Length && IsAt(text, start, w)) is { } leading)
                start += leading.Length;
            if (
                end > start
                && Closing[text[end - 1]].FirstOrDefault(w => end - start >= w.Length && IsAt(text, end - w.Length, w)) is { } closing
            )
                end -= closing.Length;
        }
        return new(start, end);
    }

    private static bool IsAt(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

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
