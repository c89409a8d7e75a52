using Yifa.Kernel;

namespace Yifa.Tests.Modules.Reconsideration;

using Yifa.Modules.Reconsideration;
using static Review;

/// <summary>拟稿, 核稿, 会签, 签发 where the office has set them for its decisions; elsewhere a case goes on as before.</summary>
public sealed class DraftingTests
{
    private const string First = "申请人陈某不服处罚决定。\n本机关认为:处罚适当。";
    private const string Second = "申请人陈某不服处罚决定。\n本机关认为:处罚程序合法,适用依据正确。";
    private static readonly Actor Deputy = new("he", "何某", new Capacity.AtOffice("reconsideration.Officer", Bureau));
    private static readonly DraftPaper<ReconsiderationCase> Draft = new("decision", First);

    private static PassDraft<ReconsiderationCase> Pass(DraftStep step, string? office = null) =>
        new("行政复议决定书", step, Office: office);

    private static Story Asked(string chain = "核稿=InstitutionHead;会签=示例区财政局、示例区司法局;签发=OrganHead")
    {
        var story = Ready();
        story.Settings["chain:minhang/reconsideration.decision"] = chain;
        return story;
    }

    private static PaperDraft Now(Story story) => story.File.Course.Drafts![^1];

    [Fact]
    public void Nothing_is_issued_before_every_step_and_the_words_signed_are_the_words_issued()
    {
        var story = Asked()
            .When("2024-04-09", Officer, Decision(Outcome.Uphold))
            .RefusedBy(DraftRefusals.NotDrafted)
            .Does("2024-04-09", Officer, Draft)
            .When("2024-04-09", OrganHead, Pass(DraftStep.Sign))
            .RefusedBy(DraftRefusals.NotThisStep)
            .When("2024-04-09", OrganHead, Pass(DraftStep.Check))
            .RefusedBy(DraftRefusals.NotCompetent)
            .Does("2024-04-10", InstitutionHead, Pass(DraftStep.Check))
            .When("2024-04-10", Officer, Pass(DraftStep.Countersign, "示例区教育局"))
            .RefusedBy(DraftRefusals.NotAskedOffice)
            .Does("2024-04-10", Officer, Pass(DraftStep.Countersign, "示例区司法局"))
            .When("2024-04-10", OrganHead, Pass(DraftStep.Sign))
            .RefusedBy(DraftRefusals.NotThisStep)
            .Does("2024-04-10", Officer, Pass(DraftStep.Countersign, "示例区财政局"))
            .When("2024-04-11", Officer, Decision(Outcome.Uphold))
            .RefusedBy(DraftRefusals.NotDrafted)
            .Does("2024-04-11", OrganHead, Pass(DraftStep.Sign))
            .Does("2024-04-11", Officer, Decision(Outcome.Uphold));

        Assert.Equal(DraftState.Issued, Now(story).State);
        Assert.DoesNotContain(story.File.Course.Clocks, c => c.Rule == "draft-step" && c.Open);
        var papers = story.File.Course.Papers;
        var paper = DocumentText.Of(story.File.Module, story.File.Matter, papers, papers.Count, []);
        var said = string.Join('\n', paper.Blocks.OfType<Paragraph>().Select(p => p.Runs[0].Text));
        Assert.Contains("本机关认为:处罚适当。", said);
        Assert.Contains("诉权告知", said); // an element that the signed words leave out stands before them
    }

    [Fact]
    public void A_draft_sent_back_comes_again_as_a_further_version_and_goes_through_every_step_anew()
    {
        var story = Asked("核稿=InstitutionHead;签发=OrganHead")
            .Does("2024-04-09", Officer, Draft)
            .When("2024-04-09", Officer, Draft with { Text = Second })
            .RefusedBy(DraftRefusals.AlreadyDrafted)
            .Does("2024-04-10", InstitutionHead, Pass(DraftStep.Check))
            .When("2024-04-10", OrganHead, Pass(DraftStep.Sign) with { Agreed = false })
            .RefusedBy(DraftRefusals.OpinionMissing)
            .Does("2024-04-10", OrganHead, Pass(DraftStep.Sign) with { Agreed = false, Opinion = "说理不足" })
            .When("2024-04-11", Officer, Draft)
            .RefusedBy(DraftRefusals.NothingChanged)
            .Does("2024-04-11", Officer, Draft with { Text = Second })
            .When("2024-04-11", OrganHead, Pass(DraftStep.Sign))
            .RefusedBy(DraftRefusals.NotThisStep)
            .Does("2024-04-11", InstitutionHead, Pass(DraftStep.Check))
            .Does("2024-04-12", OrganHead, Pass(DraftStep.Sign));

        Assert.Equal([First, Second], Now(story).Versions);
        Assert.Equal(["说理不足"], Now(story).Opinions.Where(o => !o.Agreed).Select(o => o.Opinion));
        Assert.Equal(
            [
                (LineChange.Same, "申请人陈某不服处罚决定。"),
                (LineChange.Gone, "本机关认为:处罚适当。"),
                (LineChange.New, "本机关认为:处罚程序合法,适用依据正确。"),
            ],
            Differences.Of(First, Second)
        );
    }

