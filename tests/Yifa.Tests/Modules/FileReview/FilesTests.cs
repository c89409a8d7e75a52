using Yifa.Kernel;
using Yifa.Modules.FileReview;
using Conditions = Yifa.Modules.FileReview.Refusals;
using Objecting = Yifa.Modules.FileReview.Object;

namespace Yifa.Tests.Modules.FileReview;

/// <summary>被评查案卷: a result is what the reviewers said, the unit puts it right or objects, and what is excellent is published.</summary>
public sealed class FilesTests
{
    private static readonly Office Market = new(3, "shili/scj/", "示例区市场监督管理局", "示市监", "department");
    private static readonly Actor Organiser = Reviews.At("chen", "陈某", "reviewed-files.Organiser") with
    {
        Capacity = new Capacity.AtOffice("reviewed-files.Organiser", new(1, "shili/", "示例区", "示", "region")),
    };
    private static readonly Actor Head = new("jiang", "蒋某", new Capacity.AtOffice("reviewed-files.Head", Market));
    private static readonly Actor Liaison = new("lian", "练某", new Capacity.AtOffice("reviewed-files.Liaison", Market));
    private static readonly Actor Checker = new("zi", "资某", new Capacity.AtOffice("reviewed-files.Checker", Market));
    private static readonly Found Found = new(1, "收1号", "Reviewing", new(2026, 3, 2));

    private static ReviewFile Result(params string[] defects) =>
        new(
            ReviewKind.Enforcement,
            Manner.Drawn,
            FileType.Penalty,
            Market.Name,
            "示市监罚〔2025〕第1号",
            string.Join('\n', defects),
            "请规范告知",
            Reviews.Number,
            "001",
            "penalties/11"
        );

    private static Story Told(params string[] defects) =>
        new Story(FileReviewModule.Files, Market)
            .Knowing("round", Found)
            .Knowing("drawn", Found)
            .Knowing("result", Found)
            .When("2026-03-23", Organiser, Result(defects))
            .Accepted();

    [Fact]
    public void The_result_of_a_drawn_file_must_be_what_its_reviewers_said()
    {
        Story With(params string[] known) =>
            known
                .Aggregate(new Story(FileReviewModule.Files, Market), (s, k) => s.Knowing(k, Found))
                .When("2026-03-23", Organiser, Result());
        With("drawn", "result").RefusedBy(Conditions.NoSuchRound);
        With("round", "result").RefusedBy(Conditions.FileNotDrawn);
        With("round", "drawn").RefusedBy(Conditions.NotAsReviewed);
        With("round", "drawn", "result").Accepted();
    }

    [Fact]
    public void Problems_are_counted_by_kind_and_count_as_rectified_in_the_year_they_were_found()
    {
        var story = Told("06 没有事先告知", "13 超过期限两日", "13 延期没有批准");
        Assert.Equal(
            (1, 1, 3),
            (story.Counted(FileFigures.Files), story.Counted(FileFigures.ProblemFiles), story.Counted(FileFigures.Problems))
        );
        Assert.Equal(2, story.Counted(FileFigures.Problems, ("defect", "overrun"), ("unit", Market.Name), ("manner", "drawn")));
        Assert.Equal(1, story.Counted(FileFigures.Files, ("grade", "fail"), ("file-type", "penalty")));
        story.When("2026-04-10", Liaison, new Report("已经逐项整改")).Accepted();
        story.When("2027-01-05", Organiser, new SendBack("第三项没有材料")).Accepted();
        story.When("2027-01-08", Liaison, new Report("补充了材料")).Accepted();
        Assert.Equal(0, story.Counted(FileFigures.Rectified));
        story.When("2027-01-11", Organiser, new Rectify("逐项核对,已经整改")).Accepted();

        Assert.Equal(3, story.Counted(FileFigures.Rectified, ("review", "enforcement")));
        Assert.Equal(new DateOnly(2026, 3, 23), story.Counts.Single(c => c.Figure == FileFigures.Rectified.Id).On);
        Assert.Contains(story.Entries[0].Outcome.Links, l => l.To == 11);
    }

