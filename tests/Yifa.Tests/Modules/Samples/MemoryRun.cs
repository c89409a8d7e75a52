using Yifa.Kernel;
using Yifa.Modules;

namespace Yifa.Tests.Modules.Samples;

/// <summary>Performs scripts in memory, each matter from its opening act on, and keeps what was counted.</summary>
public sealed class MemoryRun : IOutside
{
    private readonly Dictionary<(string Series, int Office, int Year), int> numbers = [];
    private readonly Dictionary<string, Module> modules = Catalogue.Modules.ToDictionary(m => m.Kind);
    private readonly HashSet<string> caseNumbers = [];

    public MemoryLedger Ledger { get; } = new();
    public int Acts { get; private set; }
    public int Matters { get; private set; }

    /// <summary>What went wrong, a refusal or a matter without a next step; at most ten.</summary>
    public List<string> Faults { get; } = [];

    public async Task<MemoryRun> Perform(IEnumerable<Script> scripts)
    {
        foreach (var script in scripts)
        {
            var file = CaseFile.New(modules[script.Kind], ++Matters, script.Office, WorkCalendar.Official, static _ => null);
            foreach (var step in script.Steps)
            {
                var type = file.Module.Act(step.Act.GetType());
                var refused = await file.Perform(new Performance(type, step.Act, step.Actor, step.On, step.At, "sample"), this);
                if (refused.Count > 0)
                    Fault($"{script.Office.Name} {step.On} {type.Name}: {string.Join(" / ", refused)}");
                if (refused.Count > 0)
                    break;
                Look(file);
            }
            Acts += file.Written.Count;
            Ledger.Add(script.Office, file.Written.SelectMany(e => e.Outcome.Counts));
            if (file.Matter.Number is { } number && !caseNumbers.Add(number))
                Fault($"{number} is given twice");
        }
        return this;
    }

    private void Look(CaseFile file)
    {
        if (file.Stage.Phase == Phase.Running && (file.Stage.Next is null || !file.Course.Clocks.Any(c => c.Open)))
            Fault($"{file.Matter.Title} stands at {file.Stage.Label} without a next step or a period");
    }

    private void Fault(string what)
    {
        if (Faults.Count < 10)
            Faults.Add(what);
    }

    public ValueTask<IReadOnlyList<Found>> Ask(LookUp question, long except) => new((IReadOnlyList<Found>)[]);

    public ValueTask<string> Allot(Series series, Office office, int year)
    {
        var n = numbers[(series.Name, office.Id, year)] = numbers.GetValueOrDefault((series.Name, office.Id, year)) + 1;
        return new(series.Format(office, year, n));
    }
}
