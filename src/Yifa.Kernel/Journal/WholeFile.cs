using System.Globalization;
using System.Text.Json;

namespace Yifa.Kernel;

/// <summary>One step of a matter, as its entry tells it.</summary>
/// <param name="N">The entry's number in the matter.</param>
/// <param name="Duty">The duty it was done in, <c>kind.Duty</c>; null for a party and for the statute.</param>
/// <param name="Outcome">What it changed, as the journal holds it.</param>
public sealed record StepTaken(int N, ActType Type, Act Act, DateOnly On, string Account, string Name, string? Duty, string Outcome)
{
    /// <summary>The documents it issued, by template.</summary>
    public IReadOnlyList<string> Papers =>
        JsonDocument.Parse(Outcome).RootElement.TryGetProperty("papers", out var papers)
            ? [.. papers.EnumerateArray().Select(p => p.GetProperty("template").GetString()!)]
            : [];

    /// <summary>Reads the body of an entry.</summary>
    public static StepTaken Read(Module module, string body)
    {
        using var json = JsonDocument.Parse(body);
        var entry = json.RootElement;
        var told = Told.Read(module, body);
        var by = entry.GetProperty("by");
        return new(
            entry.GetProperty("n").GetInt32(),
            module.ActAt(entry.GetProperty("act").GetString()!, entry.GetProperty("v").GetInt32())!,
            told.Act,
            DateOnly.ParseExact(entry.GetProperty("on").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            by.GetProperty("account").GetString()!,
            by.GetProperty("name").GetString()!,
            by.TryGetProperty("duty", out var duty) ? duty.GetString() : null,
            entry.GetProperty("outcome").GetRawText()
        );
    }
}

/// <summary>全案: a matter with every step that its journal tells, for whoever checks how it was handled. Pure: the same journal gives the same file.</summary>
/// <param name="Steps">Every entry, the first one first.</param>
public sealed record WholeFile(Module Module, Matter Matter, Course Course, IReadOnlyList<StepTaken> Steps)
{
    public static WholeFile Of(CaseFile file, IEnumerable<string> bodies) =>
        new(file.Module, file.Matter, file.Course, [.. bodies.Select(b => StepTaken.Read(file.Module, b))]);

    /// <summary>The matter as it stood after the n-th of the steps, 1 for the first.</summary>
    public Matter After(int steps) => Past.Of(Module, Matter, Steps.Take(steps).Select(s => s.Outcome));

    /// <summary>The file as it stood after its n-th entry: facts, periods, documents and parties, told by the outcomes alone.</summary>
    public WholeFile Through(int n)
    {
        var course = new Course();
        var clocks = new SortedDictionary<int, ClockRun>();
        foreach (var step in Steps.Take(n))
        {
            using var json = JsonDocument.Parse(step.Outcome);
            foreach (var run in Listed<ClockRun>(json, "clocks"))
                clocks[run.Seq] = run;
            course.Papers.AddRange(Listed<Issued>(json, "papers"));
            course.Parties.AddRange(Listed<Party>(json, "parties"));
        }
        course.Clocks = [.. clocks.Values];
        return this with { Matter = After(n), Course = course, Steps = [.. Steps.Take(n)] };
    }

    private static IEnumerable<T> Listed<T>(JsonDocument outcome, string name) =>
        outcome.RootElement.TryGetProperty(name, out var list) ? list.Deserialize<List<T>>(FactsJson.Options)! : [];
}
