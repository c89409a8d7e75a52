using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Inspections;
using Yifa.Tests.Kernel.Codes;
using static Yifa.Tests.Modules.Inspections.VisitOffice;

namespace Yifa.Tests.Modules.Inspections;

/// <summary>无码不检查: a visit from its plan to the hazards put right, and what is refused on the way.</summary>
public sealed class InspectionTests
{
    [Fact]
    public void A_visit_is_planned_coded_shown_recorded_told_and_put_right()
    {
        var story = Coded();
        var visit = story.Matter<Inspection>();
        Assert.Equal((InspectionStage.Coded, "示应急检码〔2026〕1号"), (visit.Stage, visit.CodeSerial));
        Assert.Equal(("firm", "示例机械有限公司"), (story.File.Course.Parties[0].Account, story.File.Course.Parties[0].Name));
        Assert.Equal(new DateTime(2026, 3, 9, 16, 0, 0, DateTimeKind.Utc), visit.Code!.From);

        Ordered(story.When(Day, Actor.Statute, new Scan($"{Day} 09:31:20", 3)).Accepted());
        Assert.Equal(InspectionStage.Rectifying, story.Matter<Inspection>().Stage);
        Assert.Equal(new DateOnly(2026, 4, 10), story.Clock(InspectionClocks.Rectification).Due);

        story
            .When("2026-04-01", Firm, new Rectify("电线已拆除,见照片"))
            .Accepted()
            .When("2026-04-02", Officer, new VerifyRectification(true, "照片与现场一致"))
            .Accepted();
        Assert.Equal(InspectionStage.Closed, story.Matter<Inspection>().Stage);
        Assert.Equal(
            (1, 1, 0, 1, 1),
            (
                story.Counted(InspectionFigures.Visits, ("field", "work-safety"), ("mode", "planned")),
                story.Counted(InspectionFigures.CodedVisits),
                story.Counted(InspectionFigures.JointVisits),
                story.Counted(InspectionFigures.Hazards),
                story.Counted(InspectionFigures.HazardsRectified)
            )
        );
        Assert.All(story.Counts.Where(c => c.Figure == InspectionFigures.HazardsRectified.Id), c => Assert.Equal(new(2026, 3, 10), c.On));
        Assert.Equal(["notice", "site-record", "order", "result-notice"], story.File.Course.Papers.Select(p => p.Template));
    }

    private static void Ordered(Story story) =>
        story
            .When(Day, Officer, new Find("私拉电线,配电箱敞开", HazardGrade.Major, new(2026, 4, 10)))
            .Accepted()
            .When(Day, Officer, Recorded())
            .Accepted()
            .When(Day, Officer, new OrderRectification("拆除私拉的电线", new(2026, 4, 10)))
            .Accepted()
            .When(Day, Officer, new TellResult("发现重大隐患一处,责令改正"))
            .Accepted();

    [Fact]
    public void Without_a_code_nothing_is_recorded() =>
        Opened().When(Day, Officer, Recorded()).RefusedBy(CodeRefusals.NoCode).RefusedBy(Gate.WrongStage);

    [Fact]
    public void Before_it_holds_after_it_has_expired_and_once_revoked_a_code_is_worth_nothing()
    {
        Coded().When("2026-03-09", Officer, Recorded("2026-03-09")).RefusedBy(CodeRefusals.NotYet);
        Coded().When("2026-03-11", Officer, Recorded("2026-03-11")).RefusedBy(CodeRefusals.Expired);
        Coded().When(Day, Registrar, new RevokeCode("企业停产")).Accepted().When(Day, Officer, Recorded()).RefusedBy(CodeRefusals.Revoked);
    }

    [Fact]
    public void An_expired_code_gives_way_to_a_new_one_with_a_number_of_its_own()
    {
        var story = Coded().When("2026-03-11", Registrar, new IssueCode(new(2026, 3, 12))).Accepted();
        Assert.Equal("示应急检码〔2026〕2号", story.Matter<Inspection>().CodeSerial);
        story.When("2026-03-12", Officer, Recorded("2026-03-12")).Accepted();
        Assert.Equal(0, story.Counted(InspectionFigures.CodedVisits));

        Coded().When("2026-03-09", Registrar, new IssueCode(new(2026, 3, 12))).RefusedBy(InspectionRefusals.CodeHolds);
    }

