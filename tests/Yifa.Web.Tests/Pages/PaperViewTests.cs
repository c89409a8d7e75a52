using System.Text.Encodings.Web;
using AngleSharp;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yifa.Kernel;
using Yifa.Web.Parts;

namespace Yifa.Web.Tests.Pages;

public sealed class PaperViewTests
{
    private static readonly Paper Paper = new(
        "2024年度报告",
        [
            new Heading(1, "一、成效"),
            new Paragraph([new("受理"), new("12", "/figures/stall.applied/drill?year=2024", "按申请之日"), new("件<b>\n次行")]),
            new Paragraph([new("外站", "//evil.example"), new("脚本", "javascript:alert(1)"), new("官网", "https://example.gov.cn/")]),
            new Table(
                "各月",
                ["月份", "件数"],
                [
                    [new("1月"), new("7", "/figures/a")],
                    [new("2月"), new("5")],
                ]
            ),
        ]
    )
    {
        Meta = [("公开方式", "主动公开")],
        Notice = "示例数据",
    };

    [Fact]
    public async Task Every_number_with_an_address_is_a_link_and_only_safe_addresses_open()
    {
        var page = await Drawn();
        Assert.Equal(
            ["/figures/stall.applied/drill?year=2024", "https://example.gov.cn/", "/figures/a"],
            page.QuerySelectorAll("a").Select(a => a.GetAttribute("href"))
        );
        Assert.Equal("按申请之日", page.QuerySelector("a.n")!.GetAttribute("title"));
        Assert.Contains("脚本", page.Body!.TextContent);
    }

    [Fact]
    public async Task Text_is_text_and_a_line_feed_breaks_the_line()
    {
        var page = await Drawn();
        Assert.Empty(page.QuerySelectorAll("b"));
        Assert.Single(page.QuerySelectorAll("p br"));
        Assert.Equal(["2024年度报告", "一、成效"], page.QuerySelectorAll("h1,h2").Select(h => h.TextContent));
        Assert.Contains("主动公开", page.QuerySelector(".meta")!.TextContent);
        Assert.Contains("示例数据", page.QuerySelector(".notice")!.TextContent);
    }

    [Fact]
    public async Task A_column_of_numbers_stands_to_the_right()
    {
        var page = await Drawn();
        Assert.Equal(["7", "5"], page.QuerySelectorAll("td.num").Select(c => c.TextContent));
        Assert.Equal("件数", page.QuerySelector("th.num")!.TextContent);
    }

    private static async Task<IDocument> Drawn()
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton(HtmlEncoder.Default).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (
                await renderer.RenderComponentAsync<PaperView>(
                    ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(PaperView.Paper)] = Paper })
                )
            ).ToHtmlString()
        );
        return await BrowsingContext.New(Configuration.Default).OpenAsync(r => r.Content(html));
    }
}
