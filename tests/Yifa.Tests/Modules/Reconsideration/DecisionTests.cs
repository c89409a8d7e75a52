using Yifa.Kernel;

namespace Yifa.Tests.Modules.Reconsideration;

using Yifa.Modules.Reconsideration;
using static Review;

public sealed class DecisionTests
{
    [Fact]
    public void Without_the_organs_head_there_is_no_decision()
    {
        var story = Accepted().Does("2024-03-20", Officer, new HearOpinions(HeardBy.Phone, ["陈某"], "坚持原请求"));

        story.When("2024-04-09", Officer, Decision(Outcome.Uphold)).RefusedBy(Gate.ApprovalMissing);
        story
            .Does("2024-04-08", OrganHead, new Approve(Paper.Decision))
            .Does("2024-04-09", OrganHead, new Approve(Paper.Decision, Agreed: false));
        story.When("2024-04-10", Officer, Decision(Outcome.Uphold)).RefusedBy(Gate.ApprovalMissing);
    }

    [Fact]
    public void A_decision_without_reasons_or_without_the_way_to_court_is_not_issued()
    {
        Ready().When("2024-04-09", Officer, Decision(Outcome.Uphold) with { Reasoning = "" }).RefusedBy(Gate.ElementMissing);
        Ready().When("2024-04-09", Officer, Decision(Outcome.Uphold) with { Remedy = "" }).RefusedBy(Gate.ElementMissing);
    }

    [Fact]
    public void One_outcome_for_each_request_and_the_case_counts_once()
    {
        var two = Penalty with { Requests = ["撤销行政处罚决定", "撤销没收决定"] };

        Ready(two).When("2024-04-09", Officer, Decision(Outcome.Uphold)).RefusedBy(Refusals.OneOutcomePerRequest);
        var story = Ready(two).Does("2024-04-09", Officer, Decision(Outcome.Uphold, Outcome.PartlyQuash));

        Assert.Equal(Outcome.PartlyQuash, story.Matter<ReconsiderationCase>().Outcome);
        Assert.Equal(1, story.Counted(Figures.Closed, ("manner", "decision"), ("outcome", "partly-quash")));
        Assert.Equal(1, story.Counted(Figures.Corrected, ("outcome", "partly-quash")));
        Assert.Equal(0, story.Counted(Figures.Pending));
        Assert.Equal(36, story.Counted(Figures.DaysToClose));
    }

    [Fact]
    public void The_applicant_is_not_left_worse_off_unless_a_third_party_asks()
    {
        var worse = Decision(Outcome.Change) with { Worse = true };

        Ready().When("2024-04-09", Officer, worse).RefusedBy(Refusals.WorseForApplicant);
        Ready().Does("2024-04-09", Officer, worse with { ThirdPartyOpposed = true });
    }

    [Fact]
    public void Duties_belong_to_omissions_and_have_a_period()
    {
        Ready().When("2024-04-09", Officer, Decision(Outcome.DismissRequest)).RefusedBy(Refusals.OmissionOnly);
        Ready().When("2024-04-09", Officer, Decision(Outcome.AgreementDuty)).RefusedBy(Refusals.AgreementOnly);
        var omission = Penalty with { Subject = Subject.Omission };
        Ready(omission).When("2024-04-09", Officer, Decision(Outcome.OrderPerformance)).RefusedBy(Refusals.PeriodMissing);
        var story = Ready(omission).Does("2024-04-09", Officer, Decision(Outcome.OrderPerformance) with { PerformDays = 20 });

        Assert.Equal(new DateOnly(2024, 4, 29), story.Clock(Clocks.Performance).Due);
    }

    [Fact]
    public void Compensation_asked_for_is_decided_together()
    {
        var asked = Penalty with { CompensationAsked = true };

        Ready(asked).When("2024-04-09", Officer, Decision(Outcome.Quash)).RefusedBy(Refusals.CompensationUndecided);
        Ready(asked)
            .When("2024-04-09", Officer, Decision(Outcome.Uphold) with { Compensation = Compensation.Granted })
            .RefusedBy(Refusals.CompensationWithoutCorrection);
        Ready(asked).Does("2024-04-09", Officer, Decision(Outcome.Quash) with { Compensation = Compensation.Granted });
    }

