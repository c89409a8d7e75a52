using Yifa.Kernel;

namespace Yifa.Tests.Modules.Reconsideration;

using Yifa.Modules.Reconsideration;
using static Review;

/// <summary>用印 before 送达, by the sealing service or by print, seal and scan: two equal ways.</summary>
public sealed class SealingTests
{
    private const string Hash = "ab5df625bc76dbd4e163bed2dd888df828f90159bb93556525c31821b6541d46";

    private static Story Decided()
    {
        var story = Ready().Does("2024-04-09", Officer, Decision(Outcome.Uphold));
        story.Settings["seal:minhang/reconsideration"] = "是";
        return story;
    }

    private static int DecisionOf(Story story) => story.File.Course.Papers.FindIndex(p => p.Template == Documents.Decision.Name) + 1;

    [Fact]
    public void What_the_service_gives_back_is_kept_with_its_certificate_and_only_then_is_the_paper_served()
    {
        var story = Decided();
        var decision = DecisionOf(story);
        var taken = new TakeSealed<ReconsiderationCase>(1, Hash, Hash, "示例区人民政府行政复议专用章", "2024-04-10T02:00:00Z");
        story
            .When("2024-04-10", Officer, Served())
            .RefusedBy(SealRefusals.NotSealed)
            .When("2024-04-10", Officer, new AskSeal<ReconsiderationCase>(99))
            .RefusedBy(SealRefusals.BearsNoSeal)
            .Does("2024-04-10", Officer, new AskSeal<ReconsiderationCase>(decision))
            .When("2024-04-10", Officer, new AskSeal<ReconsiderationCase>(decision))
            .RefusedBy(SealRefusals.AlreadyAsked)
            .When("2024-04-10", Officer, Served())
            .RefusedBy(SealRefusals.NotSealed)
            .When("2024-04-10", Officer, taken)
            .RefusedBy(Gate.NotEntitled)
            .When("2024-04-10", Actor.Statute, taken with { Seal = 2 })
            .RefusedBy(SealRefusals.NoSuchSeal)
            .Does("2024-04-10", Actor.Statute, taken)
            .When("2024-04-10", Actor.Statute, taken)
            .RefusedBy(SealRefusals.AlreadySealed)
            .Does("2024-04-11", Officer, Served() with { Paper = decision });

        Assert.Contains(story.Entries, e => e.Outcome.Notices.Any(n => n is { Channel: "seal", Text: "1" }));
        Assert.Equal("示例区人民政府行政复议专用章", Sealing.Of(story.File.Course, decision)!.Certificate);
    }

    [Fact]
    public void A_scan_that_was_uploaded_is_as_good_and_one_that_was_not_is_nothing()
    {
        var story = Decided();
        var scan = new FileScan<ReconsiderationCase>(DecisionOf(story), Hash);
        story.When("2024-04-10", Officer, scan).RefusedBy(SealRefusals.NoSuchScan);
        story.Settings[$"content:{Hash}"] = "有";
        story
            .Does("2024-04-10", Officer, new AskSeal<ReconsiderationCase>(DecisionOf(story))) // the service may be away
            .Does("2024-04-10", Officer, scan)
            .When("2024-04-10", Officer, scan)
            .RefusedBy(SealRefusals.AlreadySealed)
            .Does("2024-04-10", Officer, Served() with { Paper = DecisionOf(story) });
    }

    [Fact]
    public void Where_the_office_has_not_set_it_nothing_is_sealed_first_and_nothing_recorded_of_it()
    {
        var story = Ready().Does("2024-04-09", Officer, Decision(Outcome.Uphold));
        Assert.DoesNotContain(Gate.OpenTo(story.File, Officer), a => a.Name is "AskSeal" or "FileScan");
        story.Does("2024-04-10", Officer, Served());
        Assert.DoesNotContain("seal:", story.Entries[^1].Body);
    }
}
