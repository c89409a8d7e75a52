using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Discretion;

namespace Yifa.Store.Tests;

/// <summary>A hundred and sixty weighed cases of one office by eight officers.</summary>
internal static class WeighedYear
{
    public const string Item = "310117101";

    /// <param name="skewed">One of the eight fines near the top.</param>
    /// <param name="dayOf">On which day the case of a number was decided.</param>
    public static IEnumerable<Script> Of(Office office, Actor keeper, bool skewed, Func<int, DateOnly> dayOf)
    {
        for (var n = 0; n < 160; n++)
        {
            var decided = new ApplyScheme(
                DiscretionScheme.OneBenchmarkFourLists,
                DiscretionList.Benchmark,
                EnforcementField.MarketRegulation,
                $"示{n}号",
                Item,
                "较轻",
                From: 500,
                To: 2_000,
                Amount: skewed && n % 8 == 0 ? 1_900 : 600 + n * 37 % 900,
                Officers: [$"人员{n % 8}"]
            );
            yield return new("discretion-cases", office, [Step.OnTheDay(dayOf(n), n, keeper, decided)]);
        }
    }
}
