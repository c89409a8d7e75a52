using Yifa.Kernel;
using Yifa.Modules.DoubleRandom;
using Yifa.Modules.Inspections;
using Yifa.Modules.Mediation;
using Yifa.Modules.Reconsideration;
using ReviewArea = Yifa.Modules.Reconsideration.Area;
using ReviewTargets = Yifa.Modules.Reconsideration.SampleTargets;
using SuitArea = Yifa.Modules.Litigation.Area;
using SuitTargets = Yifa.Modules.Litigation.SampleTargets;

namespace Yifa.Modules.Samples;

/// <summary>绍兴市上虞区, report year 2024: 20 streets, towns and townships.</summary>
public static class Shangyu2024
{
    private static readonly (string Code, string Name, string Mark)[] Towns =
    [
        ("baiguan", "百官街道", "百官"),
        ("caoe", "曹娥街道", "曹娥"),
        ("dongguan", "东关街道", "东关"),
        ("daoxu", "道墟街道", "道墟"),
        ("lianghu", "梁湖街道", "梁湖"),
        ("xiaoyue", "小越街道", "小越"),
        ("songxia", "崧厦街道", "崧厦"),
        ("zhangzhen", "章镇镇", "章镇"),
        ("shangpu", "上浦镇", "上浦"),
        ("tangpu", "汤浦镇", "汤浦"),
        ("xietang", "谢塘镇", "谢塘"),
        ("gaibei", "盖北镇", "盖北"),
        ("fenghui", "丰惠镇", "丰惠"),
        ("yonghe", "永和镇", "永和"),
        ("yiting", "驿亭镇", "驿亭"),
        ("changtang", "长塘镇", "长塘"),
        ("xiaguan", "下管镇", "下管"),
        ("lingnan", "岭南乡", "岭南"),
        ("chenxi", "陈溪乡", "陈溪"),
        ("dingzhai", "丁宅乡", "丁宅"),
    ];

    private static readonly (string Code, string Name, string Mark)[] Departments =
    [
        ("sy-police", "公安分局", "虞公"),
        ("sy-market", "市场监督管理局", "虞市监"),
        ("sy-labour", "人力资源和社会保障局", "虞人社"),
        ("sy-resources", "自然资源和规划分局", "虞资规"),
        ("sy-environment", "生态环境分局", "虞环"),
        ("sy-enforcement", "综合行政执法局", "虞执法"),
    ];

    private static readonly (string Id, string Name)[] People =
    [
        ("shen.mou", "沈某"),
        ("han.mou", "韩某"),
        ("yang.mou", "杨某"),
        ("zhu.mou", "朱某"),
        ("qin.mou", "秦某"),
        ("xu.mou", "许某"),
        ("he.mou", "何某"),
        ("shi.mou", "施某"),
    ];

    private static readonly RegionTree Tree = new(20_000, "shangyu", "绍兴市上虞区", "虞");
    private static readonly District District = District.Add(Tree, "绍兴市上虞区", "虞", Departments, People);
    private static readonly SampleDrawers Drawers = RandomChecks.Employ(Tree, District, District.Departments[1]);
    private static readonly IReadOnlyList<SampleInspectors> Visiting =
    [
        Inspectors.Employ(Tree, District.Departments[1], EnforcementField.MarketRegulation),
        Inspectors.Employ(Tree, District.Departments[4], EnforcementField.Environment),
        Inspectors.Employ(Tree, District.Departments[5], EnforcementField.UrbanManagement),
        Inspectors.Employ(Tree, District.Departments[2], EnforcementField.Labour),
    ];
    private static readonly Penalties.SampleEnforcers Market = PenaltyYears.Employ(
        Tree,
        District.Departments[1],
        EnforcementField.MarketRegulation,
        "330604"
    );
    private static readonly IReadOnlyList<SampleIntake> Mediations = [.. Intakes()];
    private static readonly SupervisionYear Supervision = new(Tree, District, 2024);
    private static readonly IReadOnlyList<SamplePlanners> Planners = InspectionPlans.Employ(Tree, District);

