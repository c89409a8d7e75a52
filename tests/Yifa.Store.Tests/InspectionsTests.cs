using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Inspections;
using Record = Yifa.Modules.Inspections.Record;

namespace Yifa.Store.Tests;

/// <summary>Visits in a database: who comes at the same time, who may see what, and what is found by more than one value.</summary>
public sealed class InspectionsTests
{
    private static readonly Office District = new(1, "shili/", "示例区", "示", "region");
    private static readonly Office Safety = new(2, "shili/yjj/", "示例区应急管理局", "示应急", "department");
    private static readonly Office Fire = new(3, "shili/xf/", "示例区消防救援大队", "示消", "department");
    private static readonly string Firm = CreditCode.Make("310117", 4711);
    private static readonly DateOnly Opened = new(2026, 3, 2);
    private static readonly DateOnly Day = new(2026, 3, 10);

    private static async Task<TestStore> Store(string database)
    {
        var test = TestStore.Empty(database, [InspectionsModule.Module]);
        test.Time.Utc = new DateTime(2026, 4, 2, 2, 0, 0, DateTimeKind.Utc);
        await test.Store.Install([District, Safety, Fire], [new("fire.zhou", "周某", Fire, [])]);
        return test;
    }

    private static Task<ActResult> Do(TestStore test, DateOnly on, Actor actor, Act act, long? matter = null, Office? office = null) =>
        test.Store.Perform(
            new(InspectionsModule.Module.Act(act.GetType()), act, actor, on, "desk")
            {
                Matter = matter,
                Office = matter is null ? office ?? Safety : null,
            }
        );

    private static Actor At(Office office, InspectionDuty duty) =>
        new($"{office.Code}.{duty}", $"{duty}某", new Capacity.AtOffice($"inspections.{duty}", office));

    private static Receive Planned(string firm, string[]? partners = null) =>
        new(
            "示例机械有限公司",
            firm,
            "示例路1号",
            EnforcementField.WorkSafety,
            ["用电安全"],
            "示例清单",
            Day,
            "示计1号",
            RiskGrade.B,
            Officers: ["高某:沪0001", "孙某:沪0002"],
            Partners: partners,
            PartnerOfficers: partners is null ? null : ["周某:消0001:fire.zhou"]
        );

    private static Record Recorded() => new("2026-03-10 09:00", "2026-03-10 10:00", ["用电安全:符合"], SignedBy: "企业在场人员");

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Of_eight_codes_asked_for_at_once_on_one_day_one_is_issued(string database)
    {
        using var test = await Store(database);
        var visits = new List<long>();
        for (var i = 0; i < 8; i++)
            visits.Add((await Do(test, Opened, At(Safety, InspectionDuty.Registrar), Planned(Firm))).Matter);
        var asked = visits.Select(v => Task.Run(() => Do(test, Opened, At(Safety, InspectionDuty.Head), new IssueCode(), v)));
        var results = await Task.WhenAll(asked);

        Assert.Single(results, r => r.Accepted);
        Assert.All(
            results.Where(r => !r.Accepted),
            r => Assert.True(r.Refusals[0].Is(InspectionRefusals.CapReached) || r.Refusals[0].Is(Gate.Claimed), r.Refusals[0].Text)
        );
        // who was refused and asks again hears of the cap, not of a turn that somebody else took
        foreach (var visit in visits.Where((_, i) => !results[i].Accepted))
            Assert.True(
                (await Do(test, Opened, At(Safety, InspectionDuty.Head), new IssueCode(), visit))
                    .Refusals.Single()
                    .Is(InspectionRefusals.CapReached)
            );
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_joint_visit_counts_for_every_department_and_a_withdrawn_code_for_none(string database)
    {
        using var test = await Store(database);
        var joint = (await Do(test, Opened, At(Safety, InspectionDuty.Registrar), Planned(Firm, [Fire.Name]))).Matter;
        Assert.True((await Do(test, Opened, At(Safety, InspectionDuty.Head), new IssueCode(), joint)).Accepted);
        Assert.Equal(2, test.Scalar<long>("SELECT COUNT(*) FROM matter_facet WHERE facet = 'inspections.authority-year'"));

        // the fire brigade has been there this year; its own cap is reached with one visit more
        foreach (var (month, expected) in ((int, bool)[])[(5, true), (7, false)])
        {
            var own = Planned(Firm) with { Day = new(2026, month, 12) };
            var visit = (await Do(test, Opened, At(Fire, InspectionDuty.Registrar), own, office: Fire)).Matter;
            var issued = await Do(test, Opened, At(Fire, InspectionDuty.Head), new IssueCode(), visit);
            Assert.True(issued.Accepted == expected, string.Join(" / ", issued.Refusals));
        }
        Assert.True((await Do(test, Opened, At(Safety, InspectionDuty.Head), new RevokeCode("改期"), joint)).Accepted);
        Assert.Equal(1, test.Scalar<long>("SELECT COUNT(*) FROM matter_facet WHERE facet = 'inspections.authority-year'"));
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Who_comes_of_another_department_sees_this_visit_alone_and_an_enterprise_its_own_once_it_registers(string database)
    {
        using var test = await Store(database);
        var joint = (await Do(test, Opened, At(Safety, InspectionDuty.Registrar), Planned(Firm, [Fire.Name]))).Matter;
        var other = (await Do(test, Opened, At(Safety, InspectionDuty.Registrar), Planned(CreditCode.Make("310117", 5)))).Matter;
        var partner = new Reader(new Capacity.Party("fire.zhou"));
        Assert.NotNull(test.Store.View(partner, joint));
        Assert.Null(test.Store.View(partner, other));

        var firm = (await test.Store.Register(new(AccountKind.Enterprise, "示例机械有限公司", Firm, "13800000001", "hash", "stamp")))!;
        var enterprise = new Reader(new Capacity.Party(firm.Id));
        Assert.Null(test.Store.View(enterprise, joint));
        Assert.True((await Do(test, Opened, At(Safety, InspectionDuty.Head), new IssueCode(), joint)).Accepted);
        var seen = test.Store.View(enterprise, joint)!;
        Assert.Equal([firm.Id], seen.File.Course.Parties.Where(p => p.Role == nameof(Role.Enterprise)).Select(p => p.Account));

        var recorded = await Do(test, Day, new("fire.zhou", "周某", new Capacity.Party("fire.zhou")), Recorded(), joint);
        Assert.True(recorded.Accepted, string.Join(" / ", recorded.Refusals));
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_is_told_of_an_enterprise_is_told_to_an_enterprise_alone(string database)
    {
        using var test = await Store(database);
        await test.Store.Register(new(AccountKind.Citizen, "周某", "110101199003070046", "13900000002", "hash", "stamp"));
        Assert.Null(test.Store.SettingOf($"{Scene.EnterpriseKey}110101199003070046"));
        Assert.Null(test.Store.SettingOf($"{Scene.EnterpriseKey}13900000002"));
    }
}
