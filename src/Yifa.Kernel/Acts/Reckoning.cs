using System.Text.Json;

namespace Yifa.Kernel;

/// <summary>
/// 推算: what an act must work out from earlier entries of its own matter, where their texts are too large to stand among the facts. The
/// entries are read once, in the act's own transaction; the act's entry keeps the result, and a replay works it out again.
/// </summary>
/// <param name="Name">Under which the act reads the result.</param>
/// <param name="Entries">The entries it reads, by their number in the matter.</param>
/// <param name="Result">Pure: the same entries give the same text. Null when they lead to nothing.</param>
public sealed record Reckoning(string Name, IReadOnlyList<int> Entries, Func<IReadOnlyList<Told>, string?> Result);

/// <summary>An entry as a reckoning reads it: the act with its fields, and what was worked out for it.</summary>
public sealed record Told(Act Act, IReadOnlyDictionary<string, string> Results)
{
    /// <summary>Reads the body of an entry.</summary>
    public static Told Read(Module module, string body)
    {
        using var json = JsonDocument.Parse(body);
        var entry = json.RootElement;
        var type =
            module.ActAt(entry.GetProperty("act").GetString()!, entry.GetProperty("v").GetInt32())
            ?? throw new InvalidOperationException($"{module.Kind} has no act {entry.GetProperty("act")}");
        return new(
            (Act)entry.GetProperty("fields").Deserialize(type.Type, FactsJson.Options)!,
            entry.TryGetProperty("results", out var results) ? results.Deserialize<Dictionary<string, string>>(FactsJson.Options)! : []
        );
    }
}
