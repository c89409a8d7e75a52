using System.Globalization;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Compulsion;
using Yifa.Modules.Penalties;
using File = Yifa.Modules.Penalties.File;
using PenaltyDuty = Yifa.Modules.Penalties.Duty;

namespace Yifa.Store.Tests;

/// <summary>A field that points at another case takes the number that stands on its papers, as far as whoever fills it in may see the case.</summary>
public sealed class NamingTests
{
    private static readonly Office District = new(1, "shili/", "示例区", "示", "region");
    private static readonly Office Market = new(2, "shili/scj/", "示例区市场监督管理局", "示市监", "department");
    private static readonly Office Branch = new(3, "shili/fj/", "示例区市场监督管理局分局", "示市监", "department");
    private static readonly Account Here = Officer("gu", Market);
    private static readonly Account There = Officer("he", Branch);
    private static readonly Account Both = new("du", "杜某", District, [At(Market), At(Branch)]);

    private static Capacity.AtOffice At(Office office) => new($"penalties.{PenaltyDuty.Officer}", office);

    private static Account Officer(string id, Office office) => new(id, $"{id}某", office, [At(office)]);

    private static async Task<long> Filed(TestStore test, Office office, Account by)
    {
        var filing = new File(
            "示例商店有限公司",
            PartyType.Organisation,
            EnforcementField.MarketRegulation,
            "日常检查",
            "占道销售过期食品",
            new(2026, 1, 5),
            new(2026, 2, 26),
            ["顾某 SL0001", "贺某 SL0002"],
            CreditCode: CreditCode.Make("310112", 29)
        );
        var actor = by.As($"penalties.{PenaltyDuty.Officer}")!;
        var done = await test.Store.Perform(
            new(PenaltiesModule.Module.Act(typeof(File)), filing, actor, new(2026, 3, 2), "desk") { Office = office }
        );
        Assert.True(done.Accepted, string.Join(' ', done.Refusals));
        return done.Matter;
    }

    private static (AskApproval? Act, IReadOnlyList<Refusal> Refusals) Asked(TestStore test, Account? by, string named)
    {
        var texts = new Dictionary<string, string?>
        {
            ["Party"] = "示例商店有限公司",
            ["Field"] = nameof(EnforcementField.MarketRegulation),
            ["Measure"] = nameof(Measure.Seize),
            ["Reason"] = "防止转移",
            ["Basis"] = "示例条例第一条",
            ["Officers"] = "顾某 SL0001\n贺某 SL0002",
            ["处罚案件编号"] = named,
        };
        var (act, refusals) = test.Store.Bind(CompulsionModule.Module.Act(typeof(AskApproval)), texts, by);
        return ((AskApproval?)act, refusals);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_case_is_named_by_its_number_its_receipt_or_its_id(string database)
    {
        using var test = TestStore.Empty(database, [PenaltiesModule.Module, CompulsionModule.Module]);
        test.Time.Utc = new DateTime(2026, 4, 2, 2, 0, 0, DateTimeKind.Utc);
        await test.Store.Install([District, Market, Branch], [Here, There, Both]);
        var id = await Filed(test, Market, Here);
        var head = test.Store.Files(new Reader(At(Market)), [id])[0].File.Matter;

        foreach (var named in (string[])[head.Number!, $" {head.Number} ", head.Receipt, id.ToString(CultureInfo.InvariantCulture)])
            Assert.Equal(id, Asked(test, Here, named).Act?.Case);
        Assert.Equal(id, Asked(test, null, head.Number!).Act?.Case); // whoever runs the server
        Assert.Null(Asked(test, Here, "").Act!.Case);
        Assert.Contains("应在-9223372036854775808至9223372036854775807之间", Asked(test, Here, new string('9', 30)).Refusals[0].Text);
        Assert.True(Asked(test, Here, "示\0号").Refusals[0].Is(Binder.FieldMalformed));

        // to another office it is as if there were none
        var (act, refusals) = Asked(test, There, head.Number!);
        Assert.Null(act);
        Assert.Equal(("Case", true), (Assert.Single(refusals).Field, refusals[0].Is(Binder.NumberUnknown)));
        Assert.Contains(head.Number!, refusals[0].Text);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Where_two_cases_bear_one_number_whoever_sees_both_is_asked_which(string database)
    {
        using var test = TestStore.Empty(database, [PenaltiesModule.Module, CompulsionModule.Module]);
        test.Time.Utc = new DateTime(2026, 4, 2, 2, 0, 0, DateTimeKind.Utc);
        await test.Store.Install([District, Market, Branch], [Here, There, Both]);
        var (here, there) = (await Filed(test, Market, Here), await Filed(test, Branch, There));
        var number = test.Store.Files(new Reader(At(Market)), [here])[0].File.Matter.Number!;
        Assert.Equal(number, test.Store.Files(new Reader(At(Branch)), [there])[0].File.Matter.Number);

        Assert.Equal((here, there), (Asked(test, Here, number).Act!.Case, Asked(test, There, number).Act!.Case));
        Assert.True(Assert.Single(Asked(test, Both, number).Refusals).Is(Binder.NumberShared));
    }

    [Fact]
    public void Every_field_that_points_at_another_case_says_how_to_name_it() =>
        Assert.All(
            Modules.Catalogue.Modules.SelectMany(m => m.Acts).SelectMany(a => a.Fields).Where(PointsAtCase),
            f => Assert.True(f.Format == Format.Matter && f.Hint!.Contains("案号"), $"{f.Name} {f.Label}")
        );

    private static bool PointsAtCase(Field field) =>
        field.Item == typeof(long) && (field.Label.Contains("编号") || field.Format == Format.Matter);
}
