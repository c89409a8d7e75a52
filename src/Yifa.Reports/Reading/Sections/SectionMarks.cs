using System.Text.RegularExpressions;

namespace Yifa.Reports.Published;

/// <summary>How a heading is numbered; also the order in which one contains the other where a report does not say.</summary>
internal enum MarkKind
{
    /// <summary>一、</summary>
    Part,

    /// <summary>(一)</summary>
    Chapter,

    /// <summary>1.</summary>
    Item,

    /// <summary>(1)</summary>
    Sub,

    /// <summary>一是</summary>
    Is,
}

/// <summary>A number that a heading may begin with.</summary>
internal readonly record struct Mark(MarkKind Kind, int Number, string Printed, Span Place, bool AtLineStart);

/// <summary>Finds the numbers of headings, also where paragraphs were glued together.</summary>
internal static partial class SectionMarks
{
    public static List<Mark> In(PageText page, Span body)
    {
        var marks = new List<Mark>();
        foreach (var found in Numbered().EnumerateMatches(page.Folded.AsSpan(body.Start, body.Length)))
        {
            var place = new Span(body.Start + found.Index, body.Start + found.Index + found.Length);
            var afterMark = marks.Count > 0 && marks[^1].Place.End == place.Start;
            if (
                Boundary(page.Folded, place.Start, afterMark) is { } atLineStart
                && Read(page.Folded, place, atLineStart, afterMark) is { } mark
            )
                marks.Add(mark);
        }
        return marks;
    }

    /// <summary>Whether a heading can begin here; true when only spaces stand before it on its line.</summary>
    private static bool? Boundary(string text, int at, bool afterMark)
    {
        var i = at - 1;
        while (i >= 0 && text[i] == ' ')
            i--;
        if (i < 0 || text[i] is '\n' or '|')
            return true;
        if (i < at - 1 || text[i] is '。' or ';' or ':' or '!' or '?' or ',' or '”' or ')')
            return false;
        return afterMark ? false : null;
    }

    private static Mark? Read(string text, Span place, bool atLineStart, bool afterMark)
    {
        var printed = text[place.Start..place.End].Trim(' ');
        var kind =
            printed[^1] == '是' ? MarkKind.Is
            : printed[0] == '(' ? (char.IsAsciiDigit(printed[1]) ? MarkKind.Sub : MarkKind.Chapter)
            : char.IsAsciiDigit(printed[0]) ? MarkKind.Item
            : MarkKind.Part;
        var number = printed.Trim('(', ')', '、', '.', '是', ' ');
        var value = ChineseNumber.Parse(number) ?? 0;
        // 1. within a line is a heading only behind a full stop, a space or another number
        if (!atLineStart && !afterMark && kind is MarkKind.Item && text[place.Start - 1] is not ('。' or ' '))
            return null;
        return value is >= 1 and <= 60
            ? new(kind, (int)value, kind == MarkKind.Is ? printed : printed.TrimEnd('、', '.'), place, atLineStart)
            : null;
    }

    [GeneratedRegex(
        @"[一二三四五六七八九十]{1,3}(?:[、.]|是)|\([一二三四五六七八九十]{1,3}\)[、.]?|\(\d{1,2}\)|\d{1,2}(?:、|\. ?(?=[^\d\s]))"
    )]
    private static partial Regex Numbered();
}
