using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>检查机关: by the path of its office, or by its name alone where it is in no tree of ours.</summary>
public sealed record Authority(string Name, string? Path = null)
{
    /// <summary>What it is counted by: its path, which ends with a slash.</summary>
    public string Mark => Path ?? $"{Name}/";
}

/// <summary>检查人员. Those of a partner department act with their own accounts.</summary>
public sealed record Inspector(string Name, string Certificate, string? Account = null, bool IsPartner = false);

/// <summary>检查码 as this visit holds it.</summary>
/// <param name="From">UTC.</param>
/// <param name="Until">UTC, excluded.</param>
/// <param name="Issuer">Who issued it, where another system did.</param>
public sealed record HeldCode(string Serial, CodeGround Ground, DateTime From, DateTime Until, DateOnly IssuedOn, string? Issuer = null)
{
    public DateOnly? RevokedOn { get; init; }
    public string? RevokedBecause { get; init; }

    /// <summary>When it was first shown and checked; as whoever checked it says.</summary>
    public string? ScannedAt { get; init; }

    /// <summary>The first day it holds.</summary>
    public DateOnly Day => CaseFile.ChinaDay(From);
}

/// <summary>检查结论 of one item.</summary>
public sealed record Checked(string Item, Verdict Verdict, string? Note);

/// <summary>现场检查笔录.</summary>
public sealed record SiteRecord(DateOnly On, string ArrivedAt, string LeftAt, IReadOnlyList<Checked> Checks, string? Findings)
{
    public string By { get; init; } = "";

    /// <summary>The code it was made under.</summary>
    public string Serial { get; init; } = "";
    public string? Position { get; init; }
    public string? RecorderFile { get; init; }
    public RecordSignature Signature { get; init; }
    public string? SignedBy { get; init; }
    public string? Witness { get; init; }
    public string? SyncNote { get; init; }

    /// <summary>Something was taken for a test, and the result waits for it.</summary>
    public bool AwaitsTest { get; init; }
    public string? TestResult { get; init; }
}

/// <summary>问题隐患.</summary>
public sealed record Hazard(int Number, string Text, HazardGrade Grade, DateOnly Due, DateOnly FoundOn)
{
    public string? Rectified { get; init; }
    public DateOnly? RectifiedOn { get; init; }
    public DateOnly? VerifiedOn { get; init; }
    public string? Opinion { get; init; }
}

/// <summary>异议.</summary>
public sealed record Objection(int Number, ObjectionKind Kind, string Text, DateOnly On)
{
    public bool? Upheld { get; init; }
    public string? Answer { get; init; }
    public DateOnly? AnsweredOn { get; init; }
}

/// <summary>An override of the caps: why, and who approved it.</summary>
public sealed record CapOverride(DateOnly On, string Reason, string ApprovedBy, string Cap);
