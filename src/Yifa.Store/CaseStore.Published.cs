using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>A published document in a list.</summary>
public sealed record PublishedLine(long Id, string Heading, string? Number, DateOnly On, Office Office);

/// <summary>A published document that was found, with the passages the words stand in.</summary>
public sealed record PublishedHit(PublishedLine Line, IReadOnlyList<Piece> Heading, IReadOnlyList<Excerpt> Excerpts);

/// <summary>A published document to be read, without personal data.</summary>
public sealed record PublishedText(PublishedLine Line, IReadOnlyList<string> Paragraphs);

public sealed partial class CaseStore
{
    /// <summary>What is published of the kind, newest case first; for everybody.</summary>
    /// <param name="kind">Of a general module: of that kind alone.</param>
    public (IReadOnlyList<PublishedLine> Rows, Place? Next) Published(
        Module module,
        Place? after = null,
        int take = 30,
        Kind? kind = null
    ) =>
        pool.Read(session =>
        {
            if (module.Publication is not { } publication)
                return ([], null);
            var (on, id) = after ?? new Place(DateOnly.MaxValue, long.MaxValue);
            var rows = session.Query(
                $"SELECT {MatterColumns} FROM matter_facet f JOIN matter m ON m.id = f.matter_id WHERE f.facet = $1 AND f.value = 'yes' AND (f.opened_on, f.matter_id) < ($2, $3) AND ($4 = '' OR EXISTS (SELECT 1 FROM matter_facet k WHERE k.facet = $5 AND k.value = $4 AND k.opened_on = f.opened_on AND k.matter_id = f.matter_id)) ORDER BY f.opened_on DESC, f.matter_id DESC LIMIT {take + 1}",
                ReadRow,
                $"{module.Kind}.{publication.Facet}",
                on,
                id,
                kind?.Id ?? "",
                $"{module.Kind}.kind"
            );
            Place? next = rows.Count > take ? new Place(rows[take - 1].OpenedOn, rows[take - 1].Id) : null;
            return ((IReadOnlyList<PublishedLine>)[.. rows.Take(take).Select(Open).Select(f => LineOf(publication, f))], next);
        });

    /// <summary>The values that a facet has among what is published of the kind, sorted; for everybody.</summary>
    public IReadOnlyList<string> PublishedValues(Module module, string facet) =>
        pool.Read(session =>
            module.Publication is { } publication
                ? session.Query(
                    "SELECT DISTINCT v.value FROM matter_facet v JOIN matter_facet p ON p.facet = $2 AND p.value = 'yes' AND p.opened_on = v.opened_on AND p.matter_id = v.matter_id WHERE v.facet = $1 ORDER BY v.value",
                    r => r.GetString(0),
                    $"{module.Kind}.{facet}",
                    $"{module.Kind}.{publication.Facet}"
                )
                : []
        );

    /// <summary>Published documents of the kind that hold the words, newest case first; for everybody, and only by what is published.</summary>
    public (IReadOnlyList<PublishedHit> Rows, Place? Next) FindPublished(
        Module module,
        SearchWords words,
        Place? after = null,
        int take = 30
    ) =>
        pool.Read(session =>
        {
            if (module.Publication is not { } publication || words.IsNumber || Sees(Statute) is not { } sees)
                return ([], null);
            var sought = new Sought(words.Rows, [Scopes.Kind(module.Kind)]);
            if (after is { } place)
                sought = sought with { Below = SearchIndex.PlaceOf(place.On, place.Id) };
            var rows = RowsOf(
                session,
                sees,
                module.Kind,
                Dialect.Published.Places(session, sought).Take(take + 1).Select(SearchIndex.IdAt).ToList()
            );
            Place? next = rows.Count > take ? new Place(rows[take - 1].OpenedOn, rows[take - 1].Id) : null;
            return ((IReadOnlyList<PublishedHit>)[.. rows.Take(take).Select(Open).Select(f => HitOf(publication, f, words))], next);
        });

    private static PublishedHit HitOf(Publication publication, CaseFile file, SearchWords words)
    {
        var line = LineOf(publication, file);
        var texts = publication.Text(file).Select(p => ("正文", (string?)p));
        return new(line, Excerpt.Whole(line.Heading, words), Excerpt.Of(texts, words));
    }

    /// <summary>A published document; null when the matter is none or not published.</summary>
    public PublishedText? PublishedOf(Module module, long id) =>
        pool.Read(session =>
        {
            if (module.Publication is not { } publication || LoadRow(session, Statute, id) is not { } row || row.Kind != module.Kind)
                return null;
            var file = Open(row);
            return Indexed.IsPublished(file) ? new PublishedText(LineOf(publication, file), [.. publication.Text(file)]) : null;
        });

    /// <summary>A published matter of a kind that is published whole; null when it is none or not published.</summary>
    public Matter? PublishedMatter(Module module, long id) =>
        pool.Read(session =>
            module.Publication is { At: not null }
            && LoadRow(session, Statute, id) is { } row
            && row.Kind == module.Kind
            && Open(row) is var file
            && Indexed.IsPublished(file)
                ? file.Matter
                : null
        );

    /// <summary>A matter that is published whole, with its entries as a reckoning reads them; null when it is none or not published.</summary>
    public (Matter Matter, IReadOnlyList<Told> Told)? PublishedRecord(Module module, long id) =>
        PublishedMatter(module, id) is not { } matter
            ? null
            : (
                matter,
                pool.One(session =>
                    session.Query(
                        "SELECT body FROM journal WHERE matter_id = $1 AND n <= $2 ORDER BY n",
                        r => Told.Read(module, r.GetString(0)),
                        id,
                        matter.Version
                    )
                )
            );

    private static PublishedLine LineOf(Publication publication, CaseFile file)
    {
        var issued = file.Course.Papers.LastOrDefault(p => p.Template == publication.Paper?.Name);
        return new(
            file.Matter.Id,
            publication.Heading(file),
            issued?.Number ?? file.Matter.Number,
            issued?.On ?? file.Matter.OpenedOn,
            file.Matter.Office
        );
    }
}
