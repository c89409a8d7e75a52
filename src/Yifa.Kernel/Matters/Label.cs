namespace Yifa.Kernel;

/// <summary>How the value of a field is written and checked, where its type alone does not say it.</summary>
public enum Format
{
    /// <summary>One line of text, at most 200 characters unless <see cref="LabelAttribute.Max"/> says otherwise.</summary>
    Plain,

    /// <summary>Paragraphs, at most 5000 characters unless <see cref="LabelAttribute.Max"/> says otherwise.</summary>
    LongText,

    /// <summary>An amount in 元, two decimals at most, never negative.</summary>
    Money,

    /// <summary>统一社会信用代码, GB 32100-2015.</summary>
    CreditCode,

    /// <summary>公民身份号码, GB 11643-1999.</summary>
    IdentityNumber,

    /// <summary>手机号 or a landline with its area code.</summary>
    Phone,

    /// <summary>账号: somebody with a duty of the matter's kind at its office or above it.</summary>
    Account,

    /// <summary>文书: one of those the matter has issued, by its number.</summary>
    Paper,

    /// <summary>文书种类: one that the office has set a chain for, by the name of its template.</summary>
    PaperKind,

    /// <summary>单位: an office of the tree by its name, or another unit in words.</summary>
    Office,

    /// <summary>案件: another matter, by its id; whoever fills in may write its 案号 or 收件号 instead.</summary>
    Matter,

    /// <summary>当事人: the name of a party to the matter, or of somebody beside them.</summary>
    Party,

    /// <summary>人员: somebody by name, of those with a duty of the matter's kind at its office or above it, or another.</summary>
    Staff,

    /// <summary>执法人员: likewise by name and number of the certificate, 姓名:证号.</summary>
    Officer,
}

/// <summary>The Chinese term of a field, enum member, stage, duty or party role. English is the identifier spoken out.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class LabelAttribute(string chinese) : Attribute
{
    public string Chinese { get; } = chinese;

    /// <summary>One sentence of help under the label.</summary>
    public string? Hint { get; init; }

    public Format Format { get; init; }

    /// <summary>Longest text in characters; 0 means the default of the format.</summary>
    public int Max { get; init; }

    /// <summary>The text may be taken over from a file that was sent, which is then kept among the materials.</summary>
    public bool FromFile { get; init; }

    /// <summary>Each line of the text ends with an account, which people read by name.</summary>
    public bool LinesOfAccounts { get; init; }

    /// <summary>The field whose value decides what this one may be picked as, see <see cref="IPicks"/>.</summary>
    public string? After { get; init; }

    /// <summary>The id of the figure that the field alone feeds, in a module whose kinds choose their figures.</summary>
    public string? Feeds { get; init; }
}

/// <summary>Marks a date among the facts on which something is held that people come to (听证, 考试): it stands in the year's calendar.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AppointedAttribute(string chinese) : Attribute
{
    /// <summary>What is held, in a word.</summary>
    public string Chinese { get; } = chinese;
}

/// <summary>Whether a stage still asks for work: 办理中, 存续 (open-ended, asks only at its clocks) or 已结.</summary>
public enum Phase
{
    [Label("办理中")]
    Running,

    [Label("存续")]
    Standing,

    [Label("已结")]
    Closed,
}

/// <summary>A stage of a kind of matter: its Chinese name, its phase, and what comes next in plain words.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class StageAttribute(string chinese, Phase phase = Phase.Running) : Attribute
{
    public string Chinese { get; } = chinese;
    public Phase Phase { get; } = phase;

    /// <summary>The next step, said to staff and to the parties, e.g. 等被申请人书面答复.</summary>
    public string? Next { get; init; }
}

/// <summary>Marks an enum of party roles (当事人身份), held per matter by a person, enterprise or office.</summary>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class PartyRolesAttribute : Attribute;

/// <summary>负责人: a duty that distributes the office's work, and the article it does so under; it may perform <see cref="Entrust{T}"/>.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class LeadsAttribute(string law) : Attribute
{
    public string Law { get; } = law;
}

/// <summary>更正: a duty that puts right what is wrong in an issued document, and the article it does so under; it may perform <see cref="CorrectPaper{T}"/>.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class CorrectsAttribute(string law) : Attribute
{
    public string Law { get; } = law;
}

/// <summary>送达: a duty that serves the module's papers, and the article it does so under; it may perform <see cref="Serve{T}"/>.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ServesAttribute(string law) : Attribute
{
    public string Law { get; } = law;
}

/// <summary>A fact that matters are filtered by and figures are cut by. The name is the property's in kebab case unless given.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FacetAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;

    /// <summary>There to be looked up by, or said by another fact already: no page shows it among the facts.</summary>
    public bool Hidden { get; init; }

    /// <summary>Lines told to whoever asks by how they begin, see <see cref="LookUp.ByLine"/>; a store from before they were told fills them in.</summary>
    public bool Told { get; init; }
}

/// <summary>A text fact that full-text search covers beside title, numbers and party names.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SearchedAttribute : Attribute;
