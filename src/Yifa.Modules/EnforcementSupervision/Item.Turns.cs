using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

public sealed partial class SupervisionItem
{
    /// <summary>However it begins, the unit is to be told within the days that are set.</summary>
    internal void Begin(Scene at, string title)
    {
        (Title, Number, Stage) = (title.Trim(), at.Number(ItemDocuments.ItemNumber), ItemStage.Opened);
        at.Start(ItemClocks.Telling);
    }

    /// <summary>The unit has to put it right and report until the day, or within the setting's days where no day is said.</summary>
    internal void Correct(Scene at, DateOnly? due)
    {
        at.Drop(ItemClocks.Report);
        Due = at.Start(ItemClocks.Report, set: due is { } day ? at.DaysTo(day) : null).Due;
        Stage = ItemStage.Correcting;
    }

    internal void Answered(bool accepted, string? opinion) =>
        Reports = [.. Reports.SkipLast(1), Reports[^1] with { Accepted = accepted, Opinion = opinion }];

    internal void End(Scene at, Ending ending, string? why)
    {
        (Ending, Closing, Stage) = (ending, why, ItemStage.Closed);
        at.DropAll();
    }

    /// <summary>The last instrument that has not been withdrawn.</summary>
    internal Noticed? InForce => Notices.LastOrDefault(n => !n.Withdrawn);
}
