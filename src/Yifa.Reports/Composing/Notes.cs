using Yifa.Kernel;

namespace Yifa.Reports;

/// <summary>附注: numbered in the order of the text; what is said twice has one number.</summary>
internal sealed class Notes
{
    private readonly List<(string Text, RunLine Line)> notes = [];

    public bool Any => notes.Count > 0;

    /// <summary>Keeps the note and gives the mark that stands in the text.</summary>
    public string Mark(RunLine line)
    {
        var text = string.Concat(line.Runs.Select(r => r.Text));
        var at = notes.FindIndex(n => n.Text == text);
        if (at < 0)
        {
            at = notes.Count;
            notes.Add((text, line));
        }
        return $"(注{at + 1})";
    }

    public IEnumerable<Block> Blocks() => notes.Select((n, i) => new RunLine().Add($"注{i + 1}:").Add(n.Line).ToParagraph());
}
