using Yifa.Kernel;

namespace Yifa.Reports;

/// <summary>What an annual report (年度法治政府建设情况报告) is composed for.</summary>
/// <param name="Office">Its subtree is counted.</param>
/// <param name="Region">As the title names it, e.g. 闵行区 or 闵行区司法局.</param>
public sealed record ReportRequest(Office Office, int Year, string Region)
{
    /// <summary>The body whose own cases as respondent and defendant are told apart, e.g. 闵行区司法局; null leaves these sentences out.</summary>
    public string? Body { get; init; }

    /// <summary>The day up to which the records were read; within the year it also ends the period, so that 同比 compares like with like.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Said on every rendering when the cases are synthetic; the title then ends in (示例).</summary>
    public string? SampleNotice { get; init; }

    /// <summary>What others wrote: under a part of the template where the titles agree, else as parts of their own after these.</summary>
    public IReadOnlyList<(string Title, IReadOnlyList<Block> Blocks)> Further { get; init; } = [];

    /// <summary>Where a number opens to.</summary>
    public Func<Reading, string> Address { get; init; } = DrillAddress.Of;

    public Period Period => AsOf is { } day && day.Year == Year ? new(new(Year, 1, 1), day) : Period.Year(Year);

    /// <summary>全年, or 1月1日至9月30日.</summary>
    internal string PeriodInWords => Period == Period.Year(Year) ? "全年" : $"1月1日至{Period.To.Month}月{Period.To.Day}日";

    /// <summary>2024年度, or 2024年1月1日至9月30日.</summary>
    internal string PeriodInYear => Period == Period.Year(Year) ? $"{Year}年度" : $"{Year}年{PeriodInWords}";

    public string Title => $"{Year}年度{Region}法治政府建设情况报告{(SampleNotice is null ? "" : "(示例)")}";
}
