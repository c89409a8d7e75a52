using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Yifa.Kernel;

/// <summary>A party's part in the seed: its hash is published before the draw, the number itself on the day.</summary>
/// <param name="By">Who holds it, e.g. 抽查组织人.</param>
/// <param name="Hash">SHA-256 of the secret's UTF-8 bytes, in lower-case hex.</param>
public sealed record Share(string By, string Hash)
{
    /// <summary>A secret that can be guessed binds nobody.</summary>
    public const int LeastSecret = 16;

    /// <summary>The hash of a secret.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Whether it is written like a hash.</summary>
    public static bool IsHash(string text) => text.Length == 64 && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    /// <summary>Whether it can be a secret: one line of printable ASCII, long enough.</summary>
    public static bool IsSecret(string text) => text.Length is >= LeastSecret and <= 200 && text.All(c => c is >= '!' and <= '~');
}

/// <summary>抽取规则: everything that is fixed before anybody can know the outcome.</summary>
/// <param name="Number">第几次: 1, and one more with each redraw.</param>
/// <param name="Reason">Why it is drawn again; empty at the first draw.</param>
/// <param name="Day">The day of the draw.</param>
/// <param name="Take">Objects to be drawn.</param>
/// <param name="Each">Inspectors for each object.</param>
/// <param name="Beacon">A public value that does not exist yet and where it will stand; empty when only the parties' numbers are used.</param>
public sealed record DrawTerms(
    string Title,
    int Number,
    string Reason,
    DateOnly Day,
    int Take,
    int Each,
    string Beacon,
    IReadOnlyList<Share> Shares
)
{
    /// <summary>The way of drawing; another way has another name.</summary>
    public const string Format = "yifa-draw-1";

    /// <summary>承诺: the SHA-256 of rules and bases, published before the draw.</summary>
    public string Commitment(Rosters rosters) => Rosters.HashOf(Lines(rosters));

    private IEnumerable<string> Lines(Rosters rosters) =>
        [
            $"{Format}\n",
            $"title\t{Title}\n",
            $"number\t{Number.ToString(CultureInfo.InvariantCulture)}\n",
            $"reason\t{Reason}\n",
            $"day\t{Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\n",
            $"take\t{Take.ToString(CultureInfo.InvariantCulture)}\n",
            $"each\t{Each.ToString(CultureInfo.InvariantCulture)}\n",
            $"beacon\t{Beacon}\n",
            .. Shares.Select(s => $"share\t{s.By}\t{s.Hash}\n"),
            $"objects\t{rosters.ObjectsHash}\n",
            $"inspectors\t{rosters.InspectorsHash}\n",
            $"conflicts\t{rosters.ConflictsHash}\n",
        ];

    /// <summary>种子: known to nobody before the last secret is told. Each part stands on a line of its own.</summary>
    internal static string Seed(string commitment, IEnumerable<string> secrets, string beaconValue) =>
        Rosters.HashOf([$"{commitment}\n", .. secrets.Select(s => $"{s}\n"), $"{beaconValue}\n"]);
}
