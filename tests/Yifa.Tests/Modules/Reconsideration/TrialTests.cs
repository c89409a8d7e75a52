using Yifa.Kernel;

namespace Yifa.Tests.Modules.Reconsideration;

using Yifa.Modules.Reconsideration;
using static Review;

public sealed class TrialTests
{
    [Fact]
    public void The_respondents_ten_days_run_from_receipt_of_the_copy()
    {
        var story = Accepted().Does("2024-03-06", Officer, new SendCopy(new(2024, 3, 8)));

        Assert.Equal(ClockState.Met, story.Clock(Clocks.CopyToRespondent).State);
        Assert.Equal(new DateOnly(2024, 3, 22), story.Clock(Clocks.Reply).Due);
    }

    [Fact]
    public void Silence_leaves_the_act_without_evidence_and_a_late_reply_does_not_mend_it()
    {
        var story = Accepted()
            .Does("2024-03-06", Officer, new SendCopy())
            .Until("2024-03-21")
            .Does("2024-03-22", Respondent, new Reply("补充答复", ["现场笔录"]))
            .Does("2024-03-25", Officer, new HearOpinions(HeardBy.Phone, ["陈某"], "无补充"))
            .Does("2024-04-08", OrganHead, new Approve(Paper.Decision));

        Assert.True(story.Matter<ReconsiderationCase>().NoReply);
        story.When("2024-04-09", Officer, Decision(Outcome.Uphold)).RefusedBy(Refusals.UnprovenActUpheld);
        story.When("2024-04-09", Officer, Decision(Outcome.Uphold) with { ThirdPartyProved = true }).Accepted();
    }

    [Fact]
    public void The_simplified_procedure_is_shorter_and_converting_recounts_from_acceptance()
    {
        var story = Accepted(procedure: Procedure.Simplified, ground: SimplifiedGround.AllAgree);

        Assert.Equal(new DateOnly(2024, 4, 3), story.Clock(Clocks.DecisionSimplified).Due);
        Assert.Equal(new DateOnly(2024, 3, 7), story.Clock(Clocks.CopyToRespondentSimplified).Due);

        story
            .Does("2024-03-05", Officer, new SendCopy())
            .When("2024-03-06", Officer, new ConvertToOrdinary("争议较大"))
            .RefusedBy(Gate.NotEntitled)
            .Does("2024-03-08", InstitutionHead, new ConvertToOrdinary("争议较大"));

        Assert.Equal(ClockState.Dropped, story.Clock(Clocks.DecisionSimplified).State);
        Assert.Equal(new DateOnly(2024, 3, 4), story.Clock(Clocks.Decision).From);
        Assert.Equal(new DateOnly(2024, 5, 6), story.Clock(Clocks.Decision).Due);
        Assert.Equal(new DateOnly(2024, 3, 19), story.Clock(Clocks.Reply).Due);
    }

    [Fact]
    public void An_ordinary_decision_needs_the_opinions_heard_or_the_reason_why_not()
    {
        var story = Accepted().Does("2024-04-08", OrganHead, new Approve(Paper.Decision));

        story.When("2024-04-09", Officer, Decision(Outcome.Uphold)).RefusedBy(Refusals.OpinionsNotHeard);
        story.Does("2024-04-09", Officer, new RecordUnheard("多次联系无法接通")).Does("2024-04-09", Officer, Decision(Outcome.Uphold));
    }

    [Theory]
    [InlineData("2024-09-24", true)]
    [InlineData("2024-09-25", false)]
    public void A_hearing_on_8_October_is_noticed_by_24_September(string on, bool inTime)
    {
        // 2024-09-29 is a Sunday that is worked; five clear working days lie between
        var story = New()
            .Does("2024-09-18", Applicant, Penalty with { KnownOn = new(2024, 9, 2) })
            .Does("2024-09-19", Officer, new Accept(Procedure.Ordinary))
            .When(on, Officer, new NoticeHearing(new(2024, 10, 8), "听证室", "事实和依据"));

        if (inTime)
            story.Accepted();
        else
            story.RefusedBy(Refusals.HearingNoticeTooLate);
    }

    [Fact]
    public void The_other_reading_of_five_days_before_is_a_setting()
    {
        var story = New();
        story.Settings["reconsideration.hearing-clear-days"] = "否";

        story
            .Does("2024-09-18", Applicant, Penalty with { KnownOn = new(2024, 9, 2) })
            .Does("2024-09-19", Officer, new Accept(Procedure.Ordinary))
            .Does("2024-09-25", Officer, new NoticeHearing(new(2024, 10, 8), "听证室", "事实和依据"));
    }

