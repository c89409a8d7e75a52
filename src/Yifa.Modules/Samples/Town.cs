using Yifa.Kernel;
using Yifa.Modules.Mediation;

namespace Yifa.Modules.Samples;

/// <summary>A street or town of a sample region: its justice station, its committees, studios and joint room, its mediators.</summary>
internal sealed record Town(
    Office Office,
    Office Station,
    IReadOnlyList<Office> Committees,
    IReadOnlyList<Office> Studios,
    Office JointRoom,
    IReadOnlyList<Account> Mediators,
    Account Registrar
)
{
    private const string Mediating = "mediation.Mediator";

    private static readonly (string Id, string Name)[] Surnames =
    [
        ("chen", "陈"),
        ("zhou", "周"),
        ("wu", "吴"),
        ("zheng", "郑"),
        ("wang", "王"),
        ("li", "李"),
        ("zhao", "赵"),
        ("qian", "钱"),
        ("sun", "孙"),
        ("feng", "冯"),
        ("shen", "沈"),
        ("han", "韩"),
        ("yang", "杨"),
        ("zhu", "朱"),
        ("xu", "许"),
        ("he", "何"),
        ("shi", "施"),
        ("zhang", "张"),
        ("cao", "曹"),
        ("yan", "严"),
        ("jin", "金"),
        ("wei", "魏"),
        ("tao", "陶"),
        ("jiang", "姜"),
    ];

    /// <param name="n">1 for the first; its offices' ids are the hundred of that number.</param>
    /// <param name="area">What a committee's area is called there: 村 or 居民区.</param>
    public static Town Add(
        RegionTree tree,
        Office government,
        int n,
        (string Code, string Name, string Mark) town,
        string area,
        int committees,
        int studios
    )
    {
        var (code, name, mark) = town;
        var office = tree.Add(government, n * 100, code, name, mark, "street");
        var station = tree.Add(office, n * 100 + 1, "station", $"{name}司法所", $"{mark}所", "station");
        var joint = tree.Add(office, n * 100 + 2, "joint", $"{name}公安司法联调室", $"{mark}联", "team");
        Office Committee(int i) =>
            tree.Add(
                office,
                n * 100 + 10 + i,
                $"c{i:00}",
                $"{name}示例第{ChineseNumber.Write(i)}{area}人民调解委员会",
                $"{mark}{i:00}",
                "committee"
            );
        Office Studio(int i) =>
            tree.Add(
                office,
                n * 100 + 60 + i,
                $"g{i:00}",
                $"{name}第{ChineseNumber.Write(i)}片区网格多元解纷工作室",
                $"{mark}网{i:00}",
                "team"
            );
        Office[] villages = [.. Enumerable.Range(1, committees).Select(Committee)];
        Office[] grids = [.. Enumerable.Range(1, studios).Select(Studio)];
        var mediators = Posted(tree, office, code, n);
        var registrar = Person(tree, office, code, n + 5, "mediation.Registrar");
        return new(office, station, villages, grids, joint, mediators, registrar);
    }

    /// <summary>The town's bodies for a sample of mediation.</summary>
    public IEnumerable<SampleBody> Bodies()
    {
        Actor[] mediators = [.. Mediators.Select(m => m.As(Mediating)!)];
        var registrar = Registrar.As("mediation.Registrar")!;
        yield return new(Station, BodyKind.Town, 30, mediators, registrar);
        yield return new(JointRoom, BodyKind.JointRoom, 14, mediators, registrar);
        foreach (var committee in Committees)
            yield return new(committee, BodyKind.Village, 4, mediators, registrar);
        foreach (var studio in Studios)
            yield return new(studio, BodyKind.GridStudio, 5, mediators, registrar, Centre.GridStudio);
    }

    // the head of the station mediates as well
    private static IReadOnlyList<Account> Posted(RegionTree tree, Office office, string code, int n) =>
        [
            Person(tree, office, code, n, "mediation.Director", Mediating),
            .. Enumerable.Range(n + 1, 4).Select(i => Person(tree, office, code, i, Mediating)),
        ];

    private static Account Person(RegionTree tree, Office office, string code, int i, params string[] duties)
    {
        var (id, name) = Surnames[i % Surnames.Length];
        return tree.Staff(office, $"{code}.{id}.mou", $"{name}某", duties);
    }
}