    [Fact]
    public void An_objection_that_stands_strikes_the_problem_and_the_grade_follows()
    {
        var story = Told("06 没有事先告知", "91 回证没有日期").When("2026-04-01", Liaison, new Objecting("告知书在附卷第七页")).Accepted();
        story.When("2026-04-03", Head, new AnswerObjection("第一个问题不成立", [3])).RefusedBy(Conditions.NoSuchDefect);
        story.When("2026-04-03", Head, new AnswerObjection("第一个问题不成立", [1])).Accepted();

        var file = story.Matter<ReviewedFile>();
        Assert.Equal((96m, Grade.Excellent, FileStage.Rectifying), (file.Score, file.Grade, file.Stage));
        Assert.Equal(
            (1, 1, 1),
            (story.Counted(FileFigures.Files), story.Counted(FileFigures.ProblemFiles), story.Counted(FileFigures.Problems))
        );
        Assert.Equal(
            (0, 1),
            (story.Counted(FileFigures.Files, ("grade", "fail")), story.Counted(FileFigures.Files, ("grade", "excellent")))
        );
        Assert.Equal(0, story.Counted(FileFigures.Problems, ("defect", "missing-step")));
    }

    [Fact]
    public void Where_nothing_stands_the_file_has_no_problem_any_more()
    {
        var story = Told("91 回证没有日期")
            .When("2026-04-01", Liaison, new Objecting("日期在背面"))
            .When("2026-04-03", Head, new AnswerObjection("成立", [1]));
        Assert.Equal(FileStage.Finished, story.Accepted().Matter<ReviewedFile>().Stage);
        Assert.Equal(
            (1, 0, 0),
            (story.Counted(FileFigures.Files), story.Counted(FileFigures.ProblemFiles), story.Counted(FileFigures.Problems))
        );
    }

    [Fact]
    public void Ten_working_days_after_the_result_it_is_too_late_to_object()
    {
        var story = Told("91 回证没有日期");
        Assert.Equal(new DateOnly(2026, 4, 7), story.Clock(FileClocks.Objection).Due); // 清明 counted out
        story.When("2026-04-08", Liaison, new Objecting("日期在背面")).RefusedBy(Conditions.ObjectionLate);
    }

    [Fact]
    public void What_is_excellent_is_commended_and_open_to_everybody()
    {
        var story = Told();
        Assert.Equal((FileStage.Finished, Secrecy.Internal), (story.Matter<ReviewedFile>().Stage, story.Matter<ReviewedFile>().Secrecy));
        story.When("2026-04-01", Head, new Commend("程序完整,说理充分")).Accepted();
        Assert.Equal(Secrecy.Open, story.Matter<ReviewedFile>().Secrecy);
        Told("06 没有事先告知")
            .When("2026-04-01", Liaison, new Report("已整改"))
            .When("2026-04-02", Organiser, new Rectify("属实"))
            .When("2026-04-03", Head, new Commend("优秀"))
            .RefusedBy(Conditions.NotExcellent);
    }

    [Fact]
    public void A_unit_that_looks_through_its_own_files_enters_them_itself_each_once()
    {
        var own = new ReviewFile(
            ReviewKind.Enforcement,
            Manner.SelfCheck,
            FileType.Licence,
            Market.Name,
            "示市监许〔2026〕第5号",
            "06 超过承诺期限"
        );
        var story = new Story(FileReviewModule.Files, Market).When("2026-05-06", Checker, own).Accepted();
        Assert.Equal(1, story.Counted(FileFigures.Files, ("manner", "self-check"), ("file-type", "licence")));
        Assert.Equal($"2026enforcement/{Market.Name}/示市监许〔2026〕第5号", story.Entries[0].Outcome.Claims.Single().Key);
        new Story(FileReviewModule.Files, Market)
            .When("2026-05-06", Checker, own with { Defects = "66 没有这一项" })
            .RefusedBy(Conditions.ItemUnknown);
    }
}
