using Yifa.Kernel;
using Yifa.Modules.Activities;

namespace Yifa.Tests.Modules.Activities;

public sealed class ActivityTests
{
    private static readonly Office Bureau = new(3, "shili/sfj/", "示例区司法局", "示司", "department");
    private static readonly Actor Recorder = new("chen", "陈某", new Capacity.AtOffice("activities.Recorder", Bureau));
    private static readonly Actor Reviewer = new("zhou", "周某", new Capacity.AtOffice("activities.Reviewer", Bureau));

    private static Module Module => ActivitiesModule.Module;

    private static Act Bound(string act, params (string Field, string Text)[] texts)
    {
        var (bound, refusals) = Binder.Bind(
            Module.ActNamed(act)!,
            texts.ToDictionary(t => t.Field, t => (string?)t.Text),
            new DateOnly(2024, 12, 31)
        );
        Assert.True(bound is not null, string.Join(" / ", refusals));
        return bound!;
    }

    private static Act Correction(Story story, params (string Field, string Text)[] texts)
    {
        var type = Module.Asked(Module.ActNamed("Correct")!, story.File.Matter);
        return Binder.Bind(type, texts.ToDictionary(t => t.Field, t => (string?)t.Text), new DateOnly(2024, 12, 31)).Act!;
    }

    private static Story Fair() =>
        new Story(Module, Bureau).When(
            "2024-05-18",
            Recorder,
            Bound(
                "Hold",
                ("种类", "法律人才招聘会"),
                ("活动名称", "示例法律人才专场招聘会"),
                ("提供岗位", "400"),
                ("用人单位", "35"),
                ("系列", "法律人才专场招聘会"),
                ("届次", "1")
            )
        );

    [Fact]
    public void A_fair_counts_once_with_its_posts_and_its_edition()
    {
        var story = Fair().Accepted();

        Assert.Equal(1, story.Counted(Figures.Held, ("kind", "recruitment-fair")));
        Assert.Equal(400, story.Counted(Figures.Amount, ("kind", "recruitment-fair")));
        Assert.Equal(1, story.Counted(Figures.Editions, ("series", "法律人才专场招聘会")));
        Assert.Equal(0, story.Counted(Figures.People));
        Assert.All(story.Counts, c => Assert.Equal(new DateOnly(2024, 5, 18), c.On));
        Assert.Equal("recruitment-fair/1", story.Matter<Activity>().Kind.ToString());
    }

    [Fact]
    public void A_kind_asks_only_for_what_it_is_counted_in()
    {
        var fair = Module.ActNamed("Hold")!.For(Module.Kinds!.Named("recruitment-fair")!);
        var lesson = Module.ActNamed("Hold")!.For(Module.Kinds!.Named("普法课")!);

        Assert.Null(fair.FieldNamed("参与人数"));
        Assert.NotNull(fair.FieldNamed("提供岗位"));
        Assert.NotNull(lesson.FieldNamed("参与人数"));
        Assert.NotNull(lesson.FieldNamed("讲师"));
        Assert.Null(lesson.FieldNamed("提供岗位"));
    }

    [Fact]
    public void A_field_of_another_kind_is_refused()
    {
        var texts = new Dictionary<string, string?>
        {
            ["种类"] = "普法课",
            ["活动名称"] = "示例",
            ["提供岗位"] = "3",
        };

        Assert.Contains(Binder.Bind(Module.ActNamed("Hold")!, texts, new DateOnly(2024, 12, 31)).Refusals, r => r.Is(Binder.FieldUnknown));
    }

    [Fact]
    public void An_unknown_kind_is_refused_by_name()
    {
        var texts = new Dictionary<string, string?> { ["种类"] = "游园会", ["活动名称"] = "示例" };

        var refusal = Assert.Single(Binder.Bind(Module.ActNamed("Hold")!, texts, new DateOnly(2024, 12, 31)).Refusals);
        Assert.Equal("Kind", refusal.Field);
        Assert.Contains("现为“游园会”", refusal.Text);
    }

    [Fact]
    public void A_correction_moves_the_figures_by_the_difference_on_the_day_of_the_event()
    {
        var story = Fair()
            .When("2024-06-03", Recorder, Bound("Hold", ("种类", "普法课"), ("活动名称", "示例")))
            .RefusedBy(Gate.AlreadyOpen);
        story
            .When(
                "2024-06-03",
                Recorder,
                Correction(story, ("更正理由", "岗位数抄错"), ("活动名称", "示例专场招聘会"), ("提供岗位", "380"), ("用人单位", "35"))
            )
            .Accepted();

        Assert.Equal(380, story.Counted(Figures.Amount, ("kind", "recruitment-fair")));
        Assert.Equal(1, story.Counted(Figures.Held));
        Assert.All(story.Counts, c => Assert.Equal(new DateOnly(2024, 5, 18), c.On));
        Assert.Equal("示例专场招聘会", story.File.Matter.Title);
    }

    [Fact]
    public void What_is_cancelled_counts_no_more()
    {
        var story = Fair()
            .When("2024-06-03", Recorder, new Cancel("重复登记"))
            .RefusedBy(Gate.NotEntitled)
            .When("2024-06-03", Reviewer, new Cancel("重复登记"))
            .Accepted();

        Assert.All(story.Counts.GroupBy(c => c.Figure), g => Assert.Equal(0, g.Sum(c => c.Amount)));
        story.When("2024-06-04", Reviewer, new Cancel("再次撤销")).RefusedBy(Gate.MatterClosed);
    }

    [Fact]
    public void A_second_event_of_an_edition_is_no_second_edition()
    {
        var story = new Story(Module, Bureau)
            .Knowing("series", new Found(7, "7", "Held", new(2024, 5, 18)))
            .Knowing("edition", new Found(7, "7", "Held", new(2024, 5, 18)))
            .When(
                "2024-05-20",
                Recorder,
                Bound("Hold", ("种类", "法治文化节"), ("活动名称", "闭幕式"), ("系列", "示例文化节"), ("届次", "2"), ("环节", "闭幕"))
            )
            .Accepted();

        Assert.Equal(0, story.Counted(Figures.Editions));
        Assert.Equal(1, story.Counted(Figures.Held, ("part", "closing")));
    }

    [Fact]
    public void Editions_before_the_first_recorded_one_are_entered_with_it_and_never_again()
    {
        (string, string)[] tenth = [("种类", "contest"), ("活动名称", "示例杯"), ("系列", "示例杯"), ("届次", "10"), ("此前已办届数", "9")];

        Assert.Equal(10, new Story(Module, Bureau).When("2024-05-20", Recorder, Bound("Hold", tenth)).Accepted().Counted(Figures.Editions));
        new Story(Module, Bureau)
            .Knowing("series", new Found(7, "7", "Held", new(2024, 5, 18)))
            .When("2024-05-20", Recorder, Bound("Hold", tenth))
            .RefusedBy(Refusals.SeriesKnown);
    }

    [Fact]
    public void Numbers_that_cannot_be_meant_are_refused() =>
        new Story(Module, Bureau)
            .When("2024-05-20", Recorder, Bound("Hold", ("种类", "law-lesson"), ("活动名称", "示例"), ("参与人数", "-1"), ("届次", "2")))
            .RefusedBy(Refusals.NumberUnlikely)
            .RefusedBy(Refusals.EditionOfNothing);
}
