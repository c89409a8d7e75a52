namespace Yifa.Reports.Published;

/// <summary>
/// What characters are compared as: traditional as simplified, full width as half width, every space as a space. Character by character,
/// so that a place in the folded text is the same place in the original; the original is what is quoted.
/// </summary>
public static class Folding
{
    private static readonly char[] Map = Build();

    public static string Fold(string text) =>
        string.Create(
            text.Length,
            text,
            static (folded, original) =>
            {
                for (var i = 0; i < folded.Length; i++)
                    folded[i] = Map[original[i]];
            }
        );

    private static char[] Build()
    {
        var map = new char[char.MaxValue + 1];
        for (var c = 0; c < map.Length; c++)
            map[c] = (char)c;
        for (var c = '！'; c <= '～'; c++)
            map[c] = (char)(c - '！' + '!');
        foreach (var space in "\t\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u3000\ufeff")
            map[space] = ' ';
        (map['\r'], map['〇'], map['○'], map['﹪'], map['﹒']) = ('\n', '零', '零', '%', '.');
        // quotation marks of traditional pages
        (map['「'], map['」'], map['『'], map['』'], map['〈'], map['〉']) = ('“', '”', '“', '”', '<', '>');
        foreach (var group in Lexicon.Raw("folding.txt").SelectMany(line => line.Split(' ')))
        foreach (var variant in group.AsSpan(1))
            map[variant] = group[0];
        return map;
    }
}
