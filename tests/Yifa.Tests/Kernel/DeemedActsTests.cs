using Yifa.Kernel;
using Yifa.Tests.Kernel.Stalls;
using static Yifa.Tests.Kernel.Stalls.StallPermits;

namespace Yifa.Tests.Kernel;

public sealed class DeemedActsTests
{
    [Fact]
    public void On_the_last_day_the_office_may_still_act() =>
        Assert.Equal(["Apply", "Accept"], Names(Received().When("2025-03-10", Officer, new Accept("甲1")).Accepted()));

    [Fact]
    public void The_day_after_the_statute_has_acted_first()
    {
        var story = Received().When("2025-03-11", Officer, new Accept("甲1")).RefusedBy(Gate.WrongStage);
        Assert.Equal(["Apply"], Names(story));

        story.When("2025-03-11", Applicant, new Withdraw(), seen: 1).Accepted();

        Assert.Equal(["Apply", "DeemedAccept", "Withdraw"], Names(story));
        Assert.Equal(new DateOnly(2025, 3, 10), story.Entries[1].Performance.On);
        Assert.Equal("statute", story.Entries[1].Performance.Channel);
    }

    [Fact]
    public void One_silence_may_start_the_next_and_they_run_in_order()
    {
        // 60 days from 10 March 2025 end on Friday 9 May
        var story = Received().Until("2025-05-10");

        Assert.Equal(["Apply", "DeemedAccept", "DeemedGrant"], Names(story));
        Assert.Equal([new(2025, 3, 10), new DateOnly(2025, 5, 9)], story.Entries.Skip(1).Select(e => e.Performance.On));
        Assert.Equal(["RanOut", "RanOut"], story.File.Course.Clocks.Select(c => c.State.ToString()));
        Assert.Equal(new(2025, 5, 9), story.File.Matter.ClosedOn);
    }

    [Fact]
    public void A_period_met_or_paused_has_no_silence()
    {
        Assert.Equal(2, Names(UnderReview().Until("2025-04-01")).Count);

        var waiting = UnderReview().When("2025-03-05", Officer, new AskSupplement()).Accepted().Until("2026-03-01");
        Assert.Equal(3, Names(waiting).Count);
    }

    [Fact]
    public void Sweeping_earlier_leaves_the_same_record()
    {
        var swept = Received().Until("2025-03-20").When("2025-03-20", Applicant, new Withdraw()).Accepted();
        var late = Received().When("2025-03-20", Applicant, new Withdraw()).Accepted();

        Assert.Equal(swept.Entries.Select(e => e.Body), late.Entries.Select(e => e.Body));
    }

    private static List<string> Names(Story story) => [.. story.Entries.Select(e => e.Performance.Type.Name)];
}
