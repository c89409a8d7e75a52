using System.Linq.Expressions;
using System.Reflection;

namespace Yifa.Kernel;

/// <summary>A stage as declared.</summary>
public sealed record Stage(string Code, string Label, Phase Phase, string? Next);

/// <summary>A facet of a kind: its name, what it is called, the values it may take where these are fixed, and how it is read.</summary>
public sealed record Facet(string Name, string Label, IReadOnlyList<Choice> Values, Func<Matter, string?> Read)
{
    /// <summary>Of a list of texts: it is looked up by each of them, and cuts no figure. Null for a facet with one value.</summary>
    public Func<Matter, IReadOnlyList<string>>? Several { get; init; }

    /// <summary>Its values are lines for <see cref="LookUp.ByLine"/>.</summary>
    public bool IsTold { get; init; }

    /// <summary>Every value the matter has, each once.</summary>
    public IEnumerable<string> ValuesOf(Matter matter) =>
        Several is { } several ? several(matter).Distinct()
        : Read(matter) is { } value ? [value]
        : [];

    /// <summary>One that no matter holds: an act gives its value with what it counts.</summary>
    public static Facet Given(string name, string label, params Choice[] values) => new(name, label, values, _ => null);

    /// <summary>The Chinese of a value code; the value itself where it is free text.</summary>
    public string Show(string value) =>
        Values.Count > 0
            ? Values.FirstOrDefault(v => v.Code == value)?.Chinese ?? value
            : value switch
            {
                "yes" => "是",
                "no" => "否",
                _ => value,
            };
}

/// <summary>A personal value among a kind's facts.</summary>
public sealed record PersonalFact(string Name, string Label, Func<Matter, Personal?> Read)
{
    /// <summary>送达地址: it stands on an address form rather than among the facts.</summary>
    public bool IsAddress { get; init; }
}

/// <summary>A fact that full text covers.</summary>
public sealed record SearchedFact(string Label, Func<Matter, string?> Read);

/// <summary>A date among a kind's facts on which something is held.</summary>
/// <param name="Name">As the facts are written.</param>
public sealed record Appointment(string Name, string Label, Func<Matter, DateOnly?> Read);

/// <summary>The whole contract of a module: one statute made executable. Everything else is read off the declarations it points at.</summary>
public sealed partial class Module
{
    private Dictionary<Type, ActType> byType;
    private readonly Func<Matter> create;

    private Module(string kind, string name, Type matter, Type stages, Type duties, Dossier? dossier)
    {
        (Kind, Name, MatterType, Dossier) = (kind, name, matter, dossier);
        create = Expression.Lambda<Func<Matter>>(Expression.New(matter)).Compile();
        Stages = [.. Enum.GetValues(stages).Cast<Enum>().Select(StageOf)];
        Duties = [.. Enum.GetValues(duties).Cast<Enum>()];
        Leaders = [.. Duties.Where(d => Words.Of<LeadsAttribute>(d) is not null)];
        PersonalHandlers = [.. Duties.Where(d => Words.Of<HandlesPersonalAttribute>(d) is not null)];
        PersonalFacts = [.. PersonalFactsOf(matter)];
        PersonalActs = PersonalFacts.Count == 0 ? [] : [PersonalAct(typeof(ViewPersonal<>)), PersonalAct(typeof(ErasePersonal<>))];
        var counters = Duties.Where(d => Words.Of<ServesCounterAttribute>(d) is not null).ToList();
        FileActs = dossier is null ? [] : [.. dossier.Acts(kind, matter, Stages, counters)];
        AllActs =
        [
            .. ActsOf(matter).Select(t => new ActType(kind, t, counters: counters)).OrderBy(a => a.Earlier),
            .. LeadersActs(),
            .. CorrectingActs(),
            .. DraftingActs(),
            .. SealingActs(),
            .. ServingActs(counters),
            .. dossier?.ReadingActs(kind, matter, Stages) ?? [],
            .. PersonalActs,
            .. FileActs,
        ];
        byType = AllActs.ToDictionary(a => a.Type);
        Acts = [.. AllActs.Where(a => !a.Earlier && !PersonalActs.Contains(a) && !FileActs.Contains(a))];
        ownFacets = [.. FacetsOf(matter)];
        Searched = [.. SearchedFactsOf(matter)];
        Appointments = [.. AppointmentsOf(matter)];
    }

