using System.Text;
using System.Text.RegularExpressions;
using Yifa.Kernel;

namespace Yifa.Papers;

/// <summary>Writes a paper as Markdown (CommonMark with GitHub tables). No character of the paper can become markup.</summary>
public static partial class MarkdownWriter
{
    /// <summary>Writes the document with "\n" line ends.</summary>
    /// <param name="paper">What to write.</param>
    /// <param name="output">Left open.</param>
    /// <param name="baseAddress">Put before site-relative links; null leaves them relative.</param>
    public static void Write(Paper paper, TextWriter output, Uri? baseAddress = null)
    {
        output.Write($"# {Cell(paper.Title, " ")}\n");
        if (!string.IsNullOrWhiteSpace(paper.Notice))
            output.Write($"\n> {Cell(paper.Notice, " ")}\n");
        if (paper.Meta.Count > 0)
        {
            output.Write("\n| 项目 | 内容 |\n| --- | --- |\n");
            foreach (var (label, value) in paper.Meta)
                output.Write($"| {Cell(label)} | {Cell(value)} |\n");
        }
        foreach (var block in paper.Blocks)
        {
            output.Write('\n');
            WriteBlock(block, output, baseAddress);
        }
        foreach (var line in paper.Proof?.Lines ?? [])
            output.Write($"\n{Body(Escape(Letters.Printable(line)))}\n");
    }

    static void WriteBlock(Block block, TextWriter output, Uri? baseAddress)
    {
        switch (block)
        {
            case Heading heading:
                output.Write($"{new string('#', heading.Level + 1)} {Cell(heading.Text, " ")}\n");
                break;
            case Paragraph paragraph:
                output.Write(Body(string.Concat(paragraph.Runs.Select(run => Inline(run, baseAddress)))) + "\n");
                break;
            case Table table:
                WriteTable(table, output, baseAddress);
                break;
            default:
                throw new NotSupportedException($"No Markdown for a block of type {block.GetType().Name}.");
        }
    }

    static void WriteTable(Table table, TextWriter output, Uri? baseAddress)
    {
        if (!string.IsNullOrWhiteSpace(table.Caption))
            output.Write($"**{Cell(table.Caption, " ")}**\n\n");
        output.Write($"| {string.Join(" | ", table.Head.Select(text => Cell(text)))} |\n");
        output.Write($"| {string.Join(" | ", TableColumns.AreNumeric(table).Select(numeric => numeric ? "---:" : "---"))} |\n");
        foreach (var row in table.Rows)
            output.Write($"| {string.Join(" | ", row.Select(run => Inline(run, baseAddress).Trim().Replace("\n", "<br>")))} |\n");
    }

    static string Inline(Run run, Uri? baseAddress)
    {
        if (Address.Resolve(run.Link, baseAddress) is not { } address || string.IsNullOrWhiteSpace(run.Text))
            return Escape(Letters.Printable(run.Text).Replace('\t', ' '));
        var title = string.IsNullOrWhiteSpace(run.Title) ? "" : $" \"{Escape(Letters.OneLine(run.Title)).Replace("\"", "\\\"")}\"";
        return $"[{Escape(Letters.OneLine(run.Text))}]({Destination(address)}{title})";
    }

    // A paragraph: each line break is kept, and no line may begin like a list, a rule, a heading underline or a code block.
    static string Body(string text) =>
        string.Join("\\\n", text.Trim('\n', ' ').Split('\n').Select(line => LineStart().Replace(line.Trim(' '), "$1$3$5\\$2$4$6")));

    static string Cell(string? text, string lineBreak = "<br>") =>
        Escape(Letters.Printable(text).Replace('\t', ' ').Trim()).Replace("\n", lineBreak);

    static string Destination(string address) =>
        address.Replace("(", "%28").Replace(")", "%29").Replace("<", "%3C").Replace(">", "%3E").Replace("|", "%7C").Replace("\"", "%22");

    static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '$' or '#' or '!' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }
        return escaped.ToString();
    }

    [GeneratedRegex(@"^(?:(\d{1,9})([.)])(?=\s|$)|()([-+])(?=[\s:-]|$)|()([=:]))")]
    private static partial Regex LineStart();
}
