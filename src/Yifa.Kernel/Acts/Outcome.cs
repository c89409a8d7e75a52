using System.Text.Json;

namespace Yifa.Kernel;

/// <summary>One contribution to a figure, with the facets as they were.</summary>
/// <param name="Figure">The figure's id.</param>
/// <param name="On">The date it counts for: the act's date, or for a cohort figure that of the earlier event.</param>
/// <param name="Facets">As <see cref="FacetText"/> writes them.</param>
/// <param name="Key">What a distinct figure counts once; null otherwise.</param>
public sealed record Count(string Figure, DateOnly On, decimal Amount, string Facets, string? Key = null);

/// <summary>A unique place taken across matters (一事不二罚, a booking, a cap): whoever comes second is refused.</summary>
public sealed record Claim(string Scope, string Key, int Slot = 0);

/// <summary>A message to somebody outside the matter, delivered through the outbox.</summary>
/// <param name="To">A party's account, an office path or a webhook's name, as the channel says.</param>
public sealed record Notice(string Channel, string To, string Text);

/// <summary>后续事项: a matter that an act has opened beside its own, through the outbox, once.</summary>
/// <param name="Act">The opening act, <c>kind.Act</c>; it must say that it hears the act which asks for it.</param>
/// <param name="Office">The path of the office it is opened in.</param>
/// <param name="Fields">Texts by field name, as a form would send them.</param>
public sealed record Opening(string Act, string Office, SortedDictionary<string, string> Fields);

/// <summary>What one act changed and asked for: the truth of the entry. A replay must arrive at the same, byte for byte.</summary>
public sealed class Outcome
{
    public string? Stage { get; internal set; }
    public string? Title { get; internal set; }
    public string? Number { get; internal set; }
    public string? Receipt { get; internal set; }

    /// <summary>The account now in charge; empty text when the matter went back to the office's desk.</summary>
    public string? Owner { get; internal set; }
    public byte[] Facts { get; internal set; } = [];
    public SortedDictionary<int, ClockRun> Clocks { get; } = [];
    public List<Count> Counts { get; } = [];
    public List<Issued> Papers { get; } = [];
    public List<Approval> Approvals { get; } = [];
    public SortedDictionary<int, PaperDraft> Drafts { get; } = [];
    public SortedDictionary<int, PaperSeal> Seals { get; } = [];
    public SortedDictionary<int, ServiceAttempt> Attempts { get; } = [];
    public List<ConfirmedAddress> Addresses { get; } = [];
    public List<Filed> Files { get; } = [];
    public Bound? Bound { get; internal set; }
    public List<Party> Parties { get; } = [];
    public List<Link> Links { get; } = [];
    public List<Claim> Claims { get; } = [];
    public List<Claim> Released { get; } = [];
    public List<Notice> Notices { get; } = [];
    public List<Opening> Openings { get; } = [];

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        Text(writer, "stage", Stage);
        Text(writer, "title", Title);
        Text(writer, "number", Number);
        Text(writer, "receipt", Receipt);
        Text(writer, "owner", Owner);
        if (Facts.Length > 2)
        {
            writer.WritePropertyName("facts");
            writer.WriteRawValue(Facts, skipInputValidation: true);
        }
        List(writer, "clocks", Clocks.Values);
        List(writer, "counts", Counts);
        List(writer, "papers", Papers);
        List(writer, "approvals", Approvals);
        List(writer, "drafts", Drafts.Values);
        List(writer, "seals", Seals.Values);
        List(writer, "attempts", Attempts.Values);
        List(writer, "addresses", Addresses);
        List(writer, "files", Files);
        if (Bound is not null)
        {
            writer.WritePropertyName("bound");
            JsonSerializer.Serialize(writer, Bound, FactsJson.Options);
        }
        List(writer, "parties", Parties);
        List(writer, "links", Links);
        List(writer, "claims", Claims);
        List(writer, "released", Released);
        List(writer, "notices", Notices);
        List(writer, "openings", Openings);
        writer.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }

    private static void List<T>(Utf8JsonWriter writer, string name, IReadOnlyCollection<T> items)
    {
        if (items.Count == 0)
            return;
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, items, FactsJson.Options);
    }
}
