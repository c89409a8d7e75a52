namespace Yifa.Kernel;

/// <summary>A mandatory element (必备要素) of a document: its name and where it is read from.</summary>
/// <param name="Read">Null or blank means the element is missing and the document cannot be issued.</param>
public sealed record Element(string Label, string Law, Func<Matter, string?> Read);

/// <summary>文书: a kind of document that acts issue.</summary>
public sealed record Template
{
    /// <param name="name">English id within the kind, e.g. <c>acceptance-notice</c>.</param>
    public Template(string name, string label, string law, params Element[] elements) =>
        (Name, Label, Law, Elements) = (name, label, law, elements);

    public string Name { get; }
    public string Label { get; }
    public string Law { get; }
    public IReadOnlyList<Element> Elements { get; }

    /// <summary>审批链: the levels that must have approved, in order, before the document may be issued; duty codes' identifiers.</summary>
    public IReadOnlyList<object> Chain { get; init; } = [];

    /// <summary>文号 series; null when the document carries the case number alone.</summary>
    public Series? Number { get; init; }

    /// <summary>主送: to whom it is addressed; null when it is addressed to nobody.</summary>
    public Func<Matter, string?>? To { get; init; }

    /// <summary>笔录, 登记表: made in the office and kept in the file, so that it has no masthead and no seal.</summary>
    public bool IsRecord { get; init; }

    /// <summary>Every party reads it from the day it is issued, whoever else is served with it.</summary>
    public bool ForParties { get; init; }

    /// <summary>Others name the matter by this document's number, as an application names the decision it is against: it is looked up by it.</summary>
    public bool IsCited { get; init; }

    /// <summary>卷: where it lies in the file; the inner volume holds what the office writes for itself.</summary>
    public Volume Volume { get; init; }

    /// <summary>The document also says what was filled in at the act that issued it, personal values left out.</summary>
    public bool TellsAct { get; init; }

    /// <summary>The body in paragraphs, composed from the matter.</summary>
    public Func<Matter, IEnumerable<string>>? Body { get; init; }

    public static Element Element<T>(string label, string law, Func<T, string?> read)
        where T : Matter => new(label, law, m => read((T)m));

    /// <summary>A document that says which case it is of and what its act tells, and no more.</summary>
    /// <param name="who">Names whom the case is about.</param>
    /// <param name="about">The sentence about the case.</param>
    public static Template OfCase(string name, string label, string law, Element who, Func<Matter, string> about) =>
        new(name, label, law, who) { TellsAct = true, Body = m => [about(m)] };
}

/// <summary>A document as the matter's record keeps it.</summary>
public sealed record Issued(string Template, string? Number, DateOnly On)
{
    /// <summary>What a 更正通知书 corrects; null for every other document.</summary>
    public Correction? Corrects { get; init; }

    /// <summary>签发稿: its words as they were signed; null where the office has set no chain, and the template composes them.</summary>
    public string? Text { get; init; }

    /// <summary>The attempt a 送达回证 proves, as it stood then; null for every other document.</summary>
    public ServiceAttempt? Serves { get; init; }
}

/// <summary>审批意见: one level's opinion on a document, approving it or sending it back.</summary>
public sealed record Approval(string Template, string Level, string By, DateOnly On, bool Agreed, string? Opinion);
