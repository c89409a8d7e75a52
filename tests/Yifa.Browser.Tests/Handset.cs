using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>A phone in somebody's hand: a browser of phone size with its own store, network and clock.</summary>
public sealed class Handset : IAsyncDisposable
{
    private Handset(IBrowserContext browser, IPage page) => (Browser, Page) = (browser, page);

    public IBrowserContext Browser { get; }
    public IPage Page { get; private set; }

    /// <param name="ahead">How far its clock is ahead of the town's.</param>
    public static async Task<Handset> Open(Chromium chromium, Town town, string account, TimeSpan ahead)
    {
        Assertions.SetDefaultExpectTimeout(20_000);
        var browser = await chromium.Open(town, new(Look.Phone), account, axe: true);
        await browser.AddInitScriptAsync(ClockOf(town, ahead));
        return new(browser, await browser.NewPageAsync());
    }

    /// <summary>A script that sets a browser's clock by the town's.</summary>
    public static string ClockOf(Town town, TimeSpan ahead)
    {
        var off = (long)(new DateTimeOffset(town.Store.Now) + ahead - DateTimeOffset.UtcNow).TotalMilliseconds;
        return $$"""
            (() => {
              const Real = Date;
              globalThis.Date = class extends Real {
                constructor(...said) { super(...(said.length ? said : [Real.now() + {{off}}])); }
                static now() { return Real.now() + {{off}}; }
              };
            })();
            """;
    }

    /// <summary>One tap on the list of visits, with a network.</summary>
    public async Task TakesAlong()
    {
        await Page.GotoAsync("/visits");
        await Page.GetByRole(AriaRole.Button, new() { Name = "全部带到手机上" }).ClickAsync();
        await Assertions.Expect(Page.Locator("#list-told")).ToContainTextAsync("已带到手机上");
    }

    public Task GoesOffline() => Browser.SetOfflineAsync(true);

    /// <param name="reaches">Whether what the page sends of its edits arrives.</param>
    public async Task GoesOnline(bool reaches = true)
    {
        if (!reaches)
            await Page.EvaluateAsync(
                """
                () => {
                  const real = fetch;
                  window.fetch = (to, how) => String(to).endsWith("/sync") ? Promise.reject(new TypeError("lost")) : real(to, how);
                }
                """
            );
        await Browser.SetOfflineAsync(false);
    }

    public async Task Opens(long visit)
    {
        await Page.GotoAsync($"/visits/{visit}");
        await Assertions.Expect(Page.Locator("#visit")).ToBeVisibleAsync();
    }

    /// <summary>The page is gone without a word; what the phone has on its disk is still there.</summary>
    public async Task LosesItsBattery()
    {
        await Page.CloseAsync(new() { RunBeforeUnload = false });
        Page = await Browser.NewPageAsync();
    }

    public async Task Crashes()
    {
        var crashed = new TaskCompletionSource();
        Page.Crash += (_, _) => crashed.TrySetResult();
        _ = Page.GotoAsync("chrome://crash").ContinueWith(t => t.Exception, TaskScheduler.Default);
        await crashed.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await Page.CloseAsync();
        Page = await Browser.NewPageAsync();
    }

    public ILocator Control(string field) => Page.Locator($"[data-field='{field}'] :is(textarea, input)").First;

    /// <summary>Types as people do, and rests for a moment.</summary>
    public async Task Types(string field, string text)
    {
        await Control(field).FillAsync(text);
        await Page.WaitForTimeoutAsync(700);
    }

    public Task Taps(string field) => Page.Locator($"[data-field='{field}'] [data-tap]").ClickAsync();

    public Task Chooses(string field, string verdict) => Page.Locator($"[data-field='{field}'] input[value='{verdict}']").CheckAsync();

    public async Task Signs()
    {
        var pad = Page.Locator("#signature");
        await pad.ScrollIntoViewIfNeededAsync();
        var box = (await pad.BoundingBoxAsync())!;
        await Page.Mouse.MoveAsync(box.X + 30, box.Y + 40);
        await Page.Mouse.DownAsync();
        await Page.Mouse.MoveAsync(box.X + 120, box.Y + 90, new() { Steps = 8 });
        await Page.Mouse.MoveAsync(box.X + 220, box.Y + 30, new() { Steps = 8 });
        await Page.Mouse.UpAsync();
        await Page.WaitForTimeoutAsync(1200);
    }

    /// <summary>Whether anything comes to stand on the pad: a picture that was kept is drawn a moment after its page.</summary>
    public Task<bool> IsSigned() => Patience.Comes(HasStrokes, TimeSpan.FromSeconds(10));

    private Task<bool> HasStrokes() =>
        Page.EvaluateAsync<bool>(
            """
            () => {
              const pad = document.getElementById("signature");
              return pad.getContext("2d").getImageData(0, 0, pad.width, pad.height).data.some((b, i) => i % 4 === 0 && b < 100);
            }
            """
        );

    /// <param name="press">Sends now rather than when the page next does so by itself.</param>
    public async Task Says(string text, bool press = false)
    {
        if (press)
        {
            await Page.WaitForTimeoutAsync(700);
            await Page.Locator("#send").ClickAsync();
        }
        await Assertions.Expect(Page.Locator("#state")).ToContainTextAsync(text);
    }

    public async Task Conflicts(string field, params string[] people)
    {
        foreach (var person in people)
            await Assertions.Expect(Page.Locator($"[data-field='{field}'] .conflict")).ToContainTextAsync(person);
    }

    /// <summary>Holds the code out to the enterprise; it turns without a network.</summary>
    public async Task ShowsItsCode()
    {
        await Page.Locator("#code-show").ClickAsync();
        await Assertions.Expect(Page.Locator("#code-told")).ToContainTextAsync("现在没有网络,照常出示");
        Assert.True(
            await Page.EvaluateAsync<bool>(
                "() => { const c = document.getElementById('code-qr'); return c.width > 100 && c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some((b, i) => i % 4 === 0 && b === 0); }"
            )
        );
    }

    /// <summary>Prints on paper of a form, and looks at what would come out.</summary>
    public async Task<string> Prints(string form)
    {
        await Page.EvaluateAsync("() => { window.print = () => {}; }");
        await Page.Locator("#paper").SelectOptionAsync(form);
        await Page.Locator("#print").ClickAsync();
        await Page.Locator("#receipt p").Last.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(Page.Locator("#visit")).ToBeHiddenAsync();
        return await Page.Locator("#receipt").InnerTextAsync();
    }

    public async Task HasPrinted()
    {
        await Page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        await Page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    /// <summary>The ids of all edits that are merged, in the order in which the page tells them.</summary>
    public Task<string[]> Edits() =>
        Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('#edits [data-edit]')].map(e => e.dataset.edit)");

    public async Task SignsOut()
    {
        await Page.Locator("details.who summary").ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "退出登录" }).ClickAsync();
        await Page.WaitForURLAsync(url => !url.Contains("/visits", StringComparison.Ordinal));
        await Page.WaitForTimeoutAsync(1000);
    }

    /// <summary>The names of what is on the phone: databases, caches and notes; without the key of codes, which opens nothing by itself.</summary>
    public Task<string> Kept() =>
        Page.EvaluateAsync<string>(
            """
            async () => [...(await indexedDB.databases()).map(d => d.name), ...(await caches.keys()), ...Object.keys(localStorage)]
                .filter(n => n !== "yifa-codes").join()
            """
        );

    public ValueTask DisposeAsync() => Browser.DisposeAsync();
}
