using Yifa.Kernel;

namespace Yifa.Modules.Registers;

public static class Clocks
{
    private static readonly Setting ProposalTerm = new(
        "registers.proposal",
        "筹备期限",
        "12个月",
        "法律没有统一规定;十二个月为管理上的提醒,可以按本地做法调整",
        Verified.Memory
    );

    /// <summary>So that what is being prepared is not forgotten.</summary>
    public static readonly ClockRule Proposal = new(
        "proposal",
        "筹备",
        [new TermInForce(DateOnly.MinValue, Term.Months(12), "统计法 7", ProposalTerm)]
    )
    {
        MetBy = [typeof(Admit), typeof(Drop)],
        Responsible = "名录管理员",
        IfSilent = "逾期仍未入册的,核实是否还在筹备",
        Norm = true,
    };

    /// <summary>任期、有效期: as long as the entry says; the length below is never used.</summary>
    public static readonly ClockRule Validity = new("validity", "任期、有效期", Term.Days(1), "统计法 7")
    {
        MetBy = [typeof(Renew), typeof(Leave)],
        Responsible = "名录管理员",
        IfSilent = "期满未续的,应当退出名录",
        Norm = true,
    };
}
