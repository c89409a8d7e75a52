using System.Globalization;

namespace Yifa.Web.Inspections;

/// <summary>The year a page of plans is asked for: the place's own unless the address names one.</summary>
internal static class PlanYear
{
    /// <summary>Null where the address names none that can be.</summary>
    public static int? Asked(HttpContext context, Locality here)
    {
        var text = context.Request.Query["year"].ToString().Trim();
        return text.Length == 0 ? here.Year
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2199 ? year
            : null;
    }
}
