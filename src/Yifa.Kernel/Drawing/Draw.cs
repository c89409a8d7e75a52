namespace Yifa.Kernel;

/// <summary>抽中: an object with those who inspect it, in the order drawn.</summary>
public sealed record Drawn(string Object, IReadOnlyList<string> Inspectors);

/// <summary>
/// 双随机抽取: objects by weight without putting back, then for each, in the order drawn, its inspectors one after another among those who
/// have the fewest objects so far, are not sent to it yet and need not step back. Whoever has seed and bases arrives at the same.
/// </summary>
public static class Draw
{
    /// <summary>The draw that rules, bases, secrets and public value lead to, with all that is needed to do it again.</summary>
    public static Transcript Run(DrawTerms terms, Rosters rosters, IReadOnlyList<string> secrets, string beaconValue = "")
    {
        if (rosters.Against(terms.Take, terms.Each) is { } against)
            throw new ArgumentException(against, nameof(rosters));
        var commitment = terms.Commitment(rosters);
        var seed = DrawTerms.Seed(commitment, secrets, beaconValue);
        return new(terms, rosters, commitment, secrets, beaconValue, seed, From(seed, rosters, terms.Take, terms.Each));
    }

    /// <summary>The objects and inspectors that a seed draws.</summary>
    internal static IReadOnlyList<Drawn> From(string seed, Rosters rosters, int take, int each)
    {
        var stream = new DrawStream(Convert.FromHexString(seed));
        var tree = new WeightTree([.. rosters.Objects.Select(o => o.Weight)]);
        var objects = new List<DrawnFrom>(take);
        for (var i = 0; i < take; i++)
        {
            var row = tree.At((long)stream.Below((ulong)tree.Total));
            objects.Add(rosters.Objects[row]);
            tree.Remove(row, rosters.Objects[row].Weight);
        }
        return Paired(stream, rosters, objects, each);
    }

    private static List<Drawn> Paired(DrawStream stream, Rosters rosters, List<DrawnFrom> objects, int each)
    {
        var load = new int[rosters.Inspectors.Count];
        var place = rosters.Inspectors.Select((one, n) => (one.Id, n)).ToDictionary(p => p.Id, p => p.n);
        var conflicts = rosters.Conflicts.ToLookup(c => c.Object, c => place[c.Inspector]);
        var drawn = new List<Drawn>(objects.Count);
        foreach (var one in objects)
        {
            var closed = conflicts[one.Id].ToHashSet();
            var sent = new List<string>(each);
            for (var i = 0; i < each; i++)
            {
                var free = LeastLoaded(load, closed);
                var chosen = free[(int)stream.Below((ulong)free.Count)];
                load[chosen]++;
                closed.Add(chosen);
                sent.Add(rosters.Inspectors[chosen].Id);
            }
            drawn.Add(new(one.Id, sent));
        }
        return drawn;
    }

    // in the order of the base
    private static List<int> LeastLoaded(int[] load, HashSet<int> closed)
    {
        var free = new List<int>();
        var least = int.MaxValue;
        for (var i = 0; i < load.Length; i++)
        {
            if (load[i] > least || closed.Contains(i))
                continue;
            if (load[i] < least)
                free.Clear();
            least = load[i];
            free.Add(i);
        }
        return free;
    }

    /// <summary>Does the draw again. What is wrong first, in one sentence; null when the transcript is sound.</summary>
    /// <param name="published">The commitment as it was published before the draw; null when only the transcript is at hand.</param>
    public static string? Verify(Transcript transcript, string? published = null)
    {
        var (terms, rosters) = (transcript.Terms, transcript.Rosters);
        if (rosters.Against(terms.Take, terms.Each) is { } against)
            return against + "。";
        if (published is not null && published != transcript.Commitment)
            return "抽取记录中的承诺值与事先公布的不同。";
        if (terms.Commitment(rosters) != transcript.Commitment)
            return "按名录和规则重新计算,得不到记录中的承诺值:名录或者规则在公布之后被改动过。";
        if (terms.Shares.Count < 2 || transcript.Secrets.Count != terms.Shares.Count)
            return "应有两方以上各自公布的随机数,一方一个。";
        for (var i = 0; i < terms.Shares.Count; i++)
            if (Share.HashOf(transcript.Secrets[i]) != terms.Shares[i].Hash)
                return $"{terms.Shares[i].By}公布的随机数与其事先公布的校验值不符。";
        if (terms.Beacon.Length > 0 != transcript.BeaconValue.Length > 0)
            return "事先约定的公共数值与记录不一致。";
        if (DrawTerms.Seed(transcript.Commitment, transcript.Secrets, transcript.BeaconValue) != transcript.Seed)
            return "记录中的种子不是由承诺值和各方随机数得出的。";
        return Differs(From(transcript.Seed, rosters, terms.Take, terms.Each), transcript.Drawn);
    }

    private static string? Differs(IReadOnlyList<Drawn> again, IReadOnlyList<Drawn> told)
    {
        for (var i = 0; i < again.Count; i++)
            if (i >= told.Count || told[i].Object != again[i].Object)
                return $"第{i + 1}个抽中的对象应为“{again[i].Object}”,记录为“{(i < told.Count ? told[i].Object : "无")}”。";
            else if (!told[i].Inspectors.SequenceEqual(again[i].Inspectors))
                return $"派往第{i + 1}个对象“{again[i].Object}”的人员应为{string.Join('、', again[i].Inspectors)},记录为{string.Join('、', told[i].Inspectors)}。";
        return told.Count > again.Count ? $"记录的对象比应抽取的多{told.Count - again.Count}个。" : null;
    }
}
