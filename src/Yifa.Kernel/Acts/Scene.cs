namespace Yifa.Kernel;

/// <summary>
/// What an act sees beside its matter (date, actor, office, calendar, settings, answers to its look-ups) and what it may ask for (clocks,
/// counts, documents, claims, links, notices). Nothing takes effect until the whole act is accepted.
/// </summary>
public sealed partial class Scene
{
    private readonly Module module;
    private readonly Course course;
    private readonly SortedDictionary<string, IReadOnlyList<Found>> answers;
    private readonly SortedDictionary<string, FrozenReading> readings;
    private readonly SortedDictionary<string, string> results;
    private readonly SortedDictionary<string, string> numbers;
    private readonly SortedDictionary<string, string> settings;
    private readonly Func<string, string?> settingOf;
    private readonly Matter matter;

    internal Scene(
        CaseFile file,
        ActType act,
        Actor actor,
        DateOnly on,
        Recorded recorded,
        Func<string, string?> settingOf,
        WorkCalendar calendar
    )
    {
        (module, matter, course) = (file.Module, file.Matter, file.Course);
        (ActType, Actor, On, Calendar, this.settingOf) = (act, actor, on, calendar, settingOf);
        (answers, readings) = (recorded.Answers, recorded.Readings);
        (results, numbers, settings) = (recorded.Results, recorded.Numbers, recorded.Settings);
    }

    /// <summary>办理日期: the business date of the act, Asia/Shanghai.</summary>
    public DateOnly On { get; }
    public Actor Actor { get; }
    public WorkCalendar Calendar { get; }
    public ActType ActType { get; }

    /// <summary>The office the matter belongs to.</summary>
    public Office Office => matter.Office;
    public Outcome Outcome { get; } = new();

    /// <summary>The matter's record so far: periods, documents, approvals, parties, how often each act was performed.</summary>
    public Course Course => course;

    /// <summary>Refusals met while performing: a document that lacks an element or an approval, a pause that would end before it began.</summary>
    internal List<Refusal> Refusals { get; } = [];

    /// <summary>The reading of a figure the act declared.</summary>
    public FrozenReading Reading(string question) => readings[question];

    /// <summary>The matters a look-up found, or those that break a balance.</summary>
    public IReadOnlyList<Found> Answer(string lookUp) => answers.TryGetValue(lookUp, out var found) ? found : [];

    /// <summary>What the act worked out from earlier entries; null where they lead to nothing.</summary>
    public string? Result(string reckoning) => results.GetValueOrDefault(reckoning);

    /// <summary>The number allotted from a series the act declared.</summary>
    public string Number(Series series) => numbers[series.Name];

    /// <summary>A setting's value at this time; the entry records it.</summary>
    public string Setting(Setting setting)
    {
        if (!settings.TryGetValue(setting.Key, out var value))
            settings[setting.Key] = value = settingOf(setting.Key) ?? setting.Default;
        return value;
    }

    /// <summary>
    /// The same as the matter's office has set it, or the nearest above it that has: the key, a colon and an office's path make such a
    /// setting's name.
    /// </summary>
    public string SettingHere(Setting setting) => Office.Nearest($"{setting.Key}:", "", SetOnly) ?? Setting(setting);

    /// <summary>The same where the office, one above it or everybody has set it: null, and nothing recorded, where nobody has.</summary>
    public string? SetHere(Setting setting) => Office.Nearest($"{setting.Key}:", "", SetOnly) ?? SetOnly(setting.Key);

    /// <summary>The name of an account; the entry records it among the settings. The account itself where nobody has that name.</summary>
    public string NameOf(string account)
    {
        var key = AccountKey + account;
        if (!settings.TryGetValue(key, out var name))
            settings[key] = name = settingOf(key) ?? account;
        return name;
    }

    /// <summary>What the settings that name accounts begin with.</summary>
    public const string AccountKey = "account:";

    /// <summary>The office of the tree that is meant by a name or a path; the entry records it. Null where none is, or several are.</summary>
    public (string Path, string Name)? OfficeNamed(string text)
    {
        var key = OfficeKey + text;
        if (!settings.TryGetValue(key, out var found))
            settings[key] = found = settingOf(key) ?? "";
        return found.Split(' ', 2) is [var path, var name] ? (path, name) : null;
    }