    [Fact]
    public void While_the_head_is_away_the_deputy_signs_and_the_record_names_both()
    {
        var story = Asked("签发=OrganHead");
        Assert.DoesNotContain(Gate.OpenTo(story.File, OrganHead), a => a.Name == "PassDraft");
        story.Settings["account:zheng"] = "郑某";
        story.Does("2024-04-09", Officer, Draft).When("2024-04-09", Deputy, Pass(DraftStep.Sign)).RefusedBy(DraftRefusals.NotCompetent);
        story.Settings["deputy:minhang/reconsideration.OrganHead"] = "zheng:he";
        story.When("2024-04-09", Deputy, Pass(DraftStep.Sign)).RefusedBy(DraftRefusals.HolderIsThere);
        story.Settings["absence:zheng"] = "2024-04-10/2024-04-12";
        story
            .When("2024-04-09", Deputy, Pass(DraftStep.Sign))
            .RefusedBy(DraftRefusals.HolderIsThere)
            .Does("2024-04-10", Deputy, Pass(DraftStep.Sign));

        Assert.DoesNotContain(Gate.OpenTo(story.File, OrganHead), a => a.Name == "PassDraft");
        var opinion = Assert.Single(Now(story).Opinions);
        Assert.Equal(("何某", "zheng", "郑某"), (opinion.ByName, opinion.For, opinion.ForName));
        Assert.Equal(DraftState.Signed, Now(story).State);
        Assert.Contains("\"absence:zheng\":\"2024-04-10/2024-04-12\"", story.Entries[^1].Body);
    }

    [Fact]
    public void Nobody_signs_off_a_draft_of_his_own_unless_the_office_says_so()
    {
        Asked("签发=InstitutionHead")
            .Does("2024-04-09", InstitutionHead, Draft)
            .When("2024-04-09", InstitutionHead, Pass(DraftStep.Sign))
            .RefusedBy(DraftRefusals.OwnDraft);
        Asked("签发=InstitutionHead;自核=是")
            .Does("2024-04-09", InstitutionHead, Draft)
            .Does("2024-04-09", InstitutionHead, Pass(DraftStep.Sign));
    }

    [Fact]
    public void Where_no_chain_is_set_nothing_is_drafted_and_nothing_recorded_of_it()
    {
        var story = Ready().When("2024-04-09", Officer, Draft).RefusedBy(DraftRefusals.NoChain);
        story.When("2024-04-09", Officer, Draft with { Template = "某某书" }).RefusedBy(DraftRefusals.NoSuchPaper);
        Assert.DoesNotContain(Gate.OpenTo(story.File, Officer), a => a.Name is "DraftPaper" or "PassDraft");
        story
            .When("2024-04-09", OrganHead, Pass(DraftStep.Sign))
            .RefusedBy(DraftRefusals.NoDraft)
            .Does("2024-04-09", Officer, Decision(Outcome.Uphold));
        Assert.DoesNotContain("chain:", story.Entries[^1].Body);
    }

    [Fact]
    public void What_was_signed_replays_from_the_journal_without_the_settings()
    {
        var story = Asked("签发=OrganHead")
            .Does("2024-04-09", Officer, Draft)
            .Does("2024-04-10", OrganHead, Pass(DraftStep.Sign))
            .Does("2024-04-11", Officer, Decision(Outcome.Uphold));
        var replay = new Replay(_ => ReconsiderationModule.Module, _ => Bureau, WorkCalendar.Official);

        Assert.Null(replay.Run([.. story.Entries.Select(e => new StoredEntry(e.Matter, e.N, e.Hash, e.Body))]).Flaw);
    }

    [Theory]
    [InlineData("chain:minhang/reconsideration.decision", "核稿=InstitutionHead")]
    [InlineData("chain:minhang/reconsideration.decision", "签发=OrganHead;签发=OrganHead")]
    [InlineData("chain:minhang/reconsideration.decision", "盖章=OrganHead;签发=OrganHead")]
    [InlineData("deputy:minhang/reconsideration.OrganHead", "zheng")]
    [InlineData("absence:zheng", "2024-04-12/2024-04-10")]
    public void A_setting_that_says_nothing_is_refused_with_how_it_is_written(string key, string value) =>
        Assert.Contains("应写作", Drafting.Against(key, value));
}
