using System.Text.RegularExpressions;

namespace Yifa.Reports.Published;

/// <summary>What kind of figure a number is, from its measure word and the words before it.</summary>
internal static partial class Kinds
{
    public static (PublishedKind Kind, bool Falls) Of(string text, NumberToken number, Segment segment, Span clause)
    {
        var own = text[segment.Before.Start..segment.Before.End];
        var falls = Fall().IsMatch(own);
        var changes = falls || Rise().IsMatch(own);
        // asked only of a number that may be a change
        var compared =
            (changes || number.Measure is Measure.Times or Measure.Duration)
            && Compared().IsMatch(text.AsSpan(clause.Start, number.Whole.Start - clause.Start));
        return number.Measure switch
        {
            Measure.Points => (PublishedKind.PercentagePoints, falls),
            Measure.Percent => changes || EndsCompared().IsMatch(own) ? (PublishedKind.Change, falls) : (PublishedKind.Rate, false),
            Measure.Times => (changes || compared ? PublishedKind.Change : PublishedKind.Ratio, falls && compared),
            Measure.Duration => (PublishedKind.Duration, falls && compared),
            _ when changes && compared => (PublishedKind.Change, falls),
            _ => (Counted(number, own), false),
        };
    }

    /// <summary>The unit that goes without saying.</summary>
    public static string UnitOf(PublishedKind kind) =>
        kind switch
        {
            PublishedKind.Views => "次",
            PublishedKind.People => "人",
            _ => "",
        };

    private static PublishedKind Counted(NumberToken number, string own) =>
        number.Measure switch
        {
            Measure.Amount => PublishedKind.Amount,
            Measure.People => PublishedKind.People,
            _ when number.Unit is "" or "次" or "人次" && Viewed().IsMatch(own) => PublishedKind.Views,
            Measure.PersonTimes => PublishedKind.PersonTimes,
            Measure.None when Ratio().IsMatch(own) => PublishedKind.Ratio,
            Measure.None when Persons().IsMatch(own) => PublishedKind.People,
            _ => PublishedKind.Count,
        };

    [GeneratedRegex(@"(?:下降|减少|降低|下滑|压缩|缩短|压减|降幅|减幅|回落)(?:了|约|近|达|超|为|幅度达|率达|率为)?$")]
    private static partial Regex Fall();

    [GeneratedRegex(@"(?:增长|上升|增加|提高|提升|增幅|涨幅|攀升|扩大)(?:了|约|近|达|超|为|幅度达|率达|率为|超过)?$")]
    private static partial Regex Rise();

    [GeneratedRegex(@"同比|环比|较上年|比上年|较去年|比去年|较前|上年同期|去年同期|较20")]
    private static partial Regex Compared();

    [GeneratedRegex(@"(?:同比|环比)$")]
    private static partial Regex EndsCompared();

    [GeneratedRegex(@"(?:比值|之比|比例|比)(?:为|是|达)?$")]
    private static partial Regex Ratio();

    [GeneratedRegex(@"阅读|播放|浏览|点击|访问量|观看|曝光|转发|点赞|收看")]
    private static partial Regex Viewed();

    [GeneratedRegex(@"粉丝|人数|用户数|关注数")]
    private static partial Regex Persons();
}
