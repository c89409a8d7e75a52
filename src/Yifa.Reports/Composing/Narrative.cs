using Yifa.Kernel;

namespace Yifa.Reports;

/// <summary>The text of the report: sentences with their numbers, of which only those with readings remain.</summary>
internal sealed class Narrative(ReportRequest request, ReadingBook book, NumberRuns numbers, Notes notes)
{
    /// <summary>Below this a rate says less than its counts do.</summary>
    private const int SmallBase = 20;

    private readonly List<Read> told = [];

    /// <summary>What the text said, in its order, each once.</summary>
    public IReadOnlyList<Read> Told => told;

    /// <summary>The part's sections, numbered as they remain; nothing when none does.</summary>
    public IReadOnlyList<Block> Write(Part part)
    {
        var blocks = new List<Block>();
        var number = 0;
        foreach (var section in part.Sections)
        {
            var passages = section.Passages.Select(Write).Where(line => line.Runs.Count > 0).ToList();
            if (passages.Count == 0)
                continue;
            blocks.Add(new Heading(2, $"({ChineseNumeral.Of(++number)}){section.Title}"));
            blocks.AddRange(passages.Select(line => line.ToParagraph()));
        }
        return blocks;
    }

    private RunLine Write(Passage passage)
    {
        var line = new RunLine();
        foreach (var sentence in passage.Sentences)
        {
            var clauses = sentence.Clauses.SelectMany(Write).ToList();
            if (clauses.Count == 0)
                continue;
            line.Add(Filled(sentence.Lead)).Add(clauses[0]);
            foreach (var clause in clauses.Skip(1))
                line.Add(",").Add(clause);
            line.Add("。");
        }
        return line;
    }

    // the clause and what follows from it, each a stretch between commas
    private IEnumerable<RunLine> Write(Clause clause)
    {
        if (book.Of(clause.Bound) is not { } read)
            yield break;
        if (read.Now.Value == 0 && read.Figure.IsCounted)
        {
            if (clause.Zero is { } words && (clause.ZeroOf is not { } of || book.Of(of)?.Now.Value > 0))
            {
                Tell(read);
                yield return new RunLine().Add(numbers.Number(read.Now, words, read.Scope));
            }
            yield break;
        }
        Tell(read);
        var line = new RunLine().Add(clause.Before).Add(numbers.Said(read));
        if (OnTheRate(read) is { } note)
            line.Add(notes.Mark(note));
        if (clause.WithChange && read.Change.Value is null)
            line.Add(notes.Mark(new RunLine().Add($"{NumberRuns.Named(read.Figure, read.Scope)}未列同比:{read.Change.Reason}。")));
        yield return line;
        if (clause.WithChange && read.Change.Value is not null)
            yield return Change(read);
        foreach (var then in clause.Then.SelectMany(Write))
            yield return then;
    }

    private void Tell(Read read)
    {
        if (!told.Exists(r => r.Bound.Key == read.Bound.Key))
            told.Add(read);
    }

    private RunLine Change(Read read)
    {
        var (change, printed) = (read.Change, PrintedNumber.Of(read.Change));
        if (change.Value == 0)
            return new RunLine()
                .Add("同比")
                .Add(numbers.Number(change, change.Numerator == change.Denominator ? "持平" : "基本持平", read.Scope));
        return new RunLine()
            .Add(change.Value > 0 ? "同比上升" : "同比下降")
            .Add(numbers.Number(change, printed.Number, read.Scope))
            .Add(printed.Unit);
    }

    // which reading of the rate was printed and what the others give; and the counts, where they are few
    private RunLine? OnTheRate(Read read)
    {
        var line = new RunLine();
        var others = read.Bound.Beside.Select(id => book.Of(read.Bound.As(id))).OfType<Read>().ToList();
        if (others.Count > 0)
            line.Add($"“{read.Figure.Name}”{Formula(read.Figure)},实践中另有不同口径:");
        foreach (var (other, i) in others.Select((o, i) => (o, i)))
            line.Add($"{(i > 0 ? ";" : "")}“{other.Figure.Name}”{Formula(other.Figure)},为").Add(numbers.Said(other));
        if (others.Count > 0)
            line.Add("。不同口径的数值不相比较。");
        if (read.Figure.Kind == FigureKind.Rate && NumberRuns.Parts(read.Now) is var (top, bottom) && bottom.Value < SmallBase)
            line.Add($"“{read.Figure.Name}”基数较小,按").Add(numbers.Part(top)).Add("比").Add(numbers.Part(bottom)).Add("计算。");
        return line.Runs.Count > 0 ? line : null;
    }

    private static string Formula(Figure figure) =>
        figure is { Numerator: { } top, Denominator: { } bottom } ? $"按{top.Name}除以{bottom.Name}计算" : "";

    private string Filled(string lead) => lead.Replace("{body}", request.Body).Replace("{period}", request.PeriodInWords);
}
