using System.Security.Cryptography;

namespace Yifa.Store;

/// <summary>
/// 内容库: a folder of contents, each kept once under its SHA-256, whatever it is called and however many matters hold it. A content is written
/// under a passing name while it is hashed and gets its own when all of it is on the disk, so that a name never stands over half a content.
/// </summary>
public sealed class ContentFolder(string path)
{
    /// <summary>The environment variable that names the folder; several processes on one PostgreSQL share it.</summary>
    public const string Variable = "YIFA_FILES";
    private const int Piece = 1 << 16;
    private const string Passing = "incoming";

    public string Path { get; } = path;

    /// <summary>The folder of a database: where the environment says; else beside an embedded one, or in <c>data</c>.</summary>
    public static ContentFolder Of(Dialect dialect) =>
        new(
            Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named
            : dialect is SqliteDialect { File: var file } ? System.IO.Path.ChangeExtension(file, ".files")
            : System.IO.Path.Combine("data", "files")
        );

    /// <summary>Takes a stream in, piece by piece, without ever holding all of it.</summary>
    /// <param name="most">The most bytes that are taken; <see cref="Incoming.IsTooLarge"/> when there are more.</param>
    public async Task<Incoming> Receive(Stream from, long most, CancellationToken cancel = default)
    {
        var incoming = new Incoming(this, Fresh());
        try
        {
            await incoming.Fill(from, most, cancel);
            return incoming;
        }
        catch
        {
            incoming.Dispose();
            throw;
        }
    }

    public bool Has(string hash) => IsHash(hash) && File.Exists(PlaceOf(hash));

    /// <summary>The content, to be read from any place in it.</summary>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    public Stream Open(string hash) =>
        IsHash(hash)
            ? new FileStream(PlaceOf(hash), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, Piece, useAsync: true)
            : throw new FileNotFoundException("no content has that name");

    /// <summary>Whether what lies under the hash still is what was put there.</summary>
    public bool IsSound(string hash)
    {
        if (!Has(hash))
            return false;
        using var content = Open(hash);
        return Convert.ToHexStringLower(SHA256.HashData(content)) == hash;
    }

    /// <summary>Every content that was last put there before the moment.</summary>
    internal IEnumerable<string> OlderThan(DateTime utc) =>
        Directory.Exists(Path)
            ? Directory
                .EnumerateDirectories(Path)
                .Where(d => System.IO.Path.GetFileName(d) != Passing)
                .SelectMany(Directory.EnumerateFiles)
                .Where(f => File.GetLastWriteTimeUtc(f) < utc)
                .Select(f => System.IO.Path.GetFileName(f))
            : [];

    internal void Drop(string hash) => File.Delete(PlaceOf(hash));

    /// <summary>What a process that died has left half received.</summary>
    internal void DropHalves(DateTime before)
    {
        var folder = System.IO.Path.Combine(Path, Passing);
        if (!Directory.Exists(folder))
            return;
        foreach (var file in Directory.EnumerateFiles(folder).Where(f => File.GetLastWriteTimeUtc(f) < before))
            File.Delete(file);
    }

    /// <summary>Gives a received content its name. One that is there already is the same content and counts as put there now.</summary>
    internal void Keep(string passing, string hash)
    {
        var place = PlaceOf(hash);
        MakeFolder(System.IO.Path.GetDirectoryName(place)!);
        if (File.Exists(place))
        {
            File.SetLastWriteTimeUtc(place, DateTime.UtcNow);
            File.Delete(passing);
        }
        else
            File.Move(passing, place, overwrite: true);
    }

    internal string Fresh()
    {
        var folder = System.IO.Path.Combine(Path, Passing);
        MakeFolder(folder);
        return System.IO.Path.Combine(folder, Guid.NewGuid().ToString("N"));
    }

    /// <summary>Open to the program's own user alone.</summary>
    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private string PlaceOf(string hash) => System.IO.Path.Combine(Path, hash[..2], hash);

    // only what is a hash ever becomes part of a path
    private static bool IsHash(string text) => text.Length == 64 && text.All(c => char.IsAsciiHexDigitLower(c) || char.IsAsciiDigit(c));
}
