using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

/// <summary>What of the rules of credit differs from place to place.</summary>
public static class ReportSettings
{
    public static readonly Setting LookBack = new(
        "credit-reports.look-back",
        "信用报告可以查询的年限",
        "5年",
        "上海市社会信用条例第三十五条、浙江省公共信用信息管理条例第十六条均为五年;请按本地规定核对",
        Verified.Seen
    );

    /// <summary>At its end publication stops by itself, whether or not anybody has taken the decision down.</summary>
    public static Setting Published => Publicity.Longest;

    public static IReadOnlyList<Setting> All { get; } = [LookBack, Published];

    /// <summary>What is wrong with a value; null when nothing is.</summary>
    public static string? Against(string value) => Term.TryParse(value, out _) ? null : "期限应写作5年、36个月";

    /// <summary>The first day that lies within a span up to a day, whatever day of the week it is: nobody has to act by then.</summary>
    internal static DateOnly Since(DateOnly day, Term span) =>
        span.Unit switch
        {
            TermUnit.Year => day.AddYears(-span.Length),
            TermUnit.Month => day.AddMonths(-span.Length),
            _ => day.AddDays(-span.Length),
        };

    internal static Term TermOf(Setting setting, string? value) =>
        Term.TryParse(value, out var set) ? set
        : Term.TryParse(setting.Default, out var usual) ? usual
        : throw new InvalidOperationException($"the default of {setting.Key} is no term");
}
