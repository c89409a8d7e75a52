using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Yifa.Kernel;

/// <summary>
/// 亮码: what a phone shows, <c>token~step~signature</c>. Every <see cref="StepSeconds"/> seconds the phone signs <c>token.step</c> with the key its token
/// names, so that a picture of it is stale soon after, and the token alone is of no use on another phone.
/// </summary>
/// <param name="Step">Whole steps since 1970; null where only the token was handed on.</param>
public sealed record Presentation(string Token, long? Step, byte[] Signature)
{
    public const int StepSeconds = 30;

    /// <summary>Reading a picture takes a moment, and clocks are a little apart. With it a picture counts for less than a minute.</summary>
    public const int GraceSeconds = 15;

    private const int MostDigits = 12;

    public static long StepAt(DateTime moment) => CodeJson.Seconds(moment) / StepSeconds;

    /// <summary>What the phone signs.</summary>
    public static byte[] Signed(string token, long step) =>
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{token}.{step}"));

    public static string Show(string token, long step, Func<byte[], byte[]> sign) =>
        string.Create(CultureInfo.InvariantCulture, $"{token}~{step}~{Base64Url.EncodeToString(sign(Signed(token, step)))}");

    /// <summary>Reads what is shown, or the token alone; null when the text is neither.</summary>
    public static Presentation? Read(string text) =>
        text.Split('~') switch
        {
            [var token] => new(token, null, []),
            [var token, var step, var end]
                when StepOf(step) is { } n && SignedText.BytesOf(end) is { Length: SignedText.SignatureLength } signature => new(
                token,
                n,
                signature
            ),
            _ => null,
        };

    /// <summary>When its step began.</summary>
    public DateTime? From => Step is { } step ? CodeJson.MomentOf(step * StepSeconds) : null;

    private static long? StepOf(string text) =>
        text.Length is > 0 and <= MostDigits
        && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var step)
        && step <= CodeJson.Seconds(DateTime.MaxValue) / StepSeconds
        && step.ToString(CultureInfo.InvariantCulture) == text
            ? step
            : null;
}
