using Microsoft.Playwright;

// the town has one day, which the stories move on
[assembly: CollectionBehavior(DisableTestParallelization = true)]
[assembly: AssemblyFixture(typeof(Yifa.Browser.Tests.Chromium))]
[assembly: AssemblyFixture(typeof(Yifa.Browser.Tests.Town))]

namespace Yifa.Browser.Tests;

/// <summary>How a person looks at a page: how wide, how dark, in which letters, with or without script.</summary>
public sealed record Look(int Width = 1280, bool Dark = false, bool Large = false, bool Script = true)
{
    public const int Phone = 390;

    public override string ToString() => $"{Width} px {(Dark ? "dark" : "light")}{(Large ? " large" : "")}{(Script ? "" : " no script")}";
}

/// <summary>The machine's own Chromium; none is ever downloaded. Where it is missing the tests are skipped and say so.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string? Program = (
        Environment.GetEnvironmentVariable("YIFA_CHROMIUM") is { Length: > 0 } named ? [named] : Usual()
    ).FirstOrDefault(File.Exists);

    private static readonly string Axe = Path.Combine(AppContext.BaseDirectory, "axe.min.js");

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Program is null)
            return;
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Program,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>Skips the test where there is no Chromium.</summary>
    public void Need() => Assert.SkipWhen(browser is null, "no Chromium here: apt-get install chromium-headless-shell fonts-noto-cjk");

    public static bool HasAxe { get; } = File.Exists(Axe);

    /// <summary>A browser of one's own: its own cookies, nothing cached.</summary>
    /// <param name="atTheMachine">It runs where the program runs, and is offered the demo accounts; a browser that nobody signed in in comes from outside otherwise.</param>
    public async Task<IBrowserContext> Open(Town town, Look look, string? account = null, bool axe = false, bool atTheMachine = false)
    {
        var context = await OpenAt(town.Address, look);
        if (axe && HasAxe)
            await context.AddInitScriptAsync(scriptPath: Axe);
        if (look.Large)
            await context.AddCookiesAsync([
                new()
                {
                    Name = "size",
                    Value = "large",
                    Url = town.Address,
                },
            ]);
        if (account is not null)
            await town.SignIn(context, account);
        else if (!atTheMachine)
            await context.SetExtraHTTPHeadersAsync([KeyValuePair.Create(Town.FromOutside.Name, Town.FromOutside.Value)]);
        return context;
    }

    /// <summary>The same at a host that a test started itself.</summary>
    public async Task<IBrowserContext> OpenAt(string address, Look look)
    {
        var context = await browser!.NewContextAsync(
            new()
            {
                BaseURL = address,
                ViewportSize = new() { Width = look.Width, Height = look.Width == Look.Phone ? 844 : 900 },
                ColorScheme = look.Dark ? ColorScheme.Dark : ColorScheme.Light,
                JavaScriptEnabled = look.Script,
                HasTouch = look.Width == Look.Phone,
                Locale = "zh-CN",
            }
        );
        context.SetDefaultTimeout(20_000);
        return context;
    }

    private static string[] Usual() =>
        [
            .. (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator)
                .SelectMany(f =>
                    (string[])
                        [
                            Path.Combine(f, "chromium-headless-shell"),
                            Path.Combine(f, "chromium"),
                            Path.Combine(f, "chromium-browser"),
                            Path.Combine(f, "google-chrome"),
                        ]
                ),
        ];
}
