using System.Collections.Concurrent;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Inspections;
using Yifa.Tests.Modules.Inspections;
using File = Yifa.Modules.Inspections.File;

namespace Yifa.Store.Tests;

/// <summary>
/// Generated years by their acts in a database, a city each: plans drafted, filed and coordinated, visits started, codes asked for. More than a cap
/// allows happens only where somebody overrode it and said why.
/// </summary>
public sealed class SchedulesTests(ITestOutputHelper output)
{
    private const int InOneStore = 100;
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("YIFA_LONG") == "1";

    /// <summary>How many there are of what.</summary>
    private sealed record Counted(int Codes, int Overrides, int Given, int Merged);

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task No_year_exceeds_a_cap_without_an_override_and_its_reason(string database)
    {
        var counted = new ConcurrentBag<Counted>();
        var seeds = Enumerable.Range(0, IsLong ? Schedules.Count : Schedules.Count / 10);
        await Parallel.ForEachAsync(
            seeds.Chunk(InOneStore),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (some, _) =>
            {
                using var cities = await Cities.Of(database, some);
                foreach (var seed in some)
                    counted.Add(await cities.Play(seed));
                if (!IsLong || some[0] == 0)
                    Assert.Null(cities.Test.Store.Verify().First);
            }
        );
        var (codes, overrides) = (counted.Sum(c => c.Codes), counted.Sum(c => c.Overrides));
        output.WriteLine(
            $"{database}: {counted.Count} schedules by their acts: {codes} codes, {overrides} of them against a cap, {counted.Sum(c => c.Given)} given up at a cap, {counted.Sum(c => c.Merged)} visits merged away"
        );
        Assert.Equal(seeds.Count(), counted.Count);
        Assert.InRange(overrides, 1, codes / 2);
        Assert.InRange(counted.Sum(c => c.Given), 1, codes);
    }

    /// <summary>Some cities in one store, each with its own offices, enterprises and caps.</summary>
    private sealed class Cities(TestStore test, IReadOnlyDictionary<string, Office> offices) : IDisposable
    {
        private static readonly DateOnly Drafted = new(Schedules.Year - 1, 12, 1);
        private const int OfficesInACity = 8;
        private readonly Session look = new(test.Dialect);

        public TestStore Test => test;

        public static async Task<Cities> Of(string database, IReadOnlyList<int> seeds)
        {
            var test = TestStore.Empty(database, [PlansModule.Module, InspectionsModule.Module]);
            List<Office> offices = [];
            foreach (var seed in seeds)
            {
                offices.Add(new(offices.Count + 1, CityOf(seed), $"示例{seed}市", "示", "region"));
                for (var n = 0; n < OfficesInACity; n++)
                    offices.Add(new(offices.Count + 1, $"{CityOf(seed)}o{n}/", $"示例{seed}市{n}局", $"示{seed}之{n}", "department"));
                test.Tamper(
                    "INSERT INTO setting (key, value) VALUES ($1, $2)",
                    $"{Caps.Setting.Key}:{CityOf(seed)}",
                    Schedules.Some(seed).Caps.ToString()
                );
            }
            await test.Store.Install(offices, []);
            test.Store.Refresh();
            return new(test, offices.ToDictionary(o => o.Path));
        }

        private static string CityOf(int seed) => $"c{seed}/";

        public async Task<Counted> Play(int seed)
        {
            var (lines, caps) = Schedules.Some(seed);
            var filed = await File([.. lines.Select(l => In(seed, l))]);
            var pooled = Pooling.Of(filed, caps, WorkCalendar.Official);
            foreach (var (plan, rulings) in pooled.Changes)
                await Must(
                    PlansModule.Module,
                    plan,
                    Drafted,
                    At("inspection-plans", PlanDuty.Coordinator, CityOf(seed)),
                    new Coordinate(RulingText.Write(rulings))
                );
            var (issued, given) = await Visit(pooled, new Random(seed));
            Assert.Null(Schedules.Unexplained(issued, caps));
            return new(issued.Count, issued.Count(i => i.Visit.Overridden is not null), given, pooled.Saved);
        }

        /// <summary>The line in this city, of an enterprise of its own.</summary>
        private static PoolLine In(int seed, PoolLine line) =>
            line with
            {
                Office = CityOf(seed) + line.Office["shi/".Length..],
                Line = line.Line with
                {
                    EnterpriseCode = CreditCode.Make(
                        "310112",
                        seed * 10 + int.Parse(line.Line.Enterprise["示例企业".Length..], System.Globalization.CultureInfo.InvariantCulture)
                    ),
                },
            };

        private Actor At(string kind, object duty, string office) =>
            new($"{office}{duty}", $"{duty}某", new Capacity.AtOffice($"{kind}.{duty}", offices[office]));

        /// <summary>Files the plans; the lines come back under the ids and numbers that the acts gave them.</summary>
        private async Task<List<PoolLine>> File(IReadOnlyList<PoolLine> lines)
        {
            test.Time.Utc = Drafted.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc);
            var plans = lines.GroupBy(l => l.Ref.Plan).ToList();
            var before = Latest("inspection-plans");
            Assert.Empty(await test.Store.Load(plans.Select(p => Told(p.First().Office, [.. p]))));
            var ids = look.Query(
                "SELECT id FROM matter WHERE id > $1 AND kind = 'inspection-plans' ORDER BY id",
                r => r.GetInt64(0),
                before
            );
            return
            [
                .. plans
                    .Zip(ids)
                    .SelectMany(p =>
                        p.First.Select(
                            (l, i) => l with { Ref = new(p.Second, i + 1), FiledOn = Drafted, Line = l.Line with { Number = i + 1 } }
                        )
                    ),
            ];
        }

