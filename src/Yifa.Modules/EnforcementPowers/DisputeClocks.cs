using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

public static class DisputeClocks
{
    private const string Law = "行政处罚法 25.2";

    public static readonly ClockRule Consultation = Norm(
        "consultation",
        "协商",
        "15个工作日",
        Term.WorkingDays(15),
        "争议各方",
        "逾期协商不成的,由协调监督人员协调",
        typeof(Consult),
        typeof(Settle)
    );

    public static readonly ClockRule Coordination = Norm(
        "coordination",
        "协调",
        "30个工作日",
        Term.WorkingDays(30),
        "执法协调监督人员",
        "逾期协调不成的,报请共同的上一级行政机关指定",
        typeof(Propose),
        typeof(Settle),
        typeof(ReferUpwards)
    );

    public static readonly ClockRule Designation = Norm(
        "designation",
        "上级指定",
        "30个工作日",
        Term.WorkingDays(30),
        "上级行政机关",
        "逾期没有指定的,请示催办",
        typeof(Settle)
    ) with
    {
        Outside = true,
    };

    private static ClockRule Norm(
        string name,
        string label,
        string text,
        Term term,
        string responsible,
        string ifSilent,
        params Type[] metBy
    ) =>
        new(
            name,
            label,
            [
                new TermInForce(
                    DateOnly.MinValue,
                    term,
                    Law,
                    new(
                        $"duty-disputes.{name}",
                        $"执法职责争议{label}期限",
                        text,
                        "行政处罚法没有规定期限;按一般做法暂定,请核对",
                        Verified.Memory
                    )
                ),
            ]
        )
        {
            MetBy = metBy,
            Responsible = responsible,
            IfSilent = ifSilent,
            Norm = true,
        };
}
