using Yifa.Kernel;

namespace Yifa.Modules;

/// <summary>公示期: how long what was decided may stand where everybody reads it.</summary>
public static class Publicity
{
    /// <summary>At its end publication stops by itself, whether or not anybody has taken the decision down.</summary>
    public static readonly Setting Longest = new(
        "credit-reports.published",
        "处罚信息公示的最长期限",
        "3年",
        "上海市优化营商环境条例第六十五条、信用修复管理办法(2026年4月1日施行)最长三年;法律另有规定的从其规定",
        Verified.Seen
    );

    /// <summary>The last day of a publication that is counted from the decision; the length as it is set, or the default where what was set is none.</summary>
    public static DateOnly LastDay(DateOnly decided, string set)
    {
        if (!Term.TryParse(set, out var term))
            Term.TryParse(Longest.Default, out term);
        return term.Unit switch
        {
            TermUnit.Year => decided.AddYears(term.Length),
            TermUnit.Month => decided.AddMonths(term.Length),
            _ => decided.AddDays(term.Length),
        };
    }
}
