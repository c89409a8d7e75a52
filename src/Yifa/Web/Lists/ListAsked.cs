using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Web.Lists;

/// <summary>Which part of the lists of tasks an address asks for.</summary>
/// <param name="Above">Whose lower items; null for the top.</param>
/// <param name="From">How many rows are passed over.</param>
public sealed record ListAsked(ListPart Part, long? Above, int From)
{
    public const string Kind = "tasks";
    private const int MostPassedOver = 1_000_000;

    /// <summary>What the address asks for, or the sentence that says what is wrong with it.</summary>
    public static (ListAsked? Asked, string? Wrong) Of(IQueryCollection query, CaseStore store)
    {
        var (year, office, from) = (One(query, "year"), One(query, "office"), One(query, "from"));
        if (year is not null && !(int.TryParse(year, out var y) && y is >= 1990 and <= 2199))
            return (null, $"年度应为1990至2199之间的年份,现为“{Binder.Shorten(year)}”。");
        if (office is not null && store.OfficeNamed(office) is null)
            return (null, FigureScope.AgainstOffice(store, office) + "。");
        var above = One(query, "above");
        if (above is not null && !long.TryParse(above, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            return (null, "没有这一项任务。");
        var part = new ListPart(Kind)
        {
            Year = year is null ? null : int.Parse(year, CultureInfo.InvariantCulture),
            Office = office is null ? null : store.OfficeNamed(office),
            List = One(query, "list") is { } name ? new(Kind, One(query, "sort") ?? "", name) : null,
            Group = query.ContainsKey("group") ? query["group"].ToString() : null,
            Responsible = query.ContainsKey("unit") ? query["unit"].ToString() : null,
        };
        var skip = int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? Math.Min(n, MostPassedOver) : 0;
        return (new(part, above is null ? null : long.Parse(above, CultureInfo.InvariantCulture), skip), null);
    }

    /// <summary>The page of lists, with the same year and office.</summary>
    public string Lists =>
        Address(
            "/tasks",
            this with
            {
                Part = new(Kind) { Year = Part.Year, Office = Part.Office },
                Above = null,
                From = 0,
            }
        );

    /// <summary>The page of this part.</summary>
    public string Here => Address("/tasks/list", this);

    public string OfList(ListKey list) => (this with { Part = Part with { List = list, Group = null }, Above = null, From = 0 }).Here;

    public string OfGroup(string group) => (this with { Part = Part with { Group = group }, Above = null, From = 0 }).Here;

    public string OfUnit(string unit) => (this with { Part = Part with { Responsible = unit, Group = null }, Above = null, From = 0 }).Here;

    public string Below(long above) => (this with { Part = Part with { Group = null, Responsible = null }, Above = above, From = 0 }).Here;

    public string After(int rows) => (this with { From = From + rows }).Here;

    /// <summary>The name of the frame that holds the rows of this part, so that a page takes them in where it is opened.</summary>
    public string Frame => $"rows-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Here)))[..12]}";

    private static string Address(string path, ListAsked asked)
    {
        List<(string Name, string? Value)> said =
        [
            ("sort", asked.Part.List?.Sort),
            ("list", asked.Part.List?.Name),
            ("year", asked.Part.Year?.ToString(CultureInfo.InvariantCulture)),
            ("office", asked.Part.Office?.Path.TrimEnd('/')),
            ("group", asked.Part.Group),
            ("unit", asked.Part.Responsible),
            ("above", asked.Above?.ToString(CultureInfo.InvariantCulture)),
            ("from", asked.From == 0 ? null : asked.From.ToString(CultureInfo.InvariantCulture)),
        ];
        var query = string.Join('&', said.Where(s => s.Value is not null).Select(s => $"{s.Name}={Uri.EscapeDataString(s.Value!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    private static string? One(IQueryCollection query, string name) => query[name].ToString().Trim() is { Length: > 0 } text ? text : null;
}
