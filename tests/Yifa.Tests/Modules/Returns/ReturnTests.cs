using Yifa.Kernel;

namespace Yifa.Tests.Modules.Returns;

using Yifa.Modules;
using Yifa.Modules.Returns;

public sealed class ReturnTests
{
    private static readonly Office Government = new(2, "minhang/government/", "闵行区人民政府", "闵府", "government");
    private static readonly Actor Statistician = Of("li", "李某", Duty.Statistician);
    private static readonly Actor Reviewer = Of("zhao", "赵某", Duty.Reviewer);
    private static readonly Actor Head = Of("chen", "陈某", Duty.Head);

    private static readonly Prepare Suits = new(ReturnForm.Litigation, 2024, Span.FirstHalf);

    /// <summary>Ten carried over, 30 new of which 20 of first instance, 25 closed, 15 pending.</summary>
    private static Story Filled(Prepare? prepare = null) =>
        Numbered(new Story(ReturnsModule.Module, Government), 10, 30, 20, 8, 2, 5, 25, 6, 3, 15, 12, 11)
            .When("2024-07-02", Statistician, prepare ?? Suits)
            .Accepted();

    private static Story Numbered(Story story, params decimal[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
            story.Reading($"{i + 1}", lines[i]);
        return story;
    }

    private static Actor Of(string account, string name, Duty duty) =>
        new(account, name, new Capacity.AtOffice($"returns.{duty}", Government));

    [Fact]
    public void A_return_is_filled_in_reviewed_signed_and_sent_by_three_people_and_then_stands()
    {
        var story = Filled()
            .When("2024-07-03", Statistician, new HandIn())
            .Accepted()
            .When("2024-07-04", Reviewer, new Review())
            .Accepted()
            .When("2024-07-05", Head, new Sign())
            .Accepted()
            .When("2024-07-05", Statistician, new Send())
            .Accepted();

        var sent = story.Matter<PeriodicReturn>();
        Assert.Equal("闵行区人民政府2024年上半年行政应诉案件统计表", sent.Title);
        Assert.Equal((10, 30, 25, 15), (sent.Value("1"), sent.Value("2"), sent.Value("7"), sent.Value("10")));
        Assert.Equal(1, story.Counted(Figures.Sent, ("form", "litigation"), ("span", "first-half")));
        Assert.Equal(30, story.Counted(Figures.Reported, ("line", "2")));
        Assert.All(story.Counts, c => Assert.Equal(new DateOnly(2024, 6, 30), c.On));
        Assert.Equal(Phase.Closed, story.File.Stage.Phase);
        Assert.Equal("return", Assert.Single(story.File.Course.Papers).Template);
        story.When("2024-07-06", Statistician, new HandIn()).RefusedBy(Gate.MatterClosed);
    }

    [Fact]
    public void It_is_due_ten_days_after_the_period_unless_the_level_above_says_otherwise()
    {
        // the tenth of July 2024 is a Wednesday
        Assert.Equal(new DateOnly(2024, 7, 10), Filled().Clock(Clocks.Submission).Due);

        var story = Numbered(new Story(ReturnsModule.Module, Government), 0);
        story.Settings["returns.submission"] = "5个工作日";
        Assert.Equal(new DateOnly(2024, 7, 5), story.When("2024-07-02", Statistician, Suits).Accepted().Clock(Clocks.Submission).Due);
    }

    [Theory]
    [InlineData("2024-06-30", 2024)]
    [InlineData("2024-01-02", 2024)]
    public void A_period_that_still_runs_cannot_be_returned(string on, int year) =>
        new Story(ReturnsModule.Module, Government).When(on, Statistician, Suits with { Year = year }).RefusedBy(Refusals.PeriodRunning);

    [Theory]
    [InlineData(24)]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(99999)]
    [InlineData(2025)]
    public void A_year_that_cannot_be_meant_is_refused(int year) =>
        new Story(ReturnsModule.Module, Government)
            .When("2024-07-02", Statistician, Suits with { Year = year })
            .RefusedBy(Refusals.YearUnlikely);

    [Fact]
    public void A_return_out_of_balance_is_not_handed_in_and_the_case_is_named()
    {
        var story = Filled()
            .Reading("10", 14)
            .Knowing("breaking", new Found(7, "(2024)沪7101行初7号", "InCourt", new(2024, 3, 1)))
            .When("2024-07-03", Statistician, new HandIn())
            .RefusedBy(Refusals.OutOfBalance);

        var said = Assert.Single(story.Refused).Text;
        Assert.Contains("第1行10加第2行30,第7行25加第10行14", said);
        Assert.Contains("(2024)沪7101行初7号", said);
        Assert.Equal(Stage.Filling, story.Matter<PeriodicReturn>().Stage);
    }

    [Fact]
    public void Two_wrong_cases_that_hide_each_other_in_the_sums_are_named_all_the_same() =>
        Filled()
            .Knowing(
                "breaking",
                new Found(7, "(2024)沪7101行初7号", "InCourt", new(2024, 3, 1)),
                new Found(8, "(2024)沪7101行初8号", "InCourt", new(2024, 3, 1))
            )
            .When("2024-07-03", Statistician, new HandIn())
            .RefusedBy(Refusals.OutOfBalance);

