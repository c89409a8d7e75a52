using System.Globalization;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Web;

/// <summary>One act that may be performed on several of the matters chosen.</summary>
/// <param name="Key">As the address names it: the kind and the act, or the act alone where every kind has it.</param>
public sealed record BatchAct(string Key, ActType Type, int Open);

/// <summary>What became of one matter of a batch.</summary>
public sealed record BatchResult(Brief Matter, IReadOnlyList<Refusal> Refusals);

/// <summary>批量办理: the matters chosen on a list, and one act on all of them, each in a transaction of its own.</summary>
public sealed class Batch(IReadOnlyList<OpenMatter> matters, Visitor visitor)
{
    public const int Most = 200;
    public const string Chosen = "m";

    public IReadOnlyList<OpenMatter> Matters => matters;

    /// <summary>The acts open to the visitor in at least one of the matters, the most widely open first.</summary>
    public IReadOnlyList<BatchAct> Acts() =>
        [
            .. matters
                .SelectMany(m => visitor.Open(m.File).Where(a => !a.IsDetailed && a.Fields.All(f => f.Format != Format.Paper))) // each matter has its own documents and kind
                .GroupBy(KeyOf)
                .Select(g => new BatchAct(g.Key, g.First(), g.Count()))
                .OrderByDescending(a => a.Open),
        ];

    /// <summary>The act of that key as the matter's own kind has it; null where it has none.</summary>
    public static ActType? ActOf(OpenMatter matter, string key) => matter.File.Module.Acts.FirstOrDefault(a => KeyOf(a) == key);

    public bool IsOpen(OpenMatter matter, string key) => ActOf(matter, key) is { } act && visitor.For(matter.File, act) is not null;

    /// <summary>Performs the act on every matter as the form was sent.</summary>
    /// <param name="seen">The version of each matter when the form was drawn: sent twice, the second time refuses.</param>
    public async Task<IReadOnlyList<BatchResult>> Perform(
        CaseStore store,
        string key,
        IFormCollection sent,
        IReadOnlyDictionary<long, int> seen
    )
    {
        var results = new List<BatchResult>();
        foreach (var matter in matters)
            results.Add(new(matter.Matter, await PerformOne(store, matter, key, sent, seen)));
        return results;
    }

    private async Task<IReadOnlyList<Refusal>> PerformOne(
        CaseStore store,
        OpenMatter matter,
        string key,
        IFormCollection sent,
        IReadOnlyDictionary<long, int> seen
    )
    {
        // who may not is told by the gate, with all its reasons
        if (ActOf(matter, key) is not { } act || (visitor.For(matter.File, act) ?? visitor.Actors.FirstOrDefault()) is not { } actor)
            return [Gate.UnknownAct];
        var form = new ActForm(act);
        form.Take(sent);
        await form.Perform(store, actor, matter.Matter.Id, seen.GetValueOrDefault(matter.Matter.Id));
        return form.Refusals;
    }

    /// <summary>The chosen matters as a form sends them back: the id, after a colon the version seen.</summary>
    public static IReadOnlyDictionary<long, int> Read(IEnumerable<string?> chosen)
    {
        var versions = new Dictionary<long, int>();
        foreach (var text in chosen)
            if (
                text?.Split(':') is [var id, .. var version]
                && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
                && versions.Count <= Most
            )
                versions[n] = version is [var v] && int.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out var s) ? s : 0;
        return versions;
    }

    private static string KeyOf(ActType act) => act.Type.IsGenericType ? act.Name : $"{act.Kind}.{act.Name}";
}
