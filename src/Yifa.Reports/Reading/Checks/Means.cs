using Yifa.Kernel;

namespace Yifa.Reports.Published;

/// <summary>
/// How much falls on each, where a report prints both numbers one after the other and not the mean: 13轮,参考650人次. Nothing is held against
/// the report by it.
/// </summary>
internal static class Means
{
    private static readonly string[] Events = ["场", "次", "期", "轮", "堂", "场次"];
    private static readonly string[] Cases = ["件", "起", "宗", "例"];
    private static readonly string[] Posts = ["条", "篇", "期", "部"];
    private static readonly string[] Found = ["意见", "建议", "问题"];

    public static IEnumerable<PublishedCheck> In(List<PublishedFigure> sentence)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            var at = i - 1;
            while (at > 0 && sentence[at].Kind is PublishedKind.Rate or PublishedKind.Change or PublishedKind.PercentagePoints)
                at--;
            if (
                sentence[at] is { Kind: PublishedKind.Count, Value: > 1 } over
                && sentence[i] is { Value: > 0 } what
                && what.Place != over.Place
                && Falls(what, over)
            )
                yield return Of(what, over);
        }
    }

    private static bool Falls(PublishedFigure what, PublishedFigure over) =>
        what.Kind switch
        {
            PublishedKind.Amount => Cases.Contains(over.Unit),
            PublishedKind.Views => Posts.Contains(over.Unit),
            PublishedKind.People or PublishedKind.PersonTimes => Events.Contains(over.Unit) && what.Clause - over.Clause <= 2,
            PublishedKind.Count => (what.Unit == "卷" && over.Unit == "批次")
                || (what.Unit is "条" or "个" or "项" && Cases.Contains(over.Unit) && Found.Any(what.Said.Contains))
                || (Cases.Contains(what.Unit) && over.Unit == "家" && what.Clause == over.Clause),
            _ => false,
        };

    private static PublishedCheck Of(PublishedFigure what, PublishedFigure over)
    {
        var mean = Figure.Round(what.Value!.Value / over.Value!.Value, 2);
        var vague = what.IsExact && over.IsExact ? "" : ",原数是约数";
        return new(
            Relation.Mean,
            Verdict.Derived,
            what.Raw,
            $"{what.Value:0.##} ÷ {over.Value:0.##} = {mean:0.##}{vague}",
            [what.Quote, over.Quote]
        );
    }
}
