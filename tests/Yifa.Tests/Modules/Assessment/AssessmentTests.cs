using Yifa.Kernel;
using Yifa.Modules.Assessment;

namespace Yifa.Tests.Modules.Assessment;

using Stage = Yifa.Modules.Assessment.Stage;

public sealed class AssessmentTests
{
    private static readonly Office Government = new(2, "shili/zf/", "示例区人民政府", "示府", "government");
    private static readonly Actor Clerk = Of("chen", "陈某", "Clerk");
    private static readonly Actor Checker = Of("wu", "吴某", "Checker");
    private static readonly Actor Reviewer = Of("zhou", "周某", "Reviewer");
    private static readonly Actor Head = Of("zheng", "郑某", "Head");

    private static Actor Of(string account, string name, string duty) =>
        new(account, name, new Capacity.AtOffice($"assessment.{duty}", Government));

    // 1.1 and 1.2, 2.1 and 2.2: 25 points each; 1.2 is filled by mediations of traders, 50 of which earn all
    private static Story Begun(string kind = "business-environment") =>
        new Story(AssessmentModule.Module, Government)
            .When("2024-03-04", Clerk, new Begin(new(kind, 1), "示例镇", 2024, new(2024, 10, 31)))
            .Accepted();

    private static Story Checked()
    {
        var story = Begun().Reading("1.2", 20).When("2024-09-02", Checker, new FillFromFigures());
        foreach (var code in (string[])["1.1", "2.1", "2.2"])
            story.When("2024-09-03", Checker, new SelfCheck(code, 20, "检查记录"));
        return story.Accepted();
    }

    private static Story Reviewed()
    {
        var story = Checked().When("2024-09-04", Checker, new HandIn());
        foreach (var code in (string[])["1.1", "1.2", "2.1", "2.2"])
            story.When("2024-09-10", Reviewer, new Review(code));
        return story.When("2024-09-12", Reviewer, new FinishReview()).Accepted();
    }

    [Fact]
    public void An_assessment_takes_the_scheme_as_it_stands_and_one_a_unit_and_year()
    {
        var story = Begun();

        Assert.Equal("示例镇2024年营商环境评价", story.File.Matter.Title);
        Assert.Equal(4, story.Matter<UnitAssessment>().Leaves.Count());
        Assert.Equal([new Claim("assessment", "2/business-environment/2024/示例镇")], story.Entries[0].Outcome.Claims);
        new Story(AssessmentModule.Module, Government)
            .When("2024-03-04", Clerk, new Begin(new("nothing", 1), "示例镇", 1_989, new(2024, 3, 4)))
            .RefusedBy(Refusals.KindUnknown)
            .RefusedBy(Refusals.YearUnlikely)
            .RefusedBy(Refusals.DueTooEarly);
    }

    [Fact]
    public void A_heading_is_given_to_a_unit_with_all_below_it()
    {
        var story = Begun()
            .When("2024-03-05", Clerk, new Assign(["3"], "示例局"))
            .RefusedBy(Refusals.NoSuchIndicator)
            .When("2024-03-05", Clerk, new Assign(["1"], "示例局"))
            .When("2024-03-06", Clerk, new Assign(["1.2"], "示例镇"))
            .Accepted();

        var matter = story.Matter<UnitAssessment>();
        Assert.Equal(("示例局", "示例镇", null), (matter.OwnerOf("1.1"), matter.OwnerOf("1.2"), matter.OwnerOf("2.1")));
    }

    [Fact]
    public void A_self_check_has_a_score_within_the_points_and_evidence() =>
        Begun()
            .When("2024-09-03", Checker, new SelfCheck("1"))
            .RefusedBy(Refusals.NoSuchIndicator)
            .When("2024-09-03", Checker, new SelfCheck("1.1"))
            .RefusedBy(Refusals.ScoreMissing)
            .RefusedBy(Refusals.EvidenceMissing)
            .When("2024-09-03", Checker, new SelfCheck("1.1", 26, "检查记录"))
            .RefusedBy(Refusals.ScoreBeyondPoints)
            .When("2024-09-03", Checker, new SelfCheck("1.1", 25, Matters: [41, 42]))
            .Accepted();

