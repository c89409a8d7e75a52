using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Yifa.Reports.Published;

/// <summary>The text of a Markdown page as a reader sees it: links by their words, tables by their rows, no escapes.</summary>
internal static partial class MarkdownText
{
    public static string Of(string markdown)
    {
        var text = new StringBuilder(markdown.Length);
        foreach (var raw in markdown.AsSpan().EnumerateLines())
        {
            if (RuleOfTable().IsMatch(raw))
                continue;
            Say(raw[LineStart(raw)..], text);
            text.Append('\n');
        }
        return WebUtility.HtmlDecode(text.ToString());
    }

    private static int LineStart(ReadOnlySpan<char> line)
    {
        foreach (var start in Mark().EnumerateMatches(line))
            return start.Length;
        return 0;
    }

    private static void Say(ReadOnlySpan<char> line, StringBuilder text)
    {
        var lastLink = line.LastIndexOf("](");
        for (var i = 0; i < line.Length; i++)
            switch (line[i])
            {
                case '\\' when i + 1 < line.Length:
                    text.Append(line[++i]);
                    break;
                case '\\' or '`':
                    break;
                case '*' when line[i..].StartsWith("**"):
                    i++;
                    break;
                case '[' when i < lastLink:
                case '!' when i < lastLink && line[i..].StartsWith("!["):
                    break;
                case ']' when line[i..].StartsWith("]("):
                    i += Destination(line[(i + 1)..]);
                    break;
                case '<' when line[i..].StartsWith("<br>"):
                    text.Append(' ');
                    i += 3;
                    break;
                default:
                    text.Append(line[i]);
                    break;
            }
    }

    /// <summary>How long a link's destination with its title is, both brackets included.</summary>
    private static int Destination(ReadOnlySpan<char> from)
    {
        var quoted = false;
        for (var i = 1; i < from.Length; i++)
            if (from[i] == '\\')
                i++;
            else if (from[i] == '"')
                quoted = !quoted;
            else if (from[i] == ')' && !quoted)
                return i + 1;
        return from.Length;
    }

    [GeneratedRegex(@"^ {0,3}(?:#{1,6}\s+|>\s?)")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*(?::?-{3,}:?)?\s*$")]
    private static partial Regex RuleOfTable();
}