    [Fact]
    public void One_officer_is_not_enough() =>
        Opened(Planned(officers: ["高某:沪0001"]))
            .When("2026-03-09", Registrar, new IssueCode())
            .RefusedBy(InspectionRefusals.TooFewOfficers)
            .When("2026-03-09", Registrar, new IssueCode(Officers: Officers))
            .Accepted();

    [Theory]
    [InlineData("高某")]
    [InlineData("高某:")]
    [InlineData(":沪0001")]
    [InlineData("高某:沪0001:gao:多余")]
    public void An_officer_is_written_with_the_number_of_the_certificate(string line) =>
        new Story(InspectionsModule.Module, Bureau)
            .When("2026-03-02", Registrar, Planned(officers: [line]))
            .RefusedBy(InspectionRefusals.OfficerUnlikely);

    [Fact]
    public void Certificates_and_items_not_found_are_noted_or_where_the_office_has_set_so_stop_the_code()
    {
        Assert.Equal(4, Coded().Matter<Inspection>().Notes.Count);

        var strict = Opened();
        strict.Settings["inspections.certificates:shili/"] = "required";
        strict.Settings["inspections.items"] = "required";
        strict
            .When("2026-03-09", Head, new IssueCode())
            .RefusedBy(InspectionRefusals.CertificateMissing)
            .RefusedBy(InspectionRefusals.ItemNotPublished);
        var valid = new Found(8, "沪0001", "Valid", new(2025, 1, 1));
        var published = new Found(9, "用电安全", "Published", new(2025, 1, 1));
        strict
            .Knowing("certificate 沪0001", valid)
            .Knowing("certificate 沪0002", valid with { Stage = "Expired" })
            .Knowing("item 用电安全", published)
            .Knowing("item 消防通道", published)
            .When("2026-03-09", Head, new IssueCode())
            .RefusedBy(InspectionRefusals.CertificateMissing);
        Assert.DoesNotContain(strict.Refused, r => r.Is(InspectionRefusals.ItemNotPublished));
        strict.Knowing("certificate 沪0002", valid).When("2026-03-09", Head, new IssueCode()).Accepted();
        Assert.Empty(strict.Matter<Inspection>().Notes);
    }

    [Fact]
    public void What_no_plan_foresaw_needs_the_head_and_the_enterprise_learns_of_it_on_the_spot()
    {
        var story = Opened(Triggered());
        Assert.Equal(Secrecy.WorkSecret, story.Matter<Inspection>().Secrecy);
        story.When("2026-03-09", Registrar, new IssueCode()).RefusedBy(InspectionRefusals.ApprovalMissing);
        story.When("2026-03-09", Registrar, new IssueCode(ApprovedBy: "陶某")).Accepted();
        Assert.Empty(story.File.Course.Parties);
        story.When(Day, Officer, Recorded()).Accepted();
        Assert.Equal(["firm"], story.File.Course.Parties.Select(p => p.Account));
        Assert.Equal(Secrecy.Internal, story.Matter<Inspection>().Secrecy);
    }

    [Fact]
    public void An_urgent_visit_has_its_code_at_once_and_its_approval_before_the_result_is_told()
    {
        var story = new Story(InspectionsModule.Module, Bureau)
            .When(Day, Officer, Emergency())
            .Accepted()
            .When(Day, Registrar, new IssueCode())
            .Accepted()
            .When(Day, Officer, Recorded())
            .Accepted()
            .When(Day, Officer, new TellResult("未发现问题"))
            .RefusedBy(InspectionRefusals.UrgentUnreported);
        Assert.Equal(new DateOnly(2026, 3, 12), story.Clock(InspectionClocks.UrgentReport).Due);
        story.When("2026-03-11", Head, new ReportUrgent()).Accepted().When("2026-03-11", Officer, new TellResult("未发现问题")).Accepted();
        Assert.Equal(InspectionStage.Closed, story.Matter<Inspection>().Stage);
    }

    [Fact]
    public void A_code_is_filled_in_within_ten_days_and_does_not_count_as_shown()
    {
        Opened().When("2026-03-23", Head, new BackFill(new(2026, 3, 10), "机房断网", "陶某")).RefusedBy(InspectionRefusals.BackFillTooLate);
        var story = Opened().When("2026-03-12", Head, new BackFill(new(2026, 3, 10), "机房断网", "陶某")).Accepted();
        story.When("2026-03-12", Officer, Recorded()).Accepted();
        story.When("2026-03-12", Actor.Statute, new Scan($"{Day} 09:31", 3)).Accepted();
        Assert.Equal(
            (1, 0, 1),
            (
                story.Counted(InspectionFigures.Visits),
                story.Counted(InspectionFigures.CodedVisits),
                story.Counted(InspectionFigures.BackFilled)
            )
        );
    }

