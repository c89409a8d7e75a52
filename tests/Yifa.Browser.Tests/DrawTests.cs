using Yifa.Modules.DoubleRandom;

namespace Yifa.Browser.Tests;

/// <summary>Anybody does a published draw again in the browser, with nothing but the page and the transcript.</summary>
public sealed class DrawTests(Chromium chromium, Town town)
{
    [Fact]
    public async Task A_transcript_is_sound_and_one_that_was_changed_is_not()
    {
        chromium.Need();
        await using var browser = await chromium.Open(town, new(), null);
        var page = await browser.NewPageAsync();
        var id = town.Store.Published(DoubleRandomModule.Module).Rows[0].Id;
        var transcript = await (await page.Context.APIRequest.GetAsync($"/draws/{id}/1.json")).BodyAsync();
        var path = Path.Combine(Path.GetTempPath(), $"yifa-draw-{Guid.NewGuid():N}.json");
        try
        {
            await File.WriteAllBytesAsync(path, transcript);
            Assert.StartsWith("核验通过。", await Said(path), StringComparison.Ordinal);
            await File.WriteAllTextAsync(
                path,
                (await File.ReadAllTextAsync(path)).Replace("对象007号", "对象070号", StringComparison.Ordinal)
            );
            Assert.Contains("在公布之后被改动过", await Said(path), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }

        async Task<string> Said(string file)
        {
            await page.GotoAsync("/draws/verify.html");
            await page.SetInputFilesAsync("#file", file);
            await page.Locator("#said.good, #said.bad").WaitForAsync();
            return await page.Locator("#said").InnerTextAsync();
        }
    }
}
