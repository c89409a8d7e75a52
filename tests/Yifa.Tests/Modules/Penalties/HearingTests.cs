using Yifa.Kernel;
using Yifa.Modules.Penalties;
using static Yifa.Tests.Modules.Penalties.Cases;
using Conditions = Yifa.Modules.Penalties.Refusals;

namespace Yifa.Tests.Modules.Penalties;

/// <summary>行政处罚法 63 to 65.</summary>
public sealed class HearingTests
{
    private const decimal Large = 50_000;

    [Fact]
    public void A_large_fine_may_be_heard_and_a_small_one_may_not()
    {
        Assert.True(Notified(Large).Matter<PenaltyCase>().MayBeHeard);
        Assert.False(Notified(Large - 1).Matter<PenaltyCase>().MayBeHeard);
        Notified(Large - 1).When("2026-03-09", Shop, new AskHearing()).RefusedBy(Conditions.NoHearingRight);
    }

    [Fact]
    public void What_closes_a_business_may_be_heard_whatever_the_fine() =>
        Assert.True(
            Investigated()
                .When("2026-03-06", Officer, new GiveNotice([PenaltyKind.SuspendBusiness]))
                .Accepted()
                .Matter<PenaltyCase>()
                .MayBeHeard
        );

    [Fact]
    public void No_decision_while_a_hearing_may_still_be_asked_for()
    {
        var story = Notified(Large).When("2026-03-09", Officer, new HearStatement()).Accepted();
        Assert.Equal(new DateOnly(2026, 3, 13), story.Clock(Clocks.HearingRequest).Due);

        story.When("2026-03-13", Head, Fined()).RefusedBy(Gate.WrongStage).Until("2026-03-14").When("2026-03-16", Head, Fined()).Accepted();
        Notified(Large).Until("2026-03-14").When("2026-03-16", Shop, new AskHearing()).RefusedBy(Gate.WrongStage);
    }

    [Fact]
    public void A_hearing_is_announced_seven_working_days_before_and_held_by_another()
    {
        var story = Notified(Large)
            .When("2026-03-10", Shop, new AskHearing("没有过错"))
            .Accepted()
            .When("2026-03-11", Officer, new ArrangeHearing(new(2026, 3, 20), "示例会议室"))
            .RefusedBy(Conditions.HearingTooSoon)
            .When("2026-03-11", Officer, new ArrangeHearing(new(2026, 3, 23), "示例会议室"))
            .Accepted()
            .When("2026-03-20", Host, new HoldHearing("笔录"))
            .RefusedBy(Conditions.HearingNotCome)
            .When("2026-03-23", Person("gu2", "顾某", Duty.HearingHost), new HoldHearing("笔录"))
            .RefusedBy(Conditions.HostInvestigated)
            .When("2026-03-23", Host, new HoldHearing("双方质证"))
            .Accepted()
            .When("2026-03-23", Head, Fined())
            .RefusedBy(Conditions.LegalityMissing)
            .When("2026-03-23", Reviewer, new ReviewLegality(true, "通过", true))
            .Accepted()
            .When("2026-03-24", Head, Fined())
            .Accepted();

        // thirteen days of the hearing are not counted in the ninety
        Assert.Equal([new Pause(new(2026, 3, 10), new(2026, 3, 23))], story.Clock(Clocks.Decision).Pauses);
    }
}
