namespace Yifa.Cli;

/// <summary>Files the user named; what is wrong with one is said in a sentence.</summary>
public static class Files
{
    public static StreamReader OpenText(string path) => new(Open(path));

    public static FileStream Open(string path) =>
        Try(path, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16), "读不了");

    public static StreamWriter Create(string path) => Try(path, () => new StreamWriter(path), "写不了");

    private static T Try<T>(string path, Func<T> open, string failed)
    {
        try
        {
            return open();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"没有文件 {path}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{failed}文件 {path}:{e.Message}");
        }
    }
}
