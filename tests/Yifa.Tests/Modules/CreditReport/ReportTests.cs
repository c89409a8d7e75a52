using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.CreditReport;

namespace Yifa.Tests.Modules.CreditReport;

/// <summary>上海市优化营商环境条例 66: one report in place of certificates. 9 March 2026 is a Monday.</summary>
public sealed class ReportTests
{
    private static readonly string Code = CreditCode.Make("310112", 1);
    private static readonly Office Government = new(2, "shili/gov/", "示例区人民政府", "示府", "government");
    private static readonly Actor Officer = new("bai", "柏某", new Capacity.AtOffice("credit-reports.Officer", Government));
    private static readonly Actor Head = new("shen", "申某", new Capacity.AtOffice("credit-reports.Head", Government));
    private static readonly Actor Firm = new("firm", "示例机械有限公司", new Capacity.Party("firm"));
    private static readonly Actor Rival = new("rival", "示例对手有限公司", new Capacity.Party("rival"));

    private static readonly PublicRecord Fined = new(
        EnforcementField.MarketRegulation,
        new(2025, 6, 3),
        "示市监罚案〔2025〕第8号",
        "示例区市场监督管理局",
        "罚款5000元"
    );

    private static AskReport Asking(params EnforcementField[] fields) =>
        new(
            Firm.Name,
            Code,
            SubjectType.Enterprise,
            new(2024, 1, 1),
            new(2026, 3, 8),
            Purpose.Bidding,
            fields.Length > 0 ? fields : [EnforcementField.MarketRegulation, EnforcementField.Fire],
            "示例采购中心"
        );

    private static Story Desk()
    {
        var story = new Story(CreditReportModule.Reports, Government);
        story.Settings[Scene.EnterpriseKey + Code] = Firm.Account;
        return story;
    }

    private static Found Told(PublicRecord record, long id = 7) =>
        new(id, record.Number, "Closed", record.On) { Told = record.Line(Code)[(Code.Length + 1)..] };

    private static Story Asked() => Desk().When("2026-03-09", Firm, Asking()).Accepted();

    private static Story Issued(params Found[] own) =>
        Asked().Knowing("penalties", own).When("2026-03-10", Officer, new IssueReport(true)).Accepted();

    private static string Text(Story story) => string.Join('\n', ReportText.Of(story.Matter<CreditReportCase>()));

    [Fact]
    public void What_is_public_is_told_field_by_field_and_the_rest_has_no_record()
    {
        var story = Issued(Told(Fined));

        var text = Text(story);
        Assert.Contains("市场监管:有1条公开的行政处罚信息:(1)2025年6月3日,示例区市场监督管理局,示市监罚案〔2025〕第8号,罚款5000元。", text);
        Assert.Contains("消防救援:没有公开的行政处罚信息。", text);
        Assert.Contains("用于招标投标、政府采购,提供给示例采购中心", text);
        Assert.Equal("示府信报〔2026〕1号", story.File.Matter.Number);
        Assert.Equal(new DateOnly(2026, 4, 9), story.Matter<CreditReportCase>().Held!.Until);
        Assert.Equal(1, story.Counted(ReportFigures.Issued, ("purpose", "bidding"), ("subject-type", "enterprise")));
    }

    [Fact]
    public void Whether_a_case_is_under_way_is_neither_told_nor_denied()
    {
        // what is not public brings no line, so that the words are the same for a firm with such a case and for one without
        var text = Text(Issued());

        Assert.Contains("没有公开的行政处罚信息", text);
        Assert.Contains("不说明、也不否认有没有尚未公开的案件", text);
        Assert.DoesNotContain("没有违法", text);
    }

    [Fact]
    public void Publication_that_has_run_out_is_told_no_more()
    {
        var old = Fined with { On = new(2023, 3, 9), Number = "旧" };
        var story = Desk();
        story.When("2026-03-09", Firm, Asking() with { From = new(2022, 1, 1) }).Accepted();
        story.Knowing("penalties", Told(old), Told(Fined)).When("2026-03-10", Officer, new IssueReport(true)).Accepted();

        Assert.Equal([Fined], story.Matter<CreditReportCase>().Held!.Records);
    }

