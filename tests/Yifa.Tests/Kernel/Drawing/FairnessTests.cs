using Yifa.Kernel;
using Yifa.Tests.Reports.Published;

namespace Yifa.Tests.Kernel.Drawing;

/// <summary>Over many draws everybody is drawn as often as the weight says; a large draw takes no time.</summary>
public sealed class FairnessTests
{
    private const int Draws = 100_000;

    private static double ChiSquare(IEnumerable<(double Seen, double Expected)> cells) =>
        cells.Sum(c => (c.Seen - c.Expected) * (c.Seen - c.Expected) / c.Expected);

    /// <summary>Critical value at one in a thousand, after Wilson and Hilferty.</summary>
    private static double Critical(int freedom)
    {
        var part = 2.0 / (9 * freedom);
        return freedom * Math.Pow(1 - part + 3.0902 * Math.Sqrt(part), 3);
    }

    [Fact]
    public void Pairs_of_objects_come_as_often_as_their_weights_say()
    {
        int[] weights = [1, 2, 3, 4, 10];
        var rosters = new Rosters(
            weights.Select((w, n) => new DrawnFrom($"O{n}", w, $"示例{n}")),
            Enumerable.Range(0, 4).Select(n => new Inspector($"I{n}", $"示例{n}")),
            []
        );
        var (pairs, sent) = (new double[5, 5], new Dictionary<string, int>());
        for (var n = 0; n < Draws; n++)
        {
            var drawn = DrawSpecimen.Nth(n, rosters, take: 2).Drawn;
            pairs[drawn[0].Object[1] - '0', drawn[1].Object[1] - '0']++;
            var couple = string.Join('+', drawn[0].Inspectors);
            sent[couple] = sent.GetValueOrDefault(couple) + 1;
        }
        double total = weights.Sum();
        var cells =
            from a in Enumerable.Range(0, 5)
            from b in Enumerable.Range(0, 5)
            where a != b
            select (pairs[a, b], Draws * weights[a] / total * weights[b] / (total - weights[a]));

        // 20 ordered pairs of objects, 12 of inspectors
        Assert.InRange(ChiSquare(cells), 0, Critical(19));
        Assert.Equal(12, sent.Count);
        Assert.InRange(ChiSquare(sent.Values.Select(c => ((double)c, Draws / 12.0))), 0, Critical(11));
    }

    [Fact]
    public void The_measure_rejects_a_draw_that_leans() =>
        Assert.True(ChiSquare([(Draws * 0.26, Draws * 0.25), (Draws * 0.74, Draws * 0.75)]) > Critical(1));

    [Fact]
    public void Two_thousand_of_forty_thousand_are_drawn_and_verified_in_under_a_second()
    {
        Effort.Needed();
        var rosters = DrawSpecimen.Rosters(40_000, 500, 2_000);
        Transcript drawn = null!;
        var once = Effort.Within(Effort.Second, () => drawn = Draw.Run(DrawSpecimen.Terms(2_000), rosters, DrawSpecimen.Secrets));
        var text = drawn.Write();
        var again = Effort.Within(Effort.Second, () => Assert.Null(Draw.Verify(Transcript.Read(text))));

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"2000 of 40000 with 500 inspectors: drawn in {once.TotalMilliseconds:0} ms, read and verified in {again.TotalMilliseconds:0} ms, {text.Length} characters"
        );
        Assert.Equal(2_000, drawn.Drawn.Count);
        Assert.True(once < Effort.Second && again < Effort.Second, $"drawn in {once}, verified in {again}");
    }
}
