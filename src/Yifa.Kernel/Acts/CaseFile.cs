using System.Text.Json;

namespace Yifa.Kernel;

/// <summary>The answers an act was given, kept in its entry so that a replay gives the same ones.</summary>
public sealed class Recorded
{
    public SortedDictionary<string, IReadOnlyList<Found>> Answers { get; } = new(StringComparer.Ordinal);
    public SortedDictionary<string, FrozenReading> Readings { get; } = new(StringComparer.Ordinal);
    public SortedDictionary<string, string> Results { get; } = new(StringComparer.Ordinal);
    public SortedDictionary<string, string> Numbers { get; } = new(StringComparer.Ordinal);
    public SortedDictionary<string, string> Settings { get; } = new(StringComparer.Ordinal);
}

/// <summary>One act to be performed.</summary>
/// <param name="On">办理日期.</param>
/// <param name="At">The moment of recording, UTC.</param>
/// <param name="Channel">desk, counter, portal, api, import, statute, sample.</param>
/// <param name="Seen">The version of the matter the caller saw; null when it does not say.</param>
public sealed record Performance(ActType Type, Act Act, Actor Actor, DateOnly On, DateTime At, string Channel, int? Seen = null)
{
    /// <summary>导入: the channel of matters that a sheet or a script brings in, whoever they are of.</summary>
    public const string Import = "import";
}

/// <summary>
/// 案卷: a matter in hand, with its course, while acts are performed on it. Runs the deemed acts that are due, then the gate, then the act,
/// and writes the entries. Whoever holds it saves all of it or nothing.
/// </summary>
public sealed class CaseFile
{
    private readonly Func<string, string?> settingOf;
    private readonly WorkCalendar calendar;
    private JsonDocument facts;

    private CaseFile(
        Module module,
        Matter matter,
        Course course,
        byte[] head,
        string factsJson,
        WorkCalendar calendar,
        Func<string, string?> settingOf
    )
    {
        (Module, Matter, Course, Head) = (module, matter, course, head);
        (this.calendar, this.settingOf) = (calendar, settingOf);
        FactsText = factsJson;
        facts = JsonDocument.Parse(factsJson);
    }

    public Module Module { get; }
    public Matter Matter { get; }
    public Course Course { get; }

    /// <summary>The hash of the last entry; 32 zero bytes before the first.</summary>
    public byte[] Head { get; private set; }

    /// <summary>The facts as they are stored after the last act.</summary>
    public string FactsText { get; private set; }

    /// <summary>Entries written since the file was opened.</summary>
    public List<Entry> Written { get; } = [];

    public Stage Stage => Module.StageOf(Matter.StageCode);

    /// <summary>Where it stands, in a word: what it waits for where the facts say more than the stage, else the stage.</summary>
    public string Standing => Matter.Awaits(Course)?.Standing ?? Stage.Label;

    /// <summary>下一步, in words.</summary>
    public string NextStep =>
        Matter.Awaits(Course)?.Next
        ?? Stage.Next
        ?? (Next is { } left ? $"{Stage.Label},还须{Module.Clock(left.Rule).Label}" : Stage.Label);

    /// <summary>The day by which the next step is due; null when nothing runs.</summary>
    public DateOnly? DueOn => Next?.Due;

    /// <summary>The running period that is due first; once the matter is closed, of those that outlive it and are not ended by the statute itself.</summary>
    public ClockRun? Next =>
        Stage.Phase != Phase.Closed ? Course.Next : Course.NextOf(c => Module.Clock(c.Rule) is { OutlivesClosing: true, Deemed: null });

    /// <summary>The day after which the statute acts by itself; null when no running period has that effect.</summary>
    public DateOnly? DeemedOn =>
        Course.Clocks.Where(c => c.State == ClockState.Running && Module.Clock(c.Rule).Deemed is not null).Min(c => (DateOnly?)c.Due);

