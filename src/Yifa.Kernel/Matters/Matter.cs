using System.Text.Json.Serialization;

namespace Yifa.Kernel;

/// <summary>
/// 事项, 案件: what acts are performed on. A module derives one class per kind and adds its typed facts as plain properties; they are
/// stored as one JSON column. The members here are the head that every matter has; acts may set <see cref="Title"/>,
/// <see cref="Number"/> and <see cref="Owner"/>, the rest is kept by the kernel.
/// </summary>
public abstract class Matter
{
    /// <summary>Allotted by the store, never reused.</summary>
    [JsonIgnore]
    public long Id { get; internal set; }

    /// <summary>收件号, allotted at the opening act.</summary>
    [JsonIgnore]
    public string Receipt { get; internal set; } = "";

    /// <summary>案号; null until an act sets it.</summary>
    [JsonIgnore]
    public string? Number { get; set; }

    [JsonIgnore]
    public string Title { get; set; } = "";

    /// <summary>The office that owns the matter.</summary>
    [JsonIgnore]
    public Office Office { get; internal set; } = Office.None;

    /// <summary>承办: the account in charge, or null while the matter waits on its office's desk.</summary>
    [JsonIgnore]
    public string? Owner { get; set; }

    [JsonIgnore]
    public DateOnly OpenedOn { get; internal set; }

    /// <summary>The business date of the act that closed it; null while it runs or stands.</summary>
    [JsonIgnore]
    public DateOnly? ClosedOn { get; internal set; }

    /// <summary>The number of journal entries: the version a caller must have seen to act.</summary>
    [JsonIgnore]
    public int Version { get; internal set; }

    /// <summary>密级: follows from the facts, so that an act that changes them changes it too. 内部 unless the kind says otherwise.</summary>
    public virtual Secrecy Secrecy => Secrecy.Internal;

    /// <summary>What an act of another matter that looks this one up may read of it; null for most kinds.</summary>
    [JsonIgnore]
    public virtual string? TellsOthers => null;

    /// <summary>What it came to, in a few words, for whoever compares it with a like one; null where that says nothing.</summary>
    [JsonIgnore]
    public virtual string? CameTo => null;

    /// <summary>定格的数: what the matter keeps of figures as they were read, e.g. a return's lines; none for most kinds.</summary>
    [JsonIgnore]
    public virtual IReadOnlyList<KeptNumber> Kept => [];

    /// <summary>清单中的位置; null for what stands in no list of things to be done.</summary>
    [JsonIgnore]
    public virtual Listed? InList => null;

    /// <summary>The moment by which the next step is due, as people read it, where the law counts hours; null where it counts days.</summary>
    [JsonIgnore]
    public virtual string? DueAt => null;

    /// <summary>What it waits for, where the facts say more than its stage does; null where the stage says it.</summary>
    protected internal virtual Awaiting? Awaits(Course course) => null;

    /// <summary>检查码: what the acts of inspection in it rest on; null while it has none, and for every other kind.</summary>
    [JsonIgnore]
    public virtual InspectionCode? Code => null;

    /// <summary>
    /// 涉及的单位: by its name, the unit whose people with a duty marked <see cref="ConcernedAttribute"/> read the matter and act in it; null while it concerns
    /// none but those who handle it. A kind that says one makes it the facet <see cref="ConcernsFacet"/>.
    /// </summary>
    [JsonIgnore]
    public virtual string? Concerns => null;

    public const string ConcernsFacet = "concerns";

    /// <summary>The names its papers go to beside its parties, as suggestions for a form.</summary>
    [JsonIgnore]
    public virtual IReadOnlyList<string> Addressees => [];

    /// <summary>The stage's identifier.</summary>
    [JsonIgnore]
    public abstract string StageCode { get; internal set; }

    /// <summary>For a kind that keeps the name of who is in charge among its facts.</summary>
    protected internal virtual void Entrusted(string account, string name) => Owner = account;

    /// <summary>送达生效: one of its papers counts as served on somebody from that day on; told again if the day is proved to be another.</summary>
    protected internal virtual void Served(Scene at, Template paper, string to, DateOnly on) { } // most kinds count nothing from a service

    /// <summary>For a kind whose time limit asks when the application was posted.</summary>
    protected internal virtual void Posted(DateOnly postmarkOn) { }
}

/// <summary>What a matter waits for.</summary>
/// <param name="Next">下一步, as a stage says it.</param>
/// <param name="Who">谁来办.</param>
/// <param name="Standing">In a word, where the stage's own name says less.</param>
public sealed record Awaiting(string Next, string Who, string? Standing = null);

/// <summary>A matter whose stages are the enum <typeparamref name="TStage"/>, each member carrying a <see cref="StageAttribute"/>.</summary>
public abstract class Matter<TStage> : Matter
    where TStage : struct, Enum
{
    [JsonIgnore]
    public TStage Stage { get; set; }

    [JsonIgnore]
    public override string StageCode
    {
        get => Stage.ToString();
        internal set => Stage = Enum.Parse<TStage>(value);
    }
}