    [Fact]
    public void Thirty_days_more_once_with_the_institution_heads_leave()
    {
        var story = Ready();

        story.When("2024-04-09", Officer, new Extend(30, "案情复杂")).RefusedBy(Gate.ApprovalMissing);
        story.When("2024-04-09", Officer, new Extend(31, "案情复杂")).RefusedBy(Refusals.ExtendedOnce);
        story
            .Does("2024-04-09", InstitutionHead, new ApproveExtension())
            .Does("2024-04-10", Officer, new Extend(30, "案情复杂"))
            .When("2024-04-11", Officer, new Extend(5, "仍然复杂"))
            .RefusedBy(Refusals.ExtendedOnce);
        // ninety days from 2024-03-04: Sunday 2024-06-02 rolls on
        Assert.Equal(new DateOnly(2024, 6, 3), story.Clock(Clocks.Decision).Due);
    }

    [Fact]
    public void The_simplified_procedure_knows_no_extension() =>
        Accepted(procedure: Procedure.Simplified, ground: SimplifiedGround.AllAgree)
            .Does("2024-03-20", InstitutionHead, new ApproveExtension())
            .When("2024-03-20", Officer, new Extend(10, "案情复杂"))
            .RefusedBy(Refusals.NoExtensionSimplified);

    [Fact]
    public void A_mediation_document_needs_agreement_signatures_and_seal()
    {
        var story = Accepted()
            .When("2024-03-20", Officer, new SealMediation(true, true))
            .RefusedBy(Refusals.NotMediated)
            .Does("2024-03-20", Officer, new Mediate("双方到场", MediationResult.Agreed, "罚款减为二千元"))
            .When("2024-03-21", Officer, new SealMediation(AllSigned: false, Sealed: true))
            .RefusedBy(Refusals.SignaturesMissing)
            .Does("2024-03-21", Officer, new SealMediation(true, true));

        Assert.Equal(1, story.Counted(Figures.Closed, ("manner", "mediation-document")));
        Assert.Equal(1, story.Counted(Figures.Mediated));
        Assert.Equal(1, story.Counted(Figures.MediatedWithdrawn));
        Assert.Equal(0, story.Counted(Figures.ClosedSuable));
        story.Does("2024-03-22", Officer, Served());
        Assert.DoesNotContain(story.File.Course.Clocks, c => c.Rule == Clocks.Sue.Name);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void A_withdrawal_is_mediated_only_where_mediation_is_on_record(bool mediated, int counted)
    {
        var story = Accepted();
        if (mediated)
            story.Does("2024-03-18", Officer, new Mediate("电话调解", MediationResult.Settled));
        story
            .When("2024-03-20", Officer, new Terminate(TerminationGround.Withdrawn))
            .RefusedBy(Refusals.WithdrawalNotAsked)
            .Does("2024-03-20", Applicant, new Withdraw("已和解", Settled: true, AgencyCorrected: true))
            .Does("2024-03-21", Officer, new Terminate(TerminationGround.Withdrawn));

        Assert.Equal(counted, story.Counted(Figures.Mediated));
        Assert.Equal(1, story.Counted(Figures.MediatedWithdrawn));
        Assert.Equal(1, story.Counted(Figures.ClosedSuable));
        Assert.Equal(1, story.Counted(Figures.CorrectedAll));
        Assert.Equal(0, story.Counted(Figures.Corrected));
    }

    [Theory]
    [InlineData(Outcome.Change, 1)]
    [InlineData(Outcome.Quash, 1)]
    [InlineData(Outcome.ConfirmUnlawful, 1)]
    [InlineData(Outcome.ConfirmInvalid, 1)]
    [InlineData(Outcome.Uphold, 0)]
    public void What_counts_as_corrected(Outcome outcome, int counted)
    {
        var story = Ready().Does("2024-04-09", Officer, Decision(outcome));

        Assert.Equal(counted, story.Counted(Figures.Corrected));
        Assert.Equal(1, story.Counted(Figures.Merits));
    }

    [Fact]
    public void The_green_channel_keeps_its_own_days()
    {
        var story = Ready(ByEnterprise with { GreenChannel = true }).Does("2024-04-09", Officer, Decision(Outcome.Uphold));

        Assert.Equal(1, story.Counted(Figures.GreenClosed, ("procedure", "ordinary")));
        Assert.Equal(36, story.Counted(Figures.GreenDays, ("procedure", "ordinary")));
    }
}
