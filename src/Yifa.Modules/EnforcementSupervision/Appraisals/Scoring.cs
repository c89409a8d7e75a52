using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

/// <summary>得分: parts of 0 to 100 by their weights; a part that a unit has nothing in is left out, and the others carry its weight.</summary>
public static class Scoring
{
    private const string Source = "没有统一规定,按一般做法暂定;请按本地评议方案核对";

    public static readonly Setting Weights = new(
        "supervision.appraisal-weights",
        "执法评议各项权重(评议、公众、案卷、复议、应诉)",
        "40 20 20 10 10",
        Source,
        Verified.Memory
    );

    public static readonly Setting Grades = new(
        "supervision.appraisal-grades",
        "执法评议优秀、良好、合格的最低分",
        "90 75 60",
        Source,
        Verified.Memory
    );

    /// <summary>The weighted mean of the parts that are there, to two decimals; 0 where none weighs anything.</summary>
    public static decimal Total(IReadOnlyList<decimal?> parts, IReadOnlyList<decimal> weights)
    {
        var there = parts.Zip(weights).Where(p => p.First is not null && p.Second > 0).ToList();
        return there.Count == 0 ? 0 : Figure.Round(there.Sum(p => p.First!.Value * p.Second) / there.Sum(p => p.Second), 2);
    }

    /// <summary>The share that did not go against the unit, in per cent; null where there was nothing.</summary>
    public static decimal? Stood(decimal against, decimal all) =>
        all <= 0 ? null : Figure.Round(100 * (1 - Math.Clamp(against / all, 0, 1)), 2);

    public static Grade GradeOf(decimal total, IReadOnlyList<decimal> least)
    {
        for (var i = 0; i < least.Count; i++)
            if (total >= least[i])
                return (Grade)i;
        return Grade.Poor;
    }

    /// <summary>So many numbers of a setting; its default where what was set is not so many numbers.</summary>
    internal static IReadOnlyList<decimal> Numbers(this Scene at, Setting setting, int count) =>
        Read(at.Setting(setting)) is { } set && set.Count == count ? set : Read(setting.Default)!;

    private static List<decimal>? Read(string text)
    {
        var numbers = new List<decimal>();
        foreach (var part in text.Split([' ', ',', ',', '、', ';'], StringSplitOptions.RemoveEmptyEntries))
            if (decimal.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= 1000)
                numbers.Add(number);
            else
                return null;
        return numbers;
    }
}
