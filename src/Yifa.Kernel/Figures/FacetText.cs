namespace Yifa.Kernel;

/// <summary>The facets of a contribution as one text, <c>body-kind=village;type=people</c>: sorted by name, empty values left out.</summary>
public static class FacetText
{
    /// <summary>Those facets the figure declares, given ones before the matter's own.</summary>
    public static string Of(Module module, Matter matter, Figure figure, (string Facet, string Value)[] given)
    {
        if (figure.Facets.Count == 0)
            return "";
        var text = new System.Text.StringBuilder(64);
        foreach (var name in figure.Facets)
        {
            var value = Given(given, name) ?? module.FacetNamed(name)?.Read(matter);
            if (string.IsNullOrEmpty(value))
                continue;
            if (text.Length > 0)
                text.Append(';');
            text.Append(name).Append('=').Append(Safe(value));
        }
        return text.ToString();
    }

    public static IEnumerable<(string Facet, string Value)> Read(string facets) =>
        facets.Length == 0 ? [] : facets.Split(';').Select(f => f.IndexOf('=') is var i && i > 0 ? (f[..i], f[(i + 1)..]) : (f, ""));

    /// <summary>Whether the contribution has every facet value asked for.</summary>
    public static bool Matches(string facets, IEnumerable<(string Facet, string Value)> where)
    {
        foreach (var (facet, value) in where)
            if (!$";{facets};".Contains($";{facet}={Safe(value)};", StringComparison.Ordinal))
                return false;
        return true;
    }

    /// <summary>A value with the two separators made full-width.</summary>
    public static string Safe(string value) => value.Replace(';', '\uff1b').Replace('=', '\uff1d');

    private static string? Given((string Facet, string Value)[] given, string name)
    {
        foreach (var (facet, value) in given)
            if (facet == name)
                return value;
        return null;
    }
}