    [Fact]
    public void What_lies_outside_the_period_or_the_fields_is_left_out() =>
        Assert.Empty(
            Issued(Told(Fined with { On = new(2023, 12, 31) }), Told(Fined with { Field = EnforcementField.Labour }))
                .Matter<CreditReportCase>()
                .Held!.Records
        );

    [Fact]
    public void Units_whose_data_have_not_come_in_are_named()
    {
        var late = new Found(9, "9", "Late", new(2026, 2, 1)) { Told = "示例区消防救援大队2026年1月消防救援数据" };
        var story = Asked().Knowing("late fire", late).When("2026-03-10", Officer, new IssueReport(true)).Accepted();

        Assert.Contains("下列数据逾期没有归集,本报告不包括:示例区消防救援大队2026年1月消防救援数据。", Text(story));
        Assert.Contains("没有逾期未归集的数据", Text(Issued()));
    }

    [Fact]
    public void The_last_word_of_the_units_on_a_decision_holds()
    {
        var gone = new Found(9, "9", "Accepted", new(2026, 2, 1)) { Told = $"-{Fined.Number}" };
        var story = Asked().Knowing("handed-over", gone, Told(Fined)).When("2026-03-10", Officer, new IssueReport(true)).Accepted();
        var public_ = Asked().Knowing("handed-over", Told(Fined)).When("2026-03-10", Officer, new IssueReport(true)).Accepted();

        Assert.Empty(story.Matter<CreditReportCase>().Held!.Records);
        Assert.Single(public_.Matter<CreditReportCase>().Held!.Records);
    }

    [Fact]
    public void An_enterprise_asks_for_its_own_alone()
    {
        Desk().When("2026-03-09", Rival, Asking()).RefusedBy(Refusals.NotYours);
        Desk().When("2026-03-09", Firm, Asking() with { CreditCode = CreditCode.Make("310112", 5) }).RefusedBy(Refusals.NotYours);
        Desk().When("2026-03-09", Firm, Asking() with { Enterprise = Rival.Name }).RefusedBy(Refusals.NotYourName);
        Asked().When("2026-03-10", Firm, new IssueReport(true)).RefusedBy(Gate.NotEntitled);
    }

    [Fact]
    public void At_the_counter_it_asks_without_an_account() =>
        Assert.Equal(ReportStage.Asked, Desk().When("2026-03-09", Officer, Asking()).Accepted().Matter<CreditReportCase>().Stage);

    [Fact]
    public void No_field_chosen_means_all() =>
        Assert.Equal(
            Enum.GetValues<EnforcementField>(),
            Desk().When("2026-03-09", Firm, Asking() with { Fields = [] }).Accepted().Matter<CreditReportCase>().Fields
        );

    [Fact]
    public void The_period_is_one_that_may_be_asked_for()
    {
        Desk().When("2026-03-09", Firm, Asking() with { From = new(2026, 3, 9) }).RefusedBy(Refusals.PeriodTurned);
        Desk().When("2026-03-09", Firm, Asking() with { To = new(2026, 3, 10) }).RefusedBy(Refusals.PeriodAhead);
        Desk().When("2026-03-09", Firm, Asking() with { From = new(2021, 3, 8) }).RefusedBy(Refusals.PeriodTooLong);
        Desk().When("2026-03-09", Firm, Asking() with { From = new(2021, 3, 9) }).Accepted();
    }

    [Fact]
    public void Nothing_is_given_out_unchecked() =>
        Asked().When("2026-03-10", Officer, new IssueReport(false)).RefusedBy(Refusals.NotChecked);

    [Fact]
    public void More_than_can_be_read_is_refused() =>
        Asked()
            .Knowing("penalties", [.. Enumerable.Range(0, 500).Select(i => Told(Fined with { Number = $"{i}" }, i))])
            .When("2026-03-10", Officer, new IssueReport(true))
            .RefusedBy(Refusals.TooManyRecords);

