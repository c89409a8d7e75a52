namespace Yifa.Reports.Published;

/// <summary>The sections of a report, from the numbers of its headings; which number is a heading is told by the run of its kind.</summary>
internal sealed class SectionTree
{
    private const int LongestHeading = 80;

    // a heading of the 一是 kind is the first sentence, or its first clause when the sentence is longer than this
    private const int LongestFirstSentence = 32;

    // lines of a page that kept its paragraphs are shorter; in longer ones a space stands where a line ended
    private const int GluedLine = 400;

    private readonly PageText page;
    private readonly Span body;
    private readonly List<Mark> open = [];
    private int lastItem;

    private SectionTree(PageText page, Span body) => (this.page, this.body) = (page, body);

    public static IReadOnlyList<PublishedSection> Of(PageText page, Span body) => new SectionTree(page, body).Read();

    private List<PublishedSection> Read()
    {
        var sections = new List<PublishedSection>();
        var starts = new List<(int Level, Mark Mark, Span Heading)>();
        foreach (var mark in SectionMarks.In(page, body))
        {
            // (1) or 一是 within a heading is part of it, unless it follows on the heading's own number
            if (
                mark.Kind > MarkKind.Item
                && starts.Count > 0
                && mark.Place.Start < starts[^1].Heading.End
                && mark.Place.Start > starts[^1].Mark.Place.End
            )
                continue;
            if (!Opens(mark))
                continue;
            if (starts.Count > 0 && mark.Place.Start < starts[^1].Heading.End)
                starts[^1] = starts[^1] with { Heading = page.Trim(starts[^1].Heading with { End = mark.Place.Start }) };
            starts.Add((open.Count, mark, HeadingOf(mark)));
        }
        var first = starts.Count > 0 ? starts[0].Mark.Place.Start : body.End;
        if (page.Trim(new(body.Start, first)) is { Length: > 0 } preamble)
            sections.Add(new(0, "", "", page.Quote(preamble)) { Place = preamble });
        var path = new List<string>();
        for (var i = 0; i < starts.Count; i++)
        {
            var (level, mark, heading) = starts[i];
            var place = page.Trim(new(heading.End, i + 1 < starts.Count ? starts[i + 1].Mark.Place.Start : body.End));
            path = [.. path.Take(level - 1), page.Quote(heading)];
            sections.Add(
                new(level, mark.Printed, page.Quote(heading), page.Quote(place).TrimStart('。', ',', ';', ':', '，', '；', '：', ' ', '\n'))
                {
                    Path = string.Join(" > ", path),
                    Place = new(heading.Start, place.End),
                    HeadingPlace = heading,
                }
            );
        }
        return sections;
    }

    /// <summary>Whether the mark goes on with, or begins, a run of its kind; if so the run is open at its end.</summary>
    private bool Opens(Mark mark)
    {
        var at = open.FindLastIndex(m => m.Kind == mark.Kind);
        var follows = at >= 0 && GoesOn(open[at].Number, mark);
        // items may run on through the chapters
        var runsOn = mark.Kind == MarkKind.Item && mark.Number == lastItem + 1;
        var begins = mark.Number == 1 ? at < 0 || mark.AtLineStart || mark.Kind > MarkKind.Chapter : at < 0 && GoesOn(0, mark);
        if (!follows && !begins && !(at < 0 && runsOn))
            return false;
        if (at >= 0)
            open.RemoveRange(at, open.Count - at);
        // what is numbered one level up never stands within what is numbered one level down
        while (open.Count > 0 && mark.Kind <= MarkKind.Chapter && open[^1].Kind > mark.Kind)
            open.RemoveAt(open.Count - 1);
        open.Add(mark);
        if (mark.Kind == MarkKind.Item)
            lastItem = mark.Number;
        return true;
    }

    // a heading that a damaged page lost leaves a gap, which only a number at a line's start may leap
    private static bool GoesOn(int last, Mark mark) =>
        mark.Number == last + 1 || (mark.AtLineStart && mark.Number > last && mark.Number <= last + 3);

    private Span HeadingOf(Mark mark)
    {
        var text = page.Folded;
        var limit = Math.Min(body.End, mark.Place.Start + LongestHeading * 2);
        var glued = mark.Kind != MarkKind.Is && Glued(mark.Place.Start);
        int? comma = null;
        var end = mark.Place.End;
        for (; end < limit; end++)
        {
            if (text[end] is '\n' or '。' or '|' || (text[end] == ' ' && glued) || (text[end] == ';' && mark.Kind == MarkKind.Is))
                break;
            if (comma is null && text[end] is ',' or ':')
                comma = end;
        }
        var longest = mark.Kind == MarkKind.Is ? LongestFirstSentence : LongestHeading;
        if (end - mark.Place.Start > longest)
            end = comma ?? Math.Min(end, mark.Place.Start + LongestHeading);
        return page.Trim(new(mark.Place.Start, end));
    }

    private bool Glued(int at)
    {
        var start = at == 0 ? 0 : page.Folded.LastIndexOf('\n', at - 1, Math.Min(at, GluedLine));
        start = start < 0 ? at - Math.Min(at, GluedLine) : start;
        var end = page.Folded.IndexOf('\n', at, Math.Min(GluedLine, page.Folded.Length - at));
        return (end < 0 ? at + GluedLine : end) - start >= GluedLine;
    }
}