    /// <summary>What fills the region, module by module.</summary>
    private static readonly IReadOnlyList<Func<IEnumerable<Script>>> Sources =
    [
        .. Mediations.Select(Told),
        () => Reviews.Told(Tree, District, [.. Respondents()], ReviewTargets.Shangyu2024),
        () => Reviews.Sued(Tree, District, ("绍兴市越城区人民法院", "浙0602"), [.. Defendants()], SuitTargets.Shangyu2024),
        () => GeneralSeeds.Shangyu2024(Tree, District),
        () => LearningSeeds.Shangyu2024(Tree, District),
        () => SteeringSeeds.Shangyu2024(Tree, District),
        () => FileReviewYears.Shangyu2024(Tree, District),
        () => PowersSeeds.Shangyu2024(Tree, District),
        () => DoubleRandomSample.Of(Drawers, 2024),
        () => InspectionPlans.Told(Planners, "330604", 2024, seed: 6),
        () => InspectionSample.Year(Visiting, "330604", 2024, visits: 320),
        () => PenaltyYears.Shangyu2024(Market),
        () => DiscretionSeeds.Shangyu2024(Tree, District),
        () => SupervisionSeeds.Shangyu2024(Supervision),
        Supervision.Appraised,
        () =>
            CreditYears.Told(
                Tree,
                District,
                "330604",
                2024,
                reports: 30,
                null,
                EnforcementField.MarketRegulation,
                EnforcementField.Labour,
                null,
                EnforcementField.Environment,
                EnforcementField.UrbanManagement
            ),
        () => PenaltyYears.Compelled(Market, 2024),
    ];

    public static SampleRegion Region { get; } =
        new("shangyu-2024", "绍兴市上虞区(示例)", 2024, Tree.Offices, Tree.Accounts, () => Sources.SelectMany(s => s()))
        {
            Open = today => InspectionSample.Open(Visiting, "330604", today).Concat(Supervision.Open(today)),
            Afterwards = () =>
                YearReturns
                    .Told(Tree, District, 2024)
                    .Concat(YearReports.Told(Tree, District, 2024))
                    .Concat(YearAssessments.Shangyu2024(Tree, District))
                    .Concat(Supervision.Published()),
        };

    private static readonly (ReviewArea Review, SuitArea Suit)[] Areas =
    [
        (ReviewArea.PublicSecurity, SuitArea.PublicSecurity),
        (ReviewArea.Market, SuitArea.Market),
        (ReviewArea.Labour, SuitArea.Labour),
        (ReviewArea.Land, SuitArea.Land),
        (ReviewArea.Environment, SuitArea.Environment),
        (ReviewArea.Urban, SuitArea.Urban),
    ];

    private static IEnumerable<SampleRespondent> Respondents() =>
        District
            .Departments.Zip(Areas, (d, a) => new SampleRespondent(d.Name, RespondentKind.OwnDepartment, a.Review))
            .Append(new("百官街道办事处", RespondentKind.OwnAgency, ReviewArea.Housing));

    private static IEnumerable<Litigation.SampleDefendant> Defendants() =>
        District.Departments.Zip(Areas, (d, a) => new Litigation.SampleDefendant(d.Name, a.Suit));

    private static Func<IEnumerable<Script>> Told(SampleIntake intake) => () => MediationSample.Of(intake);

    private static IEnumerable<SampleIntake> Intakes()
    {
        var room = Tree.Add(District.Government, 40, "sy-court-room", "绍兴市上虞区诉前调解工作室", "虞诉前", "committee");
        var traffic = Tree.Add(District.Government, 41, "sy-traffic", "绍兴市上虞区示例道路交通事故人民调解委员会", "虞交调", "committee");
        var centre = Tree.Add(District.Government, 42, "sy-centre", "绍兴市上虞区示例非诉讼争议解决中心", "虞非诉", "committee");
        var towns = Towns.Select((t, i) => Town.Add(Tree, District.Government, i + 1, t, "村", committees: 14, studios: 0));
        SampleBody[] people =
        [
            .. towns.SelectMany(t => t.Bodies()),
            District.Body(Tree, room, BodyKind.CourtRoom, 0),
            District.Body(Tree, traffic, BodyKind.Industry, 60, only: DisputeField.Traffic),
            District.Body(Tree, centre, BodyKind.Centre, 30, Centre.NonLitigation),
        ];
        // 诉前委派 1650 after 1250 is the printed rise of 32 per cent
        yield return new(2024, MediationType.People, people, Accepted: 14_709, Succeeded: 14_432, Prior: 13_986)
        {
            CarriedOver = 288,
            CarriedOverUnsettled = 6,
            Pending = 305,
            PreLitigation = 1_650,
            PriorPreLitigation = 1_250,
            AmountInvolved = 1_665_000_000,
            Seed = 41,
        };
        SampleBody[] organs =
        [
            .. District.Departments.Take(5).Select((d, i) => District.Body(Tree, d, BodyKind.Administrative, i == 1 ? 6 : 2)),
        ];
        yield return new(2024, MediationType.Administrative, organs, 186, 151, 170)
        {
            CarriedOver = 6,
            CarriedOverUnsettled = 2,
            Pending = 7,
            Seed = 42,
        };
    }
}
