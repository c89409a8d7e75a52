namespace Yifa.Reports.Published;

/// <summary>The word lists beside this folder: one entry a line, a line that begins with # is a comment.</summary>
internal static class Lexicon
{
    /// <summary>The entries, folded as texts are.</summary>
    public static IReadOnlyList<string> Lines(string file) => [.. Raw(file).Select(Folding.Fold)];

    /// <summary>The words of all entries, longest first, so that the first that fits is the one meant.</summary>
    public static IReadOnlyList<string> Words(string file) =>
        [
            .. Lines(file)
                .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Distinct()
                .OrderByDescending(word => word.Length)
                .ThenBy(word => word, StringComparer.Ordinal),
        ];

    /// <summary>Entries of the form <c>key = word word</c>, in the order of the file.</summary>
    public static IReadOnlyList<(string Key, string[] Words)> Keyed(string file) =>
        [
            .. Lines(file)
                .Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries))
                .Select(parts => (parts[0], parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))),
        ];

    /// <summary>The entries as they are written.</summary>
    internal static IEnumerable<string> Raw(string file)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream($"Yifa.Reports.Lexicon.{file}")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line;
    }
}
