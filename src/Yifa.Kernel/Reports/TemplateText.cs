namespace Yifa.Kernel;

/// <summary>What is wrong in a template's text.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in characters.</param>
public sealed record TemplateFault(int Line, int Column, string Text)
{
    public override string ToString() => $"第{Line}行第{Column}列:{Text}";
}

/// <summary>
/// 模板文本: a report's template as an office edits it. A line that begins with <c>#</c> is a part, with <c>##</c> a section, with <c>表</c> a table by
/// month, with <c>//</c> a remark; any other line is the lead of a sentence, and the lines indented beneath it are its clauses: words, a figure in
/// braces, and what is said of it. A clause indented further is only said after the one above it. An empty line ends the paragraph.
/// <code>
/// 行政复议机构{period}
///   收到行政复议申请 {reconsideration.applied} 同比
///   直接纠错 {reconsideration.corrected} 零“未出现被纠错情形” 基数{reconsideration.closed}
///     纠错率 {reconsideration.corrected-rate} 另列{reconsideration.corrected-rate-all}
/// </code>
/// </summary>
public sealed class TemplateText
{
    private readonly Func<string, Figure?> figureOf;
    private readonly List<TemplateFault> faults = [];
    private readonly List<Part> parts = [];
    private readonly List<MonthTable> months = [];
    private readonly List<Section> sections = [];
    private readonly List<Passage> passages = [];
    private readonly List<Sentence> sentences = [];
    private readonly List<(int Indent, Clause Clause)> clauses = [];
    private string? part;
    private string? section;
    private string? lead;

    private TemplateText(Func<string, Figure?> figureOf) => this.figureOf = figureOf;

    /// <summary>Reads a template; null with every fault when there are any.</summary>
    /// <param name="figureOf">The catalogue; a figure it does not know is a fault.</param>
    public static (ReportTemplate? Template, IReadOnlyList<TemplateFault> Faults) Parse(string text, Func<string, Figure?> figureOf)
    {
        var reading = new TemplateText(figureOf);
        var n = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
            reading.Read(line.TrimEnd(), ++n);
        reading.EndPart();
        if (reading.faults.Count == 0 && reading.parts.Count == 0)
            reading.faults.Add(new(1, 1, "模板里没有一个部分,应以“# 标题”开头"));
        return reading.faults.Count > 0 ? (null, reading.faults) : (new(reading.parts, reading.months), []);
    }

    private void Read(string line, int n)
    {
        var indent = line.TakeWhile(c => c == ' ').Count();
        if (line.Length == 0)
            EndPassage();
        else if (line.StartsWith("//", StringComparison.Ordinal)) { }
        else if (line.Contains('\t'))
            faults.Add(new(n, line.IndexOf('\t') + 1, "缩进应用空格,不用制表符"));
        else if (line.StartsWith("## ", StringComparison.Ordinal))
            BeginSection(line[3..].Trim(), n);
        else if (line.StartsWith("# ", StringComparison.Ordinal))
            BeginPart(line[2..].Trim());
        else if (line.StartsWith("表 ", StringComparison.Ordinal))
            ReadMonths(line, n);
        else if (indent == 0)
            BeginSentence(line, n);
        else
            ReadClause(line, indent, n);
    }

    private void BeginPart(string title)
    {
        EndPart();
        part = title;
    }

    private void BeginSection(string title, int n)
    {
        EndSection();
        if (part is null)
            faults.Add(new(n, 1, "节应在“# 标题”之下"));
        section = title;
    }

    private void BeginSentence(string line, int n)
    {
        EndSentence();
        if (section is null)
            faults.Add(new(n, 1, "句子应在“## 标题”之下"));
        lead = line == "-" ? "" : line;
        foreach (var (at, name) in ClauseText.Names(line))
            if (name is not ("body" or "period"))
                faults.Add(new(n, at, $"引导语里只能用{{body}}和{{period}},没有“{name}”"));
    }

    private void ReadClause(string line, int indent, int n)
    {
        var (clause, wrong) = ClauseText.Parse(line, n, figureOf);
        faults.AddRange(wrong);
        if (lead is null)
            faults.Add(new(n, indent + 1, "缩进的一行应在句子的引导语之下"));
        if (clause is not null)
            clauses.Add((indent, clause));
    }

    private void ReadMonths(string line, int n)
    {
        var (clause, wrong) = ClauseText.Parse("  " + line[2..], n, figureOf);
        faults.AddRange(wrong);
        if (clause is not null)
            months.Add(new(clause.Before, clause.Bound));
    }

    private void EndSentence()
    {
        if (lead is { } words)
            sentences.Add(new(words, [.. Nested(0, clauses.Count)]));
        clauses.Clear();
        lead = null;
    }

    /// <summary>The clauses of a stretch, each with those indented further beneath it.</summary>
    private IEnumerable<Clause> Nested(int from, int to)
    {
        while (from < to)
        {
            var end = from + 1;
            while (end < to && clauses[end].Indent > clauses[from].Indent)
                end++;
            yield return clauses[from].Clause with
            {
                Then = [.. Nested(from + 1, end)],
            };
            from = end;
        }
    }

    private void EndPassage()
    {
        EndSentence();
        if (sentences.Count > 0)
            passages.Add(new([.. sentences]));
        sentences.Clear();
    }

    private void EndSection()
    {
        EndPassage();
        if (section is { } title)
            sections.Add(new(title, [.. passages]));
        passages.Clear();
        section = null;
    }

    private void EndPart()
    {
        EndSection();
        if (part is { } title)
            parts.Add(new(title, [.. sections]));
        sections.Clear();
        part = null;
    }
}
