using Yifa.Kernel;

namespace Yifa.Reports.Published;

/// <summary>Of what time a number is, as far as it is not the report's year.</summary>
public enum PeriodKind
{
    /// <summary>第三季度, 1至11月, 截至10月底.</summary>
    [Label("不是全年")]
    Part,

    /// <summary>近五年, 自2020年以来.</summary>
    [Label("跨越多年")]
    Years,

    /// <summary>2023年度, in a report on 2024.</summary>
    [Label("其他年度")]
    OtherYear,

    /// <summary>截至年底: a stand, not what happened in the year.</summary>
    [Label("年末时点")]
    YearEnd,

    /// <summary>累计, without a word from when on.</summary>
    [Label("累计,未写明从何时起")]
    Running,
}

/// <summary>A period in the words of the report.</summary>
/// <param name="Said">As printed.</param>
public sealed record PublishedPeriod(PeriodKind Kind, string Said)
{
    /// <summary>Whether such a number can stand beside one of a whole year. What 累计 counts from is not known.</summary>
    public bool IsOfAYear => Kind is PeriodKind.YearEnd or PeriodKind.Running;
}
