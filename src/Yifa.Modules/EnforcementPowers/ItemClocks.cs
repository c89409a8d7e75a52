using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

public static class ItemClocks
{
    public static readonly ClockRule Publication = new("publication", "公布事项", Term.WorkingDays(20), "政府信息公开条例 26")
    {
        MetBy = [typeof(PublishItem), typeof(DropItem)],
        Responsible = "执法协调监督人员",
        IfSilent = "没有公布的事项不能据以检查、处罚",
        Norm = true,
    };
}
