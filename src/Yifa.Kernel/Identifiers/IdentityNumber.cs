using System.Globalization;

namespace Yifa.Kernel;

/// <summary>
/// 公民身份号码 (GB 11643-1999): address (6 digits), birth date (8), sequence (3), check (1, a digit or X). Address codes come and go,
/// so an unknown one is not wrong. The 15-digit numbers of before 1999 are not read here.
/// </summary>
public static class IdentityNumber
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>True when shape and check are right and the birth date is a real day, not after <paramref name="today"/>. A small x is read as X.</summary>
    public static bool IsValid(string? number, DateOnly today) => BirthDate(number) is { } birth && birth <= today;

    /// <summary>The birth date (出生日期) in a well-formed number; null when shape, check or date is wrong.</summary>
    public static DateOnly? BirthDate(string? number)
    {
        if (number is not { Length: 18 } || CheckOf(number.AsSpan(0, 17)) != char.ToUpperInvariant(number[17]))
            return null;
        var digits = number.AsSpan(6, 8);
        return DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var birth) ? birth : null;
    }

    /// <summary>The check character that belongs to the first 17 digits.</summary>
    /// <exception cref="ArgumentException">Not 17 digits.</exception>
    public static char Check(string first17) =>
        first17.Length == 17 && CheckOf(first17) is { } check
            ? check
            : throw new ArgumentException("the check character needs 17 digits", nameof(first17));

    private static char? CheckOf(ReadOnlySpan<char> first17)
    {
        var sum = 0;
        for (var i = 0; i < first17.Length; i++)
        {
            if (!char.IsAsciiDigit(first17[i]))
                return null;
            sum += (first17[i] - '0') * Weights[i];
        }
        return "10X98765432"[sum % 11];
    }
}