    /// <summary>What the settings that name offices begin with; the value is path and name.</summary>
    public const string OfficeKey = "office:";

    public bool Done<TAct>()
        where TAct : Act => course.Acts.ContainsKey(module.Act(typeof(TAct)).Name);

    /// <summary>The period's latest run in this matter, or null.</summary>
    public ClockRun? Clock(ClockRule rule) => course.Clocks.LastOrDefault(c => c.Rule == rule.Name);

    /// <summary>Starts a period at the act's date, or at <paramref name="from"/>; the text in force is that of <paramref name="textOf"/>, by default the start.</summary>
    /// <param name="set">A length the act itself sets, where the text leaves it to the act (责令在一定期限内履行).</param>
    public ClockRun Start(ClockRule rule, DateOnly? from = null, DateOnly? textOf = null, Term? set = null)
    {
        var start = from ?? On;
        var term = rule.On(textOf ?? start);
        var run = new ClockRun
        {
            Seq = course.Clocks.Count + 1,
            Rule = rule.Name,
            From = start,
            Event = ActType.Label,
            Term =
                set is { } own ? Sane(own).ToString()
                : term.Setting is { } s ? Setting(s)
                : term.Term.ToString(),
            Law = term.Law,
            TextOf = textOf,
            Calendar = Calendar.Version,
            Due = default,
        }.Dated(Calendar);
        course.Clocks.Add(run);
        Outcome.Clocks[run.Seq] = run;
        return run;
    }

    /// <summary>The period was met; nothing happens when it is not running.</summary>
    public void Stop(ClockRule rule) => Change(rule, c => c with { State = ClockState.Met, EndedOn = On });

    /// <summary>The period no longer applies (withdrawn, converted to another).</summary>
    public void Drop(ClockRule rule) => Change(rule, c => c with { State = ClockState.Dropped, EndedOn = On });

    /// <summary>The period ran out and the statute acted; used by deemed acts.</summary>
    public void RunOut(ClockRule rule) => Change(rule, c => c with { State = ClockState.RanOut, EndedOn = On });

    /// <summary>Every open period ends, the matter being closed, but those that outlive it.</summary>
    public void DropAll()
    {
        foreach (var rule in module.Clocks.Where(r => !r.OutlivesClosing))
            Drop(rule);
    }

    /// <summary>中止, 补正, 鉴定: the period stands still from the act's date (or <paramref name="from"/>) on.</summary>
    public void Pause(ClockRule rule, DateOnly? from = null) =>
        Change(
            rule,
            c =>
                c.State == ClockState.Paused ? c : c with { State = ClockState.Paused, Pauses = [.. c.Pauses, new Pause(from ?? On, null)] }
        );

    /// <summary>The period runs again; its due date moves by the days it stood still.</summary>
    public void Resume(ClockRule rule)
    {
        if (course.Clocks.Any(c => c.Rule == rule.Name && c.Open && c.Pauses.Any(p => p.To is null && p.From > On)))
        {
            Refusals.Add(Gate.BeforePause.At("On"));
            return;
        }
        Change(
            rule,
            c =>
                c.State != ClockState.Paused
                    ? c
                    : (
                        c with
                        {
                            State = ClockState.Running,
                            Pauses = [.. c.Pauses.Select(p => p.To is null ? p with { To = On } : p)],
                        }
                    ).Dated(Calendar)
        );
    }

    /// <summary>Days of a kind's unit that were counted out and have ended already, e.g. an appraisal recorded afterwards.</summary>
    public void Exclude(ClockRule rule, DateOnly from, DateOnly to) =>
        Change(rule, c => (c with { Pauses = [.. c.Pauses, new Pause(from, to)] }).Dated(Calendar));

    /// <summary>The one lawful extension.</summary>
    public void Extend(ClockRule rule, Term by) => Change(rule, c => (c with { Extended = Sane(by).ToString() }).Dated(Calendar));

    private const int Century = 36_525;

