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

/// <summary>闵行区, report year 2024: 14 streets and towns, 68 grid studios.</summary>
public static class Minhang2024
{
    private static readonly (string Code, string Name, string Mark)[] Towns =
    [
        ("jiangchuan", "江川路街道", "江川"),
        ("xinhong", "新虹街道", "新虹"),
        ("gumei", "古美路街道", "古美"),
        ("pujin", "浦锦街道", "浦锦"),
        ("xinzhuang", "莘庄镇", "莘庄"),
        ("qibao", "七宝镇", "七宝"),
        ("zhuanqiao", "颛桥镇", "颛桥"),
        ("huacao", "华漕镇", "华漕"),
        ("hongqiao", "虹桥镇", "虹桥"),
        ("meilong", "梅陇镇", "梅陇"),
        ("wujing", "吴泾镇", "吴泾"),
        ("maqiao", "马桥镇", "马桥"),
        ("pujiang", "浦江镇", "浦江"),
        ("xinzhuang-park", "莘庄工业区", "莘工"),
    ];

    private static readonly (string Code, string Name, string Mark)[] Departments =
    [
        ("mh-police", "公安分局", "闵公"),
        ("mh-market", "市场监督管理局", "闵市监"),
        ("mh-labour", "人力资源和社会保障局", "闵人社"),
        ("mh-planning", "规划和自然资源局", "闵规资"),
        ("mh-environment", "生态环境局", "闵环"),
        ("mh-health", "卫生健康委员会", "闵卫"),
        ("mh-urban", "城市管理行政执法局", "闵城管"),
        ("mh-housing", "住房保障和房屋管理局", "闵房"),
    ];

    private static readonly (string Id, string Name)[] People =
    [
        ("chen.mou", "陈某"),
        ("zhou.mou", "周某"),
        ("wu.mou", "吴某"),
        ("zheng.mou", "郑某"),
        ("wang.mou", "王某"),
        ("li.mou", "李某"),
        ("zhao.mou", "赵某"),
        ("zhang.mou", "张某"),
    ];

    private static readonly RegionTree Tree = new(10_000, "minhang", "闵行区", "闵");
    private static readonly District District = District.Add(Tree, "闵行区", "闵", Departments, People);
    private static readonly Penalties.SampleEnforcers Market = PenaltyYears.Employ(
        Tree,
        District.Departments[1],
        EnforcementField.MarketRegulation,
        "310112"
    );
    private static readonly SampleDrawers Drawers = RandomChecks.Employ(Tree, District, District.Departments[1]);
    private static readonly IReadOnlyList<SampleInspectors> Visiting =
    [
        Inspectors.Employ(Tree, District.Departments[1], EnforcementField.MarketRegulation),
        Inspectors.Employ(Tree, District.Departments[4], EnforcementField.Environment),
        Inspectors.Employ(Tree, District.Departments[6], EnforcementField.UrbanManagement),
        Inspectors.Employ(Tree, District.Departments[5], EnforcementField.Health),
    ];
    private static readonly IReadOnlyList<SampleIntake> Mediations = [.. Intakes()];
    private static readonly SupervisionYear Supervision = new(Tree, District, 2024);
    private static readonly IReadOnlyList<SamplePlanners> Planners = InspectionPlans.Employ(Tree, District);

    /// <summary>What fills the region, module by module.</summary>
    private static readonly IReadOnlyList<Func<IEnumerable<Script>>> Sources =
    [
        .. Mediations.Select(Told),
        () =>
            Reviews.Told(
                Tree,
                District,
                [new("闵行区司法局", RespondentKind.JusticeDepartment, ReviewArea.Justice)],
                ReviewTargets.Minhang2024
            ),
        () => GeneralSeeds.Minhang2024(Tree, District),
        () => SteeringSeeds.Minhang2024(Tree, District),
        () => FileReviewYears.Minhang2024(Tree, District),
        () => PowersSeeds.Minhang2024(Tree, District),
        () => DoubleRandomSample.Of(Drawers, 2024),
        () => InspectionPlans.Told(Planners, "310112", 2024, seed: 5),
        () => InspectionSample.Year(Visiting, "310112", 2024, visits: 320),
        () => PenaltyYears.Minhang2024(Market),
        () => DiscretionSeeds.Minhang2024(Tree, District),
        () => SupervisionSeeds.Minhang2024(Supervision),
        Supervision.Appraised,
        () =>
            CreditYears.Told(
                Tree,
                District,
                "310112",
                2024,
                reports: 60,
                null,
                EnforcementField.MarketRegulation,
                EnforcementField.Labour,
                null,
                EnforcementField.Environment,
                EnforcementField.Health,
                EnforcementField.UrbanManagement,
                EnforcementField.Construction
            ),
        () => PenaltyYears.Compelled(Market, 2024),
        () =>
            Reviews.Sued(Tree, District, ("上海铁路运输法院", "沪7101"), [new("闵行区司法局", SuitArea.Justice)], SuitTargets.Minhang2024),
    ];

