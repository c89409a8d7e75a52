using Yifa.Kernel;

namespace Yifa.Tests.Modules.Reconsideration;

using Yifa.Modules.Reconsideration;
using static Review;

public sealed class AcceptanceTests
{
    [Fact]
    public void Acceptance_numbers_the_case_and_starts_sixty_days()
    {
        var story = Accepted();

        Assert.Equal("闵府复字〔2024〕第1号", story.File.Matter.Number);
        Assert.Equal(new DateOnly(2024, 5, 6), story.Clock(Clocks.Decision).Due);
        Assert.Equal(new DateOnly(2024, 3, 13), story.Clock(Clocks.CopyToRespondent).Due);
        Assert.Equal(1, story.Counted(Figures.Accepted, ("procedure", "ordinary"), ("tolerant", "no")));
        Assert.Equal(1, story.Counted(Figures.Pending));
        Assert.Equal(Officer.Account, story.File.Matter.Owner);
    }

    [Fact]
    public void Five_working_days_without_refusal_are_acceptance_on_the_day_they_end()
    {
        var story = New().Does("2024-02-07", Applicant, Penalty).Until("2024-02-21");

        Assert.Equal(new DateOnly(2024, 2, 20), story.Matter<ReconsiderationCase>().AcceptedOn);
        Assert.Equal(ClockState.RanOut, story.Clock(Clocks.AcceptanceReview).State);
        Assert.Equal(new DateOnly(2024, 4, 22), story.Clock(Clocks.Decision).Due);
        Assert.Equal(1, story.Counted(Figures.Accepted));
        Assert.Equal("闵府复字〔2024〕第1号", story.File.Matter.Number);
        Stands(story.File);
    }

    [Fact]
    public void The_day_itself_is_not_over() => Assert.Single(New().Does("2024-02-07", Applicant, Penalty).Until("2024-02-20").Entries);

    [Fact]
    public void Papers_are_asked_for_once_and_with_them_the_five_days_begin_anew()
    {
        var story = Applied()
            .Does("2024-03-05", Officer, new AskSupplement(["身份证明", "处罚决定书复印件"], new(2024, 3, 6)))
            .Does("2024-03-12", Applicant, new Supplement("补交两份材料"))
            .When("2024-03-13", Officer, new AskSupplement(["授权委托书"]))
            .RefusedBy(Gate.AlreadyDone);

        Assert.Equal(new DateOnly(2024, 3, 19), story.Clock(Clocks.AcceptanceReview).Due);
        Assert.Equal(1, story.Counted(Figures.Incomplete, ("tolerant", "no")));
        Assert.Equal(0, story.Counted(Figures.Accepted));
    }

    [Fact]
    public void Not_supplementing_in_ten_working_days_waives_the_application()
    {
        var story = Applied().Does("2024-03-05", Officer, new AskSupplement(["身份证明"])).Until("2024-03-20");

        Assert.Equal("Abandoned", story.File.Matter.StageCode);
        Assert.Equal("DeemWaived", story.Entries[^1].Performance.Type.Name);
        Assert.Equal(new DateOnly(2024, 3, 19), story.Entries[^1].Performance.On);
        Assert.Equal(0, story.Counted(Figures.Closed));
    }

    [Fact]
    public void A_good_reason_lengthens_the_ten_days()
    {
        var story = Applied()
            .Does("2024-03-05", Officer, new AskSupplement(["身份证明"]))
            .Does("2024-03-18", Officer, new ExtendSupplement(5, "证件补办中"))
            .Until("2024-03-26");

        Assert.Equal("Supplementing", story.File.Matter.StageCode);
        Assert.Equal(new DateOnly(2024, 3, 26), story.Clock(Clocks.Supplement).Due);
    }

    [Fact]
    public void An_enterprise_short_of_papers_is_accepted_at_once_and_told_what_it_owes()
    {
        var story = Applied(ByEnterprise)
            .Does("2024-03-04", Officer, new AcceptWithGap(Procedure.Ordinary, ["营业执照副本"], new(2024, 3, 14)));

        Assert.Equal(new DateOnly(2024, 3, 14), story.Clock(Clocks.OwedMaterials).Due);
        Assert.Equal(1, story.Counted(Figures.Accepted, ("applicant-type", "enterprise"), ("tolerant", "yes")));
        Assert.Equal(1, story.Counted(Figures.Incomplete, ("applicant-type", "enterprise"), ("tolerant", "yes")));

        story.Does("2024-03-12", Applicant, new SupplyOwed(["营业执照副本"]));

        Assert.Equal(ClockState.Met, story.Clock(Clocks.OwedMaterials).State);
    }

