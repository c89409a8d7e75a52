using Yifa.Kernel;

namespace Yifa.Tests.Modules.Reconsideration;

using Yifa.Modules;
using Yifa.Modules.Reconsideration;
using Litigated = Yifa.Modules.Litigation;

public sealed class SampleTests
{
    private static readonly Office Shangyu = new(3, "shangyu/sfj/", "上虞区司法局", "虞府", "department");
    private static readonly Lazy<MemoryRun> ShangyuRun = new(() => Run(ShangyuPlan(), ShangyuSuits()));
    private static readonly Lazy<MemoryRun> MinhangRun = new(() => Run(MinhangPlan(), MinhangSuits()));

    [Fact]
    public void Shangyu_2024_reads_as_published()
    {
        var run = ShangyuRun.Value;

        Assert.Equal(474, run.Read(Figures.Applied, 2024));
        Assert.Equal(443, run.Read(Figures.Closed, 2024));
        Assert.Equal(228, run.Read(Figures.MediatedWithdrawn, 2024));
        Assert.Equal(51.5m, run.Read(Figures.MediatedWithdrawnRate, 2024));
        Assert.Equal(409, run.Read(Figures.ClosedSuable, 2024));
        Assert.Equal(13, run.Read(Figures.Hearings, 2024));
        Assert.Equal(52, run.Read(Figures.Corrected, 2024));
        Assert.Equal(154, run.Read(Figures.Mediated, 2024));
        Assert.Equal(6.6m, run.Read(CrossFigures.SuedRate, 2024));
        Assert.Equal(3.08m, run.Read(CrossFigures.ToLitigationRatio, 2024));
        Assert.Equal(357, run.Read(Figures.Applied, 2023));
    }

    [Fact]
    public void Shangyus_suits_read_as_published()
    {
        var run = ShangyuRun.Value;
        (string, string) first = ("instance", "first");

        Assert.Equal(184, run.Read(Litigated.Figures.Received, 2024, first));
        Assert.Equal(
            27,
            run.Read(Litigated.Figures.Received, 2024, first, ("after-reconsideration", "yes"), ("reconsidered-in", "same-year"))
        );
        Assert.Equal(154, run.Read(Litigated.Figures.Received, 2024, first, ("after-reconsideration", "no")));
        Assert.Equal(-1.08m, run.Read(Litigated.Figures.ReceivedYoy, 2024, first));
        Assert.Equal(178, run.Read(Litigated.Figures.Closed, 2024));
        Assert.Equal(88, run.Read(Litigated.Figures.MediatedWithdrawn, 2024));
        Assert.Equal(49.4m, run.Read(Litigated.Figures.MediatedWithdrawnRate, 2024));
        Assert.Equal(2.25m, run.Read(Litigated.Figures.LostRate, 2024));
        Assert.Equal(0, run.Read(Litigated.Figures.Lost, 2024, ("after-reconsideration", "yes")));
        Assert.Equal(100, run.Read(Litigated.Figures.AppearanceRate, 2024));
    }

    [Fact]
    public void Minhang_2024_reads_as_published()
    {
        var run = MinhangRun.Value;
        (string, string) bureau = ("respondent", "闵行区司法局");

        Assert.Equal(6, run.Read(Figures.Accepted, 2024, bureau));
        Assert.Equal(6, run.Read(Figures.Applied, 2024, bureau));
        Assert.Equal(0, run.Read(Figures.Corrected, 2024, bureau));
        Assert.Equal(100, run.Read(Figures.TolerantRate, 2024));
        Assert.Equal(2, run.Read(Litigated.Figures.Received, 2024, ("defendant", "闵行区司法局")));
        Assert.Equal(0, run.Read(Litigated.Figures.Lost, 2024, ("defendant", "闵行区司法局")));
    }

    [Fact]
    public void Carried_over_and_new_are_closed_and_pending()
    {
        foreach (var run in (MemoryRun[])[ShangyuRun.Value, MinhangRun.Value])
        foreach (var module in (Module[])[ReconsiderationModule.Module, Litigated.LitigationModule.Module])
        foreach (var year in (int[])[2023, 2024])
            Assert.Equal(
                run.Read(module.Balance!.Value.Pending, year - 1) + run.Read(module.Balance.Value.New, year),
                run.Read(module.Balance.Value.Closed, year) + run.Read(module.Balance.Value.Pending, year)
            );
        Assert.Equal(36, ShangyuRun.Value.Read(Figures.Pending, 2023));
        Assert.Equal(32, ShangyuRun.Value.Read(Figures.Pending, 2024));
    }

