using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;
using Yifa.Modules.Surveys;
using Stage = Yifa.Modules.Surveys.Stage;

namespace Yifa.Tests.Modules.Surveys;

public sealed class SurveyTests
{
    private static readonly Office Bureau = new(3, "shili/sfj/", "示例区司法局", "示司", "department");
    private static readonly Actor Clerk = new("chen", "陈某", new Capacity.AtOffice("surveys.Clerk", Bureau));
    private static readonly Actor Head = new("wu", "吴某", new Capacity.AtOffice("surveys.Head", Bureau));

    private static Story Launched() =>
        new Story(SurveysModule.Module, Bureau).When("2026-03-02", Clerk, new Launch("示例调查", "法律援助", new(2026, 3, 31)));

    [Fact]
    public void The_answers_of_a_day_are_told_together_and_counted_by_score()
    {
        var story = Launched().When("2026-03-05", Clerk, new Answer(6, 3, 1, 0, 0, Online: true)).Accepted();

        Assert.Equal((10, 9), (story.Counted(Figures.Answers), story.Counted(Figures.Satisfied)));
        Assert.Equal(6, story.Counted(Figures.Answers, ("score", "very-satisfied"), ("survey", "示例调查")));
        story.When("2026-03-05", Clerk, new Answer(1, Online: true)).RefusedBy(Refusals.DayTold);
        story.When("2026-03-06", Clerk, new Answer(Online: true)).RefusedBy(Refusals.NothingTold);
    }

    [Fact]
    public void A_low_rate_opens_an_improvement_and_a_good_one_is_finished()
    {
        var low = Launched()
            .When("2026-03-05", Clerk, new Answer(2, 3, 0, 3, 2))
            .When("2026-03-31", Clerk, new Close())
            .When("2026-04-01", Head, new Conclude())
            .Accepted();

        Assert.Equal((50m, Stage.Improving), (low.Matter<Survey>().Rate, low.Matter<Survey>().Stage));
        Assert.Equal(new DateOnly(2026, 5, 6), low.Clock(Clocks.Improvement).Due); // thirty days end in the May holiday
        low.When("2026-04-20", Clerk, new Improve("增设预约窗口")).Accepted();
        var good = Launched()
            .When("2026-03-05", Clerk, new Answer(8, 2))
            .When("2026-03-31", Clerk, new Close())
            .When("2026-04-01", Head, new Conclude())
            .Accepted();
        Assert.Equal((100m, Stage.Finished), (good.Matter<Survey>().Rate, good.Matter<Survey>().Stage));
        Assert.Equal(Secrecy.Open, good.Matter<Survey>().Secrecy);
    }

    [Fact]
    public void A_result_waits_for_the_last_day_and_is_not_told_of_fewer_than_five() =>
        Launched()
            .When("2026-03-05", Clerk, new Answer(4))
            .When("2026-03-31", Clerk, new Close())
            .When("2026-03-31", Head, new Conclude())
            .RefusedBy(Refusals.DayNotOver)
            .When("2026-04-01", Head, new Conclude())
            .RefusedBy(Refusals.TooFewAnswers);

    [Fact]
    public void No_group_below_five_is_told_nor_can_be_computed_from_the_whole_and_the_others() =>
        Prop.ForAll<byte[]>(sizes =>
            {
                var groups = sizes.Select((n, i) => (Site: $"第{i:000}组", Answers: n % 30 + 1, Satisfied: 0)).ToList();
                var told = SmallGroups.Told(groups);
                var hidden = groups.Where(g => told.First(t => t.Site == g.Site).Answers is null).ToList();
                var whole = groups.Sum(g => g.Answers);
                return told.All(t => t.Answers is null or >= Survey.Fewest)
                    && told.Count == groups.Count
                    && (
                        hidden.Count == 0
                        || groups.Count == hidden.Count
                        || (hidden.Count > 1 && whole - told.Sum(t => t.Answers) >= Survey.Fewest)
                    );
            })
            .QuickCheckThrowOnFailure();
}
