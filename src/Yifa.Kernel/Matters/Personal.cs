using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yifa.Kernel;

/// <summary>
/// A personal value (个人信息: 证件号, 电话, 住址; 个人信息保护法 28). Facts and journal hold only a salted commitment; the value itself lives
/// encrypted in a table of its own, so that it can be erased while the chain still verifies.
/// </summary>
[JsonConverter(typeof(AsCommitment))]
public sealed class Personal
{
    /// <summary>SHA-256 over salt and value, as <c>p:</c> and 64 hex digits; empty until <see cref="Sealed"/>.</summary>
    public string Commitment { get; }

    /// <summary>The value as typed, present only between the form and the store.</summary>
    public string? Value { get; }

    private Personal(string commitment, string? value) => (Commitment, Value) = (commitment, value);

    /// <summary>A value as it came from a form, a JSON body or a cell.</summary>
    public static Personal Typed(string value) => new("", value);

    /// <summary>A value already committed to, as read back from a journal entry.</summary>
    public static Personal Committed(string commitment) => new(commitment, null);

    /// <summary>The same value with its commitment under a 16-byte salt.</summary>
    public Personal Sealed(ReadOnlySpan<byte> salt)
    {
        var value = Encoding.UTF8.GetBytes(Value ?? throw new InvalidOperationException("only a typed value can be sealed"));
        return new("p:" + Convert.ToHexStringLower(SHA256.HashData([.. salt, .. value])), Value);
    }

    /// <summary>Whether this commitment was made over the value under the salt.</summary>
    public bool Holds(string value, ReadOnlySpan<byte> salt) => Typed(value).Sealed(salt).Commitment == Commitment;

    public override string ToString() => "***";

    /// <summary>A value as exact matches compare it: no spaces or hyphens, full width as half, letters as capitals.</summary>
    public static string Plain(string value) =>
        string.Concat(
            value
                .Normalize(NormalizationForm.FormKC)
                .Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '(' or ')'))
                .Select(char.ToUpperInvariant)
        );

    /// <summary>A value as people see it who may not see it whole: 138****6021, 110105********002X, the first characters of anything else.</summary>
    public static string Mask(string value)
    {
        var plain = Plain(value);
        var digits = plain.All(c => char.IsAsciiDigit(c) || c == 'X');
        return (plain.Length, digits) switch
        {
            (18, true) => $"{plain[..6]}********{plain[^4..]}",
            (11, true) => $"{plain[..3]}****{plain[^4..]}",
            (> 6, true) => $"{plain[..3]}****{plain[^2..]}",
            _ => $"{string.Concat(value.EnumerateRunes().Take(Math.Min(3, value.Length / 3)))}****",
        };
    }

    /// <summary>Whether a text is an identity or telephone number, so that a search for it goes by exact match.</summary>
    public static bool IsNumber(string text) =>
        Plain(text) is var plain && (IdentityNumber.BirthDate(plain) is not null || MobileNumber.IsValid(plain));

    private sealed class AsCommitment : JsonConverter<Personal>
    {
        public override Personal Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            Committed(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, Personal value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Commitment);
    }
}
