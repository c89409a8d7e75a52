namespace Yifa.Kernel;

/// <summary>案卷规则: who of a kind hands materials in, who keeps the inner volume and binds the file, who may read it, and under which articles.</summary>
/// <param name="Law">The article under which materials are handed in.</param>
/// <param name="Hands">The roles that hand in, and the duties that take in.</param>
/// <param name="Keeps">The duties that keep what is the office's own.</param>
/// <param name="Binds">The duties that bind the file of a closed matter, under which article.</param>
/// <param name="Retention">How long a bound file is kept, where whoever binds it does not say otherwise.</param>
public sealed record Dossier(
    string Law,
    IReadOnlyList<Enum> Hands,
    IReadOnlyList<Enum> Keeps,
    (string Law, IReadOnlyList<Enum> By) Binds,
    Setting Retention
)
{
    /// <summary>阅卷; null where the law gives the parties none.</summary>
    public FileReading? Reading { get; init; }

    /// <summary>A setting of how long bound files are kept; no law read so far says it, so it is open to be confirmed.</summary>
    public static Setting Keeping(string kind, string label, Retention years) =>
        new($"{kind}.retention", $"{label}案卷保管期限", Words.Chinese(years), "机关文书档案保管期限的一般做法", Verified.Memory);

    /// <summary>The acts that the store performs, which checks contents and leaves first; none is on offer.</summary>
    internal IEnumerable<ActType> Acts(string kind, Type matter, IReadOnlyList<Stage> stages, IReadOnlyList<Enum> counters)
    {
        yield return Of(typeof(Attach<>), Hands, Law);
        yield return Of(typeof(AttachInner<>), Keeps, Law);
        yield return Of(typeof(RegisterMail<>), Hands, Law);
        yield return Of(typeof(BindFile<>), Binds.By, Binds.Law);
        if (Reading is { } reading)
            yield return Of(typeof(LookAtFile<>), reading.Roles, reading.Law);

        ActType Of(Type act, IReadOnlyList<Enum> by, string law) => new(kind, act.MakeGenericType(matter), by, law, stages, counters);
    }

    /// <summary>The acts on offer: asking to read, and letting read, at every stage.</summary>
    internal IEnumerable<ActType> ReadingActs(string kind, Type matter, IReadOnlyList<Stage> stages) =>
        Reading is { } reading
            ?
            [
                new(kind, typeof(AskToRead<>).MakeGenericType(matter), reading.Roles, reading.Law, stages),
                new(kind, typeof(PermitReading<>).MakeGenericType(matter), reading.Permits, reading.Law, stages),
            ]
            : [];
}

/// <summary>阅卷规则.</summary>
/// <param name="Roles">Who may ask and read.</param>
/// <param name="Permits">The duties that agree.</param>
/// <param name="Against">What stands against it in the matter; null when nothing does.</param>
public sealed record FileReading(string Law, IReadOnlyList<Enum> Roles, IReadOnlyList<Enum> Permits, Func<Matter, Refusal?> Against);
