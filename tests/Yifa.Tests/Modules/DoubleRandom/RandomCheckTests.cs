using Yifa.Kernel;
using Yifa.Modules.DoubleRandom;
using Conditions = Yifa.Modules.DoubleRandom.Refusals;
using Drawing = Yifa.Modules.DoubleRandom.Draw;
using Stage = Yifa.Modules.DoubleRandom.Stage;

namespace Yifa.Tests.Modules.DoubleRandom;

/// <summary>优化营商环境条例 54: who is checked and by whom is drawn, announced before and public after.</summary>
public sealed class RandomCheckTests
{
    private static readonly Office Bureau = new(3, "shili/scj/", "示例区市场监督管理局", "示市监", "department");
    private static readonly Actor Organiser = Person("gu", "顾某", Duty.Organiser);
    private static readonly Actor Witness = Person("meng", "孟某", Duty.Witness);
    private static readonly Actor Checker = Person("lei", "雷某", Duty.Checker);
    private static readonly Actor Head = Person("jiang", "蒋某", Duty.Head);

    private const string First = "first-number-of-the-organiser";
    private const string Second = "second-number-of-the-witness";
    private const string Objects = "QY1,3,示例企业一\nQY2,1,示例企业二\nQY3,2,示例企业三\nQY4,1,示例企业四";
    private const string Inspectors = "ZF1,示例甲\nZF2,示例乙\nZF3,示例丙";

    private static Actor Person(string account, string name, Duty duty) =>
        new(account, name, new Capacity.AtOffice($"double-random.{duty}", Bureau));

    private static Story Planned() =>
        new Story(DoubleRandomModule.Module, Bureau).When(
            "2026-03-02",
            Organiser,
            new Plan("示例抽查", "市场监管", Scheme.OneDepartment, ["示例事项"], "示例清单", new(2026, 5, 29))
        );

    private static Story Committed(string first = First, string second = Second) =>
        Shared(Planned().When("2026-03-03", Organiser, Bases()), "2026-03-03", first, second);

    private static FixRosters Bases(string objects = Objects, int take = 2) => new(objects, Inspectors, take, 2, "QY1,ZF1");

    private static Story Shared(Story story, string on, string first, string second) =>
        story
            .When(on, Organiser, new CommitShare(Share.HashOf(first)))
            .Accepted()
            .When(on, Witness, new CommitShare(Share.HashOf(second)))
            .Accepted();

    private static Story Announced(string? beacon = null) =>
        Committed().When("2026-03-04", Organiser, new Announce(new(2026, 3, 16), beacon)).Accepted();

    private static Story Opened(string? beacon = null) =>
        Announced(beacon)
            .When("2026-03-16", Organiser, new RevealShare(First))
            .Accepted()
            .When("2026-03-16", Witness, new RevealShare(Second))
            .Accepted();

    private static Story Drawn() => Opened().When("2026-03-16", Organiser, new Drawing()).Accepted();

    private static Transcript TranscriptOf(Story story, int round = 1)
    {
        var check = story.Matter<RandomCheck>();
        var of = check.Rounds[round - 1];
        return PublicDraw.Transcript(of, check.Title, Told.Read(story.File.Module, story.Entries[of.RostersEntry - 1].Body));
    }

    private static List<string> DrawnIn(Story story) =>
        [.. TranscriptOf(story, story.Matter<RandomCheck>().Rounds.Count).Drawn.Select(d => d.Object)];

    [Fact]
    public void A_check_runs_from_its_plan_to_the_published_results()
    {
        var story = Drawn();
        var drawn = DrawnIn(story);
        story
            .When("2026-03-20", Checker, new Report(drawn[0], CheckResult.Sound))
            .Accepted()
            .When("2026-03-25", Checker, new Report(drawn[1], CheckResult.OrderedRight, "已责令改正"))
            .Accepted();
        Assert.Equal(new DateOnly(2026, 4, 20), story.Clock(Clocks.Publication).Due); // 20 working days, 清明 counted out
        story.When("2026-03-26", Organiser, new Publish()).Accepted();

        var check = story.Matter<RandomCheck>();
        Assert.Equal((Stage.Done, 2, 2, 2), (check.Stage, check.Drawn, check.Reported, check.Published));
        Assert.Equal(
            (2, 2, 1, 2),
            (
                story.Counted(Figures.Drawn, ("scheme", "one-department")),
                story.Counted(Figures.Inspected),
                story.Counted(Figures.Inspected, ("result", "ordered-right")),
                story.Counted(Figures.Published, ("field", "市场监管"))
            )
        );
        Assert.Equal(["announcement", "drawn-notice", "result-notice"], story.File.Course.Papers.Select(p => p.Template));
    }

