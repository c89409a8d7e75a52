using Yifa.Kernel;
using Yifa.Modules.Mediation;

namespace Yifa.Bench;

/// <summary>A district made for measuring: twenty streets with twenty committees each, and disputes spread over them and over a year.</summary>
internal static class World
{
    public static readonly Office Root = new(1, "district/", "示例区", "示区", "region");
    public static readonly List<Office> Streets =
    [
        .. Enumerable.Range(0, 20).Select(s => new Office(10 + s, $"district/s{s:00}/", $"示例{s}街道", "示街", "street")),
    ];
    public static readonly List<Office> Committees =
    [
        .. Enumerable
            .Range(0, 400)
            .Select(c => new Office(100 + c, $"{Streets[c / 20].Path}c{c % 20:00}/", $"示例{c}村人民调解委员会", $"示{c}", "committee")),
    ];
    public static readonly Account Mediator = new("bench", "陈某", Root, [new Capacity.AtOffice("mediation.Mediator", Root)]);

    public static IEnumerable<Office> Offices => [Root, .. Streets, .. Committees];

    public static Actor Actor => Mediator.As("mediation.Mediator")!;

    public static RegisterDispute Opening(Random random, int i) =>
        new(
            $"陈某{i % 977}",
            $"周某{i % 983}",
            (DisputeField)random.Next(Enum.GetValues<DisputeField>().Length),
            $"双方因相邻通行发生争执,经现场查看,通道宽{random.Next(1, 9)}米,要求恢复原状并赔偿损失。",
            random.Next(1, 90_000),
            Party: (PartyKind)random.Next(Enum.GetValues<PartyKind>().Length),
            Industry: random.Next(100) == 0 ? (Industry)random.Next(Enum.GetValues<Industry>().Length) : null,
            Campaign: random.Next(100) == 0 ? default(Campaign) : null
        );

    public static AgreeInWriting Closing(Random random) =>
        new(
            "双方共用通道多年,一方堆放杂物。",
            "七日内清理通道,互不追究。",
            "当场清理",
            random.Next(0, 50_000),
            null,
            OnTheSpot: true,
            Signed: true,
            Sealed: true
        );

    /// <summary>So many disputes, four in five of them settled.</summary>
    public static IEnumerable<Script> Disputes(int count, int seed = 11)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var on = new DateOnly(2024, 1, 1).AddDays(random.Next(350));
            var office = Committees[random.Next(Committees.Count)];
            List<Step> steps = [Step.OnTheDay(on, i % 400, Actor, Opening(random, i))];
            if (random.Next(5) > 0)
                steps.Add(Step.OnTheDay(on.AddDays(random.Next(1, 14)), i % 400, Actor, Closing(random)));
            yield return new Script("mediation", office, steps);
        }
    }
}
