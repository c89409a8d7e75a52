using Yifa.Kernel;

namespace Yifa.Modules.FileReview;

/// <summary>What is known of the people and the office beside the journal.</summary>
/// <param name="Uncertified">Those who enforced without a certificate in force, as the file names them.</param>
/// <param name="Incompetent">Why the office had no power in the matter; null where nothing says so.</param>
public sealed record Authority(IReadOnlyList<string> Uncertified, string? Incompetent = null)
{
    public static Authority Unknown { get; } = new([]);
}

/// <summary>A file as it is read on a day.</summary>
public sealed record FileRead(WholeFile File, Authority Authority, DateOnly On)
{
    public IReadOnlyList<StepTaken> Steps => File.Steps;

    /// <summary>The steps of any of these acts, <c>A|B</c>.</summary>
    public IEnumerable<StepTaken> All(string acts) => Steps.Where(s => acts.Split('|').Contains(s.Type.Name));

    public bool Has(string acts) => All(acts).Any();

    /// <summary>Whether the first comes before the second both in the record and by date.</summary>
    public static bool IsBefore(StepTaken first, StepTaken second) => first.N < second.N && first.On <= second.On;

    /// <summary>What was filled in at a field of a step; null where it has no such field or nothing was.</summary>
    public static object? Said(StepTaken step, string field) => step.Type.FieldNamed(field)?.Read(step.Act);

    /// <summary>Whether any of the acts said so at a field: yes, or at least one thing.</summary>
    public bool Says(string acts, string field) =>
        All(acts).Any(s => Said(s, field) is true || Said(s, field) is System.Collections.ICollection { Count: > 0 });
}

/// <summary>The ways in which a journal alone shows that something is wanting. Acts, periods and documents are named as their module declares them.</summary>
public static class Probes
{
    /// <summary>缺少步骤、次序不当: each step that decides has the other before it.</summary>
    /// <param name="deciding">The acts it has to come before, <c>A|B</c>.</param>
    /// <param name="needed">Any of these will do.</param>
    /// <param name="when">Asked only of files in which it is needed.</param>
    public static Probe Before(string deciding, string needed, string without, Func<FileRead, bool>? when = null) =>
        file =>
            when?.Invoke(file) == false
                ? []
                : file.All(deciding)
                    .Where(d => !file.All(needed).Any(n => FileRead.IsBefore(n, d)))
                    .Select(d => new Flaw($"{without},就办理了“{d.Type.Label}”", d.N));

    /// <summary>超过期限: a period of the file ended after its last day, or runs on beyond it.</summary>
    public static Probe InTime(params string[] clocks) =>
        file =>
            file.File.Course.Clocks.Where(c => clocks.Contains(c.Rule) && IsOver(c, file.On))
                .Select(c => new Flaw($"“{file.File.Module.Clock(c.Rule).Label}”应于{Field.Show(c.Due)}前完成,{EndOf(c)}"));

    private static bool IsOver(ClockRun run, DateOnly today) =>
        run.State switch
        {
            ClockState.Met => run.EndedOn > run.Due,
            ClockState.RanOut => true,
            ClockState.Running => today > run.Due,
            _ => false,
        };

    private static string EndOf(ClockRun run) => run.State == ClockState.Met ? $"实际于{Field.Show(run.EndedOn)}完成" : "逾期没有完成";

    /// <summary>文书缺少要素: each document is read against what its kind must contain, as the file stood when it was issued.</summary>
    public static IEnumerable<Flaw> Complete(FileRead file)
    {
        for (var i = 0; i < file.Steps.Count; i++)
        {
            var papers = file.Steps[i].Papers;
            if (papers.Count == 0)
                continue;
            var then = file.File.After(i + 1);
            foreach (var paper in papers.Select(file.File.Module.Document))
            foreach (var element in paper.Elements.Where(e => string.IsNullOrWhiteSpace(e.Read(then))))
                yield return new($"{paper.Label}缺“{element.Label}”", file.Steps[i].N);
        }
    }

    /// <summary>The step issued the document, whatever else it did.</summary>
    public static Probe Issued(string acts, string template) =>
        file =>
            file.All(acts)
                .Where(s => !file.Steps.Any(t => t.N <= s.N && t.Papers.Contains(template)))
                .Select(s => new Flaw($"办理“{s.Type.Label}”没有制作{file.File.Module.Document(template).Label}", s.N));

    /// <summary>主体: each step was done by a duty that may do it.</summary>
    public static IEnumerable<Flaw> Entitled(FileRead file) =>
        file
            .Steps.Where(s =>
                s.Duty is { } duty && s.Type.Duties.Count > 0 && !s.Type.Duties.Contains(duty) && !s.Type.Counters.Contains(duty)
            )
            .Select(s => new Flaw($"“{s.Type.Label}”由没有这项职责的人办理", s.N));

    /// <summary>两名以上执法人员: the field names two different people.</summary>
    public static Probe TwoPeople(string acts, string field) =>
        file =>
            file.All(acts)
                .Where(s => FileRead.Said(s, field) is IEnumerable<string> people && people.Distinct().Count() < 2)
                .Select(s => new Flaw($"“{s.Type.Label}”的执法人员不足两人", s.N));

    /// <summary>Whoever does the one has done none of the others in the file.</summary>
    public static Probe Apart(string acts, string others, string who) =>
        file =>
            file.All(acts)
                .Where(s => s.Duty is not null && file.All(others).Any(o => o.Duty is not null && o.Account == s.Account))
                .Select(s => new Flaw($"{who}参与了本案的调查", s.N));

    /// <summary>执法资格.</summary>
    public static IEnumerable<Flaw> Certified(FileRead file) =>
        file.Authority.Uncertified.Select(u => new Flaw($"{u}没有有效的行政执法证件"));

    public static IEnumerable<Flaw> Competent(FileRead file) => file.Authority.Incompetent is { } why ? [new(why)] : [];
}

/// <summary>自动初查: what the journal of a file and its periods show by themselves, item by item of its checklist. Pure.</summary>
public static class FirstPass
{
    public static IReadOnlyList<(CheckItem Item, Flaw Flaw)> Of(Checklist list, WholeFile file, Authority authority, DateOnly on)
    {
        var read = new FileRead(file, authority, on);
        return [.. from item in list.Items where item.Probe is not null from flaw in item.Probe!(read) select (item, flaw)];
    }
}
