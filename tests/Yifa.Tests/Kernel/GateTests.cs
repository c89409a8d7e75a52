using Yifa.Kernel;
using Yifa.Tests.Kernel.Stalls;
using static Yifa.Tests.Kernel.Stalls.StallPermits;

namespace Yifa.Tests.Kernel;

public sealed class GateTests
{
    [Fact]
    public void A_permit_is_applied_for_accepted_approved_and_granted() =>
        UnderReview()
            .When("2025-03-10", Reviewer, new Consider(Duty.Reviewer, true))
            .Accepted()
            .When("2025-03-11", Head, new Consider(Duty.Head, true))
            .Accepted()
            .When("2025-03-12", Head, new Grant())
            .Accepted();

    [Fact]
    public void Only_an_opening_act_opens_a_matter() => Story().When("2025-03-03", Officer, new Accept("甲1")).RefusedBy(Gate.NotAnOpening);

    [Fact]
    public void A_matter_is_opened_once() =>
        Received().When("2025-03-03", Officer, new Apply("周某", Ware.Food)).RefusedBy(Gate.AlreadyOpen);

    [Fact]
    public void An_act_from_another_stage_is_refused_and_says_where_the_matter_is()
    {
        var story = Received().When("2025-03-04", Head, new Grant()).RefusedBy(Gate.WrongStage);

        Assert.Equal("案件现处的阶段不能办理这一事项(现为“待受理”)(摊位管理办法第七条)", story.Refused[0].ToString());
    }

    [Fact]
    public void A_closed_matter_takes_only_acts_that_start_there() =>
        UnderReview()
            .When("2025-03-05", Applicant, new Withdraw())
            .Accepted()
            .When("2025-03-06", Applicant, new Withdraw())
            .RefusedBy(Gate.MatterClosed)
            .When("2025-03-06", Officer, new Archive())
            .Accepted();

    [Fact]
    public void A_duty_reaches_the_subtree_of_its_office_and_no_further()
    {
        var above = At("officer", "区经办", Duty.Officer, District);
        var beside = At("officer", "外区经办", Duty.Officer, Elsewhere);

        Received().When("2025-03-04", beside, new Accept("甲1")).RefusedBy(Gate.NotEntitled);
        Received().When("2025-03-04", above, new Accept("甲1")).Accepted();
        new Story(Statute, District).When("2025-03-03", Officer, new Apply("周某", Ware.Food)).RefusedBy(Gate.NotEntitled);
    }

    [Fact]
    public void Another_duty_a_stranger_the_public_and_the_statute_are_not_entitled()
    {
        Received().When("2025-03-04", Head, new Accept("甲1")).RefusedBy(Gate.NotEntitled);
        Received().When("2025-03-04", Stranger, new Withdraw()).RefusedBy(Gate.NotEntitled);
        Received().When("2025-03-04", new("x", "某", new Capacity.Public()), new Withdraw()).RefusedBy(Gate.NotEntitled);
        Received().When("2025-03-04", Actor.Statute, new Accept("甲1")).RefusedBy(Gate.NotEntitled);
        Received().When("2025-03-04", Officer, new DeemedAccept()).RefusedBy(Gate.NotEntitled);
    }

    [Fact]
    public void A_party_applies_and_acts_in_its_own_matter()
    {
        Story().When("2025-03-03", Applicant, new Apply("周某", Ware.Food)).Accepted();
        Received().When("2025-03-04", Applicant, new Withdraw()).Accepted();
    }

    [Fact]
    public void What_is_done_once_is_not_done_twice() =>
        UnderReview().When("2025-03-05", Head, new Extend()).Accepted().When("2025-03-06", Head, new Extend()).RefusedBy(Gate.AlreadyDone);

    [Fact]
    public void Who_saw_an_older_version_must_look_again() =>
        UnderReview()
            .When("2025-03-05", Head, new Extend(), seen: 1)
            .RefusedBy(Gate.StaleVersion)
            .When("2025-03-05", Head, new Extend(), seen: 2)
            .Accepted();