    /// <summary>Declares a module.</summary>
    /// <typeparam name="TMatter">The class of its facts; its acts are the records derived from <c>Act&lt;TMatter&gt;</c> beside it.</typeparam>
    /// <typeparam name="TStage">Its stages.</typeparam>
    /// <param name="kind">English id in addresses and files, e.g. <c>reconsideration</c>.</param>
    /// <param name="name">Chinese name.</param>
    /// <param name="clocks">The static class of its <see cref="ClockRule"/>s.</param>
    /// <param name="figures">The static class of its <see cref="Figure"/>s.</param>
    /// <param name="documents">The static class of its <see cref="Template"/>s.</param>
    /// <param name="balance">Its balance figures, where it is a casework kind.</param>
    /// <param name="journey">How the public applies, where it does.</param>
    /// <param name="publication">What the law publishes of it, where it does.</param>
    /// <param name="dossier">How its files are made up, where it takes materials in.</param>
    /// <param name="laws">The texts its documents cite, with their versions; none where it says nothing of versions.</param>
    /// <param name="given">Facets of its figures whose values acts give.</param>
    /// <param name="follows">What acts of other kinds bring about here.</param>
    /// <param name="kinds">Of a general module: its kinds, and what they may say.</param>
    public static Module Of<TMatter, TStage>(
        string kind,
        string name,
        Type duties,
        Type? clocks,
        Type? figures,
        Type? documents,
        (Figure Pending, Figure New, Figure Closed)? balance = null,
        Journey? journey = null,
        Publication? publication = null,
        IReadOnlyList<Instrument>? laws = null,
        Dossier? dossier = null,
        IReadOnlyList<Facet>? given = null,
        IReadOnlyList<Following>? follows = null,
        KindSource? kinds = null
    )
        where TMatter : Matter<TStage>, new()
        where TStage : struct, Enum =>
        new Module(kind, name, typeof(TMatter), typeof(TStage), duties, dossier)
        {
            Clocks = Declared<ClockRule>(clocks),
            Figures = Declared<Figure>(figures),
            Documents = Declared<Template>(documents),
            Laws = laws ?? [],
            Balance = balance,
            Journey = journey,
            Publication = publication,
            Given = given ?? [],
            Follows = follows ?? [],
        }.Shelved(kinds);

    public string Kind { get; }
    public string Name { get; }
    public Type MatterType { get; }
    public IReadOnlyList<Enum> Duties { get; }

    /// <summary>The duties that lead the module's offices and assign its matters.</summary>
    public IReadOnlyList<Enum> Leaders { get; }

    /// <summary>The duties that may uncover personal values.</summary>
    public IReadOnlyList<Enum> PersonalHandlers { get; }

    /// <summary>The personal values among the facts.</summary>
    public IReadOnlyList<PersonalFact> PersonalFacts { get; }
    public IReadOnlyList<Stage> Stages { get; }

    /// <summary>The acts on offer, in the order of the statute.</summary>
    public IReadOnlyList<ActType> Acts { get; private set; }

    /// <summary>What is done to personal values through the store alone, never as an act on offer: uncovering and erasing.</summary>
    public IReadOnlyList<ActType> PersonalActs { get; }

    /// <summary>案卷规则; null when the kind takes no materials in.</summary>
    public Dossier? Dossier { get; }

    /// <summary>What is done with materials through the store alone, never as an act on offer.</summary>
    public IReadOnlyList<ActType> FileActs { get; }

    /// <summary>With the earlier versions that old entries need, and the acts on personal values and on materials.</summary>
    public IReadOnlyList<ActType> AllActs { get; private set; }

    /// <summary>The module's own periods, and the kernel's for what it has declared.</summary>
    public IReadOnlyList<ClockRule> Clocks
    {
        get;
        private init =>
            field = [
                .. value,
                .. LawOfCorrecting(Duties).Length > 0 ? [Drafting.ClockOf(MatterType)] : (ClockRule[])[],
                .. LawOfServing.Length > 0 ? Service.ClocksOf(MatterType) : [],
            ];
    } = [];
    public IReadOnlyList<Figure> Figures { get; private set; } = [];

    /// <summary>The module's own documents, and the kernel's for what it has declared.</summary>
    public IReadOnlyList<Template> Documents
    {
        get;
        private init =>
            field = [
                .. value,
                .. LawOfCorrecting(Duties) is { Length: > 0 } law ? [Correction.NoticeUnder(law)] : (Template[])[],
                .. LawOfServing.Length > 0 ? [Service.Record, Service.AddressForm] : (Template[])[],
            ];
    } = [];

    /// <summary>The texts its documents cite, with their versions.</summary>
    public IReadOnlyList<Instrument> Laws { get; private init; } = [];

    /// <summary>The facts that full text covers.</summary>
    public IReadOnlyList<SearchedFact> Searched { get; }

