using Yifa.Kernel;

namespace Yifa.Tests.Modules.Reconsideration;

using Yifa.Modules.Reconsideration;
using static Review;

/// <summary>民事诉讼法 87 to 95 as 行政复议法 88 takes them over: how the decision reaches the applicant, and what runs from that day.</summary>
public sealed class ServiceTests
{
    private const string Mail = "EMS 1000000000001";

    private static Story Decided() => Ready().Does("2024-04-09", Officer, Decision(Outcome.Uphold));

    private static Serve<ReconsiderationCase> By(ServiceManner manner, ServiceResult result = ServiceResult.Delivered) =>
        new("陈某", manner, Result: result);

    private static ConfirmAddress<ReconsiderationCase> Confirmed(bool electronic = false) =>
        new(Personal.Typed("示例路1号").Sealed(new byte[16]), null, electronic, Signed: true);

    private static Effect? Effect(Story story) => Service.StatesOf(story.File.Course, DecisionOf(story)).SingleOrDefault()?.Effect;

    private static int DecisionOf(Story story) => story.File.Course.Papers.FindIndex(p => p.Template == Documents.Decision.Name) + 1;

    private static ClockRun? Awaited(Story story) => story.File.Course.Clocks.LastOrDefault(c => c.Rule == "service-receipt");

    [Fact]
    public void The_day_on_the_receipt_counts_and_until_it_is_back_the_desk_is_reminded()
    {
        var story = Decided().Does("2024-04-10", Officer, By(ServiceManner.Post, ServiceResult.Awaiting) with { Proof = Mail });

        Assert.Null(Effect(story));
        Assert.Equal(new DateOnly(2024, 4, 25), Awaited(story)!.Due);
        Assert.Equal(story.File.DueOn, Awaited(story)!.Due);
        story.Does("2024-04-22", Officer, new RecordService<ReconsiderationCase>(ServiceResult.Delivered, new(2024, 4, 15), "陈某"));

        Assert.Equal((new DateOnly(2024, 4, 15), "民事诉讼法 91"), (Effect(story)!.On, Effect(story)!.Law));
        Assert.Equal(ClockState.Met, Awaited(story)!.State);
        Assert.Equal(new DateOnly(2024, 4, 15), story.Clock(Clocks.Sue).From);
    }

    [Fact]
    public void A_paper_that_is_refused_is_left_before_a_witness_or_a_camera()
    {
        var story = Decided()
            .Does("2024-04-10", Officer, By(ServiceManner.Direct, ServiceResult.Refused))
            .When("2024-04-10", Officer, By(ServiceManner.Left))
            .RefusedBy(ServiceRefusals.LeftWithoutWitness)
            .When("2024-04-10", Officer, By(ServiceManner.Left, ServiceResult.Refused) with { Recorded = true })
            .RefusedBy(ServiceRefusals.LeftIsServed)
            .Does("2024-04-10", Officer, By(ServiceManner.Left) with { Signer = "居委会干部吴某" });

        Assert.Contains("由居委会干部吴某见证", Effect(story)!.Reason);
    }

    [Fact]
    public void What_is_served_is_not_served_again_and_never_before_it_was_issued()
    {
        var story = Decided()
            .When("2024-04-10", Officer, Served() with { Day = new(2024, 4, 8) })
            .RefusedBy(ServiceRefusals.BeforeIssue)
            .When("2024-04-10", Officer, Served() with { Day = new(2024, 4, 11) })
            .RefusedBy(ServiceRefusals.DayToCome)
            .When("2024-04-10", Officer, Served() with { Signer = null })
            .RefusedBy(ServiceRefusals.SignerMissing)
            .When("2024-04-10", Officer, By(ServiceManner.Post))
            .RefusedBy(ServiceRefusals.ProofMissing)
            .Does("2024-04-10", Officer, Served());
        var decision = DecisionOf(story);

        story.When("2024-04-12", Officer, Served() with { Paper = decision }).RefusedBy(ServiceRefusals.AlreadyServed);
        story.When("2024-04-12", Officer, Served() with { Paper = 99 }).RefusedBy(ServiceRefusals.NothingToServe);
        Assert.Equal(new DateOnly(2024, 4, 10), Effect(story)!.On);
        // the respondent has an effective date of its own, from which the applicant's way to court does not run
        story.Does("2024-04-12", Officer, Served("闵行区市场监督管理局") with { Paper = decision });
        Assert.Equal(new DateOnly(2024, 4, 10), story.Matter<ReconsiderationCase>().ServedOn);
    }

