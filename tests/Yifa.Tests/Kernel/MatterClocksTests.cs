using Yifa.Kernel;
using Yifa.Tests.Kernel.Stalls;
using static Yifa.Tests.Kernel.Stalls.StallPermits;

namespace Yifa.Tests.Kernel;

public sealed class MatterClocksTests
{
    [Fact]
    public void Receipt_starts_a_period_and_its_due_date_heads_the_row()
    {
        var story = Received();

        Assert.Equal((new DateOnly(2025, 3, 3), "申请", "5个工作日"), Of(story.Clock(Periods.Review)));
        Assert.Equal(new(2025, 3, 10), story.File.Row().DueOn);
    }

    [Fact]
    public void Acceptance_meets_one_period_and_starts_another()
    {
        var story = UnderReview();

        Assert.Equal((ClockState.Met, new DateOnly(2025, 3, 4)), (story.Clock(Periods.Review).State, story.Clock(Periods.Review).EndedOn));
        // 60 days from 4 March end on Saturday 3 May, within the holiday of 1 to 5 May
        Assert.Equal(new(2025, 5, 6), story.Clock(Periods.Decision).Due);
    }

    [Fact]
    public void A_pause_has_no_due_date_and_moves_it_by_the_days_it_lasted()
    {
        var story = UnderReview().When("2025-03-10", Officer, new AskSupplement()).Accepted();
        Assert.Equal(ClockState.Paused, story.Clock(Periods.Decision).State);
        Assert.Null(story.File.DueOn);

        // 3 May and ten days
        story.When("2025-03-20", Applicant, new Supplement()).Accepted();
        Assert.Equal(
            (ClockState.Running, new DateOnly(2025, 5, 13)),
            (story.Clock(Periods.Decision).State, story.Clock(Periods.Decision).Due)
        );
    }

    [Fact]
    public void Two_pauses_add_up()
    {
        var story = UnderReview()
            .When("2025-03-10", Officer, new AskSupplement())
            .When("2025-03-20", Applicant, new Supplement())
            .When("2025-03-24", Officer, new AskSupplement())
            .When("2025-03-27", Applicant, new Supplement())
            .Accepted();

        Assert.Equal(new(2025, 5, 16), story.Clock(Periods.Decision).Due);
        Assert.Equal(2, story.Clock(Periods.Decision).Pauses.Count);
    }

    [Fact]
    public void Days_left_out_afterwards_move_the_date_too()
    {
        var story = UnderReview().When("2025-03-20", Officer, new LeaveOut(new(2025, 3, 10), new(2025, 3, 20))).Accepted();

        Assert.Equal(new(2025, 5, 13), story.Clock(Periods.Decision).Due);
    }

    [Fact]
    public void Days_left_out_during_a_pause_do_not_keep_it_open()
    {
        var story = UnderReview()
            .When("2025-03-10", Officer, new AskSupplement())
            .When("2025-03-12", Officer, new LeaveOut(new(2025, 3, 5), new(2025, 3, 7)))
            .When("2025-03-20", Applicant, new Supplement())
            .Accepted();

        Assert.Equal(new(2025, 5, 15), story.Clock(Periods.Decision).Due);
        Assert.False(story.Clock(Periods.Decision).Provisional);
        Assert.DoesNotContain(story.Clock(Periods.Decision).Pauses, p => p.To is null);
    }

    [Fact]
    public void A_pause_cannot_end_before_it_began()
    {
        var story = UnderReview().When("2025-03-10", Officer, new AskSupplement()).Accepted();

        story.When("2025-03-07", Applicant, new Supplement());

        Assert.Equal("On", Assert.Single(story.Refused).Field);
    }

    [Fact]
    public void An_extension_lengthens_the_one_period()
    {
        var story = UnderReview().When("2025-03-10", Head, new Extend()).Accepted();

        // 90 days from 4 March end on Monday 2 June, the last day of the Dragon Boat holiday
        Assert.Equal((new DateOnly(2025, 6, 3), "30日"), (story.Clock(Periods.Decision).Due, story.Clock(Periods.Decision).Extended));
    }

    [Fact]
    public void An_extension_and_a_pause_add_up_in_either_order()
    {
        var first = UnderReview().When("2025-03-05", Head, new Extend());
        var extendedFirst = Pause(first).Clock(Periods.Decision);
        var pausedFirst = Pause(UnderReview()).When("2025-03-20", Head, new Extend()).Accepted().Clock(Periods.Decision);

        Assert.Equal(new(2025, 6, 12), extendedFirst.Due);
        Assert.Equal(extendedFirst.Due, pausedFirst.Due);
    }

    [Fact]
    public void Closing_drops_what_still_runs()
    {
        var story = UnderReview().When("2025-03-10", Applicant, new Withdraw()).Accepted();

        Assert.Equal(
            (ClockState.Dropped, new DateOnly(2025, 3, 10)),
            (story.Clock(Periods.Decision).State, story.Clock(Periods.Decision).EndedOn)
        );
        Assert.Equal(ClockState.Met, story.Clock(Periods.Review).State);
        Assert.Null(story.File.DueOn);
    }

    [Fact]
    public void Closing_drops_a_paused_period_as_well()
    {
        var story = UnderReview().When("2025-03-10", Officer, new AskSupplement()).When("2025-03-11", Applicant, new Withdraw()).Accepted();

        Assert.Equal(ClockState.Dropped, story.Clock(Periods.Decision).State);
    }

    [Fact]
    public void The_text_in_force_at_the_start_is_followed_and_a_setting_recorded()
    {
        var story = Story();
        story.Settings["stall.decision"] = "20日";
        story.When("2025-07-01", Officer, new Apply("周某", Ware.Food)).When("2025-07-02", Officer, new Accept("甲1")).Accepted();

        Assert.Equal("20日", story.Clock(Periods.Decision).Term);
        Assert.Contains("\"settings\":{\"stall.decision\":\"20日\"}", story.Entries[1].Body);
        Assert.Equal("60日", UnderReview().Clock(Periods.Decision).Term);
    }

    [Fact]
    public void A_matter_reopened_is_no_longer_closed()
    {
        var story = UnderReview().When("2025-03-10", Applicant, new Withdraw()).When("2025-03-11", Officer, new Archive()).Accepted();
        Assert.Equal(new(2025, 3, 10), story.File.Matter.ClosedOn);

        story.When("2025-03-12", Head, new Reopen()).Accepted();
        Assert.Null(story.File.Row().ClosedOn);

        story.When("2025-03-14", Applicant, new Withdraw()).Accepted();
        Assert.Equal(new(2025, 3, 14), story.File.Row().ClosedOn);
    }

    [Fact]
    public void An_explanation_says_where_who_when_and_why()
    {
        var explained = Explanation.Of(Received().File, WorkCalendar.Official);

        Assert.Equal(("等承办人审查", "承办人", new DateOnly(2025, 3, 10)), (explained.Where, explained.Who, explained.When));
        Assert.StartsWith("受理审查:", explained.Why);
        Assert.EndsWith("(摊位管理办法第三条)", explained.Why);
    }

    private static Story Pause(Story story) =>
        story.When("2025-03-10", Officer, new AskSupplement()).When("2025-03-20", Applicant, new Supplement()).Accepted();

    private static (DateOnly, string, string) Of(ClockRun run) => (run.From, run.Event, run.Term);
}
