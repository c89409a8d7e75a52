using Yifa.Kernel;
using Yifa.Modules.FileReview;
using Conditions = Yifa.Modules.FileReview.Refusals;

namespace Yifa.Tests.Modules.FileReview;

/// <summary>评查表: two reviewers, a code in place of the file, and every suspicion answered.</summary>
public sealed class SheetTests
{
    private static readonly Actor Organiser = Reviews.At("chen", "陈某", "review-sheets.Organiser");
    private static readonly Actor Main = Reviews.Reader("ping.jia");
    private static readonly Actor Second = Reviews.Reader("ping.yi");
    private static readonly Found Drawn = new(1, Reviews.Number, "Reviewing", new(2026, 3, 2));

    private static Allot Sheet(string? suspicions = "13 超过办案期限\n06 没有事先告知") =>
        new(Reviews.Number, "001", FileType.Penalty, "ping.jia", "ping.yi", "1. 2025-03-04 立案,承办人甲", suspicions);

    private static Story Allotted(string? suspicions = "13 超过办案期限\n06 没有事先告知") =>
        new Story(FileReviewModule.Sheets, Reviews.Bureau)
            .Knowing("drawn", Drawn)
            .When("2026-03-17", Organiser, Sheet(suspicions))
            .Accepted();

    [Fact]
    public void Only_those_who_were_drawn_get_a_file() =>
        new Story(FileReviewModule.Sheets, Reviews.Bureau).When("2026-03-17", Organiser, Sheet()).RefusedBy(Conditions.NotAllotted);

    [Fact]
    public void Suspicions_are_adopted_or_dismissed_with_a_reason_before_a_sheet_goes_in()
    {
        var story = Allotted().When("2026-03-18", Main, new Submit("总体规范")).RefusedBy(Conditions.SuspicionsOpen);
        story
            .When("2026-03-18", Main, new Adopt(1))
            .Accepted()
            .When("2026-03-18", Main, new Adopt(1))
            .RefusedBy(Conditions.NoSuchSuspicion);
        story.When("2026-03-18", Second, new Dismiss(2, "告知书在附卷")).Accepted();
        story.When("2026-03-18", Main, new RecordDefect("32", "裁量理由过于简单")).Accepted();
        story.When("2026-03-18", Main, new RecordDefect("77", "没有这一项")).RefusedBy(Conditions.ItemUnknown);
        story.When("2026-03-19", Main, new Submit("总体规范")).Accepted();

        var sheet = story.Matter<ReviewSheet>();
        Assert.Equal((84m, Grade.Good), (sheet.Score, sheet.Grade));
        Assert.Null(sheet.Result);
        story.When("2026-03-19", Second, new Countersign(false)).RefusedBy(Conditions.OpinionMissing);
        story.When("2026-03-19", Second, new Countersign(false, "漏了一处")).Accepted();
        story.When("2026-03-20", Main, new RecordDefect("91", "送达回证没有日期")).Accepted();
        story.When("2026-03-20", Main, new Submit("总体规范")).Accepted().When("2026-03-20", Second, new Countersign()).Accepted();
        Assert.Equal(80, story.Matter<ReviewSheet>().Score);
        Assert.Equal(
            ReviewSheet.ResultOf(Reviews.Number, "001", FileType.Penalty, story.Matter<ReviewSheet>().Defects),
            story.Matter<ReviewSheet>().Result
        );
    }

    [Fact]
    public void A_vetoed_item_fails_the_file_whatever_its_points()
    {
        var story = Allotted(null)
            .When("2026-03-18", Main, new RecordDefect("31", "引用的条款已经废止"))
            .When("2026-03-18", Main, new Submit("不合格"));
        Assert.Equal((60m, Grade.Fail), (story.Matter<ReviewSheet>().Score, story.Matter<ReviewSheet>().Grade));
        var clean = Allotted(null).When("2026-03-18", Main, new Submit("规范")).Accepted();
        Assert.Equal((100m, Grade.Excellent), (clean.Matter<ReviewSheet>().Score, clean.Matter<ReviewSheet>().Grade));
    }

    [Fact]
    public void The_second_does_not_submit_and_the_first_does_not_countersign()
    {
        Allotted(null).When("2026-03-18", Second, new Submit("规范")).RefusedBy(Gate.NotEntitled);
        Allotted(null).When("2026-03-18", Main, new Submit("规范")).When("2026-03-18", Main, new Countersign()).RefusedBy(Gate.NotEntitled);
        Allotted(null).When("2026-03-18", Reviews.Reader("ping.bing"), new Submit("规范")).RefusedBy(Gate.NotEntitled);
    }

    [Fact]
    public void Whoever_recognises_the_file_steps_back_and_its_place_is_free_for_others()
    {
        var story = Allotted().When("2026-03-18", Main, new StepBack("认出了案件")).Accepted();
        Assert.Equal(SheetStage.SteppedBack, story.Matter<ReviewSheet>().Stage);
        Assert.Equal(story.Entries[0].Outcome.Claims.Select(c => c.Key), story.Entries[^1].Outcome.Released.Select(c => c.Key));
    }

    [Fact]
    public void A_grade_follows_the_lines_of_the_office()
    {
        Assert.Equal(Grade.Excellent, Scoring.GradeOf(90, false, "90/75/60"));
        Assert.Equal(Grade.Good, Scoring.GradeOf(89.5m, false, "90/75/60"));
        Assert.Equal(Grade.Pass, Scoring.GradeOf(60, false, "90/75/60"));
        Assert.Equal(Grade.Fail, Scoring.GradeOf(59, false, "90/75/60"));
        Assert.Equal(Grade.Good, Scoring.GradeOf(90, false, "95/80/60"));
        Assert.Equal(Grade.Fail, Scoring.GradeOf(100, true, "90/75/60"));
    }
}
