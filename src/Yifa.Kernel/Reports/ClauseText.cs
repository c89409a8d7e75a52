namespace Yifa.Kernel;

/// <summary>
/// One clause of a template's text: words, a figure in braces with its cut (<c>{mediation.accepted type=people}</c>), and then, in any
/// order, <c>同比</c>, <c>称“…”</c> for the cut in words, <c>零“…”</c> for what a zero says, <c>基数{…}</c> for what must not be zero then,
/// <c>另列{…}</c> for other readings of the same rate, <c>万元</c> to print no amount in 亿元.
/// </summary>
internal sealed class ClauseText
{
    private readonly string line;
    private readonly int n;
    private readonly Func<string, Figure?> figureOf;
    private readonly List<TemplateFault> faults = [];
    private int at;

    private ClauseText(string line, int n, Func<string, Figure?> figureOf) => (this.line, this.n, this.figureOf) = (line, n, figureOf);

    /// <summary>Null when the clause binds nothing; every fault besides.</summary>
    public static (Clause? Clause, IReadOnlyList<TemplateFault> Faults) Parse(string line, int n, Func<string, Figure?> figureOf)
    {
        var reading = new ClauseText(line, n, figureOf);
        return (reading.Read(), reading.faults);
    }

    /// <summary>The names in braces of a plain line, each with its column.</summary>
    public static IEnumerable<(int Column, string Name)> Names(string line)
    {
        for (var open = line.IndexOf('{'); open >= 0; open = line.IndexOf('{', open + 1))
        {
            var close = line.IndexOf('}', open);
            yield return (open + 1, close < 0 ? line[(open + 1)..] : line[(open + 1)..close]);
        }
    }

    private Clause? Read()
    {
        var open = line.IndexOf('{');
        if (open < 0)
        {
            Fault(line.TakeWhile(c => c == ' ').Count(), "这一行没有绑定指标,应写作“文字 {指标}”");
            return null;
        }
        at = open;
        if (Binding() is not { } bound)
            return null;
        var clause = new Clause(line[..open].Trim(), bound);
        while (Skip() < line.Length)
            if (Said(clause) is { } more)
                clause = more;
            else
                return null;
        return clause;
    }

    private Clause? Said(Clause clause) =>
        Takes("同比") ? clause with { WithChange = true }
        : Takes("万元") ? clause with { Bound = clause.Bound with { HundredMillions = false } }
        : Takes("称")
            ? Quoted() is { } scope ? clause with { Bound = clause.Bound with { Scope = scope } }
                : null
        : Takes("零")
            ? Quoted() is { } words ? clause with { Zero = words }
                : null
        : Takes("基数")
            ? Binding() is { } of ? clause with { ZeroOf = of }
                : null
        : Takes("另列")
            ? Binding() is { } beside ? clause with { Bound = clause.Bound with { Beside = [.. clause.Bound.Beside, beside.Figure] } }
                : null
        : Unknown();

    private Clause? Unknown()
    {
        Fault(at, $"不认识“{Short(line[at..])}”,此处可写 同比、万元、称“…”、零“…”、基数{{…}}、另列{{…}}");
        return null;
    }

    /// <summary>A figure in braces; a value in it may itself be <c>{body}</c>.</summary>
    private FigureBinding? Binding()
    {
        var open = Skip();
        if (open >= line.Length || line[open] != '{')
        {
            Fault(open, "此处应有大括号括起的指标");
            return null;
        }
        var (depth, close) = (0, open);
        for (; close < line.Length; close++)
        {
            depth +=
                line[close] == '{' ? 1
                : line[close] == '}' ? -1
                : 0;
            if (depth == 0)
                break;
        }
        if (close == line.Length)
        {
            Fault(open, "大括号没有合上");
            return null;
        }
        at = close + 1;
        return Bind(line[(open + 1)..close], open + 1);
    }

    private FigureBinding? Bind(string text, int column)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || figureOf(words[0]) is not { } figure)
        {
            Fault(column, $"没有指标“{Short(text)}”");
            return null;
        }
        var where = new List<(string, string)>();
        foreach (var word in words.Skip(1))
        {
            var place = column + text.IndexOf(word, StringComparison.Ordinal);
            if (word.IndexOf('=') is not (var equals and > 0) || equals == word.Length - 1)
                Fault(place, $"条件应写作 分面=值,不是“{Short(word)}”");
            else if (figure.NotYet is null && !figure.Facets.Contains(word[..equals]))
                Fault(
                    place,
                    $"“{figure.Name}”没有分面“{word[..equals]}”,可用:{(figure.Facets.Count == 0 ? "无" : string.Join('、', figure.Facets))}"
                );
            else
                where.Add((word[..equals], word[(equals + 1)..]));
        }
        return new(figure.Id, [.. where]);
    }

    private string? Quoted()
    {
        var open = Skip();
        var close = open < line.Length && line[open] == '“' ? line.IndexOf('”', open) : -1;
        if (close < 0)
        {
            Fault(open, "此处应有“”括起的文字");
            return null;
        }
        at = close + 1;
        return line[(open + 1)..close];
    }

    private bool Takes(string word)
    {
        if (!line.AsSpan(at).StartsWith(word))
            return false;
        at += word.Length;
        return true;
    }

    private int Skip()
    {
        while (at < line.Length && line[at] == ' ')
            at++;
        return at;
    }

    private void Fault(int index, string text) => faults.Add(new(n, index + 1, text));

    private static string Short(string text) => text.Length <= 20 ? text : text[..20] + "…";
}