        private Script Told(string office, IReadOnlyList<PoolLine> lines)
        {
            var (planner, head) = (At("inspection-plans", PlanDuty.Planner, office), At("inspection-plans", PlanDuty.Head, office));
            return new(
                "inspection-plans",
                offices[office],
                [
                    Step.OnTheDay(
                        Drafted,
                        0,
                        planner,
                        new Yifa.Modules.Inspections.Draft("示例计划", Schedules.Year, PlanType.Annual, EnforcementField.Fire, "示例依据")
                    ),
                    Step.OnTheDay(Drafted, 1, planner, new SetLines(string.Join('\n', lines.Select(l => PlanText.Write(l.Line))))),
                    Step.OnTheDay(Drafted, 2, head, new Approve()),
                    Step.OnTheDay(Drafted, 3, planner, new File()),
                    Step.OnTheDay(Drafted, 4, planner, new Publish()),
                ]
            );
        }

        private long Latest(string kind) => look.Scalar<long>("SELECT COALESCE(MAX(id), 0) FROM matter WHERE kind = $1", kind);

        private Task<ActResult> Perform(Module module, long? matter, DateOnly on, Actor actor, Act act)
        {
            test.Time.Utc = on.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc);
            return test.Store.Perform(
                new(module.Act(act.GetType()), act, actor, on, "desk")
                {
                    Matter = matter,
                    Office = matter is null ? ((Capacity.AtOffice)actor.Capacity).Office : null,
                }
            );
        }

        private async Task<long> Must(Module module, long? matter, DateOnly on, Actor actor, Act act)
        {
            var result = await Perform(module, matter, on, actor, act);
            Assert.True(result.Accepted, string.Join(" / ", result.Refusals));
            return result.Matter;
        }

        /// <summary>Starts every visit on its day and asks for its code, beside others that no plan foresaw.</summary>
        private async Task<(List<(Inspection Visit, DateOnly Day)> Issued, int Given)> Visit(Pooled pooled, Random random)
        {
            var (coded, given) = (new List<(long Visit, DateOnly Day)>(), 0);
            async Task Code(long visit, string office, DateOnly day)
            {
                if (await IsCoded(visit, office, day, random))
                    coded.Add((visit, day));
                else
                    given++;
            }
            foreach (
                var (line, ruling) in pooled
                    .Rulings.Where(r => !r.Ruling.IsSaved)
                    .OrderBy(r => r.Ruling.Day ?? r.Line.Window.From)
                    .ThenBy(r => r.Line.Ref)
            )
            {
                var (day, before) = (ruling.Day ?? line.Window.From, Latest("inspections"));
                await Must(
                    PlansModule.Module,
                    line.Ref.Plan,
                    day,
                    At("inspection-plans", PlanDuty.Planner, line.Office),
                    new StartVisit(line.Ref.Line, day, ruling.Placing == Placing.Unplaced ? "确需检查" : null)
                );
                var visit = Latest("inspections");
                Assert.True(
                    visit > before,
                    string.Join(" / ", test.Store.FailedOpenings(Reader.Of(Actor.Statute), line.Ref.Plan).Select(f => f.Failure))
                );
                await Code(visit, line.Office, day);
                if (random.Next(6) == 0)
                    await Code(await Unforeseen(line, day), line.Office, day);
            }
            var visits = test.Store.Files(Reader.Of(Actor.Statute), coded.Select(c => c.Visit));
            return ([.. visits.Zip(coded).Select(v => ((Inspection)v.First.File.Matter, v.Second.Day))], given);
        }

        private Task<long> Unforeseen(PoolLine line, DateOnly day) =>
            Must(
                InspectionsModule.Module,
                null,
                day,
                At("inspections", InspectionDuty.Registrar, line.Office),
                Schedules.Unforeseen(line, day)
            );

        /// <summary>The code, if the caps leave room for it; half of the others get it against them, with reason and approval.</summary>
        private async Task<bool> IsCoded(long visit, string office, DateOnly day, Random random)
        {
            var head = At("inspections", InspectionDuty.Head, office);
            string[] officers = [$"甲某:沪{visit}1", $"乙某:沪{visit}2"];
            var asked = await Perform(InspectionsModule.Module, visit, day, head, new IssueCode(Officers: officers));
            if (asked.Accepted)
                return true;
            Assert.All(asked.Refusals, r => Assert.True(r.Is(InspectionRefusals.CapReached), r.ToString()));
            if (random.Next(2) == 0)
                return false;
            await Must(
                InspectionsModule.Module,
                visit,
                day,
                head,
                new IssueCode(Officers: officers, OverrideReason: "确需检查", OverrideBy: "示例负责人")
            );
            return true;
        }

        public void Dispose()
        {
            look.Dispose();
            test.Dispose();
        }
    }
}
