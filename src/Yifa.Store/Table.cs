using Npgsql;
using NpgsqlTypes;

namespace Yifa.Store;

/// <summary>A table rows are added to: its columns in order, with the types PostgreSQL's COPY needs.</summary>
internal sealed class Table(string name, params (string Column, NpgsqlDbType Type)[] columns)
{
    public string Name { get; } = name;

    public string Insert { get; } =
        $"INSERT INTO {name} ({string.Join(", ", columns.Select(c => c.Column))}) VALUES ({string.Join(", ", columns.Select((c, i) => c.Type == NpgsqlDbType.TsVector ? $"${i + 1}::tsvector" : $"${i + 1}"))})";

    private string Copy { get; } = $"COPY {name} ({string.Join(", ", columns.Select(c => c.Column))}) FROM STDIN";

    /// <summary>Adds many rows in the fastest way the database has.</summary>
    public void AddAll(Session session, List<object?[]> rows)
    {
        if (rows.Count == 0)
            return;
        session.Flush();
        if (session.Dialect is not PostgresDialect)
        {
            foreach (var row in rows)
                session.Queue(Insert, row);
            return;
        }
        if (columns.Any(c => c.Type == NpgsqlDbType.TsVector))
        {
            CopyTexts(session, rows);
            return;
        }
        using var writer = session.Postgres.BeginBinaryImport(Copy + " (FORMAT BINARY)");
        foreach (var row in rows)
        {
            writer.StartRow();
            for (var i = 0; i < row.Length; i++)
                if (row[i] is null)
                    writer.WriteNull();
                else
                    writer.Write(row[i]!, columns[i].Type);
        }
        writer.Complete();
    }

    // a vector is read by the server alone; its terms, and the text beside them, hold nothing that COPY would have escaped
    private void CopyTexts(Session session, List<object?[]> rows)
    {
        using var writer = session.Postgres.BeginTextImport(Copy);
        foreach (var row in rows)
            writer.Write(string.Join('\t', row) + "\n");
    }
}

/// <summary>The tables that acts write to.</summary>
internal static class Tables
{
    private const NpgsqlDbType Big = NpgsqlDbType.Bigint;
    private const NpgsqlDbType Int = NpgsqlDbType.Integer;
    private const NpgsqlDbType Text = NpgsqlDbType.Text;
    private const NpgsqlDbType Date = NpgsqlDbType.Date;
    private const NpgsqlDbType Bytes = NpgsqlDbType.Bytea;

    public static readonly Table Matter = new(
        "matter",
        ("id", Big),
        ("kind", Text),
        ("receipt", Text),
        ("office_id", Int),
        ("office_path", Text),
        ("opened_on", Date),
        ("number", Text),
        ("title", Text),
        ("stage", Text),
        ("phase", Int),
        ("owner", Text),
        ("due_on", Date),
        ("deemed_on", Date),
        ("closed_on", Date),
        ("version", Int),
        ("head", Bytes),
        ("sealed", Int),
        ("facts", Text),
        ("course", Text),
        ("due_clock", Text),
        ("secrecy", Int)
    );
    public static readonly Table Facet = new(
        "matter_facet",
        ("facet", Text),
        ("value", Text),
        ("opened_on", Date),
        ("matter_id", Big),
        ("office_path", Text)
    );
    public static readonly Table Party = new("matter_party", ("matter_id", Big), ("role", Text), ("name", Text), ("account", Text));
    public static readonly Table Link = new("link", ("matter_id", Big), ("to_id", Big), ("relation", Text));
    public static readonly Table Journal = new("journal", ("matter_id", Big), ("n", Int), ("hash", Bytes), ("body", Text));
    public static readonly Table Counted = new(
        "counted",
        ("figure", Text),
        ("counted_on", Date),
        ("office_id", Int),
        ("office_path", Text),
        ("matter_id", Big),
        ("n", Int),
        ("amount", Big),
        ("facets", Text),
        ("distinct_key", Text)
    );
    public static readonly Table Inbox = new(
        "inbox",
        ("figure", Text),
        ("counted_on", Date),
        ("office_path", Text),
        ("amount", Big),
        ("facets", Text),
        ("distinct_key", Text)
    );
    public static readonly Table Claim = new("claim", ("scope", Text), ("key", Text), ("slot", Int), ("matter_id", Big));
    public static readonly Table Personal = new(
        "personal",
        ("commitment", Text),
        ("matter_id", Big),
        ("field", Text),
        ("salt", Bytes),
        ("sealed", Bytes),
        ("keyed", Bytes)
    );
    public static readonly Table ContentUse = new("content_use", ("matter_id", Big), ("n", Int), ("hash", Text));
    public static readonly Table Outbox = new(
        "outbox",
        ("matter_id", Big),
        ("n", Int),
        ("seq", Int),
        ("channel", Text),
        ("recipient", Text),
        ("body", Text)
    );
    public static readonly Table Appointment = new("appointment", ("matter_id", Big), ("name", Text), ("on_day", Date));
    public static readonly Table Listed = new(
        "listed",
        ("id", Big),
        ("kind", Text),
        ("office_path", Text),
        ("sort", Text),
        ("list", Text),
        ("path", Text),
        ("above", Big),
        ("is_part", Int),
        ("secrecy", Int),
        ("year", Int),
        ("part_of", Text),
        ("number", Text),
        ("place", Text),
        ("responsible", Text),
        ("standing", Int),
        ("due_on", Date)
    );
    public static readonly Table SealLeaf = new("seal_leaf", ("seal", Int), ("matter_id", Big), ("version", Int), ("head", Bytes));
}
