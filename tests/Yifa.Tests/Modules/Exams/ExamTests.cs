using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;
using Yifa.Modules.Exams;

namespace Yifa.Tests.Modules.Exams;

public sealed class ExamTests
{
    private static readonly Office Bureau = new(3, "shili/sfj/", "示例区司法局", "示司", "department");
    private static readonly Found Round = new(9, "示司考〔2024〕1号", "Open", new(2024, 3, 1));

    private static Actor As(string duty) => new("chen", "陈某", new Capacity.AtOffice(duty, Bureau));

    private static Actor Organiser => As("exam-papers.Organiser");
    private static Actor Reviewer => As("exam-papers.Reviewer");

    private static Story Enrolled(string code = "0017") =>
        new Story(ExamsModule.Papers, Bureau)
            .Knowing("round", Round)
            .When("2024-03-05", Organiser, new Enrol(Exam.DivisionLevel, Round.Number, "甲某", "示例局", code));

    private static Arrange Online(int singles = 6, string? bank = "示例题库") =>
        new(Exam.DivisionLevel, "示例测试", Way.Online, new(2024, 3, 10), new(2024, 3, 20), bank, singles);

    [Fact]
    public void A_round_is_counted_when_it_is_opened_and_is_sat_between_its_days()
    {
        var story = new Story(ExamsModule.Module, Bureau)
            .When("2024-03-01", As("exams.Organiser"), Online())
            .When("2024-03-10", As("exams.Organiser"), new HoldExam())
            .Accepted();
        var round = story.Matter<ExamRound>();

        Assert.Equal("示司考〔2024〕1号", round.Number);
        Assert.Equal(1, story.Counted(RoundFigures.Rounds, ("exam", "division-level")));
        Assert.Equal(
            (false, true, false),
            (round.IsSatOn(new(2024, 3, 9)), round.IsSatOn(new(2024, 3, 20)), round.IsSatOn(new(2024, 3, 21)))
        );
        story.When("2024-03-12", As("exams.Reviewer"), new CallOff("系统故障")).Accepted();
        Assert.Equal(0, story.Counted(RoundFigures.Rounds));
    }

    [Fact]
    public void An_online_round_needs_a_bank_and_questions() =>
        new Story(ExamsModule.Module, Bureau)
            .When("2024-03-01", As("exams.Organiser"), Online(0))
            .RefusedBy(Refusals.NoQuestions)
            .When("2024-03-01", As("exams.Organiser"), Online(bank: null))
            .RefusedBy(Refusals.BankMissing);

    [Fact]
    public void A_person_is_rostered_sits_and_passes_and_is_given_a_certificate()
    {
        var story = Enrolled()
            .When("2024-03-12", Organiser, new Sit())
            .When("2024-03-12", Organiser, new Grade(83.5m, true))
            .When("2024-03-13", Reviewer, new Certify())
            .Accepted();

        foreach (var figure in (Figure[])[PaperFigures.Rostered, PaperFigures.Sittings, PaperFigures.Completed, PaperFigures.Passed])
            Assert.Equal(1, story.Counted(figure, ("exam", "division-level"), ("unit", "示例局")));
        Assert.Equal("示司考证〔2024〕第1号", story.Matter<ExamPaper>().Certificate);
        Assert.Equal("certificate", Assert.Single(story.File.Course.Papers).Template);
    }

    [Fact]
    public void A_retake_counts_no_second_sitting_and_the_pass_is_counted_once()
    {
        var story = Enrolled()
            .When("2024-03-12", Organiser, new Sit())
            .When("2024-03-12", Organiser, new Grade(41, false))
            .When("2024-03-13", Organiser, new AllowRetake())
            .When("2024-03-18", Organiser, new Sit())
            .When("2024-03-18", Organiser, new Grade(77, true))
            .Accepted();

        Assert.Equal((1, 1), (story.Counted(PaperFigures.Sittings), story.Counted(PaperFigures.Passed)));
        Assert.Equal(2, story.Matter<ExamPaper>().Attempt);
    }

    [Fact]
    public void A_mark_put_right_takes_the_pass_back()
    {
        var story = Enrolled()
            .When("2024-03-12", Organiser, new Sit())
            .When("2024-03-12", Organiser, new Grade(60, true))
            .When("2024-03-14", Organiser, new Regrade(58, false, "复核"))
            .RefusedBy(Gate.NotEntitled)
            .When("2024-03-14", Reviewer, new Regrade(58, false, "复核"))
            .Accepted();

        Assert.Equal(0, story.Counted(PaperFigures.Passed));
    }

    [Fact]
    public void Somebody_on_a_roster_of_the_year_already_is_counted_once_and_one_struck_off_no_more()
    {
        var twice = new Story(ExamsModule.Papers, Bureau)
            .Knowing("round", Round)
            .Knowing("person", new Found(4, "4", "Passed", new(2024, 1, 10)))
            .When("2024-03-05", Organiser, new Enrol(Exam.DivisionLevel, Round.Number, "甲某", "示例局", "0017"))
            .Accepted();
        var struck = Enrolled().When("2024-03-08", Organiser, new Strike("调离")).Accepted();

        Assert.Equal((0, 0), (twice.Counted(PaperFigures.Rostered), struck.Counted(PaperFigures.Rostered)));
    }

