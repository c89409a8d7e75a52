using System.Security.Cryptography;

namespace Yifa.Store;

/// <summary>A content that was received and has no name yet: to be looked at, cleaned and kept, or gone when it is disposed of.</summary>
public sealed class Incoming : IDisposable
{
    private const int Piece = 1 << 16;
    private readonly ContentFolder folder;
    private string? path;

    internal Incoming(ContentFolder folder, string path) => (this.folder, this.path) = (folder, path);

    /// <summary>SHA-256 of all of it.</summary>
    public string Hash { get; private set; } = "";

    public long Size { get; private set; }

    /// <summary>There was more than was to be taken; the rest was not read.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>The content, to be read from any place in it.</summary>
    public Stream Open() => new FileStream(path!, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, Piece);

    /// <summary>Puts another content in its place, made from it.</summary>
    public async Task Rewrite(Action<Stream, Stream> make)
    {
        var next = folder.Fresh();
        try
        {
            await using (var source = Open())
            await using (var target = Writing(next))
                make(source, target);
            await using var made = File.OpenRead(next);
            (Hash, Size) = (Convert.ToHexStringLower(await SHA256.HashDataAsync(made)), made.Length);
        }
        catch
        {
            File.Delete(next);
            throw;
        }
        File.Delete(path!);
        path = next;
    }

    /// <summary>Gives it its name for good.</summary>
    public void Keep()
    {
        folder.Keep(path!, Hash);
        path = null;
    }

    internal async Task Fill(Stream from, long most, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var piece = new byte[Piece];
        await using var target = Writing(path!);
        while (await from.ReadAsync(piece, cancel) is var read and > 0)
        {
            Size += read;
            if (Size > most)
            {
                IsTooLarge = true;
                return;
            }
            hash.AppendData(piece, 0, read);
            await target.WriteAsync(piece.AsMemory(0, read), cancel);
        }
        await target.FlushAsync(cancel);
        target.Flush(flushToDisk: true);
        Hash = Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static FileStream Writing(string path)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            BufferSize = Piece,
            Options = FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new(path, options);
    }

    public void Dispose()
    {
        if (path is not null)
            File.Delete(path);
    }
}