    [Fact]
    public void Electronic_service_needs_consent_and_the_addressee_may_prove_a_later_day()
    {
        var story = Decided()
            .When("2024-04-10", Officer, By(ServiceManner.Electronic))
            .RefusedBy(ServiceRefusals.ElectronicWithoutConsent)
            .When("2024-04-10", Applicant, Confirmed() with { Address = null })
            .RefusedBy(ServiceRefusals.AddressMissing)
            .When("2024-04-10", Applicant, Confirmed(electronic: true) with { Signed = false })
            .RefusedBy(ServiceRefusals.SignatureMissing)
            .Does("2024-04-10", Applicant, Confirmed(electronic: true))
            .Does("2024-04-10", Applicant, new WithdrawConsent<ReconsiderationCase>())
            .When("2024-04-11", Applicant, new WithdrawConsent<ReconsiderationCase>())
            .RefusedBy(ServiceRefusals.NotYetConsented)
            .When("2024-04-11", Officer, By(ServiceManner.Electronic))
            .RefusedBy(ServiceRefusals.ElectronicWithoutConsent)
            .Does("2024-04-11", Applicant, Confirmed(electronic: true))
            .Does("2024-04-11", Officer, By(ServiceManner.Electronic));

        Assert.Equal(new DateOnly(2024, 4, 26), story.Clock(Clocks.Sue).Due);
        var proof = new ProveArrival<ReconsiderationCase>(DecisionOf(story), "陈某", new(2024, 4, 15), "运营商的送达记录");
        story
            .When("2024-04-16", Officer, proof with { Day = new(2024, 4, 10) })
            .RefusedBy(ServiceRefusals.ProvedEarlier)
            .When("2024-04-16", Officer, proof with { To = "吴某" })
            .RefusedBy(ServiceRefusals.NotElectronic)
            .Does("2024-04-16", Officer, proof);
        Assert.Equal(new DateOnly(2024, 4, 15), Effect(story)!.On);
        Assert.Equal(new DateOnly(2024, 4, 15), story.Clock(Clocks.Sue).From);
        Assert.Single(story.File.Course.Clocks, c => c.Rule == Clocks.Sue.Name && c.Open);
    }

    [Fact]
    public void The_party_confirms_what_reached_it_and_only_that()
    {
        var story = Decided()
            .Does("2024-04-10", Applicant, Confirmed(electronic: true))
            .When("2024-04-10", Applicant, new ConfirmReceipt<ReconsiderationCase>())
            .RefusedBy(ServiceRefusals.NotSentToYou)
            .Does("2024-04-10", Officer, By(ServiceManner.Electronic, ServiceResult.Awaiting));
        Assert.Contains("陈某:电子送达,已发出,等待回证", Service.StatesOf(story.File.Course, DecisionOf(story)).Single().Line);

        story.When("2024-04-12", Respondent, new ConfirmReceipt<ReconsiderationCase>()).RefusedBy(ServiceRefusals.NotSentToYou);
        story.Does("2024-04-12", Applicant, new ConfirmReceipt<ReconsiderationCase>());
        Assert.Equal(new DateOnly(2024, 4, 12), Effect(story)!.On);
        Assert.DoesNotContain(Gate.OpenTo(story.File, Applicant), a => a.Name == "ConfirmReceipt");
    }

