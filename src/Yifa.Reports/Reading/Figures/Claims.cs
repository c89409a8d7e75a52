using System.Text.RegularExpressions;

namespace Yifa.Reports.Published;

/// <summary>What a report claims without a numeral of its own: none, all, the first, every quarter, many.</summary>
internal static partial class Claims
{
    private const int LongestQuote = 60;
    private const int Before = 20;
    private static readonly IReadOnlyList<string> NoneOf = Lexicon.Words("nothing.txt");

    private readonly record struct Claim(decimal? Value, string Unit, PublishedKind Kind, string? Qualifier);

    public static IEnumerable<PublishedFigure> In(PageText page, Span body, Names names)
    {
        var text = page.Folded;
        for (var m = Words().Match(text, body.Start, body.Length); m.Success; m = m.NextMatch())
        {
            if (Read(text, m) is not { } claim || (names.Hold(m.Index) && claim.Qualifier != "零"))
                continue;
            var place = new Span(m.Index, m.Index + m.Length);
            var clause = page.Trim(Segment.ClauseOf(text, place, body));
            var start = Math.Max(clause.Start, Math.Min(place.Start - Before, Math.Max(clause.Start, clause.End - LongestQuote)));
            var quote = new Span(start, Math.Min(Math.Max(clause.End, place.End), start + LongestQuote));
            var name =
                claim.Kind == PublishedKind.Ordinal && place.End < quote.End ? new(place.End, quote.End)
                : claim.Qualifier == "零" ? new(place.Start, EndOfWords(text, place.End, quote.End))
                : quote;
            yield return new(
                page.Quote(name),
                page.Quote(place),
                claim.Value,
                claim.Unit,
                claim.Qualifier,
                claim.Kind,
                "",
                page.Quote(quote)
            )
            {
                Place = place,
                QuotePlace = quote,
                Said = text[name.Start..name.End],
            };
        }
    }

    private static int EndOfWords(string text, int at, int end)
    {
        while (at < end && text[at] is not ('”' or '“' or '、' or '"'))
            at++;
        return at;
    }

    private static Claim? Read(string text, Match m)
    {
        var (n, unit) = (m.Groups["n"].Value, m.Groups["of"].Value);
        if (n != "")
            return ChineseNumber.Parse(n) is { } value ? new(value, unit, PublishedKind.Ordinal, null) : null;
        if (m.Groups["first"].Success)
            return new(1, unit, PublishedKind.Ordinal, null);
        if (m.Groups["zero"].Success)
            return NoneOf.Any(word => text.AsSpan(m.Index + 1).StartsWith(word)) ? new(0, "件", PublishedKind.Count, "零") : null;
        if (m.Groups["none"].Success)
            return new(0, "件", PublishedKind.Count, "零");
        if (m.Groups["all"].Success)
            return new(100, "%", PublishedKind.Coverage, m.Groups["nearly"].Success ? "基本" : "全部");
        if (m.Groups["every"].Success)
            return m.Value.Contains('周')
                ? new(1, "次/周", PublishedKind.Cadence, "每")
                : new(TimesAYear(m.Value), "次/年", PublishedKind.Cadence, "每");
        return new(null, m.Value[0] == '率' ? "%" : unit, PublishedKind.Unquantified, m.Value);
    }

    private static decimal TimesAYear(string period) =>
        period.Contains('季') ? 4
        : period.Contains('月') ? 12
        : period.Contains("半年") ? 2
        : 1;

    [GeneratedRegex(
        @"第(?<n>[\d零一二三四五六七八九十]{1,4})(?<of>届|批次|批|次|轮|期|名|位)(?!全会)"
            + @"|(?<first>首(?<of>届|批|次|例|部|个|家|张|条|支|创|本))"
            + @"|(?<none>未出现|未发生|没有发生|没有出现|无一(?=[件例起人被]))"
            + @"|(?<zero>零(?=[\u4e00-\u9fff]{2}))"
            + @"|(?<all>(?<nearly>基本)?全覆盖|全部完成|全部办结|全部整改)"
            + @"|(?<every>每个?(?:季度|季|月|周|半年|年)(?![\d一二三度])|[月季周](?=提示|通报|调度|报告|会商|例会|督查|研判))"
            + @"|(?<![\d十百千万亿])多(?<of>次|个|场)(?=[\u4e00-\u9fff])|率(?:较|更)?高(?=[,。;、])|一(?<of>批)(?!次)|全[国省市区县]前列"
    )]
    private static partial Regex Words();
}
