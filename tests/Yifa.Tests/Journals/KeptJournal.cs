using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using Yifa.Kernel;

namespace Yifa.Tests.Journals;

/// <summary>A journal as a release wrote it, kept in a file of lines: the offices first, then one entry a line.</summary>
internal sealed record KeptJournal(IReadOnlyList<Office> Offices, IReadOnlyList<StoredEntry> Entries)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static KeptJournal Read(string name)
    {
        var lines = File.ReadAllLines(PathOf(name));
        return new(
            JsonSerializer.Deserialize<Office[]>(lines[0])!,
            [.. lines[1..].Select(l => JsonSerializer.Deserialize<StoredEntry>(l)!)]
        );
    }

    public void Write(string name) =>
        File.WriteAllLines(
            PathOf(name),
            Entries.Select(e => JsonSerializer.Serialize(e, Readable)).Prepend(JsonSerializer.Serialize(Offices, Readable))
        );

    /// <summary>The first flaw of each matter replayed with the acts as they are today.</summary>
    public IReadOnlyList<Flaw> Flaws(IEnumerable<Module> modules)
    {
        var byKind = modules.ToDictionary(m => m.Kind);
        var replay = new Replay(byKind.GetValueOrDefault, id => Offices.FirstOrDefault(o => o.Id == id), WorkCalendar.Official);
        return [.. Entries.GroupBy(e => e.Matter).Select(m => replay.Run([.. m]).Flaw).OfType<Flaw>()];
    }

    private static string PathOf(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);
}
