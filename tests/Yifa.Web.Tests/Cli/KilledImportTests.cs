using System.Diagnostics;
using Yifa.Cli;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Store;

namespace Yifa.Web.Tests.Cli;

/// <summary>The program itself, as a process that ends without warning while it imports.</summary>
public sealed class KilledImportTests
{
    private const int Rows = 2000;
    private static readonly Office Region = new(1, "region/", "示例区", "示", "region");
    private static readonly string Program = typeof(Commands).Assembly.Location;

    [Fact]
    public async Task An_import_killed_without_warning_loses_and_doubles_nothing()
    {
        using var shell = new Shell();
        using (var store = StoreChoice.Open(CommandLine.Parse(["import", "--db", shell.Db]), Catalogue.Modules))
            await store.Install([Region], []);
        var lines = Enumerable.Range(0, Rows).Select(i => $"2024-{i % 12 + 1:00}-05,甲{i},乙{i},邻里纠纷,因漏水争执");
        var file = shell.Write("rows.csv", "办理日期,申请人,对方当事人,纠纷类别,纠纷简要情况\n" + string.Join('\n', lines));
        for (var kill = 0; kill < 2; kill++)
        {
            using var session = new Session(new SqliteDialect(shell.PathOf("test.db")));
            var from = Done(session);
            using var child = Import(shell, file);
            while (!child.HasExited && Done(session) == from)
                await Task.Delay(1);
            if (child.HasExited)
                Assert.Fail($"ended before it was killed: {await child.StandardError.ReadToEndAsync()}");
            child.Kill();
            await child.WaitForExitAsync();
        }
        var done = shell.Scalar<long>("SELECT done FROM import_file");
        Assert.InRange(done, 40, Rows - 1);
        Assert.Equal(done, shell.Scalar<long>("SELECT COUNT(*) FROM matter"));
        using var last = Import(shell, file);
        await last.WaitForExitAsync();
        Assert.Equal((0, ""), (last.ExitCode, await last.StandardError.ReadToEndAsync()));
        Assert.Contains("接着上次的第", await last.StandardOutput.ReadToEndAsync());
        var applicants = shell.Column("SELECT json_extract(facts, '$.applicant') FROM matter");
        Assert.Equal(Enumerable.Range(0, Rows).Select(i => $"甲{i}").Order(), applicants.Order());
        using var verify = Start("verify", "--db", shell.Db);
        await verify.WaitForExitAsync();
        Assert.Equal(0, verify.ExitCode);
    }

    private static long Done(Session session) => session.Scalar<long>("SELECT COALESCE(SUM(done), 0) FROM import_file");

    private static Process Import(Shell shell, string file) =>
        Start("import", "mediation", file, "--act", "Apply", "--chunk", "20", "--db", shell.Db);

    private static Process Start(params string[] arguments) =>
        Process.Start(
            new ProcessStartInfo("dotnet", [Program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
}
