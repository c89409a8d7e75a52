using Yifa.Kernel;

namespace Yifa.Tests.Modules.Litigation;

using Yifa.Modules.Litigation;

public sealed class SuitTests
{
    private static readonly Office Bureau = new(2, "minhang/sfj/", "闵行区司法局", "闵司", "department");
    private static readonly Actor Registrar = Of("wang", "王某", Duty.Registrar);
    private static readonly Actor Handler = Of("he", "何某", Duty.Handler);

    private static readonly ReceiveNotice Direct = new(
        "闵行区司法局",
        "陈某",
        "上海铁路运输法院",
        "(2024)沪7101行初123号",
        "政府信息公开",
        Area.Justice
    );

    private static readonly FileAnswer Answered = new(["行政答复书", "送达回证"]);

    private static Story Received(ReceiveNotice? notice = null) =>
        new Story(LitigationModule.Module, Bureau).When("2024-09-18", Registrar, notice ?? Direct).Accepted();

    private static Story InCourt(ReceiveNotice? notice = null) => Received(notice).When("2024-09-25", Handler, Answered).Accepted();

    [Fact]
    public void The_answer_is_due_in_fifteen_days_and_the_court_has_six_months()
    {
        var story = Received();

        // fifteen days end on 2024-10-03, inside National Day week
        Assert.Equal(new DateOnly(2024, 10, 8), story.Clock(Clocks.Answer).Due);
        Assert.Equal(new DateOnly(2025, 3, 18), story.Clock(Clocks.FirstInstance).Due);
        Assert.Equal("(2024)沪7101行初123号", story.File.Matter.Number);
        Assert.Equal(
            1,
            story.Counted(Figures.Received, ("instance", "first"), ("after-reconsideration", "no"), ("reconsidered-in", "none"))
        );
    }

    [Theory]
    [InlineData("2024-01-02", "same-year")]
    [InlineData("2023-12-29", "earlier")]
    public void A_suit_after_review_says_in_which_year_the_review_was_closed(string reviewed, string year)
    {
        var story = Received(Direct with { AfterReconsideration = true, ReviewedOn = DateOnly.Parse(reviewed), ReviewMatter = 6 });

        Assert.Equal(1, story.Counted(Figures.Received, ("after-reconsideration", "yes"), ("reconsidered-in", year)));
        Assert.Equal(6, Assert.Single(story.File.Course.Links).To);
    }

    [Fact]
    public void Of_a_suit_after_review_the_day_of_the_review_must_be_known() =>
        new Story(LitigationModule.Module, Bureau)
            .When("2024-09-18", Registrar, Direct with { AfterReconsideration = true })
            .RefusedBy(Refusals.ReviewDateMissing)
            .When("2024-09-18", Registrar, Direct with { AfterReconsideration = true, ReviewedOn = new(2024, 9, 19) })
            .RefusedBy(Refusals.ReviewAfterSuit);

    [Fact]
    public void An_answer_without_evidence_is_none() =>
        Received().When("2024-09-25", Handler, new FileAnswer([])).RefusedBy(Refusals.EvidenceMissing);

    [Fact]
    public void Evidence_deferred_has_fifteen_days_after_the_cause_is_gone()
    {
        var story = Received().When("2024-09-30", Handler, new DeferEvidence("证据在外地调取", new(2024, 10, 20))).Accepted();

        Assert.Equal(new DateOnly(2024, 11, 4), story.Clock(Clocks.Answer).Due);
        Received().When("2024-10-09", Handler, new DeferEvidence("忘记提交", new(2024, 10, 20))).RefusedBy(Refusals.DeferTooLate);
    }

    [Theory]
    [InlineData(Rank.Chief, 1)]
    [InlineData(Rank.Deputy, 1)]
    [InlineData(Rank.OtherHead, 1)]
    [InlineData(Rank.Delegate, 0)]
    public void A_head_counts_as_appeared_and_a_delegate_does_not(Rank rank, int appeared)
    {
        var story = InCourt().When("2024-10-28", Handler, new Appear(rank, "副局长", "出国访问")).Accepted();

        Assert.Equal(1, story.Counted(Figures.HearingsDue));
        Assert.Equal(appeared, story.Counted(Figures.Appeared));
    }

    [Fact]
    public void One_session_an_instance_is_due_unless_the_court_asks_again()
    {
        var story = InCourt()
            .When("2024-10-28", Handler, new Appear(Rank.Deputy, "副局长"))
            .When("2024-11-04", Handler, new Appear(Rank.Nobody))
            .When("2024-11-11", Handler, new Appear(Rank.Nobody, AskedAgain: true));

        Assert.Equal(2, story.Counted(Figures.HearingsDue));
        Assert.Equal(1, story.Counted(Figures.Appeared));
    }

    [Fact]
    public void A_delegate_needs_the_heads_excuse_and_nobody_is_due_unasked()
    {
        InCourt().When("2024-10-28", Handler, new Appear(Rank.Delegate, "科长")).RefusedBy(Refusals.ExcuseMissing);
        InCourt().When("2024-10-28", Handler, new Appear(Rank.Chief)).RefusedBy(Refusals.NameMissing);
        Assert.Equal(
            0,
            InCourt(Direct with { HeadNotified = false })
                .When("2024-10-28", Handler, new Appear(Rank.Chief, "局长"))
                .Counted(Figures.HearingsDue)
        );
    }

    [Theory]
    [InlineData(Result.Quashed, 1, 0)]
    [InlineData(Result.ConfirmedUnlawful, 1, 0)]
    [InlineData(Result.AgreementDuty, 1, 0)]
    [InlineData(Result.Dismissed, 0, 0)]
    [InlineData(Result.Inadmissible, 0, 0)]
    [InlineData(Result.WithdrawalAllowed, 0, 1)]
    [InlineData(Result.DeemedWithdrawn, 0, 1)]
    [InlineData(Result.Mediated, 0, 1)]
    public void What_counts_as_lost_and_as_agreed(Result result, int lost, int agreed)
    {
        var story = InCourt().When("2024-12-20", Handler, new RecordOutcome(result, new(2024, 12, 18), "证据不足")).Accepted();

        Assert.Equal(lost, story.Counted(Figures.Lost));
        Assert.Equal(agreed, story.Counted(Figures.MediatedWithdrawn));
        Assert.Equal(new DateOnly(2024, 12, 18), story.Counts.Single(c => c.Figure == Figures.Closed.Id).On);
        Assert.Equal(0, story.Counted(Figures.Pending));
        Assert.Equal(Phase.Closed, story.File.Stage.Phase);
    }

    [Fact]
    public void A_loss_asks_for_its_cause_and_a_duty_is_followed_to_its_end()
    {
        var story = InCourt()
            .When("2024-12-20", Handler, new RecordOutcome(Result.Perform))
            .RefusedBy(Refusals.LossCauseMissing)
            .When("2024-12-20", Handler, new RecordOutcome(Result.Perform, LossCause: "未在期限内答复", Duties: "重新答复"))
            .RefusedBy(Refusals.PerformanceDaysMissing)
            .When("2024-12-20", Handler, new RecordOutcome(Result.Perform, null, "未在期限内答复", "重新答复", 20))
            .Accepted();

        Assert.Equal(new DateOnly(2025, 1, 9), story.Clock(Clocks.Performance).Due);
        story.When("2025-01-06", Handler, new RecordPerformance("已重新答复并送达")).Accepted();
        Assert.Equal("Closed", story.File.Matter.StageCode);
    }

    private static Actor Of(string account, string name, Duty duty) =>
        new(account, name, new Capacity.AtOffice($"litigation.{duty}", Bureau));
}
