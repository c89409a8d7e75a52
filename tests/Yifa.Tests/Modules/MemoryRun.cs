using Yifa.Kernel;
using Yifa.Tests.Modules.Samples;

namespace Yifa.Tests;

/// <summary>Scripts performed in memory, one matter after another: every act must be accepted, every place claimed once, every number given once.</summary>
public sealed class MemoryRun : IOutside
{
    private readonly Dictionary<(string, int), int> series = [];

    // kinds without kinds of their own that acts ask about
    private static readonly HashSet<string> asked =
    [
        "discretion-cases",
        "enforcement-items",
        "exam-papers",
        "exams",
        "file-reviews",
        "inspections",
        "review-sheets",
    ];
    private readonly HashSet<Claim> taken = [];
    private readonly HashSet<string> numbers = [];
    private readonly IReadOnlyDictionary<string, Module> modules;

    public MemoryRun(params Module[] modules) => this.modules = modules.ToDictionary(m => m.Kind);

    /// <summary>Whole years are run without keeping every file.</summary>
    public bool KeepFiles { get; init; } = true;
    public List<CaseFile> Files { get; } = [];
    public int Matters { get; private set; }
    public int Acts { get; private set; }
    public MemoryLedger Ledger { get; } = new();

    public MemoryRun Perform(IEnumerable<Script> scripts)
    {
        foreach (var script in scripts)
            Perform(script);
        return this;
    }

    public decimal? Read(Figure figure, int year, params (string Facet, string Value)[] where) =>
        Ledger.Read(figure, new Cut(Office.None, where), Period.Year(year)).AsTask().GetAwaiter().GetResult().Value;

    private void Perform(Script script)
    {
        var module = modules[script.Kind];
        var file = CaseFile.New(module, ++Matters, script.Office, WorkCalendar.Official, NameOf);
        foreach (var step in script.Steps)
        {
            var performance = new Performance(module.Act(step.Act.GetType()), step.Act, step.Actor, step.On, step.At, "sample");
            var refused = file.Perform(performance, this).AsTask().GetAwaiter().GetResult();
            Assert.True(refused.Count == 0, $"{script.Reference} {step.On:yyyy-MM-dd} {step.Act}: {string.Join(" / ", refused)}");
        }
        foreach (var entry in file.Written)
        {
            Ledger.Add(script.Office, entry.Outcome.Counts);
            Assert.All(entry.Outcome.Claims, c => Assert.True(taken.Add(c), $"{script.Reference}: {c} is taken"));
        }
        Acts += file.Written.Count;
        if (file.Matter.Number is { } number)
            Assert.True(numbers.Add(number), $"{number} is given twice");
        if (module.Kinds is not null || asked.Contains(script.Kind) || module.Kind is "oversight")
            Know(file);
        Tell(file);
        if (KeepFiles)
            Files.Add(file);
    }

    // every account has a name; nothing else is set
    private static string? NameOf(string setting) => setting.StartsWith(Scene.AccountKey, StringComparison.Ordinal) ? "某人" : null;

    /// <summary>Answers about the general modules, whose editions and batches are counted by what was there before, and about rounds of inspection.</summary>
    public ValueTask<IReadOnlyList<Found>> Ask(LookUp question, long except) =>
        question.ByLine
            ? new(toldLines.GetValueOrDefault((question.Kind, question.Facet, question.Value)) ?? [])
            : new(
                known.TryGetValue((question.Kind, question.Facet, question.Value), out var found)
                    ? [.. found.Where(f => f.Id != except).Reverse().Take(question.Limit)]
                    : []
            );

    private readonly Dictionary<(string Kind, string Facet, string Value), List<Found>> known = [];

    private readonly Dictionary<(string Kind, string Facet, string Value), List<Found>> toldLines = [];

    /// <summary>The lines a matter tells once it has been played; none here changes afterwards.</summary>
    private void Tell(CaseFile file)
    {
        var found = new Found(file.Matter.Id, file.Matter.Number ?? file.Matter.Receipt, file.Matter.StageCode, file.Matter.OpenedOn);
        foreach (var facet in file.Module.Facets.Where(f => f.IsTold))
        foreach (var line in facet.ValuesOf(file.Matter))
        {
            var place = (file.Module.Kind, facet.Name, line[..line.IndexOf(' ')]);
            (toldLines.TryGetValue(place, out var list) ? list : toldLines[place] = []).Insert(
                0,
                found with
                {
                    Told = line[(line.IndexOf(' ') + 1)..],
                }
            );
        }
    }

    private void Know(CaseFile file)
    {
        var found = Found.Of(file.Matter) with { Number = file.Matter.Receipt };
        foreach (var facet in file.Module.Facets)
        foreach (var value in facet.ValuesOf(file.Matter))
        {
            var place = (file.Module.Kind, facet.Name, value);
            (known.TryGetValue(place, out var list) ? list : known[place] = []).Add(found);
        }
    }

    public ValueTask<FrozenReading> Freeze(FigureQuestion question, Office office) =>
        new(
            new FrozenReading(
                question.Figure,
                question.Period.From,
                question.Period.To,
                question.Where,
                Ledger.Total(FigureNamed(question.Figure), new Cut(office, [.. FacetText.Read(question.Where)]), question.Period).Result,
                "",
                ""
            )
        );

    private Figure FigureNamed(string id) => modules.Values.SelectMany(m => m.Figures).First(f => f.Id == id);

    public ValueTask<IReadOnlyList<Found>> Unbalanced(BalanceQuestion question, Office office) => new([]);

    public ValueTask<string> Entry(long matter, int n) => throw new InvalidOperationException($"{matter} is played in one go");

    public ValueTask<string> Allot(Series series, Office office, int year)
    {
        var n = this.series[(series.Name, year)] = this.series.GetValueOrDefault((series.Name, year)) + 1;
        return new(series.Format(office, year, n));
    }
}