    [Fact]
    public void The_transcript_follows_from_the_announcement_and_can_be_verified()
    {
        var story = Drawn();
        var transcript = TranscriptOf(story);

        Assert.Equal(story.Matter<RandomCheck>().Current.Commitment, transcript.Commitment);
        Assert.Equal(story.Matter<RandomCheck>().Current.Seed, transcript.Seed);
        Assert.Null(Yifa.Kernel.Draw.Verify(Transcript.Read(transcript.Write()), transcript.Commitment));
    }

    [Fact]
    public void The_bases_stand_in_one_entry_alone_and_a_replay_draws_again()
    {
        var story = Drawn();
        Assert.DoesNotContain("示例企业", story.File.FactsText, StringComparison.Ordinal);
        Assert.Equal(2, story.Entries.Count(e => e.Body.Contains("示例企业一", StringComparison.Ordinal) || e.Performance.Act is Drawing));

        var stored = story.Entries.Select(e => new StoredEntry(1, e.N, e.Hash, e.Body)).ToList();
        var replay = new Replay(_ => DoubleRandomModule.Module, _ => Bureau, WorkCalendar.Official);
        Assert.Null(replay.Run(stored).Flaw);

        // an object put in for another, with every hash made good
        var last = story.Entries[^1];
        var id = DrawnIn(story)[0];
        var other = new[] { "QY1", "QY2", "QY3", "QY4" }.First(o => !DrawnIn(story).Contains(o));
        var body = last.Body.Replace($"\\n{id}\\t", $"\\n{other}\\t", StringComparison.Ordinal);
        Assert.NotEqual(last.Body, body);
        stored[^1] = new(1, last.N, Entry.HashOf(body), body);
        Assert.Equal("重新办理得不到同样的结果", replay.Run(stored).Flaw?.Text);
    }

    [Fact]
    public void A_redraw_is_a_further_round_with_a_reason_and_the_first_one_stays()
    {
        var story = Drawn();
        var before = TranscriptOf(story).Write();
        story.When("2026-03-17", Organiser, new Redraw("示例理由")).RefusedBy(Gate.NotEntitled);
        story.When("2026-03-17", Head, new Redraw("抽中的人员已经调离")).Accepted();
        Assert.Equal(0, story.Counted(Figures.Drawn));
        story.When("2026-03-18", Organiser, new CommitShare(Share.HashOf(First))).RefusedBy(Conditions.ShareUsed);
        Shared(story, "2026-03-18", "another-number-of-the-organiser", "another-number-of-the-witness")
            .When("2026-03-18", Organiser, new Announce(new(2026, 3, 19)))
            .Accepted()
            .When("2026-03-19", Witness, new RevealShare("another-number-of-the-witness"))
            .When("2026-03-19", Organiser, new RevealShare("another-number-of-the-organiser"))
            .When("2026-03-19", Organiser, new Drawing())
            .Accepted();

        Assert.Equal(before, TranscriptOf(story, 1).Write());
        var second = TranscriptOf(story, 2);
        Assert.Equal((2, "抽中的人员已经调离"), (second.Terms.Number, second.Terms.Reason));
        Assert.Null(Yifa.Kernel.Draw.Verify(second));
        Assert.Equal(2, story.Counted(Figures.Drawn));
    }

    [Fact]
    public void After_a_result_nobody_draws_again()
    {
        var story = Drawn();
        story
            .When("2026-03-20", Checker, new Report(DrawnIn(story)[0], CheckResult.Sound))
            .When("2026-03-21", Head, new Redraw("结果不满意"))
            .RefusedBy(Conditions.AlreadyReported);
    }

