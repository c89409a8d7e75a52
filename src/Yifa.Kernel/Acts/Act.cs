namespace Yifa.Kernel;

/// <summary>An act on a matter (办理行为). Its record parameters are its fields; the attributes say who may perform it, from which stages, under which article.</summary>
public abstract record Act
{
    internal abstract IEnumerable<Refusal> RefuseOn(Matter matter, Scene at);

    internal abstract void PerformOn(Matter matter, Scene at);

    internal abstract IEnumerable<LookUp> AsksOf(Matter matter, DateOnly on);

    internal abstract IEnumerable<FigureQuestion> ReadsOf(Matter matter, DateOnly on);

    internal abstract IEnumerable<BalanceQuestion> BalancesOf(Matter matter, DateOnly on);

    internal abstract IEnumerable<Reckoning> ReckonsOf(Matter matter);

    internal abstract IEnumerable<Series> NumbersOf(Matter matter);
}

/// <summary>An act on the kind of matter <typeparamref name="T"/>. All members are pure: they see the matter, the act and the scene, nothing else.</summary>
public abstract record Act<T> : Act
    where T : Matter
{
    /// <summary>Every reason against the act in this matter at this scene; stage, duty, closure and version are checked by the gate before.</summary>
    public virtual IEnumerable<Refusal> Refuse(T matter, Scene at) => [];

    /// <summary>Changes the matter and requests effects from the scene. Runs only when nothing refuses.</summary>
    public abstract void Perform(T matter, Scene at);

    /// <summary>What the act must know of other matters. Answers are fetched in the act's own transaction and kept in the entry.</summary>
    public virtual IEnumerable<LookUp> Asks(T matter, DateOnly on) => [];

    /// <summary>The figures the act reads, in its own transaction; the entry keeps the readings, the store what is behind them.</summary>
    public virtual IEnumerable<FigureQuestion> Reads(T matter, DateOnly on) => [];

    /// <summary>The balances the act relies on; answered with the matters that break them.</summary>
    public virtual IEnumerable<BalanceQuestion> Balances(T matter, DateOnly on) => [];

    /// <summary>What the act works out from earlier entries of the matter; asked only when the gate is open.</summary>
    public virtual IEnumerable<Reckoning> Reckons(T matter) => [];

    /// <summary>The number series this act takes a number from. Order does not matter; the store takes them in one fixed order.</summary>
    public virtual IEnumerable<Series> Numbers(T matter) => [];

    internal sealed override IEnumerable<Refusal> RefuseOn(Matter matter, Scene at) => Refuse((T)matter, at);

    internal sealed override void PerformOn(Matter matter, Scene at) => Perform((T)matter, at);

    internal sealed override IEnumerable<LookUp> AsksOf(Matter matter, DateOnly on) => Asks((T)matter, on);

    internal sealed override IEnumerable<FigureQuestion> ReadsOf(Matter matter, DateOnly on) => Reads((T)matter, on);

    internal sealed override IEnumerable<BalanceQuestion> BalancesOf(Matter matter, DateOnly on) => Balances((T)matter, on);

    internal sealed override IEnumerable<Reckoning> ReckonsOf(Matter matter) => Reckons((T)matter);

    internal sealed override IEnumerable<Series> NumbersOf(Matter matter) => Numbers((T)matter);
}

/// <summary>Declares an act: its Chinese name and the article (or articles, by semicolon) it rests on.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ActAttribute(string label, string law) : Attribute
{
    public string Label { get; } = label;
    public string Law { get; } = law;

    /// <summary>Raised when the meaning changes; the record of the earlier meaning stays in <c>Earlier/</c> with its old number.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The identifier entries use, where the record of an earlier version has another name.</summary>
    public string? Name { get; init; }

    /// <summary>Opens a new matter.</summary>
    public bool Opens { get; init; }

    /// <summary>May be performed at most once in a matter.</summary>
    public bool Once { get; init; }

    /// <summary>Whoever performs it at an office takes charge of the matter, where nobody is in charge yet.</summary>
    public bool TakesCharge { get; init; }

    /// <summary>Performed by the statute alone, when the clock that names it runs out.</summary>
    public bool Deemed { get; init; }

    /// <summary>Kept only so that old entries verify; no longer offered.</summary>
    public bool Earlier { get; init; }

    /// <summary>Ends or burdens something: drawn as a warning, asked once more.</summary>
    public bool Grave { get; init; }

    /// <summary>One sentence for the form.</summary>
    public string? Hint { get; init; }

    /// <summary>
    /// The events (by semicolon) of another matter linked to this one that perform this act, e.g. <c>litigation.ReceiveNotice</c>; for an opening act
    /// those that may open a matter by it, see <see cref="Scene.Open"/> and <see cref="Following"/>.
    /// </summary>
    public string? Hears { get; init; }
}

/// <summary>Who may perform the act: members of the module's duty and party-role enums.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ByAttribute(params object[] who) : Attribute
{
    public object[] Who { get; } = who;
}

/// <summary>From which stages the act may be performed. Without it, from every running stage.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class FromAttribute(params object[] stages) : Attribute
{
    public object[] Stages { get; } = stages;
}
