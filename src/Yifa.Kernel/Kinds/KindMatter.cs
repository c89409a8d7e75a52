namespace Yifa.Kernel;

/// <summary>A matter of a general module: it keeps its kind, the version of the kind's text, and the values of the kind's own fields.</summary>
public abstract class KindMatter<TStage> : Matter<TStage>, IOfKind
    where TStage : struct, Enum
{
    public KindRef Kind { get; set; }

    public Details Details { get; set; } = Details.None;
}
