using System.Reflection;

namespace Yifa.Store;

/// <summary>The numbered scripts of a database, applied in order, each in a transaction of its own.</summary>
public static class Schema
{
    /// <summary>The scripts of a dialect: number and text, ascending.</summary>
    public static IReadOnlyList<(int Number, string Sql)> Scripts(Dialect dialect) =>
        [
            .. from name in typeof(Schema).Assembly.GetManifestResourceNames()
            where name.Contains($".{dialect.Name}.")
            orderby name
            select (NumberOf(name), Text(name)),
        ];

    public static int Latest(Dialect dialect) => Scripts(dialect)[^1].Number;

    /// <summary>Brings a database to the version given, the latest by default. A database newer than the program is refused with one sentence.</summary>
    public static void Upgrade(Session session, int? to = null)
    {
        session.Execute("CREATE TABLE IF NOT EXISTS schema_version (number INTEGER PRIMARY KEY)");
        var scripts = Scripts(session.Dialect);
        session.Execute(session.Dialect.BeginWrite);
        if (session.Dialect is PostgresDialect)
            session.Execute("LOCK TABLE schema_version IN EXCLUSIVE MODE"); // two processes may start at once
        var have = session.Scalar<int>("SELECT COALESCE(MAX(number), 0) FROM schema_version");
        if (have > scripts[^1].Number)
            throw new InvalidDataException($"数据库的版本({have})比本程序({scripts[^1].Number})新,请升级程序");
        foreach (var (number, sql) in scripts.Where(s => s.Number > have && s.Number <= (to ?? int.MaxValue)))
        {
            session.Execute(sql);
            session.Execute("INSERT INTO schema_version (number) VALUES ($1)", number);
        }
        session.Execute("COMMIT");
    }

    private static int NumberOf(string resource) => int.Parse(resource.Split('.')[^2].Split('_')[0]);

    private static string Text(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
