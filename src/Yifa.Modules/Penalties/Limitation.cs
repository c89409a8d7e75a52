namespace Yifa.Modules.Penalties;

/// <summary>追责时效, 行政处罚法 36: two years, or five where life, health or financial safety was harmed.</summary>
public static class Limitation
{
    private const int Years = 2;
    private const int YearsOfGraveHarm = 5;

    /// <summary>The last day on which the act may still be found; the period begins on the day it was done, or ended where it went on.</summary>
    public static DateOnly LastDay(DateOnly committed, bool graveHarm) => committed.AddYears(graveHarm ? YearsOfGraveHarm : Years);

    public static bool IsOver(DateOnly committed, DateOnly found, bool graveHarm) => found > LastDay(committed, graveHarm);
}
