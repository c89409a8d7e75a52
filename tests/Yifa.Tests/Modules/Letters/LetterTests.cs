using Yifa.Kernel;
using Yifa.Modules.Letters;
using Stage = Yifa.Modules.Letters.Stage;

namespace Yifa.Tests.Modules.Letters;

public sealed class LetterTests
{
    private static readonly Office Bureau = new(3, "shili/sfj/", "示例区司法局", "示司", "department");
    private static readonly Actor Clerk = new("chen", "陈某", new Capacity.AtOffice("letters.Clerk", Bureau));
    private static readonly Actor Reviewer = new("zhou", "周某", new Capacity.AtOffice("letters.Reviewer", Bureau));

    private static Story Sent(string on, params (string Field, string Text)[] texts)
    {
        (string Field, string Text)[] all =
        [
            ("标题", "关于示例问题的函"),
            ("内容", "请核查"),
            .. texts.Any(t => t.Field == "收函单位") ? [] : new[] { ("收函单位", "示例局") },
            .. texts,
        ];
        var (act, refusals) = Binder.Bind(
            LettersModule.Module.ActNamed("Issue")!,
            all.ToDictionary(t => t.Field, t => (string?)t.Text),
            new DateOnly(2025, 12, 31)
        );
        Assert.True(act is not null, string.Join(" / ", refusals));
        return new Story(LettersModule.Module, Bureau).When(on, Clerk, act!);
    }

    [Fact]
    public void A_reminder_is_answered_in_time_and_counted_on_its_own_day()
    {
        var story = Sent("2024-03-01", ("种类", "提醒函"), ("主题", "示例问题")).Accepted();
        Assert.Equal(new DateOnly(2024, 3, 18), story.Clock(Clocks.Reply).Due); // fifteen days end on a Saturday

        story.When("2024-03-11", Clerk, new Deliver("刘某")).When("2024-03-14", Clerk, new Receive("已整改", "补发通知")).Accepted();

        Assert.Equal(1, story.Counted(Figures.Answered, ("kind", "reminder-letter"), ("on-time", "yes"), ("receiver", "示例局")));
        Assert.All(story.Counts, c => Assert.Equal(new DateOnly(2024, 3, 1), c.On));
        Assert.Equal(1, story.Counted(Figures.Issued, ("asks-reply", "yes"), ("subject", "示例问题")));
        Assert.Equal("函件", story.File.Module.Document(story.File.Course.Papers[0].Template).Label);
    }

    [Fact]
    public void A_late_answer_is_chased_first_and_counts_as_late()
    {
        var story = Sent("2024-03-01", ("种类", "督办单"))
            .When("2024-03-20", Clerk, new Chase("电话"))
            .When("2024-03-25", Clerk, new Receive("已办"))
            .Accepted();

        Assert.Equal(1, story.Counted(Figures.Answered, ("on-time", "no")));
        Assert.Equal(1, story.Matter<Letter>().Chased);
    }

    [Fact]
    public void No_answer_ends_only_after_its_day_and_the_next_grade_is_linked_to_it()
    {
        var story = Sent("2024-03-01", ("种类", "提醒函"));
        Assert.Equal("supervision-order", story.Matter<Letter>().NextGrade);
        story.When("2024-03-05", Reviewer, new End("改发督办单")).RefusedBy(Refusals.NotYetDue);
        story.When("2024-03-25", Reviewer, new End("改发督办单")).Accepted();

        var next = Sent("2024-03-25", ("种类", "督办单"), ("所升级函件的编号", "1")).Accepted();
        Assert.Equal([new Link(1, "接续")], next.File.Course.Links);
        Assert.Equal(0, story.Counted(Figures.Answered));
    }

    [Fact]
    public void A_chase_may_set_a_new_day()
    {
        var story = Sent("2024-03-01", ("种类", "提醒函")).When("2024-03-20", Clerk, new Chase("书面", new DateOnly(2024, 3, 29)));

        Assert.Equal(new DateOnly(2024, 3, 29), story.Accepted().Matter<Letter>().ReplyDue);
        story.When("2024-03-21", Clerk, new Chase("书面", new DateOnly(2024, 3, 21))).RefusedBy(Refusals.DueTooEarly);
    }

    [Fact]
    public void A_circular_asks_no_answer_and_is_one_letter_whoever_receives_it()
    {
        var story = Sent("2024-03-01", ("种类", "通报"), ("收函单位", "示例局\n示例镇")).Accepted();

        Assert.Equal((Stage.Sent, 1), (story.Matter<Letter>().Stage, story.Counted(Figures.Issued, ("kind", "circular"))));
        Assert.Equal(0, story.Counted(Figures.Issued, ("asks-reply", "yes")));
        story.When("2024-03-05", Clerk, new Receive("知悉")).RefusedBy(Gate.MatterClosed);
    }

    [Fact]
    public void Its_arrival_is_recorded_once() =>
        Sent("2024-03-01", ("种类", "通报"))
            .When("2024-03-02", Clerk, new Deliver("刘某"))
            .Accepted()
            .When("2024-03-03", Clerk, new Deliver("刘某"))
            .RefusedBy(Refusals.AlreadyArrived);

    [Fact]
    public void A_day_before_the_letter_is_no_day_for_the_answer() =>
        Sent("2024-03-01", ("种类", "提醒函"), ("回复期限", "2024-02-28")).RefusedBy(Refusals.DueTooEarly);

    [Fact]
    public void The_opinion_of_a_review_body_is_answered_in_sixty_days() =>
        Assert.Equal(new DateOnly(2024, 4, 30), Sent("2024-03-01", ("种类", "行政复议意见书")).Accepted().Clock(Clocks.Reply).Due);
}