    /// <summary>
    /// What a running matter lacks: a next step said in words, a period that runs or is paused, or an act somebody may perform. Null when it
    /// lacks nothing. No act may leave a matter so; the office's desk owns a matter without a person in charge.
    /// </summary>
    public string? Lacks =>
        Stage.Phase != Phase.Running ? null
        : Stage.Next is null ? "下一步"
        : !Course.Clocks.Any(c => c.Open) ? "期限"
        : !Module.Acts.Any(a => !a.Opens && (a.From.Count == 0 || a.From.Contains(Matter.StageCode))) ? "可办的事项"
        : null;

    /// <summary>The steps that the office has set for a kind of paper; null where it has set none.</summary>
    public Chain? ChainOf(Template template) => Chain.Of(Matter.Office, Module.Kind, template.Name, settingOf);

    /// <summary>Whether the office has its papers of this kind sealed before they are served.</summary>
    public bool UsesSealing => Sealing.IsAsked(Matter.Office, Module.Kind, settingOf);

    /// <summary>B角: the account that the office has named for a duty; null where none is.</summary>
    internal string? DeputyOf(string duty) => Chain.DeputyOf(Matter.Office, Module.Kind, duty, settingOf)?.Split(':')[^1];

    /// <summary>The personal values on file: those among the facts, and where parties have confirmed to be served.</summary>
    public IEnumerable<(PersonalFact Fact, Personal Value)> Personal
    {
        get
        {
            foreach (var fact in Module.PersonalFacts)
                if (fact.Read(Matter) is { } value)
                    yield return (fact, value);
            foreach (var to in (Course.Addresses ?? []).Select(a => a.To).Distinct())
            {
                var (n, confirmed) = (Course.Addresses!.FindIndex(a => a.To == to) + 1, Service.AddressOf(Course, to)!);
                if (confirmed.Address is { } address)
                    yield return (new($"address-{n}", $"送达地址({to})", _ => address) { IsAddress = true }, address);
                if (confirmed.Phone is { } phone)
                    yield return (new($"address-phone-{n}", $"收件电话({to})", _ => phone) { IsAddress = true }, phone);
            }
        }
    }

    /// <summary>A matter about to be opened in an office.</summary>
    public static CaseFile New(Module module, long id, Office office, WorkCalendar calendar, Func<string, string?> settingOf)
    {
        var matter = module.NewMatter();
        (matter.Id, matter.Office) = (id, office);
        return new(module, matter, new Course(), new byte[32], "{}", calendar, settingOf);
    }

    /// <summary>A stored matter.</summary>
    public static CaseFile Open(Module module, MatterRow row, Office office, WorkCalendar calendar, Func<string, string?> settingOf)
    {
        var matter = (Matter)JsonSerializer.Deserialize(row.Facts, module.MatterType, FactsJson.Options)!;
        (matter.Id, matter.Office, matter.Receipt, matter.Number, matter.Title) = (row.Id, office, row.Receipt, row.Number, row.Title);
        (matter.Owner, matter.OpenedOn, matter.ClosedOn, matter.Version, matter.StageCode) = (
            row.Owner,
            row.OpenedOn,
            row.ClosedOn,
            row.Version,
            row.Stage
        );
        var course = JsonSerializer.Deserialize<Course>(row.Course, FactsJson.Options)!;
        return new(module, matter, course, row.Head, row.Facts, calendar, settingOf);
    }

    /// <summary>The row that stores this matter.</summary>
    public MatterRow Row() =>
        new(
            Matter.Id,
            Module.Kind,
            Matter.Receipt,
            Matter.Number,
            Matter.Title,
            Matter.StageCode,
            Stage.Phase,
            Matter.Office.Id,
            Matter.Owner,
            Matter.OpenedOn,
            DueOn,
            Matter.ClosedOn,
            Matter.Version,
            Head,
            FactsText,
            FactsJson.Write(Course),
            Matter.Secrecy
        );

