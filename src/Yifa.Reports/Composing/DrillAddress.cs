using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Reports;

/// <summary>The site's address of the matters behind a reading: <c>/figures/{id}/drill?office=…&amp;year=…&amp;where=facet=value</c>.</summary>
public static class DrillAddress
{
    public static string Of(Reading reading)
    {
        var where = reading.Cut.Where.Select(w => $"&where={Uri.EscapeDataString(w.Facet)}={Uri.EscapeDataString(w.Value)}");
        var office = Uri.EscapeDataString(reading.Cut.Office.Path).Replace("%2F", "/");
        return $"/figures/{Uri.EscapeDataString(reading.Figure.Id)}/drill?office={office}&{Days(reading.Period)}{string.Concat(where)}";
    }

    private static string Days(Period period) =>
        period == Period.Year(period.From.Year) ? $"year={period.From.Year}"
        : period == Period.Month(period.From.Year, period.From.Month) ? $"year={period.From.Year}&month={period.From.Month}"
        : string.Create(CultureInfo.InvariantCulture, $"from={period.From:yyyy-MM-dd}&to={period.To:yyyy-MM-dd}");
}
