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
        (Grave, Hint, Hears) = (act.Grave, act.Hint, act.Hears);
        Duties = [.. who.OfType<Enum>().Where(e => !IsRole(e)).Select(e => $"{kind}.{e}")];
        Roles = [.. who.OfType<Enum>().Where(IsRole).Select(e => e.ToString())];
        Counters = Roles.Count == 0 ? [] : [.. (counters ?? []).Select(e => $"{kind}.{e}")];
        By = [.. who.OfType<Enum>()];
        From = [.. from?.Select(s => s.Code) ?? (type.GetCustomAttribute<FromAttribute>()?.Stages ?? []).Select(s => s.ToString()!)];
        Cites = Cite.ParseAll(Law);
        Fields = Field.Of(type);
        if (type.IsAssignableTo(typeof(IOffered)))
            IsOffered = type.GetMethod(nameof(IOffered.IsOffered))!.CreateDelegate<Func<CaseFile, Actor, bool>>();
    }

    public Type Type { get; }
    public string Kind { get; }

    /// <summary>English identifier, as entries and addresses use it.</summary>
    public string Name { get; }
    public string Label { get; }
    public string Law { get; }
    public IReadOnlyList<Cite> Cites { get; }
    public int Version { get; }
    public bool Opens { get; }
    public bool Once { get; }
    public bool Deemed { get; }
    public bool Earlier { get; }
    public bool Grave { get; }
    public string? Hint { get; }
    public string? Hears { get; }

    /// <summary>Duty codes, <c>kind.Duty</c>.</summary>
    public IReadOnlyList<string> Duties { get; }

    /// <summary>Party roles' identifiers.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>代办: codes of the duties that may perform it on behalf of a party entitled to it; none where no party is.</summary>
    public IReadOnlyList<string> Counters { get; }

    /// <summary>Duties and roles as declared.</summary>
    public IReadOnlyList<Enum> By { get; }

    /// <summary>Whether there is anything for it to do; always, unless the act says otherwise.</summary>
    public Func<CaseFile, Actor, bool> IsOffered { get; } = (_, _) => true;

    /// <summary>Stage identifiers; empty means every stage that is not closed.</summary>
    public IReadOnlyList<string> From { get; }
    public IReadOnlyList<Field> Fields { get; }

    /// <summary>The field of that identifier, in any case, or of that Chinese label; null when there is none.</summary>
    public Field? FieldNamed(string name) =>
        Fields.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || f.Label == name);

    /// <summary>代办: whether the duty does it at the counter for a party to a matter of the office.</summary>
    public bool IsServedBy(Capacity.AtOffice duty, Office office) => Counters.Contains(duty.Duty) && office.Within(duty.Office);

    /// <summary>The same act with some field values replaced, e.g. personal values by their commitments.</summary>
    public Act Replace(Act act, Func<Field, object?, object?> replace) =>
        (Act)Field.ConstructorOf(Type).Invoke([.. Fields.Select(f => replace(f, f.Read(act)))]);

    private static bool IsRole(Enum member) => member.GetType().IsDefined(typeof(PartyRolesAttribute));
}
