using Yifa.Kernel;
using Yifa.Modules.EnforcementSupervision;

namespace Yifa.Tests.Modules.EnforcementSupervision;

public sealed class DataTests
{
    private static readonly Office Market = new(5, "shili/zf/sjj/", "示例区市监局", "示市监", "department");
    private static readonly Actor Clerk = new("zong", "宗某", new Capacity.AtOffice("enforcement-data.Clerk", Market));
    private static readonly Actor Head = new("shen", "申某", new Capacity.AtOffice("enforcement-data.Head", Market));

    private static Story Opened(string on) => new Story(SupervisionModule.Data, Market).When(on, Clerk, new OpenData(2025)).Accepted();

    [Fact]
    public void The_numbers_of_a_year_are_public_by_the_end_of_january()
    {
        var story = Opened("2026-01-06");
        Assert.Equal(new DateOnly(2026, 1, 30), story.Clock(DataClocks.Publication).Due); // the 31st is a Saturday

        story
            .Reading("penalty.cases-filed", 12)
            .When("2026-01-12", Head, new PublishData("政府网站"))
            .RefusedBy(Gate.WrongStage)
            .When("2026-01-12", Clerk, new DrawData())
            .When("2026-01-20", Head, new PublishData("政府网站"))
            .Accepted();
        var data = story.Matter<EnforcementData>();
        Assert.Equal((true, true, Secrecy.Open), (data.IsPublished, data.OnTime, data.Secrecy));
        Assert.Contains("处罚立案:12件", PublicData.Publication.Text(story.File));
    }

    [Fact]
    public void What_is_public_in_february_is_late()
    {
        var story = Opened("2026-01-06")
            .When("2026-02-02", Clerk, new DrawData())
            .When("2026-02-03", Head, new PublishData("政府网站"))
            .Accepted();
        Assert.False(story.Matter<EnforcementData>().OnTime);
    }

    [Fact]
    public void A_year_that_is_not_over_has_no_numbers() =>
        new Story(SupervisionModule.Data, Market).When("2026-01-06", Clerk, new OpenData(2026)).RefusedBy(DataRefusals.YearNotOver);
}