    [Fact]
    public void Parts_add_up_to_their_total() =>
        Filled().Reading("4", 7).When("2024-07-03", Statistician, new HandIn()).RefusedBy(Refusals.PartsDoNotAdd);

    [Fact]
    public void A_part_is_not_more_than_its_whole() =>
        Filled().Reading("12", 13).When("2024-07-03", Statistician, new HandIn()).RefusedBy(Refusals.PartExceedsWhole);

    [Fact]
    public void What_another_form_has_told_for_the_period_must_agree()
    {
        var story = Filled().Reading("told-reconsideration-13", 6).When("2024-07-03", Statistician, new HandIn());
        story.Accepted(); // nothing has been sent

        Filled()
            .Reading("sent-reconsideration", 1)
            .Reading("told-reconsideration-13", 6)
            .When("2024-07-03", Statistician, new HandIn())
            .RefusedBy(Refusals.FormsDisagree)
            .Reading("told-reconsideration-13", 5)
            .When("2024-07-03", Statistician, new HandIn())
            .Accepted();
    }

    [Fact]
    public void Nobody_reviews_or_signs_what_he_filled_in()
    {
        Actor Self(Duty duty) => Of("li", "李某", duty);

        Filled()
            .When("2024-07-03", Statistician, new HandIn())
            .When("2024-07-04", Self(Duty.Reviewer), new Review())
            .RefusedBy(Refusals.OwnReturn)
            .When("2024-07-04", Reviewer, new Review())
            .When("2024-07-05", Self(Duty.Head), new Sign())
            .RefusedBy(Refusals.OwnReturn);
    }

    [Fact]
    public void What_is_sent_back_says_why_and_takes_the_whole_way_again()
    {
        var story = Filled()
            .When("2024-07-03", Statistician, new HandIn())
            .When("2024-07-04", Reviewer, new Review(Agreed: false))
            .RefusedBy(Refusals.ReasonMissing)
            .When("2024-07-04", Reviewer, new Review(Agreed: false, "负责人出庭案次请再核"))
            .Accepted();
        Assert.Equal(Stage.Filling, story.Matter<PeriodicReturn>().Stage);

        story
            .Reading("12", 10)
            .When("2024-07-05", Statistician, new ReadAnew())
            .Accepted()
            .When("2024-07-05", Statistician, new HandIn())
            .Accepted();
        Assert.Equal(10, story.Matter<PeriodicReturn>().Value("12"));
    }

    [Fact]
    public void A_return_sent_again_counts_the_difference_alone()
    {
        var story = Filled()
            .When("2024-07-03", Statistician, new HandIn())
            .When("2024-07-04", Reviewer, new Review())
            .When("2024-07-05", Head, new Sign())
            .When("2024-07-05", Statistician, new Send())
            .When("2024-07-08", Head, new Recall("漏报一件"))
            .Accepted()
            .Reading("2", 31)
            .Reading("3", 21)
            .Reading("10", 16)
            .When("2024-07-08", Statistician, new HandIn())
            .Accepted()
            .When("2024-07-08", Reviewer, new Review())
            .When("2024-07-08", Statistician, new Send())
            .RefusedBy(Gate.WrongStage)
            .When("2024-07-09", Head, new Sign())
            .When("2024-07-09", Statistician, new Send())
            .Accepted();

        Assert.Equal(1, story.Counted(Figures.Sent));
        Assert.Equal(31, story.Counted(Figures.Reported, ("line", "2")));
        Assert.Equal(25, story.Counted(Figures.Reported, ("line", "7")));
        Assert.Equal(2, story.File.Course.Papers.Count);
    }

    [Fact]
    public void Every_line_of_every_form_names_a_figure_that_acts_count_and_facets_it_has()
    {
        var figures = Catalogue.Figures.ToDictionary(f => f.Id);
        foreach (var form in Enum.GetValues<ReturnForm>().Select(Forms.Of))
        {
            Assert.Distinct(form.Lines.Select(l => l.Number));
            foreach (var line in form.Lines)
            {
                var figure = figures[line.Figure];
                Assert.True(figure.IsCounted, line.Figure);
                Assert.All(FacetText.Read(line.Where), w => Assert.Contains(w.Facet, figure.Facets));
                Assert.Equal(figure.Kind == FigureKind.Stock, line.Reach != Reach.Within);
            }
            var lines = form.Lines.Select(l => l.Number).ToHashSet();
            Assert.All<string>(
                [
                    .. form.Balances.SelectMany(b => (string[])[b.Before, b.New, b.Closed, b.Pending]),
                    .. form.Sums.SelectMany(s => s.Parts.Append(s.Total)),
                    .. form.Parts.SelectMany(p => (string[])[p.Part, p.Whole]),
                    .. form.Across.Select(a => a.Line),
                ],
                line => Assert.Contains(line, lines)
            );
            Assert.All(form.Across, a => Assert.Contains(Forms.Of(a.Other).Lines, l => l.Number == a.OtherLine));
            Assert.NotNull(Catalogue.Modules.First(m => m.Kind == form.Kind).Balance);
        }
    }
}
