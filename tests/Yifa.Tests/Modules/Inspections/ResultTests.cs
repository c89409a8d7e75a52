using Yifa.Kernel;
using Yifa.Modules.Inspections;
using static Yifa.Tests.Modules.Inspections.VisitOffice;

namespace Yifa.Tests.Modules.Inspections;

/// <summary>What comes of a visit: its result, what is put right, and what the enterprise says against it.</summary>
public sealed class ResultTests
{
    [Fact]
    public void A_result_waits_for_its_test_and_is_told_within_three_working_days()
    {
        var story = Coded()
            .When(Day, Officer, Recorded() with { AwaitsTest = true })
            .Accepted()
            .When(Day, Officer, new TellResult("未发现问题"))
            .RefusedBy(InspectionRefusals.TestAwaited)
            .When("2026-03-20", Officer, new ReceiveTest("绝缘不合格", "绝缘老化", HazardGrade.Major, new(2026, 4, 20)))
            .Accepted();
        Assert.Equal(new DateOnly(2026, 3, 25), story.Clock(InspectionClocks.TellingTest).Due);
        Assert.All(story.Counts.Where(c => c.Figure == InspectionFigures.Hazards.Id), c => Assert.Equal(new(2026, 3, 10), c.On));
        story.When("2026-03-23", Officer, new TellResult("绝缘不合格")).Accepted();
        Assert.Equal(new DateOnly(2026, 4, 20), story.Clock(InspectionClocks.Rectification).Due);
    }

    [Fact]
    public void What_is_not_put_right_has_a_new_limit_and_a_look_on_the_spot_needs_a_code()
    {
        var story = Shown()
            .When(Day, Officer, new Find("私拉电线", HazardGrade.Ordinary, new(2026, 3, 20)))
            .Accepted()
            .When(Day, Officer, Recorded())
            .Accepted()
            .When(Day, Officer, new TellResult("责令改正"))
            .Accepted()
            .When("2026-03-19", Officer, new VerifyRectification(true, "没有材料"))
            .RefusedBy(InspectionRefusals.NotRectified)
            .When("2026-03-19", Officer, new VerifyRectification(true, "到现场看过", OnSite: true))
            .RefusedBy(CodeRefusals.Expired)
            .When("2026-03-19", Firm, new Rectify("已拆除", 1))
            .Accepted()
            .When("2026-03-20", Officer, new VerifyRectification(false, "照片不清"))
            .RefusedBy(InspectionRefusals.NewDueMissing)
            .When("2026-03-20", Officer, new VerifyRectification(false, "照片不清", Due: new(2026, 3, 27)))
            .Accepted();
        Assert.Equal(new DateOnly(2026, 3, 27), story.Clock(InspectionClocks.Rectification).Due);
        Assert.Equal(0, story.Counted(InspectionFigures.Hazards));
    }

    [Fact]
    public void A_look_on_the_spot_has_a_code_of_its_own_and_the_visit_stays_counted_on_its_day()
    {
        var story = Shown()
            .When(Day, Officer, new Find("私拉电线", HazardGrade.Major, new(2026, 3, 20)))
            .When(Day, Officer, Recorded())
            .When(Day, Officer, new TellResult("责令改正"))
            .Accepted()
            .When("2026-03-18", Head, new IssueCode())
            .RefusedBy(InspectionRefusals.DayTooEarly)
            .Knowing("enterprise-year", new Found(7, "检7", "Closed", new(2026, 1, 5)), new Found(8, "检8", "Closed", new(2026, 1, 6)))
            .When("2026-03-18", Head, new IssueCode(new(2026, 3, 19)))
            .Accepted();
        Assert.Equal(
            (InspectionStage.Rectifying, $"{Code}/2026-03-10"),
            (story.Matter<Inspection>().Stage, story.Matter<Inspection>().EnterpriseDay)
        );
        story
            .When("2026-03-19", Actor.Statute, new Scan("2026-03-19 09:00", 1))
            .Accepted()
            .When("2026-03-19", Officer, new VerifyRectification(true, "到现场看过", OnSite: true))
            .Accepted();
        Assert.Equal((InspectionStage.Closed, 1), (story.Matter<Inspection>().Stage, story.Counted(InspectionFigures.CodedVisits)));
    }

    [Fact]
    public void An_objection_after_the_visit_opens_it_again_until_it_is_answered()
    {
        var story = Told()
            .When(Day, Officer, new TellResult("未发现问题"))
            .Accepted()
            .When("2026-03-16", Firm, new RaiseObjection(ObjectionKind.Costs, "要求我单位支付检测费"))
            .Accepted();
        Assert.Equal(InspectionStage.Objected, story.Matter<Inspection>().Stage);
        Assert.Equal(1, story.Counted(InspectionFigures.Objections, ("category", "costs")));
        story
            .When("2026-03-18", Head, new AnswerObjection(2, true, "已退还"))
            .RefusedBy(InspectionRefusals.NoSuchObjection)
            .When("2026-03-18", Head, new AnswerObjection(1, true, "费用由本机关承担,已退还"))
            .Accepted();
        Assert.Equal(InspectionStage.Closed, story.Matter<Inspection>().Stage);
    }
}
