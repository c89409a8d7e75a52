using Yifa.Kernel;

namespace Yifa.Tests.Modules.AnnualReport;

using Yifa.Modules.AnnualReport;

public sealed class YearReportTests
{
    private static readonly Office Government = new(2, "minhang/government/", "闵行区人民政府", "闵府", "government");
    private static readonly Actor Drafter = Of("li", "李某", Duty.Drafter);
    private static readonly Actor Reviewer = Of("zhao", "赵某", Duty.Reviewer);
    private static readonly Actor Head = Of("chen", "陈某", Duty.Head);
    private static readonly Actor Keeper = Of("he", "何某", Duty.SecrecyReviewer);

    private static Actor Of(string account, string name, Duty duty) =>
        new(account, name, new Capacity.AtOffice($"annual-report.{duty}", Government));

    private static Story Drafted() =>
        new Story(AnnualReportModule.Module, Government).When("2025-01-06", Drafter, new Draft(2024)).Accepted();

    /// <summary>Contributed to by three units and frozen.</summary>
    private static Story Written()
    {
        var story = Drafted();
        foreach (
            var (unit, part) in ((string, ReportPart)[])
                [("督察科", ReportPart.Shortcomings), ("秘书科", ReportPart.FirstResponsible), ("法治科", ReportPart.NextYear)]
        )
            story.When("2025-01-20", Drafter, new Receive(unit, part, "周某", "本部分的内容。")).Accepted();
        return story.When("2025-01-21", Drafter, new Freeze()).Accepted();
    }

    private static Story Adopted() =>
        Written()
            .When("2025-01-22", Drafter, new HandIn())
            .Accepted()
            .When("2025-01-23", Reviewer, new Review())
            .Accepted()
            .When("2025-02-07", Head, new Deliberate("区政府第12次常务会议"))
            .Accepted();

    private static Story Submitted()
    {
        var story = Adopted();
        foreach (var to in Enum.GetValues<Recipient>())
            story.When("2025-02-20", Drafter, new Submit(to)).Accepted();
        return story;
    }

    [Fact]
    public void A_report_is_asked_for_written_frozen_reviewed_adopted_submitted_and_published()
    {
        var story = Submitted()
            .When("2025-02-24", Keeper, new ReviewSecrecy())
            .Accepted()
            .When("2025-03-03", Drafter, new Publish("SY0020-2025-001"))
            .Accepted();

        var report = story.Matter<YearReport>();
        Assert.Equal("2024年度闵行区人民政府法治政府建设情况报告", report.Title);
        Assert.Equal((new DateOnly(2025, 3, 3), Secrecy.Open, Phase.Closed), (report.PublishedOn, report.Secrecy, story.File.Stage.Phase));
        Assert.Equal(["for-review", "for-meeting", "for-public"], story.File.Course.Papers.Select(p => p.Template));
        Assert.Equal(1, story.Counted(Figures.Published, ("level", "government"), ("on-time", "yes")));
        Assert.Equal(1, story.Counted(Figures.Filed, ("on-time", "yes")));
        Assert.All(story.File.Course.Clocks, c => Assert.False(c.Open));
        Assert.All(report.SubmittedTo, s => Assert.EndsWith("2025年2月20日", s));
    }

    [Theory]
    [InlineData(2024, "2025-02-28", "2025-03-31")]
    // 2027-02-28 is a Sunday, 2027-03-31 a Wednesday; a date of the year does not roll on
    [InlineData(2026, "2027-02-26", "2027-03-31")]
    [InlineData(2023, "2024-02-29", "2024-03-29")]
    public void It_is_submitted_before_the_first_of_march_and_published_before_the_first_of_april(int year, string submit, string publish)
    {
        var story = new Story(AnnualReportModule.Module, Government).When($"{year + 1}-01-06", Drafter, new Draft(year)).Accepted();

        Assert.Equal(DateOnly.Parse(submit), story.Clock(Clocks.Submission).Due);
        Assert.Equal(DateOnly.Parse(publish), story.Clock(Clocks.Publication).Due);
    }

    [Fact]
    public void A_year_that_runs_has_no_report_yet() =>
        new Story(AnnualReportModule.Module, Government)
            .When("2025-01-06", Drafter, new Draft(2025))
            .RefusedBy(Refusals.YearRunning)
            .When("2025-01-06", Drafter, new Draft(24))
            .RefusedBy(Refusals.YearUnlikely);

