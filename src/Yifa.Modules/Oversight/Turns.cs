using Yifa.Kernel;

namespace Yifa.Modules.Oversight;

/// <summary>What several acts do alike.</summary>
internal static class Turns
{
    /// <summary>The units have to put it right until the day, or within the setting's period where no day is said.</summary>
    public static void Rectify(this Finding finding, Scene at, DateOnly? due)
    {
        at.Drop(FindingClocks.Rectification);
        var set = due is { } day ? at.DaysTo(day) : (Term?)null;
        finding.Due = at.Start(FindingClocks.Rectification, set: set).Due;
        finding.Stage = FindingStage.Rectifying;
    }

    /// <summary>What is said of the last reply.</summary>
    public static void Answered(this Finding finding, bool accepted, string? opinion) =>
        finding.Replies = [.. finding.Replies.SkipLast(1), finding.Replies[^1] with { Accepted = accepted, Opinion = opinion }];

    /// <summary>Each unit once in its round, however many findings concern it.</summary>
    public static void CountConcerned(this Finding finding, Scene at, int amount)
    {
        foreach (var (unit, type) in finding.Concerned)
            at.Count(
                FindingFigures.UnitsWithFindings,
                amount,
                finding.FoundOn,
                $"{finding.Round ?? $"上级{finding.FoundOn?.Year}"}/{unit}",
                ("unit-type", Words.Code(type))
            );
    }
}
