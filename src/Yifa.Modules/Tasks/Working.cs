using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.Tasks;

/// <summary>What the acts on items have in common.</summary>
internal static class Working
{
    /// <summary>Parts of one item.</summary>
    public const int MostParts = 200;

    private const string Parts = "open-parts";

    /// <summary>The period runs to the day that is set; one that has passed already is due at once.</summary>
    public static void Run(TaskItem matter, Scene at, DateOnly deadline)
    {
        matter.Deadline = deadline;
        at.Start(Clocks.Deadline, set: at.DaysTo(deadline));
    }

    /// <summary>The period of the milestones ends with the one that is due first.</summary>
    public static void RunToNextMilestone(TaskItem matter, Scene at)
    {
        at.Stop(Clocks.Milestone);
        if (matter.Milestones?.Where(m => m.DoneOn is null).Min(m => (DateOnly?)m.Due) is { } due)
            at.Start(Clocks.Milestone, set: at.DaysTo(due));
    }

    /// <summary>The item is counted once, on the day it was set, under the state it is in now.</summary>
    public static void Move(TaskItem matter, Scene at, string from, string to)
    {
        Count(matter, at, Figures.Items, -1, matter.IssuedOn, ("status", from));
        Count(matter, at, Figures.Items, 1, matter.IssuedOn, ("status", to));
    }

    /// <summary>A part is how an item is done, and counted as no item.</summary>
    public static void Count(TaskItem matter, Scene at, Figure figure, int amount, DateOnly? on, params (string, string)[] facets)
    {
        if (matter.IsPart is null)
            at.Count(figure, amount, on, null, facets);
    }

    /// <summary>What was counted as completed is so no longer, and the item runs again.</summary>
    public static void OpenAgain(TaskItem matter, Scene at, DateOnly deadline, string cause)
    {
        if (matter.IsPart is null)
            at.Uncount(Figures.Completed, on: matter.DoneOn);
        Move(matter, at, "done", "open");
        matter.Notes = [.. matter.Notes ?? [], new(at.On, cause, matter.Evidence, null)];
        (matter.Evidence, matter.DoneOn, matter.OnTime, matter.SubmittedOn) = (null, null, null, null);
        (matter.Reopened, matter.Stage) = ((matter.Reopened ?? 0) + 1, Stage.Open);
        Run(matter, at, deadline);
    }

    public static LookUp OpenParts(TaskItem matter) => new(Parts, "tasks", "open-part-of", Digits(matter.Id)!, 1);

    public static bool HasOpenParts(Scene at) => at.Answer(Parts).Count > 0;

    /// <summary>The unit as it is named, and the path of the office that is meant where it is one of the tree.</summary>
    public static (string? Name, string? Path) Named(string? unit, Scene at) =>
        unit is not null && at.OfficeNamed(unit) is { } office ? (office.Name, office.Path) : (unit, null);

    /// <summary>What an item that follows from another has in common with it.</summary>
    public static IEnumerable<(string, string?)> Head(TaskItem matter) =>
        [(nameof(Issue.Kind), matter.Kind.Id), (nameof(Issue.Level), matter.Level?.ToString()), .. matter.Details.Texts];

    public static string? Digits(long? n) => n?.ToString(CultureInfo.InvariantCulture);

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Lines(IReadOnlyList<string>? items) => items is null ? null : string.Join('\n', items);
}
