using System.Reflection;

namespace Yifa.Kernel;

/// <summary>What is known of an act from its declaration alone: the gate, the forms, the API and the journal all read it.</summary>
public sealed class ActType
{
    /// <param name="by">Who may perform it, where the act is the kernel's own and does not say.</param>
    /// <param name="law">Its article, likewise.</param>
    /// <param name="from">From which stages, likewise.</param>
    /// <param name="counters">The duties that do at the counter what a party may do.</param>
    internal ActType(
        string kind,
        Type type,
        IReadOnlyList<Enum>? by = null,
        string? law = null,
        IEnumerable<Stage>? from = null,
        IEnumerable<Enum>? counters = null
    )
    {
        var act =
            type.GetCustomAttribute<ActAttribute>() ?? throw new InvalidOperationException($"{type.FullName} is an act without [Act]");
        var who = by is null ? type.GetCustomAttribute<ByAttribute>()?.Who ?? [] : [.. by];
        (Type, Kind, Label, Law) = (type, kind, act.Label, law ?? act.Law);
        Name = act.Name ?? type.Name;
        (Version, Opens, Once, Deemed, Earlier) = (act.Version, act.Opens, act.Once, act.Deemed, act.Earlier);
        (Grave, Hint, Hears, TakesCharge) = (act.Grave, act.Hint, act.Hears, act.TakesCharge);
        UnderCode = type.IsDefined(typeof(UnderCodeAttribute));
        Duties = [.. who.OfType<Enum>().Where(e => !IsRole(e)).Select(e => $"{kind}.{e}")];
        Concerned =
        [
            .. type.IsGenericType
                ? []
                : who.OfType<Enum>().Where(e => Words.Of<ConcernedAttribute>(e) is not null).Select(e => $"{kind}.{e}"),
        ];
        Roles = [.. who.OfType<Enum>().Where(IsRole).Select(e => e.ToString())];
        Counters = Roles.Count == 0 ? [] : [.. (counters ?? []).Select(e => $"{kind}.{e}")];
        By = [.. who.OfType<Enum>()];
        From = [.. from?.Select(s => s.Code) ?? (type.GetCustomAttribute<FromAttribute>()?.Stages ?? []).Select(s => s.ToString()!)];
        Cites = Cite.ParseAll(Law);
        Fields = ownFields = Field.Of(type);
        if (type.IsAssignableTo(typeof(IOffered)))
            IsOffered = type.GetMethod(nameof(IOffered.IsOffered))!.CreateDelegate<Func<CaseFile, Actor, bool>>();
        if (!type.IsAssignableTo(typeof(IPicks)))
            return;
        PicksFrom = type.GetMethod(nameof(IPicks.PicksFrom))!.CreateDelegate<Func<Picking, IEnumerable<LookUp>>>();
        PicksOf = type.GetMethod(nameof(IPicks.Picks))!.CreateDelegate<Func<Picking, IEnumerable<Pick>>>();
    }

    private IReadOnlyList<Field> ownFields;

    public Type Type { get; }
    public string Kind { get; }

    /// <summary>Whether it takes the fields of a kind beside its own.</summary>
    public bool IsDetailed => Type.IsAssignableTo(typeof(IDetailed));

    /// <summary>The kind whose fields are among <see cref="Fields"/>; null where it has none, or where it is not said yet.</summary>
    public Kind? Of { get; private set; }

    /// <summary>The kinds an opening act may be of; null for an act that is of none or of its matter's.</summary>
    public KindShelf? Kinds { get; private set; }

    /// <summary>English identifier, as entries and addresses use it.</summary>
    public string Name { get; }
    public string Label { get; }
    public string Law { get; }
    public IReadOnlyList<Cite> Cites { get; }
    public int Version { get; }
    public bool Opens { get; }
    public bool Once { get; }
    public bool Deemed { get; }

    /// <summary>Whether whoever performs it takes charge of a matter that nobody is in charge of.</summary>
    public bool TakesCharge { get; }
    public bool Earlier { get; }
    public bool Grave { get; }
    public string? Hint { get; }
    public string? Hears { get; }

    /// <summary>Whether it is done only under a valid code, see <see cref="Matter.Code"/>.</summary>
    public bool UnderCode { get; }

