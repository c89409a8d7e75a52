using Yifa.Kernel;
using Yifa.Reports.Published;

namespace Yifa.Reports.Comparing;

/// <summary>What has to be known about a number before it is set beside another.</summary>
public enum FlagKind
{
    /// <summary>The report's own arithmetic does not give it.</summary>
    [Label("算术不符")]
    Arithmetic,

    /// <summary>The base printed beside it gives another number.</summary>
    [Label("与所列基数不符")]
    OtherBase,

    /// <summary>What it was computed from is not printed.</summary>
    [Label("基数未印出")]
    NoBase,

    /// <summary>The year before, as its own report prints it, gives another change.</summary>
    [Label("与上年报告不符")]
    YearBefore,

    [Label("期间")]
    Period,

    [Label("单位不同")]
    Unit,

    /// <summary>The report prints a part of the figure, not all of it.</summary>
    [Label("只计一部分")]
    Cut,

    /// <summary>A word stands where a number would.</summary>
    [Label("以文字表示")]
    Words,

    /// <summary>余, 超, 近: a bound or an estimate.</summary>
    [Label("约数")]
    Bound,
}

/// <param name="Text">In plain words, with the numbers.</param>
/// <param name="Parts">Whether the number cannot stand beside the others.</param>
public sealed record Flag(FlagKind Kind, string Text, bool Parts = false)
{
    /// <summary>What a report's check says of the number it checks; null when it holds.</summary>
    internal static Flag? Of(PublishedCheck check) =>
        check.Verdict switch
        {
            Verdict.DoesNotHold => new(FlagKind.Arithmetic, $"报告印作{check.Stated},按其自身的数计算:{check.Computed}"),
            Verdict.PrintedBaseDoesNotReproduce => new(FlagKind.OtherBase, $"报告印作{check.Stated},{check.Computed}"),
            Verdict.BaseNotPrinted => new(FlagKind.NoBase, check.Computed ?? "报告没有印出可以核对它的数"),
            _ => null,
        };

    internal static Flag? Of(PublishedPeriod? period) =>
        period is null ? null : new(FlagKind.Period, $"“{period.Said}”:{Words.Chinese(period.Kind)}", !period.IsOfAYear);
}
