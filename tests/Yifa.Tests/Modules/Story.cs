using Yifa.Kernel;

namespace Yifa.Tests;

/// <summary>A case told in memory: acts performed one after another on one matter, with what they counted and refused.</summary>
public sealed class Story : IOutside
{
    private readonly Dictionary<string, int> series = [];
    private readonly Dictionary<string, IReadOnlyList<Found>> known = [];
    private CaseFile file;

    public Story(Module module, Office office, long id = 1)
    {
        file = CaseFile.New(module, id, office, WorkCalendar.Official, key => Settings.GetValueOrDefault(key));
        Office = office;
    }

    public Office Office { get; }
    public Dictionary<string, string> Settings { get; } = [];
    public CaseFile File => file;
    public IReadOnlyList<Refusal> Refused { get; private set; } = [];
    public IReadOnlyList<Entry> Entries => entries;
    private readonly List<Entry> entries = [];

    public IEnumerable<Count> Counts => entries.SelectMany(e => e.Outcome.Counts);

    /// <summary>What a look-up of that name will find.</summary>
    public Story Knowing(string lookUp, params Found[] found)
    {
        known[lookUp] = found;
        return this;
    }

    /// <summary>Performs an act; a refusal leaves the matter as it was.</summary>
    public Story When(string on, Actor actor, Act act, int? seen = null)
    {
        var day = DateOnly.ParseExact(on, "yyyy-MM-dd");
        var type = file.Module.AllActs.First(a => a.Type == act.GetType());
        var at = day.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc);
        Refused = file.Perform(new Performance(type, act, actor, day, at, "desk", seen), this).AsTask().GetAwaiter().GetResult();
        if (Refused.Count == 0)
            entries.AddRange(file.Written);
        Reopen();
        return this;
    }

    /// <summary>Lets the statute act on every period that ran out before the day.</summary>
    public Story Until(string day)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd");
        Refused = [];
        file.PerformDeemed(date, date.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc), this).AsTask().GetAwaiter().GetResult();
        entries.AddRange(file.Written);
        Reopen();
        return this;
    }

    /// <summary>The act just tried was refused by this rule (others may stand beside it).</summary>
    public Story RefusedBy(Refusal rule)
    {
        Assert.Contains(Refused, r => r.Is(rule));
        return this;
    }

    /// <summary>The act just tried was accepted.</summary>
    public Story Accepted()
    {
        Assert.True(Refused.Count == 0, string.Join(" / ", Refused));
        return this;
    }

    public decimal Counted(Figure figure, params (string Facet, string Value)[] where) =>
        Counts.Where(c => c.Figure == figure.Id && FacetText.Matches(c.Facets, where)).Sum(c => c.Amount);

    public ClockRun Clock(ClockRule rule) => file.Course.Clocks.Last(c => c.Rule == rule.Name);

    public T Matter<T>()
        where T : Matter => (T)file.Matter;

    // what is kept of a matter is its last accepted row, as in the store
    private void Reopen()
    {
        if (entries.Count == 0)
            file = CaseFile.New(file.Module, file.Matter.Id, Office, WorkCalendar.Official, key => Settings.GetValueOrDefault(key));
        else if (Refused.Count == 0)
            row = file.Row();
        if (row is not null)
            file = CaseFile.Open(file.Module, row, Office, WorkCalendar.Official, key => Settings.GetValueOrDefault(key));
    }

    private MatterRow? row;

    public ValueTask<IReadOnlyList<Found>> Ask(LookUp question, long except) => new(known.GetValueOrDefault(question.Name) ?? []);

    /// <summary>What a figure reads when an act asks it; 0 unless said otherwise.</summary>
    public Story Reading(string question, decimal value)
    {
        readings[question] = value;
        return this;
    }

    private readonly Dictionary<string, decimal> readings = [];

    public ValueTask<FrozenReading> Freeze(FigureQuestion question, Office office) =>
        new(
            new FrozenReading(
                question.Figure,
                question.Period.From,
                question.Period.To,
                question.Where,
                readings.GetValueOrDefault(question.Name),
                "",
                ""
            )
        );

    public ValueTask<IReadOnlyList<Found>> Unbalanced(BalanceQuestion question, Office office) =>
        new(known.GetValueOrDefault(question.Name) ?? []);

    public ValueTask<string> Entry(long matter, int n) => new(entries[n - 1].Body);

    public ValueTask<string> Allot(Series series, Office office, int year)
    {
        var n = this.series[series.Name] = this.series.GetValueOrDefault(series.Name) + 1;
        return new(series.Format(office, year, n));
    }
}
