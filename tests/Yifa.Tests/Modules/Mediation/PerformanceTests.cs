using Yifa.Kernel;
using Yifa.Modules.Mediation;
using static Yifa.Tests.Modules.Mediation.Committee;
using Stage = Yifa.Modules.Mediation.Stage;

namespace Yifa.Tests.Modules.Mediation;

public sealed class PerformanceTests
{
    private static Story Agreed() => Accepted().When("2024-03-06", Mediator, Agreeing(by: new(2024, 4, 30))).Accepted();

    [Fact]
    public void Confirmation_is_applied_for_jointly() =>
        Agreed().When("2024-03-20", Mediator, new ApplyConfirmation("示例区人民法院", Jointly: false)).RefusedBy(Refusals.NotJoint);

    [Fact]
    public void Confirmation_is_open_on_the_thirtieth_day_and_not_after()
    {
        // 6 March + 30 days is Friday, 5 April; 4 to 6 April are 清明 holidays and the 7th a make-up workday
        Assert.Equal(new DateOnly(2024, 4, 7), Agreed().Clock(Clocks.Confirmation).Due);
        Agreed().When("2024-04-07", Mediator, new ApplyConfirmation("示例区人民法院", Jointly: true)).Accepted();
        Agreed().When("2024-04-08", Mediator, new ApplyConfirmation("示例区人民法院", Jointly: true)).RefusedBy(Refusals.ConfirmationLate);
    }

    [Fact]
    public void The_right_to_confirmation_lapses_by_the_statute_alone()
    {
        var story = Agreed().Until("2024-04-08");

        Assert.Equal("LapseConfirmation", story.Entries[^1].Performance.Type.Name);
        Assert.Equal(ClockState.RanOut, story.Clock(Clocks.Confirmation).State);
        Assert.Equal(Stage.Agreed, story.Matter<Dispute>().Stage);
    }

    [Fact]
    public void The_court_s_result_is_kept_with_its_number()
    {
        var story = Agreed()
            .When("2024-03-20", Mediator, new ApplyConfirmation("示例区人民法院", Jointly: true))
            .When("2024-04-10", Mediator, new RecordConfirmation(ConfirmationResult.Confirmed))
            .RefusedBy(Refusals.RulingMissing)
            .When("2024-04-10", Mediator, new RecordConfirmation(ConfirmationResult.Confirmed, "(2024)沪0112民特12号"))
            .Accepted();

        var dispute = story.Matter<Dispute>();
        Assert.Equal((Stage.Agreed, "(2024)沪0112民特12号"), (dispute.Stage, dispute.ConfirmationNumber));
        Assert.Equal(ClockState.Met, story.Clock(Clocks.CourtReview).State);
    }

    [Fact]
    public void Full_performance_ends_the_watch_partial_performance_renews_it()
    {
        var story = Agreed().When("2024-04-30", Mediator, new RecordPerformance(Fulfilment.Partial, "已付一半")).Accepted();
        Assert.Equal(Stage.Agreed, story.Matter<Dispute>().Stage);
        Assert.Equal(new DateOnly(2024, 4, 30), story.Clock(Clocks.ReturnVisit).From);

        story.When("2024-05-15", Mediator, new Visit(Fulfilment.Full, "余款已付清")).Accepted();
        Assert.Equal(Stage.Performed, story.Matter<Dispute>().Stage);
    }

    [Fact]
    public void A_return_visit_may_follow_full_performance()
    {
        var story = Agreed()
            .When("2024-04-30", Mediator, new RecordPerformance(Fulfilment.Full))
            .When("2024-06-03", Mediator, new Visit(Fulfilment.Full, "双方关系缓和,无新的纠纷"))
            .Accepted();

        Assert.Equal(Stage.Performed, story.Matter<Dispute>().Stage);
        Assert.Equal(new DateOnly(2024, 4, 30), story.File.Matter.ClosedOn);
    }

    [Fact]
    public void Whoever_does_not_perform_may_be_sued_and_both_are_told()
    {
        var story = Agreed()
            .When("2024-05-20", Mediator, new RecordBreach("逾期未付", "可以向人民法院起诉", Told: false))
            .RefusedBy(Refusals.RemediesUntold)
            .When("2024-05-20", Mediator, new RecordBreach("逾期未付", "可以向人民法院起诉", Told: true))
            .Accepted();

        Assert.Equal((Stage.Breached, Fulfilment.None), (story.Matter<Dispute>().Stage, story.Matter<Dispute>().Performance));
    }
}
