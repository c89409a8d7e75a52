using Yifa.Cli;
using Yifa.Kernel;
using Yifa.Store;
using Yifa.Store.Tests;

namespace Yifa.Web.Tests.Cli;

/// <summary>What a command printed and how it ended.</summary>
public sealed record Ran(int Code, string Out, string Error);

/// <summary>A folder with an embedded database of a fictional kind, and commands run on it in this process.</summary>
public sealed class Shell : IDisposable
{
    public static readonly Figure Planned = Figure.Planned("permit.planned", FigureKind.Count, "待建指标", "Planned", "件", "尚未建");

    public static readonly SampleRegion Sample = new(
        "demo-2024",
        "示例区",
        2024,
        [Permits.Region, Permits.Bureau, Permits.North, Permits.South],
        [Permits.Clerk, Permits.NorthClerk],
        Matters
    );

    public static readonly Product Product = new(
        [Permits.Module],
        [.. Permits.Module.Figures.Append(Planned).OrderBy(f => f.Id, StringComparer.Ordinal)],
        [Sample]
    );

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("yifa-");

    public string Db => "sqlite:" + PathOf("test.db");

    public string PathOf(string file) => Path.Combine(folder.FullName, file);

    public string Write(string file, string text)
    {
        File.WriteAllText(PathOf(file), text);
        return PathOf(file);
    }

    public async Task<Ran> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await Commands.Run([.. args, "--db", Db], Product, new Terminal(output, error, false));
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>A shell whose store holds the sample.</summary>
    public static async Task<Shell> WithSample()
    {
        var shell = new Shell();
        Assert.Equal(new Ran(0, "已载入样例 demo-2024(示例区 2024年)\n", ""), await shell.Run("sample", "demo-2024"));
        return shell;
    }

    public T? Scalar<T>(string sql, params object?[] values)
    {
        using var session = new Session(new SqliteDialect(PathOf("test.db")));
        return session.Scalar<T>(sql, values);
    }

    public List<string> Column(string sql)
    {
        using var session = new Session(new SqliteDialect(PathOf("test.db")));
        return session.Query(sql, r => r.GetString(0));
    }

    public void Tamper(string sql)
    {
        using var session = new Session(new SqliteDialect(PathOf("test.db")));
        session.Execute(sql);
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>Twelve applications over the year, nine decided with a fee of 10.50 each.</summary>
    private static IEnumerable<Script> Matters()
    {
        for (var i = 0; i < 12; i++)
        {
            var on = new DateOnly(2024, i + 1, 5);
            var office = i % 2 == 0 ? Permits.North : Permits.South;
            List<Step> steps =
            [
                Step.OnTheDay(on, i, Permits.Officer, new Apply($"店主{i % 5}", i % 3 == 0 ? Trade.Retail : Trade.Catering, "开设门店")),
                Step.OnTheDay(on, i + 1, Permits.Officer, new Accept()),
            ];
            if (i < 9)
                steps.Add(Step.OnTheDay(on.AddDays(3), i + 2, Permits.Officer, new Decide(i != 4, 10.5m)));
            yield return new Script("permit", office, steps, $"样例{i}");
        }
    }
}
