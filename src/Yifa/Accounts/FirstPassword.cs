using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace Yifa.Accounts;

/// <summary>
/// 初始密码: what an operator gives somebody to begin with. Its stamp says so and until when; a session that carries such a stamp opens nothing
/// but the page on which another password is set, and setting one changes the stamp.
/// </summary>
public static class FirstPassword
{
    /// <summary>How many days it opens.</summary>
    public const int Days = 7;

    private const string Mark = "first-";
    private const string Day = "yyyyMMdd";

    // no letters or digits that are taken for one another when read aloud or copied by hand
    private const string Letters = "abcdefghjkmnpqrstvwxyz23456789";
    private const int Groups = 4;
    private const int InGroup = 4;
    private static readonly string StampClaim = new ClaimsIdentityOptions().SecurityStampClaimType;

    public static string New() =>
        string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Letters, InGroup)));

    public static string StampUntil(DateOnly until) => $"{Mark}{until.ToString(Day, CultureInfo.InvariantCulture)}-{Guid.NewGuid():N}";

    public static bool HasRunOut(string stamp, DateOnly today) =>
        stamp.StartsWith(Mark, StringComparison.Ordinal)
        && DateOnly.ParseExact(stamp.AsSpan(Mark.Length, Day.Length), Day, CultureInfo.InvariantCulture) < today;

    /// <summary>Whether the session was opened by one.</summary>
    public static bool Opened(ClaimsPrincipal user) => user.FindFirstValue(StampClaim)?.StartsWith(Mark, StringComparison.Ordinal) == true;
}
