namespace Yifa.Kernel;

/// <summary>On a duty: the highest level it reads of its own kind. Without it, every level.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ReadsAttribute(Secrecy upTo) : Attribute
{
    public Secrecy UpTo { get; } = upTo;
}

/// <summary>
/// 涉及本单位: on a duty, that it reads the matters of its kind that concern its own office, wherever they are kept, and no others; and acts in them where an
/// act names it. See <see cref="Matter.Concerns"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ConcernedAttribute : Attribute;

/// <summary>On a duty: it handles the parties' personal values and may uncover and erase them, each time with an entry in the journal.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class HandlesPersonalAttribute : Attribute;

/// <summary>窗口代办: on a duty, that it does for a party who comes to the counter what the party could do; the entry names the party.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ServesCounterAttribute : Attribute;

/// <summary>种类管理: on a duty of a general module, that its holder at the root of the offices adds kinds.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class KeepsKindsAttribute : Attribute;

/// <summary>监督岗位: a duty of no module, which reads matters of every kind up to a level and acts in none.</summary>
public sealed record Supervision(string Duty, string Label, Secrecy UpTo);

/// <summary>What a duty reads in the subtree of its office.</summary>
/// <param name="Kind">The kind of matter; null for every kind.</param>
public sealed record Reach(string? Kind, Secrecy UpTo)
{
    /// <summary>In place of that subtree: what concerns its office.</summary>
    public bool IsConcerned { get; init; }

    public bool Covers(string kind) => Kind is null || Kind == kind;
}

/// <summary>权限: which duties read which kinds, up to which level. A duty of a module reads that module's kind; the rest stands here.</summary>
public static class Rights
{
    public static IReadOnlyList<Supervision> Supervisions { get; } =
    [new("supervision.Reader", "监督查阅", Secrecy.Internal), new("supervision.Inspector", "授权查阅", Secrecy.Privacy)];

    /// <summary>What the duty reads; null for one that nobody declared.</summary>
    public static Reach? Of(string duty, Func<string, Module?> moduleOf)
    {
        if (Supervisions.FirstOrDefault(s => s.Duty == duty) is { } supervision)
            return new(null, supervision.UpTo);
        return Declared(duty, moduleOf) is { } member
            ? new(duty.Split('.')[0], Words.Of<ReadsAttribute>(member)?.UpTo ?? Secrecy.Privacy)
            {
                IsConcerned = Words.Of<ConcernedAttribute>(member) is not null,
            }
            : null;
    }

    /// <summary>Whether the duty may uncover personal values of matters of the kind.</summary>
    public static bool HandlesPersonal(string duty, string kind, Func<string, Module?> moduleOf) =>
        moduleOf(kind) is { } module && module.PersonalHandlers.Any(d => $"{kind}.{d}" == duty);

    /// <summary>
    /// The capacities an account reads matters of a kind in, the fullest first: duties of the kind before those of supervision, the wider
    /// office first, and last what it sees as a party. Each read takes one of them.
    /// </summary>
    public static IReadOnlyList<Reader> ReadersOf(Account account, string kind, Func<string, Module?> moduleOf) =>
        [
            .. account
                .Duties.Select(d => (Duty: d, Reach: Of(d.Duty, moduleOf)))
                .Where(d => d.Reach?.Covers(kind) == true)
                .OrderBy(d => d.Reach!.Kind is null)
                .ThenBy(d => d.Reach!.IsConcerned)
                .ThenBy(d => d.Duty.Office.Path.Length)
                .ThenByDescending(d => d.Reach!.UpTo)
                .ThenBy(d => d.Duty.Duty, StringComparer.Ordinal)
                .Select(d => new Reader(d.Duty)),
            new Reader(new Capacity.Party(account.Id)),
        ];

    /// <summary>Every capacity an account can read in, for one matter whose kind is not known beforehand; each read takes one of them.</summary>
    public static IEnumerable<Reader> CapacitiesOf(Account account) =>
        account.Duties.Select(d => new Reader(d)).Append(new Reader(new Capacity.Party(account.Id)));

    private static Enum? Declared(string duty, Func<string, Module?> moduleOf) =>
        duty.Split('.') is [var kind, var name] ? moduleOf(kind)?.Duties.FirstOrDefault(d => d.ToString() == name) : null;
}
