using Yifa.Kernel;

namespace Yifa.Tests.Modules.Reconsideration;

using Yifa.Modules.Reconsideration;
using Yifa.Tests.Modules.Samples;
using static Review;

public sealed class FiguresTests
{
    [Fact]
    public async Task The_correction_rate_has_four_bases_and_each_says_which()
    {
        var ledger = new MemoryLedger();
        Story[] stories =
        [
            Ready().Does("2024-04-09", Officer, Decision(Outcome.Quash)),
            Ready().Does("2024-04-09", Officer, Decision(Outcome.Uphold)),
            Ready().Does("2024-04-09", Officer, Decision(Outcome.Uphold)),
            Accepted()
                .Does("2024-03-20", Applicant, new Withdraw("已和解", Settled: true, AgencyCorrected: true))
                .Does("2024-03-21", Officer, new Terminate(TerminationGround.Withdrawn)),
            Accepted(),
        ];
        foreach (var story in stories)
            ledger.Add(story.Office, story.Counts);

        async Task<decimal?> Read(Figure figure) => (await ledger.Read(figure, Cut.Of(Bureau), Period.Year(2024))).Value;

        Assert.Equal(25.0m, await Read(Figures.CorrectedRate));
        Assert.Equal(50.0m, await Read(Figures.CorrectedRateAll));
        Assert.Equal(20.0m, await Read(Figures.CorrectedRateAccepted));
        Assert.Equal(33.3m, await Read(Figures.CorrectedRateMerits));
        Assert.Equal(1, await Read(Figures.Pending));
    }

    [Fact]
    public async Task The_tolerant_rate_looks_at_enterprises_alone_and_counts_an_application_once()
    {
        var gap = new AcceptWithGap(Procedure.Ordinary, ["营业执照副本"], new(2024, 3, 20));
        var ledger = new MemoryLedger();
        Story[] stories =
        [
            Applied(ByEnterprise).Does("2024-03-04", Officer, gap),
            Applied(ByEnterprise).Does("2024-03-04", Officer, new AskSupplement(["营业执照副本"])),
            Applied().Does("2024-03-04", Officer, new AskSupplement(["身份证明"])),
            Accepted(ByEnterprise),
        ];
        foreach (var story in stories)
            ledger.Add(story.Office, story.Counts);
        var reading = await ledger.Read(Figures.TolerantRate, Cut.Of(Bureau), Period.Year(2024));

        Assert.Equal((50.0m, 1m, 2m), (reading.Value, reading.Numerator, reading.Denominator));
        Assert.Equal(
            1,
            Applied(ByEnterprise)
                .Does("2024-03-04", Officer, new AskSupplement(["营业执照副本"]))
                .Does("2024-03-08", Applicant, new Supplement("已补交一部分"))
                .Does("2024-03-11", Officer, gap)
                .Counted(Figures.Incomplete)
        );
    }

    [Fact]
    public void Backing_out_before_the_seal_leaves_nothing_to_seal() =>
        Accepted()
            .Does("2024-03-20", Officer, new Mediate("双方到场", MediationResult.Agreed, "罚款减为二千元"))
            .Does("2024-03-21", Officer, new Mediate("申请人反悔", MediationResult.Failed))
            .When("2024-03-22", Officer, new SealMediation(true, true))
            .RefusedBy(Refusals.NotMediated);

    [Fact]
    public void The_acts_stand_in_the_order_of_the_statute() =>
        Assert.Equal(
            ["Apply", "Accept", "Suspend", "Investigate", "SendCopy", "ReviewBasis", "Decide", "Publish", "Archive"],
            ReconsiderationModule
                .Module.Acts.Select(a => a.Name)
                .Where(n =>
                    n
                        is "Apply"
                            or "Accept"
                            or "Suspend"
                            or "Investigate"
                            or "SendCopy"
                            or "ReviewBasis"
                            or "Decide"
                            or "Publish"
                            or "Archive"
                )
        );
}
