using System.Globalization;

namespace Yifa.Modules.Discretion;

/// <summary>A case where it lies in the range of its tier, 0 at the low end and 1 at the high, and who decided it on whom.</summary>
public sealed record Placed(
    long Matter,
    string Item,
    string Tier,
    double Place,
    string Office,
    IReadOnlyList<string> Officers,
    string? Enterprise
);

/// <summary>Somebody whose cases of one tier lie elsewhere than the others'.</summary>
/// <param name="Office">Where most of the cases were decided.</param>
/// <param name="Chance">How likely so much is to come about by chance, over all that were compared in the same search.</param>
public sealed record Outlier(
    Subject Subject,
    string Who,
    string Office,
    string Item,
    string Tier,
    int Others,
    double Median,
    double OthersMedian,
    double Chance,
    IReadOnlyList<long> Behind
)
{
    /// <summary>An alarm links no more cases than somebody looks through; the others are in the list.</summary>
    private const int MostLinked = 30;

    public int Cases => Behind.Count;

    /// <summary>The alarm it becomes.</summary>
    public RaiseAlarm Asked(int year, string who) =>
        new(
            year,
            Subject,
            who,
            Item,
            Tier,
            Cases,
            Others,
            Math.Round((decimal)Median, 3),
            Math.Round((decimal)OthersMedian, 3),
            Chance < 1e-6 ? "百万分之一以下" : Chance.ToString("0.######", CultureInfo.InvariantCulture),
            [.. Behind.Take(MostLinked).Select(b => b.ToString(CultureInfo.InvariantCulture))]
        );
}

/// <summary>What is thought worth asking about.</summary>
/// <param name="Least">Fewer cases are not compared, nor are the others where they are fewer.</param>
/// <param name="Falseness">How often at most a search over decisions that are all alike raises any alarm.</param>
/// <param name="Distance">How far apart the medians lie at least, in parts of the range.</param>
public sealed record OutlierRule(int Least = 8, double Falseness = 0.01, double Distance = 0.2);

/// <summary>
/// 裁量偏离: within each benchmark and tier, each officer, office and enterprise against all others by the rank test of Wilcoxon, Mann and Whitney, which
/// asks nothing of how the cases are spread and is not led astray by a few extreme ones; ties are allowed for. Over the many comparisons of one search
/// Holm's correction holds the chance of any false alarm below the rule's. For few cases the normal tail is the wider one, so that it errs towards
/// silence.
/// </summary>
public static class Outliers
{
    public static IReadOnlyList<Outlier> Find(IEnumerable<Placed> cases, OutlierRule rule)
    {
        var compared = new List<Outlier>();
        foreach (var tier in cases.GroupBy(c => (c.Item, c.Tier)))
            compared.AddRange(new RankedTier(tier).Compare(rule.Least));
        return [.. Corrected(compared).Where(o => o.Chance < rule.Falseness && Math.Abs(o.Median - o.OthersMedian) >= rule.Distance)];
    }

    /// <summary>Holm: the least likely counts for as many comparisons as there were, the next for one fewer, and so on, none for less than one before it.</summary>
    private static IEnumerable<Outlier> Corrected(List<Outlier> compared)
    {
        var least = 0.0;
        var left = compared.Count;
        foreach (var outlier in compared.OrderBy(o => o.Chance).ThenBy(o => o.Who, StringComparer.Ordinal))
        {
            least = Math.Max(least, Math.Min(1, outlier.Chance * left--));
            yield return outlier with
            {
                Chance = least,
            };
        }
    }

