using System.Globalization;
using System.Text.Json;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>One entry as people read it.</summary>
/// <param name="Fields">Labels and values, personal values masked.</param>
public sealed record JournalLine(
    int N,
    DateOnly On,
    DateTime At,
    ActType? Act,
    string Label,
    string By,
    string Channel,
    IReadOnlyList<Cite> Law,
    IReadOnlyList<(string Label, string Value)> Fields,
    string Hash
)
{
    /// <summary>The stage it led to; null when it stayed.</summary>
    public string? Stage { get; init; }

    /// <summary>The documents it issued, by template.</summary>
    public IReadOnlyList<string> Papers { get; init; } = [];

    /// <summary>What it changed and asked for, as the journal holds it.</summary>
    internal string Outcome { get; init; } = "{}";

    /// <summary>The party it was done for at the counter; null when nobody.</summary>
    public string? Behalf { get; init; }

    /// <summary>The account that acted.</summary>
    public string Account { get; init; } = "";
}

/// <summary>A matter linked to this one, as far as the reader may see it.</summary>
public sealed record LinkedMatter(Brief Matter, string Relation);

/// <summary>A figure that an entry of a matter counted in.</summary>
/// <param name="Figure">The figure's id.</param>
public sealed record CountedIn(int Entry, string Figure, DateOnly On, decimal Amount, string Facets);

/// <summary>Everything a page about one matter shows.</summary>
public sealed record CaseView(
    CaseFile File,
    Brief Brief,
    IReadOnlyList<JournalLine> Journal,
    IReadOnlyList<LinkedMatter> Links,
    IReadOnlyList<CountedIn> Counted,
    Explanation Explanation
)
{
    /// <summary>The personal values among the facts, masked.</summary>
    public IReadOnlyList<MaskedFact> Personal { get; init; } = [];

    /// <summary>In which capacity it was read: a party is told less of it than the office.</summary>
    public required Reader SeenBy { get; init; }

    /// <summary>The matter as it stood after an entry.</summary>
    public Matter After(int entry) =>
        Past.Of(File.Module, File.Matter, Journal.Where(l => l.N <= entry).OrderBy(l => l.N).Select(l => l.Outcome));

    /// <summary>The n-th document, with what was known when it was issued; null when the matter has issued fewer.</summary>
    public Paper? Paper(int n)
    {
        var papers = File.Course.Papers;
        if (n < 1 || n > papers.Count)
            return null;
        var (issued, outcomes) = (0, new List<string>());
        IReadOnlyList<(string, string)> filled = [];
        foreach (var line in Journal.OrderBy(l => l.N).TakeWhile(_ => issued < n))
        {
            outcomes.Add(line.Outcome);
            issued += line.Papers.Count;
            filled = [.. line.Fields.Where(f => line.Act?.Fields.Any(a => a.Label == f.Label && a.IsPersonal) == false)];
        }
        return DocumentText.Of(File.Module, Past.Of(File.Module, File.Matter, outcomes), papers, n, filled);
    }
}

public sealed partial class CaseStore
{
    private const int MostLinks = 1000;

    /// <summary>A matter; null when there is none or the reader may not see it.</summary>
    public CaseView? View(Reader reader, long id) =>
        pool.Read(session =>
        {
            if (LoadRow(session, reader, id) is not { } row)
                return null;
            var file = Open(row);
            var journal = session.Query(
                "SELECT body, hash FROM journal WHERE matter_id = $1 ORDER BY n DESC",
                r => Line(file.Module, r.GetString(0), r.GetFieldValue<byte[]>(1), file.Module.KindOf(file.Matter)),
                id
            );
            return new CaseView(
                file,
                BriefOf(row),
                journal,
                Linked(session, reader, id),
                CountedBy(session, id),
                Explanation.Of(file, Calendar)
            )
            {
                Personal = MaskedIn(session, file),
                SeenBy = reader,
            };
        });

