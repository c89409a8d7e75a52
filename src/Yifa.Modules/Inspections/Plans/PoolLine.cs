namespace Yifa.Modules.Inspections;

/// <summary>A line as the pooling of a year sees it.</summary>
/// <param name="Office">Path of the unit whose plan it stands in.</param>
/// <param name="Unit">That unit's name.</param>
/// <param name="FiledOn">When its plan was filed: of two alike, the one filed first stays.</param>
/// <param name="Ruling">What an earlier co-ordination made of it; null where it has not come to it.</param>
/// <param name="IsStarted">Its visit has begun, so that nothing of it changes any more.</param>
public sealed record PoolLine(
    LineRef Ref,
    string Office,
    string Unit,
    DateOnly FiledOn,
    PlanLine Line,
    Ruling? Ruling = null,
    bool IsStarted = false
)
{
    /// <summary>When its visit may be made.</summary>
    public PlanWindow Window => Ruling?.Window ?? Line.Window;
}

/// <summary>合并后的一次检查.</summary>
/// <param name="Lines">The one that leads first, the others in the order of <see cref="LineRef"/>.</param>
/// <param name="Day">The day proposed.</param>
public sealed record PooledVisit(IReadOnlyList<PoolLine> Lines, DateOnly Day, PlanWindow Window, RiskGrade Grade)
{
    public PoolLine Lead => Lines[0];

    /// <summary>The offices that take part, the one that leads first.</summary>
    public IReadOnlyList<string> Authorities { get; } = [.. Lines.Select(l => l.Office).Distinct()];

    public IReadOnlyList<string> Items => [.. Lines.SelectMany(l => l.Line.Items).Distinct()];
}

/// <summary>What pooling makes of a year.</summary>
/// <param name="Visits">Of all enterprises, by enterprise and day.</param>
/// <param name="Rulings">For every line, in the order of <see cref="LineRef"/>: what it came to.</param>
public sealed record Pooled(IReadOnlyList<PooledVisit> Visits, IReadOnlyList<(PoolLine Line, Ruling Ruling)> Rulings)
{
    /// <summary>Visits that no enterprise gets: lines that joined another, or doubled one.</summary>
    public int Saved => Rulings.Count(r => r.Ruling.IsSaved);

    public int Of(Placing placing) => Rulings.Count(r => r.Ruling.Placing == placing);

    /// <summary>By plan, the decisions that differ from those that stand; empty where there is nothing left to do.</summary>
    public IReadOnlyList<(long Plan, IReadOnlyList<Ruling> Rulings)> Changes =>
        [
            .. Rulings
                .Where(r => !r.Line.IsStarted && r.Line.Ruling != r.Ruling)
                .GroupBy(r => r.Line.Ref.Plan)
                .Select(g => (g.Key, (IReadOnlyList<Ruling>)[.. g.Select(r => r.Ruling)])),
        ];
}