    [Fact]
    public void A_code_shown_without_a_net_is_told_later_and_counts_when_it_was_shown_on_the_spot()
    {
        var story = Coded().When(Day, Officer, Recorded()).Accepted();
        story.When("2026-03-11", Actor.Statute, new Scan($"{Day} 09:40", 9)).Accepted();
        Assert.Equal(1, story.Counted(InspectionFigures.CodedVisits));
        story.When("2026-03-11", Actor.Statute, new Scan($"{Day} 09:40", 9)).RefusedBy(InspectionRefusals.AlreadyScanned);

        // told in the evening, shown at half past nine: the step says so
        var step = new DateTimeOffset(2026, 3, 10, 1, 30, 0, TimeSpan.Zero).ToUnixTimeSeconds() / Presentation.StepSeconds;
        var told = Coded().When(Day, Officer, Recorded()).Accepted().When(Day, Actor.Statute, new Scan($"{Day} 20:00:05", step)).Accepted();
        Assert.Equal(($"{Day} 09:30", 1), (told.Matter<Inspection>().ScannedTold, told.Counted(InspectionFigures.CodedVisits)));

        var late = Coded().When(Day, Officer, Recorded()).Accepted();
        late.When("2026-03-11", Actor.Statute, new Scan($"{Day} 15:00", 9)).Accepted();
        Assert.Equal(0, late.Counted(InspectionFigures.CodedVisits));
    }

    [Fact]
    public void A_record_names_the_items_of_the_code_and_says_who_signed_or_saw_it_refused()
    {
        Coded()
            .When(Day, Officer, Recorded() with { Checks = ["用电安全:符合", "台账:不符合"] })
            .RefusedBy(InspectionRefusals.ItemNotInCode)
            .When(Day, Officer, Recorded() with { Checks = ["用电安全"] })
            .RefusedBy(InspectionRefusals.CheckUnlikely)
            .When(Day, Officer, Recorded() with { SignedBy = null })
            .RefusedBy(InspectionRefusals.SignerMissing)
            .When(Day, Officer, Recorded(signature: RecordSignature.Refused))
            .RefusedBy(InspectionRefusals.WitnessMissing)
            .When(Day, Officer, Recorded() with { ArrivedAt = "2026-03-09 23:59" })
            .RefusedBy(InspectionRefusals.OutsideCode)
            .When(Day, Officer, Recorded() with { LeftAt = $"{Day} 08:00" })
            .RefusedBy(InspectionRefusals.LeftTooEarly)
            .When(Day, Officer, Recorded() with { ArrivedAt = "九点" })
            .RefusedBy(InspectionRefusals.MomentUnlikely);
        var story = Coded().When(Day, Officer, Recorded() with { Checks = ["用电安全:不符合:灭火器", "水带缺失", "消防通道:不适用"] });
        Assert.Equal("灭火器、水带缺失", story.Accepted().Matter<Inspection>().SiteRecord!.Checks[0].Note);
    }

    [Fact]
    public void Departments_come_together_once_and_their_officers_act_with_their_own_accounts()
    {
        var story = Opened(Planned(partners: ["示例区消防救援大队"]))
            .When("2026-03-03", Registrar, new JoinDepartment("示例区应急管理局", ["周某:消0001:fire.zhou"]))
            .RefusedBy(InspectionRefusals.PartnerTwice)
            .When("2026-03-03", Registrar, new JoinDepartment("示例区消防救援大队", ["周某:消0001:fire.zhou"]))
            .Accepted()
            .When("2026-03-03", Registrar, new JoinDepartment("示例区消防救援大队", ["周某:消0001:fire.zhou"]))
            .RefusedBy(InspectionRefusals.OfficerTwice)
            .When("2026-03-03", Registrar, new JoinDepartment("示例区市场监督管理局", ["郑某:市0001:market.zheng"], ["特种设备"]))
            .Accepted()
            .When("2026-03-09", Registrar, new IssueCode())
            .Accepted();
        Assert.Equal(3, story.Matter<Inspection>().Items.Count);
        Assert.Equal(["示例区应急管理局", "示例区消防救援大队", "示例区市场监督管理局"], story.Matter<Inspection>().Code!.Authorities);
        Assert.Equal(3, story.Matter<Inspection>().AuthorityYear.Count);
        story.When(Day, Partner, Recorded()).Accepted();
        Assert.Equal((1, 1), (story.Counted(InspectionFigures.Visits), story.Counted(InspectionFigures.JointVisits)));
        Assert.Equal("joint-record", story.File.Course.Papers[^1].Template);
    }

