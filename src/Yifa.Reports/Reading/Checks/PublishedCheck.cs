using Yifa.Kernel;

namespace Yifa.Reports.Published;

/// <summary>What was checked.</summary>
public enum Relation
{
    /// <summary>Parts against the total.</summary>
    [Label("合计")]
    Sum,

    /// <summary>A rate against the counts beside it.</summary>
    [Label("比率")]
    Rate,

    /// <summary>A part is no more than the whole.</summary>
    [Label("其中")]
    Subset,

    /// <summary>A change on the year before: is there a whole number that it starts from?</summary>
    [Label("同比")]
    Change,

    /// <summary>Percentage points: the rate of the year before.</summary>
    [Label("百分点")]
    Points,

    /// <summary>A ratio against the counts that its words name.</summary>
    [Label("比值")]
    Ratio,

    /// <summary>Whether two rates can stand on one base.</summary>
    [Label("共同基数")]
    SharedBase,

    /// <summary>A list against the number that sums it up.</summary>
    [Label("列举")]
    Enumeration,

    /// <summary>How many there are, said in two places.</summary>
    [Label("同数")]
    Equal,

    /// <summary>How much falls on each, which is not printed.</summary>
    [Label("平均")]
    Mean,

    /// <summary>The dates that the page gives for itself.</summary>
    [Label("日期")]
    Dates,
}

/// <summary>How a check came out.</summary>
public enum Verdict
{
    [Label("相符")]
    Holds,

    [Label("不符")]
    DoesNotHold,

    /// <summary>What it would be computed from is not printed.</summary>
    [Label("基数未印出")]
    BaseNotPrinted,

    /// <summary>The base printed beside it gives another number, so that another, which is not printed, was used.</summary>
    [Label("与所列基数不符")]
    PrintedBaseDoesNotReproduce,

    /// <summary>Not printed, and computed from what is; there is nothing to hold it against.</summary>
    [Label("未印出,可算出")]
    Derived,
}

/// <summary>A check of a report's arithmetic against itself.</summary>
/// <param name="Stated">What the report prints.</param>
/// <param name="Computed">What its other numbers give, and what would give the printed one; null when there is nothing to compute.</param>
/// <param name="Quotes">The places it was computed from, the checked one first.</param>
public sealed record PublishedCheck(Relation Relation, Verdict Verdict, string Stated, string? Computed, IReadOnlyList<string> Quotes)
{
    /// <summary>Null where the page does not print what it would take to say.</summary>
    public bool? Holds =>
        Verdict switch
        {
            Verdict.Holds => true,
            Verdict.DoesNotHold => false,
            _ => null,
        };
}