    /// <summary>The dates among the facts on which something is held.</summary>
    public IReadOnlyList<Appointment> Appointments { get; }

    /// <summary>检查码: whether matters of the kind may have one.</summary>
    public bool GivesCodes => MatterType.GetProperty(nameof(Matter.Code))!.DeclaringType != typeof(Matter);

    /// <summary>The balance figures of a casework kind: stock of pending, new, closed; carried over + new = closed + pending.</summary>
    public (Figure Pending, Figure New, Figure Closed)? Balance { get; private init; }

    /// <summary>How the public applies; null when no application of this kind comes from the public.</summary>
    public Journey? Journey { get; private init; }

    /// <summary>What is published of this kind; null when the law publishes nothing.</summary>
    public Publication? Publication { get; private init; }

    /// <summary>The acts of other kinds upon which matters of this kind are opened.</summary>
    public IReadOnlyList<Following> Follows { get; private init; } = [];

    public Matter NewMatter() => create();

    public ActType Act(Type type) => byType[type];

    /// <summary>The act on offer of that name (identifier in any case, kebab case or Chinese label); null when there is none.</summary>
    public ActType? ActNamed(string name) =>
        Acts.FirstOrDefault(a => a.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || Words.Kebab(a.Name) == name || a.Label == name);

    /// <summary>The act as it meant at that version; null when no record of it is kept.</summary>
    public ActType? ActAt(string name, int version) => AllActs.FirstOrDefault(a => a.Name == name && a.Version == version);

    public Stage StageOf(string code) => Stages.First(s => s.Code == code);

    public ClockRule Clock(string name) => Clocks.First(c => c.Name == name);

    public Template Document(string name) => Documents.First(d => d.Name == name);

    private static Stage StageOf(Enum member) =>
        Words.FieldOf(member)?.GetCustomAttribute<StageAttribute>() is { } s
            ? new(member.ToString(), s.Chinese, s.Phase, s.Next)
            : throw new InvalidOperationException($"stage {member} has no [Stage]");

    private static IEnumerable<Type> ActsOf(Type matter) =>
        matter
            .Assembly.GetTypes()
            .Where(t => !t.IsAbstract && t.BaseType == typeof(Act<>).MakeGenericType(matter))
            .OrderBy(t => t.MetadataToken);

    /// <summary>The kernel's own acts of assigning, with the article of the duties that lead; none where no duty leads.</summary>
    private IEnumerable<ActType> LeadersActs()
    {
        if (Leaders.Count == 0)
            yield break;
        var law = string.Join(';', Leaders.Select(l => Words.Of<LeadsAttribute>(l)!.Law).Distinct());
        yield return new(Kind, typeof(Entrust<>).MakeGenericType(MatterType), Leaders, law);
    }

    /// <summary>更正, at every stage; none where no duty corrects.</summary>
    private IEnumerable<ActType> CorrectingActs()
    {
        Enum[] correcting = [.. Duties.Where(d => Words.Of<CorrectsAttribute>(d) is not null)];
        if (correcting.Length == 0)
            yield break;
        yield return new(Kind, typeof(CorrectPaper<>).MakeGenericType(MatterType), correcting, LawOfCorrecting(Duties), Stages);
    }

    private static string LawOfCorrecting(IEnumerable<Enum> duties) =>
        string.Join(';', duties.Select(d => Words.Of<CorrectsAttribute>(d)?.Law).OfType<string>().Distinct());

    /// <summary>拟稿 and its steps, for the papers that an office sets a chain for; none where nobody corrects what is issued.</summary>
    private IEnumerable<ActType> DraftingActs()
    {
        if (LawOfCorrecting(Duties).Length == 0)
            yield break;
        foreach (var act in (Type[])[typeof(DraftPaper<>), typeof(PassDraft<>)])
            yield return new(Kind, act.MakeGenericType(MatterType), Duties, Drafting.Law, Stages.Where(s => s.Phase != Phase.Closed));
    }

    /// <summary>用印, where somebody corrects what is issued.</summary>
    private IEnumerable<ActType> SealingActs()
    {
        Enum[] correcting = [.. Duties.Where(d => Words.Of<CorrectsAttribute>(d) is not null)];
        if (correcting.Length == 0)
            yield break;
        yield return new(Kind, typeof(AskSeal<>).MakeGenericType(MatterType), correcting, Sealing.Law, Stages);
        yield return new(Kind, typeof(TakeSealed<>).MakeGenericType(MatterType), [], Sealing.Law, Stages);
        yield return new(Kind, typeof(FileScan<>).MakeGenericType(MatterType), correcting, Sealing.Law, Stages);
    }

