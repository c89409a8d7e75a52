namespace Yifa.Kernel;

/// <summary>公文流转的环节, in their order.</summary>
public enum DraftStep
{
    [Label("核稿")]
    Check,

    [Label("会签")]
    Countersign,

    [Label("签发")]
    Sign,
}

/// <summary>文稿现在怎样了.</summary>
public enum DraftState
{
    [Label("流转中")]
    Circulating,

    [Label("退回修改")]
    Returned,

    [Label("已签发")]
    Signed,

    [Label("已制发")]
    Issued,
}

/// <summary>流转意见: what somebody said of a version, and in whose place.</summary>
/// <param name="By">The account.</param>
/// <param name="For">B角: the account of the person absent in whose place it was said; null when nobody's.</param>
/// <param name="ForName">The name that goes with it.</param>
/// <param name="Office">会签: for which office.</param>
public sealed record DraftOpinion(
    DraftStep Step,
    int Version,
    string By,
    string ByName,
    string? For,
    string? ForName,
    string? Office,
    DateOnly On,
    bool Agreed,
    string? Opinion
);

/// <summary>文稿: a paper before it is issued, in its versions, on its way through the steps that the office has set for papers of its kind.</summary>
public sealed record PaperDraft
{
    /// <summary>Its place among the drafts of the matter, from 1.</summary>
    public required int Seq { get; init; }

    /// <summary>Name of the template.</summary>
    public required string Template { get; init; }

    /// <summary>拟稿人: the account.</summary>
    public required string By { get; init; }
    public required string ByName { get; init; }
    public required DateOnly On { get; init; }

    /// <summary>Every version of the text, the first one first; none is overwritten.</summary>
    public required IReadOnlyList<string> Versions { get; init; }
    public IReadOnlyList<DraftOpinion> Opinions { get; init; } = [];
    public required DraftState State { get; init; }

    /// <summary>The period of the step it waits for.</summary>
    public int? Clock { get; init; }

    [System.Text.Json.Serialization.JsonIgnore]
    public string Text => Versions[^1];

    /// <summary>What was said of the version that stands.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IEnumerable<DraftOpinion> OfThisVersion => Opinions.Where(o => o.Version == Versions.Count);
}