    [Fact]
    public void It_is_given_out_within_a_working_day() => Assert.Equal(new DateOnly(2026, 3, 10), Asked().Clock(ReportClocks.Checking).Due);

    [Fact]
    public void After_its_term_it_has_expired_by_itself()
    {
        var story = Issued().Until("2026-04-09");
        Assert.Equal(ReportStage.Issued, story.Matter<CreditReportCase>().Stage);
        Assert.Equal(ReportStage.Expired, story.Until("2026-04-10").Matter<CreditReportCase>().Stage);
    }

    [Fact]
    public void It_may_be_declined_with_a_reason()
    {
        var story = Asked().When("2026-03-10", Officer, new DeclineReport("委托手续不全")).Accepted();

        Assert.Equal(ReportStage.Declined, story.Matter<CreditReportCase>().Stage);
        story.When("2026-03-10", Officer, new IssueReport(true)).RefusedBy(Gate.MatterClosed);
    }

    [Fact]
    public void A_correction_is_a_new_number_with_the_same_end()
    {
        var story = Issued(Told(Fined))
            .Knowing("penalties")
            .When("2026-03-12", Officer, new ReissueReport("处罚决定已经撤回公示"))
            .Accepted();

        var report = story.Matter<CreditReportCase>();
        Assert.Equal(["示府信报〔2026〕1号", "示府信报〔2026〕2号"], report.Numbers);
        Assert.Equal("示府信报〔2026〕2号", report.Reports[0].ReplacedBy);
        Assert.Empty(report.Held!.Records);
        Assert.Equal(report.Reports[0].Until, report.Held.Until);
        Assert.Equal(1, story.Counted(ReportFigures.Issued));
    }

    private static Story Objected() =>
        Issued(Told(Fined)).When("2026-03-12", Firm, new ObjectToEntry("决定已经撤销", Fined.Number)).Accepted();

    [Fact]
    public void An_objection_to_an_entry_is_answered_within_five_working_days()
    {
        Issued(Told(Fined)).When("2026-03-12", Firm, new ObjectToEntry("没有这件事", "别的文号")).RefusedBy(Refusals.NoSuchEntry);
        Issued(Told(Fined)).When("2026-03-12", Rival, new ObjectToEntry("没有这件事", Fined.Number)).RefusedBy(Gate.NotEntitled);
        var story = Objected();
        Assert.Equal(
            (new DateOnly(2026, 3, 16), new DateOnly(2026, 3, 19)),
            (story.Clock(ReportClocks.Passing).Due, story.Clock(ReportClocks.Objecting).Due)
        );
        Assert.Equal(Fined.Unit, story.Matter<CreditReportCase>().OpenObjection!.Unit);
        story.When("2026-03-13", Firm, new ObjectToEntry("再说一次", Fined.Number)).RefusedBy(Refusals.ObjectionOpen);
        story.When("2026-03-17", Officer, new AnswerEntryObjection(true, "单位已经撤回公示")).Accepted();

        Assert.Equal(ClockState.Met, story.Clock(ReportClocks.Objecting).State);
        Assert.Contains(story.File.Course.Papers, p => p.Template == ReportDocuments.ObjectionAnswer.Name);
        story.When("2026-03-17", Officer, new AnswerEntryObjection(true, "再答复")).RefusedBy(Refusals.NoObjection);
        // and what the unit put right is in the report that is given out anew
        story.Knowing("penalties").When("2026-03-18", Officer, new ReissueReport("异议成立")).Accepted();
        Assert.Empty(story.Matter<CreditReportCase>().Held!.Records);
    }

    [Fact]
    public void What_the_office_cannot_verify_goes_to_the_unit_that_has_five_working_days_of_its_own()
    {
        var story = Objected().When("2026-03-16", Officer, new PassObjection(Fined.Unit)).Accepted();

        Assert.Equal(new DateOnly(2026, 3, 23), story.Clock(ReportClocks.Answering).Due);
        Assert.Equal(ClockState.Met, story.Clock(ReportClocks.Passing).State);
        Assert.False(story.Clock(ReportClocks.Objecting).Open);
        story.When("2026-03-17", Officer, new PassObjection(Fined.Unit)).RefusedBy(Refusals.NoObjection);
        story.When("2026-03-20", Head, new AnswerEntryObjection(false, "决定没有撤销")).Accepted();
        Assert.Equal(ClockState.Met, story.Clock(ReportClocks.Answering).State);
    }

