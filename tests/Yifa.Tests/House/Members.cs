using System.Text.RegularExpressions;

namespace Yifa.Tests.House;

/// <summary>A method as it stands in a file, signature and body.</summary>
public sealed record MethodText(string Name, int Offset, int Lines);

/// <summary>The methods of a C# file, found by counting brackets.</summary>
public static partial class Members
{
    [GeneratedRegex(@"^\s*(?:[\w]+\s+)*?(?:namespace|class|struct|interface|enum|record|extension)\b")]
    private static partial Regex TypeHead();

    [GeneratedRegex(@"\benum\s+\w")]
    private static partial Regex EnumHead();

    [GeneratedRegex(@"(?<name>[\w.]+)(?:<[^=;]*?>)?\s*\($")]
    private static partial Regex MethodHead();

    public static IEnumerable<MethodText> Methods(Source source)
    {
        var bare = source.Bare;
        return In(bare, 0, bare.Length);
    }

    private static IEnumerable<MethodText> In(string bare, int from, int to)
    {
        for (var start = from; start < to; )
        {
            start = SkipAttributes(bare, start, to);
            if (start >= to)
                yield break;
            var (head, end, body) = Member(bare, start, to);
            if (TypeHead().IsMatch(head))
            {
                if (body > 0 && !EnumHead().IsMatch(head))
                    foreach (var inner in In(bare, body + 1, SourceText.Closing(bare, body)))
                        yield return inner;
            }
            else if (NameOf(head) is { } name)
                yield return new(name, start, bare.AsSpan(start, end - start).Count('\n') + 1);
            start = end + 1;
        }
    }

    /// <summary>The member at an offset: its text up to body or semicolon, where it ends, and where its body's brace is (0 without one).</summary>
    private static (string Head, int End, int Body) Member(string bare, int start, int to)
    {
        var assigned = false;
        for (var i = start; i < to; i++)
            if (bare[i] is '(' or '[')
                i = SourceText.Closing(bare, i);
            else if (bare[i] == '=')
                assigned = true;
            else if (bare[i] == ';')
                return (bare[start..i], i, 0);
            else if (bare[i] == '{')
            {
                var close = SourceText.Closing(bare, i);
                if (!assigned)
                    return (bare[start..i], close, i);
                i = close; // an initialiser, a switch or a pattern: the member ends at its semicolon
            }
        return (bare[start..to], to - 1, 0);
    }

    private static int SkipAttributes(string bare, int from, int to)
    {
        while (from < to && (char.IsWhiteSpace(bare[from]) || bare[from] is '[' or '}' or '#'))
            from =
                bare[from] == '[' ? SourceText.Closing(bare, from) + 1
                : bare[from] == '#'
                    ? bare.IndexOf('\n', from) is var end and >= 0 ? end
                        : to
                : from + 1;
        return from;
    }

    private static string? NameOf(string head)
    {
        var open = head.IndexOf('(');
        // a return type in brackets comes before the name: its list closes, and another opens
        while (open >= 0 && !MethodHead().IsMatch(head[..(open + 1)]))
            open = SourceText.Closing(head, open) is var close && close + 1 < head.Length ? head.IndexOf('(', close + 1) : -1;
        if (open < 0 || head.IndexOf('=') is var equals and >= 0 && equals < open)
            return null;
        return MethodHead().Match(head[..(open + 1)]).Groups["name"].Value;
    }
}
