using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Planning;

/// <summary>A reading beside that of an earlier period.</summary>
/// <param name="Scope">Where and when it is read, with its cut.</param>
public sealed record Compared(Reading Now, Reading Before, FigureScope Scope, FigureScope Earlier)
{
    /// <summary>0 where either is not told.</summary>
    public decimal Difference => Now.Value - Before.Value ?? 0;

    public bool Says => Now.Value is not null && (Now.Value != 0 || Before.Value is not (null or 0));
}

/// <summary>One screen for those who lead: what is overdue and with whom, what the week changed, and how the year stands against the last.</summary>
/// <param name="Week">From Monday to the day.</param>
/// <param name="Overdue">The largest heaps first.</param>
/// <param name="DueSoon">Open matters due from the day on, seven days.</param>
public sealed record Overview(
    Office Office,
    DateOnly Day,
    Period Week,
    IReadOnlyList<OverdueWork> Overdue,
    int DueSoon,
    IReadOnlyList<Compared> Changes,
    IReadOnlyList<Compared> Year
)
{
    private const int MostChanges = 8;
    private const int MostOfYear = 14;
    private const int MostOfModule = 4;

    public static async Task<Overview> Of(CaseStore store, FigureBook book, Func<string, Reader> readerOf, Office office, DateOnly day)
    {
        var week = new Period(day.AddDays(-(((int)day.DayOfWeek + 6) % 7)), day);
        var before = new Period(week.From.AddDays(-7), week.To.AddDays(-7));
        var (changes, year) = await store.Read(async ledger =>
        {
            var ofWeek = await Read(ledger, book, WeekFigures(book), office, week, before);
            var sinceNewYear = new Period(new(day.Year, 1, 1), day);
            return (ofWeek, await Read(ledger, book, YearFigures(book), office, sinceNewYear, sinceNewYear.YearBefore));
        });
        return new(
            office,
            day,
            week,
            store.Overdue(readerOf, office, day),
            store.DueIn(readerOf, office, new(day, day.AddDays(6))).Sum(d => d.Count),
            [.. changes.OrderByDescending(c => Math.Abs(c.Difference)).Take(MostChanges)],
            [.. year.GroupBy(c => c.Now.Figure.Id.Split('.')[0]).SelectMany(g => g.Take(MostOfModule)).Take(MostOfYear)]
        );
    }

    /// <summary>Of casework what came in and what was closed; of every other kind what its acts count.</summary>
    private static IEnumerable<FigureBinding> WeekFigures(FigureBook book) =>
        book
            .Modules.SelectMany(m => m.Balance is { } balance ? [balance.New, balance.Closed] : Counted(m))
            .Select(f => new FigureBinding(f.Id));

    /// <summary>What the annual report prints, then the first number of every other kind.</summary>
    private static IEnumerable<FigureBinding> YearFigures(FigureBook book)
    {
        List<FigureBinding> printed = [.. ReportTemplates.Annual.Printed.Where(b => b.Where.All(w => !w.Value.StartsWith('{')))];
        var named = printed.Select(b => b.Figure.Split('.')[0]).ToHashSet();
        return printed.Concat(
            book.Modules.Where(m => !named.Contains(m.Kind)).SelectMany(m => Counted(m).Take(1)).Select(f => new FigureBinding(f.Id))
        );
    }

    private static IEnumerable<Figure> Counted(Module module) =>
        module.Figures.Where(f => f is { IsForChecks: false, NotYet: null, Kind: FigureKind.Count });

    private static async ValueTask<List<Compared>> Read(
        Ledger ledger,
        FigureBook book,
        IEnumerable<FigureBinding> figures,
        Office office,
        Period now,
        Period before
    )
    {
        var read = new List<Compared>();
        foreach (var bound in figures.DistinctBy(b => b.Key))
        {
            if (book.Figure(bound.Figure) is not { NotYet: null, Of: null } figure)
                continue;
            var scope = new FigureScope(now, office, bound.Where);
            var earlier = scope.In(before);
            var compared = new Compared(
                await ledger.ReadAsCut(figure, scope.Cut, now),
                await ledger.ReadAsCut(figure, earlier.Cut, before),
                scope,
                earlier
            );
            if (compared.Says)
                read.Add(compared);
        }
        return read;
    }
}
