using System.Diagnostics;
using Yifa.Kernel;
using Yifa.Modules.Inspections;
using Yifa.Store;
using Yifa.Web.Inspections;

namespace Yifa.Bench;

/// <summary>A city's year of inspection plans pooled: 900 bodies mean to make 200,000 visits to 40,000 enterprises.</summary>
internal static class PoolingBench
{
    private const int Bodies = 900;
    private const int Visits = 200_000;
    private const int Enterprises = 40_000;
    private const int Year = 2026;
    private const int Slowest = 60;
    private static readonly SamplePlans City = new(Year, "310100", Enterprises, Seed: 1);
    private static readonly List<Office> Offices =
    [
        .. Enumerable.Range(0, Bodies).Select(n => new Office(1000 + n, $"district/b{n:000}/", $"示例单位{n}", $"示{n}", "department")),
    ];
    private static readonly Account Coordinator = Holding("coordinator", World.Root, PlanDuty.Coordinator);

    private static int LinesOf(int plan) => Visits / Bodies + (plan < Visits % Bodies ? 1 : 0);

    private static Account Holding(string id, Office office, params PlanDuty[] duties) =>
        new(id, $"{id}某", office, [.. duties.Select(d => new Capacity.AtOffice($"inspection-plans.{d}", office))]);

    /// <summary>From memory alone.</summary>
    public static void Run(Measures measures)
    {
        measures.Say($"合并检查计划:{Bodies}个单位,{Enterprises}家企业,{Visits}家次");
        var lines = Enumerable
            .Range(0, Bodies)
            .SelectMany(plan =>
                City.Lines(plan, LinesOf(plan))
                    .Select(l => new PoolLine(
                        new(plan + 1, l.Number),
                        Offices[plan].Path,
                        Offices[plan].Name,
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
    public static async Task Run(string kind, Measures measures)
    {
        using var store = CaseStore.Open(Databases.Fresh(kind), [PlansModule.Module], new PersonalVault(new byte[32]));
        List<Account> staff = [.. Offices.Select(o => Holding(o.Code, o, PlanDuty.Planner, PlanDuty.Head))];
        await store.Install([World.Root, .. Offices], [Coordinator, .. staff]);
        var watch = Stopwatch.StartNew();
        if (await store.Load(Offices.Select((o, n) => City.Told(WhoOf(staff[n]), n, LinesOf(n)))) is [var failure, ..])
            throw new InvalidOperationException($"{failure.Reference}: {failure.Refusals[0]}");
        measures.Check($"装入并备案{Bodies}个计划", watch.Elapsed.TotalSeconds, "秒");
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
