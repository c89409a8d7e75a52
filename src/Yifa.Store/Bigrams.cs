using System.Text;

namespace Yifa.Store;

/// <summary>Index terms for Chinese full text: every pair of neighbouring characters, and the last one alone; Latin words and numbers whole.</summary>
public static class Bigrams
{
    /// <summary>The terms of a text for the index, separated by spaces.</summary>
    public static string Index(string text)
    {
        var terms = new StringBuilder(text.Length * 4);
        foreach (var run in Runs(text))
            if (IsWord(run))
                terms.Append(run).Append(' ');
            else
            {
                for (var i = 0; i + 1 < run.Length; i++)
                    terms.Append(run, i, 2).Append(' ');
                terms.Append(run[^1]).Append(' ');
            }
        return terms.ToString();
    }

    /// <summary>The terms of a query, one phrase per run: a word of two characters is one pair.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Query(string text) =>
        [
            .. Runs(text)
                .Select(run =>
                    IsWord(run) || run.Length == 1
                        ? (IReadOnlyList<string>)[run]
                        : [.. Enumerable.Range(0, run.Length - 1).Select(i => run.Substring(i, 2))]
                ),
        ];

    private static bool IsWord(string run) => run[0] < 128;

    private static IEnumerable<string> Runs(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && Kind(text[i]) != 0 && (i == start || Kind(text[i]) == Kind(text[start])))
                continue;
            if (i > start && Kind(text[start]) != 0)
                yield return text[start..i].ToLowerInvariant();
            start = i < text.Length && Kind(text[i]) == 0 ? i + 1 : i;
        }
    }

    private static int Kind(char c) =>
        c < 128 ? (char.IsAsciiLetterOrDigit(c) ? 1 : 0)
        : char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? 2
        : 0;
}
