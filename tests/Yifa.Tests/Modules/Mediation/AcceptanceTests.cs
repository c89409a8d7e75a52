using Yifa.Kernel;
using Yifa.Modules.Mediation;
using static Yifa.Tests.Modules.Mediation.Committee;
using Stage = Yifa.Modules.Mediation.Stage;

namespace Yifa.Tests.Modules.Mediation;

public sealed class AcceptanceTests
{
    [Fact]
    public void A_mediator_registers_a_dispute_with_four_fields_and_it_is_accepted_at_once()
    {
        var story = NewDispute()
            .When("2024-05-06", Mediator, new RegisterDispute("吴某", "郑某", DisputeField.Neighbours, "楼道堆物"))
            .Accepted();

        var dispute = story.Matter<Dispute>();
        Assert.Equal(Stage.Mediating, dispute.Stage);
        Assert.Equal("吴某与郑某邻里纠纷", dispute.Title);
        Assert.Equal("示一人调字〔2024〕1号", dispute.Number);
        Assert.Equal(("chen.mou", "陈某", BodyKind.Village), (dispute.Owner, dispute.Mediator, dispute.BodyKind));
    }

    [Fact]
    public void Nobody_mediates_against_a_clear_refusal() =>
        NewDispute()
            .When("2024-03-04", Mediator, Applying())
            .When("2024-03-05", Mediator, new Accept(Will.Refuses))
            .RefusedBy(Refusals.PartyRefuses);

    [Fact]
    public void A_refusal_voiced_in_session_ends_the_mediation_as_refused()
    {
        var story = Accepted()
            .When("2024-03-05", Mediator, new HoldSession("郑某到场后表示不愿调解", Will.Refuses))
            .RefusedBy(Refusals.PartyRefuses)
            .When("2024-03-05", Mediator, new Terminate(TerminationGround.PartyRefuses, "郑某明确拒绝", Remedies, Told: true))
            .Accepted();

        Assert.Equal((Stage.Terminated, Result.Refused), (story.Matter<Dispute>().Stage, story.Matter<Dispute>().Result));
    }

    [Fact]
    public void Peoples_mediation_is_free() =>
        NewDispute()
            .When("2024-03-04", Mediator, Applying())
            .When("2024-03-05", Mediator, new Accept(Fee: 200))
            .RefusedBy(Refusals.FreeOfCharge);

    [Fact]
    public void Commercial_mediation_starts_when_all_agree_may_charge_and_is_confidential()
    {
        var story = NewDispute()
            .When("2024-03-04", Mediator, Applying(DisputeField.Contract, MediationType.Commercial, 500_000))
            .When("2024-03-11", Mediator, new Accept(Fee: 3000))
            .RefusedBy(Refusals.ConsentMissing)
            .When("2024-03-18", Mediator, new Accept(Will.Agrees, Fee: 3000))
            .Accepted();

        Assert.True(story.Matter<Dispute>().ClosedDoors);
        Assert.Equal(new DateOnly(2024, 3, 18), story.Clock(Clocks.Commercial).From);
    }

    [Fact]
    public void A_dispute_has_two_sides() =>
        NewDispute()
            .When("2024-03-04", Mediator, new RegisterDispute("吴某", "吴某", DisputeField.Other, "与自己的纠纷"))
            .RefusedBy(Refusals.SamePerson);

    [Fact]
    public void A_trade_committee_takes_its_own_trade_s_disputes() =>
        NewDispute()
            .When("2024-03-04", Mediator, Applying(DisputeField.Medical) with { BodyKind = BodyKind.Industry })
            .RefusedBy(Refusals.IndustryMissing)
            .When("2024-03-04", Mediator, Applying(DisputeField.Medical) with { BodyKind = BodyKind.Industry, Industry = Industry.Health })
            .Accepted();

    [Fact]
    public void A_referral_names_who_sent_it() =>
        NewDispute()
            .When("2024-03-04", Mediator, new ReceiveReferral(Source.OwnMotion, "示例派出所", "吴某", "郑某", DisputeField.Injury, "互殴"))
            .RefusedBy(Refusals.NotAReferral);

    [Fact]
    public void The_police_that_sent_a_call_learn_how_it_ended()
    {
        var call = new ReceiveReferral(
            Source.PoliceCall,
            "示例派出所",
            "吴某",
            "郑某",
            DisputeField.Injury,
            "停车争执后互相推搡",
            "警情2024030400017",
            Mode: Mode.ThreeOffices
        );
        var story = NewDispute(Town)
            .When("2024-03-04", Director, call)
            .When("2024-03-04", Director, new Accept(Will.Agrees))
            .When("2024-03-04", Director, new AgreeOrally("互相道歉", OnTheSpot: true))
            .Accepted();

        var notice = Assert.Single(story.Entries[^1].Outcome.Notices);
        Assert.Equal(("示例派出所", "警情2024030400017:吴某与郑某损害赔偿纠纷,达成口头协议"), (notice.To, notice.Text));
        Assert.Equal(1, story.Counted(Figures.Accepted, ("source", "police-call"), ("mode", "three-offices")));
    }

    [Fact]
    public void What_is_not_accepted_is_told_why_and_where_to_go_and_counts_nowhere()
    {
        var story = NewDispute()
            .When("2024-03-04", Mediator, Applying())
            .When("2024-03-05", Mediator, new Decline(DeclineGround.PendingElsewhere, " "))
            .RefusedBy(Gate.ElementMissing)
            .When("2024-03-05", Mediator, new Decline(DeclineGround.PendingElsewhere, "请向受理的人民法院主张"))
            .Accepted();

        Assert.Equal(Stage.Declined, story.Matter<Dispute>().Stage);
        Assert.Empty(story.Counts);
    }

    [Fact]
    public void A_party_may_apply_from_home_and_withdraw_again()
    {
        var party = new Actor("wu", "吴某", new Capacity.Party("wu"));
        var story = NewDispute()
            .When("2024-03-04", party, Applying())
            .Accepted()
            .When("2024-03-05", party, new Withdraw("已自行和解"))
            .Accepted();

        Assert.Equal(Stage.Withdrawn, story.Matter<Dispute>().Stage);
        Assert.Empty(story.Counts);
    }

    [Fact]
    public void A_mediator_of_another_town_has_no_say() =>
        NewDispute()
            .When("2024-03-04", Mediator, Applying())
            .When("2024-03-05", At("qian.mou", "钱某", Duty.Mediator, Elsewhere), new Accept())
            .RefusedBy(Gate.NotEntitled);

    [Fact]
    public void What_a_registrar_accepts_waits_for_a_mediator()
    {
        var story = NewDispute().When("2024-03-04", Registrar, Applying()).When("2024-03-04", Registrar, new Accept()).Accepted();
        Assert.Null(story.Matter<Dispute>().Owner);

        story.When("2024-03-05", Director, new HoldSession("到场调解")).RefusedBy(Refusals.MediatorMissing);
        story.When("2024-03-05", Director, new AssignMediator("chen.mou", "陈某", ChosenByParties: true)).Accepted();
        story.When("2024-03-06", Mediator, new Recuse("与一方当事人有亲属关系")).Accepted();

        Assert.Null(story.Matter<Dispute>().Owner);
        story.When("2024-03-06", Mediator, Agreeing(by: new(2024, 4, 1))).RefusedBy(Refusals.MediatorMissing);
    }
}
