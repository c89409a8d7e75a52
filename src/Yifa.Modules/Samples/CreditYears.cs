using Yifa.Kernel;
using Yifa.Modules.CreditReport;

namespace Yifa.Modules.Samples;

/// <summary>The credit reports of a sample district: its departments hand over each month, the government gives out reports.</summary>
internal static class CreditYears
{
    /// <param name="fields">The field in which each department hands over; null for one that does not.</param>
    public static IEnumerable<Script> Told(
        RegionTree tree,
        District district,
        string division,
        int year,
        int reports,
        params EnforcementField?[] fields
    )
    {
        Actor Person(string id, string duty) => tree.Accounts.First(a => a.Id == id).As(duty)!;
        var clerk = $"{tree.Region.Code}.zong.mou";
        var sample = new CreditReportSample(
            district.Government,
            Person(clerk, "credit-reports.Officer"),
            Person(clerk, "data-handovers.Coordinator"),
            division,
            year
        );
        SampleSupplier[] units =
        [
            .. district
                .Departments.Zip(fields)
                .Where(d => d.Second is not null)
                .Select(
                    (d, i) =>
                        new SampleSupplier(
                            d.First,
                            d.Second!.Value,
                            Person($"{d.First.Code}.lian.mou", "data-handovers.Supplier"),
                            i % 3 == 1 ? [2 + i, 9] : []
                        )
                ),
        ];
        return sample.Handovers(units).Concat(sample.Reports(reports));
    }
}
