using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Yifa.Web.Tests.Accounts;

/// <summary>A real OpenID provider (npm oidc-provider) in a Node process of its own; the test is skipped with the reason where there is no Node.</summary>
internal sealed class OpenIdServer : IDisposable
{
    private static readonly SemaphoreSlim Installing = new(1);
    private readonly Process process;

    private OpenIdServer(Process process, int port) => (this.process, Authority) = (process, $"http://127.0.0.1:{port}");

    public string Authority { get; }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public static async Task<OpenIdServer> Start(string redirect)
    {
        var folder = Folder();
        await Install(folder);
        var port = FreePort();
        var process = Run("node", folder, Path.Combine(folder, "provider.mjs"), $"{port}", redirect);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line == "ready")
                return new OpenIdServer(process, port);
        throw new InvalidOperationException($"the provider did not start: {await process.StandardError.ReadToEndAsync()}");
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "tests", "oidc")))
                return Path.Combine(folder.FullName, "tests", "oidc");
        throw new DirectoryNotFoundException("tests/oidc");
    }

    private static async Task Install(string folder)
    {
        Assert.SkipUnless(IsThere("node") && IsThere("npm"), "没有 Node,统一身份认证的测试需要它");
        await Installing.WaitAsync();
        try
        {
            if (Directory.Exists(Path.Combine(folder, "node_modules", "oidc-provider")))
                return;
            using var install = Run("npm", folder, "ci", "--no-audit", "--no-fund");
            var said = await install.StandardError.ReadToEndAsync();
            await install.WaitForExitAsync();
            Assert.SkipUnless(install.ExitCode == 0, $"npm ci 没有完成:{said}");
        }
        finally
        {
            Installing.Release();
        }
    }

    private static bool IsThere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, program)));

    private static Process Run(string program, string folder, params string[] arguments) =>
        Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }
}