    [Fact]
    public void A_row_of_a_platform_is_a_paper_and_an_absent_one_is_on_the_roster_alone()
    {
        RecordScore Row(decimal? score, bool? passed, bool absent) =>
            new(Exam.EnforcementCertificate, Round.Number, "甲某", "示例局", "0017", score, passed, absent);
        Story Story() => new Story(ExamsModule.Papers, Bureau).Knowing("round", Round);

        var sat = Story().When("2024-06-20", Organiser, Row(88, true, false)).Accepted();
        var absent = Story().When("2024-06-20", Organiser, Row(null, null, true)).Accepted();

        Assert.Equal((1, 1), (sat.Counted(PaperFigures.Sittings), sat.Counted(PaperFigures.Passed)));
        Assert.Equal((1, 0), (absent.Counted(PaperFigures.Rostered), absent.Counted(PaperFigures.Completed)));
        Story().When("2024-06-20", Organiser, Row(null, true, false)).RefusedBy(Refusals.ScoreMissing);
        Story().When("2024-06-20", Organiser, Row(88, null, false)).RefusedBy(Refusals.ResultMissing);
        Story().When("2024-06-20", Organiser, Row(88, true, true)).RefusedBy(Refusals.ScoreOfAbsent);
        Story().When("2024-06-20", Organiser, Row(101, true, false)).RefusedBy(Refusals.ScoreUnlikely);
    }

    [Fact]
    public void A_round_nobody_arranged_an_identity_number_as_code_and_somebody_twice_are_refused()
    {
        new Story(ExamsModule.Papers, Bureau)
            .When("2024-03-05", Organiser, new Enrol(Exam.DivisionLevel, "示司考〔2024〕9号", "甲某", "示例局", "0017"))
            .RefusedBy(Refusals.RoundUnknown);
        Enrolled("11010519491231002X").RefusedBy(Refusals.CodeIsIdentity);
        new Story(ExamsModule.Papers, Bureau)
            .Knowing("round", Round)
            .Knowing("place", new Found(4, "4", "Rostered", new(2024, 3, 4)))
            .When("2024-03-05", Organiser, new Enrol(Exam.DivisionLevel, Round.Number, "甲某", "示例局", "0017"))
            .RefusedBy(Refusals.AlreadyOnRoster);
    }

    [Theory]
    [InlineData(Form.Single, "b", "B")]
    [InlineData(Form.Multiple, "d、A", "AD")]
    [InlineData(Form.TrueOrFalse, "正确", "对")]
    public void A_key_is_kept_one_way(Form form, string key, string kept)
    {
        string?[] options = form == Form.TrueOrFalse ? [null, null, null, null] : ["一", "二", "三", "四"];
        var written = new Write("题库", form, "题目", key, options[0], options[1], options[2], options[3]);
        var story = new Story(ExamsModule.Questions, Bureau).When("2024-03-01", As("exam-questions.Organiser"), written).Accepted();

        Assert.Equal(kept, story.Matter<ExamQuestion>().Key);
    }

    [Theory]
    [InlineData(Form.Single, "AB", "KeyOfSingle")]
    [InlineData(Form.Multiple, "A", "KeyOfMultiple")]
    [InlineData(Form.Multiple, "AE", "KeyOfMultiple")]
    [InlineData(Form.TrueOrFalse, "也许", "KeyOfJudgement")]
    public void A_key_that_fits_no_option_is_refused(Form form, string key, string rule)
    {
        string?[] options = form == Form.TrueOrFalse ? [null, null] : ["一", "二"];
        var story = new Story(ExamsModule.Questions, Bureau).When(
            "2024-03-01",
            As("exam-questions.Organiser"),
            new Write("题库", form, "题目", key, options[0], options[1])
        );

        Assert.Contains(story.Refused, r => r.Name == rule);
    }

    [Fact]
    public void A_seed_draws_the_same_paper_again_and_another_seed_another_order() =>
        Prop.ForAll<int>(n =>
            {
                var bank = Enumerable.Range(1, 40).Select(i => ((long)i, i <= 25 ? Form.Single : Form.TrueOrFalse)).ToList();
                var round = new ExamRound { Singles = 12, Judgements = 5 };
                var one = Drawing.Draw(bank, round, $"seed {n}")!;
                return one.SequenceEqual(Drawing.Draw([.. bank.AsEnumerable().Reverse()], round, $"seed {n}")!)
                    && one.Distinct().Count() == 17
                    && one.Take(12).All(id => id <= 25)
                    && !one.SequenceEqual(Drawing.Draw(bank, round, $"other {n}")!);
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_bank_with_too_few_questions_draws_nothing() =>
        Assert.Null(Drawing.Draw([(1, Form.Single)], new ExamRound { Singles = 2 }, "seed"));

    [Fact]
    public void A_choice_is_one_of_its_question()
    {
        var single = new ExamQuestion { Form = Form.Single, Options = ["一", "二"] };
        var multiple = new ExamQuestion { Form = Form.Multiple, Options = ["一", "二", "三"] };

        Assert.Equal(("B", "", null, null), (single.Chosen(["B"]), single.Chosen([""]), single.Chosen(["C"]), single.Chosen(["A", "B"])));
        Assert.Equal("AC", multiple.Chosen(["C", "", "A"]));
    }
}