    /// <summary>The matter with this 案号 or 收件号; null when none or not for this reader.</summary>
    public Brief? Find(Reader reader, string number) =>
        pool.Read(session =>
        {
            if (Sees(reader) is not { } sees)
                return null;
            var sql = new Sql { Order = "m.id", Limit = 1 };
            sql.From("matter m");
            sql.And($"(m.number = {sql.Add(number)} OR m.receipt = {sql.Add(number)})");
            sql.And(sees.Where("m", sql.Add));
            return session.Query(sql.Text(BriefColumns), ReadBrief, sql.Values).FirstOrDefault();
        });

    /// <summary>The matters linked to this one, as far as the reader may see them.</summary>
    public IReadOnlyList<LinkedMatter> LinksOf(Reader reader, long id) => pool.Read(session => Linked(session, reader, id));

    private List<LinkedMatter> Linked(Session session, Reader reader, long id)
    {
        if (Sees(reader) is not { } sees)
            return [];
        var sql = new Sql { Order = "m.id, l.relation", Limit = MostLinks };
        var me = sql.Add(id);
        sql.From(
            $"(SELECT to_id AS other, relation FROM link WHERE matter_id = {me} UNION SELECT matter_id, relation FROM link WHERE to_id = {me}) AS l JOIN matter m ON m.id = l.other"
        );
        sql.And(sees.Where("m", sql.Add));
        return session.Query(sql.Text(BriefColumns + ", l.relation"), r => new LinkedMatter(ReadBrief(r), r.GetString(11)), sql.Values);
    }

    private static List<CountedIn> CountedBy(Session session, long id) =>
        session.Query(
            "SELECT n, figure, counted_on, amount, facets FROM counted WHERE matter_id = $1 ORDER BY n, id",
            r => new CountedIn(r.GetInt32(0), r.GetString(1), r.GetFieldValue<DateOnly>(2), r.GetInt64(3) / 100m, r.GetString(4)),
            id
        );

    /// <param name="kind">Of a general module: the matter's kind.</param>
    private static JournalLine Line(Module module, string body, byte[] hash, Kind? kind = null)
    {
        using var json = JsonDocument.Parse(body);
        var e = json.RootElement;
        var name = e.GetProperty("act").GetString()!;
        var type = module.ActAt(name, e.GetProperty("v").GetInt32());
        return new(
            e.GetProperty("n").GetInt32(),
            DateOnly.ParseExact(e.GetProperty("on").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime.Parse(e.GetProperty("at").GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal),
            type,
            type?.Label ?? name,
            e.GetProperty("by").GetProperty("name").GetString()!,
            e.GetProperty("channel").GetString()!,
            type?.Cites ?? [],
            type is null ? [] : FieldsOf(module, type, e.GetProperty("fields"), kind),
            Convert.ToHexStringLower(hash)
        )
        {
            Outcome = e.GetProperty("outcome").GetRawText(),
            Stage = Outcome(e, "stage") is { } stage ? stage.GetString() : null,
            Papers = Outcome(e, "papers") is { } papers
                ? [.. papers.EnumerateArray().Select(p => p.GetProperty("template").GetString()!)]
                : [],
            Account = e.GetProperty("by").GetProperty("account").GetString()!,
            Behalf = e.GetProperty("by").TryGetProperty("behalf", out var behalf) ? behalf.GetString() : null,
        };
    }

    private static JsonElement? Outcome(JsonElement entry, string name) =>
        entry.GetProperty("outcome").TryGetProperty(name, out var value) ? value : null;

    private static List<(string, string)> FieldsOf(Module module, ActType type, JsonElement fields, Kind? kind)
    {
        var act = (Act)fields.Deserialize(type.Type, FactsJson.Options)!;
        var asked = (module.KindOf(act) ?? kind) is { } of ? type.For(of) : type;
        return
        [
            .. asked
                .Fields.Select(f => (Field: f, Value: f.Read(act)))
                .Where(f => !IsUnanswered(f.Field, f.Value))
                .Select(f => (f.Field.Label, f.Field.Shown(f.Value)))
                .Where(f => f.Item2.Length > 0),
        ];
    }

    /// <summary>A yes or no that need not be said is not told where it is no: nobody may have been asked.</summary>
    private static bool IsUnanswered(Field field, object? value) => value is false && field is { HasDefault: true, Default: false };
}
