using System.Text.RegularExpressions;

namespace Yifa.Reports.Published;

/// <summary>Where on a page the report stands: what is above it, the report itself, and what the site put below.</summary>
internal sealed partial class Outline
{
    private const int TextLine = 60;
    private const int ShortLine = 40;
    private const int LongestHead = 400;

    private static readonly IReadOnlyList<string> Residue = Lexicon.Words("residue.txt");

    /// <summary>Lines above the report: breadcrumb, title, the page's data.</summary>
    public List<Span> Above { get; } = [];

    public Span Body { get; private init; }

    /// <summary>Lines below it: signature, then the site's own.</summary>
    public List<Span> Below { get; } = [];

    public static Outline Of(PageText page)
    {
        var lines = page.Lines().Select(page.Trim).Where(line => line.Length > 0).ToList();
        var first = lines.FindIndex(line => IsText(page, line));
        if (first < 0)
            first = lines.FindIndex(line => Numbered().IsMatch(page.Folded.AsSpan(line.Start, line.Length)));
        first = Math.Max(first, 0);
        while (first > 0 && page.Folded[lines[first - 1].End - 1] is '。' or ':' && lines[first - 1].Length > 8)
            first--;
        var end = lines.Count;
        for (var i = lines.Count - 1; i > first && IsBelow(page, lines[i]); i--)
            end = i;
        // a table below the text is of the report, whatever its lines are
        var outline = new Outline { Body = lines.Count == 0 ? default : new(lines[first].Start, lines[Math.Max(first, end - 1)].End) };
        outline.Above.AddRange(lines.Take(first));
        // a page in one line has its data before the first sentence
        if (
            first == 0
            && lines.Count > 0
            && Opening().Match(page.Folded, lines[0].Start, Math.Min(LongestHead, lines[0].Length)) is { Success: true } opening
            && page.Folded.AsSpan(lines[0].Start, opening.Index - lines[0].Start).IndexOfAny(',', '。') < 0
        )
            outline.Above.Add(new(lines[0].Start, opening.Index));
        outline.Below.AddRange(lines.Skip(Math.Max(first + 1, end)));
        return outline;
    }

    private static bool IsText(PageText page, Span line)
    {
        var text = page.Folded.AsSpan(line.Start, line.Length);
        return Numbered().IsMatch(text) || (line.Length >= TextLine && text.IndexOfAny('。', ',') >= 0 && text.Count('|') < 3);
    }

    private static bool IsBelow(PageText page, Span line)
    {
        var text = page.Folded[line.Start..line.End];
        return line.Length <= ShortLine
            && !text.EndsWith('。')
            && !text.Contains('|')
            && !Numbered().IsMatch(text)
            && (
                Residue.Any(text.Contains)
                || text.All(c => !char.IsAsciiDigit(c))
                || Signature().IsMatch(text)
                || HeadData.DateOf(text) is not null
            );
    }

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(?<= )(?:19|20)\d\d年(?:度|以来)?,")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^[^,。;]{2,30}(?:局|政府|委员会|办公室|厅|部|院)$")]
    private static partial Regex Signature();
}
