using System.Text;
using System.Text.RegularExpressions;

namespace Yifa.Browser.Tests;

/// <summary>The page for those who lead, as they take it along.</summary>
public sealed partial class OverviewTests(Chromium chromium, Town town)
{
    /// <summary>As many rows as the page shows at most, table by table, whatever the town has to tell.</summary>
    private const string Fill = """
        () => {
          const most = [6, 8, 14];
          const tables = [...document.querySelectorAll(".overview table")];
          tables.forEach((t, i) => { const body = t.tBodies[0]; while (body.rows.length < most[i]) body.append(body.rows[0].cloneNode(true)); });
          return tables.reduce((n, t) => n + t.tBodies[0].rows.length, 0);
        }
        """;

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Leaf();

    [Fact]
    public async Task It_prints_on_one_page_and_a_longer_one_would_be_told()
    {
        chromium.Need();
        await using var browser = await chromium.Open(town, new(), Town.Officer);
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/overview");
        Assert.True(await page.EvaluateAsync<int>(Fill) >= 14);
        Assert.Equal(1, await Leaves());

        await page.EvaluateAsync(
            "() => document.querySelector('.overview').after(...[...Array(4)].map(() => document.querySelector('.overview').cloneNode(true)))"
        );
        Assert.True(await Leaves() > 1);

        async Task<int> Leaves() => Leaf().Count(Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true })));
    }
}
