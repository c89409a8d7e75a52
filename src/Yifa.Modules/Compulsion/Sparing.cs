using Yifa.Kernel;

namespace Yifa.Modules.Compulsion;

/// <summary>不予强制清单: the entry that a case cites. The lists are of another kind and are looked up.</summary>
internal static class Sparing
{
    /// <param name="offender">The credit code, or a citizen's name: an entry may be for the first offence alone.</param>
    public static IEnumerable<LookUp> Asks(string? code, string offender, EnforcementField field) =>
        string.IsNullOrWhiteSpace(code) ? [] : [ListEntryTold.Asks(code), FirstOffence.Asks(offender, field)];

    public static ListEntryTold? Told(Scene at) => ListEntryTold.In(at);

    /// <param name="known">Whether earlier decisions can be found: a business is known by its credit code alone.</param>
    public static IEnumerable<Refusal> Against(string? code, bool known, Scene at)
    {
        if (string.IsNullOrWhiteSpace(code))
            yield break;
        if (Told(at) is not { } entry)
            yield return Refusals.EntryUnknown.At(nameof(RefuseMeasure.ListEntry));
        else if (entry.List != DiscretionList.NoCompulsion)
            yield return Refusals.NotNoCompulsionList.At(nameof(RefuseMeasure.ListEntry));
        else if (!entry.IsInForce(at.On))
            yield return Refusals.EntryNotInForce.At(nameof(RefuseMeasure.ListEntry));
        else if (entry.FirstOffence && !known)
            yield return Refusals.OffenderUnknown.At(nameof(RefuseMeasure.CreditCode));
        else if (entry.FirstOffence && !FirstOffence.IsFirst(at))
            yield return Refusals.NotFirst.At(nameof(RefuseMeasure.ListEntry));
    }
}
