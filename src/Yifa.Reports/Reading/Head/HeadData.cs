using System.Text.RegularExpressions;

namespace Yifa.Reports.Published;

/// <summary>The data above a published page (索引号, 发文字号, 公开方式, 发布日期 …), by label; and every date the page gives for itself.</summary>
internal sealed partial class HeadData
{
    private const int LongestValue = 60;

    private static readonly IReadOnlyList<(string Key, string[] Words)> Fields = Lexicon.Keyed("labels.txt");

    // a label, its characters perhaps set apart, with what divides it from its value
    private static readonly Regex Labels = new(
        "(?:"
            + string.Join(
                '|',
                Fields.SelectMany(f => f.Words).OrderByDescending(w => w.Length).Select(w => string.Join(" {0,12}", w.ToCharArray()))
            )
            + ")[ :|]{1,12}",
        RegexOptions.CultureInvariant
    );

    private readonly Dictionary<string, string> values = [];
    private readonly List<(string Label, DateOnly On, Span Place)> dates = [];

    /// <summary>Field and value, for what the page says; a field that is empty or 无 is not there.</summary>
    public IReadOnlyDictionary<string, string> Values => values;

    /// <summary>The dates of the page with the words they stand behind.</summary>
    public IReadOnlyList<(string Label, DateOnly On, Span Place)> Dates => dates;

    public static HeadData Of(PageText page, IEnumerable<Span> lines)
    {
        var data = new HeadData();
        foreach (var line in lines)
            data.Read(page, line);
        return data;
    }

    /// <summary>The date of the signature (落款), which has no label.</summary>
    public void Signed(DateOnly on, Span place) => dates.Add(("落款", on, place));

    private void Read(PageText page, Span line)
    {
        if (line.Length > 2_000)
            return;
        var text = page.Folded[line.Start..line.End];
        var found = Matches(text);
        for (var i = 0; i < found.Count; i++)
        {
            var (start, end) = (found[i].End, i + 1 < found.Count ? found[i + 1].Start : text.Length);
            var bar = text.IndexOf('|', start, end - start);
            var value = page.Trim(new(line.Start + start, line.Start + (bar < 0 ? end : bar)));
            var label = found[i].Label;
            var field = Fields.First(f => f.Words.Contains(label)).Key;
            if (value.Length is 0 or > LongestValue || page.Folded[value.Start..value.End] is "无" or "暂无" or "-" or "--" or "/" or "空")
                continue;
            Keep(page, field, label, value);
        }
    }

    // a label's words within a longer word are not the label
    private static List<(string Label, int Start, int End)> Matches(string text)
    {
        var found = new List<(string, int, int)>();
        foreach (var m in Labels.EnumerateMatches(text))
        {
            if (m.Index > 0 && text[m.Index - 1] >= '\u2e80' && text[m.Index - 1] is not ('】' or '。'))
                continue;
            var words = text.AsSpan(m.Index, m.Length).ToString().Replace(" ", "").Replace(":", "").Replace("|", "");
            found.Add((words, m.Index, m.Index + m.Length));
        }
        return found;
    }

    private void Keep(PageText page, string field, string label, Span value)
    {
        var said = page.Quote(value);
        if (field.EndsWith("On", StringComparison.Ordinal))
        {
            if (DateOf(page.Folded[value.Start..value.End]) is not { } on)
                return;
            dates.Add((label, on, value));
            said = on.ToString("yyyy-MM-dd");
        }
        values.TryAdd(field, said);
    }

    /// <summary>The first date in a text: 2021-01-27, 2021/1/27, 2021.1.27 or 2021年1月27日.</summary>
    public static DateOnly? DateOf(string folded) =>
        Date().Match(folded) is { Success: true } m
        && int.Parse(m.Groups["m"].Value) is >= 1 and <= 12 and var month
        && int.Parse(m.Groups["y"].Value) is >= 1949 and <= 2199 and var year
        && int.Parse(m.Groups["d"].Value) is >= 1 and var day
        && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    [GeneratedRegex(@"(?<![0-9])(?<y>[0-9]{4})(?:[-/.]|年)(?<m>[0-9]{1,2})(?:[-/.]|月)(?<d>[0-9]{1,2})(?![0-9])")]
    private static partial Regex Date();
}
