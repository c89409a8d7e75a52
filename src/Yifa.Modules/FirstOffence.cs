using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules;

/// <summary>首违: whether an offender has been decided against before in the same field, asked of the penalties by the facet under which they tell it.</summary>
internal static class FirstOffence
{
    private const string Question = "earlier-offence";

    /// <summary>By what offences are told apart: the credit code of a business, the name of a citizen.</summary>
    public static string KeyOf(string offender, EnforcementField field) => $"{offender}/{Words.Code(field)}";

    public static LookUp Asks(string offender, EnforcementField field) =>
        new(Question, "penalties", "offence", KeyOf(offender, field)) { Tells = true };

    /// <summary>No decision in the same field within the period before.</summary>
    public static bool IsFirst(Scene at)
    {
        if (at.Answer(Question) is not { Count: > 0 } earlier)
            return true;
        if (!Term.TryParse(at.SettingHere(DiscretionSettings.FirstOffence), out var term))
            Term.TryParse(DiscretionSettings.FirstOffence.Default, out term);
        var since = term.Unit switch
        {
            TermUnit.Year => at.On.AddYears(-term.Length),
            TermUnit.Month => at.On.AddMonths(-term.Length),
            _ => at.On.AddDays(-term.Length),
        };
        return earlier.All(f => f.Told is { } day && DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) < since);
    }
}
