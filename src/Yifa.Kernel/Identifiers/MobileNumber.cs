using System.Text.RegularExpressions;

namespace Yifa.Kernel;

/// <summary>手机号, and the landline (固定电话) people without one give instead.</summary>
public static partial class MobileNumber
{
    /// <summary>True for a mobile number or a landline with its area code.</summary>
    public static bool IsValid(string? number) => number is not null && (IsMobile(number) || Landline().IsMatch(number));

    /// <summary>True for 11 digits starting 13–19: a number that can receive a text message (短信).</summary>
    public static bool IsMobile(string? number) => number is not null && Mobile().IsMatch(number);

    [GeneratedRegex(@"^1[3-9][0-9]{9}\z")]
    private static partial Regex Mobile();

    // 区号: 010 and 02x have three digits, all others four; local numbers of 7 or 8 digits do not begin with 0 or 1.
    [GeneratedRegex(@"^(?:010|02[0-9]|0[3-9][0-9]{2})-?[2-9][0-9]{6,7}\z")]
    private static partial Regex Landline();
}
