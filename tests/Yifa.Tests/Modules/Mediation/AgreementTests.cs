using Yifa.Kernel;
using Yifa.Modules.Mediation;
using static Yifa.Tests.Modules.Mediation.Committee;
using Stage = Yifa.Modules.Mediation.Stage;

namespace Yifa.Tests.Modules.Mediation;

public sealed class AgreementTests
{
    private static readonly DateOnly End = new(2024, 4, 1);

    [Fact]
    public void A_written_agreement_needs_signatures_and_seal() =>
        Accepted()
            .When("2024-03-06", Mediator, Agreeing(by: End) with { Signed = false })
            .RefusedBy(Refusals.NotSigned)
            .When("2024-03-06", Mediator, Agreeing(by: End) with { Sealed = false })
            .RefusedBy(Refusals.NotSealed);

    [Theory]
    [InlineData("主要事实")]
    [InlineData("协议内容")]
    [InlineData("履行方式")]
    [InlineData("履行期限")]
    public void A_written_agreement_has_every_element_of_article_29(string element)
    {
        var agreement = element switch
        {
            "主要事实" => Agreeing(by: End) with { Findings = " " },
            "协议内容" => Agreeing(by: End) with { Terms = "" },
            "履行方式" => Agreeing(by: End) with { Manner = "" },
            _ => Agreeing(by: null),
        };
        var story = Accepted().When("2024-03-06", Mediator, agreement).RefusedBy(Gate.ElementMissing);

        Assert.Contains(element, Assert.Single(story.Refused).Text);
        Assert.Equal(Stage.Mediating, story.Matter<Dispute>().Stage);
    }

    [Fact]
    public void The_agreement_reads_as_it_will_be_signed()
    {
        var dispute = Accepted().When("2024-03-06", Mediator, Agreeing(by: End)).Accepted().Matter<Dispute>();

        Assert.Equal(
            [
                "当事人:吴某、郑某。",
                "主要事实、争议事项和各方责任:郑某堆物占用通道,承担主要责任",
                "经调解,双方自愿达成如下协议:郑某清理通道并补偿吴某",
                "履行方式:转账;履行期限:2024年4月1日前。",
                "本协议自各方当事人签名、盖章或者按指印,调解员签名并加盖示例第一村人民调解委员会印章之日起生效。",
            ],
            Documents.Agreement.Body!(dispute)
        );
    }

    [Fact]
    public void Performed_on_the_spot_the_dispute_is_done_with()
    {
        var story = Accepted().When("2024-03-06", Mediator, new AgreeOrally("当场付清", 300, OnTheSpot: true)).Accepted();

        Assert.Equal(Stage.Performed, story.Matter<Dispute>().Stage);
        Assert.Equal(new DateOnly(2024, 3, 6), story.File.Matter.ClosedOn);
        Assert.DoesNotContain(story.File.Course.Clocks, c => c.Open);
    }

    [Fact]
    public void Performance_cannot_be_due_before_the_agreement() =>
        Accepted().When("2024-03-06", Mediator, Agreeing(by: new(2024, 3, 5))).RefusedBy(Refusals.PerformBeforeAgreement);

    [Fact]
    public void A_labour_dispute_is_settled_in_writing() =>
        Accepted(apply: Applying(DisputeField.Labour))
            .When("2024-03-06", Mediator, new AgreeOrally("补发工资", 6000))
            .RefusedBy(Refusals.WrittenOnly);

    [Fact]
    public void An_organ_settles_small_disputes_in_simple_form_others_in_writing()
    {
        Accepted(apply: Applying(DisputeField.Environment, MediationType.Administrative, 10_000))
            .When("2024-03-06", Mediator, new AgreeOrally("补偿损失", 9000))
            .Accepted();
        Accepted(apply: Applying(DisputeField.Environment, MediationType.Administrative, 10_001))
            .When("2024-03-06", Mediator, new AgreeOrally("补偿损失", 9000))
            .RefusedBy(Refusals.WrittenByOrgan);
    }

    [Fact]
    public void An_international_commercial_agreement_is_bilingual() =>
        Accepted(apply: Applying(DisputeField.Contract, MediationType.InternationalCommercial, 2_000_000))
            .When("2024-03-06", Mediator, Agreeing(1_500_000, End))
            .RefusedBy(Gate.ElementMissing)
            .When("2024-03-06", Mediator, Agreeing(1_500_000, End) with { Translation = "The respondent shall pay 1,500,000 yuan." })
            .Accepted();

    [Fact]
    public void Failure_needs_a_session_and_the_parties_told_of_other_ways() =>
        Accepted()
            .When("2024-03-06", Mediator, Failing())
            .RefusedBy(Refusals.SessionMissing)
            .When("2024-03-06", Mediator, new HoldSession("各执一词"))
            .When("2024-03-08", Mediator, Failing(told: false))
            .RefusedBy(Refusals.RemediesUntold)
            .When("2024-03-08", Mediator, Failing() with { Remedies = "" })
            .RefusedBy(Gate.ElementMissing)
            .When("2024-03-08", Mediator, Failing())
            .Accepted();

    [Fact]
    public void A_failed_labour_dispute_goes_to_arbitration_with_its_file_in_one_act()
    {
        Accepted().When("2024-03-06", Mediator, new TransferToArbitration("示例区仲裁委", "申请书")).RefusedBy(Refusals.LabourOnly);

        var story = Accepted(apply: Applying(DisputeField.Labour, amount: 20_000))
            .When("2024-03-18", Mediator, new TransferToArbitration("示例区劳动人事争议仲裁委员会", "申请书、工资流水、调解笔录"))
            .Accepted();

        Assert.Equal((Stage.Failed, Result.Failed), (story.Matter<Dispute>().Stage, story.Matter<Dispute>().Result));
        Assert.Equal(1, story.Counted(Figures.Concluded, ("result", "failed")));
        Assert.Contains("工资流水", Assert.Single(story.Entries[^1].Outcome.Notices).Text);
    }

    [Fact]
    public void The_file_is_closed_once_with_a_result()
    {
        Accepted().When("2024-03-05", Mediator, new Archive()).RefusedBy(Gate.WrongStage);
        NewDispute()
            .When("2024-03-04", Mediator, Applying())
            .When("2024-03-04", Mediator, new Withdraw("自行和解"))
            .When("2024-03-04", Mediator, new Archive())
            .RefusedBy(Refusals.FileIncomplete);

        Accepted()
            .When("2024-03-06", Mediator, new AgreeOrally("互相道歉", OnTheSpot: true))
            .When("2024-03-07", Mediator, new Archive())
            .Accepted()
            .When("2024-03-08", Mediator, new Archive())
            .RefusedBy(Gate.AlreadyDone);
    }

    [Fact]
    public void Risk_and_major_disputes_are_reported_while_it_matters()
    {
        var story = Accepted()
            .When("2024-03-05", Mediator, new ReportRisk("郑某扬言报复", "分头劝解,亲属陪同", "示例派出所"))
            .Accepted()
            .When("2024-03-05", Mediator, new ReportMajor("涉及整栋楼住户", 0, "示例镇"))
            .RefusedBy(Refusals.PeopleMissing)
            .When("2024-03-05", Mediator, new ReportMajor("涉及整栋楼住户", 36, "示例镇"))
            .Accepted();

        Assert.True(story.Matter<Dispute>().Major);
        Assert.Equal("示例镇", Assert.Single(story.Entries[^1].Outcome.Notices).To);
    }
}
