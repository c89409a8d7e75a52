namespace Yifa.Tests.House;

/// <summary>A source file: its path from the repository's root, with slashes, and its text.</summary>
public sealed record Source(string Path, string Text)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
    public string Code => SourceText.WithoutComments(Text);
    public string Bare => SourceText.WithoutTexts(Text);

    /// <summary>The line an offset lies on, as a message names it.</summary>
    public string At(int offset) => $"{Path}:{Text.AsSpan(0, offset).Count('\n') + 1}";
}

/// <summary>The repository these tests were built from.</summary>
public static class Repository
{
    private static readonly string[] LeftOut = ["bin", "obj", "node_modules", "dist", ".git"];

    public static string Root { get; } = Above(AppContext.BaseDirectory, d => File.Exists(Path.Combine(d, "yifa.slnx")))!;

    /// <summary>The folder of law texts and the figure catalogue beside the repository; null where it is not at hand.</summary>
    public static string? Shared { get; } =
        Above(Root, d => File.Exists(Path.Combine(d, "shared", "spec", "catalogue.jsonl"))) is { } beside
            ? Path.Combine(beside, "shared")
            : null;

    /// <summary>The files below a folder whose names end in one of the extensions, in order of their paths.</summary>
    public static IEnumerable<Source> Sources(string under, params string[] extensions)
    {
        var folder = Path.Combine(Root, under);
        if (!Directory.Exists(folder))
            return [];
        return Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => extensions.Any(e => f.EndsWith(e, StringComparison.Ordinal)) && !f.Split('/').Any(LeftOut.Contains))
            .Order(StringComparer.Ordinal)
            .Select(f => new Source(f, File.ReadAllText(Path.Combine(Root, f))));
    }

    /// <summary>The module folders of Yifa.Modules: those that hold a Module.cs.</summary>
    public static IReadOnlyList<string> ModuleFolders { get; } =
    [.. Sources("src/Yifa.Modules", "/Module.cs").Select(s => s.Path.Split('/')).Where(p => p.Length == 4).Select(p => p[2])];

    private static string? Above(string start, Func<string, bool> found)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (found(folder.FullName))
                return folder.FullName;
        return null;
    }
}
