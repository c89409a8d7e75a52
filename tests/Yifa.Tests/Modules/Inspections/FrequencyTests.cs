using Yifa.Kernel;
using Yifa.Modules.Inspections;
using static Yifa.Tests.Modules.Inspections.VisitOffice;

namespace Yifa.Tests.Modules.Inspections;

/// <summary>频次上限 stand before the code: what is over them needs a reason and somebody who approved it, and is counted apart.</summary>
public sealed class FrequencyTests
{
    private static Found[] Others(int n) => [.. Enumerable.Range(2, n).Select(i => new Found(i, $"检{i}", "Recorded", new(2026, 1, 5)))];

    [Theory]
    [InlineData("enterprise-day", 1)]
    [InlineData("enterprise-week", 1)]
    [InlineData("enterprise-month", 2)]
    [InlineData("enterprise-year", 4)]
    [InlineData("authority shili/yjj/", 2)]
    public void One_visit_more_than_a_cap_gets_no_code(string question, int cap)
    {
        Opened().Knowing(question, Others(cap - 1)).When("2026-03-09", Head, new IssueCode()).Accepted();
        Opened().Knowing(question, Others(cap)).When("2026-03-09", Head, new IssueCode()).RefusedBy(InspectionRefusals.CapReached);
    }

    [Fact]
    public void An_override_has_a_reason_and_an_approver_and_is_counted()
    {
        var story = Opened()
            .Knowing("enterprise-year", Others(4))
            .When("2026-03-09", Registrar, new IssueCode(OverrideReason: "重大活动保障"))
            .RefusedBy(InspectionRefusals.OverrideUnfounded)
            .When("2026-03-09", Registrar, new IssueCode(OverrideReason: "重大活动保障", OverrideBy: "陶某"))
            .Accepted();
        Assert.Equal(1, story.Counted(InspectionFigures.Overrides));
        Assert.Equal(
            ("重大活动保障", "陶某"),
            (story.Matter<Inspection>().Overridden!.Reason, story.Matter<Inspection>().Overridden!.ApprovedBy)
        );

        Opened()
            .When("2026-03-09", Registrar, new IssueCode(OverrideReason: "重大活动保障", OverrideBy: "陶某"))
            .RefusedBy(InspectionRefusals.OverrideUnneeded);
    }

    [Fact]
    public void Leads_complaints_transfers_and_emergencies_are_not_bound_and_do_not_count()
    {
        foreach (var ground in Enum.GetValues<TriggerGround>())
        {
            var story = Opened(Triggered(ground)).Knowing("enterprise-day", Others(1)).When("2026-03-09", Head, new IssueCode());
            if (ground == TriggerGround.Monitoring)
                story.RefusedBy(InspectionRefusals.CapReached);
            else
                Assert.Null(story.Accepted().Matter<Inspection>().EnterpriseDay);
        }
    }

    [Fact]
    public void A_coded_visit_is_found_by_day_week_month_year_and_department_until_it_is_withdrawn()
    {
        var story = Coded();
        var visit = story.Matter<Inspection>();
        Assert.Equal(
            ($"{Code}/2026-03-10", $"{Code}/2026-W11", $"{Code}/2026-03", $"{Code}/2026"),
            (visit.EnterpriseDay, visit.EnterpriseWeek, visit.EnterpriseMonth, visit.EnterpriseYear)
        );
        Assert.Equal([$"shili/yjj/{Code}/2026"], visit.AuthorityYear);
        Assert.Equal([$"{Code}/2026/1"], visit.Issued);

        story.When("2026-03-09", Head, new RevokeCode("改期")).Accepted();
        Assert.Null(story.Matter<Inspection>().EnterpriseDay);
        Assert.Empty(story.Matter<Inspection>().AuthorityYear);
        Assert.Equal([$"{Code}/2026/1"], story.Matter<Inspection>().Issued);
        story.When("2026-03-09", Head, new IssueCode(new(2026, 3, 11))).Accepted();
        Assert.Equal([$"{Code}/2026/1", $"{Code}/2026/2"], story.Matter<Inspection>().Issued);
    }

    [Fact]
    public void Every_code_takes_the_turn_after_all_that_were_issued_before()
    {
        var story = Opened()
            .Knowing("issued 2026/1", Others(3))
            .Knowing("issued 2026/2", Others(1))
            .When("2026-03-09", Head, new IssueCode());
        Assert.Equal(new Claim("inspections.turn", $"{Code}/2026", 4), Turns(story).Single());
        story.When("2026-03-09", Head, new RevokeCode("改期")).When("2026-03-09", Head, new IssueCode(new(2026, 3, 11)));
        Assert.Equal(new Claim("inspections.turn", $"{Code}/2026", 5), Turns(story).Last());

        // the week of a year's turn is one week, whichever year its days stand in
        var turn = Opened().When("2026-03-09", Head, new IssueCode(new(2027, 1, 2)));
        Assert.Equal([$"{Code}/2027", $"{Code}/2026"], Turns(turn).Select(c => c.Key));
    }

    [Fact]
    public void The_turn_is_asked_before_the_visits_are_counted()
    {
        // another code may be issued between two questions: seen by the count alone it is counted, seen by the turn alone it would not be
        var asked = new IssueCode().Asks(Opened().Matter<Inspection>(), new(2026, 3, 9)).Select(q => q.Facet).ToList();
        Assert.True(asked.LastIndexOf("issued") < asked.FindIndex(f => f.StartsWith("enterprise-", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_code_filled_in_afterwards_takes_its_turn_too()
    {
        var story = Opened().Knowing("issued 2026/1", Others(2)).When("2026-03-12", Head, new BackFill(new(2026, 3, 10), "断网", "陶某"));
        Assert.Equal(new Claim("inspections.turn", $"{Code}/2026", 2), Turns(story).Single());
    }

    private static IEnumerable<Claim> Turns(Story story) =>
        story.Accepted().Entries.SelectMany(e => e.Outcome.Claims).Where(c => c.Scope == "inspections.turn");
}
