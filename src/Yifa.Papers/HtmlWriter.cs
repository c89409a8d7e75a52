using System.Text;
using Yifa.Kernel;

namespace Yifa.Papers;

/// <summary>Writes a paper as one stand-alone HTML page: no script, no outside file, light and dark, and fit to print.</summary>
public static class HtmlWriter
{
    /// <summary>Writes the page. Everything in the paper is escaped.</summary>
    /// <param name="paper">What to write.</param>
    /// <param name="output">Left open.</param>
    /// <param name="baseAddress">Put before site-relative links; null leaves them relative, for a page served by the site itself.</param>
    public static void Write(Paper paper, TextWriter output, Uri? baseAddress = null)
    {
        var title = Escape(Letters.OneLine(paper.Title));
        output.Write("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        output.Write($"<title>{title}</title>\n<style>\n{HtmlLook.Css}\n</style>\n</head>\n<body>\n");
        if (!string.IsNullOrWhiteSpace(paper.Notice))
            output.Write($"<p class=\"notice\" role=\"note\">{Lines(paper.Notice)}</p>\n");
        output.Write($"<main>\n<article>\n<h1>{title}</h1>\n");
        WriteMeta(paper.Meta, output);
        foreach (var block in paper.Blocks)
            WriteBlock(block, output, baseAddress);
        output.Write("</article>\n</main>\n</body>\n</html>\n");
    }

    static void WriteMeta(IReadOnlyList<(string Label, string Value)> meta, TextWriter output)
    {
        if (meta.Count == 0)
            return;
        output.Write("<dl class=\"meta\">\n");
        foreach (var (label, value) in meta)
            output.Write($"<div><dt>{Lines(label)}</dt><dd>{Lines(value)}</dd></div>\n");
        output.Write("</dl>\n");
    }

    static void WriteBlock(Block block, TextWriter output, Uri? baseAddress)
    {
        switch (block)
        {
            case Heading heading:
                output.Write($"<h{heading.Level + 1}>{Escape(Letters.OneLine(heading.Text))}</h{heading.Level + 1}>\n");
                break;
            case Paragraph paragraph:
                output.Write($"<p>{string.Concat(paragraph.Runs.Select(run => Inline(run, baseAddress)))}</p>\n");
                break;
            case Table table:
                WriteTable(table, output, baseAddress);
                break;
            default:
                throw new NotSupportedException($"No HTML for a block of type {block.GetType().Name}.");
        }
    }

    static void WriteTable(Table table, TextWriter output, Uri? baseAddress)
    {
        var numeric = TableColumns.AreNumeric(table);
        string Class(int column) => numeric[column] ? " class=\"num\"" : "";
        output.Write("<div class=\"scroll\" tabindex=\"0\">\n<table>\n");
        if (!string.IsNullOrWhiteSpace(table.Caption))
            output.Write($"<caption>{Lines(table.Caption)}</caption>\n");
        var head = table.Head.Select((text, column) => $"<th scope=\"col\"{Class(column)}>{Lines(text)}</th>");
        output.Write($"<thead><tr>{string.Concat(head)}</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            var cells = row.Select((run, column) => $"<td{Class(column)}>{Inline(run, baseAddress)}</td>");
            output.Write($"<tr>{string.Concat(cells)}</tr>\n");
        }
        output.Write("</tbody>\n</table>\n</div>\n");
    }

    static string Inline(Run run, Uri? baseAddress)
    {
        var text = Lines(run.Text);
        var title = string.IsNullOrWhiteSpace(run.Title) ? "" : $" title=\"{Escape(Letters.Printable(run.Title))}\"";
        if (Address.Resolve(run.Link, baseAddress) is { } address && text != "")
            return $"<a class=\"n\" href=\"{Escape(address)}\"{title}>{text}</a>";
        return title == "" ? text : $"<span{title}>{text}</span>";
    }

    static string Lines(string? text) => Escape(Letters.Printable(text)).Replace("\n", "<br>");

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
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(c),
            };
        }
        return escaped.ToString();
    }
}
