namespace Yifa.Kernel;

/// <summary>One act of a scripted matter.</summary>
/// <param name="At">UTC moment of recording.</param>
public sealed record Step(DateOnly On, DateTime At, Actor Actor, Act Act)
{
    /// <summary>A step recorded on its own business date, at so many minutes after nine in the morning, China time.</summary>
    public static Step OnTheDay(DateOnly on, int minutesAfterNine, Actor actor, Act act) =>
        new(on, on.ToDateTime(new TimeOnly(1, 0), DateTimeKind.Utc).AddMinutes(minutesAfterNine), actor, act);
}

/// <summary>A matter told from its opening act on: what samples and imports hand to the store.</summary>
/// <param name="Reference">How the source names it, e.g. a file's row, for messages.</param>
public sealed record Script(string Kind, Office Office, IReadOnlyList<Step> Steps, string Reference = "");

/// <summary>A region with its offices, accounts and a year of synthetic matters.</summary>
/// <param name="Name">As on the command line, e.g. <c>minhang-2024</c>.</param>
/// <param name="Title">Chinese name of the region, e.g. 闵行区.</param>
/// <param name="Year">The report year.</param>
public sealed record SampleRegion(
    string Name,
    string Title,
    int Year,
    IReadOnlyList<Office> Offices,
    IReadOnlyList<Account> Accounts,
    Func<IEnumerable<Script>> Matters
)
{
    /// <summary>Matters that read figures, told one by one when the others stand.</summary>
    public Func<IEnumerable<Script>> Afterwards { get; init; } = () => [];

    /// <summary>The same region with every case that its report counts, where the sample holds a share of them; null where it holds all.</summary>
    public SampleRegion? Whole { get; init; }

    /// <summary>Matters that are open on the day the sample is loaded, so that what lives by the clock can be tried.</summary>
    public Func<DateOnly, IEnumerable<Script>> Open { get; init; } = _ => [];
}