    [Fact]
    public void Two_acts_on_one_open_file_do_not_pass_for_one()
    {
        var outside = Received();
        var file = outside.File;
        var day = new DateOnly(2025, 3, 4);
        IReadOnlyList<Refusal> Try(Act act, Actor actor, int seen) =>
            file.Perform(new(Statute.Act(act.GetType()), act, actor, day, day.ToDateTime(new(2, 0)), "desk", seen), outside)
                .AsTask()
                .GetAwaiter()
                .GetResult();

        Assert.Empty(Try(new Accept("甲1"), Officer, 1));
        Assert.Contains(Try(new Extend(), Head, 1), r => r.Is(Gate.StaleVersion));
    }

    [Fact]
    public void A_date_lies_neither_after_today_nor_before_the_receipt()
    {
        Received().When("2025-03-02", Officer, new Accept("甲1")).RefusedBy(Gate.BeforeOpening);

        var file = Received().File;
        var act = Statute.Act(typeof(Accept));
        var refused = Gate.Check(file, act, Officer, new(2025, 3, 5), today: new(2025, 3, 4), null);
        Assert.Equal("On", Assert.Single(refused, r => r.Is(Gate.InTheFuture)).Field);
    }

    [Fact]
    public void Today_is_the_day_in_China()
    {
        Assert.Equal(new(2025, 3, 4), CaseFile.ChinaDay(new(2025, 3, 3, 16, 0, 0, DateTimeKind.Utc)));
        Assert.Equal(new(2025, 3, 3), CaseFile.ChinaDay(new(2025, 3, 3, 15, 59, 59, DateTimeKind.Utc)));
    }

    [Fact]
    public void All_that_stands_against_an_act_is_said_at_once()
    {
        var story = UnderReview()
            .Knowing("others", new Found(7, "示江摊证〔2025〕第7号", "Granted", new(2025, 1, 2)))
            .When("2025-03-01", Stranger, new Accept(null), seen: 1);

        Assert.Equal(
            ["StaleVersion", "BeforeOpening", "WrongStage", "AlreadyDone", "NotEntitled", "PlaceMissing", "HasOneAlready"],
            story.Refused.Select(r => r.Name)
        );
        Assert.Equal("Place", story.Refused[5].Field);
    }

    [Fact]
    public void A_refusal_leaves_the_matter_as_it_was()
    {
        var story = Received();
        var before = story.File.Row();

        story.When("2025-03-04", Officer, new Accept(null)).RefusedBy(Refusals.PlaceMissing);

        Assert.Equal(before with { Head = [] }, story.File.Row() with { Head = [] });
        Assert.Equal(before.Head, story.File.Row().Head);
        Assert.Single(story.Entries);
    }

    [Fact]
    public void The_buttons_are_the_acts_the_gate_lets_through()
    {
        var story = UnderReview();
        Assert.Equal(["AskSupplement", "LeaveOut", "Move"], Gate.OpenTo(story.File, Officer).Select(a => a.Name));
        Assert.Equal(["Withdraw"], Gate.OpenTo(story.File, Applicant).Select(a => a.Name));
        Assert.Empty(Gate.OpenTo(story.File, Stranger));
        Assert.Equal(["Apply"], Gate.OpenTo(Story().File, Applicant).Select(a => a.Name));
        Assert.DoesNotContain(Gate.OpenTo(story.When("2025-03-05", Head, new Extend()).File, Head), a => a.Name == "Extend");
    }

    [Fact]
    public void An_earlier_version_is_kept_and_not_offered()
    {
        Assert.Equal(typeof(AcceptAnyPlace), Statute.ActAt("Accept", 1)!.Type);
        Assert.Equal(typeof(Accept), Statute.ActAt("Accept", 2)!.Type);
        Assert.Equal(typeof(Accept), Statute.ActNamed("accept")!.Type);
        Assert.Null(Statute.ActAt("Accept", 3));
        Assert.DoesNotContain(Statute.Acts, a => a.Earlier);
    }

    [Fact]
    public void An_act_answers_to_its_identifier_its_address_and_its_chinese_name()
    {
        Assert.Equal("AskSupplement", Statute.ActNamed("asksupplement")!.Name);
        Assert.Equal("AskSupplement", Statute.ActNamed("ask-supplement")!.Name);
        Assert.Equal("AskSupplement", Statute.ActNamed("要求补正")!.Name);
        Assert.Null(Statute.ActNamed("无此事项"));
    }
}
