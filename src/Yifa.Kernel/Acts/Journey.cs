namespace Yifa.Kernel;

/// <summary>What somebody has filled in so far, by field name; guides' answers by the guide's name.</summary>
public sealed class Answers(IReadOnlyDictionary<string, string> texts)
{
    public string? Text(string name) => texts.GetValueOrDefault(name) is { Length: > 0 } text ? text : null;

    public DateOnly? Day(string name) => Text(name) is { } text ? Binder.DateOf(text) : null;

    public bool Yes(string name) => Text(name) is "是";
}

/// <summary>One sentence of advice (提示): it informs and never forbids.</summary>
/// <param name="Text">Chinese, with <c>{0}</c> where an argument stands; the whole sentence is the key of its English.</param>
/// <param name="Warns">Something may stand in the way, so that it is shown with weight.</param>
public sealed record Advice(string Text, string Law, bool Warns = false)
{
    /// <summary>Days and texts that stand in the sentence.</summary>
    public IReadOnlyList<object> With { get; init; } = [];
}

/// <summary>An answer to a guide's question: what it means and which fields it fills.</summary>
/// <param name="Code">English identifier.</param>
public sealed record GuideAnswer(string Code, string Label, Advice Advice)
{
    /// <summary>Field names with the texts a form would send.</summary>
    public IReadOnlyDictionary<string, string> Fills { get; init; } = new Dictionary<string, string>();
}

/// <summary>帮您选: a question anybody can answer, in place of fields that take knowledge of the statute.</summary>
public sealed record Guide(string Name, string Question, params IReadOnlyList<GuideAnswer> Answers);

/// <summary>One page of an application: a group of the act's own fields.</summary>
/// <param name="Name">English identifier, as the address uses it.</param>
/// <param name="Fields">Names of the act's fields, in the order in which they are asked.</param>
public sealed record JourneyStep(string Name, string Title, params IReadOnlyList<string> Fields)
{
    /// <summary>One or two sentences under the title.</summary>
    public string? Lead { get; init; }

    public IReadOnlyList<Guide> Guides { get; init; } = [];

    /// <summary>What to have at hand or to bring, where the step is a list rather than questions.</summary>
    public IReadOnlyList<string> Papers { get; init; } = [];

    /// <summary>Asks which office is to take the application.</summary>
    public bool AsksOffice { get; init; }

    /// <summary>Advice on what was answered, from the statute's own periods and rules.</summary>
    public Func<Answers, DateOnly, WorkCalendar, IEnumerable<Advice>> Advise { get; init; } = (_, _, _) => [];
}

/// <summary>
/// 网上申请: how the public performs an opening act, page by page. The statute's act stays the one declaration; the journey only orders its
/// fields and says in plain words what they are for.
/// </summary>
/// <param name="Act">The opening act.</param>
/// <param name="Title">What one comes for, e.g. 申请行政复议.</param>
/// <param name="Lead">One sentence saying when this is the right door.</param>
public sealed record Journey(Type Act, string Title, string Lead, IReadOnlyList<JourneyStep> Steps)
{
    /// <summary>Fields that are known from the way the application comes in.</summary>
    public IReadOnlyDictionary<string, string> Given { get; init; } = new Dictionary<string, string>();

    /// <summary>Fields that are known where it comes by post.</summary>
    public IReadOnlyDictionary<string, string> ByPost { get; init; } = new Dictionary<string, string>();

    /// <summary>The field that holds the applicant's name, filled in from the account at the start.</summary>
    public required string Name { get; init; }

    /// <summary>Kinds of office that take the application.</summary>
    public required IReadOnlyList<string> OfficeKinds { get; init; }

    /// <summary>The documents that are the party's to read, and from when.</summary>
    public required Func<Matter, Template, bool> Shows { get; init; }

    /// <summary>Everything the journey answers: asked, guided or given.</summary>
    public IEnumerable<string> Answered =>
        Steps
            .SelectMany(s => s.Fields.Concat(s.Guides.SelectMany(g => g.Answers.SelectMany(a => a.Fills.Keys)).Distinct()))
            .Concat(Given.Keys);
}

/// <summary>公开: what the law has published of a kind, without personal data.</summary>
/// <param name="Facet">The facet that reads <c>yes</c> once a matter's document is published.</param>
/// <param name="Paper">The document that is published; null where what is published is the matter itself, as on a register.</param>
/// <param name="Heading">The case without a person's name.</param>
/// <param name="Text">The document's paragraphs without personal data.</param>
public sealed record Publication(
    string Title,
    string Law,
    string Facet,
    Template? Paper,
    Func<CaseFile, string> Heading,
    Func<CaseFile, IEnumerable<string>> Text
)
{
    /// <summary>Where it is read, the matter's id following, for a kind whose whole matter is what is published; null for the general page.</summary>
    public string? At { get; init; }

    /// <summary>The address of a published matter of the kind.</summary>
    public string AddressOf(string kind, long id) => At is null ? $"/published/{kind}/{id}" : $"{At}{id}";
}
