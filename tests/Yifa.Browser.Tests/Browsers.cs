using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>A tab of a browser, and what is looked at in it.</summary>
internal sealed class Tab(IPage page, Found found)
{
    public IPage Page { get; } = page;
    public Found Found { get; set; } = found;
}

/// <summary>
/// Browsers to look at pages with: one an account, whose tabs are used again, since a tab of one's own costs more than the page it shows. A way
/// that fills forms has a browser of its own.
/// </summary>
/// <param name="opened">Told of each new tab.</param>
internal sealed class Browsers(Chromium chromium, Town town, Action<Tab> opened) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<(string? Account, bool Script, bool English), Shared> shared = new();

    /// <summary>A tab to go to the page in, as whoever found it.</summary>
    public async Task<Tab> Tab(Found found, bool script = true, bool english = false)
    {
        if (found.By is not null)
            return await New(await Open(found.Account, script, english), found);
        var browser = shared.GetOrAdd((found.Account, script, english), of => new(Open(of.Account, of.Script, of.English)));
        if (!browser.Free.TryTake(out var tab))
            return await New(await browser.Browser, found);
        tab.Found = found;
        return tab;
    }

    /// <summary>Whoever found the page is through with it.</summary>
    public async Task Leave(Tab tab, bool script = true, bool english = false)
    {
        if (tab.Found.By is null)
            shared[(tab.Found.Account, script, english)].Free.Add(tab);
        else
            await tab.Page.Context.CloseAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var browser in shared.Values)
            await (await browser.Browser).CloseAsync();
    }

    private async Task<Tab> New(IBrowserContext browser, Found found)
    {
        var tab = new Tab(await browser.NewPageAsync(), found);
        opened(tab);
        return tab;
    }

    private async Task<IBrowserContext> Open(string? account, bool script, bool english)
    {
        var browser = await chromium.Open(town, new(Script: script), account, axe: script);
        if (english)
            await browser.AddCookiesAsync([
                new()
                {
                    Name = "language",
                    Value = "en",
                    Url = town.Address,
                },
            ]);
        return browser;
    }

    private sealed record Shared(Task<IBrowserContext> Browser)
    {
        public ConcurrentBag<Tab> Free { get; } = [];
    }
}
