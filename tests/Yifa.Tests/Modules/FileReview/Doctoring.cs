using System.Text.Json.Nodes;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.FileReview;
using Yifa.Modules.Samples;

namespace Yifa.Tests.Modules.FileReview;

/// <summary>Files made by the samples, and the ways to spoil one: what a checklist asks is taken out, put last or done by the wrong person.</summary>
internal static class Doctoring
{
    private static readonly Lock Key = new();
    private static readonly Dictionary<string, IReadOnlyList<WholeFile>> Made = [];

    /// <summary>Closed matters of a kind, as the sample of a region tells them; those it carries over from the year before are told in short.</summary>
    public static IReadOnlyList<WholeFile> Files(string kind, int most = 600)
    {
        lock (Key)
        {
            if (Made.TryGetValue(kind, out var made))
                return made;
            var run = new MemoryRun([.. Catalogue.Modules]);
            run.Perform(Told(kind).Take(most));
            return Made[kind] = [
                .. run
                    .Files.Where(f => f.Stage.Phase != Phase.Running && f.Matter.OpenedOn.Year == 2024)
                    .Select(f => WholeFile.Of(f, f.Written.Select(e => e.Body))),
            ];
        }
    }

    // of many scripts every so many, so that all ways in which a case goes are among them; what is put in afterwards in one entry is none
    private static IEnumerable<Script> Told(string kind)
    {
        var scripts = Shangyu2024
            .Region.Matters()
            .Concat(Songjiang2024.Region.Matters())
            .Where(s => s.Kind == kind && s.Steps.Count > 1 && !IsPutIn(s));
        var step = kind switch
        {
            "mediation" => 40,
            "penalties" => 5,
            _ => 1,
        };
        return scripts.Where((_, i) => i % step == 0);
    }

    private static bool IsPutIn(Script script) => script.Steps[0].Act.GetType().Name is "Backfill" or "RecordPast";

    /// <summary>Whether the sample tells it with every period kept; the samples have late ones too, as offices do.</summary>
    public static bool IsInTime(this WholeFile file) =>
        file.Course.Clocks.All(c => c.State is ClockState.Dropped or ClockState.Paused || (c.EndedOn ?? new(2025, 6, 2)) <= c.Due);

    public static IReadOnlyList<string> Raised(this WholeFile file, Authority? standing = null) =>
        [
            .. FirstPass
                .Of(Checklists.OfKind(file.Module.Kind)!, file, standing ?? Authority.Unknown, new(2025, 6, 2))
                .Select(f => $"{f.Item.Code} {f.Flaw.Text}"),
        ];

    public static bool Has(this WholeFile file, string acts) => file.Steps.Any(s => acts.Split('|').Contains(s.Type.Name));

    public static WholeFile Without(this WholeFile file, string acts) =>
        file with
        {
            Steps = [.. file.Steps.Where(s => !acts.Split('|').Contains(s.Type.Name))],
        };

    /// <summary>Done in the end, after everything it has to come before.</summary>
    public static WholeFile Last(this WholeFile file, string acts)
    {
        var (late, rest) = (file.Steps.Where(s => acts.Split('|').Contains(s.Type.Name)), file.Without(acts).Steps);
        var end = file.Steps[^1];
        return file with { Steps = [.. rest, .. late.Select((s, i) => s with { N = end.N + 1 + i, On = end.On })] };
    }

    /// <summary>The file with one more step before the first of others, by the duty that may do it.</summary>
    public static WholeFile With(this WholeFile file, string before, string act, params (string Field, object? Value)[] said)
    {
        var at = file.Steps.ToList().FindIndex(s => before.Split('|').Contains(s.Type.Name));
        var type = file.Module.Acts.First(a => a.Name == act);
        var values = type.Fields.Select(f => said.Where(s => s.Field == f.Name).Select(s => s.Value).FirstOrDefault(f.Default));
        var step = file.Steps[at] with { Type = type, Act = type.Create([.. values]), Duty = type.Duties.FirstOrDefault(), Outcome = "{}" };
        return file with { Steps = [.. file.Steps.Take(at), step, .. file.Steps.Skip(at)] };
    }

    /// <summary>The file with other values in a field of the steps that have it.</summary>
    public static WholeFile Saying(this WholeFile file, string acts, string field, object value) =>
        file.Each(acts, s => s with { Act = s.Type.Replace(s.Act, (f, old) => f.Name == field ? value : old) });

    public static WholeFile Each(this WholeFile file, string acts, Func<StepTaken, StepTaken> change) =>
        file with
        {
            Steps = [.. file.Steps.Select(s => acts.Split('|').Contains(s.Type.Name) ? change(s) : s)],
        };

    /// <summary>A period that ended a day after its last.</summary>
    public static WholeFile Late(this WholeFile file, string clock)
    {
        var run = new ClockRun
        {
            Seq = 1,
            Rule = clock,
            From = file.Matter.OpenedOn,
            Event = "",
            Term = "1日",
            Law = "",
            Calendar = "",
            Due = file.Matter.OpenedOn.AddDays(1),
            State = ClockState.Met,
            EndedOn = file.Matter.OpenedOn.AddDays(2),
        };
        return file with { Course = new Course { Clocks = [.. file.Course.Clocks.Where(c => c.Rule != clock), run] } };
    }

    /// <summary>The steps issue nothing.</summary>
    public static WholeFile Paperless(this WholeFile file, string acts) =>
        file.Each(acts, s => s with { Outcome = Less(s.Outcome, "papers") });

    /// <summary>Nothing of what the papers say was ever filled in.</summary>
    public static WholeFile Blank(this WholeFile file) =>
        file with
        {
            Steps = [.. file.Steps.Select(s => s with { Outcome = Less(s.Outcome, "facts") })],
        };

    private static string Less(string outcome, string name)
    {
        var json = JsonNode.Parse(outcome)!.AsObject();
        json.Remove(name);
        return json.ToJsonString();
    }
}
