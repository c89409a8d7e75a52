using Yifa.Kernel;
using Yifa.Modules.AnnualReport;
using Yifa.Modules.Mediation;
using Yifa.Store;
using Yifa.Web.Tests.Portal;

namespace Yifa.Web.Tests.Pages;

/// <summary>Those who make a district's annual report of 2025, over some disputes of that year.</summary>
internal sealed class ReportOffice(District district)
{
    public static readonly Account Writer = new(
        "bao",
        "报某",
        District.Government,
        [new Capacity.AtOffice("annual-report.Drafter", District.Government)]
    );
    public static readonly Account Chief = new(
        "shen",
        "审某",
        District.Government,
        [
            new Capacity.AtOffice("annual-report.Reviewer", District.Government),
            new Capacity.AtOffice("annual-report.Head", District.Government),
            new Capacity.AtOffice("annual-report.SecrecyReviewer", District.Government),
        ]
    );

    public static readonly Account Mediator = new(
        "tiao",
        "调某",
        District.Committee,
        [new Capacity.AtOffice("mediation.Mediator", District.Committee)]
    );

    private long? report;

    public async Task<long> Do(Account by, string day, Act act)
    {
        var type = district.Store.Module("annual-report")!.Act(act.GetType());
        var actor = type.Duties.Select(by.As).OfType<Actor>().First();
        var done = await district.Store.Perform(
            new ActRequest(type, act, actor, DateOnly.Parse(day), "desk")
            {
                Matter = report,
                Office = report is null ? District.Government : null,
            }
        );
        Assert.True(done.Accepted, string.Join(';', done.Refusals));
        return (report = done.Matter).Value;
    }

    public async Task<long> Frozen()
    {
        await Do(Writer, "2026-01-05", new Yifa.Modules.AnnualReport.Draft(2025));
        return await Contributed();
    }

    /// <summary>A report that was begun, written and frozen.</summary>
    public async Task<long> Contributed()
    {
        await Do(Writer, "2026-01-06", new Receive("督察科", ReportPart.Shortcomings, "周某", "说理仍然简单。\n力量不均衡。"));
        await Do(Writer, "2026-01-06", new Receive("秘书科", ReportPart.FirstResponsible, "吴某", "定期听取汇报。"));
        await Do(Writer, "2026-01-06", new Receive("法治科", ReportPart.NextYear, "郑某", "推进实质化解。"));
        await Do(Writer, "2026-01-06", new TakeReported("协调化解", 128, "件", "区人民法院", "示法〔2026〕3号", "孙某"));
        return await Do(Writer, "2026-01-07", new Freeze());
    }

    public async Task<long> Published()
    {
        await Do(Writer, "2026-01-09", new HandIn());
        await Do(Chief, "2026-01-09", new Review());
        await Do(Chief, "2026-01-09", new Deliberate("第1次常务会议"));
        await Do(Chief, "2026-01-12", new ReviewSecrecy());
        foreach (var to in Enum.GetValues<Recipient>())
            await Do(Writer, "2026-01-13", new Submit(to));
        return await Do(Writer, "2026-03-02", new Publish("示府-2025-001"));
    }

    public static async Task<(District District, ReportOffice Office)> Year(int cases = 7)
    {
        var district = await District.Open();
        district.Leave();
        await district.Store.Install([], [Writer, Chief, Mediator]);
        for (var n = 1; n <= cases; n++)
            await Accept(district, n);
        return (district, new(district));
    }

    /// <summary>A dispute registered and accepted on the spot in 2025, entered whenever the clock stands.</summary>
    public static async Task Accept(District district, int n)
    {
        var type = district.Store.Module("mediation")!.Act(typeof(RegisterDispute));
        var act = new RegisterDispute($"甲某{n}", $"乙某{n}", DisputeField.Neighbours, "楼道堆物。");
        var done = await district.Store.Perform(
            new ActRequest(type, act, Mediator.As("mediation.Mediator")!, new(2025, 12, n), "desk") { Office = District.Committee }
        );
        Assert.True(done.Accepted, string.Join(';', done.Refusals));
    }
}
