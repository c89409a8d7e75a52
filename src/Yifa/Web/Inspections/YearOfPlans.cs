using System.Diagnostics;
using System.Globalization;
using Yifa.Kernel;
using Yifa.Modules.Inspections;
using Yifa.Store;

namespace Yifa.Web.Inspections;

/// <summary>A filed plan with its lines as they are now.</summary>
public sealed record FiledPlan(Brief Brief, InspectionPlan Plan, PlanBook Book)
{
    /// <summary>Its lines as the pooling of the year takes them.</summary>
    public IEnumerable<PoolLine> Lines =>
        Book.Lines.Select(line => new PoolLine(
            new(Plan.Id, line.Number),
            Plan.Office.Path,
            Plan.Office.Name,
            Plan.FiledOn ?? Plan.OpenedOn,
            line,
            Book.RulingOf(line.Number),
            Plan.Started.Contains(line.Number)
        ));
}

/// <summary>What came of performing the decisions, plan by plan.</summary>
/// <param name="Refused">The plans whose act was refused, and why.</param>
/// <param name="Left">Plans not come to yet.</param>
public sealed record Coordinated(int Done, IReadOnlyList<(Brief Plan, string Why)> Refused, int Left);

/// <summary>The filed plans of a year as far as the reader sees them, pooled under the caps of the reader's office.</summary>
public sealed class YearOfPlans
{
    private const int Batch = 1000;
    private const int Most = 5000;
    private static readonly string Kind = PlansModule.Module.Kind;

    private YearOfPlans(IReadOnlyList<FiledPlan> plans, Caps caps, WorkCalendar calendar)
    {
        (Plans, Caps) = (plans, caps);
        Pooled = Pooling.Of(plans.SelectMany(p => p.Lines), caps, calendar);
    }

    public IReadOnlyList<FiledPlan> Plans { get; }
    public Caps Caps { get; }
    public Pooled Pooled { get; }

    /// <summary>Lines of all plans, the dropped ones left out.</summary>
    public int Planned => Pooled.Rulings.Count;

    public static YearOfPlans Of(CaseStore store, Reader reader, int year) =>
        new(Read(store, reader, year), CapsOf(store, reader), store.Calendar);

    /// <summary>The plans of a year, those alone that name the enterprise where one is named.</summary>
    public static IReadOnlyList<FiledPlan> Read(CaseStore store, Reader reader, int year, string? enterprise = null) =>
        [
            .. store
                .Recorded(reader, Ids(store, reader, year), m => ((InspectionPlan)m).Book, enterprise)
                .Select(r => (Brief: r.Matter.Matter, Plan: (InspectionPlan)r.Matter.File.Matter, r.Told))
                .Select(r => new FiledPlan(r.Brief, r.Plan, PlanBook.Read(r.Told, r.Plan.Year))),
        ];

    /// <summary>The caps of the office at which the reader has the duty, or of the nearest above it.</summary>
    public static Caps CapsOf(CaseStore store, Reader reader) =>
        Caps.For((reader.Capacity as Capacity.AtOffice)?.Office ?? store.Root ?? Office.None, store.SettingOf);

    internal static List<long> Ids(CaseStore store, Reader reader, int year)
    {
        var ids = new List<long>();
        foreach (var stage in (PlanStage[])[PlanStage.Filed, PlanStage.InForce])
        {
            var query = new ListQuery(Kind)
            {
                Where = [("stage", stage.ToString()), ("year", year.ToString(CultureInfo.InvariantCulture))],
                Take = Batch,
            };
            for (Place? after = null; ids.Count < Most; )
            {
                var page = store.List(reader, query with { After = after });
                ids.AddRange(page.Rows.Select(r => r.Id));
                if (page.Next is not { } next)
                    break;
                after = next;
            }
        }
        ids.Sort();
        return ids;
    }

    /// <summary>
    /// Performs what is still to be decided, plan by plan, for as long as the time lasts. Whoever presses the button twice, or again after a
    /// break, goes on where it stopped: a plan that has changed since it was read is refused, one that is decided has nothing left.
    /// </summary>
    public async Task<Coordinated> Coordinate(CaseStore store, Actor actor, TimeSpan budget)
    {
        var act = store.Module(Kind)!.Act(typeof(Coordinate));
        var plans = Plans.ToDictionary(p => p.Plan.Id);
        var watch = Stopwatch.StartNew();
        var (done, refused) = (0, new List<(Brief, string)>());
        var changes = Pooled.Changes;
        for (var i = 0; i < changes.Count; i++)
        {
            if (watch.Elapsed > budget)
                return new(done, refused, changes.Count - i);
            var plan = plans[changes[i].Plan];
            var request = new ActRequest(act, new Coordinate(RulingText.Write(changes[i].Rulings)), actor, store.Today, "desk")
            {
                Matter = plan.Plan.Id,
                Seen = plan.Plan.Version,
            };
            var result = await store.Perform(request);
            if (result.Accepted)
                done++;
            else
                refused.Add((plan.Brief, string.Join(' ', result.Refusals)));
        }
        return new(done, refused, 0);
    }
}
