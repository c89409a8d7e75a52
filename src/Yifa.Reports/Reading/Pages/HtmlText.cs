using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace Yifa.Reports.Published;

/// <summary>The text of an HTML page in one pass, without a tree: what stands in a table's row is one line, its cells apart by bars.</summary>
internal sealed class HtmlText
{
    private const int Deepest = 1_000;

    // what stands in these is no text of the page
    private static readonly FrozenSet<string> Silent = Set("script style noscript template textarea select svg math iframe object");
    private static readonly FrozenSet<string> Blocks = Set(
        "p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd tr table caption br hr section article header footer nav main aside form body title pre blockquote center figure legend fieldset"
    );
    private static readonly FrozenSet<string> Empty = Set("br hr img input meta link area base col embed source track wbr param");

    // may be left open, so that a hundred of them are no depth
    private static readonly FrozenSet<string> OpenEnded = Set(
        "p li td th tr dt dd option optgroup thead tbody tfoot colgroup html head body"
    );

    private readonly string html;
    private readonly string name;
    private readonly StringBuilder text = new();
    private int at;
    private int depth;

    private HtmlText(string html, string name) => (this.html, this.name) = (html, name);

    public static string Of(string html, string name) => new HtmlText(html, name).Read();

    private string Read()
    {
        while (at < html.Length)
        {
            var open = html.IndexOf('<', at);
            Say(html.AsSpan(at, (open < 0 ? html.Length : open) - at));
            at = open < 0 ? html.Length : open;
            if (at < html.Length)
                Markup();
        }
        return text.ToString();
    }

    private void Markup()
    {
        if (html.AsSpan(at).StartsWith("<!--"))
            at = After("-->", at + 4);
        else if (Next(1) is '!' or '?')
            at = After(">", at);
        else if (char.IsAsciiLetter(Next(1)) || (Next(1) == '/' && char.IsAsciiLetter(Next(2))))
            Tag();
        else
        {
            Say("<");
            at++;
        }
    }

    private void Tag()
    {
        var closes = Next(1) == '/';
        var start = at + (closes ? 2 : 1);
        var end = start;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is '-' or ':'))
            end++;
        var tag = html[start..end].ToLowerInvariant();
        at = EndOfTag(end);
        if (!closes && Silent.Contains(tag))
        {
            at = html.IndexOf("</" + tag, at, StringComparison.OrdinalIgnoreCase) is var close and >= 0 ? After(">", close) : html.Length;
            return;
        }
        if (!Empty.Contains(tag) && !OpenEnded.Contains(tag))
            depth = Math.Max(0, depth + (closes ? -1 : 1));
        if (depth > Deepest)
            throw new InvalidDataException($"{name} 的网页结构超过 {Deepest} 层,不能读");
        if (Blocks.Contains(tag))
            EndLine();
        else if (closes && tag is "td" or "th")
            EndCell();
    }

    /// <summary>Past the tag's closing bracket; one within quotation marks does not close it.</summary>
    private int EndOfTag(int from)
    {
        for (var i = from; i < html.Length; i++)
            if (html[i] == '>')
                return i + 1;
            else if (html[i] is '"' or '\'' && html[i - 1] == '=' && html.IndexOf(html[i], i + 1) is var close and >= 0)
                i = close;
        return html.Length;
    }

    private void Say(ReadOnlySpan<char> raw)
    {
        if (raw.Length == 0)
            return;
        var decoded = raw.Contains('&') ? WebUtility.HtmlDecode(raw.ToString()) : raw;
        var (gap, broken) = (false, false);
        foreach (var c in decoded)
        {
            if (c is ' ' or '\t' or '\n' or '\r')
            {
                (gap, broken) = (true, broken || c is '\n' or '\r');
                continue;
            }
            // a line of the source that breaks between two Chinese characters is no space
            if (gap && text.Length > 0 && text[^1] is not ('\n' or ' ') && !(broken && text[^1] >= '\u2e80' && c >= '\u2e80'))
                text.Append(' ');
            gap = broken = false;
            text.Append(c);
        }
        if (gap && !broken && text.Length > 0 && text[^1] is not ('\n' or ' '))
            text.Append(' ');
        if (text.Length > SavedPage.LongestText * 2)
            at = html.Length; // the page is refused for its length
    }

    private void EndLine()
    {
        while (text.Length > 0 && text[^1] is ' ')
            text.Length--;
        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
    }

    // a paragraph within a cell ended the line; the row goes on
    private void EndCell()
    {
        while (text.Length > 0 && text[^1] is ' ' or '\n')
            text.Length--;
        text.Append(" | ");
    }

    private char Next(int ahead) => at + ahead < html.Length ? html[at + ahead] : '\0';

    private int After(string mark, int from) =>
        html.IndexOf(mark, from, StringComparison.Ordinal) is var i and >= 0 ? i + mark.Length : html.Length;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
