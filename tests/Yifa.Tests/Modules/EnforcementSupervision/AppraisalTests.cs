using Yifa.Kernel;
using Yifa.Modules.EnforcementSupervision;

namespace Yifa.Tests.Modules.EnforcementSupervision;

public sealed class AppraisalTests
{
    private static readonly Office Government = new(2, "shili/zf/", "示例区人民政府", "示府", "government");
    private static readonly Actor Clerk = new("zong", "宗某", new Capacity.AtOffice("appraisals.Clerk", Government));
    private static readonly Actor Head = new("shen", "申某", new Capacity.AtOffice("appraisals.Head", Government));

    private static readonly PlanAppraisal Plan = new(
        2026,
        "2026年度行政执法评议",
        new(2026, 11, 30),
        ["评议人员甲"],
        ["示例区城管局", "示例区市监局"],
        ["示例街道"]
    );

    private static Story Planned() => new Story(SupervisionModule.Appraisals, Government).When("2026-09-01", Clerk, Plan).Accepted();

    [Fact]
    public void The_plan_names_every_unit_and_each_counts_once()
    {
        var story = Planned();
        Assert.Equal(
            (2, 1),
            (
                story.Counted(AppraisalFigures.UnitsToAppraise, ("scope", "department")),
                story.Counted(AppraisalFigures.UnitsToAppraise, ("scope", "town"))
            )
        );

        new Story(SupervisionModule.Appraisals, Government)
            .When("2026-09-01", Clerk, Plan with { Towns = ["示例区城管局"] })
            .RefusedBy(AppraisalRefusals.UnitTwice)
            .When("2026-09-01", Clerk, Plan with { Departments = null, Towns = null })
            .RefusedBy(AppraisalRefusals.NoUnits)
            .When("2026-09-01", Clerk, Plan with { EndsOn = new(2026, 9, 1) })
            .RefusedBy(AppraisalRefusals.EndsTooEarly);

        story
            .When("2026-09-10", Clerk, new Appraise("外区城管局", 80, "好"))
            .RefusedBy(AppraisalRefusals.NotInPlan)
            .When("2026-09-10", Clerk, new Appraise("示例街道", 101, "好"))
            .RefusedBy(AppraisalRefusals.ScoreUnlikely)
            .When("2026-09-10", Clerk, new Appraise("示例街道", 80, "好"))
            .Accepted()
            .When("2026-09-11", Clerk, new Appraise("示例街道", 90, "更好"))
            .RefusedBy(AppraisalRefusals.AppraisedAlready);
        Assert.Equal(1, story.Counted(AppraisalFigures.UnitsAppraised, ("scope", "town")));
    }

    [Fact]
    public void Reviews_and_suits_are_read_with_the_score_and_kept()
    {
        var story = Planned()
            .Reading("corrected", 1)
            .Reading("closed", 4)
            .Reading("lost", 0)
            .Reading("suits", 2)
            .When("2026-09-10", Clerk, new Appraise("示例区城管局", 80, "程序规范", Public: 90))
            .Accepted();

        // 80×40 + 90×20 + 75×10 + 100×10 over the weights that are there: files were not reviewed
        var result = Assert.Single(story.Matter<Appraisal>().Results);
        Assert.Equal((75m, 100m, 84.38m, Grade.Good), (result.Review!.Value, result.Suits!.Value, result.Total, result.Grade));
        Assert.Equal(
            [("reconsideration.corrected", "respondent=示例区城管局", 1m), ("reconsideration.closed", "respondent=示例区城管局", 4m)],
            story.Matter<Appraisal>().Lines.Take(2).Select(l => (l.Reading.Figure, l.Reading.Where, l.Reading.Value))
        );
    }

    [Fact]
    public void The_result_is_told_when_all_are_appraised_and_ends_when_what_was_poor_is_put_right()
    {
        var story = Planned()
            .When("2026-09-10", Clerk, new Appraise("示例区城管局", 92, "程序规范"))
            .When("2026-09-11", Clerk, new Appraise("示例区市监局", 55, "告知不规范"))
            .When("2026-09-12", Head, new TellResults("总体规范"))
            .RefusedBy(AppraisalRefusals.UnitsAhead)
            .When("2026-09-12", Clerk, new Appraise("示例街道", 78, "较规范"))
            .When("2026-09-14", Head, new TellResults("总体规范"))
            .Accepted();

        var appraisal = story.Matter<Appraisal>();
        Assert.Equal([Grade.Excellent, Grade.Poor, Grade.Good], appraisal.Results.Select(r => r.Grade));
        Assert.Equal(["示例区市监局"], appraisal.ToRectify);
        Assert.Equal(3, story.Entries[^1].Outcome.Notices.Count);

        story
            .When("2026-10-12", Head, new FinishAppraisal())
            .RefusedBy(AppraisalRefusals.NotRectified)
            .When("2026-10-12", Clerk, new RecordRectification("示例街道", "已经整改"))
            .RefusedBy(AppraisalRefusals.NothingToRectify)
            .When("2026-10-12", Clerk, new RecordRectification("示例区市监局", "补训告知程序"))
            .When("2026-10-13", Head, new FinishAppraisal())
            .Accepted();
    }

    [Fact]
    public void A_total_lies_between_its_least_and_its_greatest_part()
    {
        var random = new Random(20260301);
        for (var i = 0; i < 2_000; i++)
        {
            decimal?[] parts =
            [
                .. Enumerable.Range(0, 5).Select(_ => random.Next(3) == 0 ? (decimal?)null : random.Next(0, 10_001) / 100m),
            ];
            decimal[] weights = [.. parts.Select(_ => (decimal)random.Next(0, 50))];
            var there = parts.Where((p, n) => p is not null && weights[n] > 0).ToList();
            var total = Scoring.Total(parts, weights);
            if (there.Count == 0)
                Assert.Equal(0, total);
            else
                Assert.InRange(total, there.Min()!.Value - 0.005m, there.Max()!.Value + 0.005m);
        }
    }

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(0, 4, 100.0)]
    [InlineData(1, 3, 66.67)]
    [InlineData(5, 3, 0.0)] // corrected this year, closed the year before
    public void A_unit_with_no_case_has_no_share(int against, int all, double? stood) =>
        Assert.Equal(stood is { } share ? (decimal)share : null, Scoring.Stood(against, all));

    [Fact]
    public void A_setting_that_is_no_list_of_weights_leaves_the_default()
    {
        var story = new Story(SupervisionModule.Appraisals, Government);
        story.Settings[Scoring.Weights.Key] = "一半一半";
        story.When("2026-09-01", Clerk, Plan).When("2026-09-10", Clerk, new Appraise("示例街道", 70, "好", Public: 100)).Accepted();
        Assert.Equal(80, Assert.Single(story.Matter<Appraisal>().Results).Total);
    }
}