    [Fact]
    public void An_objection_outlives_the_report_it_was_raised_on()
    {
        var story = Issued(Told(Fined)).When("2026-04-08", Firm, new ObjectToEntry("遗漏")).Accepted().Until("2026-04-10");

        Assert.Equal(ReportStage.Objected, story.Matter<CreditReportCase>().Stage);
        story.When("2026-04-13", Officer, new AnswerEntryObjection(false, "没有遗漏")).Accepted();
        Assert.Equal(ReportStage.Expired, story.Matter<CreditReportCase>().Stage);
    }

    [Fact]
    public void A_report_revoked_with_an_objection_open_leaves_nobody_without_an_answer()
    {
        var story = Issued(Told(Fined))
            .When("2026-03-12", Firm, new ObjectToEntry("决定已经撤销", Fined.Number))
            .When("2026-03-12", Head, new RevokeReport("出具有误"))
            .Accepted();
        Assert.Equal(new DateOnly(2026, 3, 16), story.File.DueOn);

        story.When("2026-03-13", Officer, new AnswerEntryObjection(true, "已经撤销,本报告不再使用")).Accepted();

        Assert.Null(story.File.DueOn);
        Assert.Equal(ReportStage.Revoked, story.Matter<CreditReportCase>().Stage);
    }

    [Fact]
    public void The_head_alone_revokes_a_report()
    {
        Issued().When("2026-03-12", Officer, new RevokeReport("冒用")).RefusedBy(Gate.NotEntitled);
        var story = Issued().When("2026-03-12", Head, new RevokeReport("冒用")).Accepted();

        Assert.Equal(
            (ReportStage.Revoked, new DateOnly(2026, 3, 12)),
            (story.Matter<CreditReportCase>().Stage, story.Matter<CreditReportCase>().Held!.EndedOn)
        );
        story.When("2026-03-13", Officer, new ReissueReport("再出")).RefusedBy(Gate.MatterClosed);
    }

    [Fact]
    public void What_changed_since_supersedes_a_report_and_what_ran_out_does_not()
    {
        var report = Issued(Told(Fined)).Matter<CreditReportCase>();
        bool Superseded(params Found[] own) => Gathering.IsSuperseded(report, report.Held!, [own, []], null);

        Assert.False(Superseded(Told(Fined)));
        Assert.True(Superseded());
        Assert.True(Superseded(Told(Fined), Told(Fined with { Number = "新" })));
        Assert.True(Superseded(Told(Fined with { What = "罚款3000元" })));
        Assert.False(Superseded(Told(Fined), Told(Fined with { Number = "新", On = new(2026, 3, 9) }))); // after the period
    }

    [Fact]
    public void The_digest_is_that_of_the_words()
    {
        var report = Issued(Told(Fined)).Matter<CreditReportCase>();
        var bytes = System.Text.Encoding.UTF8.GetBytes(string.Join('\n', ReportText.Of(report)));

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), report.Held!.Digest);
    }

    [Theory]
    [InlineData("示|号", "单位", "罚款")]
    [InlineData("示例〔2025〕1号", "示例 单位", "警告\n罚款")]
    [InlineData("", "", "")]
    public void A_line_tells_a_record_whatever_its_words_are(string number, string unit, string what)
    {
        var record = new PublicRecord(EnforcementField.Fire, new(2025, 1, 2), number, unit, what);
        var read = PublicRecord.Read(record.Line(Code)[(Code.Length + 1)..]);

        Assert.Equal((record.Field, record.On), (read!.Field, read.On));
        Assert.Equal(read, PublicRecord.Read(read.Line(Code)[(Code.Length + 1)..]));
    }
}