    [Fact]
    public void Matters_named_as_evidence_are_linked()
    {
        var story = Begun().When("2024-09-03", Checker, new SelfCheck("1.1", 25, Matters: [41, 42])).Accepted();

        Assert.Equal([new Link(41, "指标1.1的佐证"), new Link(42, "指标1.1的佐证")], story.File.Course.Links);
    }

    [Fact]
    public void A_live_figure_is_frozen_as_it_reads_and_earns_its_share()
    {
        var story = Checked();
        var check = story.Matter<UnitAssessment>().CheckOf("1.2")!;

        Assert.Equal((20, 10), (check.Value, check.Score)); // 20 of 50 earn 10 of 25 points
        Assert.Equal(("mediation.accepted", "type=commercial"), (check.Reading!.Figure, check.Reading.Where));
        Assert.Equal("1.2", Assert.Single(story.Matter<UnitAssessment>().Kept).Line);
    }

    [Fact]
    public void Filled_anew_the_figure_s_score_follows_and_a_score_of_one_s_own_stays()
    {
        var story = Checked().Reading("1.2", 40).When("2024-09-03", Checker, new FillFromFigures()).Accepted();
        Assert.Equal(20, story.Matter<UnitAssessment>().CheckOf("1.2")!.Score);

        story.When("2024-09-03", Checker, new SelfCheck("1.2", 25, "另有一批未录入")).Accepted();
        story.Reading("1.2", 41).When("2024-09-04", Checker, new FillFromFigures()).Accepted();
        Assert.Equal(
            (25, 41),
            (story.Matter<UnitAssessment>().CheckOf("1.2")!.Score, story.Matter<UnitAssessment>().CheckOf("1.2")!.Value)
        );
    }

    [Fact]
    public void A_rate_is_frozen_with_both_its_parts()
    {
        var story = Begun("performance")
            .Reading("2.3", 90)
            .Reading("2.3/", 100)
            .When("2024-09-02", Checker, new FillFromFigures())
            .Accepted();
        var check = story.Matter<UnitAssessment>().CheckOf("2.3")!;

        Assert.Equal((90m, 14.21m), (check.Value, check.Score)); // 90 of 95 per cent, of 15 points
        Assert.Equal(("mediation.succeeded", "mediation.accepted"), (check.Reading!.Figure, check.Base!.Figure));
        Assert.Null(story.Matter<UnitAssessment>().CheckOf("2.2")!.Value); // nobody had to appear
    }

    [Fact]
    public void An_indicator_counts_once_however_often_it_is_checked()
    {
        var story = Checked().When("2024-09-04", Checker, new SelfCheck("1.1", 22, "补充记录")).Accepted();

        Assert.Equal(4, story.Counted(Figures.IndicatorsChecked, ("scheme", "营商环境评价"), ("unit", "示例镇")));
        Assert.Equal(72, story.Matter<UnitAssessment>().SelfTotal);
    }

    [Fact]
    public void Nothing_is_handed_in_while_an_indicator_is_unchecked() =>
        Begun()
            .When("2024-09-03", Checker, new SelfCheck("1.1", 25, "检查记录"))
            .When("2024-09-04", Checker, new HandIn())
            .RefusedBy(Refusals.Unchecked);

