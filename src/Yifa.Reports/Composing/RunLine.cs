using Yifa.Kernel;

namespace Yifa.Reports;

/// <summary>Runs in the making; plain text that touches becomes one run.</summary>
internal sealed class RunLine
{
    private readonly List<Run> runs = [];

    public IReadOnlyList<Run> Runs => runs;

    public RunLine Add(string text) => Add(new Run(text));

    public RunLine Add(Run run)
    {
        if (run.Text == "")
            return this;
        if (run is { Link: null, Title: null } && runs.Count > 0 && runs[^1] is { Link: null, Title: null } last)
            runs[^1] = new Run(last.Text + run.Text);
        else
            runs.Add(run);
        return this;
    }

    public RunLine Add(RunLine line)
    {
        foreach (var run in line.runs)
            Add(run);
        return this;
    }

    public Paragraph ToParagraph() => new([.. runs]);
}