    public static SampleRegion Region { get; } =
        new("minhang-2024", "闵行区(示例)", 2024, Tree.Offices, Tree.Accounts, () => Sources.SelectMany(s => s()))
        {
            Open = today => InspectionSample.Open(Visiting, "310112", today).Concat(Supervision.Open(today)),
            Afterwards = () =>
                YearReturns
                    .Told(Tree, District, 2024)
                    .Concat(YearReports.Told(Tree, District, 2024))
                    .Concat(YearAssessments.Minhang2024(Tree, District))
                    .Concat(Supervision.Published()),
        };

    private static Func<IEnumerable<Script>> Told(SampleIntake intake) => () => MediationSample.Of(intake);

    private static IEnumerable<SampleIntake> Intakes()
    {
        SampleBody[] people = [.. CommitteesOfTheTowns(), .. CommitteesOfTheDistrict()];
        yield return new(2024, MediationType.People, people, Accepted: 30_771, Succeeded: 30_273, Prior: 27_111)
        {
            CarriedOver = 612,
            CarriedOverUnsettled = 14,
            Pending = 655,
            PreLitigation = 1_540,
            PriorPreLitigation = 1_260,
            AgreementAmount = 454_413_000,
        };
        SampleBody[] organs =
        [
            .. District.Departments.Take(6).Select((d, i) => District.Body(Tree, d, BodyKind.Administrative, i == 1 ? 6 : 2)),
        ];
        yield return new(2024, MediationType.Administrative, organs, 268, 214, 240)
        {
            CarriedOver = 9,
            CarriedOverUnsettled = 3,
            Pending = 11,
            Seed = 31,
        };
        var centre = Tree.Add(District.Government, 43, "mh-commercial", "闵行区示例商事调解中心", "闵商", "committee");
        SampleBody[] traders = [District.Body(Tree, centre, BodyKind.Commercial, 1)];
        yield return new(2024, MediationType.Commercial, traders, 96, 61, 58)
        {
            CarriedOver = 5,
            CarriedOverUnsettled = 2,
            Pending = 8,
            Seed = 32,
        };
        yield return new(2024, MediationType.InternationalCommercial, traders, 12, 8, 7)
        {
            CarriedOver = 1,
            Pending = 2,
            Seed = 33,
        };
    }

    // nobody prints how the studios lie; twelve places with five and two with four make 68
    private static IEnumerable<SampleBody> CommitteesOfTheTowns() =>
        Towns
            .Select((t, i) => Town.Add(Tree, District.Government, i + 1, t, "居民区", committees: 20, studios: i is 1 or 13 ? 4 : 5))
            .SelectMany(t => t.Bodies());

    private static IEnumerable<SampleBody> CommitteesOfTheDistrict()
    {
        var room = Tree.Add(District.Government, 40, "mh-court-room", "闵行区诉前调解工作室", "闵诉前", "committee");
        var labour = Tree.Add(District.Government, 41, "mh-labour-centre", "闵行区新就业形态劳动纠纷调解中心", "闵劳调", "committee");
        var property = Tree.Add(District.Government, 42, "mh-property", "闵行区示例物业纠纷人民调解委员会", "闵物调", "committee");
        yield return District.Body(Tree, room, BodyKind.CourtRoom, 0);
        yield return District.Body(Tree, labour, BodyKind.Centre, 40, Centre.NewEmployment, DisputeField.Labour);
        yield return District.Body(Tree, property, BodyKind.Industry, 40, only: DisputeField.Property);
    }
}
