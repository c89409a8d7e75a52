using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Drawing;

/// <summary>Made-up bases and draws of any size, the same ones every time.</summary>
internal static class DrawSpecimen
{
    public static readonly string[] Secrets = ["a-number-of-the-organiser", "a-number-of-the-witness"];

    public static Rosters Rosters(int objects, int inspectors, int conflicts = 0, int seed = 1)
    {
        var chance = new Random(seed);
        return new(
            Enumerable.Range(1, objects).Select(n => new DrawnFrom($"QY{n:00000}", chance.Next(1, 10), $"示例企业{n}号")),
            Enumerable.Range(1, inspectors).Select(n => new Inspector($"ZF{n:000}", $"示例人员{n}")),
            Enumerable
                .Range(0, conflicts)
                .Select(_ => new Conflict($"QY{chance.Next(1, objects + 1):00000}", $"ZF{chance.Next(1, inspectors + 1):000}"))
        );
    }

    public static DrawTerms Terms(int take, int each = 2, int number = 1, string beacon = "", string[]? secrets = null) =>
        new(
            "示例随机抽查",
            number,
            number == 1 ? "" : "抽中的人员已经调离",
            new(2026, 3, 16),
            take,
            each,
            beacon,
            [new("抽查组织人", Share.HashOf((secrets ?? Secrets)[0])), new("抽取监督人", Share.HashOf((secrets ?? Secrets)[1]))]
        );

    public static Transcript Drawn(int objects = 50, int inspectors = 9, int take = 12, int conflicts = 20, int seed = 1) =>
        Draw.Run(Terms(take), Rosters(objects, inspectors, conflicts, seed), Secrets);

    /// <summary>The n-th of many draws from the same bases.</summary>
    public static Transcript Nth(int n, Rosters rosters, int take)
    {
        var secrets = new[] { $"organiser-{n.ToString("0000000", CultureInfo.InvariantCulture)}", Secrets[1] };
        return Draw.Run(Terms(take, secrets: secrets), rosters, secrets);
    }
}
