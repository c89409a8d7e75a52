using Yifa.Reports.Published;

namespace Yifa.Tests.Reports.Published;

/// <summary>A figure as a person reads it off the page. A unit of "?" is a table's, given once above it.</summary>
sealed record Truth(decimal? Value, string Unit, string Quote, int At);

/// <summary>How many of the figures there are were found, and how many of those found are there.</summary>
readonly record struct Score(int There, int Found, int Printed)
{
    public IReadOnlyList<string> Missed { get; private init; } = [];
    public IReadOnlyList<string> Invented { get; private init; } = [];

    public double Recall => (double)Found / There;
    public double Precision => (double)Found / Printed;

    public static Score operator +(Score a, Score b) => new(a.There + b.There, a.Found + b.Found, a.Printed + b.Printed);

    /// <summary>Found is the right value and unit in a quote that overlaps the true one on the page.</summary>
    public static Score Of(IReadOnlyList<Truth> truths, PublishedReport report)
    {
        var (left, missed, from) = (new List<(PublishedFigure Figure, int At)>(), new List<string>(), 0);
        foreach (var figure in report.Figures)
        {
            var at = report.Text.IndexOf(figure.Quote, Math.Max(0, from - 70), StringComparison.Ordinal);
            from = at < 0 ? report.Text.IndexOf(figure.Quote, StringComparison.Ordinal) : at;
            left.Add((figure, from));
        }
        foreach (var truth in truths)
        {
            var found = left.FindIndex(f =>
                f.Figure.Value == truth.Value
                && (truth.Unit == "?" || f.Figure.Unit == truth.Unit)
                && f.At < truth.At + truth.Quote.Length
                && truth.At < f.At + f.Figure.Quote.Length
            );
            if (found >= 0)
                left.RemoveAt(found);
            else
                missed.Add($"missed {truth.Value} {truth.Unit}: {truth.Quote}");
        }
        return new(truths.Count, truths.Count - missed.Count, report.Figures.Count)
        {
            Missed = missed,
            Invented = [.. left.Select(f => $"invented {f.Figure.Value} {f.Figure.Unit}: {f.Figure.Quote}")],
        };
    }

    public override string ToString() => $"recall {Found}/{There} = {Recall:P1}, precision {Found}/{Printed} = {Precision:P1}";
}
