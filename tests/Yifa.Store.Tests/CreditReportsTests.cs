using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.CreditReport;
using Yifa.Modules.Penalties;
using FileCase = Yifa.Modules.Penalties.File;
using Fine = Yifa.Modules.Penalties.Decide;

namespace Yifa.Store.Tests;

/// <summary>A report in a database: what other kinds make public of the enterprise, and nothing else of theirs.</summary>
public sealed class CreditReportsTests
{
    private static readonly Office Region = new(1, "shili/", "示例区", "示", "region");
    private static readonly Office Government = new(2, "shili/gov/", "示例区人民政府", "示府", "government");
    private static readonly Office Bureau = new(3, "shili/gov/market/", "示例区市场监督管理局", "示市监", "department");
    private static readonly string Code = CreditCode.Make("310112", 1);
    private static readonly string OtherCode = CreditCode.Make("310112", 2);
    private static readonly Account Clerk = new(
        "bai",
        "柏某",
        Government,
        [
            new("credit-reports.Officer", Government),
            new("data-handovers.Coordinator", Government),
            new("data-handovers.Supplier", Government),
        ]
    );
    private static readonly Account Enforcer = new("gu", "顾某", Bureau, [new("penalties.Officer", Bureau), new("penalties.Head", Bureau)]);

    private static async Task<TestStore> New(string database)
    {
        var test = TestStore.Empty(database, [CreditReportModule.Handovers, CreditReportModule.Reports, PenaltiesModule.Module]);
        test.Time.Utc = new DateTime(2026, 3, 10, 2, 0, 0, DateTimeKind.Utc);
        await test.Store.Install([Region, Government, Bureau], [Clerk, Enforcer]);
        return test;
    }

    private static Task<ActResult> Try(
        TestStore test,
        Account by,
        string duty,
        Act act,
        string on,
        long? matter = null,
        Office? office = null
    )
    {
        var type = test.Store.Modules.SelectMany(m => m.AllActs).First(a => a.Type == act.GetType());
        return test.Store.Perform(
            new ActRequest(type, act, by.As(duty)!, DateOnly.Parse(on), "desk") { Matter = matter, Office = office ?? by.Office }
        );
    }

    private static async Task<long> Do(
        TestStore test,
        Account by,
        string duty,
        Act act,
        string on,
        long? matter = null,
        Office? office = null
    )
    {
        var result = await Try(test, by, duty, act, on, matter, office);
        Assert.True(result.Accepted, string.Join("", result.Refusals));
        return result.Matter;
    }

    /// <summary>A fine of the shop, decided and served, and not yet published.</summary>
    private static async Task<long> Fined(TestStore test, string code, string violation = "销售过期食品")
    {
        Task<long> Step(string on, Act act, long? matter, string duty = "Officer") =>
            Do(test, Enforcer, $"penalties.{duty}", act, on, matter);
        var id = await Step(
            "2025-06-02",
            new FileCase(
                "示例商店有限公司",
                PartyType.Organisation,
                EnforcementField.MarketRegulation,
                "日常检查",
                violation,
                new(2025, 5, 5),
                new(2025, 5, 26),
                ["顾某 SL0001", "贺某 SL0002"],
                CreditCode: code
            ),
            null
        );
        await Step("2025-06-03", new CollectEvidence(EvidenceKind.SiteRecord, "现场笔录", "过期食品"), id);
        await Step("2025-06-05", new EndInvestigation("有过期食品", "示例规定第一条", "示例规定第二条", []), id);
        await Step("2025-06-06", new GiveNotice([PenaltyKind.Fine], 5000), id);
        await Step("2025-06-09", new HearStatement(), id);
        await Step("2025-06-12", new Fine([PenaltyKind.Fine], "从轻一档", "下架", 5000), id, "Head");
        return await Step("2025-06-13", new ServeTogether(ServiceManner.Direct, "回证1", "回证2", "回证3", Signer: "店长"), id);
    }

    private static AskReport Asking(string code) =>
        new("示例商店有限公司", code, SubjectType.Enterprise, new(2024, 1, 1), new(2026, 3, 9), Purpose.Bidding);

    private static Task<long> Asked(TestStore test, string code) => Do(test, Clerk, "credit-reports.Officer", Asking(code), "2026-03-10");

