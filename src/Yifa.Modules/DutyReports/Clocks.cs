using Yifa.Kernel;

namespace Yifa.Modules.DutyReports;

/// <summary>The rules of 2016 name no day; the roster sets one, or the settings do.</summary>
public static class Clocks
{
    private static readonly Setting ReportTerm = Norm("report", "述法期限", "90日");
    private static readonly Setting ScoreTerm = Norm("score", "述法评分期限", "20个工作日");

    /// <summary>As long as the roster says; where it says nothing, as the setting does.</summary>
    public static readonly ClockRule Report = new(
        "report",
        "述法",
        [new TermInForce(DateOnly.MinValue, Term.Days(90), "第一责任人职责规定 7", ReportTerm)]
    )
    {
        MetBy = [typeof(ReportInWriting), typeof(ReportLive), typeof(Submit)],
        Responsible = "述法人",
        Outside = true,
        IfSilent = "逾期没有述法的,列入未述法名单并催办",
        Norm = true,
    };

    public static readonly ClockRule Scoring = new(
        "scoring",
        "述法评分",
        [new TermInForce(DateOnly.MinValue, Term.WorkingDays(20), "第一责任人职责规定 8", ScoreTerm)]
    )
    {
        MetBy = [typeof(Score)],
        Responsible = "述法评议人",
        IfSilent = "逾期的,说明理由",
        Norm = true,
    };

    private static Setting Norm(string key, string label, string term) =>
        new($"duty-reports.{key}", label, term, "规定没有写明期限,按一般做法暂定,请按本地的述法安排核对", Verified.Memory);
}
