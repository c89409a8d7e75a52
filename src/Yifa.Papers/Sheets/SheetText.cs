using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Yifa.Papers;

// Text as .xlsx stores it: what XML cannot hold is written _xHHHH_, and text that happens to look so has its underscore written _x005F_.
internal static partial class SheetText
{
    // Characters a cell holds.
    public const int Longest = 32767;

    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (Letters.IsPairAt(text, i))
                encoded.Append(text[i]).Append(text[++i]);
            else if (
                text[i] is '\r'
                || !Letters.IsPlain(text[i])
                || (text[i] == '_' && Escaped().IsMatch(text.AsSpan(i, Math.Min(7, text.Length - i))))
            )
                encoded.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
            else
                encoded.Append(text[i]);
        }
        return encoded.ToString();
    }

    public static string Decode(string text) =>
        text.Contains("_x", StringComparison.Ordinal)
            ? Escaped().Replace(text, found => ((char)ushort.Parse(found.ValueSpan[2..6], NumberStyles.HexNumber)).ToString())
            : text;

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escaped();
}
