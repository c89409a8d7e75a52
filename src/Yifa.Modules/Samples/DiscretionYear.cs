using System.Globalization;
using Yifa.Kernel;
using Yifa.Modules.Discretion;

namespace Yifa.Modules.Samples;

/// <summary>A unit of a sample region that weighs penalties: the item it weighs most, and the digits its codes begin with.</summary>
internal sealed record SampleWeigher(Office Office, EnforcementField Field, string Item, string Topic, string Division, int Officers = 12);

/// <summary>What a sample region recorded of discretion: benchmarks, list entries, and the cases in which they were applied. All names in it are invented.</summary>
internal sealed class DiscretionYear(RegionTree tree, int year)
{
    private static readonly (string Tier, decimal From, decimal To)[] Tiers =
    [
        ("较轻", 500, 2_000),
        ("一般", 2_000, 5_000),
        ("较重", 5_000, 10_000),
    ];

    // of ten cases: six by the benchmark alone, four by a list as well
    private static readonly DiscretionList[] OfTen =
    [
        DiscretionList.Benchmark,
        DiscretionList.Lighter,
        DiscretionList.Benchmark,
        DiscretionList.NoPenalty,
        DiscretionList.Benchmark,
        DiscretionList.Benchmark,
        DiscretionList.Mitigated,
        DiscretionList.Benchmark,
        DiscretionList.Lighter,
        DiscretionList.Benchmark,
    ];
    private static readonly int[] ListedBefore =
    [
        .. Enumerable.Range(0, 11).Select(n => OfTen.Take(n).Count(l => l != DiscretionList.Benchmark)),
    ];
    private readonly Dictionary<string, Actor> holders = [];

    /// <summary>The benchmark of each unit, published the year before, and urged to be brought up to date where asked.</summary>
    public IEnumerable<Script> Benchmarks(IReadOnlyList<SampleWeigher> units, bool urged = false)
    {
        var (keeper, supervisor) = (Holder("benchmarks.Keeper"), Holder("benchmarks.Supervisor"));
        var made = new DateOnly(year - 1, 3, 1);
        foreach (var (unit, n) in units.Select((u, n) => (u, n)))
        {
            var document = $"示例裁量文〔{year - 1}〕{n + 1}号";
            List<Step> steps =
            [
                Step.OnTheDay(made, n, keeper, Draft(unit)),
                Step.OnTheDay(
                    made.AddDays(7),
                    n,
                    keeper,
                    new PublishBenchmark(document, made.AddDays(30), Reviewed: true, Deliberated: true)
                ),
            ];
            if (urged)
                steps.Add(Step.OnTheDay(new(year, 5, 13), n, supervisor, new DemandUpdate(unit.Office.Name, "所依据的示例条例已经修改")));
            yield return new(DiscretionModule.Benchmarks.Kind, unit.Office, steps, unit.Item);
        }
    }

    private static DraftBenchmark Draft(SampleWeigher unit) =>
        new(
            unit.Item,
            $"对{unit.Topic}违法行为的处罚",
            unit.Field,
            $"《示例{unit.Topic}条例》第二十条",
            "违法次数:初次、再次、三次以上\n危害后果:轻微、一般、严重",
            string.Join(
                '\n',
                "较轻|违法次数=初次;危害后果=轻微|罚款|500-2000元|示例条例第二十条",
                "一般|违法次数=初次;危害后果=一般|罚款|2000-5000元|示例条例第二十条",
                "再犯|违法次数=再次;危害后果=轻微、一般|罚款|2000-5000元|示例条例第二十条",
                "较重|违法次数=三次以上;危害后果=轻微、一般|罚款|5000-10000元|示例条例第二十条",
                "严重|危害后果=严重|罚款|5000-10000元|示例条例第二十条"
            )
        );

    /// <summary>An entry of each list for each unit.</summary>
    public IEnumerable<Script> Lists(IReadOnlyList<SampleWeigher> units)
    {
        var keeper = Holder("discretion-lists.Keeper");
        var made = new DateOnly(year - 1, 4, 3);
        foreach (var unit in units)
        foreach (var list in Enum.GetValues<DiscretionList>().Where(l => l != DiscretionList.Benchmark))
            yield return new(
                DiscretionModule.Lists.Kind,
                unit.Office,
                [
                    Step.OnTheDay(
                        made,
                        0,
                        keeper,
                        new EnterInList(
                            EntryOf(unit, list),
                            $"{unit.Topic}中的轻微违法",
                            list,
                            unit.Field,
                            "及时改正,没有造成危害后果",
                            list == DiscretionList.NoCompulsion ? "行政强制法第十六条" : "行政处罚法第三十三条",
                            FirstOffence: list == DiscretionList.NoPenalty
                        )
                    ),
                    Step.OnTheDay(
                        made.AddDays(5),
                        0,
                        keeper,
                        new PublishInList($"示例清单文〔{year - 1}〕1号", made.AddDays(30), Reviewed: true)
                    ),
                ],
                EntryOf(unit, list)
            );
    }

    /// <summary>Cases of the units in turn, spread over the year, whose lists together spare so many yuan.</summary>
    /// <param name="strict">Index of an officer of the first unit who fines near the top of the range; none where negative.</param>
    public IEnumerable<Script> Cases(IReadOnlyList<SampleWeigher> units, int cases, int reduced, DiscretionScheme scheme, int strict = -1)
    {
        var keeper = Holder("discretion-cases.Keeper");
        var relief = new Shared("", reduced);
        var (listed, days) = (ListedOf(cases), DateTime.IsLeapYear(year) ? 366 : 365);
        for (var n = 0; n < cases; n++)
        {
            var on = new DateOnly(year, 1, 1).AddDays((int)((long)n * days / cases));
            var list = reduced == 0 ? DiscretionList.Benchmark : OfTen[n % 10];
            var unit = units[n / 10 % units.Count];
            var spared = list == DiscretionList.Benchmark ? 0 : relief.Part(ListedOf(n), listed);
            yield return new(
                DiscretionModule.Cases.Kind,
                unit.Office,
                [Step.OnTheDay(on, n % 400, keeper, Case(unit, n, list, spared, scheme, n / 10 % units.Count == 0 ? strict : -1))],
                $"示例适用裁量案件{n + 1}"
            );
        }
    }

