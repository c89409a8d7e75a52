using System.Security.Cryptography;
using System.Text;

namespace Yifa.Store;

/// <summary>
/// Encrypts personal values with AES-256-GCM under a key that never enters the database. It serves every thread, and a cipher only one at a
/// time, so each value has a cipher of its own.
/// </summary>
public sealed class PersonalVault : IDisposable
{
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const int KeySize = 32;
    private readonly byte[] key;
    private readonly byte[] marking;
    private readonly byte[] index;

    /// <param name="key">32 bytes.</param>
    public PersonalVault(byte[] key)
    {
        this.key = [.. key];
        marking = HMACSHA256.HashData(key, "yifa.marks"u8);
        index = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeySize, info: "index"u8.ToArray());
    }

    /// <summary>A keyed hash, 64 hex digits: the same for the same text and purpose, and telling nothing to whoever lacks the key.</summary>
    public string Mark(string purpose, string text) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(marking, Encoding.UTF8.GetBytes($"{purpose}\0{text}")));

    /// <summary>A vault whose key is read from a file, made on first use and readable by its owner alone.</summary>
    public static PersonalVault FromFile(string path)
    {
        if (!File.Exists(path))
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var file = new FileStream(path, options);
            file.Write(RandomNumberGenerator.GetBytes(32));
        }
        var key = File.ReadAllBytes(path);
        return key.Length == 32 ? new(key) : throw new InvalidDataException($"个人信息密钥文件 {path} 应为32字节");
    }

    /// <summary>Nonce, tag and cipher text; the commitment is bound in, so that a row cannot be moved to another value's place.</summary>
    public byte[] Seal(string value, string commitment)
    {
        var plain = Encoding.UTF8.GetBytes(value);
        var result = new byte[NonceSize + TagSize + plain.Length];
        RandomNumberGenerator.Fill(result.AsSpan(0, NonceSize));
        using var cipher = new AesGcm(key, TagSize);
        cipher.Encrypt(
            result.AsSpan(0, NonceSize),
            plain,
            result.AsSpan(NonceSize + TagSize),
            result.AsSpan(NonceSize, TagSize),
            Encoding.UTF8.GetBytes(commitment)
        );
        return result;
    }

    /// <summary>The value; throws <see cref="CryptographicException"/> when row or key is not the one it was sealed with.</summary>
    public string Open(byte[] row, string commitment)
    {
        var plain = new byte[row.Length - NonceSize - TagSize];
        using var cipher = new AesGcm(key, TagSize);
        cipher.Decrypt(
            row.AsSpan(0, NonceSize),
            row.AsSpan(NonceSize + TagSize),
            row.AsSpan(NonceSize, TagSize),
            plain,
            Encoding.UTF8.GetBytes(commitment)
        );
        return Encoding.UTF8.GetString(plain);
    }

    /// <summary>The value; null when the key is not the one it was sealed with.</summary>
    public string? TryOpen(byte[] row, string commitment)
    {
        try
        {
            return Open(row, commitment);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null; // a lost key hides what it sealed and nothing else
        }
    }

    /// <summary>What an exact match is looked up by: the same for the same value, of no use without the key.</summary>
    public byte[] Keyed(string value) => HMACSHA256.HashData(index, Encoding.UTF8.GetBytes(value));

    public void Dispose() => CryptographicOperations.ZeroMemory(key);
}
