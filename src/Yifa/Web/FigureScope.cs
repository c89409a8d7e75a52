using System.Globalization;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Web;

/// <summary>What a page of figures is read for: a year or one month of it, an office and facet values; also as it stands in an address.</summary>
public sealed record FigureScope(int Year, int? Month, Office Office, IReadOnlyList<(string Facet, string Value)> Where)
{
    public Period Period => Month is { } month ? Period.Month(Year, month) : Period.Year(Year);

    public Cut Cut => new(Office, Where);

    /// <summary>The query of an address that reads the same.</summary>
    public string Query
    {
        get
        {
            var text = $"?year={Year.ToString(CultureInfo.InvariantCulture)}";
            if (Month is { } month)
                text += $"&month={month.ToString(CultureInfo.InvariantCulture)}";
            if (Office.Path.Length > 0)
                text += $"&office={Uri.EscapeDataString(Office.Path.TrimEnd('/'))}";
            foreach (var (facet, value) in Where)
                text += $"&where={Uri.EscapeDataString($"{facet}={value}")}";
            return text;
        }
    }

    public string FigureAddress(Figure figure) => $"/figures/{figure.Id}{Query}";

    public string DrillAddress(Figure figure) => $"/figures/{figure.Id}/drill{Query}";

    public FigureScope At(Office office) => this with { Office = office };

    public FigureScope In(Period month) => this with { Year = month.From.Year, Month = month.From.Month };

    public FigureScope And(IEnumerable<(string Facet, string Value)> more) => this with { Where = [.. Where.Concat(more).Distinct()] };

    public FigureScope Without((string Facet, string Value) where) => this with { Where = [.. Where.Where(w => w != where)] };

    /// <summary>The same period of the year before.</summary>
    public FigureScope YearBefore => this with { Year = Year - 1 };

    /// <summary>Reads an address.</summary>
    /// <returns>The scope, or one sentence that says what is wrong with the address.</returns>
    public static (FigureScope? Scope, string? Wrong) Of(IQueryCollection query, Office root, int year, CaseStore store)
    {
        int? month = null;
        if (query["year"].ToString() is { Length: > 0 } y && !Whole(y, 1900, 2199, out year))
            return (null, $"年度应为1900至2199之间的年份,现为“{Shorten(y)}”");
        if (query["month"].ToString() is { Length: > 0 } m)
        {
            if (!Whole(m, 1, 12, out var number))
                return (null, $"月份应为1至12,现为“{Shorten(m)}”");
            month = number;
        }
        var office = root;
        if (query["office"].ToString() is { Length: > 0 } o)
        {
            if (store.OfficeNamed(o) is not { } named)
                return (null, $"没有“{Shorten(o)}”这个机构");
            office = named;
        }
        var where = new List<(string, string)>();
        foreach (var text in query["where"])
            if (text is { Length: > 0 })
            {
                if (text.IndexOf('=') is not (> 0 and var at))
                    return (null, $"条件应写作“方面=值”,现为“{Shorten(text)}”");
                where.Add((text[..at], text[(at + 1)..]));
            }
        return (new(year, month, office, [.. where.Distinct()]), null);
    }

    private static bool Whole(string text, int least, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most;

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..39] + "…";
}
