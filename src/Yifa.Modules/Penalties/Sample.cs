using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>Who acts in the made-up cases of an office.</summary>
public sealed record SampleEnforcers(Office Office, EnforcementField Field, Actor Officer, Actor Head, string DivisionCode);

/// <summary>Made-up cases of a year: decided after a notice, and decided on the spot.</summary>
public static class PenaltiesSample
{
    private const int LastDay = 330; // so that what begins in the year ends in it
    private static readonly string[] Two = ["示例办案人员甲 SL0001", "示例办案人员乙 SL0002"];

    /// <summary>Cases of the ordinary procedure, each fined, paid and closed.</summary>
    /// <param name="notices">With how many of them the notice of credit repair is served.</param>
    /// <param name="advice">With how many of them the compliance advice is served.</param>
    /// <param name="campaigns">Taken in turn; none where empty.</param>
    public static IEnumerable<Script> Ordinary(SampleEnforcers who, int year, int cases, int notices, int advice, params string[] campaigns)
    {
        for (var n = 0; n < cases; n++)
        {
            var campaign = campaigns.Length == 0 ? null : campaigns[n % campaigns.Length];
            yield return new(
                "penalties",
                who.Office,
                [.. Steps(who, Day(year, n, cases), n, campaign, n < notices, n < advice)],
                $"示例处罚案件{Number(n)}"
            );
        }
    }

    /// <summary>Warnings and small fines collected on the spot.</summary>
    public static IEnumerable<Script> OnTheSpot(SampleEnforcers who, int year, int cases)
    {
        for (var n = 0; n < cases; n++)
        {
            var day = Day(year, n, cases);
            var fined = n % 3 == 0;
            var firm = SampleFirm.Household(who.DivisionCode, n);
            yield return new(
                "penalties",
                who.Office,
                [
                    Step.OnTheDay(
                        day,
                        n % 400,
                        who.Officer,
                        new PenaliseOnTheSpot(
                            firm.Name,
                            PartyType.Household,
                            who.Field,
                            fined ? "擅自占用道路" : "未按规定分类投放垃圾",
                            "示例管理规定第三条",
                            "示例管理规定第四条",
                            Two,
                            "当场改正",
                            fined ? 50 : 0,
                            Collected: fined,
                            CreditCode: firm.Code
                        )
                    ),
                    .. Reported(who, day.AddDays(1 + n % 5), n, fined),
                ],
                $"示例当场处罚{Number(n)}"
            );
        }
    }

    private static IEnumerable<Step> Reported(SampleEnforcers who, DateOnly day, int n, bool collected)
    {
        yield return Step.OnTheDay(day, n % 400, who.Officer, new ReportOnTheSpot());
        if (collected)
        {
            yield return Step.OnTheDay(day, n % 400, who.Officer, new HandIn($"示例票据{Number(n)}"));
            yield return Step.OnTheDay(day, n % 400, who.Officer, new PayIntoBank($"示例银行{Number(n)}"));
        }
        yield return Step.OnTheDay(day, n % 400, who.Officer, new CloseCase());
    }

    private static IEnumerable<Step> Steps(SampleEnforcers who, DateOnly day, int n, string? campaign, bool notice, bool advice)
    {
        Step Done(int days, Act act, Actor? by = null) => Step.OnTheDay(day.AddDays(days), n % 400, by ?? who.Officer, act);
        var (party, code) = SampleFirm.Of(who.DivisionCode, n);
        var fine = 500m * (1 + n % 12);
        yield return Done(
            0,
            new File(
                party,
                PartyType.Organisation,
                who.Field,
                n % 4 == 0 ? "投诉举报" : "日常检查",
                "示例违法行为",
                day.AddDays(-20),
                day.AddDays(-3),
                Two,
                code,
                Campaign: campaign,
                Fast: n % 3 == 0,
                FastAgreed: n % 3 == 0
            )
        );
        yield return Done(1, new CollectEvidence(EvidenceKind.SiteRecord, "现场检查笔录", "违法行为的事实"));
        yield return Done(3, new EndInvestigation("示例违法行为事实清楚", "示例条例第十条", "示例条例第二十条", []));
        yield return Done(4, new GiveNotice([PenaltyKind.Fine], fine));
        yield return Done(6, new HearStatement());
        yield return Done(8, new Decide([PenaltyKind.Fine], "按示例裁量基准从轻一档", "限期改正", fine, Advice: "建立示例台账"), who.Head);
        foreach (var act in Handed(party, n, notice, advice))
            yield return Done(9, act);
        yield return Done(10, new Publish());
        yield return Done(14, new Pay(fine));
        yield return Done(16, new CloseCase());
    }

    private static IEnumerable<Act> Handed(string party, int n, bool notice, bool advice)
    {
        if (notice && advice)
        {
            var proofs = Enumerable.Range(1, 3).Select(paper => $"示例回证{Number(n)}-{paper}").ToList();
            yield return new ServeTogether(ServiceManner.Direct, proofs[0], proofs[1], proofs[2], Signer: "示例签收人");
            yield break;
        }
        foreach (var (paper, served) in ((int, bool)[])[(5, true), (6, advice), (7, notice)])
            if (served)
                yield return new Serve<PenaltyCase>(party, ServiceManner.Direct, paper, Signer: "示例签收人");
    }

    private static DateOnly Day(int year, int n, int of) => new DateOnly(year, 1, 2).AddDays(n * LastDay / of);

    private static string Number(int n) => (n + 1).ToString("0000", CultureInfo.InvariantCulture);
}
