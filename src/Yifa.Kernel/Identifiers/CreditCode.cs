using System.Globalization;

namespace Yifa.Kernel;

/// <summary>
/// 统一社会信用代码 (GB 32100-2015): registration department (1), class (1), administrative division (6), organisation code with its own
/// check character (9, GB 11714), check character (1). Any of the 31 characters may stand last. Lower case is read as upper case.
/// </summary>
public static class CreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"; // no I, O, S, V, Z
    private const string OrganisationAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static readonly int[] OrganisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>True when the code has 18 characters of the alphabet and its check character is right. Says nothing of registration.</summary>
    public static bool IsValid(string? code) => code is { Length: 18 } && CheckOf(code.AsSpan(0, 17)) == char.ToUpperInvariant(code[17]);

    /// <summary>
    /// True when characters 9–17 also satisfy GB 11714. Some genuine codes do not, so a false here is a warning, never a refusal.
    /// </summary>
    public static bool OrganisationPartAgrees(string? code) =>
        code is { Length: 18 } && OrganisationCheckOf(code.AsSpan(8, 8)) == char.ToUpperInvariant(code[16]);

    /// <summary>The check character that belongs to the first 17.</summary>
    /// <exception cref="ArgumentException">Not 17 characters of the alphabet.</exception>
    public static char Check(string first17) =>
        first17.Length == 17 && CheckOf(first17) is { } check
            ? check
            : throw new ArgumentException("the check character needs 17 characters of GB 32100", nameof(first17));

    /// <summary>
    /// A code for samples that passes both checks: the same digits always give the same code.
    /// </summary>
    /// <param name="division">行政区划代码, 6 digits: 310112.</param>
    /// <param name="seed">0 or more; its last 8 digits become the organisation code.</param>
    /// <param name="registration">Registration department and class, 2 characters: 91 an enterprise, 12 a public institution, 52 a private non-enterprise unit.</param>
    /// <exception cref="ArgumentException">Division or registration of another length or alphabet, or a negative seed.</exception>
    public static string Make(string division, long seed, string registration = "91")
    {
        if (seed < 0 || division.Length != 6 || !division.All(char.IsAsciiDigit) || registration.Length != 2)
            throw new ArgumentException("a sample code needs a 6-digit division, 2 characters of registration and a seed of 0 or more");
        var organisation = (seed % 100_000_000).ToString("D8", CultureInfo.InvariantCulture);
        var first17 = registration + division + organisation + OrganisationCheckOf(organisation);
        return first17 + Check(first17);
    }

    private static char? CheckOf(ReadOnlySpan<char> first17)
    {
        var (sum, weight) = (0, 1);
        foreach (var c in first17)
        {
            var value = Alphabet.IndexOf(char.ToUpperInvariant(c));
            if (value < 0)
                return null;
            sum += value * weight;
            weight = weight * 3 % 31;
        }
        return Alphabet[(31 - sum % 31) % 31];
    }

    private static char? OrganisationCheckOf(ReadOnlySpan<char> first8)
    {
        var sum = 0;
        for (var i = 0; i < first8.Length; i++)
        {
            var value = OrganisationAlphabet.IndexOf(char.ToUpperInvariant(first8[i]));
            if (value < 0)
                return null;
            sum += value * OrganisationWeights[i];
        }
        return "0X987654321"[sum % 11];
    }
}
