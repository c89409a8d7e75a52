using Yifa.Cli;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Store;

namespace Yifa;

/// <summary>Which database to use: <c>--db</c>, else <c>YIFA_DB</c>, else an embedded file in <c>data/</c>.</summary>
public static class StoreChoice
{
    /// <summary>Opens the store, building an embedded one that is not there yet.</summary>
    public static CaseStore Open(CommandLine line) => Open(line, Catalogue.Modules);

    public static CaseStore Open(CommandLine line, IEnumerable<Module> modules)
    {
        var text = Text(line);
        return CaseStore.Open(DialectOf(text), modules, PersonalVault.FromFile(KeyFile(text)));
    }

    /// <summary>Opens a store that is only read: one that is not there is an error, and nothing is made.</summary>
    public static CaseStore OpenExisting(CommandLine line, IEnumerable<Module> modules) =>
        DialectOf(Text(line)) is SqliteDialect { File: var file } && !File.Exists(file)
            ? throw new UsageException($"数据库文件 {file} 不存在,请用 --db 指定,或先用 sample 载入样例")
            : Open(line, modules);

    private static string Text(CommandLine line) =>
        line.Option("db") ?? Environment.GetEnvironmentVariable("YIFA_DB") ?? "sqlite:data/yifa.db";

    private static Dialect DialectOf(string text)
    {
        try
        {
            return Dialect.Parse(text);
        }
        catch (ArgumentException wrong) // the driver's way of refusing a connection string
        {
            throw new UsageException($"数据库连接串不对:{wrong.Message}");
        }
    }

    /// <summary>The key of personal values: <c>YIFA_KEY</c> names its file; beside an embedded database otherwise, or in <c>data/</c>.</summary>
    private static string KeyFile(string db)
    {
        if (Environment.GetEnvironmentVariable("YIFA_KEY") is { Length: > 0 } named)
            return named;
        var file = db.StartsWith("sqlite:", StringComparison.Ordinal) ? Path.ChangeExtension(db[7..], ".key") : "data/yifa.key";
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        return file;
    }
}
