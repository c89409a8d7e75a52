using System.Diagnostics;
using Yifa.Kernel;
using Yifa.Modules.Inspections;
using Yifa.Store;
using Yifa.Web.Inspections;

namespace Yifa.Bench;

/// <summary>A city's year of inspection plans pooled: 900 bodies mean to make 200,000 visits to 40,000 enterprises.</summary>
/// <param name="matters">At a million the city is whole; below, so much of it.</param>
internal sealed class PoolingBench(int matters)
{
    private readonly int bodies = Part(900, matters);
    private readonly int visits = Part(200_000, matters);
    private readonly int enterprises = Part(40_000, matters);
    private const int Year = 2026;
    private const int Slowest = 60;
    private static readonly Account Coordinator = Holding("coordinator", World.Root, PlanDuty.Coordinator);

    private SamplePlans City => new(Year, "310100", enterprises, Seed: 1);

    private List<Office> Offices =>
        [.. Enumerable.Range(0, bodies).Select(n => new Office(1000 + n, $"district/b{n:000}/", $"示例单位{n}", $"示{n}", "department"))];

    private static int Part(int whole, int matters) => Math.Max(9, (int)(whole * Math.Min(1, matters / 1_000_000d)));

    private int LinesOf(int plan) => visits / bodies + (plan < visits % bodies ? 1 : 0);

    private static Account Holding(string id, Office office, params PlanDuty[] duties) =>
        new(id, $"{id}某", office, [.. duties.Select(d => new Capacity.AtOffice($"inspection-plans.{d}", office))]);

    /// <summary>From memory alone.</summary>
    public void Run(Measures measures)
    {
        measures.Say($"合并检查计划:{bodies}个单位,{enterprises}家企业,{visits}家次");
        var (city, offices) = (City, Offices);
        var lines = Enumerable
            .Range(0, bodies)
            .SelectMany(plan =>
                city.Lines(plan, LinesOf(plan))
                    .Select(l => new PoolLine(
                        new(plan + 1, l.Number),
                        offices[plan].Path,
                        offices[plan].Name,
                        new(Year, 2, 1 + plan % 20),
                        l
                    ))
            )
            .ToList();
        var watch = Stopwatch.StartNew();
        var pooled = Pooling.Of(lines, Caps.Default, WorkCalendar.Official);
        measures.Check("在内存中合并", watch.Elapsed.TotalSeconds, "秒", atMost: Slowest);
        Say(pooled, measures);
    }

    private static void Say(Pooled pooled, Measures measures) =>
        measures.Say(
            $"    {pooled.Rulings.Count}行合并为{pooled.Visits.Count}次检查(其中联合{pooled.Visits.Count(v => v.Authorities.Count > 1)}次),减少{pooled.Saved}家次,改期{pooled.Of(Placing.Moved)}次,排不下{pooled.Of(Placing.Unplaced)}行"
        );

    /// <summary>From a store in which the plans are filed, and back into it.</summary>
    public async Task Run(string kind, Measures measures)
    {
        using var store = CaseStore.Open(Databases.Fresh(kind), [PlansModule.Module], new PersonalVault(new byte[32]));
        var (city, offices) = (City, Offices);
        List<Account> staff = [.. offices.Select(o => Holding(o.Code, o, PlanDuty.Planner, PlanDuty.Head))];
        await store.Install([World.Root, .. offices], [Coordinator, .. staff]);
        var watch = Stopwatch.StartNew();
        if (await store.Load(offices.Select((_, n) => city.Told(WhoOf(staff[n]), n, LinesOf(n)))) is [var failure, ..])
            throw new InvalidOperationException($"{failure.Reference}: {failure.Refusals[0]}");
        measures.Check($"装入并备案{bodies}个计划", watch.Elapsed.TotalSeconds, "秒");
        watch.Restart();
        var reader = Reader.At(World.Root, "inspection-plans.Coordinator");
        var year = YearOfPlans.Of(store, reader, Year);
        measures.Check("读出并合并", watch.Elapsed.TotalSeconds, "秒");
        Say(year.Pooled, measures);
        var done = await year.Coordinate(store, Coordinator.As("inspection-plans.Coordinator")!, TimeSpan.FromMinutes(10));
        measures.Check($"读出、合并并办理{done.Done}件统筹", watch.Elapsed.TotalSeconds, "秒", atMost: Slowest);
        if (done.Refused is [var (plan, why), ..])
            throw new InvalidOperationException($"{plan.Title}: {why}");
        var again = YearOfPlans.Of(store, reader, Year);
        measures.Check("再合并一次还有的变动", again.Pooled.Changes.Count, "件", atMost: 0);
    }

    private static SamplePlanners WhoOf(Account account) =>
        new(account.Office, account.As("inspection-plans.Planner")!, account.As("inspection-plans.Head")!);
}
