using System.Text.RegularExpressions;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>A piece of a passage; marked where it is what was looked for.</summary>
public readonly record struct Piece(string Text, bool Marked);

/// <summary>A passage of a matter that holds words looked for, cut to what one reads at a glance.</summary>
/// <param name="Label">What the passage is of: 标题, a party, a fact.</param>
public sealed partial record Excerpt(string Label, IReadOnlyList<Piece> Pieces)
{
    private const int Most = 3;
    private const int Before = 12;
    private const int Length = 60;

    /// <summary>The passages of a matter, title and numbers first. Numbers that tell persons apart are masked.</summary>
    public static IReadOnlyList<Excerpt> Of(CaseFile file, SearchWords words)
    {
        IEnumerable<(string Label, string? Text)> texts =
        [
            ("标题", file.Matter.Title),
            ("案号", file.Matter.Number),
            ("收件号", file.Matter.Receipt),
            .. file.Module.Searched.Select(s => (s.Label, s.Read(file.Matter))),
            .. file.Course.Parties.Select(p => ("当事人", (string?)p.Name)),
        ];
        return Of(texts, words);
    }

    /// <summary>The passages of texts, in their order.</summary>
    public static IReadOnlyList<Excerpt> Of(IEnumerable<(string Label, string? Text)> texts, SearchWords words) =>
        [
            .. texts
                .Where(t => !string.IsNullOrEmpty(t.Text))
                .DistinctBy(t => t.Text)
                .Select(t => (t.Label, Text: Masked(t.Text!)))
                .Select(t => (t.Label, t.Text, Spans: Spans(t.Text, words)))
                .Where(t => t.Spans.Count > 0)
                .Take(Most)
                .Select(t => new Excerpt(t.Label, Cut(t.Text, t.Spans))),
        ];

    /// <summary>The whole of a text in pieces, for a heading.</summary>
    public static IReadOnlyList<Piece> Whole(string text, SearchWords words) =>
        [.. Between(text, Spans(text, words), 0, text.Length).Where(p => p.Text.Length > 0)];

    /// <summary>Where the words stand in a text: what the index takes for found, and nothing else.</summary>
    internal static List<(int Start, int End)> Spans(string text, SearchWords words)
    {
        var spans = new List<(int Start, int End)>();
        var units = SearchText.Units(text);
        foreach (var row in words.Rows)
            for (var i = 0; i + row.Count <= units.Count; i++)
                if (Stands(row, units, i))
                    spans.Add((units[i].Start, units[i + row.Count - 1].End));
        return Merged(spans);
    }

    private static bool Stands(IReadOnlyList<SearchText.Unit> row, List<SearchText.Unit> units, int at)
    {
        for (var i = 0; i < row.Count; i++)
            if (row[i].Text != units[at + i].Text || (i > 0 && row[i].Apart != units[at + i].Apart))
                return false;
        return true;
    }

    private static List<(int Start, int End)> Merged(List<(int Start, int End)> spans)
    {
        var merged = new List<(int Start, int End)>();
        foreach (var span in spans.Order())
            if (merged.Count > 0 && span.Start <= merged[^1].End)
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else
                merged.Add(span);
        return merged;
    }

    private static List<Piece> Cut(string text, List<(int Start, int End)> spans)
    {
        var from = Whole(text, Math.Max(0, spans[0].Start - Before));
        var to = Whole(text, Math.Min(text.Length, Math.Max(from + Length, spans[0].End)));
        var pieces = Between(text, spans, from, to);
        if (from > 0)
            pieces.Insert(0, new("…", false));
        if (to < text.Length)
            pieces.Add(new("…", false));
        return [.. pieces.Where(p => p.Text.Length > 0)];
    }

    // no character is cut in two
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;

    private static List<Piece> Between(string text, List<(int Start, int End)> spans, int from, int to)
    {
        var pieces = new List<Piece>();
        var at = from;
        foreach (var (start, end) in spans.Where(s => s.End > from && s.Start < to))
        {
            pieces.Add(new(text[at..start], false));
            at = Math.Min(to, end);
            pieces.Add(new(text[start..at], true));
        }
        pieces.Add(new(text[at..to], false));
        return pieces;
    }

    private static string Masked(string text) =>
        Numbers().Replace(text, m => Personal.IsNumber(m.Value) ? Personal.Mask(m.Value) : m.Value);

    [GeneratedRegex("[0-9][0-9-]{8,16}[0-9Xx]")]
    private static partial Regex Numbers();
}