    /// <summary>Performs an act after the deemed acts due before its date.</summary>
    /// <returns>Every refusal; empty when the entries in <see cref="Written"/> stand. After a refusal the file must be thrown away.</returns>
    public async ValueTask<IReadOnlyList<Refusal>> Perform(Performance performance, IOutside outside)
    {
        var before = Matter.Version;
        if (before > 0)
            await PerformDeemed(performance.On, performance.At, outside);
        var today = ChinaDay(performance.At);
        // the caller's version is the one before deemed acts: what the statute did meanwhile is nobody's stale screen
        var seen = performance.Seen == before ? Matter.Version : performance.Seen;
        var refusals = Gate.Check(this, performance.Type, performance.Actor, performance.On, today, seen).ToList();
        if (Matter.Version == 0)
            Matter.OpenedOn = performance.On;
        var recorded = await Answered(performance.Act, performance.On, outside);
        if (refusals.Count == 0)
            await Reckon(performance.Act, recorded, outside);
        var scene = new Scene(this, performance.Type, performance.Actor, performance.On, recorded, settingOf, calendar);
        if (refusals.Count == 0 || performance.Type.Opens == (Matter.Version == 0))
            refusals.AddRange(performance.Act.RefuseOn(Matter, scene));
        if (refusals.Count > 0)
            return refusals;
        await Allot(performance, recorded, outside);
        if (TakesCharge(performance))
            recorded.Results[InCharge] = performance.Actor.Account;
        refusals.AddRange(Apply(performance, recorded, scene));
        if (refusals.Count == 0 && Lacks is { } lack)
            throw new InvalidOperationException($"{Module.Kind}.{performance.Type.Name} leaves a running matter without {lack}");
        return refusals;
    }

    // kept with the entry, so that those made before acts took charge verify
    private const string InCharge = "in-charge";

    /// <summary>Somebody at a desk, in their own right, who has not stepped back; not who brings in a sheet of other people's matters.</summary>
    private bool TakesCharge(Performance performance) =>
        performance is { Type.TakesCharge: true, Channel: not Performance.Import, Actor: { Behalf: null, Capacity: Capacity.AtOffice } }
        && Course.Recused?.Contains(performance.Actor.Account) != true;

    /// <summary>Performs what the statute deems done before the date, in order of the periods' ends.</summary>
    public async ValueTask PerformDeemed(DateOnly before, DateTime at, IOutside outside)
    {
        while (DueDeemed(before) is { } run)
        {
            var type = Module.Act(Module.Clock(run.Rule).Deemed!);
            var act = (Act)Activator.CreateInstance(type.Type)!;
            var performance = new Performance(type, act, Actor.Statute, run.Due, at, "statute");
            var recorded = await Answered(act, run.Due, outside);
            await Allot(performance, recorded, outside);
            var refused = Apply(performance, recorded, new Scene(this, type, Actor.Statute, run.Due, recorded, settingOf, calendar));
            if (refused.Count > 0)
                throw new InvalidOperationException($"deemed act {type.Name} of matter {Matter.Id} cannot be refused: {refused[0]}");
            if (Course.Clocks[run.Seq - 1].Open)
                throw new InvalidOperationException($"deemed act {type.Name} left its own period running");
        }
    }

    /// <summary>The first period that has run out before the date and whose silence the law gives an effect.</summary>
    public ClockRun? DueDeemed(DateOnly before) =>
        Course
            .Clocks.Where(c => c.State == ClockState.Running && c.Due < before && Module.Clock(c.Rule).Deemed is not null)
            .Where(c => Stage.Phase != Phase.Closed || Module.Clock(c.Rule).OutlivesClosing)
            .MinBy(c => (c.Due, c.Seq));

    private async ValueTask<Recorded> Answered(Act act, DateOnly on, IOutside outside)
    {
        var recorded = new Recorded();
        foreach (var question in act.AsksOf(Matter, on))
            recorded.Answers[question.Name] = await outside.Ask(question, Matter.Id);
        foreach (var question in act.BalancesOf(Matter, on))
            recorded.Answers[question.Name] = await outside.Unbalanced(question, Matter.Office);
        foreach (var question in act.ReadsOf(Matter, on))
            recorded.Readings[question.Name] = await outside.Freeze(question, Matter.Office);
        return recorded;
    }

