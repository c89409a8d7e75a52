using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.Compulsion;

/// <summary>Who acts in the made-up cases of an office.</summary>
public sealed record SampleCompellers(Office Office, EnforcementField Field, Actor Officer, Actor Head);

/// <summary>Made-up measures that are released, and enforcements that end in a payment, an agreement or with the court.</summary>
public static class CompulsionSample
{
    private static readonly string[] Two = ["示例执法人员甲 SL0001", "示例执法人员乙 SL0002"];

    public static IEnumerable<Script> Year(SampleCompellers who, int year, int measures, int enforcements)
    {
        for (var n = 0; n < measures; n++)
            yield return Told(who, [.. Held(who, Day(year, n, measures), n)], $"示例强制措施{Number(n)}");
        for (var n = 0; n < enforcements; n++)
            yield return Told(who, [.. Enforced(who, Day(year, n, enforcements), n)], $"示例强制执行{Number(n)}");
    }

    private static Script Told(SampleCompellers who, Step[] steps, string reference) => new("compulsion", who.Office, steps, reference);

    private static IEnumerable<Step> Held(SampleCompellers who, DateOnly day, int n)
    {
        Step Done(int days, Act act, Actor? by = null) => Step.OnTheDay(day.AddDays(days), n % 400, by ?? who.Officer, act);
        var urgent = n % 3 == 0;
        var party = SampleFirm.NameOf(n);
        if (urgent)
        {
            var moment = string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} 08:30");
            yield return Done(
                0,
                new ImplementAtOnce(
                    party,
                    who.Field,
                    Measure.Seize,
                    moment,
                    "可能转移示例财物",
                    "示例法第三条",
                    Two,
                    ["示例物品十件"],
                    "示例现场笔录",
                    true,
                    true,
                    true,
                    true
                )
            );
            yield return Done(0, new ReportUrgent(moment));
            yield return Done(0, new ApproveAfterwards("同意"), who.Head);
        }
        else
        {
            yield return Done(
                0,
                new AskApproval(party, who.Field, Measure.Seal, "示例违法行为", "示例法第三条", Two, ["示例场所一处"], Related: true)
            );
            yield return Done(0, new ApproveMeasure("同意"), who.Head);
            yield return Done(1, new Implement("示例现场笔录", true, true, true));
        }
        yield return Done(15, new Release(ReleaseGround.Decided, GivenBack: true), who.Head);
    }

    private static IEnumerable<Step> Enforced(SampleCompellers who, DateOnly day, int n)
    {
        Step Done(int days, Act act, Actor? by = null) => Step.OnTheDay(day.AddDays(days), n % 400, by ?? who.Officer, act);
        var party = $"示例当事人{Number(n)}";
        yield return Done(
            0,
            new DemandPerformance(
                party,
                who.Field,
                "示例决定",
                day.AddDays(-60),
                "拆除示例障碍,恢复原状",
                day.AddDays(15),
                day.AddDays(-1),
                HasPower: true,
                "示例法第四条"
            )
        );
        yield return Done(1, new Serve<CompulsionCase>(party, ServiceManner.Direct, Signer: "示例签收人"));
        if (n % 2 == 0)
            yield return Done(6, new Agree("分两期恢复原状"), who.Head);
        yield return Done(12, new EndEnforcement(EndGround.Performed), who.Head);
    }

    // so that what begins in the year ends in it
    private static DateOnly Day(int year, int n, int of) => new DateOnly(year, 1, 3).AddDays(n * 320 / of);

    private static string Number(int n) => (n + 1).ToString("0000", CultureInfo.InvariantCulture);
}
