using Yifa.Kernel;

namespace Yifa.Modules.Exams;

public static class Clocks
{
    /// <summary>Until the day the round closes; the length below is never used.</summary>
    public static readonly ClockRule Round = new("round", "考试期间", Term.Days(1), "法治宣传教育法 36")
    {
        MetBy = [typeof(Finish)],
        Responsible = "考务员",
        IfSilent = "到期的,结束考试并收卷",
        Norm = true,
    };
}
