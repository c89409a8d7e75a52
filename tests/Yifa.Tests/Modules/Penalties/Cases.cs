using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Penalties;
using File = Yifa.Modules.Penalties.File;

namespace Yifa.Tests.Modules.Penalties;

/// <summary>A made-up shop, its officers, and the way of a case up to each stage. 2 March 2026 is a Monday.</summary>
internal static class Cases
{
    public static readonly Office Bureau = new(3, "shili/scj/", "示例区市场监督管理局", "示市监", "department");
    public static readonly Actor Officer = Person("gu", "顾某", Duty.Officer);
    public static readonly Actor Reviewer = Person("meng", "孟某", Duty.Reviewer);
    public static readonly Actor Host = Person("lei", "雷某", Duty.HearingHost);
    public static readonly Actor Head = Person("jiang", "蒋某", Duty.Head);
    public static readonly Actor Shop = new("shop", "示例商店有限公司", new Capacity.Party("shop"));

    public static readonly string[] Two = ["顾某 SL0001", "贺某 SL0002"];

    public static Actor Person(string account, string name, Duty duty) =>
        new(account, name, new Capacity.AtOffice($"penalties.{duty}", Bureau));

    public static File Filing() =>
        new(
            Shop.Name,
            PartyType.Organisation,
            EnforcementField.MarketRegulation,
            "日常检查",
            "销售过期食品",
            new(2026, 1, 5),
            new(2026, 2, 26),
            Two,
            CreditCode: "91310112MA1ABCDE0X",
            Account: "shop"
        );

    public static Story Filed(File? filing = null) =>
        new Story(PenaltiesModule.Module, Bureau).When("2026-03-02", Officer, filing ?? Filing()).Accepted();

    public static Story Investigated(bool grave = false, params LegalityGround[] grounds) =>
        Filed()
            .When("2026-03-03", Officer, new CollectEvidence(EvidenceKind.SiteRecord, "现场笔录", "货架上有过期食品"))
            .Accepted()
            .When("2026-03-05", Officer, new EndInvestigation("货架上有过期食品三件", "示例规定第一条", "示例规定第二条", grounds, grave))
            .Accepted();

    public static Story Notified(decimal fine = 10_000, bool grave = false, params LegalityGround[] grounds) =>
        Investigated(grave, grounds).When("2026-03-06", Officer, new GiveNotice([PenaltyKind.Fine], fine)).Accepted();

    /// <summary>The party has spoken, and nothing further stands between it and a decision.</summary>
    public static Story Heard(decimal fine = 10_000, bool grave = false, params LegalityGround[] grounds) =>
        Notified(fine, grave, grounds).When("2026-03-09", Officer, new HearStatement("已经改正,请求从轻", "改正属实,可以从轻")).Accepted();

    public static Decide Fined(decimal fine = 8_000) =>
        new([PenaltyKind.Fine], "及时改正,按从轻一档", "立即下架过期食品", fine, Advice: "建立临期食品台账");

    public static Story Decided() => Heard().When("2026-03-12", Head, Fined()).Accepted();

    /// <summary>The decision's place among the papers of <see cref="Decided"/>: form, report, notice and record went before.</summary>
    public const int DecisionPaper = 5;

    public static Story Served() =>
        Decided()
            .When("2026-03-13", Officer, new Serve<PenaltyCase>(Shop.Name, ServiceManner.Direct, DecisionPaper, Signer: "店长某"))
            .Accepted();
}
