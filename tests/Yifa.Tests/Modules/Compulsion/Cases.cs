using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Compulsion;

namespace Yifa.Tests.Modules.Compulsion;

/// <summary>A made-up warehouse, and two officers who seal it. 2 March 2026 is a Monday.</summary>
internal static class Cases
{
    public static readonly Office Bureau = new(3, "shili/scj/", "示例区市场监督管理局", "示市监", "department");
    public static readonly Actor Officer = Person("gu", "顾某", Duty.Officer);
    public static readonly Actor Head = Person("jiang", "蒋某", Duty.Head);
    public const string Warehouse = "示例仓储有限公司";

    public static Actor Person(string account, string name, Duty duty) =>
        new(account, name, new Capacity.AtOffice($"compulsion.{duty}", Bureau));

    public static Story Begun => new(CompulsionModule.Module, Bureau);

    public static AskApproval Sealing() =>
        new(
            Warehouse,
            EnforcementField.MarketRegulation,
            Measure.Seal,
            "储存过期食品",
            "食品安全法第一百一十条",
            ["顾某 SL0001", "贺某 SL0002"],
            ["示例仓库一间"],
            Related: true
        );

    public static AskApproval Freezing() =>
        Sealing() with
        {
            Measure = Measure.Freeze,
            Things = null,
            BankAccount = "示例银行 0001",
            Amount = 50_000,
            Involved = 60_000,
        };

    public static Story Sealed(AskApproval? asked = null) =>
        Begun
            .When("2026-03-02", Officer, asked ?? Sealing())
            .Accepted()
            .When("2026-03-02", Head, new ApproveMeasure())
            .Accepted()
            .When("2026-03-03", Officer, new Implement("封条两张", true, true, true))
            .Accepted();

    public static ImplementAtOnce AtOnce() =>
        new(
            Warehouse,
            EnforcementField.MarketRegulation,
            Measure.Seize,
            "2026-03-06 21:30",
            "正在转移过期食品",
            "食品安全法第一百一十条",
            ["顾某 SL0001", "贺某 SL0002"],
            ["过期食品十箱"],
            "装车三箱时被制止",
            true,
            true,
            true,
            true
        );

    /// <summary>A decision of January whose time to sue has run out in February.</summary>
    public static DemandPerformance Demanding(bool hasPower = true) =>
        new(
            Warehouse,
            EnforcementField.MarketRegulation,
            "示市监罚〔2025〕1号处罚决定",
            new(2025, 8, 20),
            "缴纳罚款",
            new(2026, 3, 20),
            new(2026, 2, 10),
            hasPower,
            "示例法第四条",
            Owed: 10_000,
            Surcharge: 9_000,
            SurchargeSince: new(2025, 8, 21)
        );

    public static Story Demanded(DemandPerformance? demand = null) =>
        Begun
            .When("2026-03-02", Officer, demand ?? Demanding())
            .Accepted()
            .When("2026-03-03", Officer, new Serve<CompulsionCase>(Warehouse, ServiceManner.Direct, Signer: "库管某"))
            .Accepted();
}
