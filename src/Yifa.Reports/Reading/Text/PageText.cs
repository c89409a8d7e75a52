namespace Yifa.Reports.Published;

/// <summary>A stretch of a text.</summary>
internal readonly record struct Span(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(int at) => at >= Start && at < End;
}

/// <summary>A page's text beside what it is compared as; a place in one is the same place in the other.</summary>
internal sealed class PageText(string original)
{
    public string Original { get; } = original;
    public string Folded { get; } = Folding.Fold(original);

    public string Quote(Span span) => Original[span.Start..span.End];

    /// <summary>The lines without their ends, in order; empty ones too.</summary>
    public IEnumerable<Span> Lines(int from = 0)
    {
        for (var start = from; start <= Folded.Length; )
        {
            var end = Folded.IndexOf('\n', start);
            end = end < 0 ? Folded.Length : end;
            yield return new(start, end);
            start = end + 1;
        }
    }

    /// <summary>The stretch without spaces and table bars at its ends.</summary>
    public Span Trim(Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsBlank(Folded[start]))
            start++;
        while (end > start && IsBlank(Folded[end - 1]))
            end--;
        return new(start, end);
    }

    private static bool IsBlank(char c) => c is ' ' or '\n' or '|' or '•' or '·' or '*';
}
