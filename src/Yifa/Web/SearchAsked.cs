using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Web;

/// <summary>What the address of a search asks for.</summary>
/// <param name="Text">The words as typed; null when nothing is asked yet.</param>
/// <param name="Query">Null when nothing is asked, or when it cannot be answered.</param>
/// <param name="Sentence">Why it cannot be answered.</param>
public sealed record SearchAsked(string? Text, Module? Module, Office? Office, int? Year, SearchQuery? Query, string? Sentence)
{
    public static SearchAsked Of(IQueryCollection query, CaseStore store)
    {
        string? Asked(string name) => query[name].ToString().Trim() is { Length: > 0 } value ? value : null;
        var module = Asked("kind") is { } kind ? store.Module(kind) : null;
        var office = Asked("office") is { } named ? store.OfficeNamed(named) : null;
        var year = int.TryParse(Asked("year"), out var number) && number is >= 1950 and <= 2100 ? number : (int?)null;
        if (Asked("q") is not { } text)
            return new(null, module, office, year, null, null);
        if (SearchWords.Read(text, out var sentence) is not { } words)
            return new(text, module, office, year, null, sentence + "。");
        var wrong =
            Asked("kind") is not null && module is null ? "没有这一种案件。"
            : Asked("office") is { } unknown && office is null ? FigureScope.AgainstOffice(store, unknown) + "。"
            : Asked("year") is not null && year is null ? "年份应为1950至2100之间的数字。"
            : null;
        var asked = new SearchQuery(words)
        {
            Kind = module?.Kind,
            Office = office,
            Year = year,
            Where =
            [
                .. from facet in module?.Facets.Select(f => f.Name).Append("stage") ?? []
                let value = Asked(facet)
                where value is not null
                select (facet, value),
            ],
            After = Place.Parse(Asked("after")),
        };
        return new(text, module, office, year, wrong is null ? asked : null, wrong);
    }

    /// <summary>The address with the same question, under another path and without the place it had come to.</summary>
    public static string Address(HttpRequest request, string path) =>
        path
        + QueryString.Create(
            request.Query.Where(q => q.Key != "after").SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value))
        );
}
