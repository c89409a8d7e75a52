using System.Globalization;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Planning;

public enum PlanKind
{
    [Label("年度节点")]
    Date,

    [Label("约定")]
    Appointment,

    [Label("到期")]
    Due,
}

/// <summary>One line of a day.</summary>
/// <param name="Id">The same for the same thing whenever it is read.</param>
/// <param name="Text">Names no party: it also goes to calendar servers outside.</param>
/// <param name="Count">How many matters stand behind it.</param>
public sealed record PlanEntry(DateOnly Day, PlanKind Kind, string Id, string Text, int Count = 1)
{
    /// <summary>What stands behind it; null when that is nothing in this store.</summary>
    public string? Address { get; init; }

    /// <summary>Why on this day, or of which matter.</summary>
    public string Note { get; init; } = "";

    /// <summary>The matter's title, for pages alone.</summary>
    public string? Title { get; init; }
}

/// <summary>年度日程: the statutory days of a period, what is held in it and what falls due, of one office and those below it.</summary>
public static class YearPlan
{
    /// <summary>The lines of the period, by day; on one day the statutory ones first.</summary>
    /// <param name="readerOf">The capacity each kind is read in.</param>
    public static IReadOnlyList<PlanEntry> Of(CaseStore store, Func<string, Reader> readerOf, Office office, Period period) =>
        [
            .. Dates(store, office, period)
                .Concat(store.Appointments(readerOf, office, period).Select(Entry))
                .Concat(store.DueIn(readerOf, office, period).Select(due => Entry(due, office)))
                .OrderBy(e => (e.Day, e.Kind)),
        ];

    private static IEnumerable<PlanEntry> Dates(CaseStore store, Office office, Period period) =>
        from date in YearDates.All
        where Concerns(date, store, office)
        let set = date.Setting is { } setting ? date.Set(store.SettingOf(setting.Key)) : date
        from year in Enumerable.Range(period.From.Year, period.To.Year - period.From.Year + 1)
        let day = set.In(year, store.Calendar)
        where day >= period.From && day <= period.To
        select new PlanEntry(day, PlanKind.Date, $"{date.Id}-{year}", date.Name)
        {
            Address = date.Kind is { } kind && store.Module(kind) is not null ? $"/matters/{kind}" : null,
            Note = NoteOf(set),
        };

    private static string NoteOf(YearDate date)
    {
        var cites = string.Join("、", Cite.ParseAll(date.Law));
        string[] parts = [date.Before ? date.Written : "", date.Responsible, date.Setting is null ? cites : $"{cites},日期可以在设置中改"];
        return string.Join(" · ", parts.Where(p => p.Length > 0));
    }

    /// <summary>Whether an office of the kinds it concerns is the office itself or below it.</summary>
    private static bool Concerns(YearDate date, CaseStore store, Office office) =>
        date.Offices.Count == 0 || store.Offices.Any(o => o.Within(office) && date.Offices.Contains(o.Kind));

    private static PlanEntry Entry(Appointed held) =>
        new(held.On, PlanKind.Appointment, $"{held.Matter.Id}-{held.Label}", $"{held.Label} {held.Matter.Number}")
        {
            Address = $"/matters/{held.Matter.Kind}/{held.Matter.Id}",
            Note = held.Matter.Office.Name,
            Title = held.Matter.Title,
        };

    private static PlanEntry Entry(DueThen due, Office office)
    {
        var day = due.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new(due.On, PlanKind.Due, $"{day}-{due.Module.Kind}-{due.Clock.Name}", $"{due.Module.Name} {due.Clock.Label}", due.Count)
        {
            Address = $"/matters/{due.Module.Kind}?due={day}&office={Uri.EscapeDataString(office.Path.TrimEnd('/'))}",
            Note = due.Clock.Responsible,
        };
    }
}
