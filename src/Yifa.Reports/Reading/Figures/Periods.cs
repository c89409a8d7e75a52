using System.Buffers;
using System.Text.RegularExpressions;

namespace Yifa.Reports.Published;

/// <summary>Of what time a number is: the last word on it before the number in its sentence. A year of its own takes 累计 with it.</summary>
internal sealed partial class Periods
{
    private const int LongestSentence = 400;
    private static readonly SearchValues<char> Ends = SearchValues.Create("。!?\n|");
    private static readonly SearchValues<char> Clauses = SearchValues.Create("。!?\n|,;");

    private readonly PageText page;
    private readonly int? year;
    private readonly List<(int At, PublishedPeriod? Period)> words = [];

    public Periods(PageText page, Span body, int? year)
    {
        (this.page, this.year) = (page, year);
        for (var m = Word().Match(page.Folded, body.Start, body.Length); m.Success; m = m.NextMatch())
            if (m.Groups["title"] is { Success: false } && Read(m) is (true, var period))
                words.Add((m.Index, period));
        if (Statement().Match(page.Folded, body.Start, body.Length) is { Success: true } said)
            Whole = Last(said.Index, said.Index + said.Length, said.Index) is { IsOfAYear: false } period ? period : null;
    }

    /// <summary>What the report says of all its numbers.</summary>
    public PublishedPeriod? Whole { get; }

    public IReadOnlyList<PublishedFigure> Of(IReadOnlyList<PublishedFigure> figures) =>
        words.Count == 0
            ? figures
            : [.. figures.Select(f => Last(StartOf(Ends, f), f.Place.Start, StartOf(Clauses, f)) is { } p ? f with { Period = p } : f)];

    private int StartOf(SearchValues<char> ends, PublishedFigure figure)
    {
        var from = Math.Max(0, figure.Place.Start - LongestSentence);
        return page.Folded.AsSpan(from, figure.Place.Start - from).LastIndexOfAny(ends) is var end and >= 0 ? from + end + 1 : from;
    }

    /// <summary>What stands last between two places; a running total within a year that is named is of that year.</summary>
    /// <param name="clause">Where the number's own clause begins: 累计 goes no further.</param>
    private PublishedPeriod? Last(int from, int to, int clause)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
            if (words[(low + high) / 2].At < from)
                low = (low + high) / 2 + 1;
            else
                high = (low + high) / 2;
        PublishedPeriod? last = null;
        var named = false;
        for (; low < words.Count && words[low].At < to; low++)
            if (words[low].Period is not { Kind: PeriodKind.Running } || (!named && words[low].At >= clause))
                (last, named) = (words[low].Period, true);
        return last;
    }

    /// <summary>Null is the report's own year.</summary>
    private (bool Says, PublishedPeriod? Period) Read(Match m)
    {
        PublishedPeriod Of(PeriodKind kind) => new(kind, page.Quote(new(m.Index, m.Index + m.Length)));
        bool Is(string group) => m.Groups[group].Success;
        if (Is("until"))
            return (true, Of(m.Groups["end"].Success ? PeriodKind.YearEnd : PeriodKind.Part));
        if (Is("from"))
            return (true, m.Groups["from"].Value == "1" && m.Groups["to"].Value == "12" ? null : Of(PeriodKind.Part));
        if (Is("part"))
            return (true, Of(PeriodKind.Part));
        if (Is("years"))
            return (true, Of(PeriodKind.Years));
        if (Is("running"))
            return (true, Of(PeriodKind.Running));
        if (Is("before"))
            return (true, Of(PeriodKind.OtherYear));
        if (!Is("y"))
            return (true, null);
        return year is null ? (false, null) : (true, int.Parse(m.Groups["y"].Value) == year ? null : Of(PeriodKind.OtherYear));
    }

    [GeneratedRegex(
        @"(?<years>“?十[二三四五]五”?(?:期间|时期|以来))"
            + @"|(?<title>《[^》\n]{0,80}》|“[^”\n]{0,40}”)"
            + @"|(?<until>截[至止](?:到)?(?:(?<end>(?:(?:19|20)\d\d)?年(?:底|末)|(?:(?:19|20)\d\d年)?12月(?:底|末|31日))|目前|(?:(?:19|20)\d\d年)?\d{1,2}月(?:\d{1,2}日|底|末|份)?))"
            + @"|(?<years>近[两二三四五六七八九十\d]{0,2}年来?|[两三四五六七八九十]年来|(?:自|从)?(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:以来|至今|起)|(?:19|20)\d\d年?[-—–~至](?:19|20)?\d\d年|历年|(?:期间|大|成立|实施|施行|运行|上线|换届)以来)"
            + @"|(?<!\d)(?<from>1[0-2]|[1-9])月?(?:1日)?[-—–~至到](?<to>1[0-2]|[1-9])月(?:底|末|份|3[01]日|2[89]日)?"
            + @"|(?<part>第[一二三四1-4]季度|前[一二三]个?季度|[上下]半年|前[一二三四五六七八九十\d]{1,2}个月)"
            + @"|(?<own>全年|本年度?|今年|当年|年内|一年来)"
            + @"|(?<before>(?<![较比同与])(?:去年|上年|前年)(?!同期|同比|度?末|底))"
            + @"|(?<!\d)(?<y>(?:19|20)\d\d)年(?!\d|底|末|以来|制定|出台|印发|成立|启动|[-—–~至])度?(?!\d{1,2}月)"
            + @"|(?<running>累计)"
    )]
    private static partial Regex Word();

    // 本报告数据统计截至2024年11月30日
    [GeneratedRegex(@"(?:数据|统计|本报告)[^。\n]{0,12}(?:截[至止]|为|自)[^。\n]{0,24}")]
    private static partial Regex Statement();
}