    /// <summary>Whether it is performed by the event, <c>kind.Act</c>.</summary>
    public bool IsHeardFrom(string happened) => Hears?.Split(';').Contains(happened) == true;

    /// <summary>Duty codes, <c>kind.Duty</c>.</summary>
    public IReadOnlyList<string> Duties { get; }

    /// <summary>Those of them that act where the matter concerns their office rather than where it is kept.</summary>
    public IReadOnlyList<string> Concerned { get; }

    /// <summary>Party roles' identifiers.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>代办: codes of the duties that may perform it on behalf of a party entitled to it; none where no party is.</summary>
    public IReadOnlyList<string> Counters { get; }

    /// <summary>Duties and roles as declared.</summary>
    public IReadOnlyList<Enum> By { get; }

    /// <summary>Whether there is anything for it to do; always, unless the act says otherwise.</summary>
    public Func<CaseFile, Actor, bool> IsOffered { get; } = (_, _) => true;

    /// <summary>What is asked of other matters for what its fields may be picked as, see <see cref="IPicks"/>; nothing for most acts.</summary>
    public Func<Picking, IEnumerable<LookUp>> PicksFrom { get; } = _ => [];

    /// <summary>What its fields may be picked as, once that is answered.</summary>
    public Func<Picking, IEnumerable<Pick>> PicksOf { get; } = _ => [];

    /// <summary>Stage identifiers; empty means every stage that is not closed.</summary>
    public IReadOnlyList<string> From { get; }
    public IReadOnlyList<Field> Fields { get; private set; }

    /// <summary>The field of that identifier, in any case, or of that Chinese label; null when there is none.</summary>
    public Field? FieldNamed(string name) =>
        Fields.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || f.Label == name);

    /// <summary>代办: whether the duty does it at the counter for a party to a matter of the office.</summary>
    public bool IsServedBy(Capacity.AtOffice duty, Office office) => Counters.Contains(duty.Duty) && office.Within(duty.Office);

    /// <summary>The same act with some field values replaced, e.g. personal values by their commitments.</summary>
    public Act Replace(Act act, Func<Field, object?, object?> replace) => Create([.. Fields.Select(f => replace(f, f.Read(act)))]);

    /// <summary>The act with these values, one for each of <see cref="Fields"/>.</summary>
    public Act Create(IReadOnlyList<object?> values)
    {
        if (!IsDetailed)
            return (Act)Field.ConstructorOf(Type).Invoke([.. values]);
        var said = Fields.Select((f, i) => (Field: f, Value: values[i])).ToList();
        return (Act)
            Field
                .ConstructorOf(Type)
                .Invoke([
                    .. ownFields.Select(f => said.FirstOrDefault(v => v.Field == f).Value),
                    Details.Of(said.Where(v => !ownFields.Contains(v.Field))),
                ]);
    }

    /// <summary>The same act in a store whose kinds stand on this shelf.</summary>
    internal ActType With(KindShelf shelf)
    {
        if (!IsDetailed)
            return this;
        var type = (ActType)MemberwiseClone();
        type.Fields = type.ownFields = [.. ownFields.Select(f => f.With(shelf))];
        type.Kinds = Opens ? shelf : null;
        return type;
    }

    /// <summary>The same act with the fields its kind asks for, and without those that feed a figure the kind is not counted in.</summary>
    public ActType For(Kind kind)
    {
        if (!IsDetailed || Of == kind)
            return this;
        var type = (ActType)MemberwiseClone();
        type.Of = kind;
        type.Fields = [.. ownFields.Where(f => f.Feeds is null || kind.Figures.Contains(f.Feeds)), .. kind.Fields];
        return type;
    }

    /// <summary>The act as a form, a row or a body asks for it: of the kind that it names, where it may name one.</summary>
    public ActType Asked(IEnumerable<KeyValuePair<string, string?>> texts)
    {
        if (Kinds is null || Of is not null || ownFields.FirstOrDefault(f => f.Item == typeof(KindRef)) is not { } field)
            return this;
        var named = texts.FirstOrDefault(t => FieldNamed(t.Key) == field).Value?.Trim();
        return named is { Length: > 0 } && Kinds.Named(named) is { } kind ? For(kind) : this;
    }

    private static bool IsRole(Enum member) => member.GetType().IsDefined(typeof(PartyRolesAttribute));
}
