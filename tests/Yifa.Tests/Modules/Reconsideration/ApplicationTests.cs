using Yifa.Kernel;

namespace Yifa.Tests.Modules.Reconsideration;

using Yifa.Modules.Reconsideration;
using static Review;

public sealed class ApplicationTests
{
    [Fact]
    public void An_application_is_counted_the_day_it_is_received_and_must_be_looked_at_within_five_working_days()
    {
        var story = New().Does("2024-02-07", Applicant, Penalty);

        Assert.Equal(new DateOnly(2024, 2, 20), story.Clock(Clocks.AcceptanceReview).Due);
        Assert.Equal("陈某不服闵行区市场监督管理局行政处罚决定申请行政复议案", story.File.Matter.Title);
        Assert.Equal(
            1,
            story.Counted(
                Figures.Applied,
                ("respondent", "闵行区市场监督管理局"),
                ("applicant-type", "person"),
                ("channel", "online"),
                ("field", "market")
            )
        );
    }

    [Fact]
    public void The_superior_department_can_no_longer_be_chosen() =>
        New()
            .When("2024-03-01", Applicant, Penalty with { ReviewBody = ReviewBody.SuperiorDepartment })
            .RefusedBy(Refusals.GovernmentIsTheReviewBody);

    [Theory]
    [InlineData(RespondentKind.VerticalOrgan, "2024-03-01")]
    [InlineData(RespondentKind.JusticeDepartment, "2024-03-01")]
    [InlineData(RespondentKind.OwnDepartment, "2023-12-29")]
    public void It_can_for_tax_and_customs_for_the_justice_department_and_before_2024(RespondentKind kind, string on) =>
        New()
            .When(
                on,
                Registrar,
                Penalty with
                {
                    RespondentKind = kind,
                    ReviewBody = ReviewBody.SuperiorDepartment,
                    ActOn = new(2023, 12, 1),
                    KnownOn = new(2023, 12, 1),
                }
            )
            .Accepted();

    [Fact]
    public void Through_the_agency_only_a_penalty_may_be_applied_against_and_the_day_of_handing_in_counts()
    {
        New()
            .When("2024-03-01", Registrar, Penalty with { Subject = Subject.Licence, ReceivedAt = ReceivedAt.Agency })
            .RefusedBy(Refusals.AgencyOnlyForPenalties)
            .RefusedBy(Refusals.AgencyDateMissing);

        // known 2024-01-18: the sixtieth day is Monday 2024-03-18
        var story = New()
            .Does("2024-03-27", Registrar, Penalty with { ReceivedAt = ReceivedAt.Agency, AgencyReceivedOn = new(2024, 3, 18) })
            .Does("2024-03-28", Officer, new Accept(Procedure.Ordinary));

        Assert.True(story.Matter<ReconsiderationCase>().ForwardedLate);
    }

    [Theory]
    [InlineData("2024-03-18", true)]
    [InlineData("2024-03-19", false)]
    public void Sixty_days_from_knowing_the_act(string on, bool inTime)
    {
        var story = New().Does(on, Applicant, Penalty).When(on, Officer, new Accept(Procedure.Ordinary));

        if (inTime)
            story.Accepted();
        else
            story.RefusedBy(Refusals.LateApplication);
    }

    [Fact]
    public void A_good_reason_excuses_lateness_but_never_the_five_years()
    {
        var late = Penalty with { LateReason = "封控期间无法申请" };

        New().Does("2024-04-15", Applicant, late).Does("2024-04-16", Officer, new Accept(Procedure.Ordinary));
        Applied(late with { ActOn = new(2019, 2, 1) })
            .When("2024-03-04", Officer, new Accept(Procedure.Ordinary))
            .RefusedBy(Refusals.BeyondLongest);
        Applied(late with { ActOn = new(2019, 2, 1), Immovable = true }).Does("2024-03-04", Officer, new Accept(Procedure.Ordinary));
    }

    [Fact]
    public void Who_was_not_told_of_review_counts_from_being_told_but_has_a_year_at_most()
    {
        var untold = Penalty with { KnownOn = new(2023, 6, 1), RemedyKnownOn = new(2024, 2, 20), ActOn = new(2023, 6, 1) };

        Applied(untold).Does("2024-03-04", Officer, new Accept(Procedure.Ordinary));
        Applied(untold with { KnownOn = new(2023, 2, 1), ActOn = new(2023, 2, 1) })
            .When("2024-03-04", Officer, new Accept(Procedure.Ordinary))
            .RefusedBy(Refusals.LateApplication);
    }

    [Fact]
    public void A_withdrawal_before_acceptance_ends_the_application_and_closes_no_case()
    {
        var story = Applied().Does("2024-03-04", Applicant, new Withdraw("已协商解决"));

        Assert.Equal("Abandoned", story.File.Matter.StageCode);
        Assert.Equal(0, story.Counted(Figures.Closed));
        Assert.Equal(0, story.Counted(Figures.Pending));
    }

    [Fact]
    public void One_or_two_agents() =>
        Accepted()
            .Does("2024-03-05", Applicant, new AppointAgent("李律师", "代为参加复议", "陈某"))
            .Does("2024-03-05", Applicant, new AppointAgent("赵律师", "代为参加复议", "陈某"))
            .When("2024-03-05", Applicant, new AppointAgent("孙某", "代为参加复议", "陈某"))
            .RefusedBy(Refusals.TooManyAgents);

    [Theory]
    [InlineData(Subject.Disclosure, false, true)]
    [InlineData(Subject.Omission, false, true)]
    [InlineData(Subject.Penalty, true, true)]
    [InlineData(Subject.Penalty, false, false)]
    [InlineData(Subject.Licence, false, false)]
    public void Where_review_must_come_before_suit(Subject subject, bool onTheSpot, bool first) =>
        Assert.Equal(first, Applied(Penalty with { Subject = subject, OnTheSpot = onTheSpot }).Matter<ReconsiderationCase>().ReviewFirst);
}
