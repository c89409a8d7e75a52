using Yifa.Kernel;

namespace Yifa.Modules.Tasks;

public static class Clocks
{
    /// <summary>As long as the item says, else to the end of its year; the length below is never used.</summary>
    public static readonly ClockRule Deadline = new("deadline", "任务完成", Term.Days(1), "党政机关公文处理工作条例 24")
    {
        MetBy = [typeof(Complete)],
        Responsible = "责任单位",
        Outside = true,
        IfSilent = "逾期没有完成的,催办、督办",
        Norm = true,
    };
}
