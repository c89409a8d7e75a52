using System.Text;

namespace Yifa.Tests.House;

/// <summary>C# as text: comments and string contents made blank, so that a rule sees code alone. Every offset and line stays where it was.</summary>
public static class SourceText
{
    public static string WithoutComments(string text) => Blank(text, comments: true, texts: false);

    /// <summary>Without comments, and with what stands between quotation marks blank as well.</summary>
    public static string WithoutTexts(string text) => Blank(text, comments: true, texts: true);

    /// <summary>What stands between quotation marks, with its offset.</summary>
    public static IEnumerable<(int Offset, string Text)> Literals(string text)
    {
        for (var i = 0; i < text.Length; )
        {
            var (end, kind) = Piece(text, i);
            if (kind == Kind.Text && text[i] != '\'')
            {
                var quotes = text.AsSpan(i, end - i).IndexOf('"') + i;
                yield return (quotes, text[quotes..end].Trim('"'));
            }
            i = end;
        }
    }

    /// <summary>The offset of the bracket that closes the one at <paramref name="open"/>; the text's end when nothing does.</summary>
    public static int Closing(string bare, int open)
    {
        var (opens, closes) = bare[open] switch
        {
            '{' => ('{', '}'),
            '(' => ('(', ')'),
            _ => ('[', ']'),
        };
        var depth = 0;
        for (var i = open; i < bare.Length; i++)
            if (bare[i] == opens)
                depth++;
            else if (bare[i] == closes && --depth == 0)
                return i;
        return bare.Length - 1;
    }

    private enum Kind
    {
        Code,
        Comment,
        Text,
    }

    private static string Blank(string text, bool comments, bool texts)
    {
        var blank = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; )
        {
            var (end, kind) = Piece(text, i);
            var gone = (kind == Kind.Comment && comments) || (kind == Kind.Text && texts);
            foreach (var c in text.AsSpan(i, end - i))
                blank.Append(gone && c != '\n' && !(c == '"' && kind == Kind.Text) ? ' ' : c);
            i = end;
        }
        return blank.ToString();
    }

    /// <summary>The piece that starts at an offset: a comment, a text in quotation marks, or one character of code.</summary>
    private static (int End, Kind Kind) Piece(string text, int start)
    {
        var rest = text.AsSpan(start);
        if (rest.StartsWith("//"))
            return (End(text, text.IndexOf('\n', start), 0), Kind.Comment);
        if (rest.StartsWith("/*") || rest.StartsWith("@*"))
            return (End(text, text.IndexOf(rest[0] == '/' ? "*/" : "*@", start + 2, StringComparison.Ordinal), 2), Kind.Comment);
        if (rest.StartsWith("'") && rest.Length > 2 && (rest[1] == '\\' || rest[2] == '\''))
            return (End(text, text.IndexOf('\'', start + (rest[1] == '\\' ? 3 : 2)), 1), Kind.Text);
        var quote = start;
        while (quote < text.Length && text[quote] is '$' or '@')
            quote++;
        return quote < text.Length && text[quote] == '"' ? (EndOfText(text, start, quote), Kind.Text) : (start + 1, Kind.Code);
    }

    private static int EndOfText(string text, int start, int quote)
    {
        var quotes = 1;
        while (quote + quotes < text.Length && text[quote + quotes] == '"')
            quotes++;
        if (quotes == 2)
            return quote + 2;
        if (quotes >= 3)
            return End(text, text.IndexOf(new string('"', quotes), quote + quotes, StringComparison.Ordinal), quotes);
        var verbatim = text.AsSpan(start, quote - start).Contains('@');
        for (var i = quote + 1; i < text.Length; i++)
            if (!verbatim && text[i] == '\\')
                i++;
            else if (verbatim && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
                i++;
            else if (text[i] == '"' || (!verbatim && text[i] == '\n'))
                return i + 1;
        return text.Length;
    }

    private static int End(string text, int found, int more) => found < 0 ? text.Length : found + more;
}