    [Fact]
    public void Nothing_is_announced_without_bases_and_both_numbers()
    {
        Planned()
            .When("2026-03-03", Organiser, new Announce(new(2026, 3, 16)))
            .RefusedBy(Conditions.RostersMissing)
            .RefusedBy(Conditions.SharesMissing);
        Committed().When("2026-03-16", Organiser, new Announce(new(2026, 3, 16))).RefusedBy(Conditions.DayTooEarly);
    }

    [Fact]
    public void One_person_does_not_hold_both_numbers()
    {
        var both = Organiser with { Capacity = Witness.Capacity };
        Planned()
            .When("2026-03-03", Organiser, new CommitShare(Share.HashOf(First)))
            .When("2026-03-03", both, new CommitShare(Share.HashOf(Second)))
            .RefusedBy(Conditions.SamePerson)
            .When("2026-03-03", Witness, new CommitShare("不是校验值"))
            .RefusedBy(Conditions.HashUnlikely);
    }

    [Fact]
    public void Bases_that_cannot_be_drawn_from_are_refused_by_line()
    {
        Planned().When("2026-03-03", Organiser, Bases("QY1,x,甲")).RefusedBy(Conditions.RosterWrong);
        Planned().When("2026-03-03", Organiser, Bases(take: 9)).RefusedBy(Conditions.CannotDraw);
        Planned().When("2026-03-03", Organiser, new FixRosters(Objects, Inspectors, 1, 1)).RefusedBy(Conditions.CannotDraw);
    }

    [Fact]
    public void Numbers_are_told_on_the_day_and_only_those_that_were_committed()
    {
        Announced()
            .When("2026-03-13", Organiser, new RevealShare(First))
            .RefusedBy(Conditions.DayNotCome)
            .When("2026-03-16", Organiser, new RevealShare(Second))
            .RefusedBy(Conditions.SecretWrong)
            .When("2026-03-16", Organiser, new RevealShare("short"))
            .RefusedBy(Conditions.SecretUnlikely)
            .When("2026-03-16", Organiser, new RevealShare(First))
            .Accepted()
            .When("2026-03-16", Organiser, new RevealShare(First))
            .RefusedBy(Conditions.AlreadyTold)
            .When("2026-03-16", Organiser, new Drawing())
            .RefusedBy(Conditions.SecretsMissing);
    }

    [Fact]
    public void A_public_value_is_asked_for_only_where_it_was_announced()
    {
        Opened("示例公共数值,2026年3月16日").When("2026-03-16", Organiser, new Drawing()).RefusedBy(Conditions.BeaconMissing);
        Opened().When("2026-03-16", Organiser, new Drawing("03 07 11")).RefusedBy(Conditions.BeaconUnasked);
        Opened("示例公共数值,2026年3月16日").When("2026-03-16", Organiser, new Drawing("03 07 11")).Accepted();
    }

    [Fact]
    public void Only_what_was_drawn_is_reported_and_published()
    {
        var story = Drawn();
        var other = new[] { "QY1", "QY2", "QY3", "QY4" }.First(o => !DrawnIn(story).Contains(o));
        story
            .When("2026-03-20", Checker, new Report(other, CheckResult.Sound))
            .RefusedBy(Conditions.NotDrawn)
            .When("2026-03-20", Organiser, new Publish())
            .RefusedBy(Conditions.NothingNew)
            .When("2026-03-20", Checker, new Report(DrawnIn(story)[0], CheckResult.NotFound))
            .Accepted();
        Assert.Contains(story.Entries[^1].Outcome.Claims, c => c.Scope == "double-random.report");
        story.When("2026-03-23", Organiser, new Publish()).Accepted();
        Assert.Equal(Stage.Inspecting, story.Matter<RandomCheck>().Stage);
    }

    [Fact]
    public void A_plan_names_what_is_checked_and_is_cancelled_with_a_reason()
    {
        new Story(DoubleRandomModule.Module, Bureau)
            .When("2026-03-02", Organiser, new Plan("示例\n抽查", "市场监管", Scheme.Joint, [], "示例清单", new(2026, 3, 2)))
            .RefusedBy(Conditions.NoItems)
            .RefusedBy(Conditions.FinishTooEarly)
            .RefusedBy(Conditions.NotPlain);
        Assert.Equal(
            Stage.Cancelled,
            Announced().When("2026-03-05", Head, new Cancel("与上级抽查重复")).Accepted().Matter<RandomCheck>().Stage
        );
    }
}
