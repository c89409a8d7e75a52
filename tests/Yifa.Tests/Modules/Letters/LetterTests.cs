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

    private static Serve<Letter> Served(string to, string day) => new(to, ServiceManner.Direct, Day: DateOnly.Parse(day), Signer: "刘某");

    [Fact]
    public void A_reminder_is_answered_in_time_and_counted_on_its_own_day()
    {
        var story = Sent("2024-03-01", ("种类", "提醒函"), ("主题", "示例问题")).Accepted();
        Assert.Equal(new DateOnly(2024, 3, 18), story.Clock(Clocks.Reply).Due); // fifteen days end on a Saturday

        story
            .When("2024-03-11", Clerk, Served("示例局", "2024-03-05"))
            .When("2024-03-14", Clerk, new Receive("已整改", "补发通知"))
            .Accepted();

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
    public void The_days_for_the_reply_run_from_the_day_it_is_served()
    {
        var story = Sent("2024-03-01", ("种类", "督办单")).When("2024-03-08", Clerk, Served("示例局", "2024-03-06")).Accepted();
        Assert.Equal(new DateOnly(2024, 3, 6), story.Matter<Letter>().ArrivedOn);
        Assert.Equal(new DateOnly(2024, 3, 18), story.Matter<Letter>().ReplyDue); // ten days end on a Saturday
        Assert.Equal(story.Matter<Letter>().ReplyDue, story.Clock(Clocks.Reply).Due);

        story.When("2024-03-09", Clerk, Served("示例局", "2024-03-09") with { Paper = 1 }).RefusedBy(ServiceRefusals.AlreadyServed);
        story.When("2024-03-09", Clerk, new Serve<Letter>("示例镇", ServiceManner.Post)).RefusedBy(ServiceRefusals.ProofMissing);
    }

    [Fact]
    public void A_letter_to_several_has_arrived_when_the_last_of_them_has_it()
    {
        var story = Sent("2024-03-01", ("种类", "提醒函"), ("收函单位", "示例局\n示例镇"));
        story.When("2024-03-05", Clerk, Served("示例局", "2024-03-04")).Accepted();
        Assert.Null(story.Matter<Letter>().ArrivedOn);
        story.When("2024-03-12", Clerk, Served("示例镇", "2024-03-11")).Accepted();
        Assert.Equal(
            (new(2024, 3, 11), new(2024, 3, 26)),
            (story.Matter<Letter>().ArrivedOn!.Value, story.Matter<Letter>().ReplyDue!.Value)
        );
        Assert.Equal(["示例局", "示例镇"], story.Matter<Letter>().Addressees);
    }

    [Fact]
    public void A_day_that_the_letter_or_a_chase_sets_stands_whenever_it_is_served()
    {
        var set = Sent("2024-03-01", ("种类", "提醒函"), ("回复期限", "2024-03-12"))
            .When("2024-03-05", Clerk, Served("示例局", "2024-03-04"));
        Assert.Equal(new DateOnly(2024, 3, 12), set.Accepted().Matter<Letter>().ReplyDue);

        var chased = Sent("2024-03-01", ("种类", "提醒函")).When("2024-03-20", Clerk, new Chase("电话", new(2024, 3, 29)));
        Assert.Equal(
            new DateOnly(2024, 3, 29),
            chased.When("2024-03-22", Clerk, Served("示例局", "2024-03-21")).Accepted().Matter<Letter>().ReplyDue
        );
    }

    [Fact]
    public void A_circular_is_served_though_nothing_waits_for_an_answer() =>
        Assert.Equal(
            new DateOnly(2024, 3, 2),
            Sent("2024-03-01", ("种类", "通报"))
                .When("2024-03-02", Clerk, Served("示例局", "2024-03-02"))
                .Accepted()
                .Matter<Letter>()
                .ArrivedOn
        );

    [Fact]
    public void A_reminder_left_unanswered_is_followed_by_the_order_its_kind_names()
    {
        var story = Sent("2024-03-01", ("种类", "提醒函"), ("所关联案件的编号", "9"), ("主题", "示例问题"));
        var escalate = new Escalate("关于示例问题的督办单", "请于五日内办结");
        story.When("2024-03-05", Reviewer, escalate).RefusedBy(Refusals.NotYetDue);
        story.When("2024-03-25", Reviewer, escalate with { ReplyDue = new(2024, 3, 25) }).RefusedBy(Refusals.DueTooEarly);
        story.When("2024-03-25", Reviewer, escalate).Accepted();
        Assert.Equal(
            (Stage.Ended, "改发督办单《关于示例问题的督办单》"),
            (story.Matter<Letter>().Stage, story.Matter<Letter>().Consequence)
        );

        var opening = Assert.Single(story.Entries[^1].Outcome.Openings);
        var next = Sent(
            "2024-03-25",
            [.. opening.Fields.Where(f => f.Key is not "Title" and not "Content" and not "Receivers").Select(f => (f.Key, f.Value))]
        );
        Assert.Equal([new Link(9, "关于"), new Link(1, "接续")], next.Accepted().File.Course.Links);
        Assert.Equal(("circular", "示例问题"), (next.Matter<Letter>().NextGrade, next.Matter<Letter>().Subject));
        next.When("2024-04-30", Reviewer, new Escalate("通报", "示例", new(2024, 5, 31))).RefusedBy(Refusals.AsksNoReply);
    }

    [Fact]
    public void A_letter_of_the_last_grade_ends_and_is_not_followed() =>
        Sent("2024-03-01", ("种类", "提示函")).When("2024-05-06", Reviewer, new Escalate("再提示", "示例")).RefusedBy(Refusals.NoNextGrade);

    [Fact]
    public void A_day_before_the_letter_is_no_day_for_the_answer() =>
        Sent("2024-03-01", ("种类", "提醒函"), ("回复期限", "2024-02-28")).RefusedBy(Refusals.DueTooEarly);

    [Fact]
    public void The_opinion_of_a_review_body_is_answered_in_sixty_days() =>
        Assert.Equal(new DateOnly(2024, 4, 30), Sent("2024-03-01", ("种类", "行政复议意见书")).Accepted().Clock(Clocks.Reply).Due);
}
