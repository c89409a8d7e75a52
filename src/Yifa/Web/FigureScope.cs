using System.Globalization;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Web;

/// <summary>What a page of figures is read for: a period, an office and facet values; also as it stands in an address.</summary>
public sealed record FigureScope(Period Period, Office Office, IReadOnlyList<(string Facet, string Value)> Where)
{
    public int Year => Period.From.Year;

    public bool IsYear => Period == Period.Year(Year);

    /// <summary>The month read for; null when the period is another.</summary>
    public int? Month => Period == Period.Month(Year, Period.From.Month) ? Period.From.Month : null;

    public Cut Cut => new(Office, Where);

    /// <summary>The query of an address that reads the same.</summary>
    public string Query
    {
        get
        {
            var days =
                IsYear ? $"year={Year}"
                : Month is { } month ? $"year={Year}&month={month}"
                : $"from={Wording.Iso(Period.From)}&to={Wording.Iso(Period.To)}";
            var where = Where.Select(w => $"&where={Uri.EscapeDataString($"{w.Facet}={w.Value}")}");
            return $"?{days}&office={Uri.EscapeDataString(Office.Path.TrimEnd('/'))}{string.Concat(where)}";
        }
    }

    public string FigureAddress(Figure figure) => $"/figures/{figure.Id}{Query}";

    public string DrillAddress(Figure figure) => $"/figures/{figure.Id}/drill{Query}";

    public FigureScope At(Office office) => this with { Office = office };

    public FigureScope In(Period period) => this with { Period = period };

    public FigureScope And(IEnumerable<(string Facet, string Value)> more) => this with { Where = [.. Where.Concat(more).Distinct()] };

    public FigureScope Without((string Facet, string Value) where) => this with { Where = [.. Where.Where(w => w != where)] };

    /// <summary>The same period of the year before.</summary>
    public FigureScope YearBefore => this with { Period = Period.YearBefore };

    /// <summary>Reads an address.</summary>
    /// <returns>The scope, or one sentence that says what is wrong with the address.</returns>
    public static (FigureScope? Scope, string? Wrong) Of(IQueryCollection query, Office root, int year, CaseStore store)
    {
        var (period, wrong) = PeriodOf(query, year);
        if (wrong is not null)
            return (null, wrong);
        var office = root;
        if (query["office"].ToString() is { Length: > 0 } o)
        {
            if (store.OfficeNamed(o) is not { } named)
                return (null, AgainstOffice(store, o));
            office = named;
        }
        var where = new List<(string, string)>();
        foreach (var text in query["where"])
            if (text is { Length: > 0 })
            {
                if (text.IndexOf('=') is not (> 0 and var at))
                    return (null, $"条件应写作“方面=值”,现为“{Binder.Shorten(text)}”");
                where.Add((text[..at], text[(at + 1)..]));
            }
        return (new(period, office, [.. where.Distinct()]), null);
    }

    private static (Period Period, string? Wrong) PeriodOf(IQueryCollection query, int year)
    {
        if (query["year"].ToString() is { Length: > 0 } y && !Whole(y, 1900, 2199, out year))
            return (default, $"年度应为1900至2199之间的年份,现为“{Binder.Shorten(y)}”");
        if (query["month"].ToString() is { Length: > 0 } m)
            return Whole(m, 1, 12, out var month)
                ? (Period.Month(year, month), null)
                : (default, $"月份应为1至12,现为“{Binder.Shorten(m)}”");
        if (query["from"].ToString() is not { Length: > 0 } from || query["to"].ToString() is not { Length: > 0 } to)
            return (Period.Year(year), null);
        return Binder.DateOf(from) is { } first && Binder.DateOf(to) is { } last && first <= last
            ? (new(first, last), null)
            : (default, $"期间应为先后两个日期,现为“{Binder.Shorten(from)}”和“{Binder.Shorten(to)}”");
    }

    private static bool Whole(string text, int least, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most;

    /// <summary>Why a text names no office, in one sentence without its stop.</summary>
    public static string AgainstOffice(CaseStore store, string text) =>
        store.OfficesNamed(text) is { Count: > 1 } several
            ? $"叫“{Binder.Shorten(text)}”的机构有{several.Count}个,请改写其中一个的代码:{string.Join("、", several.Take(MostNamed).Select(o => o.Path.TrimEnd('/')))}"
            : $"没有“{Binder.Shorten(text)}”这个机构,请写全称或者代码";

    private const int MostNamed = 5;
}
