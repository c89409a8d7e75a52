using Yifa.Kernel;
using Yifa.Modules.Mediation;
using static Yifa.Tests.Modules.Mediation.Committee;
using Stage = Yifa.Modules.Mediation.Stage;

namespace Yifa.Tests.Modules.Mediation;

public sealed class ClocksTests
{
    [Theory]
    [InlineData("2024-03-04", "2024-04-07")] // 4 April is 清明, off to the 6th; the 7th is a make-up workday
    [InlineData("2024-01-31", "2024-02-29")] // no 31st in February
    [InlineData("2024-01-10", "2024-02-18")] // 春节 to the 17th; the 18th is a make-up workday
    [InlineData("2024-09-02", "2024-10-08")] // 国庆 to the 7th
    public void People_s_mediation_is_to_be_done_in_a_month(string accepted, string due) =>
        Assert.Equal(DateOnly.Parse(due), Accepted(accepted).Clock(Clocks.People).Due);

    [Fact]
    public void The_month_is_a_norm_and_an_agreement_after_it_stands()
    {
        var story = Accepted("2024-03-04").When("2024-06-03", Mediator, Agreeing(by: new(2024, 7, 1))).Accepted();

        Assert.True(Clocks.People.Norm);
        Assert.Equal(Stage.Agreed, story.Matter<Dispute>().Stage);
    }

    [Fact]
    public void The_month_is_a_setting()
    {
        var story = NewDispute();
        story.Settings["mediation.norm"] = "20日";
        story.When("2024-03-04", Mediator, new TakeUp("吴某", "郑某", DisputeField.Neighbours, "堆物"));

        Assert.Equal(new DateOnly(2024, 3, 25), story.Clock(Clocks.People).Due);
    }

    [Fact]
    public void An_organ_has_thirty_days_from_the_application_which_the_parties_may_lengthen_once()
    {
        var story = NewDispute()
            .When("2024-04-07", Mediator, Applying(DisputeField.Environment, MediationType.Administrative, 50_000))
            .When("2024-04-10", Mediator, new Accept(Will.Agrees));
        Assert.Equal(new DateOnly(2024, 5, 7), story.Clock(Clocks.Administrative).Due);

        story.When("2024-05-06", Mediator, new Extend(15, Agreed: false)).RefusedBy(Refusals.ExtensionUnagreed);
        story.When("2024-05-06", Mediator, new Extend(0, Agreed: true)).RefusedBy(Refusals.ExtensionTooLong);
        story.When("2024-05-06", Mediator, new Extend(15, Agreed: true)).Accepted();
        Assert.Equal(new DateOnly(2024, 5, 22), story.Clock(Clocks.Administrative).Due);
        story.When("2024-05-07", Mediator, new Extend(15, Agreed: true)).RefusedBy(Gate.AlreadyDone);
    }

    [Fact]
    public void A_labour_dispute_may_go_to_arbitration_fifteen_days_after_the_application()
    {
        var story = NewDispute()
            .When("2024-06-03", Mediator, Applying(DisputeField.Labour))
            .When("2024-06-05", Mediator, new Accept(Will.Agrees));

        Assert.Equal(new DateOnly(2024, 6, 18), story.Clock(Clocks.Labour).Due);
    }

    [Fact]
    public void An_application_is_answered_within_three_working_days() =>
        // Tuesday, 30 April; 1 to 5 May are holidays
        Assert.Equal(new DateOnly(2024, 5, 8), NewDispute().When("2024-04-30", Mediator, Applying()).Clock(Clocks.AcceptanceReview).Due);

    [Fact]
    public void The_return_visit_is_counted_from_the_day_of_performance()
    {
        var story = Accepted().When("2024-03-06", Mediator, Agreeing(by: new(2024, 4, 30)));

        Assert.Equal(
            (new DateOnly(2024, 4, 30), new DateOnly(2024, 5, 15)),
            (story.Clock(Clocks.ReturnVisit).From, story.Clock(Clocks.ReturnVisit).Due)
        );
    }
}