    [Fact]
    public void The_enterprise_picks_a_time_and_is_told_when_the_visit_is_cancelled()
    {
        var story = Opened()
            .When("2026-03-02", Officer, new OfferSlots(["2026-03-16 09:00", "2026-03-17 14:00"]))
            .Accepted()
            .When("2026-03-03", Firm, new PickSlot("2026-03-18 14:00"))
            .RefusedBy(InspectionRefusals.NotASlot)
            .When("2026-03-03", Firm, new PickSlot("2026-03-17 14:00"))
            .Accepted();
        Assert.Equal(new DateOnly(2026, 3, 17), story.Matter<Inspection>().VisitDay);
        Assert.Equal(new DateOnly(2026, 3, 16), story.Clock(InspectionClocks.Coding).Due);
        story.When("2026-03-09", Registrar, new IssueCode()).Accepted();
        story.When("2026-03-10", Head, new Cancel("企业搬迁")).Accepted();
        Assert.Equal(CodeRefusals.Revoked, story.Matter<Inspection>().Code!.Against(new(2026, 3, 17)));
        Assert.Contains(story.Entries[^1].Outcome.Notices, n => n.To == "firm");
    }

    [Fact]
    public void A_code_of_an_outside_issuer_serves_as_well_and_once()
    {
        using var issuer = new CodeSpecimen();
        var from = DateOnly.Parse(Day).ToDateTime(default, DateTimeKind.Utc);
        var code = CodeSpecimen.Code with { Serial = "HZ-2026-77", EnterpriseCode = Code, From = from, Until = from.AddHours(10) };
        var register = new RegisterCode(code.Serial, CodeSpecimen.Issuer, $"{Day} 08:00", $"{Day} 18:00", issuer.Token(code));

        Opened().When("2026-03-09", Registrar, register).RefusedBy(CodeRefusals.NotVerified);
        var story = Opened();
        story.Settings[Scene.CodeKeyKey + issuer.Key.Kid] = "other " + CodeKey.WriteSet([issuer.Key]);
        story.When("2026-03-09", Registrar, register with { Until = $"{Day} 20:00" }).RefusedBy(CodeRefusals.NotVerified);
        var others = register with { Proof = issuer.Token(code with { EnterpriseCode = "91310112MA1GB0001X" }) };
        story.When("2026-03-09", Registrar, others).RefusedBy(CodeRefusals.OtherEnterprise);
        story.When("2026-03-09", Registrar, register).Accepted();

        Assert.Equal(
            (CodeSpecimen.Issuer, "HZ-2026-77"),
            (story.Matter<Inspection>().Code!.Issuer, story.Matter<Inspection>().Code!.Serial)
        );
        Assert.Contains(story.Entries[^1].Outcome.Claims, c => c.Key == $"{CodeSpecimen.Issuer}/HZ-2026-77");
        story.When(Day, Officer, Recorded()).Accepted();
    }

    [Fact]
    public void What_was_done_before_is_closed_at_once_and_counted_on_its_day()
    {
        var past = new RecordPast(
            "示例机械有限公司",
            Code,
            "示例路1号",
            EnforcementField.WorkSafety,
            ["用电安全"],
            new(2024, 5, 6),
            "重大隐患一处,已整改",
            MajorHazards: 1,
            Rectified: 1
        );
        var story = new Story(InspectionsModule.Module, Bureau).When("2026-03-02", Registrar, past).Accepted();
        Assert.Equal(InspectionStage.Closed, story.Matter<Inspection>().Stage);
        Assert.All(story.Counts, c => Assert.Equal(new(2024, 5, 6), c.On));
        Assert.Equal(4, story.Counts.Count());
        Assert.Null(story.Matter<Inspection>().EnterpriseYear);
        story = new Story(InspectionsModule.Module, Bureau).When("2026-03-02", Registrar, past with { Rectified = 2 });
        story.RefusedBy(InspectionRefusals.PastHazardsUnlikely);
    }
}
