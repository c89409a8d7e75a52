using Yifa.Kernel;

namespace Yifa.Modules.Returns;

public static class Clocks
{
    private static readonly Setting SubmissionTerm = new(
        "returns.submission",
        "报表报送期限",
        "10日",
        "报告期满后的报送期限由上级的统计制度规定;十日为常见的期限,凭记忆录入,请核对",
        Verified.Memory
    );

    /// <summary>From the last day of the reporting period.</summary>
    public static readonly ClockRule Submission = new(
        "submission",
        "报送",
        [new TermInForce(DateOnly.MinValue, Term.Days(10), "统计法 7", SubmissionTerm)]
    )
    {
        MetBy = [typeof(Send)],
        Responsible = "统计员",
        IfSilent = "逾期的,由上级催报并通报",
    };
}
