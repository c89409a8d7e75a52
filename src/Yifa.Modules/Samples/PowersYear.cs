using System.Globalization;
using Yifa.Kernel;
using Yifa.Modules.EnforcementPowers;

namespace Yifa.Modules.Samples;

/// <summary>What one body of a sample region may enforce: two items, an inspection and a penalty, for each topic of its field.</summary>
internal sealed record SampleField(Office Office, string Field, params string[] Topics);

/// <summary>
/// What a sample region recorded of powers: items, subjects, what towns were given, certificates and disputes of duty. All names in it are invented.
/// </summary>
/// <param name="prefix">The digits that the region's codes and numbers begin with.</param>
internal sealed class PowersYear(RegionTree tree, District district, int year, string prefix, IReadOnlyList<SampleField> fields)
{
    private static readonly string[] Surnames =
    [
        "陈",
        "周",
        "吴",
        "郑",
        "王",
        "李",
        "赵",
        "钱",
        "孙",
        "冯",
        "沈",
        "韩",
        "杨",
        "朱",
        "许",
        "何",
    ];
    private readonly Dictionary<string, Actor> holders = [];

    /// <summary>The codes of a field's items, in the order of its topics.</summary>
    public IReadOnlyList<string> CodesOf(string field) => [.. All.Where(i => i.Field == field).Select(i => i.Code)];

    private IEnumerable<(string Code, Office Office, string Field, Category Category, string Name)> All =>
        fields
            .SelectMany(f =>
                f.Topics.SelectMany(t =>
                    new[]
                    {
                        (f.Office, f.Field, Category.Inspection, $"对{t}的行政检查"),
                        (f.Office, f.Field, Category.Penalty, $"对{t}违法行为的行政处罚"),
                    }
                )
            )
            .Select((i, n) => ($"{prefix}{n + 1:000}", i.Office, i.Field, i.Item3, i.Item4));

    /// <summary>Every item, published the year before; of the last field one waits, and one was taken off the list in the year.</summary>
    public IEnumerable<Script> Items()
    {
        var (keeper, published) = (Holder("enforcement-items.Keeper"), new DateOnly(year - 1, 2, 6));
        var all = All.ToList();
        foreach (var (code, office, field, category, name) in all)
        {
            var registered = new RegisterItem(
                code,
                name,
                office.Name,
                field,
                Level.District,
                category,
                $"《示例{field}管理条例》第{ChineseNumber.Write(10 + int.Parse(code[^3..], CultureInfo.InvariantCulture))}条",
                "立案、调查取证、审核、告知、决定、送达"
            );
            List<Step> steps = [At(published, 0, keeper, registered)];
            if (code != all[^1].Code)
                steps.Add(At(published.AddDays(7), 0, keeper, new PublishItem()));
            if (code == all[^2].Code)
                steps.Add(At(new(year, 9, 9), 0, keeper, new WithdrawItem("所依据的条款已经修改")));
            yield return new(EnforcementPowersModule.Items.Kind, office, steps, code);
        }
    }

    /// <summary>Each department by law, a service centre by authorisation, an association by a letter.</summary>
    public IEnumerable<Script> Subjects()
    {
        var (keeper, kind) = (Holder("enforcement-subjects.Keeper"), EnforcementPowersModule.Subjects.Kind);
        var listed = new DateOnly(year - 1, 1, 16);
        foreach (var department in district.Departments)
            yield return new(
                kind,
                department,
                [At(listed, 0, keeper, new ListSubject(department.Name, SubjectType.Statutory, Level.District, "机构职能规定"))],
                department.Name
            );
        var (first, last) = (district.Departments[0], district.Departments[^1]);
        var centre = new ListSubject("示例公共事务服务中心", SubjectType.Authorised, Level.District, "《示例公共事务管理条例》第八条");
        yield return new(kind, first, [At(listed, 30, keeper, centre)], centre.Name);
        var team = new EntrustSubject(
            "示例市容环境管理所",
            last.Name,
            $"示例委字〔{year}〕1号",
            "市容环境卫生的检查和处罚",
            "警告、二百元以下罚款",
            new(year + 5, 12, 31),
            Level.Town,
            "《示例市容环境卫生管理条例》第六条"
        );
        yield return new(kind, last, [At(new(year, 1, 9), 0, keeper, team)], team.Name);
    }

    /// <summary>Towns that took powers over the year before, and whose items were adjusted in the year.</summary>
    /// <param name="before">The field whose first items they were given then.</param>
    /// <param name="now">The field whose items every town is given in the year; every fourth gives one of the earlier ones back.</param>
    public IEnumerable<Script> Towns(IReadOnlyList<Office> towns, string before, string now)
    {
        var (keeper, head) = (Holder("enforcement-towns.Keeper"), Holder("enforcement-towns.Head"));
        for (var i = 0; i < towns.Count; i++)
        {
            var (town, from) = (towns[i], new DateOnly(year - 1, 6, 1).AddDays(i));
            var earlier = CodesOf(before);
            List<Step> steps =
            [
                At(from, 0, keeper, new EnlistTown(town.Name, $"{town.Name}综合行政执法队", "示例省关于赋权的决定")),
                At(from, 30, keeper, new AdjustItems(before, $"示例政发〔{year - 1}〕12号", earlier)),
                At(new DateOnly(year, 4, 8).AddDays(i), 0, head, new EvaluateTown(Verdict.Able, "办案数量、质量符合要求")),
                At(new DateOnly(year, 5, 6).AddDays(i), 0, keeper, new AdjustItems(now, $"示例政发〔{year}〕7号", CodesOf(now))),
            ];
            if (i % 4 == 3)
                steps.Add(
                    At(
                        new DateOnly(year, 10, 14),
                        i,
                        keeper,
                        new AdjustItems(before, $"示例政发〔{year}〕19号", TakenBack: [earlier[^1]], Why: "评估后由区级部门行使")
                    )
                );
            yield return new(EnforcementPowersModule.Towns.Kind, town, steps, town.Name);
        }
    }

