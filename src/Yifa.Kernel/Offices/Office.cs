namespace Yifa.Kernel;

/// <summary>机构: one node of the tree region → government → department, street or town → station, committee, team.</summary>
/// <param name="Id">Allotted by the store.</param>
/// <param name="Path">Codes from the root, each closed by a slash: <c>minhang/jiangchuan/</c>. A subtree is the range of paths that start with it.</param>
/// <param name="Name">Full Chinese name, e.g. 闵行区司法局.</param>
/// <param name="Mark">机关代字 used in numbers, e.g. 闵府.</param>
/// <param name="Kind">region, government, department, street, station, committee, team.</param>
public sealed record Office(int Id, string Path, string Name, string Mark, string Kind)
{
    public static Office None { get; } = new(0, "", "", "", "");

    /// <summary>The last code of the path, e.g. <c>jiangchuan</c>.</summary>
    public string Code => Path.TrimEnd('/').Split('/')[^1];

    /// <summary>What the office has set, or the nearest above it; null where none has. The key, an office's path and the subject make the setting's name.</summary>
    internal string? Nearest(string key, string subject, Func<string, string?> settingOf)
    {
        for (var path = Path; path.Length > 0; path = Above(path))
            if (settingOf($"{key}{path}{subject}") is { } value)
                return value;
        return null;
    }

    /// <summary>The path of the office directly above the one at a path; empty above the root.</summary>
    public static string Above(string path) => path[..(path.TrimEnd('/').LastIndexOf('/') + 1)];

    public bool Within(Office other) => Path.StartsWith(other.Path, StringComparison.Ordinal);
}
