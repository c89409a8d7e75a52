using System.Security.Cryptography;
using System.Text;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>What somebody typed to be found: words between spaces, all of which a text must hold.</summary>
public sealed class SearchWords
{
    public const int MostCharacters = 200;
    public const string Nothing = "请写明要找的字词";
    public const string TooLong = "要找的字词最多200个字";
    public const string NumberAmongWords = "证件号、电话号码请单独查找,不与其他字词写在一起";

    private SearchWords(string text) =>
        (Text, Rows) = (
            text,
            [
                .. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                    .Select(word => (IReadOnlyList<SearchText.Unit>)SearchText.Units(word))
                    .Where(row => row.Count > 0),
            ]
        );

    public string Text { get; }

    /// <summary>Word by word the units that must stand together in this order.</summary>
    internal IReadOnlyList<IReadOnlyList<SearchText.Unit>> Rows { get; }

    /// <summary>An identity or telephone number, which no text is searched for: it is matched whole, by those who may.</summary>
    public bool IsNumber => Personal.IsNumber(Text);

    /// <summary>Reads what was typed; null, with the sentence to say, when nothing can be found by it.</summary>
    public static SearchWords? Read(string? text, out string? sentence)
    {
        var asked = text?.Trim() ?? "";
        if (asked.Length > MostCharacters)
            return Refuse(TooLong, out sentence);
        var words = new SearchWords(asked);
        sentence = null;
        if (words.IsNumber)
            return words;
        if (asked.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Any(Personal.IsNumber))
            return Refuse(NumberAmongWords, out sentence);
        return words.Rows.Count > 0 ? words : Refuse(Nothing, out sentence);
    }

    private static SearchWords? Refuse(string sentence, out string? said)
    {
        said = sentence;
        return null;
    }
}

/// <summary>
/// Terms of the index that are no words: where a matter belongs, how closely it is kept, whose it is, its facets. They let the index skip what
/// a reader or a filter leaves out; what is shown is checked by <see cref="Sight"/> all the same. No text can hold one.
/// </summary>
internal static class Scopes
{
    private const char Mark = '\uE000';
    private const int BlockBits = 3;

    public static string Of(string what, string value) =>
        Mark + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{what}\n{value}")).AsSpan(0, 12));

    public static string Office(Office office) => Of("office", office.Path);

    public static string Kind(string kind) => Of("kind", kind);

    /// <summary>Kept no closer than this.</summary>
    public static string UpTo(Secrecy level) => Of("up to", level.ToString());

    public static string Party(string account) => Of("party", account);

    public static string Facet(string facet, string value) => Of(facet, value);

    /// <summary>Days come in blocks of eight, of eight times eight, and so on up to this level.</summary>
    public const int MostBlocks = 4;

    public static string Block(int level, int day) => $"{Mark}b{level}{Mark}{day >> (BlockBits * level)}";

    public static int DaysOf(int level) => 1 << (BlockBits * level);

    /// <summary>The first day of a block of the level that the day is in.</summary>
    public static int StartOf(int level, int day) => day >> (BlockBits * level) << (BlockBits * level);

    /// <summary>The fewest blocks that hold the days from one to another.</summary>
    public static IEnumerable<string> Blocks(int from, int to)
    {
        for (var day = from; day <= to; )
        {
            var level = 0;
            while (level < MostBlocks && StartOf(level + 1, day) == day && day + DaysOf(level + 1) - 1 <= to)
                level++;
            yield return Block(level, day);
            day += DaysOf(level);
        }
    }
}