    /// <summary>顶格处罚清单: of the last quarter of the year before and the first three of the year, each in the month after it, with the cases they list.</summary>
    public IEnumerable<Script> MaximumLists(SampleWeigher unit)
    {
        var (keeper, recorder) = (Holder("maximum-lists.Keeper"), Holder("discretion-cases.Keeper"));
        foreach (var month in (int[])[1, 4, 7, 10])
        {
            var report = new DateOnly(year, month, 12);
            var quarter = report.AddMonths(-3);
            for (var n = 0; n < 2; n++)
                yield return new(
                    DiscretionModule.Cases.Kind,
                    unit.Office,
                    [Step.OnTheDay(quarter.AddDays(n), n, recorder, AtMaximum(unit, quarter.Year, month + n))],
                    $"示例顶格处罚案件{month}-{n}"
                );
            yield return new(
                DiscretionModule.MaximumLists.Kind,
                unit.Office,
                [Step.OnTheDay(report, 0, keeper, new ReportList(quarter.Year, (quarter.Month + 2) / 3, unit.Field))],
                $"示例顶格处罚清单{month}"
            );
        }
    }

    /// <summary>裁量偏离预警: one officer of the unit, whose cases turned out to be heavier ones.</summary>
    public IEnumerable<Script> Alarm(SampleWeigher unit)
    {
        var supervisor = Holder("discretion-alarms.Supervisor");
        yield return new(
            DiscretionModule.Alarms.Kind,
            unit.Office,
            [
                Step.OnTheDay(
                    new(year, 10, 14),
                    0,
                    supervisor,
                    new RaiseAlarm(year, Subject.Officer, "示例执法人员一 SL001", unit.Item, "一般", 12, 118, 0.86m, 0.48m, "0.002")
                ),
                Step.OnTheDay(
                    new(year, 10, 21),
                    0,
                    Holder("discretion-alarms.Liaison", unit.Office),
                    new ExplainAlarm("承办的案件多为再次违法")
                ),
                Step.OnTheDay(new(year, 10, 28), 0, supervisor, new SettleAlarm("抽查案卷,说明属实")),
            ],
            $"示例裁量偏离预警{unit.Item}"
        );
    }

    private static ApplyScheme AtMaximum(SampleWeigher unit, int year, int n) =>
        new(
            DiscretionScheme.OneBenchmarkFourLists,
            DiscretionList.Benchmark,
            unit.Field,
            $"示例{unit.Office.Mark}顶格〔{year}〕{n}号",
            unit.Item,
            "严重",
            From: 5_000,
            To: 10_000,
            Amount: 10_000,
            Maximum: true,
            Officers: ["示例执法人员一 SL001"]
        );

    private ApplyScheme Case(SampleWeigher unit, int n, DiscretionList list, int spared, DiscretionScheme scheme, int strict)
    {
        var draw = Mixed(n);
        var (tier, from, to) = Tiers[draw % 3];
        var officer = (int)(draw / 3 % (uint)unit.Officers);
        var share = officer == strict ? 0.9m + draw / 997 % 10 / 100m : (draw / 997 % 100) / 100m;
        var fine = list switch
        {
            DiscretionList.NoPenalty => 0,
            DiscretionList.Mitigated => Math.Round(from * share / 2),
            DiscretionList.Lighter => from + Math.Round((to - from) * share / 20) * 10 / 2,
            _ => from + Math.Round((to - from) * share / 10) * 10,
        };
        var mark = unit.Office.Mark;
        return new(
            scheme,
            list,
            unit.Field,
            string.Create(CultureInfo.InvariantCulture, $"示例{mark}罚〔{year}〕{n + 1}号"),
            unit.Item,
            tier,
            list == DiscretionList.Benchmark ? null : EntryOf(unit, list),
            from,
            to,
            list == DiscretionList.Benchmark ? null : fine + spared,
            fine,
            Officers: [string.Create(CultureInfo.InvariantCulture, $"示例执法人员{officer + 1:00} {mark}{officer + 1:000}")],
            Enterprise: draw / 7 % 2 == 0 ? SampleFirm.Of(unit.Division, (int)(draw / 11 % 2_000)).Code : null
        );
    }

    private static string EntryOf(SampleWeigher unit, DiscretionList list) => $"{unit.Item}-{(int)list}";

    /// <summary>How many of the first so many cases come under a list.</summary>
    private static int ListedOf(int cases) => cases / 10 * ListedBefore[10] + ListedBefore[cases % 10];

    /// <summary>The same for a number every time, and for the next another.</summary>
    private static uint Mixed(int n)
    {
        var x = (uint)n * 2_654_435_761;
        x = (x ^ (x >> 15)) * 2_246_822_519;
        return x ^ (x >> 13);
    }

    private Actor Holder(string duty) =>
        holders.TryGetValue(duty, out var held) ? held : holders[duty] = tree.Accounts.Select(a => a.As(duty)).OfType<Actor>().First();

    private Actor Holder(string duty, Office office) =>
        tree.Accounts.Where(a => a.Office == office).Select(a => a.As(duty)).OfType<Actor>().First();
}