    [Fact]
    public void A_grave_case_is_heard_put_to_the_committee_and_decided_on_the_record()
    {
        var story = Ready().Does("2024-04-09", Officer, new Classify(Grave: true));

        story
            .When("2024-04-10", Officer, Decision(Outcome.Uphold))
            .RefusedBy(Refusals.HearingRequired)
            .RefusedBy(Refusals.CommitteeRequired);
        story
            .Does("2024-04-10", Officer, new NoticeHearing(new(2024, 4, 18), "听证室", "事实和依据"))
            .When("2024-04-18", Officer, new HoldHearing("周某", ["吴某"], "王某", "笔录"))
            .RefusedBy(Refusals.HearingPanel)
            .When("2024-04-18", Officer, new HoldHearing("周某", ["吴某", "周某"], "王某", "笔录"))
            .RefusedBy(Refusals.HearingPanel)
            .When("2024-04-19", Officer, new HoldHearing("周某", ["吴某", "郑某"], "王某", "笔录"))
            .RefusedBy(Refusals.NotTheNoticedDay)
            .When("2024-04-18", Officer, new HoldHearing("周某", ["吴某", "郑某"], "王某", "笔录", HeadPresent: false))
            .RefusedBy(Refusals.HeadAbsentWithoutReason)
            .Does("2024-04-18", Officer, new HoldHearing("周某", ["吴某", "郑某"], "王某", "笔录"))
            .Does("2024-04-19", Officer, new HoldHearing("周某", ["吴某", "郑某"], "王某", "续笔录", Continued: true))
            .When("2024-04-19", Officer, new RecordCommitteeOpinion("应予维持", ["钱委员"]))
            .RefusedBy(Refusals.CommitteeNotAsked)
            .Does("2024-04-19", Officer, new AskCommittee("适用依据是否正确"))
            .Does("2024-04-22", Officer, new RecordCommitteeOpinion("应予维持", ["钱委员", "孙委员"]))
            .When("2024-04-23", Officer, Decision(Outcome.Uphold))
            .RefusedBy(Refusals.HearingRecordNotCited)
            .Does("2024-04-23", Officer, Decision(Outcome.Uphold) with { HearingRecord = "2024年4月18日听证笔录" });

        Assert.Equal(1, story.Counted(Figures.Hearings));
    }

    [Fact]
    public void Two_investigators_with_their_cards() =>
        Accepted()
            .When("2024-03-10", Officer, new Investigate(["周某", "周某"], true, "示例超市", "询问店主"))
            .RefusedBy(Refusals.TwoInvestigators)
            .When("2024-03-10", Officer, new Investigate(["周某", "吴某"], false, "示例超市", "询问店主"))
            .RefusedBy(Refusals.TwoInvestigators)
            .Does("2024-03-10", Officer, new Investigate(["周某", "吴某"], true, "示例超市", "询问店主"));

    [Fact]
    public void The_file_is_read_in_the_office_and_a_refusal_needs_its_ground() =>
        Accepted()
            .Does("2024-03-10", Officer, new ReadFile("陈某", ["书面答复"]))
            .When("2024-03-10", Officer, new RefuseFileAccess("陈某", Secrets: false, Safety: false, "不便提供"))
            .RefusedBy(Refusals.FileAccessIsTheRule);

    [Fact]
    public void Suspension_stops_the_periods_and_resumption_adds_the_days()
    {
        var story = Accepted()
            .Does("2024-03-06", Officer, new SendCopy())
            .Does("2024-03-11", Officer, new Suspend(SuspensionGround.OtherCase))
            .Until("2024-06-01")
            .Does("2024-06-03", Officer, new Resume("另案已判决"));

        Assert.False(story.Matter<ReconsiderationCase>().NoReply);
        // 2024-05-03 and the 84 days from 2024-03-11 to 2024-06-03
        Assert.Equal(new DateOnly(2024, 7, 26), story.Clock(Clocks.Decision).Due);
        Assert.Equal(new DateOnly(2024, 6, 13), story.Clock(Clocks.Reply).Due);
    }

    [Fact]
    public void Sixty_days_suspended_for_a_death_end_the_case_but_not_one_day_before()
    {
        var story = Accepted().Does("2024-03-11", Officer, new Suspend(SuspensionGround.Death));

        Assert.Equal(new DateOnly(2024, 5, 10), story.Clock(Clocks.SuspensionLimit).Due);
        story.When("2024-05-09", Officer, new Terminate(TerminationGround.SuspendedTooLong)).RefusedBy(Refusals.NotSuspendedSixtyDays);
        story.Does("2024-05-10", Officer, new Terminate(TerminationGround.SuspendedTooLong));

        Assert.Equal(1, story.Counted(Figures.Closed, ("manner", "terminated")));
        Assert.Equal(7, story.Counted(Figures.DaysToClose));
    }

    [Fact]
    public void A_suspension_on_another_ground_knows_no_sixty_days() =>
        Accepted()
            .Does("2024-03-11", Officer, new Suspend(SuspensionGround.Mediation))
            .When("2024-09-11", Officer, new Terminate(TerminationGround.SuspendedTooLong))
            .RefusedBy(Refusals.NotSuspendedSixtyDays);

    [Fact]
    public void An_appraisal_does_not_count()
    {
        var story = Accepted().Does("2024-04-01", Officer, new ExcludeAppraisal(new(2024, 3, 11), new(2024, 3, 31), "笔迹鉴定"));

        Assert.Equal(new DateOnly(2024, 5, 23), story.Clock(Clocks.Decision).Due);
    }
}
