namespace Yifa.Reports.Published;

/// <summary>The measure words, by <c>measures.txt</c>.</summary>
internal static class Measures
{
    private static readonly Dictionary<string, Measure> Names = new()
    {
        ["count"] = Measure.Count,
        ["people"] = Measure.People,
        ["personTimes"] = Measure.PersonTimes,
        ["amount"] = Measure.Amount,
        ["duration"] = Measure.Duration,
        ["measure"] = Measure.Extent,
    };

    private readonly record struct Word(string Text, Measure Measure, string Unit);

    private static readonly Word[] Signs =
    [
        new("%", Measure.Percent, "%"),
        new("‰", Measure.Percent, "‰"),
        new("个百分点", Measure.Points, "百分点"),
        new("百分点", Measure.Points, "百分点"),
        new("倍", Measure.Times, "倍"),
    ];

    // by their first character, the longest first
    private static readonly Dictionary<char, List<Word>> ByFirst = Lexicon
        .Keyed("measures.txt")
        .SelectMany(line => line.Words.Select(w => line.Key == "bare" ? new Word(w, Measure.Count, "个" + w) : new(w, Names[line.Key], w)))
        .Concat(Signs)
        .GroupBy(word => word.Text[0])
        .ToDictionary(g => g.Key, g => g.OrderByDescending(word => word.Text.Length).ToList());

    /// <summary>The measure word at a place; its end is behind it.</summary>
    public static (Measure Measure, string Unit, int End)? At(string text, int at)
    {
        if (at >= text.Length || !ByFirst.TryGetValue(text[at], out var words))
            return null;
        foreach (var (word, measure, unit) in words)
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
                return measure == Measure.Duration && text.AsSpan(at + word.Length).StartsWith("/件")
                    ? (measure, unit + "/件", at + word.Length + 2)
                    : (measure, unit, at + word.Length);
        return null;
    }
}
