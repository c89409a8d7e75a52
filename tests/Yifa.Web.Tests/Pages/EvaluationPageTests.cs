using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Inspections;
using Yifa.Store;
using Yifa.Web.Tests.Portal;

namespace Yifa.Web.Tests.Pages;

/// <summary>检查效能评估: what a year of visits was for the enterprises that had them.</summary>
public sealed class EvaluationPageTests
{
    private static readonly Office Bureau = new(60, "shili/gov/shichang/", "示例市场监管局", "示市", "department");
    private static readonly Account Leader = new(
        "long",
        "龙某",
        Bureau,
        [new("inspections.Head", Bureau), new("inspections.Registrar", Bureau)]
    );

    private static RecordPast Visit(int enterprise, string day) =>
        new(
            $"示例{enterprise}号店",
            CreditCode.Make("310112", enterprise),
            "示例路1号",
            EnforcementField.MarketRegulation,
            ["明码标价"],
            DateOnly.Parse(day),
            "未发现问题"
        );

    [Fact]
    public async Task It_says_how_many_enterprises_had_the_visits_and_how_many_had_several()
    {
        await using var district = await District.Open();
        await district.Store.Install([Bureau], [Leader]);
        foreach (
            var visit in new[]
            {
                Visit(1, "2025-02-05"),
                Visit(1, "2025-03-05"),
                Visit(1, "2025-04-02"),
                Visit(1, "2025-05-06"),
                Visit(2, "2025-02-06"),
                Visit(3, "2024-02-06"),
            }
        )
        {
            var type = district.Store.Module("inspections")!.Act(typeof(RecordPast));
            var by = Leader.As("inspections.Registrar")!;
            var done = await district.Store.Perform(new ActRequest(type, visit, by, district.Store.Today, "desk") { Office = Bureau });
            Assert.True(done.Accepted, string.Join('\n', done.Refusals));
        }
        await district.SignIn(Leader);

        var page = await district.Get("/inspections/evaluation?year=2025");

        var told = page.QuerySelector("tbody tr")!.Children.Select(c => c.TextContent.Trim()).ToList();
        Assert.Equal(["市场监管", "5", "2"], told.Take(3));
        Assert.Equal(["1家", "0家", "1家"], told.TakeLast(3));
    }
}