    /// <summary>The days from the act to a day that it sets itself, a century at most.</summary>
    /// <param name="least">In days, where the day is nearer or past.</param>
    public Term DaysTo(DateOnly day, int least = 1) => Term.Days(Math.Clamp(day.DayNumber - On.DayNumber, least, Century));

    /// <summary>
    /// The days from the act to a last day, or to one before it on which somebody works: what is due by the hour, or binds a party, does not roll on
    /// past days off.
    /// </summary>
    public Term DaysNoLater(DateOnly last)
    {
        while (Calendar.IsOff(last) && last > On)
            last = last.AddDays(-1);
        return DaysTo(last, least: 0);
    }

    /// <summary>No period lasts longer than a century; one that a slip of the hand made so is refused before a date is looked for.</summary>
    private Term Sane(Term term)
    {
        if (
            term.Length
            <= (
                term.Unit switch
                {
                    TermUnit.Year => 100,
                    TermUnit.Month => 1_200,
                    _ => Century,
                }
            )
        )
            return term;
        Refusals.Add(Gate.TermTooLong);
        return new Term(0, term.Unit);
    }

    /// <summary>Counts the act in a figure.</summary>
    /// <param name="on">For a cohort figure: the date of the earlier event.</param>
    /// <param name="key">For a distinct figure: what is counted once.</param>
    /// <param name="facets">Facets beside, or instead of, those the matter has.</param>
    public void Count(
        Figure figure,
        decimal amount = 1,
        DateOnly? on = null,
        string? key = null,
        params (string Facet, string Value)[] facets
    )
    {
        if (!figure.IsCounted)
            throw new InvalidOperationException($"{figure.Id} is derived and cannot be counted");
        if (amount != 0 && Kind?.IsCountedIn(figure) != false)
            pending.Add((figure, amount, on ?? On, key, facets));
    }

    /// <summary>Takes back what was counted, with the facets the matter has now, before the act changes them.</summary>
    public void Uncount(Figure figure, decimal amount = 1, DateOnly? on = null, string? key = null)
    {
        if (amount != 0 && Kind?.IsCountedIn(figure) != false)
            Outcome.Counts.Add(new(figure.Id, on ?? On, -amount, FacetText.Of(module, matter, module.Bound(figure), []), key));
    }

    /// <summary>Of a general module: the matter's kind, at the version it was opened under.</summary>
    public Kind? Kind => module.KindOf(matter);

    /// <summary>A version of a kind of the module; null when there is none.</summary>
    public Kind? KindNamed(KindRef kind) => module.Kinds?.At(kind);

    /// <summary>A kind of the module at its last version; null when there is none.</summary>
    public Kind? KindNamed(string id) => module.Kinds?.Last(id);

    private readonly List<(Figure Figure, decimal Amount, DateOnly On, string? Key, (string, string)[] Facets)> pending = [];

    /// <summary>Issues a document. It is refused when a mandatory element is missing or a level of its chain has not approved.</summary>
    public void Issue(Template template) => issuing.Add((template, null));

    /// <summary>Issues the notice of a correction.</summary>
    internal void Issue(Correction correction) =>
        issuing.Add((module.Document(Correction.TemplateName), i => i with { Corrects = correction }));

    private readonly List<(Template Template, Func<Issued, Issued>? Completed)> issuing = [];

    /// <summary>What a document of the matter is called.</summary>
    internal string LabelOf(Issued issued) => module.Document(issued.Template).Label;

    public void Approve(Template template, object level, bool agreed, string? opinion)
    {
        var approval = new Approval(template.Name, level.ToString()!, Actor.Name, On, agreed, opinion);
        if (!agreed)
            course.Approvals.RemoveAll(a => a.Template == template.Name && a.Agreed);
        course.Approvals.Add(approval);
        Outcome.Approvals.Add(approval);
    }

    /// <summary>Takes contents, which the store keeps, into the matter's record.</summary>
    internal void File(string title, MaterialKind kind, IReadOnlyList<Content> contents)
    {
        var filed = new Filed(title, kind, On, contents, (Actor.Capacity as Capacity.Party)?.Account, Actor.Behalf);
        course.Files = [.. course.Files ?? [], filed];
        Outcome.Files.Add(filed);
    }

