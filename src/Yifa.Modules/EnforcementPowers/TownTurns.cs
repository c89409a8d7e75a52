using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

/// <summary>What the acts on a town do alike.</summary>
internal static class TownTurns
{
    /// <summary>Whether it still stands on the day or begins later.</summary>
    public static bool EndsAfter(this Delegated item, DateOnly day) => !(item.TakenBackOn <= day) && !(item.Until < day);

    /// <summary>The clock runs to the first day on which something given for a time ends.</summary>
    public static void RunToFirstEnd(this TownPowers town, Scene at)
    {
        at.Drop(TownClocks.Expiry);
        if (town.Items.Where(i => i.TakenBackOn is null && i.Until >= at.On).Min(i => i.Until) is { } first)
            at.Start(TownClocks.Expiry, set: at.DaysTo(first, least: 0));
    }
}
