using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Inspections;

namespace Yifa.Tests.Modules.Inspections;

/// <summary>The plans of a year become fewer visits, and nobody's line is lost on the way.</summary>
public sealed class PoolingTests(ITestOutputHelper output)
{
    private static Pooled Pool(IEnumerable<PoolLine> lines, Caps caps) => Pooling.Of(lines, caps, WorkCalendar.Official);

    private static PoolLine Line(
        int plan,
        string window,
        string items = "消防设施维护",
        RiskGrade grade = RiskGrade.A,
        bool joinable = true,
        int officers = 2,
        int number = 1
    ) =>
        new(
            new(plan, number),
            $"shi/o{plan}/",
            $"示例单位{plan}",
            new(2026, 1, plan),
            new(
                number,
                CreditCode.Make("310112", 7),
                "示例食品7号有限公司",
                "示例路7号",
                EnforcementField.Fire,
                items.Split('、'),
                PlanWindow.Parse(window, 2026)!.Value,
                grade,
                joinable,
                officers
            )
        );

    private static Placing[] Placings(Pooled pooled) => [.. pooled.Rulings.Select(r => r.Ruling.Placing)];

    [Fact]
    public void Lines_whose_times_overlap_become_one_visit_led_by_whoever_sends_most()
    {
        var pooled = Pool(
            [Line(1, "3-5月"), Line(2, "5-6月", "饮用水卫生", RiskGrade.C, officers: 4), Line(3, "9月", "计量器具检定")],
            Caps.Default
        );

        Assert.Equal([Placing.Joined, Placing.Kept, Placing.Kept], Placings(pooled));
        var joint = pooled.Visits[0];
        Assert.Equal(["shi/o2/", "shi/o1/"], joint.Authorities);
        Assert.Equal(["饮用水卫生", "消防设施维护"], joint.Items);
        Assert.Equal((PlanWindow.Parse("5月", 2026)!.Value, RiskGrade.C), (joint.Window, joint.Grade));
        Assert.True(joint.Window.Contains(joint.Day) && WorkCalendar.Official.IsWorkingDay(joint.Day));
        Assert.Equal(1, pooled.Saved);
        Assert.Equal(new LineRef(2, 1), pooled.Rulings[0].Ruling.Target);
    }

    [Fact]
    public void Of_units_that_send_as_many_the_first_to_file_leads() =>
        Assert.Equal(new LineRef(2, 1), Pool([Line(3, "3月"), Line(2, "3月")], Caps.Default).Visits[0].Lead.Ref);

    [Fact]
    public void A_line_that_may_not_be_joined_stays_by_itself() =>
        Assert.Equal(
            [Placing.Kept, Placing.Kept],
            Placings(Pool([Line(1, "3-5月", joinable: false), Line(2, "4月")], Caps.Parse("A:不限;B:不限;C:不限;D:不限")))
        );

    [Fact]
    public void The_same_unit_does_not_go_twice_for_the_same()
    {
        var pooled = Pool(
            [Line(1, "3-5月", "甲、乙"), Line(1, "4月", "乙、甲", number: 2), Line(1, "11月", "甲、乙", number: 3)],
            Caps.Default
        );

        Assert.Equal([Placing.Kept, Placing.Dropped], Placings(pooled)[..2]);
        Assert.Equal(new LineRef(1, 1), pooled.Rulings[1].Ruling.Target);
    }

    [Fact]
    public void What_the_year_has_no_room_for_joins_the_nearest_visit()
    {
        var pooled = Pool([Line(1, "2月"), Line(2, "6月"), Line(3, "11月")], Caps.Default);

        Assert.Equal([Placing.Kept, Placing.Kept, Placing.Joined], Placings(pooled));
        Assert.Equal(new LineRef(2, 1), pooled.Rulings[2].Ruling.Target);
    }