    /// <summary>送达 and what parties say about it, at every stage; none where no duty serves.</summary>
    private IEnumerable<ActType> ServingActs(IReadOnlyList<Enum> counters)
    {
        if (LawOfServing is not { Length: > 0 } law)
            yield break;
        Enum[] serving = [.. Duties.Where(d => Words.Of<ServesAttribute>(d) is not null)];
        foreach (var act in (Type[])[typeof(Serve<>), typeof(RecordService<>), typeof(ProveArrival<>)])
            yield return new(Kind, act.MakeGenericType(MatterType), serving, law, Stages);
        yield return new(Kind, typeof(DeemServed<>).MakeGenericType(MatterType));
        Enum[] parties =
        [
            .. MatterType
                .Assembly.GetTypes()
                .Where(t => t.IsEnum && t.Namespace == MatterType.Namespace && t.IsDefined(typeof(PartyRolesAttribute)))
                .SelectMany(t => Enum.GetValues(t).Cast<Enum>()),
        ];
        if (parties.Length == 0)
            yield break;
        foreach (var act in (Type[])[typeof(ConfirmAddress<>), typeof(WithdrawConsent<>), typeof(ConfirmReceipt<>)])
            yield return new(Kind, act.MakeGenericType(MatterType), parties, law, Stages, counters);
    }

    private string LawOfServing => string.Join(';', Duties.Select(d => Words.Of<ServesAttribute>(d)?.Law).OfType<string>().Distinct());

    private ActType PersonalAct(Type act) => new(Kind, act.MakeGenericType(MatterType), PersonalHandlers, from: Stages);

    private static IEnumerable<PersonalFact> PersonalFactsOf(Type matter) =>
        from property in matter.GetProperties()
        where property.PropertyType == typeof(Personal)
        let label = property.GetCustomAttribute<LabelAttribute>()?.Chinese ?? property.Name
        select new PersonalFact(property.Name, label, m => (Personal?)property.GetValue(m));

    private static IEnumerable<SearchedFact> SearchedFactsOf(Type matter) =>
        from property in matter.GetProperties()
        where property.IsDefined(typeof(SearchedAttribute))
        let label = property.GetCustomAttribute<LabelAttribute>()?.Chinese ?? property.Name
        select property.PropertyType == typeof(Personal)
            ? throw new InvalidOperationException($"{property.Name} is personal and cannot be searched")
            : new SearchedFact(label, Reader(property));

    private static IEnumerable<Appointment> AppointmentsOf(Type matter) =>
        from property in matter.GetProperties()
        let appointed = property.GetCustomAttribute<AppointedAttribute>()
        where appointed is not null
        select new Appointment(
            FactsJson.Options.PropertyNamingPolicy!.ConvertName(property.Name),
            appointed.Chinese,
            m => (DateOnly?)property.GetValue(m)
        );

    private static IEnumerable<Facet> FacetsOf(Type matter)
    {
        foreach (var property in matter.GetProperties())
        {
            if (property.GetCustomAttribute<FacetAttribute>() is not { } facet)
                continue;
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            var label = property.GetCustomAttribute<LabelAttribute>()?.Chinese ?? property.Name;
            Choice[] values = type.IsEnum ? [.. Enum.GetValues(type).Cast<Enum>().Select(Choice.Of)] : [];
            var name = facet.Name ?? Words.Kebab(property.Name);
            yield return property.PropertyType == typeof(IReadOnlyList<string>)
                ? new(name, label, [], _ => null) { Several = m => (IReadOnlyList<string>)property.GetValue(m)!, IsTold = facet.Told }
                : new(name, label, values, Reader(property)) { IsTold = facet.Told };
        }
    }

    private static Func<Matter, string?> Reader(PropertyInfo property)
    {
        var matter = Expression.Parameter(typeof(Matter));
        var read = Expression.Property(Expression.Convert(matter, property.DeclaringType!), property);
        var get = Expression.Lambda<Func<Matter, object?>>(Expression.Convert(read, typeof(object)), matter).Compile();
        return m =>
            get(m) switch
            {
                null or "" => null,
                Enum e => Words.Code(e),
                bool yes => yes ? "yes" : "no",
                var other => other.ToString(),
            };
    }

    private static IReadOnlyList<T> Declared<T>(Type? holder) =>
        holder is null
            ? []
            :
            [
                .. holder
                    .GetFields(BindingFlags.Static | BindingFlags.Public)
                    .Where(f => f.FieldType == typeof(T))
                    .Select(f => (T)f.GetValue(null)!),
            ];
}
