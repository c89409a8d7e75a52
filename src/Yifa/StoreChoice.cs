using Yifa.Cli;
using Yifa.Modules;
using Yifa.Store;

namespace Yifa;

/// <summary>Which database to use: <c>--db</c>, else <c>YIFA_DB</c>, else an embedded file in <c>data/</c>.</summary>
public static class StoreChoice
{
    public static CaseStore Open(CommandLine line)
    {
        var text = line.Option("db") ?? Environment.GetEnvironmentVariable("YIFA_DB") ?? "sqlite:data/yifa.db";
        return CaseStore.Open(Dialect.Parse(text), Catalogue.Modules, PersonalVault.FromFile(KeyFile(text)));
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
