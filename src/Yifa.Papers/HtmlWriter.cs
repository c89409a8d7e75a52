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
        output.Write("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        output.Write(
            $"<title>{Escape(Letters.OneLine(paper.Title))}</title>\n<style>\n{HtmlLook.Css}\n</style>\n</head>\n<body>\n<main>\n<article>\n"
        );
        WriteBody(paper, output, baseAddress);
        output.Write("</article>\n</main>\n</body>\n</html>\n");
    }

    /// <summary>Writes the paper's content alone, for a page that has a head and a look of its own.</summary>
    /// <param name="paper">What to write.</param>
    /// <param name="output">Left open.</param>
    /// <param name="baseAddress">As for <see cref="Write"/>.</param>
    public static void WriteBody(Paper paper, TextWriter output, Uri? baseAddress = null)
    {
        foreach (var placed in Placed.Of(paper))
            switch (placed)
            {
                case Placed.Text text:
                    WriteText(text, output, baseAddress);
                    break;
                case Placed.Grid { LabelWidth: not null } grid:
                    WriteLabels(grid.Table, output);
                    break;
                case Placed.Grid grid:
                    WriteTable(grid.Table, output, baseAddress);
                    break;
                case Placed.Mark mark:
                    WriteMark(mark.Proof, output);
                    break;
                default:
                    throw new NotSupportedException($"No HTML for {placed.GetType().Name}.");
            }
    }

    static void WriteText(Placed.Text text, TextWriter output, Uri? baseAddress)
    {
        var inline = string.Concat(text.Runs.Select(run => Inline(run, baseAddress)));
        var level = text.Part - Part.Heading1 + 1;
        output.Write(
            text.Part switch
            {
                Part.Title => $"<h1>{inline}</h1>\n",
                Part.Body => $"<p>{inline}</p>\n",
                Part.Notice => $"<p class=\"notice\" role=\"note\">{inline}</p>\n",
                >= Part.Heading1 and <= Part.Heading4 => $"<h{level + 1}>{inline}</h{level + 1}>\n",
                var part => $"<p class=\"{part.ToString().ToLowerInvariant()}\">{inline}</p>\n",
            }
        );
    }

    static void WriteLabels(Table labels, TextWriter output)
    {
        output.Write("<dl class=\"meta\">\n");
        foreach (var row in labels.Rows)
            output.Write($"<div><dt>{Lines(row[0].Text)}</dt><dd>{Lines(row[1].Text)}</dd></div>\n");
        output.Write("</dl>\n");
    }

    static void WriteMark(Proof proof, TextWriter output)
    {
        var side = proof.Cells.Count;
        var dark = string.Concat(proof.Dark.Select(d => $"M{d.X} {d.Y}h{d.Length}v1h-{d.Length}z"));
        output.Write(
            $"<div class=\"proof\"><svg viewBox=\"0 0 {side} {side}\" width=\"{MarkPixels}\" height=\"{MarkPixels}\" role=\"img\" aria-label=\"二维码\" shape-rendering=\"crispEdges\"><rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/><path fill=\"#000\" d=\"{dark}\"/></svg>"
        );
        output.Write($"<p>{string.Join("<br>", proof.Lines.Select(Lines))}</p></div>\n");
    }

    const int MarkPixels = 260; // so that a phone reads it off a screen

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
