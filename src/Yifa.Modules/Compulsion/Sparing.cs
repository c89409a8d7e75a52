using Yifa.Kernel;

namespace Yifa.Modules.Compulsion;

/// <summary>不予强制清单: the entry that a case cites. The lists are of another kind and are looked up.</summary>
internal static class Sparing
{
    private const string OfEntry = "list-entry";

    public static IEnumerable<LookUp> Asks(string? code) =>
        string.IsNullOrWhiteSpace(code) ? [] : [new(OfEntry, "discretion-lists", "code", code.Trim(), 1) { Tells = true }];

    public static ListEntryTold? Told(Scene at) => ListEntryTold.Read(at.Answer(OfEntry).FirstOrDefault()?.Told);

    public static IEnumerable<Refusal> Against(string? code, Scene at)
    {
        if (string.IsNullOrWhiteSpace(code))
            yield break;
        if (Told(at) is not { } entry)
            yield return Refusals.EntryUnknown.At(nameof(RefuseMeasure.ListEntry));
        else if (entry.List != DiscretionList.NoCompulsion)
            yield return Refusals.NotNoCompulsionList.At(nameof(RefuseMeasure.ListEntry));
        else if (!entry.IsInForce(at.On))
            yield return Refusals.EntryNotInForce.At(nameof(RefuseMeasure.ListEntry));
    }
}
