using System.Text.RegularExpressions;

namespace Yifa.Reports.Published;

/// <summary>The stretches of a text whose numerals are of a name, a date or a document's number and count nothing.</summary>
internal sealed partial class Names
{
    private const int LongestQuoted = 25;

    private static readonly IReadOnlyList<string> Words = Lexicon.Words("names-with-numerals.txt");

    private readonly bool[] within;

    private Names(int length) => within = new bool[length];

    public bool Hold(int at) => within[at];

    public static Names In(string text, Span body, IEnumerable<Span> marks)
    {
        var names = new Names(text.Length);
        names.Titles(text, body);
        foreach (var m in Dates().EnumerateMatches(text))
            names.Mask(m.Index, m.Index + m.Length);
        foreach (var m in Numbered().EnumerateMatches(text))
            names.Mask(m.Index, m.Index + m.Length);
        foreach (var word in Words)
            for (var at = text.IndexOf(word, body.Start, body.Length, StringComparison.Ordinal); at >= 0; at = Next(text, word, at, body))
                names.Mask(at, at + word.Length);
        foreach (var mark in marks)
            names.Mask(mark.Start, mark.End);
        return names;
    }

    private static int Next(string text, string word, int at, Span body) =>
        text.IndexOf(word, at + word.Length, body.End - at - word.Length, StringComparison.Ordinal);

    /// <summary>《…》 whatever stands in it, and “…” where it is short enough for a name.</summary>
    private void Titles(string text, Span body)
    {
        var (depth, title, quoted) = (0, 0, -1);
        for (var i = body.Start; i < body.End; i++)
            switch (text[i])
            {
                case '《':
                    title = depth++ == 0 ? i : title;
                    break;
                case '》' when depth > 0:
                    if (--depth == 0)
                        Mask(title, i);
                    break;
                case '“':
                    quoted = i;
                    break;
                case '”' when quoted >= 0:
                    if (i - quoted <= LongestQuoted)
                        Mask(quoted, i, text);
                    quoted = -1;
                    break;
                case '\n':
                    (depth, quoted) = (0, -1);
                    break;
            }
    }

    // the standard in “15分钟服务圈” is one, even in quotation marks
    private void Mask(int from, int to, string text)
    {
        if (!Standard().IsMatch(text.AsSpan(from, to - from)))
            Mask(from, to);
    }

    private void Mask(int from, int to) => within.AsSpan(from, to - from).Fill(true);

    [GeneratedRegex(
        @"(?:19|20)\d\d(?:[-—–~至]+(?:19|20)?\d\d)?年(?:度|底|末|初)?|\d{1,2}(?:[-—–~至]\d{1,2})?月(?:份|底|末|初)?(?:\d{1,2}日)?(?:[-—–~至](?:\d{1,2}月)?\d{1,2}日)?|(?<=月)\d{1,2}日|(?<!\d)(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}:\d\d|\d{1,3}周年|[零一二三四五六七八九]{4}年|[一二三四五六七八九十]{1,3}月(?:份|[一二三四五六七八九十]{1,3}日)?"
    )]
    private static partial Regex Dates();

    [GeneratedRegex(
        @"[〔\[](?:19|20)\d\d[〕\]]第?\d{0,6}号?|第[\d零一二三四五六七八九十百]{1,8}(?:条|款|章|号|季度|页|方|版|时间|一|责任|线|产业)|\d{1,6}号|[零一二三四五六七八九十]{1,4}届[零一二三四五六七八九十]{0,4}(?:中|次)?|[一二三四五六七八九十]{1,4}次(?:全会|全体会议|会议|党代会|常委会)|\d{1,2}·\d{1,2}|(?<![\d.])1[2-4]\.\d{1,2}(?=[国全宪”])|(?:12345|12348|12315|12368|12369|12388)(?=[\u4e00-\u9fff“”])(?![余多件个次人条起名家场])|(?:110|119|120|122)(?=报警|急救|联动|接警|指挥|警情)|[A-Za-z]{1,10}\d{1,6}|\d{1,6}[A-Za-z+×]{1,10}\d{0,6}"
    )]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\d{1,3}(?:分钟|小时)")]
    private static partial Regex Standard();
}