    [Fact]
    public void What_the_review_returns_goes_back_with_the_comment_and_is_checked_once_more()
    {
        var story = Checked()
            .When("2024-09-04", Checker, new HandIn())
            .When("2024-09-10", Reviewer, new Review("2.1", Passed: false))
            .RefusedBy(Refusals.OpinionMissing)
            .When("2024-09-10", Reviewer, new Review("2.1", 26))
            .RefusedBy(Refusals.ScoreBeyondPoints)
            .When("2024-09-10", Reviewer, new Review("9.9"))
            .RefusedBy(Refusals.NoSuchIndicator)
            .When("2024-09-10", Reviewer, new Review("2.1", null, "缺记录", false))
            .When("2024-09-11", Checker, new SelfCheck("2.2", 25, "补充"))
            .RefusedBy(Refusals.NotReturned)
            .When("2024-09-11", Reviewer, new FinishReview())
            .RefusedBy(Refusals.Unreviewed)
            .When("2024-09-11", Checker, new SelfCheck("2.1", 22, "补充记录"))
            .Accepted();

        Assert.False(story.Matter<UnitAssessment>().CheckOf("2.1")!.Returned);
        story.When("2024-09-12", Of("wu2", "吴某", "Reviewer"), new Review("2.1")).RefusedBy(Refusals.OwnCheck);
    }

    [Fact]
    public void The_review_report_prints_both_scores()
    {
        var story = Reviewed();
        var paper = DocumentText.Of(story.File.Module, story.File.Matter, story.File.Course.Papers, 1, []);

        Assert.Equal(70, story.Matter<UnitAssessment>().Total);
        Assert.Contains(
            "1.2 涉企纠纷调解(25分):自评10分,评审10分。",
            paper.Blocks.OfType<Paragraph>().Select(p => string.Concat(p.Runs.Select(r => r.Text)))
        );
    }

    [Fact]
    public void A_dispute_in_time_is_ruled_on_before_the_score_is_published()
    {
        var story = Reviewed()
            .When("2024-09-13", Checker, new Dispute("9.9", "漏计"))
            .RefusedBy(Refusals.NoSuchIndicator)
            .When("2024-09-13", Checker, new Dispute("2.1", "漏计"))
            .When("2024-09-13", Checker, new Dispute("2.1", "再说一次"))
            .RefusedBy(Refusals.DisputedAlready)
            .When("2024-09-18", Head, new PublishScore())
            .RefusedBy(Refusals.DisputesOpen)
            .When("2024-09-18", Clerk, new Apply("示例市"))
            .RefusedBy(Refusals.DisputesOpen)
            .When("2024-09-18", Head, new Rule("2.2", true, "无此申请"))
            .RefusedBy(Refusals.NoDispute)
            .RefusedBy(Refusals.ScoreMissing)
            .When("2024-09-18", Head, new Rule("2.1", true, "确有漏计", 25))
            .When("2024-09-19", Head, new PublishScore())
            .Accepted();

        Assert.Equal((75, Stage.Published), (story.Matter<UnitAssessment>().Total, story.Matter<UnitAssessment>().Stage));
        Assert.Equal(1, story.Counted(Figures.UnitsScored, ("scheme", "营商环境评价")));
    }

    [Fact]
    public void Nobody_disputes_after_the_days_for_it() =>
        Reviewed().When("2024-09-23", Checker, new Dispute("2.1", "漏计")).RefusedBy(Refusals.TooLateToDispute);

    [Fact]
    public void An_application_keeps_every_indicator_with_its_evidence()
    {
        var story = Reviewed().When("2024-09-20", Clerk, new Apply("示例市")).Accepted();
        var paper = DocumentText.Of(story.File.Module, story.File.Matter, story.File.Course.Papers, 2, []);
        var text = paper.Blocks.OfType<Paragraph>().Select(p => string.Concat(p.Runs.Select(r => r.Text))).ToList();

        Assert.Contains("1.1 涉企行政检查规范(25分):自评20分。佐证:检查记录。", text);
        Assert.Contains("1.2 涉企纠纷调解(25分):自评10分。佐证:受理调解纠纷20件。", text);
    }

    [Fact]
    public void A_scheme_that_no_figure_fills_has_nothing_to_read()
    {
        var story = Begun();
        story.Matter<UnitAssessment>().Indicators = [.. story.Matter<UnitAssessment>().Indicators.Where(i => i.Figure is null)];
        story.When("2024-09-02", Checker, new FillFromFigures()).RefusedBy(Refusals.NothingToRead);
    }
}