    [Fact]
    public void A_template_with_a_fault_is_refused_with_its_line_and_column()
    {
        var story = new Story(AnnualReportModule.Module, Government)
            .When("2025-01-06", Drafter, new Draft(2024, Template: "# 成效\n## 调解\n各组织\n  受理 {mediation.acepted}"))
            .RefusedBy(Refusals.TemplateFaulty);

        Assert.Contains("第4行第7列:没有指标“mediation.acepted”", Assert.Single(story.Refused).Text);
    }

    [Fact]
    public void A_unit_that_was_asked_and_sent_nothing_holds_the_report_up_and_is_named()
    {
        var story = Written()
            .When("2025-01-21", Drafter, new Ask("公安分局", ReportPart.Measures, new(2025, 1, 24)))
            .Accepted()
            .When("2025-01-21", Drafter, new Ask("公安分局", ReportPart.Measures, new(2025, 1, 24)))
            .RefusedBy(Refusals.AskedTwice)
            .When("2025-01-22", Drafter, new HandIn())
            .RefusedBy(Refusals.ContributionsOpen);
        Assert.Contains("公安分局", Assert.Single(story.Refused).Text);

        Assert.Equal(new DateOnly(2025, 1, 24), story.Clock(Clocks.Contribution).Due);
        story.When("2025-01-24", Drafter, new Chase("公安分局")).RefusedBy(Refusals.NothingLate);
        story
            .When("2025-01-26", Drafter, new Receive("公安分局", ReportPart.Measures, "吴某", "推进执法规范化。"))
            .When("2025-01-26", Drafter, new HandIn())
            .Accepted();
    }

    [Fact]
    public void What_does_not_come_in_time_is_chased_by_a_numbered_letter_each_time_until_it_comes()
    {
        var story = Drafted()
            .When("2025-01-06", Drafter, new Ask("公安分局", ReportPart.Measures, new(2025, 1, 24)))
            .Accepted()
            .When("2025-01-06", Drafter, new Ask("公安分局", ReportPart.NextYear, new(2025, 1, 17)))
            .Accepted();
        Assert.Equal(new DateOnly(2025, 1, 17), story.Clock(Clocks.Contribution).Due);

        story.When("2025-01-20", Drafter, new Chase("公安分局")).Accepted();
        Assert.Contains(story.Entries[^1].Outcome.Notices, n => n.To == "公安分局" && n.Text.Contains("已过3天"));
        story.When("2025-01-27", Drafter, new Chase("公安分局")).Accepted();
        var report = story.Matter<YearReport>();
        Assert.Equal([(1, 1), (2, 2)], report.Reminders!.Select(r => (r.Times, r.Owed.Count)));
        var letter = story.File.Course.Papers[^1];
        Assert.Equal(("reminder", true), (letter.Template, letter.Number is { Length: > 0 }));
        Assert.Contains("这是第2次催报。请收到本函后即行报送;确有困难的,请说明原因和报送日期。", Documents.Reminder.Body!(report));

        story
            .When("2025-01-28", Drafter, new Receive("公安分局", ReportPart.NextYear, "吴某", "下一年的安排。"))
            .Accepted()
            .When("2025-01-28", Drafter, new Receive("公安分局", ReportPart.Measures, "吴某", "推进执法规范化。"))
            .Accepted();
        Assert.False(story.Clock(Clocks.Contribution).Open);
        story.When("2025-01-29", Drafter, new Chase("公安分局")).RefusedBy(Refusals.NothingLate);
    }

    [Fact]
    public void The_parts_the_rules_name_must_all_be_told_and_the_numbers_frozen()
    {
        var story = Drafted().When("2025-01-22", Drafter, new HandIn()).RefusedBy(Refusals.PartsSilent).RefusedBy(Refusals.NotFrozen);

        Assert.Contains(
            "存在的不足和原因、党政主要负责人履行第一责任人职责情况",
            story.Refused.First(r => r.Is(Refusals.PartsSilent)).Text
        );
    }