    [Fact]
    public void Acceptance_with_a_gap_is_for_enterprises_and_lists_what_is_owed() =>
        Applied()
            .When("2024-03-04", Officer, new AcceptWithGap(Procedure.Ordinary, [], new(2024, 3, 4)))
            .RefusedBy(Refusals.OnlyForEnterprises)
            .RefusedBy(Refusals.OwedDateMissing);

    [Fact]
    public void What_the_record_shows_to_be_inadmissible_cannot_be_accepted() =>
        Applied(Penalty with { Subject = Subject.Excluded, RespondentKind = RespondentKind.Elsewhere, SuitAccepted = true, Requests = [] })
            .When("2024-03-04", Officer, new Accept(Procedure.Ordinary))
            .RefusedBy(Refusals.OutOfScope)
            .RefusedBy(Refusals.NotOurs)
            .RefusedBy(Refusals.SuitPending)
            .RefusedBy(Refusals.NoRequest);

    [Fact]
    public void Tax_and_customs_belong_to_their_superior() =>
        Applied(Penalty with { RespondentKind = RespondentKind.VerticalOrgan })
            .When("2024-03-04", Officer, new Accept(Procedure.Ordinary))
            .RefusedBy(Refusals.SuperiorDepartmentHasIt);

    [Fact]
    public void A_refusal_gives_reasons_names_the_competent_body_and_is_no_closed_case()
    {
        Applied()
            .When("2024-03-04", Officer, new RefuseAcceptance(Inadmissible.NoJurisdiction, "不属于本机关管辖"))
            .RefusedBy(Refusals.CompetentBodyMissing)
            .When("2024-03-04", Officer, new RefuseAcceptance(Inadmissible.NoInterest, " "))
            .RefusedBy(Gate.ElementMissing);

        var story = Applied()
            .Does("2024-03-04", Officer, new RefuseAcceptance(Inadmissible.NoJurisdiction, "不属于本机关管辖", "松江区人民政府"));

        Assert.Equal("闵府复不受字〔2024〕第1号", story.File.Course.Papers[^1].Number);
        Assert.Equal(0, story.Counted(Figures.Closed));
        Assert.Equal(0, story.Counted(Figures.Accepted));
    }

    [Fact]
    public void After_a_refusal_the_way_to_court_opens_where_review_had_to_come_first()
    {
        var refusal = new RefuseAcceptance(Inadmissible.NoInterest, "没有利害关系");
        var first = Applied(Penalty with { Subject = Subject.Disclosure })
            .Does("2024-03-04", Officer, refusal)
            .Does("2024-03-06", Officer, Served());

        Assert.Equal(new DateOnly(2024, 3, 21), first.Clock(Clocks.Sue).Due);
        Assert.DoesNotContain(
            Applied().Does("2024-03-04", Officer, refusal).Does("2024-03-06", Officer, Served()).File.Course.Clocks,
            c => c.Rule == Clocks.Sue.Name
        );
    }

    [Fact]
    public void One_persons_review_of_one_act_is_taken_once()
    {
        var claim = Assert.Single(Accepted(Penalty with { ActNumber = "闵市监罚[2024]第12号" }).Entries[^1].Outcome.Claims);

        Assert.Equal(new Claim("reconsideration.act", "陈某|闵市监罚〔2024〕12号"), claim);
        Assert.Equal(1, Assert.Single(Accepted(Penalty with { WithdrawalInvoluntary = true }).Entries[^1].Outcome.Claims).Slot);
    }

    [Theory]
    [InlineData(SimplifiedGround.SmallAmount, 3000, true)]
    [InlineData(SimplifiedGround.SmallAmount, 3001, false)]
    [InlineData(SimplifiedGround.OnTheSpot, 50, false)]
    [InlineData(SimplifiedGround.Disclosure, 50, false)]
    [InlineData(SimplifiedGround.AllAgree, 90000, true)]
    public void The_simplified_procedure_has_its_grounds(SimplifiedGround ground, int amount, bool fits)
    {
        var story = Applied(Penalty with { Amount = amount }).When("2024-03-04", Officer, new Accept(Procedure.Simplified, ground));

        if (fits)
            story.Accepted();
        else
            story.RefusedBy(Refusals.NotSimplified);
    }

    [Fact]
    public void What_is_found_inadmissible_later_is_rejected_with_the_heads_agreement()
    {
        var reject = new RejectApplication(Inadmissible.NoInterest, "与行政行为没有利害关系");
        var story = Accepted()
            .When("2024-03-20", Officer, reject)
            .RefusedBy(Gate.ApprovalMissing)
            .Does("2024-03-20", OrganHead, new Approve(Paper.Rejection))
            .Does("2024-03-21", Officer, reject);

        Assert.Equal(1, story.Counted(Figures.Closed, ("manner", "rejected")));
        Assert.Equal(1, story.Counted(Figures.ClosedSuable));
        Assert.Equal(0, story.Counted(Figures.Merits));
    }
}
