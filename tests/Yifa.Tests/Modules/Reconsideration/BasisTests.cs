using Yifa.Kernel;

namespace Yifa.Tests.Modules.Reconsideration;

using Yifa.Modules.Reconsideration;
using static Review;

public sealed class BasisTests
{
    private static readonly Apply WithDocument = Penalty with { NormativeDocument = "闵市监规〔2022〕3号第五条" };

    [Fact]
    public void A_document_the_body_may_handle_is_reviewed_in_thirty_days_while_the_case_rests()
    {
        var story = Ready(WithDocument);

        story.When("2024-04-09", Officer, Decision(Outcome.Uphold)).RefusedBy(Refusals.BasisOpen);
        story.Does("2024-04-09", Officer, new ReviewBasis(Competent: true, "第五条"));

        Assert.Equal("Suspended", story.File.Matter.StageCode);
        Assert.Equal(ClockState.Paused, story.Clock(Clocks.Decision).State);
        Assert.Equal(new DateOnly(2024, 5, 9), story.Clock(Clocks.NormativeReview).Due);
        Assert.Equal(new DateOnly(2024, 4, 12), story.Clock(Clocks.NormativeNotice).Due);

        story
            .Does("2024-04-11", Officer, new NotifyDrafter("闵行区市场监督管理局"))
            .When("2024-04-12", Officer, new Resume("继续审理"))
            .RefusedBy(Refusals.BasisOpen)
            .Does("2024-04-18", Officer, new RecordDrafterReply("条款有上位法依据"))
            .Does("2024-04-28", Officer, new ConcludeBasis(Lawful: false, "第五条超越权限,停止执行并责令纠正"))
            .Does("2024-04-29", Officer, new Resume("附带审查已有结论"))
            .Does("2024-05-07", Officer, Decision(Outcome.Quash));

        Assert.Contains(story.File.Course.Papers, p => p.Template == Documents.BasisCorrection.Name);
        // 64 days from acceptance, 20 of them suspended
        Assert.Equal(44, story.Counted(Figures.DaysToClose));
    }

    [Fact]
    public void One_it_may_not_handle_is_forwarded_in_seven_working_days_and_answered_in_sixty()
    {
        var story = Ready(WithDocument).Does("2024-04-09", Officer, new ReviewBasis(Competent: false, "第五条"));

        Assert.Equal(new DateOnly(2024, 4, 18), story.Clock(Clocks.NormativeForward).Due);
        story
            .When("2024-04-10", Officer, new NotifyDrafter("上海市市场监督管理局"))
            .RefusedBy(Refusals.BasisStep)
            .Does("2024-04-10", Officer, new ForwardBasis("上海市市场监督管理局"));
        Assert.Equal(new DateOnly(2024, 6, 11), story.Clock(Clocks.NormativeAnswer).Due);
    }

    [Fact]
    public void On_its_own_motion_the_body_must_name_what_it_doubts() =>
        Ready()
            .When("2024-04-09", Officer, new ReviewBasis(Competent: true, "第五条"))
            .RefusedBy(Refusals.NoBasisNamed)
            .Does("2024-04-09", Officer, new ReviewBasis(Competent: true, "第五条", "闵市监规〔2022〕3号"));
}
