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
            Told(random),
            random.Next(1, 90_000),
            Party: (PartyKind)random.Next(Enum.GetValues<PartyKind>().Length),
            Industry: random.Next(100) == 0 ? (Industry)random.Next(Enum.GetValues<Industry>().Length) : null,
            Campaign: random.Next(100) == 0 ? default(Campaign) : null
        );

    /// <summary>
    /// What happened, in words of every frequency: the first of each list in one text of five, the last in one of thousands, as words are in any
    /// language.
    /// </summary>
    private static string Told(Random random) =>
        $"双方因{Drawn(Things, random)}{Drawn(Quarrels, random)}发生争执,经现场查看,{Drawn(Places, random)}宽{random.Next(1, 9)}米,{Name(random)}要求{Drawn(Wishes, random)},{Drawn(Places, random)}{Drawn(Things, random)}由{Name(random)}保管。";

    private static string Drawn(IReadOnlyList<string> words, Random random) =>
        words[(int)Math.Min(words.Count - 1, Math.Exp(random.NextDouble() * Math.Log(words.Count + 1)) - 1)];

    private static string Name(Random random) => $"{Surnames[random.Next(Surnames.Length)]}{Given[random.Next(Given.Length)]}某";

    private const string Surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜";
    private const string Given = "安邦昌诚达东方飞刚光国海浩宏建杰军康朗礼良林明宁平庆荣山胜涛伟文武祥新雄宇远正志中";
    private static readonly IReadOnlyList<string> Things = Pairs(
        "通道水管围墙树木噪声油烟停车宅基田埂沟渠屋檐采光货款工资押金装修电梯楼道空调晾衣"
    );
    private static readonly IReadOnlyList<string> Quarrels =
    [
        "占用",
        "堆放",
        "漏水",
        "损坏",
        "拖欠",
        "遮挡",
        "越界",
        "改建",
        "拆除",
        "截流",
        "污染",
        "踩踏",
    ];
    private static readonly IReadOnlyList<string> Places = Pairs("东西南北中上下前后里外左右老新大小桥河塘村街巷弄院井坡岭湾渡亭庙");
    private static readonly IReadOnlyList<string> Wishes =
    [
        "恢复原状并赔偿损失",
        "停止侵害",
        "返还原物",
        "支付欠款",
        "赔礼道歉",
        "修复",
        "清理现场",
        "重新丈量",
        "减少噪声",
    ];

    /// <summary>Every two of so many characters, which makes words of two, and where they meet of three.</summary>
    private static List<string> Pairs(string characters) =>
        [.. from one in characters from other in characters where one != other select $"{one}{other}"];

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
