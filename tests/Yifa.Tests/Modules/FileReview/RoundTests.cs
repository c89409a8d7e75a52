using Yifa.Kernel;
using Yifa.Modules.FileReview;
using Conditions = Yifa.Modules.FileReview.Refusals;

namespace Yifa.Tests.Modules.FileReview;

/// <summary>一批案卷评查: files and reviewers are drawn, nobody reads what is their own, and the batch closes when every result is in.</summary>
public sealed class RoundTests
{
    private static Transcript TranscriptOf(Story story)
    {
        var round = story.Matter<ReviewRound>();
        return round.Transcript(Told.Read(story.File.Module, story.Entries[round.PoolEntry - 1].Body));
    }

    [Fact]
    public void A_round_is_drawn_by_two_numbers_and_anybody_who_has_the_transcript_draws_the_same()
    {
        var story = Reviews.Drawn();
        var round = story.Matter<ReviewRound>();
        var transcript = TranscriptOf(story);

        Assert.Equal((RoundStage.Reviewing, 4, 2), (round.Stage, round.Pooled, round.Drawn.Count));
        Assert.Null(Draw.Verify(Transcript.Read(transcript.Write()), round.Commitment));
        Assert.Equal(["001", "002"], round.Drawn.Select(d => d.Code));
        Assert.All(round.Drawn, d => Assert.NotNull(PoolLine.ReadName(d.File)));
        Assert.All(round.Drawn, d => Assert.NotEqual(d.Main, d.Second));
        var swapped = transcript with { Drawn = [.. transcript.Drawn.Reverse()] };
        Assert.NotNull(Draw.Verify(swapped, round.Commitment));
    }

    [Fact]
    public void Nobody_draws_a_file_they_have_to_step_back_from()
    {
        // of three reviewers one is closed for the files of the market bureau: all four are drawn, and it has the other two
        var round = Reviews.Drawn(take: 4).Matter<ReviewRound>();
        var own = round.Drawn.Where(d => d.File.Contains("市场监督", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, own.Count);
        Assert.All(own, d => Assert.DoesNotContain("ping.jia", (string[])[d.Main, d.Second]));
    }

    [Fact]
    public void Whoever_runs_the_draw_reviews_nothing()
    {
        Reviews
            .Opened()
            .When("2026-03-03", Reviews.Organiser, Reviews.Files(null, 2, "chen", "ping.yi"))
            .RefusedBy(Conditions.OrganiserReviews);
        Reviews
            .Opened()
            .When("2026-03-03", Reviews.Organiser, Reviews.Files(null, 2, "meng", "ping.yi"))
            .Accepted()
            .When("2026-03-03", Reviews.Witness, new CommitShare(Share.HashOf(Reviews.Second)))
            .RefusedBy(Conditions.OrganiserReviews);
    }

    [Fact]
    public void What_cannot_be_drawn_is_said_line_by_line()
    {
        Story With(FixPool pool) => Reviews.Opened().When("2026-03-03", Reviews.Organiser, pool);
        string[] two = ["ping.jia", "ping.yi"];
        With(new("不知道什么案卷,某局,某号", two, 1)).RefusedBy(Conditions.LineWrong);
        With(new("行政处罚案卷,某局,某号\n行政处罚案卷,某局,某号", two, 1)).RefusedBy(Conditions.FileTwice);
        With(new("行政处罚案卷,某局,某号", two, 1, "9")).RefusedBy(Conditions.ConflictWrong);
        With(new("行政处罚案卷,某局,某号", two, 1, "9,ping.jia")).RefusedBy(Conditions.CannotDraw);
        With(new("行政处罚案卷,某局,某号", ["nobody", "ping.yi"], 1)).RefusedBy(Conditions.ReviewerUnknown);
        With(new("行政处罚案卷,某局,某号", two, 1, "1,ping.jia")).RefusedBy(Conditions.CannotDraw);
        Reviews.Opened(Manner.SelfCheck).When("2026-03-03", Reviews.Organiser, Reviews.Files()).RefusedBy(Conditions.NotDrawing);
    }

    [Fact]
    public void A_number_promised_for_one_pool_does_not_hold_for_another()
    {
        var story = Reviews
            .Opened()
            .When("2026-03-03", Reviews.Organiser, new CommitShare(Share.HashOf(Reviews.First)))
            .RefusedBy(Conditions.PoolMissing)
            .When("2026-03-03", Reviews.Organiser, Reviews.Files())
            .When("2026-03-03", Reviews.Organiser, new CommitShare(Share.HashOf(Reviews.First)))
            .When("2026-03-03", Reviews.Witness, new CommitShare(Share.HashOf(Reviews.Second)))
            .When("2026-03-03", Reviews.Organiser, Reviews.Files(take: 3))
            .Accepted();
        story.When("2026-03-04", Reviews.Organiser, new Announce(new(2026, 3, 16))).RefusedBy(Conditions.SharesMissing);
    }

    [Fact]
    public void A_draw_waits_for_its_day_and_for_both_numbers()
    {
        var story = Reviews.Announced();
        story.When("2026-03-10", Reviews.Organiser, new RevealShare(Reviews.First)).RefusedBy(Conditions.DayNotCome);
        story.When("2026-03-16", Reviews.Organiser, new RevealShare("another-number-altogether")).RefusedBy(Conditions.SecretWrong);
        story.When("2026-03-16", Reviews.Organiser, new RevealShare(Reviews.First)).Accepted();
        story.When("2026-03-16", Reviews.Organiser, new DrawFiles()).RefusedBy(Conditions.SecretsMissing);
    }

    [Fact]
    public void A_file_is_given_to_others_only_if_they_may_read_it()
    {
        var story = Reviews.Drawn(take: 4);
        var own = story.Matter<ReviewRound>().Drawn.First(d => d.File.Contains("市场监督", StringComparison.Ordinal)).Code;
        story
            .When("2026-03-17", Reviews.Head, new Reallot(own, "ping.jia", "ping.yi", "原评查人回避"))
            .RefusedBy(Conditions.ReviewerClosed)
            .When("2026-03-17", Reviews.Head, new Reallot("099", "ping.bing", "ping.yi", "原评查人回避"))
            .RefusedBy(Conditions.CodeUnknown)
            .When("2026-03-17", Reviews.Head, new Reallot(own, "ping.bing", "ping.yi", "原评查人回避"))
            .Accepted();
    }

    [Fact]
    public void A_batch_is_closed_and_counted_when_every_sheet_and_every_result_is_in()
    {
        var close = new CloseBatch("总体良好");
        var found = new Found(9, "收1号", "Finished", new(2026, 3, 20));
        Reviews.Drawn().Knowing("open", found).When("2026-04-20", Reviews.Head, close).RefusedBy(Conditions.SheetsOpen);
        Reviews.Drawn().Knowing("entered", found).When("2026-04-20", Reviews.Head, close).RefusedBy(Conditions.ResultsMissing);
        var story = Reviews.Drawn().Knowing("entered", found, found).When("2026-04-20", Reviews.Head, close).Accepted();

        Assert.Equal(1, story.Counted(RoundFigures.Batches, ("review", "enforcement")));
        Assert.Null(story.Matter<ReviewRound>().RoundOf);
        Reviews.Opened(Manner.SelfCheck).When("2026-04-20", Reviews.Head, close).Accepted();
    }
}
