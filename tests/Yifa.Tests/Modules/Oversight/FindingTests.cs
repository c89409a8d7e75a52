using Yifa.Kernel;
using Yifa.Modules.Oversight;

namespace Yifa.Tests.Modules.Oversight;

public sealed class FindingTests
{
    private static readonly Office Bureau = new(3, "shili/sfj/", "示例区司法局", "示司", "department");
    private static readonly Actor Inspector = new("chen", "陈某", new Capacity.AtOffice("findings.Inspector", Bureau));
    private static readonly Actor Head = new("zhou", "周某", new Capacity.AtOffice("findings.Head", Bureau));
    private static readonly Actor Liaison = new("wu", "吴某", new Capacity.AtOffice("findings.Liaison", Bureau));
    private static readonly Yifa.Kernel.Found Patrol = new(5, "示司督察〔2024〕第1轮", nameof(RoundStage.Visiting), new(2024, 3, 4));
    private const string Number = "示司督察〔2024〕第1轮";

    private static Find Finding(IReadOnlyList<string>? units = null, IReadOnlyList<string>? towns = null) =>
        new(Mode.Patrol, FindingField.Enforcement, "执法记录不全", "抽查的三份案卷没有全过程记录", units, towns, Number);

    private static Story Found() =>
        new Story(FindingsModule.Module, Bureau)
            .Knowing("round", Patrol)
            .When("2024-04-01", Inspector, Finding(["示例局"], ["示例镇"]))
            .Accepted();

    private static Story Noticed() =>
        Found()
            .When("2024-04-02", Head, new ApproveNotice())
            .When("2024-04-03", Inspector, new SendNotice("补齐记录", new(2024, 5, 31)))
            .Accepted();

    private static Story Closed() =>
        Noticed()
            .When("2024-05-20", Liaison, new Reply("示例局", "已补齐"))
            .When("2024-05-22", Inspector, new Accept())
            .When("2024-05-24", Head, new Close("抽查属实"))
            .Accepted();

    [Fact]
    public void One_finding_counts_once_and_each_of_its_units_once_in_the_round()
    {
        var story = Found();

        Assert.Equal(1, story.Counted(FindingFigures.Findings, ("mode", "patrol"), ("field", "enforcement")));
        Assert.Equal(1, story.Counted(FindingFigures.UnitsWithFindings, ("unit-type", "unit")));
        Assert.Equal(1, story.Counted(FindingFigures.UnitsWithFindings, ("unit-type", "town")));
        Assert.Equal(
            [$"{Number}/示例局", $"{Number}/示例镇"],
            story.Counts.Where(c => c.Figure == FindingFigures.UnitsWithFindings.Id).Select(c => c.Key)
        );
        Assert.Equal([new Link(5, "所属轮次")], story.File.Course.Links);
    }

    [Fact]
    public void A_finding_belongs_to_a_round_that_runs_and_to_somebody()
    {
        new Story(FindingsModule.Module, Bureau)
            .When("2024-04-01", Inspector, Finding())
            .RefusedBy(Refusals.NoSuchRound)
            .RefusedBy(Refusals.NobodyConcerned);
        new Story(FindingsModule.Module, Bureau)
            .Knowing("round", Patrol with { Stage = nameof(RoundStage.Finished) })
            .When("2024-04-01", Inspector, Finding(["示例局", "示例局"]))
            .RefusedBy(Refusals.RoundOver)
            .RefusedBy(Refusals.UnitTwice);
    }

    [Fact]
    public void What_an_inspection_from_above_found_belongs_to_no_round()
    {
        var story = new Story(FindingsModule.Module, Bureau)
            .When("2024-04-01", Inspector, Finding(["示例局"]) with { Round = null })
            .Accepted();

        Assert.Equal("上级2024/示例局", story.Counts.Single(c => c.Key is not null).Key);
        Assert.Empty(story.File.Course.Links);
    }

    [Fact]
    public void The_notice_goes_out_with_the_head_s_leave_its_own_number_and_a_limit()
    {
        Found()
            .When("2024-04-02", Head, new ApproveNotice(false))
            .RefusedBy(Refusals.OpinionMissing)
            .When("2024-04-03", Inspector, new SendNotice("补齐记录", new(2024, 4, 3)))
            .RefusedBy(Refusals.DueTooEarly)
            .When("2024-04-03", Inspector, new SendNotice("补齐记录"))
            .RefusedBy(Gate.ApprovalMissing);
        var story = Noticed();

        Assert.Equal("示司督改〔2024〕1号", story.File.Course.Papers[0].Number);
        Assert.Equal(new DateOnly(2024, 5, 31), story.Clock(FindingClocks.Rectification).Due);
        Assert.Equal(["示例局", "示例镇"], story.Entries[^1].Outcome.Notices.Select(n => n.To));
    }