    private static async Task<HeldReport> Issued(TestStore test, string code)
    {
        var id = await Do(test, Clerk, "credit-reports.Officer", new IssueReport(true), "2026-03-10", await Asked(test, code));
        return ((CreditReportCase)test.Store.View(Reader.Of(Actor.Statute), id)!.File.Matter).Held!;
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_code_that_is_public_under_another_name_is_shown_and_given_out_only_with_an_explanation(string database)
    {
        using var test = await New(database);
        var case_ = await Fined(test, Code);
        var named = Asking(Code) with { Enterprise = "示例旧名商店有限公司" };
        var unpublished = await Do(test, Clerk, "credit-reports.Officer", named, "2026-03-10");
        Assert.Empty(Report(unpublished).NamesOnRecord!); // what is not public is neither told nor denied
        await Do(test, Enforcer, "penalties.Officer", new Publish(), "2025-06-16", case_);
        test.Tamper("DELETE FROM matter_facet WHERE facet = 'penalties.public-name'"); // as in a store from before it was told
        test.Tamper("UPDATE store_fact SET value = 'yes' WHERE name = 'facets.are-told:penalties'");
        test.Reopen();

        var id = await Do(test, Clerk, "credit-reports.Officer", named, "2026-03-10");
        var line = $"示例商店有限公司({test.Store.View(Reader.Of(Actor.Statute), case_)!.File.Matter.Number})";
        Assert.Equal([line], Report(id).NamesOnRecord);
        var refused = await Try(test, Clerk, "credit-reports.Officer", new IssueReport(true), "2026-03-10", id);
        Assert.Contains(line, Assert.Single(refused.Refusals, r => r.Is(Modules.CreditReport.Refusals.OtherName)).Text);
        await Do(test, Clerk, "credit-reports.Officer", new IssueReport(true, "2025年12月更名,已核对登记档案"), "2026-03-10", id);
        Assert.NotNull(Report(id).Held);
        await Issued(test, Code); // under the name of the record nothing is asked
        Assert.Null(test.Store.Verify().First);

        CreditReportCase Report(long matter) => (CreditReportCase)test.Store.View(Reader.Of(Actor.Statute), matter)!.File.Matter;
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Only_what_is_published_and_only_of_that_enterprise_is_told(string database)
    {
        using var test = await New(database);
        var case_ = await Fined(test, Code);
        var before = await Issued(test, Code);
        await Do(test, Enforcer, "penalties.Officer", new Publish(), "2025-06-16", case_);
        var published = await Issued(test, Code);
        var others = await Issued(test, OtherCode);

        Assert.Empty(before.Records);
        Assert.Equal("罚款5000元", Assert.Single(published.Records).What);
        Assert.Empty(others.Records);
        Assert.Null(test.Store.Verify().First);
    }

    /// <summary>The words for a firm with a case that is not public are those for a firm with none, its name and code apart.</summary>
    [Fact]
    public async Task A_case_that_is_not_public_changes_no_word()
    {
        using var test = await New("sqlite");
        await Fined(test, Code);

        var (with, without) = (await Words(test, Code), await Words(test, OtherCode));

        Assert.Equal(without.Replace(OtherCode, Code), with);
    }

    private static async Task<string> Words(TestStore test, string code)
    {
        var number = (await Issued(test, code)).Number;
        return string.Join('\n', ReportText.Of(test.Store.Shown<CreditReportCase>("credit-reports", "report", number)!));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_is_quashed_withdrawn_or_repaired_is_told_no_more(string database)
    {
        using var test = await New(database);
        var withdrawn = await Fined(test, Code, "一");
        var quashed = await Fined(test, Code, "二");
        var repaired = await Fined(test, Code, "三");
        foreach (var id in (long[])[withdrawn, quashed, repaired])
            await Do(test, Enforcer, "penalties.Officer", new Publish(), "2025-06-16", id);
        Assert.Equal(3, (await Issued(test, Code)).Records.Count);

        await Do(test, Enforcer, "penalties.Head", new WithdrawPublication("决定有误"), "2025-07-01", withdrawn);
        Assert.Equal(2, (await Issued(test, Code)).Records.Count);
        await Do(test, Enforcer, "penalties.Officer", new EnterReview("示例区人民政府", new(2025, 7, 1)), "2025-07-01", quashed);
        await Do(test, Enforcer, "penalties.Officer", new EndReview(new(2025, 8, 1), true, "撤销"), "2025-08-01", quashed);
        Assert.Single((await Issued(test, Code)).Records); // not withdrawn yet, and told no more all the same
        await Do(test, Enforcer, "penalties.Officer", new Pay(5000), "2025-06-20", repaired);
        await Do(test, Enforcer, "penalties.Officer", new RepairCredit(new(2025, 10, 8), true), "2025-10-09", repaired);
        Assert.Empty((await Issued(test, Code)).Records);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Two_who_give_out_the_same_report_at_once_give_one_number(string database)
    {
        using var test = await New(database);
        var id = await Asked(test, Code);

        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(_ => Task.Run(() => Try(test, Clerk, "credit-reports.Officer", new IssueReport(true), "2026-03-10", id)))
        );

        Assert.Single(results, r => r.Accepted);
        Assert.Equal("示府信报〔2026〕2号", (await Issued(test, OtherCode)).Number);
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_units_hand_over_is_told_and_the_next_month_is_owed_by_itself(string database)
    {
        using var test = await New(database);
        var owed = await Do(
            test,
            Clerk,
            "data-handovers.Coordinator",
            new Owe(EnforcementField.Fire, "2026-01"),
            "2026-01-05",
            office: Government
        );
        var rows =
            $"决定书文号,当事人,统一社会信用代码,决定日期,处罚内容\n示消罚〔2026〕1号,示例商店有限公司,{Code},2026-01-20,罚款800元\n";
        await Do(test, Clerk, "data-handovers.Supplier", new HandOver(rows), "2026-02-02", owed);

        Assert.Equal("示消罚〔2026〕1号", Assert.Single((await Issued(test, Code)).Records).Number);
        // February ran out on the sixth of March: it is late, and the report says so
        var list = test.Store.List(Reader.Of(Actor.Statute), new ListQuery("data-handovers")).Rows;
        Assert.Contains(list, r => r.Title.Contains("2026年2月"));
        await test.Store.Sweep();
        Assert.Equal(["示例区人民政府2026年2月消防救援数据"], (await Issued(test, Code)).Missing);
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_store_from_before_lines_were_told_fills_them_in(string database)
    {
        using var test = await New(database);
        var id = await Fined(test, Code);
        await Do(test, Enforcer, "penalties.Officer", new Publish(), "2025-06-16", id);
        test.Tamper("DELETE FROM matter_facet WHERE facet = 'penalties.public-record'");
        test.Tamper("DELETE FROM store_fact WHERE name = 'facets.are-told:penalties'");
        Assert.Empty((await Issued(test, Code)).Records);

        test.Reopen();

        Assert.Single((await Issued(test, Code)).Records);
    }
}
