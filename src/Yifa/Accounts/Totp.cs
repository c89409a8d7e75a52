using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Yifa.Accounts;

/// <summary>One-time codes of six digits, new every half minute (RFC 6238 with SHA-1, as every authenticator app reads them).</summary>
public static class Totp
{
    private const int Seconds = 30;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static long StepAt(DateTime utc) => (long)(utc - DateTime.UnixEpoch).TotalSeconds / Seconds;

    /// <summary>The code of a time step.</summary>
    /// <param name="key">The shared secret, base 32.</param>
    public static string Code(string key, long step)
    {
        Span<byte> moment = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(moment, step);
#pragma warning disable CA5350 // the standard's hash; HMAC does not rest on collisions
        var hash = HMACSHA1.HashData(Bytes(key), moment);
#pragma warning restore CA5350 // only there
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The time step a code is of, at most one away from now, as clocks differ; null when it is of none.</summary>
    public static long? StepOf(string key, string code, DateTime utc)
    {
        var now = StepAt(utc);
        var typed = Encoding.UTF8.GetBytes(code);
        foreach (var step in (long[])[now, now - 1, now + 1])
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Code(key, step)), typed))
                return step;
        return null;
    }

    private static byte[] Bytes(string key)
    {
        var bytes = new List<byte>();
        var (bits, held) = (0, 0);
        foreach (var c in key)
        {
            bits = (bits << 5 | Alphabet.IndexOf(c)) & 0xFFFF;
            held += 5;
            if (held < 8)
                continue;
            held -= 8;
            bytes.Add((byte)(bits >> held));
        }
        return [.. bytes];
    }
}