    [Fact]
    public void A_year_under_the_earlier_text_can_be_told_too()
    {
        var targets = new SampleTargets
        {
            Applied = 170,
            NotAccepted = 12,
            Running = 17,
            Withdrawn = 40,
            Corrected = 15,
            PriorApplied = 90,
            CarriedOver = 12,
        };
        var run = new MemoryRun(ReconsiderationModule.Module).Perform(Sample.Of(ShangyuPlan() with { Targets = targets, Year = 2020 }));

        Assert.Equal(153, run.Read(Figures.Closed, 2020));
        Assert.Equal(15, run.Read(Figures.Corrected, 2020));
        Assert.Equal(170 - 12, run.Read(Figures.Accepted, 2020));
    }

    [Fact]
    public void The_same_seed_tells_the_same_year()
    {
        string Told() =>
            string.Join(
                '\n',
                Sample.Of(ShangyuPlan()).SelectMany(s => s.Steps).Select(s => $"{s.At:s} {s.On:yyyy-MM-dd} {s.Actor.Name} {s.Act}")
            );

        Assert.Equal(Told(), Told());
    }

    [Fact]
    public void Nothing_runs_late_and_nothing_happens_on_holidays_but_applications()
    {
        var scripts = Sample.Of(ShangyuPlan()).ToList();
        var off = scripts.SelectMany(s => s.Steps).Where(s => WorkCalendar.Official.IsOff(s.On)).ToList();

        Assert.All(off, s => Assert.True(s.Act is Apply or Backfill, $"{s.On:yyyy-MM-dd} {s.Act}"));
        Assert.DoesNotContain(ShangyuRun.Value.Files, f => f.Matter is ReconsiderationCase { NoReply: true });
        Assert.DoesNotContain(
            ShangyuRun.Value.Files.SelectMany(f => f.Course.Clocks),
            c => c.State == ClockState.Met && c.EndedOn > c.Due && c.Rule.StartsWith("decision", StringComparison.Ordinal)
        );
    }

    private static MemoryRun Run(SamplePlan plan, Litigated.SamplePlan suits) =>
        new MemoryRun(ReconsiderationModule.Module, Litigated.LitigationModule.Module)
            .Perform(Sample.Of(plan))
            .Perform(Litigated.Sample.Of(suits));

    private static SamplePlan ShangyuPlan() =>
        new(
            Shangyu,
            ReviewBody.DistrictOwn,
            [
                new("上虞区公安分局", RespondentKind.OwnDepartment, Area.PublicSecurity),
                new("上虞区市场监督管理局", RespondentKind.OwnDepartment, Area.Market),
                new("上虞区自然资源和规划局", RespondentKind.OwnDepartment, Area.Land),
                new("上虞区人力资源和社会保障局", RespondentKind.OwnDepartment, Area.Labour),
                new("上虞区综合行政执法局", RespondentKind.OwnDepartment, Area.Urban),
                new("百官街道办事处", RespondentKind.OwnAgency, Area.Housing),
            ],
            Staff(Shangyu),
            SampleTargets.Shangyu2024
        );

    private static Litigated.SamplePlan ShangyuSuits() =>
        new(
            Shangyu,
            "绍兴市越城区人民法院",
            "浙0602",
            [
                new("上虞区公安分局", Litigated.Area.PublicSecurity),
                new("上虞区市场监督管理局", Litigated.Area.Market),
                new("上虞区自然资源和规划局", Litigated.Area.Land),
            ],
            Suits(Shangyu, Litigated.Duty.Registrar, "王某"),
            [Suits(Shangyu, Litigated.Duty.Handler, "何某")],
            Litigated.SampleTargets.Shangyu2024,
            "虞府"
        );

    private static SamplePlan MinhangPlan() =>
        new(
            Review.Bureau,
            ReviewBody.DistrictOwn,
            [new("闵行区司法局", RespondentKind.JusticeDepartment, Area.Justice)],
            Staff(Review.Bureau),
            SampleTargets.Minhang2024
        );

    private static Litigated.SamplePlan MinhangSuits() =>
        new(
            Review.Bureau,
            "上海铁路运输法院",
            "沪7101",
            [new("闵行区司法局", Litigated.Area.Justice)],
            Suits(Review.Bureau, Litigated.Duty.Registrar, "王某"),
            [Suits(Review.Bureau, Litigated.Duty.Handler, "何某")],
            Litigated.SampleTargets.Minhang2024
        );

    private static SampleStaff Staff(Office office)
    {
        Actor Of(string account, Duty duty) => new(account, "周某", new Capacity.AtOffice($"reconsideration.{duty}", office));
        return new(
            Of("registrar", Duty.Registrar),
            [Of("officer1", Duty.Officer), Of("officer2", Duty.Officer)],
            Of("head", Duty.InstitutionHead),
            Of("organ", Duty.OrganHead)
        );
    }

    private static Actor Suits(Office office, Litigated.Duty duty, string name) =>
        new(duty.ToString(), name, new Capacity.AtOffice($"litigation.{duty}", office));
}
