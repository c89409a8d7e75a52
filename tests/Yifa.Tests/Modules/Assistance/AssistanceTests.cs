using Yifa.Kernel;
using Yifa.Modules.Assistance;

namespace Yifa.Tests.Modules.Assistance;

using Stage = Yifa.Modules.Assistance.Stage;

public sealed class AssistanceTests
{
    private static readonly Office Bureau = new(3, "shili/sfj/", "示例区城管局", "示管", "department");
    private static readonly Actor Requester = new("chen", "陈某", new Capacity.AtOffice("assistance.Requester", Bureau));
    private static readonly Actor Assistant = new("zhou", "周某", new Capacity.AtOffice("assistance.Assistant", Bureau));
    private static readonly Actor Coordinator = new("wu", "吴某", new Capacity.AtOffice("assistance.Coordinator", Bureau));

    private static Request Asking(DateOnly? due = null, string to = "示例区规划局", long? about = null) =>
        new(AssistanceKind.Data, "调取规划档案", "示例区城管局", to, "查处违法建设", "示例路1号的规划许可", due, About: about);

    private static Story Asked(DateOnly? due = null) =>
        new Story(AssistanceModule.Module, Bureau).When("2024-03-04", Requester, Asking(due));

    [Fact]
    public void A_request_is_a_numbered_letter_and_the_asked_office_has_days_to_answer()
    {
        var story = Asked(new(2024, 3, 29)).Accepted();

        Assert.Equal(new DateOnly(2024, 3, 11), story.Clock(Clocks.Answer).Due);
        Assert.Equal("示管协函〔2024〕1号", story.File.Course.Papers[0].Number);
        Assert.Equal(1, story.Counted(Figures.Requests, ("kind", "data"), ("from", "示例区城管局"), ("to", "示例区规划局")));
    }

    [Fact]
    public void The_days_to_answer_are_a_setting()
    {
        var story = new Story(AssistanceModule.Module, Bureau);
        story.Settings["assistance.answer"] = "3个工作日";

        Assert.Equal(new DateOnly(2024, 3, 7), story.When("2024-03-04", Requester, Asking()).Accepted().Clock(Clocks.Answer).Due);
    }

    [Fact]
    public void An_office_does_not_ask_itself_nor_for_yesterday() =>
        new Story(AssistanceModule.Module, Bureau)
            .When("2024-03-04", Requester, Asking(new(2024, 3, 4), "示例区城管局"))
            .RefusedBy(Refusals.OwnOffice)
            .RefusedBy(Refusals.DueTooEarly);

    [Fact]
    public void What_is_delivered_in_time_and_checked_is_completed_on_time()
    {
        var story = Asked(new(2024, 3, 29))
            .When("2024-03-06", Requester, new Accept())
            .RefusedBy(Gate.NotEntitled)
            .When("2024-03-06", Assistant, new Accept("档案科"))
            .When("2024-03-28", Assistant, new Deliver("许可复印件一份"))
            .When("2024-03-29", Requester, new Complete("材料齐全"))
            .Accepted();

        Assert.Equal(1, story.Counted(Figures.Completed, ("on-time", "yes")));
        Assert.Equal(Stage.Completed, story.Matter<AssistanceRequest>().Stage);
    }

    [Fact]
    public void What_is_sent_back_runs_again_and_is_late_if_the_last_delivery_is()
    {
        var story = Asked(new(2024, 3, 29))
            .When("2024-03-06", Assistant, new Accept())
            .When("2024-03-20", Assistant, new Deliver("许可复印件"))
            .When("2024-03-21", Requester, new SendBack("缺附图", new(2024, 3, 21)))
            .RefusedBy(Refusals.DueTooEarly)
            .When("2024-03-21", Requester, new SendBack("缺附图", new(2024, 3, 25)))
            .When("2024-03-26", Assistant, new Deliver("许可和附图"))
            .When("2024-03-27", Requester, new Complete())
            .Accepted();

        Assert.Equal(1, story.Counted(Figures.Completed, ("on-time", "no")));
        Assert.Equal(1, story.Matter<AssistanceRequest>().Returned);
    }

    [Fact]
    public void Who_refuses_says_why_in_writing_and_the_coordinator_decides()
    {
        var story = Asked()
            .When("2024-03-06", Assistant, new Decline("不属于本机关职权"))
            .When("2024-03-07", Requester, new Refer("示例区司法局"))
            .When("2024-03-11", Coordinator, new Rule(true, "应当协助"))
            .RefusedBy(Refusals.RulingNeedsDue)
            .When("2024-03-11", Coordinator, new Rule(true, "应当协助", new(2024, 3, 20)))
            .Accepted();

        Assert.Equal(["request", "refusal", "ruling"], story.File.Course.Papers.Select(p => p.Template));
        Assert.Equal((Stage.Working, "示例区规划局"), (story.Matter<AssistanceRequest>().Stage, story.Matter<AssistanceRequest>().Acting));
    }

    [Fact]
    public void An_unanswered_request_goes_to_the_coordinator_once_the_days_are_over() =>
        Asked()
            .When("2024-03-11", Requester, new Refer("示例区司法局"))
            .RefusedBy(Refusals.StillInTime)
            .When("2024-03-12", Requester, new Refer("示例区司法局"))
            .Accepted();

    [Fact]
    public void A_hard_topic_says_whose_turn_it_is_step_by_step()
    {
        var story = Asked()
            .When("2024-03-05", Assistant, new Accept())
            .When("2024-03-06", Assistant, new TakeStep("示例区规划局", "现场勘查", "示例区住建局"))
            .Accepted();

        Assert.Equal("示例区住建局", story.Matter<AssistanceRequest>().Acting);
        Assert.Equal(
            ["2024年3月5日 示例区规划局:同意协助", "2024年3月6日 示例区规划局:现场勘查"],
            story.Matter<AssistanceRequest>().StepsTold
        );
    }

    [Fact]
    public void A_request_withdrawn_stays_a_request()
    {
        var story = Asked().When("2024-03-05", Requester, new Withdraw("已经自行取得")).Accepted();

        Assert.Equal((1, 0), (story.Counted(Figures.Requests), story.Counted(Figures.Completed)));
        story.When("2024-03-06", Assistant, new Accept()).RefusedBy(Gate.MatterClosed);
    }
}
