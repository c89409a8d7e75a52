using Yifa.Kernel;

namespace Yifa.Modules.Letters;

public static class Clocks
{
    /// <summary>As long as the letter or its kind says; the length below is never used.</summary>
    public static readonly ClockRule Reply = new("reply", "函件回复", Term.Days(1), "党政机关公文处理工作条例 24")
    {
        MetBy = [typeof(Receive), typeof(Chase), typeof(Escalate), typeof(End)],
        Responsible = "收函单位",
        Outside = true,
        IfSilent = "逾期没有回复的,催办,或者改发下一级函件",
    };
}
