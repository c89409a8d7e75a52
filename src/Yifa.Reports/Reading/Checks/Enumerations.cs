using System.Buffers;
using System.Text.RegularExpressions;

namespace Yifa.Reports.Published;

/// <summary>
/// A list and the number that sums it up: 决策、执行、管理、服务和结果五公开, 区镇村三级, 甲、乙等10家. A list that ends in 等 is open and may
/// name fewer. Where a list begins is not always plain, so that one that is too long accuses nobody.
/// </summary>
internal static partial class Enumerations
{
    private const int Reach = 160;
    private const int LongestQuote = 60;
    private const string Levels = "省市区县镇乡街村社";
    private static readonly SearchValues<char> Ends = SearchValues.Create(",。;:!?\n|《》“”()");

    public static IEnumerable<PublishedCheck> In(PageText page, Span body)
    {
        for (var m = Total().Match(page.Folded, body.Start, body.Length); m.Success; m = m.NextMatch())
            if (ChineseNumber.Parse(m.Groups["n"].Value) is { } number && Of(page, body, m, (int)number) is { } check)
                yield return check;
    }

    private static PublishedCheck? Of(PageText page, Span body, Match total, int number)
    {
        var start = StartOf(page, body, total.Index);
        var list = page.Folded.AsSpan(start, total.Index - start);
        var (open, quoted) = (total.Groups["etc"].Success, total.Groups["quote"].Success);
        if (total.Groups["level"].Success && IsRun(list, number))
            return Holds(page, total, total.Index - number, $"列出 {number} 个");
        if (total.Groups["turn"].Success)
            return Turns(page, body, total, number) ? Holds(page, total, total.Index, $"列出 {number} 个") : null;
        var least = list.Count('、') + 1;
        var joined = Joints(list[(list.LastIndexOf('、') + 1)..]);
        var named = least + joined;
        if (named < 2)
            return null;
        if (!open && !total.Groups["digits"].Success && (number == least && least > 1 || number == named))
            return Holds(page, total, start, $"列出 {number} 个");
        if (open && least > 1 && least <= number)
            return Holds(page, total, start, number <= named ? $"列出 {number} 个" : $"列出 {least} 个,“等”共 {number} 个");
        return quoted && !open && least > 1 && named < number
            ? new(Relation.Enumeration, Verdict.BaseNotPrinted, Said(page, total), $"只列出 {named} 个", [Quote(page, start, total)])
            : null;
    }

    private static int StartOf(PageText page, Span body, int at)
    {
        var from = Math.Max(body.Start, at - Reach);
        return page.Folded.AsSpan(from, at - from).LastIndexOfAny(Ends) is var end and >= 0 ? from + end + 1 : from;
    }

    /// <summary>市县乡: so many levels in so many characters, and no list before them.</summary>
    private static bool IsRun(ReadOnlySpan<char> list, int number) =>
        list.Length >= number && list[^number..].IndexOfAnyExcept(Levels) < 0 && (list.Length == number || list[^(number + 1)] != '、');

    // 和 and 与 join two items, or stand within one; 和解 and 参与 are words
    private static int Joints(ReadOnlySpan<char> last)
    {
        var joints = 0;
        for (var i = 1; i + 1 < last.Length; i++)
            if ((last[i] is '与' or '及' && last[i - 1] != '参') || (last[i] == '和' && last[i + 1] != '解'))
                joints++;
        return joints;
    }

    /// <summary>“四化”: so many words that end in 化, told in the rest of the sentence.</summary>
    private static bool Turns(PageText page, Span body, Match total, int number)
    {
        var from = total.Index + total.Length;
        var rest = page.Folded.AsSpan(from, Math.Min(Reach, body.End - from));
        if (rest.IndexOfAny('。', '\n') is var end and >= 0)
            rest = rest[..end];
        return Turned().Count(rest) == number;
    }

    private static PublishedCheck Holds(PageText page, Match total, int start, string computed) =>
        new(Relation.Enumeration, Verdict.Holds, Said(page, total), computed, [Quote(page, start, total)]);

    private static string Said(PageText page, Match total)
    {
        var said = total.Groups["said"];
        return page.Quote(new(said.Index, said.Index + said.Length));
    }

    private static string Quote(PageText page, int start, Match total)
    {
        var end = total.Index + total.Length;
        return page.Quote(page.Trim(new(Math.Max(start, end - LongestQuote), end)));
    }

    [GeneratedRegex(
        @"(?<etc>等)?(?<quote>“)?(?<said>(?<n>[两三四五六七八九十])(?:(?<level>级|位一体)|(?<turn>化)|项|类|种|大|公开|个?(?:方面|维度|环节|领域|层面))(?![\d余多]))"
            + @"|(?<etc>等)(?<said>(?<n>(?<digits>\d{1,4}))(?:家|个|项|类|种)(?![次\d]))"
    )]
    private static partial Regex Total();

    [GeneratedRegex(@"[\u4e00-\u9fff]{2}化")]
    private static partial Regex Turned();
}
