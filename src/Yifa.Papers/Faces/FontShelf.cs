using System.Collections.Concurrent;
using System.IO.Enumeration;
using System.Text;
using Yifa.Papers.Faces;

namespace Yifa.Papers;

/// <summary>字体: the fonts found in some folders, and which of them draws a character. A face that lacks one falls back to the next.</summary>
public sealed class FontShelf
{
    /// <summary>The setting that names further folders, before all others, separated as PATH is.</summary>
    public const string Setting = "YIFA_FONTS";
    const string Probe = "依法行政"; // a font that cannot draw these is no font for a document
    static readonly string[] Endings = [".ttf", ".ttc", ".otf", ".woff"];
    static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        MaxRecursionDepth = 8,
    };
    readonly Lazy<IReadOnlyList<FontFile>> files;
    readonly ConcurrentDictionary<Face, IReadOnlyList<FontFile>> chains = new();
    readonly ConcurrentDictionary<(Face, int), FontFile?> drawn = new();

    FontShelf(IReadOnlyList<string> folders) => files = new(() => Found(folders));

    /// <summary>Fonts in these folders and the folders in them, the earlier first; a folder that is not there has none.</summary>
    public static FontShelf Of(IEnumerable<string> folders) => new([.. folders]);

    /// <summary>The folders of a machine: those of the setting, the program's own, the system's.</summary>
    /// <param name="setting">The value of <see cref="Setting"/>; null when it is not set.</param>
    public static IReadOnlyList<string> FoldersOf(string? setting)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return
        [
            .. (setting ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Path.Combine(AppContext.BaseDirectory, "fonts"),
            .. ((string[])[Environment.GetFolderPath(Environment.SpecialFolder.Fonts), .. SystemFolders]).Where(f => f.Length > 0),
            .. ((string[])[".fonts", ".local/share/fonts", "Library/Fonts"]).Select(f => Path.Combine(home, f)),
        ];
    }

    static readonly string[] SystemFolders = ["/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts"];

    /// <summary>Why nothing can be set in Chinese here and what to do, in one sentence; null when it can.</summary>
    public string? Lacks =>
        Probe.EnumerateRunes().All(r => Draws(r.Value))
            ? null
            : $"本机没有可用的中文字体,不能生成PDF;请安装中文字体(如 fonts-droid-fallback),或者用 {Setting} 指明字体所在的文件夹。Word 文件不受影响。";

    /// <summary>Whether some font here draws the character.</summary>
    public bool Draws(int character) => For(Face.FangSong, character) is not null;

    internal FontFile? For(Face face, int character) =>
        drawn.GetOrAdd((face, character), key => Chain(key.Item1).FirstOrDefault(f => Has(f, key.Item2)));

    static bool Has(FontFile font, int character)
    {
        try
        {
            return font.GlyphOf(character) != 0;
        }
        catch (InvalidDataException) // found out only now that the file is damaged: the next one draws it
        {
            return false;
        }
    }

    IReadOnlyList<FontFile> Chain(Face face) =>
        chains.GetOrAdd(face, f => [.. FaceNames.Of(f).Concat(FaceNames.Last).SelectMany(Named).Concat(files.Value).Distinct()]);

    IEnumerable<FontFile> Named(string pattern) =>
        files.Value.Where(f => f.Names.Any(name => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: true)));

    static IReadOnlyList<FontFile> Found(IReadOnlyList<string> folders) =>
        [
            .. folders
                .Where(Directory.Exists)
                .SelectMany(folder => Directory.EnumerateFiles(folder, "*", Everywhere).Order(StringComparer.Ordinal))
                .Where(path => Endings.Contains(Path.GetExtension(path).ToLowerInvariant()))
                .Distinct()
                .SelectMany(Readable),
        ];

    // one damaged file on a machine is no reason to do without the others
    static IReadOnlyList<FontFile> Readable(string path)
    {
        try
        {
            return [.. FontFile.Of(path)];
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