    /// <summary>Two sides of the normal tail beyond z.</summary>
    public static double Tail(double z)
    {
        // Abramowitz and Stegun 7.1.26 is too coarse so far out: the continued fraction of the complementary error function is not
        var x = Math.Abs(z) / Math.Sqrt(2);
        if (x < 2)
        {
            var (term, sum) = (x, x);
            for (var n = 1; n < 60; n++)
                sum += (term *= -x * x / n) / (2 * n + 1);
            return 1 - 2 / Math.Sqrt(Math.PI) * sum;
        }
        var fraction = 0.0;
        for (var n = 60; n > 0; n--)
            fraction = n / 2.0 / (x + fraction);
        return Math.Exp(-x * x) / Math.Sqrt(Math.PI) / (x + fraction);
    }

    /// <summary>The cases of one tier in the order of their places, each with its rank.</summary>
    private sealed class RankedTier
    {
        private readonly Placed[] sorted;
        private readonly double[] ranks;
        private readonly double ties;

        public RankedTier(IEnumerable<Placed> cases)
        {
            sorted = [.. cases.OrderBy(c => c.Place).ThenBy(c => c.Matter)];
            ranks = new double[sorted.Length];
            for (int i = 0, next; i < sorted.Length; i = next)
            {
                for (next = i + 1; next < sorted.Length && sorted[next].Place.Equals(sorted[i].Place); next++) { }
                Array.Fill(ranks, (i + 1 + next) / 2.0, i, next - i); // those alike share the middle of their ranks
                ties += Math.Pow(next - i, 3) - (next - i);
            }
        }

        public IEnumerable<Outlier> Compare(int least)
        {
            var subjects = new Dictionary<(Subject Subject, string Who), List<int>>();
            for (var i = 0; i < sorted.Length; i++)
                foreach (var who in WhoIn(sorted[i]))
                    (subjects.TryGetValue(who, out var places) ? places : subjects[who] = []).Add(i);
            foreach (var ((subject, who), places) in subjects)
                if (places.Count >= least && sorted.Length - places.Count >= least)
                    yield return Against(subject, who, places);
        }

        private static IEnumerable<(Subject, string)> WhoIn(Placed placed) =>
            placed
                .Officers.Distinct()
                .Select(o => (Subject.Officer, o))
                .Append((Subject.Office, placed.Office))
                .Concat(placed.Enterprise is { } enterprise ? [(Subject.Enterprise, enterprise)] : []);

        private Outlier Against(Subject subject, string who, List<int> places)
        {
            var (all, own) = ((double)sorted.Length, (double)places.Count);
            var others = all - own;
            var expected = own * (all + 1) / 2;
            var spread = Math.Sqrt(own * others / 12 * (all + 1 - ties / (all * (all - 1))));
            var apart = Math.Max(0, Math.Abs(places.Sum(i => ranks[i]) - expected) - 0.5); // half a rank for counting in whole ones
            return new(
                subject,
                who,
                places.GroupBy(i => sorted[i].Office).MaxBy(g => g.Count())!.Key,
                sorted[0].Item,
                sorted[0].Tier,
                sorted.Length - places.Count,
                Median(places),
                Median(Beside(places)),
                spread > 0 ? Tail(apart / spread) : 1,
                [.. places.Select(i => sorted[i].Matter)]
            );
        }

        private double Median(List<int> places) =>
            (sorted[places[(places.Count - 1) / 2]].Place + sorted[places[places.Count / 2]].Place) / 2;

        /// <summary>The middle of the places that are not among those: no more of the rest than its middle is needed.</summary>
        private List<int> Beside(List<int> places)
        {
            var left = sorted.Length - places.Count;
            var (low, high) = (Nth(places, (left - 1) / 2), Nth(places, left / 2));
            return [low, high];
        }

        /// <summary>The n-th place that is not among the given ones, which are in order.</summary>
        private static int Nth(List<int> places, int n)
        {
            // so many of the given lie before it as places[k] - k is at most n
            var (from, to) = (0, places.Count);
            while (from < to)
            {
                var middle = (from + to) / 2;
                if (places[middle] - middle <= n)
                    from = middle + 1;
                else
                    to = middle;
            }
            return n + from;
        }
    }
}