    [Fact]
    public void What_comes_back_from_a_confirmed_address_is_served_on_its_return_unless_the_setting_says_otherwise()
    {
        var returned = By(ServiceManner.Post, ServiceResult.Returned) with { Proof = Mail, Day = new(2024, 4, 16) };
        var story = Decided().Does("2024-04-10", Applicant, Confirmed());
        story.Does("2024-04-17", Officer, returned);
        Assert.Equal(new DateOnly(2024, 4, 16), Effect(story)!.On);

        Assert.Null(Effect(Decided().Does("2024-04-17", Officer, returned)));

        var otherwise = Decided().Does("2024-04-10", Applicant, Confirmed());
        otherwise.Settings[Service.ReturnCounts.Key] = "否";
        otherwise.When("2024-04-10", Registrar, By(ServiceManner.Direct, ServiceResult.NobodyThere)).Accepted();
        Assert.Null(Effect(otherwise.Does("2024-04-17", Officer, returned)));
    }

    [Fact]
    public void Public_notice_comes_last_and_takes_effect_by_itself_after_thirty_days()
    {
        var notice = By(ServiceManner.PublicNotice) with { Proof = "本机关网站", Reason = "迁出后去向不明,两次邮寄退回" };
        var story = Decided()
            .Does("2024-04-10", Applicant, Confirmed())
            .When("2024-04-11", Officer, notice)
            .RefusedBy(ServiceRefusals.NoticeBeforeOthers)
            .When("2024-04-11", Officer, notice with { Missing = true })
            .RefusedBy(ServiceRefusals.UntriedAddress)
            .Does("2024-04-11", Officer, By(ServiceManner.Direct, ServiceResult.NobodyThere))
            .When("2024-04-12", Officer, notice with { Reason = null })
            .RefusedBy(ServiceRefusals.ReasonMissing)
            .Does("2024-04-12", Officer, notice)
            .When("2024-04-20", Officer, new RecordService<ReconsiderationCase>(ServiceResult.Delivered))
            .RefusedBy(ServiceRefusals.NoticeRuns);
        Assert.Null(Effect(story));

        // the thirty days from 2024-04-12 end on Sunday 05-12, but 05-11 was a make-up workday and 05-12 is off: Monday the 13th
        story.Until("2024-05-14");
        Assert.Equal((new DateOnly(2024, 5, 13), "民事诉讼法 95"), (Effect(story)!.On, Effect(story)!.Law));
        Assert.Equal(Actor.Statute, story.Entries[^1].Performance.Actor);
        Assert.Equal(new DateOnly(2024, 5, 13), story.Clock(Clocks.Sue).From);
    }

    [Fact]
    public void Who_turns_up_while_the_notice_runs_is_served_by_hand_and_the_notice_is_not_waited_for()
    {
        var story = Decided()
            .Does("2024-04-11", Officer, By(ServiceManner.PublicNotice) with { Missing = true, Proof = "本机关网站", Reason = "去向不明" })
            .Does("2024-04-20", Officer, Served());
        story.Until("2024-06-01");

        Assert.Equal(new DateOnly(2024, 4, 20), Effect(story)!.On);
        Assert.Equal(ClockState.Dropped, story.File.Course.Clocks.Single(c => c.Rule == "service-notice").State);
    }

    [Fact]
    public void The_record_of_service_says_what_was_done_and_why_it_counts()
    {
        var story = Decided().Does("2024-04-10", Officer, Served());
        var papers = story.File.Course.Papers;
        var record = DocumentText.Of(story.File.Module, story.File.Matter, papers, papers.Count, []);

        Assert.Equal("送达回证", record.Title);
        var said = string.Join('\n', record.Blocks.OfType<Paragraph>().Select(p => p.Runs[0].Text));
        foreach (
            var part in (string[])
                ["《行政复议决定书》闵府复决字〔2024〕第1号", "受送达人:陈某", "直接送达", "签收的2024年4月10日为送达日期"]
        )
            Assert.Contains(part, said);
    }
}
