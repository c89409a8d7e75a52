namespace Yifa.Kernel;

/// <summary>
/// 接续: an act of another kind upon which a matter of this kind is opened, without that kind knowing. What it is told is read off the other
/// matter's facets, so that neither module names the other.
/// </summary>
/// <param name="Event">The other act, <c>kind.Act</c>; the opening act must say that it hears it.</param>
/// <param name="Act">The opening act.</param>
/// <param name="Facet">Facet of the other kind that tells whether anything follows: it does once the act gives it such a value.</param>
/// <param name="Values">The values upon which it does; any, where none is said.</param>
public sealed record Following(string Event, Type Act, string Facet, params IReadOnlyList<string> Values)
{
    /// <summary>In place of a facet: the name of the office the other matter belongs to.</summary>
    public const string ByOffice = "office";

    /// <summary>In place of a facet: the other matter's number, or its receipt where it has none.</summary>
    public const string ByNumber = "number";

    /// <summary>Fields of the opening act by the facet each is read from, as people read it; <see cref="LookUp.ById"/> is the other matter itself.</summary>
    public IReadOnlyDictionary<string, string> Takes { get; init; } = new Dictionary<string, string>();

    /// <summary>Fields that are the same every time, as a form would send them.</summary>
    public IReadOnlyDictionary<string, string> Says { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether anything follows from what the matter now is and was not before.</summary>
    /// <param name="before">The facet's values before the act.</param>
    public bool FollowsFrom(Module heard, Matter matter, IEnumerable<string> before) =>
        heard.FacetNamed(Facet) is { } facet && facet.ValuesOf(matter).Except(before).Any(v => Values.Count == 0 || Values.Contains(v));

    /// <summary>What is to be opened in the office.</summary>
    public Opening OpeningIn(Office office, ActType type, Module heard, Matter matter)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, text) in Says)
            fields[field] = text;
        foreach (var (field, source) in Takes)
            if (TextOf(source, heard, matter) is { Length: > 0 } text)
                fields[field] = text;
        return new($"{type.Kind}.{type.Name}", office.Path, fields);
    }

    private static string? TextOf(string source, Module heard, Matter matter) =>
        source switch
        {
            LookUp.ById => matter.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ByOffice => matter.Office.Name,
            ByNumber => matter.Number ?? matter.Receipt,
            _ => heard.FacetNamed(source) is { } facet && facet.Read(matter) is { } value ? facet.Show(value) : null,
        };
}