    [Fact]
    public void What_cannot_be_joined_is_put_off_where_the_month_is_full()
    {
        var pooled = Pool([Line(1, "3月", joinable: false), Line(2, "3月")], Caps.Default);

        Assert.Equal([Placing.Kept, Placing.Moved], Placings(pooled));
        var moved = pooled.Rulings[1].Ruling;
        Assert.True(moved.Window!.Value.Contains(moved.Day!.Value) && moved.Window.Value.From.Month is 2 or 4);
        Assert.Contains("每日最多检查1次", moved.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_place_at_all_is_told_with_the_cap_in_its_way()
    {
        var pooled = Pool([.. Enumerable.Range(1, 3).Select(n => Line(n, $"{n * 3}月", joinable: false))], Caps.Default);

        Assert.Equal([Placing.Kept, Placing.Kept, Placing.Unplaced], Placings(pooled));
        Assert.Equal("A级(低风险)企业每年最多检查2次,各部门已有2次", pooled.Rulings[2].Ruling.Reason);
    }

    [Fact]
    public void No_generated_schedule_exceeds_a_cap()
    {
        var (lines, unplaced) = (0, 0);
        for (var seed = 0; seed < Schedules.Count; seed++)
        {
            var (given, caps) = Schedules.Some(seed);
            var pooled = Pool(given, caps);
            Assert.Null(Schedules.OverCap(pooled.Visits, caps));
            (lines, unplaced) = (lines + given.Count, unplaced + pooled.Of(Placing.Unplaced));
        }
        output.WriteLine($"{Schedules.Count} schedules, {lines} lines, {unplaced} of them without a place, none over a cap");
        Assert.InRange(unplaced, 1, lines / 2);
    }

    [Fact]
    public void The_check_of_schedules_sees_one_over_a_cap()
    {
        var visit = new PooledVisit([Line(1, "3月")], new(2026, 3, 3), PlanWindow.Parse("3月", 2026)!.Value, RiskGrade.A);
        var next = new PooledVisit([Line(2, "3月")], new(2026, 3, 30), visit.Window, RiskGrade.A);

        Assert.Contains("Month", Schedules.OverCap([visit, next], Caps.Default), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_comes_to_one_thing_and_no_visit_has_less_than_its_parts()
    {
        for (var seed = 0; seed < Schedules.Count; seed++)
        {
            var (given, caps) = Schedules.Some(seed);
            var pooled = Pool(given, caps);
            Assert.Equal(given.Select(l => l.Ref).Order(), pooled.Rulings.Select(r => r.Line.Ref));
            var visited = pooled.Visits.SelectMany(v => v.Lines.Select(l => (l.Ref, Visit: v))).ToDictionary(v => v.Ref, v => v.Visit);
            foreach (var (line, ruling) in pooled.Rulings)
                if (ruling.IsVisit)
                    Assert.Equal(line.Ref, visited[line.Ref].Lead.Ref);
                else if (ruling.Placing == Placing.Joined)
                    Assert.Equal(ruling.Target, visited[line.Ref].Lead.Ref);
                else
                    Assert.DoesNotContain(line.Ref, visited.Keys);
            Assert.All(pooled.Visits, v => Assert.All(v.Lines, l => Assert.Subset(v.Items.ToHashSet(), l.Line.Items.ToHashSet())));
            Assert.Equal(given.Count, pooled.Visits.Count + pooled.Saved + pooled.Of(Placing.Unplaced));
        }
    }

    [Fact]
    public void The_order_in_which_plans_are_read_changes_nothing() =>
        Prop.ForAll(
                Gen.Choose(0, 100_000).ToArbitrary(),
                seed =>
                {
                    var (given, caps) = Schedules.Some(seed);
                    var shuffled = given.ToArray();
                    new Random(seed + 1).Shuffle(shuffled);
                    return Pool(given, caps).Rulings.SequenceEqual(Pool(shuffled, caps).Rulings);
                }
            )
            .QuickCheckThrowOnFailure();

    private static List<PoolLine> Decided(Pooled pooled) => [.. pooled.Rulings.Select(r => r.Line with { Ruling = r.Ruling })];

    [Fact]
    public void Pooling_again_what_has_been_decided_decides_nothing_more() =>
        Prop.ForAll(
                Gen.Choose(0, 100_000).ToArbitrary(),
                seed =>
                {
                    var (given, caps) = Schedules.Some(seed);
                    return Pool(Decided(Pool(given, caps)), caps).Changes.Count == 0;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Broken_off_between_two_plans_it_goes_on_to_the_end_without_exceeding_a_cap() =>
        Prop.ForAll(
                Gen.Choose(0, 100_000).ToArbitrary(),
                seed =>
                {
                    var (given, caps) = Schedules.Some(seed);
                    var decided = Decided(Pool(given, caps));
                    var done = decided.Select(l => l.Ref.Plan).Distinct().Where(p => (p + seed) % 2 == 0).ToHashSet();
                    var again = Pool(decided.Select(l => done.Contains(l.Ref.Plan) ? l : l with { Ruling = null }), caps);
                    return Schedules.OverCap(again.Visits, caps) is null
                        && again.Rulings.Count == given.Count
                        && Pool(Decided(again), caps).Changes.Count == 0;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_visit_that_has_begun_takes_nobody_along_it_did_not_know_of()
    {
        var lead = Line(1, "3-5月") with { Ruling = new(1, Placing.Kept, new(2026, 3, 10), null, null, null, ""), IsStarted = true };
        var late = Line(2, "3-5月") with { Ruling = new(1, Placing.Joined, null, null, new(1, 1), "示例单位1", "检查时间重叠") };

        var pooled = Pool([lead, late], Caps.Default);

        Assert.Equal([Placing.Kept, Placing.Kept], Placings(pooled));
        Assert.Equal([2L], pooled.Changes.Select(c => c.Plan));
    }

    [Fact]
    public void A_line_whose_lead_is_gone_is_decided_anew()
    {
        var orphan = Line(2, "3-5月") with { Ruling = new(1, Placing.Joined, null, null, new(1, 1), "示例单位1", "检查时间重叠") };

        Assert.Equal([Placing.Kept], Placings(Pool([orphan], Caps.Default)));
    }
}
