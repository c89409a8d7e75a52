using Yifa.Kernel;
using Yifa.Modules.Inspections;
using File = Yifa.Modules.Inspections.File;

namespace Yifa.Tests.Modules.Inspections;

/// <summary>Plans and visits of a year in memory, with the acts that they are really made by: look-ups, openings and claims as a store has them.</summary>
internal sealed class MemoryTown(Caps caps) : IOutside
{
    private readonly List<CaseFile> files = [];
    private readonly Dictionary<(string Kind, string Facet, string Value), List<CaseFile>> found = [];
    private readonly Dictionary<long, List<(string Facet, string Value)>> facets = [];
    private readonly HashSet<Claim> taken = [];
    private readonly Dictionary<string, int> series = [];

    public IEnumerable<Inspection> Visits => files.Select(f => f.Matter).OfType<Inspection>();

    public IEnumerable<InspectionPlan> Plans => files.Select(f => f.Matter).OfType<InspectionPlan>();

    public CaseFile Open(Module module, Office office)
    {
        var file = CaseFile.New(module, files.Count + 1, office, WorkCalendar.Official, Setting);
        files.Add(file);
        return file;
    }

    private string? Setting(string key) =>
        key == Caps.Setting.Key ? caps.ToString()
        : key.StartsWith(Scene.OfficeKey, StringComparison.Ordinal) ? $"{key[Scene.OfficeKey.Length..]} {key[Scene.OfficeKey.Length..]}"
        : null;

    /// <summary>Performs an act and opens what it asks for; the refusals where it is refused.</summary>
    public IReadOnlyList<Refusal> Perform(CaseFile file, DateOnly on, Actor actor, Act act)
    {
        var at = on.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc);
        var before = file.Written.Count;
        var performance = new Performance(file.Module.Act(act.GetType()), act, actor, on, at, "desk");
        var refused = file.Perform(performance, this).AsTask().GetAwaiter().GetResult();
        foreach (var entry in file.Written.Skip(before).ToList())
        {
            Assert.All(entry.Outcome.Claims, c => Assert.True(taken.Add(c), $"{c} is taken"));
            foreach (var opening in entry.Outcome.Openings)
                Receive(opening, on);
        }
        Index(file);
        return refused;
    }

    private void Receive(Opening opening, DateOnly on)
    {
        var type = InspectionsModule.Module.Act(typeof(Receive));
        Assert.Equal(opening.Act, $"{type.Kind}.{type.Name}");
        Assert.True(type.IsHeardFrom("inspection-plans.StartVisit"));
        var (act, wrong) = Binder.Bind(type, opening.Fields.ToDictionary(f => f.Key, f => (string?)f.Value), on);
        Assert.Empty(wrong);
        Assert.Empty(
            Perform(Open(InspectionsModule.Module, new(0, opening.Office, opening.Office, "示", "department")), on, Actor.Statute, act!)
        );
    }

    private void Index(CaseFile file)
    {
        var (kind, id) = (file.Module.Kind, file.Matter.Id);
        foreach (var (facet, value) in facets.GetValueOrDefault(id) ?? [])
            found[(kind, facet, value)].Remove(file);
        facets[id] = [.. file.Module.Facets.SelectMany(f => f.ValuesOf(file.Matter).Select(v => (f.Name, v)))];
        foreach (var (facet, value) in facets[id])
            if (found.TryGetValue((kind, facet, value), out var files))
                files.Add(file);
            else
                found[(kind, facet, value)] = [file];
    }

    public CaseFile FileOf(Matter matter) => files[(int)matter.Id - 1];

    public ValueTask<IReadOnlyList<Found>> Ask(LookUp question, long except)
    {
        IEnumerable<CaseFile> files =
            question.Facet == LookUp.ById
                ? this.files.Where(f => f.Module.Kind == question.Kind && $"{f.Matter.Id}" == question.Value)
                : found.GetValueOrDefault((question.Kind, question.Facet, question.Value)) ?? [];
        return new([.. files.Where(f => f.Matter.Id != except).Take(question.Limit).Select(f => Found.Of(f.Matter).For(question))]);
    }

    public ValueTask<FrozenReading> Freeze(FigureQuestion question, Office office) =>
        throw new InvalidOperationException("no act here reads figures");

    public ValueTask<IReadOnlyList<Found>> Unbalanced(BalanceQuestion question, Office office) => new([]);

    public ValueTask<string> Entry(long matter, int n) => throw new InvalidOperationException($"{matter} is played in one go");

    public ValueTask<string> Allot(Series series, Office office, int year)
    {
        var n = this.series[series.Name] = this.series.GetValueOrDefault(series.Name) + 1;
        return new(series.Format(office, year, n));
    }
}
