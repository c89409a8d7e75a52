using Yifa.Kernel;

namespace Yifa.Tests.Modules.Reconsideration;

using Yifa.Modules.Reconsideration;
using static Review;

/// <summary>What was received before 2024-01-01 follows the text then in force.</summary>
public sealed class EarlierTextTests
{
    private static readonly Apply InDecember = Penalty with { ActOn = new(2023, 12, 1), KnownOn = new(2023, 12, 4) };

    [Fact]
    public void Receipt_was_acceptance()
    {
        var story = New().Does("2023-12-29", Registrar, InDecember).Does("2024-01-04", Officer, new Accept(Procedure.Ordinary));

        Assert.Equal(new DateOnly(2023, 12, 29), story.Matter<ReconsiderationCase>().AcceptedOn);
        Assert.Equal(new DateOnly(2023, 12, 29), story.Counts.Single(c => c.Figure == Figures.Accepted.Id).On);
        Assert.Equal(new DateOnly(2023, 12, 29), story.Clock(Clocks.Decision).From);
        Assert.Equal("行政复议法(2017) 31", story.Clock(Clocks.Decision).Law);
    }

    [Fact]
    public void The_same_silence_had_the_same_effect()
    {
        var story = New().Does("2023-12-29", Registrar, InDecember).Until("2024-01-09");

        Assert.Equal(new DateOnly(2023, 12, 29), story.Matter<ReconsiderationCase>().AcceptedOn);
        Assert.Equal(new DateOnly(2024, 1, 8), story.Entries[^1].Performance.On);
    }

    [Fact]
    public void There_was_no_simplified_procedure_and_opinions_need_not_be_heard()
    {
        var story = New()
            .Does("2023-12-29", Registrar, InDecember)
            .When("2024-01-04", Officer, new Accept(Procedure.Simplified, SimplifiedGround.AllAgree))
            .RefusedBy(Refusals.NoSimplifiedBefore2024)
            .Does("2024-01-04", Officer, new Accept(Procedure.Ordinary))
            .Does("2024-02-01", OrganHead, new Approve(Paper.Decision))
            .Does("2024-02-02", Officer, Decision(Outcome.Uphold));

        Assert.Equal(35, story.Counted(Figures.DaysToClose));
    }

    [Fact]
    public void The_lengths_from_memory_can_be_set()
    {
        var story = New();
        story.Settings["reconsideration.reply.before-2024"] = "10个工作日";
        story
            .Does("2023-12-29", Registrar, InDecember)
            .Does("2024-01-04", Officer, new Accept(Procedure.Ordinary))
            .Does("2024-01-05", Officer, new SendCopy());

        Assert.Equal(new DateOnly(2024, 1, 19), story.Clock(Clocks.Reply).Due);
    }

    [Fact]
    public void A_case_entered_from_paper_counts_under_its_own_dates_and_one_still_open_goes_on()
    {
        var entered = new Backfill(
            "陈某",
            ApplicantType.Person,
            "闵行区市场监督管理局",
            RespondentKind.OwnDepartment,
            ReviewBody.DistrictOwn,
            "行政处罚决定",
            Subject.Penalty,
            Area.Market,
            ["撤销行政处罚决定"],
            Channel.Post,
            AppliedOn: new(2023, 11, 20),
            AcceptedOn: new(2023, 11, 20),
            Number: "闵府复字〔2023〕第310号"
        );
        var closed = New()
            .Does(
                "2024-01-02",
                Registrar,
                entered with
                {
                    ConcludedOn = new(2023, 12, 28),
                    Manner = Manner.Decision,
                    Outcomes = [Outcome.Quash],
                }
            );
        var open = New()
            .Does("2024-01-02", Registrar, entered)
            .Does("2024-01-10", OrganHead, new Approve(Paper.Decision))
            .Does("2024-01-11", Officer, Decision(Outcome.Uphold));

        Assert.All(closed.Counts, c => Assert.Equal(2023, c.On.Year));
        Assert.Equal(1, closed.Counted(Figures.Corrected));
        Assert.Equal(38, closed.Counted(Figures.DaysToClose));
        Assert.Equal(new DateOnly(2024, 1, 19), open.Clock(Clocks.Decision).Due);
        Assert.Equal(new DateOnly(2024, 1, 11), open.Counts.Single(c => c.Figure == Figures.Closed.Id).On);
        Assert.Equal("闵府复字〔2023〕第310号", open.File.Matter.Number);
    }
}
