using Yifa.Kernel;
using Yifa.Modules.EnforcementSupervision;

namespace Yifa.Modules.Samples;

/// <summary>What the reports of the sample regions print of the supervision of enforcement.</summary>
internal static class SupervisionSeeds
{
    /// <summary>核查行政执法监督平台线上线索28条,制发执法监督通知9份.</summary>
    public static IEnumerable<Script> Shangyu2024(SupervisionYear year) =>
        year.Clues(28, Channel.Platform)
            .Concat(year.Clues(5, Channel.Phone))
            .Concat(year.Items(9, InstrumentKind.Notice))
            .Concat(year.Items(1, InstrumentKind.Opinion));

    /// <summary>A few show the pages.</summary>
    public static IEnumerable<Script> Minhang2024(SupervisionYear year) =>
        year.Clues(6, Channel.Platform).Concat(year.Items(3, InstrumentKind.Notice)).Concat(year.Items(1, InstrumentKind.Opinion));
}
