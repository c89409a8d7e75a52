using System.Text;
using System.Xml;

namespace Yifa.Papers;

// What may be printed: text as a reader can see it, in every format.
internal static class Letters
{
    const char Unprintable = '\uFFFD';

    // The text with line ends as "\n" and every character that XML and HTML forbid replaced by U+FFFD.
    public static string Printable(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r')
                kept.Append(i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n");
            else if (IsPairAt(text, i))
                kept.Append(text[i]).Append(text[++i]);
            else
                kept.Append(IsPlain(text[i]) ? text[i] : Unprintable);
        }
        return kept.ToString();
    }

    // The same on one line.
    public static string OneLine(string? text) => Printable(text).Replace('\n', ' ').Replace('\t', ' ').Trim();

    public static bool IsPairAt(string text, int at) => at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]);

    public static bool IsPlain(char c) => XmlConvert.IsXmlChar(c) && c is < '\x7f' or > '\x9f';
}
