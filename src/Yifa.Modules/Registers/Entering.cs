using Yifa.Kernel;

namespace Yifa.Modules.Registers;

/// <summary>入册: what entering at once and admitting after preparation have in common.</summary>
internal static class Entering
{
    private const string OfSeries = "series";
    private const string OfBatch = "batch";

    public static IEnumerable<LookUp> Asks(string kind, string? series, int? batch)
    {
        if (batch is not { } n)
            yield break;
        yield return new(OfSeries, "registers", "batches-of", RegisterEntry.SeriesNamed(kind, series), 1);
        yield return new(OfBatch, "registers", "batch-of", RegisterEntry.BatchNamed(kind, series, n), 1);
    }

    public static IEnumerable<Refusal> Refuse(Scene at, DateOnly? until, int? batch, int? before)
    {
        if (until <= at.On)
            yield return Refusals.NotLater.At(nameof(Enter.ValidUntil));
        if (batch is < 1 or > 999)
            yield return Refusals.BatchUnlikely.At(nameof(Enter.Batch));
        if (before is < 0 or > 999)
            yield return Refusals.BatchUnlikely.At(nameof(Enter.BatchesBefore));
        else if (before > 0 && (batch is null || at.Answer(OfSeries).Count > 0))
            yield return Refusals.SeriesKnown.At(nameof(Enter.BatchesBefore));
    }

    public static void Begin(this RegisterEntry matter, KindRef kind, Details? details, Scene at)
    {
        (matter.Kind, matter.Details) = (kind, details ?? Details.None);
        matter.IsPublic = at.Kind!.IsPublic;
    }

    public static void Perform(RegisterEntry matter, Scene at, int? before)
    {
        (matter.Stage, matter.EnteredOn) = (Stage.Entered, at.On);
        matter.Batches = matter.Batch is null || at.Answer(OfBatch).Count > 0 ? 0 : 1 + (before ?? 0);
        foreach (var (figure, amount) in matter.Parts(at.Kind!))
            at.Count(figure, amount);
        Run(matter, at);
    }

    /// <summary>The term runs to the day it says, whatever day of the week that is.</summary>
    public static void Run(RegisterEntry matter, Scene at)
    {
        if (matter.ValidUntil is { } until)
            at.Start(Clocks.Validity, set: Term.Days(Math.Min(until.DayNumber - at.On.DayNumber, 36_525)));
    }
}
