using Yifa.Kernel;

namespace Yifa.Modules.Training;

public static class Clocks
{
    /// <summary>Until the day that is planned; the length below is never used.</summary>
    public static readonly ClockRule Planned = new("planned", "计划举办", Term.Days(1), "法治宣传教育法 36")
    {
        MetBy = [typeof(HoldPlanned), typeof(Cancel)],
        Responsible = "培训登记员",
        IfSilent = "到期没有举办的,改期或者撤销",
        Norm = true,
    };
}
