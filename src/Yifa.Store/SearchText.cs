using System.Text;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>
/// 全文检索的词: how a text is cut for full text. Its units are single characters, and Latin words and numbers whole; its terms are the units and
/// every pair of neighbouring units, so that a word of one or two characters is one term. Punctuation between two units is kept as
/// such, of whatever sort. Full width is read as half, capitals as small letters; identity and telephone numbers are not in it at all.
/// </summary>
public static class SearchText
{
    /// <summary>A Latin word or number is known by so many of its first characters.</summary>
    public const int LongestWord = 40;

    /// <summary>So much of a text is searched; no field takes so much.</summary>
    public const int MostCharacters = 50_000;

    private const string Between = "\uE001"; // no text has it as a letter

    /// <summary>One unit, and where it stands in the text it was cut from.</summary>
    /// <param name="Apart">Punctuation or a space stands before it.</param>
    public readonly record struct Unit(string Text, int Start, int Length, bool Apart)
    {
        public bool IsWord => Text[0] < 128;

        public int End => Start + Length;
    }

    /// <summary>The terms of a text, each as often as it comes: all its pairs in their order, then its units.</summary>
    public static IEnumerable<string> Terms(string text)
    {
        var units = Units(text);
        return Pairs(units).Concat(units.Select(u => u.Text));
    }

    /// <summary>What stands for a row of units in the index: its pairs, or the one unit that it is.</summary>
    public static IEnumerable<string> TermsOf(IReadOnlyList<Unit> row) => row.Count == 1 ? [row[0].Text] : Pairs(row);

    /// <summary>The text as rows of units are looked for in it; words stand between bars, so that no part of a word is taken for the whole.</summary>
    public static string Plain(string text) => Plain(Units(text));

    /// <summary>A row of units as it stands in such a text.</summary>
    public static string Plain(IReadOnlyList<Unit> row)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < row.Count; i++)
        {
            if (i > 0 && row[i].Apart)
                plain.Append(' ');
            if (row[i].IsWord)
                plain.Append('|').Append(row[i].Text).Append('|');
            else
                plain.Append(row[i].Text);
        }
        return plain.ToString();
    }

    /// <summary>The units of a text, in its order.</summary>
    public static List<Unit> Units(string text)
    {
        var units = new List<Unit>();
        var apart = false;
        for (int at = 0, length; at < Math.Min(text.Length, MostCharacters); at += length)
        {
            (var rune, length) = At(text, at);
            if (IsAscii(rune))
                length = WordLength(text, at);
            var unit = IsAscii(rune) || Rune.IsLetterOrDigit(rune) ? UnitOf(text, at, length, rune, apart) : null;
            if (unit is { } whole)
                units.Add(whole);
            apart = unit is null;
        }
        return units;
    }

    private static IEnumerable<string> Pairs(IReadOnlyList<Unit> row) =>
        row.Zip(row.Skip(1), (one, next) => next.Apart ? one.Text + Between + next.Text : one.Text + next.Text);

    private static Unit? UnitOf(string text, int at, int length, Rune rune, bool apart)
    {
        if (!IsAscii(rune))
            return new(rune.ToString(), at, length, apart);
        var word = string.Create(
            Math.Min(length, LongestWord),
            (text, at),
            static (span, from) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = (char)At(from.text, from.at + i).Rune.Value;
            }
        );
        return length is >= 10 and <= 18 && Personal.IsNumber(word) ? null : new(word, at, length, apart);
    }

    private static int WordLength(string text, int at)
    {
        var end = at;
        while (end < text.Length && IsAscii(At(text, end).Rune))
            end++;
        return end - at;
    }

    private static bool IsAscii(Rune rune) => rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value);

    /// <summary>The rune at a place as the index knows it, and how many characters it takes there.</summary>
    private static (Rune Rune, int Length) At(string text, int at)
    {
        if (!Rune.TryGetRuneAt(text, at, out var rune))
            return (Rune.ReplacementChar, 1);
        var length = rune.Utf16SequenceLength;
        if (rune.Value is >= 0xFF01 and <= 0xFF5E)
            rune = new Rune(rune.Value - 0xFEE0);
        return (Rune.ToLowerInvariant(rune), length);
    }
}