    [Fact]
    public void The_notice_is_served_like_any_paper()
    {
        var story = Noticed()
            .When("2024-04-08", Inspector, new Serve<Finding>("示例局", ServiceManner.Direct, Signer: "收发室", Recorded: true))
            .Accepted();

        Assert.Equal(new DateOnly(2024, 4, 8), Service.EffectOf(story.File.Course, 1, "示例局")!.On);
    }

    [Fact]
    public void A_notice_that_names_no_day_takes_the_setting_s()
    {
        var story = Found();
        story.Settings["oversight.rectification"] = "30日";
        story.When("2024-04-02", Head, new ApproveNotice()).When("2024-04-03", Inspector, new SendNotice("补齐记录")).Accepted();

        Assert.Equal(new DateOnly(2024, 5, 6), story.Matter<Finding>().Due); // the thirtieth day is a Friday made free: it rolls on
    }

    [Fact]
    public void A_reply_is_accepted_before_it_is_struck_off_and_counts_on_the_day_it_was_found()
    {
        Noticed().When("2024-05-20", Head, new Close("属实")).RefusedBy(Gate.WrongStage);
        var story = Closed();
        var rectified = story.Counts.Single(c => c.Figure == FindingFigures.FindingsRectified.Id);

        Assert.Equal((new DateOnly(2024, 4, 1), 1), (rectified.On, rectified.Amount));
        Assert.True(story.Matter<Finding>().OnTime);
        Assert.Null(story.Matter<Finding>().OpenIn);
    }

    [Fact]
    public void A_reply_that_does_not_do_is_sent_back_with_a_new_limit()
    {
        var story = Noticed()
            .When("2024-05-20", Liaison, new Reply("示例局", "正在补"))
            .When("2024-05-22", Inspector, new SendBack("没有补齐", new(2024, 5, 22)))
            .RefusedBy(Refusals.DueTooEarly)
            .When("2024-05-22", Inspector, new SendBack("没有补齐", new(2024, 6, 28)))
            .Accepted();

        Assert.Equal(new DateOnly(2024, 6, 28), story.Clock(FindingClocks.Rectification).Due);
        Assert.Equal(["2024年5月20日 示例局:正在补(退回:没有补齐)"], story.Matter<Finding>().RepliesTold);
        story.When("2024-06-20", Head, new Postpone(new(2024, 6, 20), "汛期")).RefusedBy(Refusals.DueTooEarly);
        story.When("2024-06-20", Head, new Postpone(new(2024, 7, 31), "汛期")).Accepted();
    }

    [Fact]
    public void What_did_not_last_is_open_again_and_no_longer_counts()
    {
        var story = Closed()
            .When("2024-11-20", Inspector, new LookBack(false, "抽查五份案卷,两份没有记录"))
            .RefusedBy(Refusals.LimitMissing)
            .When("2024-11-20", Inspector, new LookBack(false, "抽查五份案卷,两份没有记录", "补齐两份", new(2024, 12, 20)))
            .Accepted();

        Assert.Equal((FindingStage.Rectifying, 1), (story.Matter<Finding>().Stage, story.Matter<Finding>().Reopened));
        Assert.Equal(0, story.Counted(FindingFigures.FindingsRectified));
        story
            .When("2024-12-10", Liaison, new Reply("示例局", "已补齐两份"))
            .When("2024-12-12", Inspector, new Accept())
            .When("2024-12-13", Head, new Close("属实"))
            .When("2024-12-30", Inspector, new LookBack(true, "抽查五份案卷,都有记录"))
            .Accepted();
        Assert.Equal((FindingStage.Confirmed, 1), (story.Matter<Finding>().Stage, story.Counted(FindingFigures.FindingsRectified)));
    }

    [Fact]
    public void A_unit_that_does_not_put_it_right_is_called_in_and_a_letter_or_a_task_is_linked()
    {
        var story = Noticed()
            .When("2024-06-03", Inspector, new Hold(Measure.Interview, "约谈主要负责人"))
            .RefusedBy(Gate.NotEntitled)
            .When("2024-06-03", Head, new Hold(Measure.Interview, "约谈主要负责人"))
            .When("2024-06-04", Inspector, new Relate(Related.Letter, 77))
            .Accepted();

        Assert.Equal(["2024年6月3日 约谈:约谈主要负责人"], story.Matter<Finding>().MeasuresTold);
        Assert.Contains(new Link(77, "函件"), story.File.Course.Links);
    }

    [Fact]
    public void A_finding_that_was_none_takes_its_units_back()
    {
        var story = Found().When("2024-04-02", Head, new Revoke("查证不实")).Accepted();

        Assert.Equal((0, 0), (story.Counted(FindingFigures.Findings), story.Counted(FindingFigures.UnitsWithFindings)));
    }
}
