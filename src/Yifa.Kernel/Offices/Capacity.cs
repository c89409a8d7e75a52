namespace Yifa.Kernel;

/// <summary>In what capacity somebody acts or reads: exactly one of the kinds below, never a mixture.</summary>
public abstract record Capacity
{
    /// <summary>A duty (岗位) held at an office; it reaches the office's subtree. The code is <c>kind.Duty</c>, e.g. <c>mediation.Mediator</c>.</summary>
    public sealed record AtOffice(string Duty, Office Office) : Capacity;

    /// <summary>A party (当事人) to single matters, in the roles each matter records.</summary>
    public sealed record Party(string Account) : Capacity;

    /// <summary>The statute itself, for acts that the law deems done (视为受理).</summary>
    public sealed record Statute : Capacity;

    /// <summary>Anybody: published readings and published documents only.</summary>
    public sealed record Public : Capacity;
}

/// <summary>Who performs an act, and in what capacity.</summary>
/// <param name="Account">The account's id, or <c>statute</c>.</param>
/// <param name="Name">The name as the record shows it.</param>
/// <param name="Behalf">代办: the party for whom a duty at the counter does what the party could do; null when nobody.</param>
public sealed record Actor(string Account, string Name, Capacity Capacity, string? Behalf = null)
{
    public static Actor Statute { get; } = new("statute", "法律规定", new Capacity.Statute());
}

/// <summary>
/// The capacity a read is made in. Every read of matters, figures behind them, or exports takes one, and the store turns it into one
/// filter inside the query.
/// </summary>
public sealed record Reader(Capacity Capacity)
{
    public static Reader Public { get; } = new(new Capacity.Public());

    public static Reader Of(Actor actor) => new(actor.Capacity);

    public static Reader At(Office office, string duty = "supervision.Reader") => new(new Capacity.AtOffice(duty, office));
}

/// <summary>账号: a person or enterprise that signs in, with the duties held and where.</summary>
/// <param name="Id">Sign-in name.</param>
/// <param name="Duties">Duty codes (<c>kind.Duty</c>) with the office each is held at.</param>
public sealed record Account(string Id, string Name, Office Office, IReadOnlyList<Capacity.AtOffice> Duties)
{
    public AccountKind Kind { get; init; } = AccountKind.Staff;

    /// <summary>The actor this account is when it uses one of its duties; null when it does not hold that duty.</summary>
    public Actor? As(string duty) => Duties.FirstOrDefault(d => d.Duty == duty) is { } held ? new Actor(Id, Name, held) : null;
}

/// <summary>Whose account it is.</summary>
public enum AccountKind
{
    [Label("工作人员")]
    Staff,

    [Label("公民")]
    Citizen,

    [Label("企业")]
    Enterprise,
}
