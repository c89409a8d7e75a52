using Yifa.Kernel;
using Yifa.Modules.Inspections;

namespace Yifa.Modules.Samples;

/// <summary>Those who inspect in the departments of a sample district.</summary>
internal static class Inspectors
{
    private static readonly (string Id, string Name, InspectionDuty Duty)[] People =
    [
        ("ma.mou", "马某", InspectionDuty.Registrar),
        ("niu.mou", "牛某", InspectionDuty.Officer),
        ("yu.mou", "于某", InspectionDuty.Officer),
        ("long.mou", "龙某", InspectionDuty.Head),
    ];

    public static SampleInspectors Employ(RegionTree tree, Office office, EnforcementField field)
    {
        Actor[] holders =
        [
            .. People.Select(p =>
                tree.Staff(office, $"{office.Code}.{p.Id}", p.Name, $"inspections.{p.Duty}").As($"inspections.{p.Duty}")!
            ),
        ];
        return new(office, field, holders[0], [holders[1], holders[2]], holders[3]);
    }
}