    [Fact]
    public void Who_drafted_it_does_not_review_it_and_who_sends_it_back_says_why() =>
        Written()
            .When("2025-01-22", Drafter, new HandIn())
            .When("2025-01-23", Of("li", "李某", Duty.Reviewer), new Review())
            .RefusedBy(Refusals.OwnReport)
            .When("2025-01-23", Reviewer, new Review(Agreed: false))
            .RefusedBy(Refusals.ReasonMissing)
            .When("2025-01-23", Reviewer, new Review(Agreed: false, "不足写得太笼统"))
            .Accepted()
            .When("2025-01-24", Drafter, new Freeze())
            .Accepted();

    [Fact]
    public void Nothing_is_published_without_the_review_for_secrets_and_before_it_was_submitted()
    {
        Submitted().When("2025-03-03", Drafter, new Publish("SY0020-2025-001")).RefusedBy(Gate.ApprovalMissing);

        Adopted()
            .When("2025-02-24", Keeper, new ReviewSecrecy())
            .When("2025-03-03", Drafter, new Publish("SY0020-2025-001"))
            .RefusedBy(Refusals.NotSubmitted)
            .When("2025-03-03", Drafter, new Submit(Recipient.PartyCommittee))
            .Accepted()
            .When("2025-03-03", Drafter, new Submit(Recipient.PartyCommittee))
            .RefusedBy(Refusals.SubmittedAlready);
    }

    [Fact]
    public void A_report_that_may_not_be_published_as_it_is_goes_back_to_its_drafter_and_all_approvals_are_asked_again()
    {
        var story = Submitted()
            .When("2025-02-24", Keeper, new ReviewSecrecy(Agreed: false, "第三部分涉及工作秘密"))
            .Accepted()
            .When("2025-02-25", Drafter, new Receive("法治科", ReportPart.NextYear, "周某", "改写后的内容。"))
            .When("2025-02-25", Drafter, new HandIn())
            .Accepted()
            .When("2025-02-26", Reviewer, new Review())
            .When("2025-02-26", Head, new Deliberate("区政府第13次常务会议"))
            .Accepted()
            .When("2025-02-27", Drafter, new Publish("SY0020-2025-001"))
            .RefusedBy(Gate.ApprovalMissing);

        story.When("2025-02-27", Keeper, new ReviewSecrecy()).When("2025-02-28", Drafter, new Publish("SY0020-2025-001")).Accepted();
    }

    [Fact]
    public void A_number_of_another_body_is_marked_as_theirs()
    {
        var story = Drafted()
            .When(
                "2025-01-20",
                Drafter,
                new TakeReported("行政案件协调化解", 128, "件", "区人民法院", "闵法〔2025〕3号", "孙某", new(2025, 1, 15))
            )
            .Accepted();

        Assert.Equal(
            "行政案件协调化解128件(由区人民法院报送,来源:闵法〔2025〕3号,2025年1月15日)。",
            PublicReport.Said(Assert.Single(story.Matter<YearReport>().Reported))
        );
    }

    [Fact]
    public async Task What_was_frozen_prints_as_the_records_did_when_it_was_frozen()
    {
        var read = (string question) =>
            decimal.Parse(new string([.. question.GetHashCode(StringComparison.Ordinal).ToString().Where(char.IsAsciiDigit).Take(3)])) + 1;
        var story = Drafted();
        var questions = ReportQuestions
            .Of(Yifa.Modules.ReportTemplates.Annual, Yifa.Modules.ReportTemplates.FigureNamed, 2024, null)
            .ToList();
        foreach (var question in questions)
            story.Reading(question.Name, read(question.Name));
        var report = story.When("2025-01-21", Drafter, new Freeze()).Accepted().Matter<YearReport>();

        var ledger = new KeptLedger(report.Lines, Yifa.Modules.ReportTemplates.FigureNamed);
        var rate = Yifa.Modules.ReportTemplates.FigureNamed("reconsideration.corrected-rate")!;
        var reading = await ledger.Read(rate, Cut.Of(Government), Period.Year(2024));

        Assert.Equal(questions.Count, report.Lines.Count);
        Assert.Equal(read("reconsideration.corrected;;2024-01-01/2024-12-31"), reading.Numerator);
        Assert.Equal(read("reconsideration.closed;;2024-01-01/2024-12-31"), reading.Denominator);
        Assert.Equal(
            24,
            questions.Count(q => q.Figure == "mediation.accepted" && q.Where == "type=people" && q.Period.From.Month == q.Period.To.Month)
        );
    }
}
