using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

/// <summary>The regulation gives no days that are known here; each is a setting.</summary>
public static class ClueClocks
{
    public static readonly ClockRule Verification = new(
        "verification",
        "核查线索",
        [Supervising.Under("行政执法监督条例 6", "clue-verification", "线索核查期限", Term.WorkingDays(15), "15个工作日")]
    )
    {
        MetBy = [typeof(Verify), typeof(PassOn), typeof(DoNotTake)],
        Responsible = "执法监督人员",
        IfSilent = "逾期没有核查的,由执法监督机构负责人督促",
        Norm = true,
    };

    public static readonly ClockRule Handling = new(
        "handling",
        "处理已核查的线索",
        [Supervising.Under("行政执法监督条例 6", "clue-handling", "线索处理期限", Term.WorkingDays(10), "10个工作日")]
    )
    {
        MetBy = [typeof(MakeItem), typeof(Answer), typeof(PassOn)],
        Responsible = "执法监督人员",
        IfSilent = "逾期没有处理的,由执法监督机构负责人督促",
        Norm = true,
    };
}
