using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>The lines of a plan as they are now, told from the entries that set, changed and placed them.</summary>
public sealed class PlanBook
{
    private readonly SortedDictionary<int, PlanLine> lines = [];
    private readonly Dictionary<int, Ruling> rulings = [];

    /// <param name="told">The entries of <see cref="InspectionPlan.Book"/>, in their order.</param>
    public static PlanBook Read(IEnumerable<Told> told, int year)
    {
        var book = new PlanBook();
        var rows = 0;
        foreach (var act in told.Select(t => t.Act))
            switch (act)
            {
                case SetLines set:
                    rows = book.Take(set.Lines, year, 0);
                    break;
                case Amend amend:
                    rows += book.Take(amend.Add ?? "", year, rows);
                    foreach (var line in amend.Lines)
                        book.lines.Remove(line);
                    break;
                case Coordinate coordinate:
                    foreach (var ruling in RulingText.Read(coordinate.Rulings, year).Rulings)
                        book.rulings[ruling.Line] = ruling;
                    break;
                default:
                    throw new InvalidOperationException($"{act.GetType().Name} tells nothing of a plan's lines");
            }
        return book;
    }

    private int Take(string text, int year, int rows)
    {
        var read = PlanText.Read(text, year, rows + 1).Lines;
        foreach (var line in read)
            lines.Add(line.Number, line);
        return read.Count;
    }

    /// <summary>Those that stand, in their order.</summary>
    public IReadOnlyCollection<PlanLine> Lines => lines.Values;

    public PlanLine? Line(int number) => lines.GetValueOrDefault(number);

    /// <summary>What co-ordination made of a line last; null where it has not come to it.</summary>
    public Ruling? RulingOf(int line) => rulings.GetValueOrDefault(line);

    /// <summary>A line with its decision as <see cref="ToldLine"/> reads it; null where the plan has none of that number.</summary>
    internal string? Tell(int number) =>
        Line(number) is { } line ? $"{PlanText.Write(line)}\n{(RulingOf(number) is { } r ? RulingText.Write([r]) : "")}" : null;
}

/// <summary>A line as an act works it out from the entries.</summary>
internal sealed record ToldLine(PlanLine Line, Ruling? Ruling)
{
    /// <summary>When the visit may be made.</summary>
    public PlanWindow Window => Ruling?.Window ?? Line.Window;

    public static ToldLine? Read(string? text, int year)
    {
        if (text?.Split('\n', 2) is not [var line, var ruling])
            return null;
        return new(PlanText.Read(line, year).Lines[0], RulingText.Read(ruling, year).Rulings.FirstOrDefault());
    }
}
