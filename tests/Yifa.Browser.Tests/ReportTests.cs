using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>The published report in the hands of the public and of somebody who may see the cases behind it.</summary>
public sealed class ReportTests(Chromium chromium, Town town)
{
    private const string Accepted = "article a[href^='/figures/reconsideration.accepted/drill']";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_number_is_followed_from_the_published_page_to_its_cases_and_back(bool script)
    {
        chromium.Need();
        await using var browser = await chromium.Open(town, new Look(Script: script), Town.Officer);
        var page = await browser.NewPageAsync();
        await OpenReport(page);
        var report = page.Url;
        var number = page.Locator(Accepted).First;
        var printed = await number.InnerTextAsync();

        await number.ClickAsync();
        await page.WaitForURLAsync("**/drill**");
        Assert.Contains("受理行政复议案件", await page.Locator("h1").InnerTextAsync());
        Assert.Equal(printed, await page.Locator(".total b").InnerTextAsync());
        var cases = page.Locator("td.case a");
        Assert.Equal(printed, (await cases.CountAsync()).ToString());
        var first = await cases.First.InnerTextAsync();

        await cases.First.ClickAsync();
        await page.WaitForURLAsync("**/matters/reconsideration/**");
        Assert.Contains(first, await page.Locator("main").InnerTextAsync());
        await page.GoBackAsync();
        await page.WaitForURLAsync("**/drill**");
        await page.GoBackAsync();
        await page.WaitForURLAsync(report);
        Assert.Equal(printed, await page.Locator(Accepted).First.InnerTextAsync());
    }

    [Fact]
    public async Task The_public_finds_what_a_number_counts_and_no_case_behind_it()
    {
        chromium.Need();
        await using var browser = await chromium.Open(town, new(), null);
        var page = await browser.NewPageAsync();
        await OpenReport(page);
        Assert.Contains("存在的不足和原因", await page.Locator("article").InnerTextAsync());

        await page.Locator(Accepted).First.ClickAsync();
        await page.WaitForURLAsync("**/drill**");

        Assert.Equal(0, await page.Locator("td.case").CountAsync());
        Assert.Contains("不向社会公开列出", await page.Locator("main").InnerTextAsync());
    }

    private async Task OpenReport(IPage page)
    {
        await page.GotoAsync($"{town.Address}/published/annual-report");
        await page.Locator("ul.mine a").First.ClickAsync();
        await page.WaitForURLAsync("**/reports/**");
    }
}
