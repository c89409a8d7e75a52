using Microsoft.Playwright;
using Yifa.Specimen.StallChecks;

namespace Yifa.Browser.Tests;

/// <summary>检查码 on two phones: the officer's shows it, the enterprise's reads it from the picture, with a network and without.</summary>
public sealed class CodeTests(Chromium chromium)
{
    private const string Valid = "检查码有效";
    private static readonly Look Phone = new(Look.Phone);

    /// <summary>Waits until the page says yes; the page itself may evaluate nothing.</summary>
    private static async Task Until(IPage page, string condition)
    {
        Assert.True(await Patience.Comes(() => page.EvaluateAsync<bool>(condition), TimeSpan.FromSeconds(60)), condition);
    }

    private static async Task<IPage> Shows(IBrowserContext officers, long matter)
    {
        var page = await officers.NewPageAsync();
        await page.GotoAsync("/sign-in");
        await page.FillAsync("[name=name]", CodeHost.Officer);
        await page.FillAsync("[name=password]", Person.Password);
        await page.Locator("main form").First.Locator("button[type=submit]").First.ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
        await page.GotoAsync($"/codes/{matter}/show");
        await page.Locator("#qr[data-step]").WaitForAsync();
        return page;
    }

    private static Task<byte[]> Picture(IPage shows) => shows.Locator("#qr").ScreenshotAsync();

    private static async Task<IPage> Checks(IBrowserContext enterprise)
    {
        var page = await enterprise.NewPageAsync();
        await page.GotoAsync("/code");
        await page.EvaluateAsync("navigator.serviceWorker.ready");
        await Until(page, "localStorage.getItem('yifa-codes.list') !== null");
        return page;
    }

    private static async Task<(string Said, double Took)> Scan(IPage checks, byte[] picture, string awaited)
    {
        await checks.EvaluateAsync("document.getElementById('verdict').replaceChildren(); performance.clearMeasures()");
        await checks.SetInputFilesAsync(
            "#picture",
            new FilePayload
            {
                Name = "code.png",
                MimeType = "image/png",
                Buffer = picture,
            }
        );
        await checks.Locator("#verdict > b").WaitForAsync();
        var took = await checks.EvaluateAsync<double>("performance.getEntriesByName('verdict')[0]?.duration ?? 0");
        await checks.Locator("#verdict", new() { HasText = awaited }).WaitForAsync();
        return (await checks.Locator("#verdict").InnerTextAsync(), took);
    }

    [Fact]
    public async Task Without_a_network_a_shown_code_is_valid_and_a_picture_of_a_minute_ago_is_not()
    {
        chromium.Need();
        await using var host = await CodeHost.Open();
        var id = await host.Coded("示检2024001");
        await using var officers = await chromium.OpenAt(host.Address, Phone);
        await using var enterprise = await chromium.OpenAt(host.Address, Phone);
        var shows = await Shows(officers, id);
        var checks = await Checks(enterprise);
        await Until(shows, "caches.match(location.pathname).then(kept => Boolean(kept))");
        await host.Go();

        await checks.ReloadAsync();
        await shows.ReloadAsync();
        await shows.Locator("#qr[data-step]").WaitForAsync();
        Assert.Contains("没有网络", await shows.Locator("#told").InnerTextAsync(), StringComparison.Ordinal);
        var picture = await Picture(shows);
        var (said, took) = await Scan(checks, picture, Valid);
        TestContext.Current.TestOutputHelper?.WriteLine($"from the picture to the verdict without a network: {took:0} ms");
        Assert.Contains("没有网络,按手机里保存的公钥核验", said, StringComparison.Ordinal);
        Assert.Contains("陈某(示010001)", await checks.Locator("#facts").InnerTextAsync(), StringComparison.Ordinal);
        Assert.InRange(took, 0, 1000);

        await checks.Clock.SetSystemTimeAsync(DateTime.UtcNow.AddSeconds(61));
        await Scan(checks, picture, "不是当面展示");
        Assert.Null(host.Check(id).Scanned);
        await host.Come();
        await checks.EvaluateAsync("dispatchEvent(new Event('online'))");
        await Until(checks, "localStorage.getItem('yifa-codes.waiting') === '[]'");
        Assert.NotNull(host.Check(id).Scanned);
    }

    [Fact]
    public async Task With_a_network_a_copy_is_told_apart_a_wrong_clock_is_named_and_a_revocation_is_heard_of()
    {
        chromium.Need();
        await using var host = await CodeHost.Open();
        var id = await host.Coded("示检2024002");
        await using var officers = await chromium.OpenAt(host.Address, Phone);
        await using var one = await chromium.OpenAt(host.Address, Phone);
        await using var other = await chromium.OpenAt(host.Address, Phone);
        var shows = await Shows(officers, id);
        var (first, second) = (await Checks(one), await Checks(other));
        // two pictures of one step must not lie on either side of its end
        await Until(shows, "parseInt(document.getElementById('left').textContent) > 12");
        var picture = await Picture(shows);

        await Scan(first, picture, "本次展示第一次被核验");
        var (copy, _) = await Scan(second, picture, "已经被另一部手机核验过");
        Assert.Contains("有效,但", copy, StringComparison.Ordinal);

        await second.Clock.SetSystemTimeAsync(DateTime.UtcNow.AddHours(1));
        await Scan(second, await Picture(shows), "您手机的时间比标准时间快1小时");
        await host.Act(new TakeCodeBack(), id);
        await Scan(first, await Picture(shows), "检查码已撤销");
        await shows.ReloadAsync();
        await shows.Locator("#told", new() { HasText = "撤销" }).WaitForAsync();
    }

    [Fact]
    public async Task Whoever_signs_out_takes_the_codes_off_the_phone()
    {
        chromium.Need();
        await using var host = await CodeHost.Open();
        var id = await host.Coded("示检2024004");
        await using var officers = await chromium.OpenAt(host.Address, Phone);
        var shows = await Shows(officers, id);
        await Until(shows, "caches.match(location.pathname).then(kept => Boolean(kept))");

        await shows.GotoAsync("/desk");
        await shows.Locator("form[action='/sign-out']").EvaluateAsync("form => form.requestSubmit()");

        await Until(shows, "localStorage.getItem('yifa-codes.shown') === null");
        Assert.False(await shows.EvaluateAsync<bool>($"caches.match('/codes/{id}/show').then(kept => Boolean(kept))"));
        await host.Go();
        await Assert.ThrowsAsync<PlaywrightException>(() => shows.GotoAsync($"/codes/{id}/show"));
    }

    [Fact]
    public async Task A_position_away_from_the_place_is_said_so()
    {
        chromium.Need();
        await using var host = await CodeHost.Open();
        var id = await host.Coded("示检2024003");
        await using var officers = await chromium.OpenAt(host.Address, Phone);
        await using var enterprise = await chromium.OpenAt(host.Address, Phone);
        await enterprise.GrantPermissionsAsync(["geolocation"]);
        await enterprise.SetGeolocationAsync(
            new()
            {
                Latitude = 31.2f,
                Longitude = 121.5f,
                Accuracy = 20,
            }
        );
        var shows = await Shows(officers, id);
        var checks = await Checks(enterprise);
        await Scan(checks, await Picture(shows), Valid);

        await checks.Locator("#locate").ClickAsync();

        await checks.Locator("#verdict", new() { HasText = "地点不符" }).WaitForAsync();
        Assert.Contains("相距约", await checks.Locator("#where").InnerTextAsync(), StringComparison.Ordinal);
    }
}
