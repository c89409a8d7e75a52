using Yifa.Kernel;
using Yifa.Tests.Kernel.Stalls;
using static Yifa.Tests.Kernel.Stalls.StallPermits;

namespace Yifa.Tests.Kernel;

public sealed class DocumentTests
{
    [Fact]
    public void With_its_elements_and_approvals_a_document_is_issued_and_numbered()
    {
        var story = Approved().When("2025-03-12", Head, new Grant()).Accepted();

        Assert.Equal(new("permit", "示江摊证〔2025〕第1号", new(2025, 3, 12)), Assert.Single(story.File.Course.Papers));
        Assert.Equal("示江摊证〔2025〕第1号", story.File.Row().Number);
    }

    [Fact]
    public void A_missing_element_is_named_with_its_article()
    {
        var story = Approved()
            .When("2025-03-11", Officer, new Move(" "))
            .Accepted()
            .When("2025-03-12", Head, new Grant())
            .RefusedBy(Gate.ElementMissing);

        Assert.Equal("文书缺少必备要素:摊位许可证缺“点位”(摊位管理办法第七条第(二)项)", Assert.Single(story.Refused).ToString());
        Assert.Empty(story.File.Course.Papers);
    }

    [Fact]
    public void Every_missing_level_and_element_is_named_at_once()
    {
        var story = UnderReview().When("2025-03-11", Officer, new Move(null)).When("2025-03-12", Head, new Grant());

        Assert.Equal(
            [
                "文书缺少必备要素:摊位许可证缺“点位”",
                "文书未经规定的审批:摊位许可证须经核稿人同意",
                "文书未经规定的审批:摊位许可证须经负责人同意",
            ],
            story.Refused.Select(r => r.Text)
        );
    }

    [Fact]
    public void A_return_takes_back_the_agreements_before_it()
    {
        var story = Approved().When("2025-03-12", Head, new Consider(Duty.Head, false, "点位不清")).Accepted();

        Assert.Equal(2, story.When("2025-03-12", Head, new Grant()).Refused.Count(r => r.Is(Gate.ApprovalMissing)));

        story
            .When("2025-03-13", Reviewer, new Consider(Duty.Reviewer, true))
            .When("2025-03-13", Head, new Grant())
            .RefusedBy(Gate.ApprovalMissing)
            .When("2025-03-13", Head, new Consider(Duty.Head, true))
            .When("2025-03-14", Head, new Grant())
            .Accepted();
        Assert.Equal(["点位不清"], story.File.Course.Approvals.Select(a => a.Opinion).OfType<string>());
    }

    [Fact]
    public void The_levels_approve_in_their_order()
    {
        var story = UnderReview()
            .When("2025-03-10", Head, new Consider(Duty.Head, true))
            .When("2025-03-11", Reviewer, new Consider(Duty.Reviewer, true))
            .Accepted()
            .When("2025-03-12", Head, new Grant());
        Assert.Equal(["文书未经规定的审批:摊位许可证须经负责人同意"], story.Refused.Select(r => r.Text));

        story.When("2025-03-12", Head, new Consider(Duty.Head, true)).When("2025-03-12", Head, new Grant()).Accepted();
    }

    private static Story Approved() =>
        UnderReview()
            .When("2025-03-10", Reviewer, new Consider(Duty.Reviewer, true))
            .When("2025-03-11", Head, new Consider(Duty.Head, true))
            .Accepted();
}
