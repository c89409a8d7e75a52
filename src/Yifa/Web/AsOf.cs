using Yifa.Kernel;

namespace Yifa.Web;

/// <summary>The day that counts as today on the desk: the real one, the one the address names, or the last of a sample's year that is past.</summary>
/// <param name="IsSample">A sample's last day, taken because nobody asked for another.</param>
public sealed record AsOf(DateOnly Day, bool IsReal, bool IsSample)
{
    public const string Name = "asof";
    public const string Real = "today";

    public static AsOf Of(HttpContext context, Locality here, DateOnly today)
    {
        var asked = context.Request.Query[Name].ToString();
        if (Binder.DateOf(asked) is { } day)
            return new(day, day == today, day == LastOf(here));
        var isPast = asked != Real && here.Sample is not null && here.Year < today.Year;
        return isPast ? new(LastOf(here), false, true) : new(today, true, false);
    }

    public static DateOnly LastOf(Locality here) => new(here.Year, 12, 31);
}
