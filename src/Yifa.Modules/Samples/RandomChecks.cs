using Yifa.Kernel;
using Yifa.Modules.DoubleRandom;

namespace Yifa.Modules.Samples;

/// <summary>The random checks of a sample district: its market regulator organises them, the justice bureau watches the draw.</summary>
internal static class RandomChecks
{
    public static SampleDrawers Employ(RegionTree tree, District district, Office regulator)
    {
        Actor Holder(Office at, string id, string name, params Duty[] duties) =>
            tree.Staff(at, $"{regulator.Code}.{id}", name, [.. duties.Select(d => new Capacity.AtOffice($"double-random.{d}", regulator))])
                .As($"double-random.{duties[0]}")!;
        return new(
            regulator,
            Holder(regulator, "gu.mou", "顾某", Duty.Organiser),
            Holder(district.Bureau, "meng.mou", "孟某", Duty.Witness),
            Holder(regulator, "lei.mou", "雷某", Duty.Checker),
            Holder(regulator, "jiang.mou", "蒋某", Duty.Head)
        );
    }
}
