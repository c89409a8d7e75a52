using Yifa.Kernel;

namespace Yifa.Tests.Modules.Reconsideration;

using Yifa.Modules.Reconsideration;
using static Review;

public sealed class EffectTests
{
    private static Story Decided(Decide? decision = null) => Ready().Does("2024-04-09", Officer, decision ?? Decision(Outcome.Uphold));

    [Fact]
    public void The_fifteen_days_run_from_the_service_that_took_effect()
    {
        var story = Decided()
            .Does(
                "2024-04-10",
                Officer,
                new Serve<ReconsiderationCase>("陈某", ServiceManner.Post, Result: ServiceResult.Returned, Proof: "EMS 1000000000001")
            )
            .Does("2024-04-18", Officer, Served());

        // fifteen days from 2024-04-18 end on Friday 05-03, a holiday; the first working day is Monday the 6th
        Assert.Equal(new DateOnly(2024, 5, 6), story.Clock(Clocks.Sue).Due);
    }

    [Fact]
    public void Nothing_is_published_copied_or_archived_before_service() =>
        Decided()
            .When("2024-04-10", Officer, new Publish("门户网站"))
            .RefusedBy(Refusals.NotServed)
            .When("2024-04-10", Officer, new CopyToSuperior("上海市市场监督管理局"))
            .RefusedBy(Refusals.NotServed)
            .When("2024-04-10", Officer, new Archive())
            .RefusedBy(Refusals.NotServed);

    private static int DecisionOf(Story story) => story.File.Course.Papers.FindIndex(p => p.Template == Documents.Decision.Name) + 1;

    [Fact]
    public void An_opinion_letter_is_answered_in_sixty_days()
    {
        var story = Decided(Decision(Outcome.Quash));
        story
            .When("2024-04-10", Respondent, new AnswerOpinionLetter("已整改"))
            .RefusedBy(Refusals.OpinionLetterMissing)
            .Does("2024-04-10", Officer, new IssueOpinionLetter("闵行区市场监督管理局", "同类处罚程序应当规范"))
            .Does("2024-04-10", Officer, Served() with { Paper = DecisionOf(story) })
            .When("2024-05-30", Registrar, new Archive())
            .RefusedBy(Refusals.DutiesOpen);

        Assert.Equal(new DateOnly(2024, 6, 11), story.Clock(Clocks.OpinionReply).Due);
        Assert.Equal("闵府复意字〔2024〕第1号", story.File.Course.Papers.Single(p => p.Template == Documents.OpinionLetter.Name).Number);
        story.Does("2024-06-03", Respondent, new AnswerOpinionLetter("已整改")).Does("2024-06-04", Registrar, new Archive());
    }

    [Fact]
    public void The_act_made_anew_is_not_the_old_one_unless_it_fell_for_its_procedure()
    {
        var story = Decided(Decision(Outcome.Quash) with { Remake = true });

        Assert.Equal(new DateOnly(2024, 6, 11), story.Clock(Clocks.Remake).Due);
        story
            .When("2024-05-10", Respondent, new RemakeAct("行政处罚决定", Same: true))
            .RefusedBy(Refusals.SameActAgain)
            .Does("2024-05-10", Respondent, new RemakeAct("行政处罚决定", Same: true, QuashedForProcedure: true));
        Assert.Equal(ClockState.Met, story.Clock(Clocks.Remake).State);
    }

    [Fact]
    public void Who_does_not_comply_in_time_is_ordered_to_and_called_in() =>
        Decided(Decision(Outcome.Quash) with { Remake = true, RemakeDays = 30 })
            .When("2024-05-09", Officer, new OrderCompliance(15, "重新作出行政行为"))
            .RefusedBy(Refusals.NotOverdue)
            .Does("2024-05-10", Officer, new OrderCompliance(15, "重新作出行政行为"))
            .Does("2024-06-03", InstitutionHead, new Interview("分管副局长", "要求立即履行", Circulated: true));

    [Fact]
    public void Enforcement_waits_for_the_way_to_court_to_close()
    {
        var enforce = new Enforce("闵行区市场监督管理局", ThroughCourt: true, "罚款二万元");
        var story = Decided().Does("2024-04-10", Officer, Served());

        story.When("2024-04-20", Officer, enforce).RefusedBy(Refusals.NotEnforceable);
        story.Does("2024-05-06", Officer, enforce);
    }

    [Fact]
    public void A_suit_is_heard_of_even_after_the_file_is_closed()
    {
        var story = Decided()
            .Does("2024-04-10", Officer, Served())
            .Does("2024-05-06", Registrar, new Archive())
            .Does("2024-05-08", Actor.Statute, new RecordSuit());

        Assert.True(story.Matter<ReconsiderationCase>().Sued);
        Assert.Equal("litigation.ReceiveNotice", story.Entries[^1].Performance.Type.Hears);
    }
}
