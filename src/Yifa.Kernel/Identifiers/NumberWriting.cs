using System.Globalization;
using System.Text;

namespace Yifa.Kernel;

// The many ways one number is typed, brought to one: no spaces or invisible characters, half-width digits and letters, every bracket
// written ( or ).
internal static class NumberWriting
{
    private const string Opening = "([（［【〔﹝〖";
    private const string Closing = ")]）］】〕﹞〗";

    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!Unseen(c))
                plain.Append(One(c));
        return plain.ToString();
    }

    // Format characters are the zero-width ones that pasting from web pages and word processors leaves behind.
    private static bool Unseen(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static char One(char c) =>
        Opening.Contains(c) ? '('
        : Closing.Contains(c) ? ')'
        : c is >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' ? (char)(c - '０' + '0')
        : c;
}
