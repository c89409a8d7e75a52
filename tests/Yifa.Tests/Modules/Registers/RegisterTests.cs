using Yifa.Kernel;
using Yifa.Modules.Registers;
using Leave = Yifa.Modules.Registers.Leave;

namespace Yifa.Tests.Modules.Registers;

public sealed class RegisterTests
{
    private static readonly Office Bureau = new(3, "shili/sfj/", "示例区司法局", "示司", "department");
    private static readonly Actor Keeper = new("chen", "陈某", new Capacity.AtOffice("registers.Keeper", Bureau));
    private static readonly Actor Reviewer = new("zhou", "周某", new Capacity.AtOffice("registers.Reviewer", Bureau));

    private static Module Module => RegistersModule.Module;

    private static Act Bound(string act, params (string Field, string Text)[] texts)
    {
        var (bound, refusals) = Binder.Bind(
            Module.ActNamed(act)!,
            texts.ToDictionary(t => t.Field, t => (string?)t.Text),
            new DateOnly(2025, 12, 31)
        );
        Assert.True(bound is not null, string.Join(" / ", refusals));
        return bound!;
    }

    private static decimal On(Story story, Figure figure, string day) =>
        story.Counts.Where(c => c.Figure == figure.Id && c.On <= DateOnly.ParseExact(day, "yyyy-MM-dd")).Sum(c => c.Amount);

    private static Story Reviewer35(string qualification) =>
        new Story(Module, Bureau).When(
            "2024-05-10",
            Keeper,
            Bound("Enter", ("种类", "法治审查员"), ("名称", "示例审查员"), ("批次", "1"), ("法律职业资格", qualification))
        );

    [Fact]
    public void Stock_is_read_at_a_date_and_flow_in_a_period()
    {
        var story = new Story(Module, Bureau)
            .When("2023-03-01", Keeper, Bound("Enter", ("种类", "legal-adviser"), ("名称", "示例顾问"), ("有效期至", "2024-02-29")))
            .When("2024-02-20", Keeper, new Renew(new(2025, 2, 28)))
            .Accepted()
            .When("2024-09-02", Keeper, new Leave(LeaveReason.OwnRequest))
            .Accepted();

        Assert.Equal((1, 0), (On(story, Figures.Stock, "2023-12-31"), On(story, Figures.Stock, "2024-12-31")));
        Assert.Equal((1, 1), (On(story, Figures.Entered, "2024-12-31"), On(story, Figures.Left, "2024-12-31")));
        Assert.Equal(1, story.Counted(Figures.Left, ("reason", "own-request"), ("kind", "legal-adviser")));
        Assert.Equal(new DateOnly(2025, 2, 28), story.Matter<RegisterEntry>().ValidUntil);
    }

    [Fact]
    public void What_is_prepared_is_no_stock_until_it_is_admitted()
    {
        var story = new Story(Module, Bureau)
            .When("2024-03-01", Keeper, Bound("Propose", ("种类", "商事调解组织"), ("名称", "示例商事调解中心")))
            .Accepted();
        Assert.Equal((1, 0), (story.Counted(Figures.Proposed), story.Counted(Figures.Stock)));

        story.When("2024-06-03", Keeper, new Admit()).RefusedBy(Gate.NotEntitled);
        story.When("2024-06-03", Reviewer, new Admit()).Accepted();

        Assert.Equal((0, 1, 1), (story.Counted(Figures.Proposed), story.Counted(Figures.Stock), story.Counted(Figures.Entered)));
        Assert.Equal(1, On(story, Figures.Proposed, "2024-06-02"));
    }

    [Fact]
    public void A_preparation_that_ends_leaves_nothing()
    {
        var story = new Story(Module, Bureau)
            .When("2024-03-01", Keeper, Bound("Propose", ("种类", "商事调解组织"), ("名称", "示例商事调解中心")))
            .When("2024-06-03", Reviewer, new Drop("不再设立"))
            .Accepted();

        Assert.Equal((0, 0), (story.Counted(Figures.Proposed), story.Counted(Figures.Entered)));
        story.When("2024-06-04", Reviewer, new Admit()).RefusedBy(Gate.MatterClosed);
    }

    [Fact]
    public void The_kind_s_own_condition_says_who_is_qualified()
    {
        Assert.Equal(1, Reviewer35("已取得").Accepted().Counted(Figures.Qualified, ("kind", "legality-reviewer"), ("batch", "1")));
        Assert.Equal(0, Reviewer35("未取得").Accepted().Counted(Figures.Qualified));
    }

