using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

/// <summary>信用信息异议.</summary>
/// <param name="Report">The report it was raised on.</param>
/// <param name="Entry">The number of the decision; null where the enterprise misses one.</param>
/// <param name="Unit">Whose entry it is.</param>
public sealed record EntryObjection(string Report, string? Entry, string? Unit, string Text, DateOnly On)
{
    public DateOnly? PassedOn { get; init; }
    public bool? Upheld { get; init; }
    public string? Answer { get; init; }
    public DateOnly? AnsweredOn { get; init; }
}

public sealed partial class CreditReportCase
{
    /// <summary>The one that waits for an answer stands last; null while there was none.</summary>
    public IReadOnlyList<EntryObjection>? Objections { get; set; }

    [JsonIgnore, Label("信用信息异议")]
    public IReadOnlyList<string> ObjectionsTold => [.. (Objections ?? []).Select((o, i) => $"{i + 1}. {Told(o)}")];

    [JsonIgnore]
    public EntryObjection? OpenObjection => Objections is [.., { Answer: null } last] ? last : null;

    internal PublicRecord? EntryNamed(string number) => Held?.Records.FirstOrDefault(r => r.Number == number.Trim());

    internal void ChangeObjection(Func<EntryObjection, EntryObjection> change) =>
        Objections = [.. Objections!.SkipLast(1), change(Objections![^1])];

    private static string Told(EntryObjection o)
    {
        var passed = o.PassedOn is { } day ? $";{Field.Show(day)}转交{o.Unit}" : "";
        var answered = o.Answer is { } answer ? $";{(o.Upheld == true ? "异议成立" : "异议不成立")}:{answer}" : ";异议处理中";
        return $"{Field.Show(o.On)} {o.Entry ?? "报告遗漏"}:{o.Text}{passed}{answered}";
    }
}
