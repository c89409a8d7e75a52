using Yifa.Kernel;
using Yifa.Modules.DutyReports;

namespace Yifa.Tests.Modules.DutyReports;

public sealed class DutyAccountTests
{
    private static readonly Office Bureau = new(3, "shili/sfj/", "示例区司法局", "示司", "department");
    private static readonly Actor Clerk = new("chen", "陈某", new Capacity.AtOffice("duty-reports.Clerk", Bureau));
    private static readonly Actor Liaison = new("wu", "吴某", new Capacity.AtOffice("duty-reports.Liaison", Bureau));
    private static readonly Actor Assessor = new("zhou", "周某", new Capacity.AtOffice("duty-reports.Assessor", Bureau));

    private static Enlist Enlisting(int year = 2024, DateOnly? until = null) =>
        new(year, "示例负责人", "示例镇", UnitType.Town, Tier.Department, "书记", until);

    private static Story Enlisted(string on = "2024-10-08", int year = 2024, DateOnly? until = null) =>
        new Story(DutyReportsModule.Module, Bureau).When(on, Clerk, Enlisting(year, until));

    [Fact]
    public void A_leader_on_the_roster_is_due_by_the_day_it_says_or_by_the_setting_s()
    {
        Assert.Equal(new DateOnly(2024, 12, 31), Enlisted(until: new(2024, 12, 31)).Accepted().Clock(Clocks.Report).Due);
        Assert.Equal(new DateOnly(2025, 1, 6), Enlisted().Accepted().Clock(Clocks.Report).Due);
        Enlisted(year: 1_989, until: new(2024, 10, 8)).RefusedBy(Refusals.YearUnlikely).RefusedBy(Refusals.UntilTooEarly);
    }

    [Fact]
    public void Nobody_stands_on_a_year_s_roster_twice() =>
        Assert.Equal([new Claim("duty-reports", "3/2024/示例镇/示例负责人")], Enlisted().Accepted().Entries[0].Outcome.Claims);

    [Fact]
    public void An_account_given_after_the_year_belongs_to_the_year_it_is_about()
    {
        var story = Enlisted("2025-01-06").When("2025-02-10", Clerk, new ReportInWriting("一年来的情况")).Accepted();

        Assert.All(story.Counts, c => Assert.Equal(new DateOnly(2024, 12, 31), c.On));
        Assert.Equal(new DateOnly(2024, 1, 1), Enlisted("2023-12-20").Accepted().Counts.Single().On);
    }

    [Fact]
    public void A_written_account_needs_the_report()
    {
        var story = Enlisted()
            .When("2024-11-04", Clerk, new ReportInWriting())
            .RefusedBy(Refusals.ReportMissing)
            .When("2024-11-05", Liaison, new Submit("一年来的情况"))
            .When("2024-11-06", Clerk, new ReportInWriting())
            .Accepted();

        Assert.Equal(1, story.Counted(Figures.PersonsReported, ("mode", "written"), ("unit-type", "town")));
        Assert.Equal(["2024/示例镇"], story.Counts.Where(c => c.Figure == Figures.UnitsReported.Id).Select(c => c.Key));
    }

    [Fact]
    public void A_live_account_has_its_meeting_and_comments()
    {
        var story = Enlisted()
            .When("2024-11-04", Clerk, new ReportLive(Mode.Written, "示例会议"))
            .RefusedBy(Refusals.NotLive)
            .When("2024-11-04", Clerk, new ReportLive(Mode.LiveAtStandingCommittee, "示例会议", "重点突出", 12))
            .Accepted();

        Assert.Equal(1, story.Counted(Figures.UnitsReported, ("mode", "live-at-standing-committee")));
        Assert.Equal(["comments"], story.File.Course.Papers.Select(p => p.Template));
        Assert.Equal([new Link(12, "听取述法的会议")], story.File.Course.Links);
    }

    [Fact]
    public void An_account_is_scored_once_it_is_given()
    {
        Enlisted().When("2024-11-04", Assessor, new Score(90, Grade.Good)).RefusedBy(Gate.WrongStage);
        Enlisted()
            .When("2024-11-04", Clerk, new ReportInWriting("情况"))
            .When("2024-11-20", Assessor, new Score(101, Grade.Good))
            .RefusedBy(Refusals.ScoreUnlikely)
            .When("2024-11-20", Assessor, new Score(92.5m, Grade.Excellent, "突出"))
            .Accepted();
    }

    [Fact]
    public void Who_is_taken_off_the_roster_is_not_due_and_may_be_listed_again()
    {
        var story = Enlisted().When("2024-10-09", Clerk, new Excuse("已经调离")).Accepted();

        Assert.Equal(0, story.Counted(Figures.PersonsDue));
        Assert.Equal([new Claim("duty-reports", "3/2024/示例镇/示例负责人")], story.Entries[^1].Outcome.Released);
    }

    [Fact]
    public void The_duty_file_tells_the_year_from_the_duty_set_to_the_inspection()
    {
        var story = Enlisted()
            .When("2024-10-09", Clerk, new RecordDuty(DutyStep.Assigned, "下达责任清单", 8))
            .When("2024-10-20", Liaison, new RecordDuty(DutyStep.Deployed, "党委会部署"))
            .Accepted();

        Assert.Equal(["2024年10月9日 职责下达:下达责任清单", "2024年10月20日 部署:党委会部署"], story.Matter<DutyAccount>().RecordTold);
        Assert.Equal([new Link(8, "职责下达")], story.File.Course.Links);
    }
}