    private async ValueTask Reckon(Act act, Recorded recorded, IOutside outside)
    {
        foreach (var reckoning in act.ReckonsOf(Matter))
        {
            var told = new List<Told>();
            foreach (var n in reckoning.Entries)
                told.Add(Told.Read(Module, Written.Find(e => e.N == n)?.Body ?? await outside.Entry(Matter.Id, n)));
            if (reckoning.Result(told) is { } result)
                recorded.Results[reckoning.Name] = result;
        }
    }

    private async ValueTask Allot(Performance performance, Recorded recorded, IOutside outside)
    {
        if (performance.Type.Opens)
            recorded.Numbers[Series.Receipt.Name] = await outside.Allot(Series.Receipt, Matter.Office, performance.On.Year);
        foreach (var series in performance.Act.NumbersOf(Matter).OrderBy(s => s.Name, StringComparer.Ordinal))
            recorded.Numbers[series.Name] = await outside.Allot(series, Matter.Office, performance.On.Year);
    }

    /// <summary>The pure middle: the act changes the matter, the outcome is settled, the entry is written.</summary>
    internal IReadOnlyList<Refusal> Apply(Performance performance, Recorded recorded, Scene scene)
    {
        var before = (Matter.StageCode, Matter.Title, Matter.Number, Matter.Owner);
        var opening = Matter.Version == 0;
        if (opening)
        {
            Matter.OpenedOn = performance.On;
            Matter.Receipt = recorded.Numbers[Series.Receipt.Name];
        }
        performance.Act.PerformOn(Matter, scene);
        Matter.Owner ??= recorded.Results.GetValueOrDefault(InCharge);
        if (opening && performance.Actor.Behalf is { } behalf && !Gate.IsParty(performance.Type, behalf, Course.Parties))
            return [Gate.NotTheParty];
        Course.Acts[performance.Type.Name] = Course.Acts.GetValueOrDefault(performance.Type.Name) + 1;
        if (Stage.Phase == Phase.Closed)
        {
            Matter.ClosedOn ??= performance.On;
            scene.DropAll();
        }
        else
            Matter.ClosedOn = null;
        scene.Settle();
        if (scene.Refusals.Count > 0)
            return scene.Refusals;
        var outcome = scene.Outcome;
        outcome.Stage = opening || Matter.StageCode != before.StageCode ? Matter.StageCode : null;
        outcome.Title = Matter.Title != before.Title ? Matter.Title : null;
        outcome.Number = Matter.Number != before.Number ? Matter.Number : null;
        outcome.Owner = Matter.Owner != before.Owner ? Matter.Owner ?? "" : null;
        outcome.Receipt = opening ? Matter.Receipt : null;
        outcome.Facts = FactsChanged();
        Matter.Version++;
        var entry = Entry.Write(this, performance, recorded, outcome);
        Head = entry.Hash;
        Written.Add(entry);
        return [];
    }

    private byte[] FactsChanged()
    {
        FactsText = FactsJson.Write(Matter);
        var after = JsonDocument.Parse(FactsText);
        var changes = FactsJson.Changes(facts.RootElement, after.RootElement);
        facts.Dispose();
        facts = after;
        return changes;
    }

    /// <summary>The calendar day in China of a UTC moment.</summary>
    public static DateOnly ChinaDay(DateTime utc) => DateOnly.FromDateTime(ChinaTime.Of(utc));
}

/// <summary>A matter as a row: what one query brings and one statement saves.</summary>
public sealed record MatterRow(
    long Id,
    string Kind,
    string Receipt,
    string? Number,
    string Title,
    string Stage,
    Phase Phase,
    int OfficeId,
    string? Owner,
    DateOnly OpenedOn,
    DateOnly? DueOn,
    DateOnly? ClosedOn,
    int Version,
    byte[] Head,
    string Facts,
    string Course,
    Secrecy? Secrecy
);