    /// <summary>The volumes, which the store keeps, become the matter's file.</summary>
    internal void Bind(Bound bound) => (course.Bound, Outcome.Bound) = (bound, bound);

    /// <summary>The kind's rules of the file, for acts that only a kind with them has.</summary>
    internal Dossier Dossier => module.Dossier!;

    /// <summary>回避: the account in charge steps back and may not be put in charge again.</summary>
    public void Recuse()
    {
        if (matter.Owner is { } owner && course.Recused?.Contains(owner) != true)
            course.Recused = [.. course.Recused ?? [], owner];
        matter.Owner = null;
    }

    /// <summary>Refers to another matter; to the same one as the same thing once, however often it is said.</summary>
    public void Link(long to, string relation)
    {
        var link = new Link(to, relation);
        if (course.Links.Contains(link))
            return;
        course.Links.Add(link);
        Outcome.Links.Add(link);
    }

    /// <summary>Takes a unique place; losing it to another matter refuses the act.</summary>
    public void Claim(string scope, string key, int slot = 0) => Outcome.Claims.Add(new Claim(scope, key, slot));

    /// <summary>Gives a place back.</summary>
    public void Release(string scope, string key, int slot = 0) => Outcome.Released.Add(new Claim(scope, key, slot));

    /// <summary>
    /// Opens another matter, of this kind or another, once this act stands: through the outbox, in the name of whoever acts here. Texts that are
    /// null or empty are left out.
    /// </summary>
    /// <param name="act">The opening act, <c>kind.Act</c>.</param>
    /// <param name="office">Path of the office it belongs to; that of this matter by default.</param>
    public void Open(string act, string? office, params IEnumerable<(string Field, string? Text)> fields)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, text) in fields)
            if (!string.IsNullOrEmpty(text))
                texts[field] = text;
        Outcome.Openings.Add(new(act, office ?? Office.Path, texts));
    }

    public void Notify(string channel, string to, string text) => Outcome.Notices.Add(new Notice(channel, to, text));

    /// <summary>Tells every party that has an account.</summary>
    public void NotifyParties(string text)
    {
        foreach (var party in course.Parties.Where(p => p.Account is not null))
            Notify("account", party.Account!, text);
    }

    private void Change(ClockRule rule, Func<ClockRun, ClockRun> change)
    {
        for (var i = 0; i < course.Clocks.Count; i++)
        {
            var run = course.Clocks[i];
            if (run.Rule != rule.Name || !run.Open)
                continue;
            var changed = change(run);
            if (changed == run)
                continue;
            course.Clocks[i] = changed;
            Outcome.Clocks[run.Seq] = changed;
        }
    }

    /// <summary>After the act has changed the matter: counts take its facets, documents their elements.</summary>
    internal void Settle()
    {
        foreach (var (figure, amount, on, key, facets) in pending)
            Outcome.Counts.Add(new Count(figure.Id, on, amount, FacetText.Of(module, matter, module.Bound(figure), facets), key));
        foreach (var (template, completed) in issuing)
            IssueNow(template, completed);
    }

    private void IssueNow(Template template, Func<Issued, Issued>? completed)
    {
        foreach (var element in template.Elements.Where(e => string.IsNullOrWhiteSpace(e.Read(matter))))
            Refusals.Add(Gate.ElementMissing.With($":{template.Label}缺“{element.Label}”") with { Law = element.Law });
        var after = 0; // each level counts only once the one before it has agreed
        foreach (var level in template.Chain)
            if (
                course.Approvals.FindIndex(after, a => a.Agreed && a.Template == template.Name && a.Level == level.ToString())
                is var n
                    and >= 0
            )
                after = n + 1;
            else
                Refusals.Add(
                    Gate.ApprovalMissing.With($":{template.Label}须经{(level is Enum e ? Words.Chinese(e) : level)}同意") with
                    {
                        Law = template.Law,
                    }
                );
        var plain = new Issued(template.Name, template.Number is { } series ? numbers[series.Name] : null, On)
        {
            Text = TakeSigned(template),
        };
        var issued = completed is null ? plain : completed(plain);
        course.Papers.Add(issued);
        Outcome.Papers.Add(issued);
    }
}