    [Fact]
    public void A_correction_takes_effect_from_the_entry()
    {
        var story = Reviewer35("未取得");
        var type = Module.Asked(Module.ActNamed("Correct")!, story.File.Matter);
        var texts = new Dictionary<string, string?>
        {
            ["更正理由"] = "证书补交",
            ["名称"] = "示例审查员",
            ["法律职业资格"] = "已取得",
        };
        story.When("2024-07-01", Keeper, Binder.Bind(type, texts, new DateOnly(2024, 12, 31)).Act!).Accepted();

        Assert.Equal((1, 1, 1), (On(story, Figures.Qualified, "2024-05-10"), story.Counted(Figures.Stock), story.Counted(Figures.Batches)));
    }

    [Fact]
    public void A_term_cannot_end_before_it_begins_nor_be_renewed_backwards()
    {
        new Story(Module, Bureau)
            .When("2024-05-10", Keeper, Bound("Enter", ("种类", "legal-adviser"), ("名称", "示例"), ("有效期至", "2024-05-10")))
            .RefusedBy(Refusals.NotLater);
        new Story(Module, Bureau)
            .When("2024-05-10", Keeper, Bound("Enter", ("种类", "legal-adviser"), ("名称", "示例"), ("有效期至", "2026-05-10")))
            .When("2024-06-03", Keeper, new Renew(new(2025, 5, 10)))
            .RefusedBy(Refusals.NotLater);
    }

    [Fact]
    public void The_term_runs_to_the_day_that_was_said()
    {
        var story = new Story(Module, Bureau).When(
            "2024-05-10",
            Keeper,
            Bound("Enter", ("种类", "legal-adviser"), ("名称", "示例"), ("有效期至", "2025-05-16"))
        );

        Assert.Equal(new DateOnly(2025, 5, 16), story.Accepted().Clock(Clocks.Validity).Due);
    }

    [Fact]
    public void Leaving_for_another_reason_says_which_and_never_precedes_the_entry()
    {
        var story = new Story(Module, Bureau)
            .When("2024-03-01", Keeper, Bound("Propose", ("种类", "商事调解组织"), ("名称", "示例商事调解中心")))
            .When("2024-06-03", Reviewer, new Admit());
        story.When("2024-05-01", Keeper, new Leave(LeaveReason.Other)).RefusedBy(Refusals.ReasonMissing).RefusedBy(Refusals.BeforeEntry);
    }

    [Fact]
    public void A_public_kind_is_read_by_everybody_without_what_the_office_keeps_for_itself()
    {
        var story = new Story(Module, Bureau).When(
            "2024-05-10",
            Keeper,
            Bound("Enter", ("种类", "法治研学线路"), ("名称", "示例线路"), ("备注", "内部备注"), ("全程(公里)", "4.5"))
        );
        var text = string.Join('\n', PublicRegister.Publication.Text(story.File));

        Assert.Equal(("yes", Secrecy.Open), (Published(story), story.File.Matter.Secrecy));
        Assert.Contains("全程(公里):4.5", text);
        Assert.DoesNotContain("内部备注", text);
        Assert.Equal("no", Published(Reviewer35("已取得")));
    }

    [Fact]
    public void Batches_before_the_first_recorded_one_are_entered_with_it()
    {
        (string, string)[] fourth =
        [
            ("种类", "honour"),
            ("名称", "示例阵地"),
            ("系列", "示例品牌"),
            ("批次", "4"),
            ("此前批次数", "3"),
            ("获奖主体", "阵地"),
        ];

        Assert.Equal(4, new Story(Module, Bureau).When("2024-05-10", Keeper, Bound("Enter", fourth)).Accepted().Counted(Figures.Batches));
        new Story(Module, Bureau)
            .Knowing("series", new Found(7, "7", "Entered", new(2024, 5, 10)))
            .When("2024-05-10", Keeper, Bound("Enter", fourth))
            .RefusedBy(Refusals.SeriesKnown);
        new Story(Module, Bureau)
            .When("2024-05-10", Keeper, Bound("Enter", ("种类", "honour"), ("名称", "示例"), ("批次", "0")))
            .RefusedBy(Refusals.BatchUnlikely);
    }

    private static string? Published(Story story) => Module.Facets.First(f => f.Name == "published").Read(story.File.Matter);
}
