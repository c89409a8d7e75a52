using System.Diagnostics;
using Yifa.Kernel;
using Yifa.Modules.Tasks;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Bench;

/// <summary>The pages of a list of ten thousand tasks, two in five of them parts of others, beside as many in lists of other years.</summary>
internal static class TasksBench
{
    private const int Items = 10_000;
    private const int OtherLists = 4;
    private const int Slowest = 200;
    private const string List = "2024年示例工作要点";
    private static readonly Account Clerk = new("tasks", "方某", World.Root, [new Capacity.AtOffice("tasks.Clerk", World.Root)]);

    public static async Task Run(string kind, Measures measures)
    {
        measures.Say($"{kind}:一张{Items}项的任务清单,另有{OtherLists}张同样的清单");
        var dialect = Databases.Fresh(kind);
        using var store = CaseStore.Open(dialect, [TasksModule.Module], new PersonalVault(new byte[32]));
        await store.Install([World.Root, .. World.Streets], [Clerk]);
        await store.SetFact(SampleLoading.NameFact, "bench");
        var watch = Stopwatch.StartNew();
        foreach (var year in Enumerable.Range(2024 - OtherLists, OtherLists + 1))
            if (await store.Load(Listed(year)) is [var failure, ..])
                throw new InvalidOperationException($"{failure.Reference}: {failure.Refusals[0]}");
        measures.Check("装入", Items * (OtherLists + 1) / watch.Elapsed.TotalSeconds, "项/秒");
        await Pages(store, measures);
    }

    private static async Task Pages(CaseStore store, Measures measures)
    {
        await using var app = Host.Build(store, [], "http://127.0.0.1:0");
        await app.StartAsync();
        await PagesBench.SetPassword(store, Clerk.Id);
        using var browser = PagesBench.Browser(app);
        await PagesBench.SignIn(browser, Clerk.Id);
        var list = $"/tasks/list?sort=work-points&list={Uri.EscapeDataString(List)}";
        var first = store.ListRows(
            Reader.At(World.Root, "tasks.Clerk"),
            new("tasks") { List = new("tasks", "work-points", List) },
            null,
            store.Today,
            0,
            1
        );
        foreach (
            var (what, address) in ((string, string)[])
                [
                    ("全部清单,按年度", "/tasks?year=2024"),
                    ("清单树", list),
                    ("展开一个方面", $"{list}&group={Uri.EscapeDataString("方面1")}"),
                    ("展开一项的下级", $"/tasks/list?above={first.Rows[0].Matter.Id}"),
                    ("一个责任单位的各项", $"{list}&unit={Uri.EscapeDataString("示例单位3")}"),
                ]
        )
            measures.Check(
                $"{what} P95",
                Measures.Percentile(await PagesBench.Times(browser, _ => address), 0.95),
                "毫秒",
                atMost: Slowest
            );
        measures.Check(
            $"全部清单,{Items * (OtherLists + 1)}项 P95",
            Measures.Percentile(await PagesBench.Times(browser, _ => "/tasks"), 0.95),
            "毫秒"
        );
        await app.StopAsync();
    }

    /// <summary>Every tenth item has four parts below it; the items stand in eight groups, at twenty offices, with ten units responsible.</summary>
    private static IEnumerable<Script> Listed(int year)
    {
        var actor = Clerk.As("tasks.Clerk")!;
        for (var n = 1; n <= Items; n++)
        {
            var (top, part) = ((n - 1) / 10 * 10 + 1, (n - 1) % 10);
            var isPart = part is >= 1 and <= 4;
            var act = new Issue(
                new("work-points", 1),
                year == 2024 ? List : $"{year}年示例工作要点",
                $"示例任务第{n}项,推进法治政府建设有关工作",
                $"方面{top / 10 % 8}",
                isPart ? $"{top}.{part}" : $"{n}",
                PlanYear: year,
                Responsible: $"示例单位{n % 10}",
                Deadline: new DateOnly(year, n % 9 + 3, n % 28 + 1),
                AboveNumber: isPart ? $"{top}" : null,
                Part: isPart ? true : null
            );
            yield return new Script("tasks", World.Streets[n % 20], [Step.OnTheDay(new(year, 1, 15), n % 400, actor, act)], act.Title);
        }
    }
}