    /// <summary>So many officers, spread over the offices: those before <paramref name="older"/> certified the year before, the rest in the year.</summary>
    public IEnumerable<Script> Officers(int officers, int older, IReadOnlyList<Office> offices, string exam) =>
        Enumerable
            .Range(0, officers)
            .Select(i =>
            {
                var office = offices[i % offices.Count];
                var field = fields.FirstOrDefault(f => f.Office == office)?.Field ?? "综合行政执法";
                var from = i < older ? new DateOnly(year - 1, 3, 6).AddDays(i % 200) : new DateOnly(year, 7, 8).AddDays(i % 60);
                return Certified(office, $"{Surnames[i % Surnames.Length]}某", field, from, i, exam, i < older);
            });

    /// <summary>The people of the region who have an account and go on inspections: each a certificate in their own name, numbered by department.</summary>
    public IEnumerable<Script> Certified(IEnumerable<Account> accounts, string exam) =>
        accounts
            .GroupBy(a => a.Office)
            .SelectMany(g =>
                g.Select(
                    (a, i) =>
                    {
                        var field = fields.FirstOrDefault(f => f.Office == a.Office)?.Field ?? "综合行政执法";
                        var number = Inspections.InspectionSample.CertificateOf(a.Office, i + 1);
                        return Certified(a.Office, a.Name, field, new(year - 1, 1, 9), i, exam, false, a.Id, number);
                    }
                )
            );

    private Script Certified(
        Office office,
        string name,
        string field,
        DateOnly from,
        int n,
        string exam,
        bool isOld,
        string? account = null,
        string? number = null
    )
    {
        var keeper = Holder("enforcement-certificates.Keeper");
        var level = office.Kind == "street" ? Level.Town : Level.District;
        List<Step> steps =
        [
            At(from, n % 400, keeper, new RecordPass(name, office.Name, field, level, from.AddDays(-10), exam, account)),
            At(
                from.AddDays(5),
                n % 400,
                keeper,
                new IssueCertificate(number ?? $"{prefix}{from.Year % 100}{n + 1:0000}", from.AddYears(6))
            ),
        ];
        if (isOld)
            steps.Add(At(new DateOnly(year, 3, 4).AddDays(n % 20), n % 400, keeper, new CheckYearly(year - 1, 60 + n % 20, true)));
        if (isOld && n % 40 == 39)
            steps.Add(At(new DateOnly(year, 6, 3), n % 400, keeper, new RevokeCertificate("调离执法岗位")));
        if (isOld && n % 40 == 19)
            steps.Add(At(new DateOnly(year, 8, 5), n % 400, keeper, new SuspendCertificate("接受调查期间暂停使用")));
        return new(EnforcementPowersModule.Certificates.Kind, office, steps, $"{name} {n}");
    }

    /// <summary>One dispute that the sides still talk about, and one over items that moved from one body to another, settled.</summary>
    public IEnumerable<Script> Disputes(string field, Office from, Office to)
    {
        var (keeper, kind) = (Holder("duty-disputes.Keeper"), EnforcementPowersModule.Disputes.Kind);
        var on = new DateOnly(year, 5, 13);
        var asked = new RequestCoordination(
            $"{field}领域检查与处罚衔接的职责争议",
            from.Name,
            [to.Name],
            field,
            "事项划转后由谁检查、由谁处罚不明确",
            "处罚事项已经划转,检查应当一并划转",
            [.. CodesOf(field).Take(2)]
        );
        var open = asked with { Title = $"{field}领域投诉处理的职责争议", Question = "投诉由谁先行处理不明确", Items = null };
        yield return new(kind, to, [At(new(year, 12, 9), 0, keeper, open)], open.Title);
        yield return new(
            kind,
            from,
            [
                At(on, 0, keeper, asked),
                At(on.AddDays(4), 0, keeper, new StateGrounds(to.Name, "日常检查由原单位负责,发现违法线索再移送")),
                At(on.AddDays(11), 0, keeper, new Consult("双方意见不一致")),
                At(on.AddDays(20), 0, keeper, new Propose("检查由原单位负责,处罚由承接单位负责,线索五个工作日内移送")),
                At(on.AddDays(30), 0, keeper, new Settle(Settled.ByCoordinator, "按协调意见执行,双方建立线索移送台账", from.Name, to.Name)),
            ],
            asked.Title
        );
    }

    /// <summary>A step on the day, or on the next on which offices work.</summary>
    private static Step At(DateOnly day, int minutesAfterNine, Actor actor, Act act)
    {
        while (WorkCalendar.Official.IsOff(day))
            day = day.AddDays(1);
        return Step.OnTheDay(day, minutesAfterNine, actor, act);
    }

    private Actor Holder(string duty) =>
        holders.TryGetValue(duty, out var held) ? held : holders[duty] = tree.Accounts.Select(a => a.As(duty)).OfType<Actor>().First();
}
