using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Inspections;
using File = Yifa.Modules.Inspections.File;

namespace Yifa.Tests.Modules.Inspections;

/// <summary>Generated years by the real acts, from the plans' drafts to the codes: more than a cap allows only where somebody overrode it and said why.</summary>
public sealed class ScheduledYearTests(ITestOutputHelper output)
{
    private static readonly DateOnly Drafted = new(Schedules.Year - 1, 12, 1);

    private static Actor Acting(string kind, object duty, string office) =>
        new($"{duty}", $"{duty}某", new Capacity.AtOffice($"{kind}.{duty}", OfficeAt(office)));

    private static Office OfficeAt(string path) => new(1, path, path, "示", "department");

    private static void Must(IReadOnlyList<Refusal> refused) => Assert.True(refused.Count == 0, string.Join(" / ", refused));

    /// <summary>Files the plans of a schedule; the lines come back under the ids and numbers that the acts gave them.</summary>
    private static List<PoolLine> Filed(MemoryTown town, IReadOnlyList<PoolLine> lines)
    {
        var filed = new List<PoolLine>();
        foreach (var plan in lines.GroupBy(l => l.Ref.Plan))
        {
            var office = plan.First().Office;
            var (planner, head) = (Acting("inspection-plans", PlanDuty.Planner, office), Acting("inspection-plans", PlanDuty.Head, office));
            var file = town.Open(PlansModule.Module, OfficeAt(office));
            Must(
                town.Perform(
                    file,
                    Drafted,
                    planner,
                    new Draft("示例计划", Schedules.Year, PlanType.Annual, EnforcementField.Fire, "示例依据")
                )
            );
            Must(town.Perform(file, Drafted, planner, new SetLines(string.Join('\n', plan.Select(l => PlanText.Write(l.Line))))));
            Must(town.Perform(file, Drafted, head, new Approve()));
            Must(town.Perform(file, Drafted, planner, new File()));
            Must(town.Perform(file, Drafted, planner, new Publish()));
            filed.AddRange(
                plan.Select((l, i) => l with { Ref = new(file.Matter.Id, i + 1), FiledOn = Drafted, Line = l.Line with { Number = i + 1 } })
            );
        }
        return filed;
    }

    private static Pooled Coordinated(MemoryTown town, IReadOnlyList<PoolLine> filed, Caps caps)
    {
        var pooled = Pooling.Of(filed, caps, WorkCalendar.Official);
        foreach (var (plan, rulings) in pooled.Changes)
            Must(
                town.Perform(
                    town.FileOf(town.Plans.First(p => p.Id == plan)),
                    Drafted,
                    Acting("inspection-plans", PlanDuty.Coordinator, "shi/"),
                    new Coordinate(RulingText.Write(rulings))
                )
            );
        return pooled;
    }

    /// <summary>Starts every visit on its day and asks for its code, beside others that no plan foresaw.</summary>
    private static List<(Inspection Visit, DateOnly Day)> Played(MemoryTown town, Pooled pooled, Random random)
    {
        var issued = new List<(Inspection Visit, DateOnly Day)>();
        foreach (
            var (line, ruling) in pooled
                .Rulings.Where(r => !r.Ruling.IsSaved)
                .OrderBy(r => r.Ruling.Day ?? r.Line.Window.From)
                .ThenBy(r => r.Line.Ref)
        )
        {
            var day = ruling.Day ?? line.Window.From;
            var start = new StartVisit(line.Ref.Line, day, ruling.Placing == Placing.Unplaced ? "确需检查" : null);
            Must(
                town.Perform(
                    town.FileOf(town.Plans.First(p => p.Id == line.Ref.Plan)),
                    day,
                    Acting("inspection-plans", PlanDuty.Planner, line.Office),
                    start
                )
            );
            issued.AddRange(Code(town, town.FileOf(town.Visits.Last()), day, random));
            if (random.Next(6) == 0)
                issued.AddRange(Code(town, Unforeseen(town, line, day), day, random));
        }
        return issued;
    }

    private static CaseFile Unforeseen(MemoryTown town, PoolLine line, DateOnly day)
    {
        var file = town.Open(InspectionsModule.Module, OfficeAt(line.Office));
        var registrar = Acting("inspections", InspectionDuty.Registrar, line.Office);
        Must(town.Perform(file, day, registrar, Schedules.Unforeseen(line, day)));
        return file;
    }

    /// <summary>The code, if the caps leave room for it; half of the others get it against them, with reason and approval.</summary>
    private static IEnumerable<(Inspection Visit, DateOnly Day)> Code(MemoryTown town, CaseFile file, DateOnly day, Random random)
    {
        var head = Acting("inspections", InspectionDuty.Head, file.Matter.Office.Path);
        string[] officers = [$"甲某:沪{file.Matter.Id}1", $"乙某:沪{file.Matter.Id}2"];
        var refused = town.Perform(file, day, head, new IssueCode(Officers: officers));
        if (refused.Count > 0)
        {
            Assert.All(refused, r => Assert.True(r.Is(InspectionRefusals.CapReached), r.ToString()));
            if (random.Next(2) == 0)
                yield break;
            Must(town.Perform(file, day, head, new IssueCode(Officers: officers, OverrideReason: "确需检查", OverrideBy: "示例负责人")));
        }
        yield return ((Inspection)file.Matter, day);
    }

    [Fact]
    public void No_year_exceeds_a_cap_without_an_override_and_its_reason()
    {
        var (codes, overrides, merged) = (0, 0, 0);
        for (var seed = 0; seed < Schedules.Count; seed++)
        {
            var (lines, caps) = Schedules.Some(seed);
            var town = new MemoryTown(caps);
            var pooled = Coordinated(town, Filed(town, lines), caps);
            var issued = Played(town, pooled, new Random(seed));
            Assert.Null(Schedules.Unexplained(issued, caps));
            Assert.Equal(pooled.Saved, town.Plans.Sum(p => p.Merged));
            (codes, merged) = (codes + issued.Count, merged + pooled.Saved);
            overrides += issued.Count(i => i.Visit.Overridden is not null);
        }
        output.WriteLine(
            $"{Schedules.Count} schedules by their acts: {codes} codes, {overrides} of them against a cap, {merged} visits merged away"
        );
        Assert.InRange(overrides, 1, codes / 2);
    }

    [Fact]
    public void What_was_pooled_gets_its_codes_without_any_override()
    {
        for (var seed = 0; seed < Schedules.Count / 4; seed++)
        {
            var (lines, caps) = Schedules.Some(seed);
            var town = new MemoryTown(caps);
            var pooled = Coordinated(town, Filed(town, lines), caps);
            var placed = pooled with { Rulings = [.. pooled.Rulings.Where(r => r.Ruling.IsVisit)] };
            var issued = Played(town, placed, new Never());
            Assert.Equal(pooled.Visits.Count, issued.Count);
            Assert.All(issued, i => Assert.Null(i.Visit.Overridden));
        }
    }

    /// <summary>Chance that never brings anything unforeseen.</summary>
    private sealed class Never : Random
    {
        public override int Next(int maxValue) => 1;
    }
}
