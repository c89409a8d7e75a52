using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using DocumentFormat.OpenXml.Packaging;
using Yifa.Kernel;
using Yifa.Modules.AnnualReport;
using Yifa.Modules.Mediation;
using Yifa.Store;
using Yifa.Web.Tests.Portal;

namespace Yifa.Web.Tests.Pages;

/// <summary>A year's report from its freezing to the public's reading of it.</summary>
public sealed class PublishedReportTests
{
    [Fact]
    public async Task The_public_reads_the_numbers_as_they_were_frozen_whatever_is_entered_later()
    {
        var (district, office) = await ReportOffice.Year();
        await using var _ = district;
        await office.Frozen();
        await ReportOffice.Accept(district, 8);
        var id = await office.Published();

        var list = await district.Get("/published/annual-report");
        var page = await district.Get(list.QuerySelector("ul.mine a")!.GetAttribute("href")!);

        Assert.Equal($"/reports/{id}", page.Location.PathName);
        Assert.Contains("受理矛盾纠纷7件", page.QuerySelector("article")!.TextContent);
        Assert.Contains("力量不均衡", page.QuerySelector("article")!.TextContent);
        Assert.Contains("区人民法院", page.QuerySelector("article table:last-of-type")!.ParentElement!.TextContent);
        Assert.Contains("二、存在的不足和原因", page.QuerySelectorAll("article h2").Select(h => h.TextContent));
        var number = page.QuerySelectorAll("article a").First(a => a.TextContent == "7").GetAttribute("href")!;
        Assert.Contains("受理调解纠纷", (await district.Get(number)).QuerySelector("h1")!.TextContent);
        await district.SignIn(ReportOffice.Writer);
        var kept = await district.Get($"/matters/annual-report/{id}/numbers");
        Assert.Contains("定格后录入", kept.Body!.TextContent);
    }

    [Fact]
    public async Task A_number_below_the_least_is_told_by_no_form_and_on_no_page_of_the_public()
    {
        var (district, office) = await ReportOffice.Year(cases: 3);
        await using var _ = district;
        await office.Frozen();
        var id = await office.Published();

        var page = await district.Get($"/reports/{id}");
        Assert.DoesNotContain("受理矛盾纠纷", page.QuerySelector("article")!.TextContent);
        Assert.Contains("少于5的数不公开列出,由此能推算出来的数也不列出", page.QuerySelector(".over-report dl")!.TextContent);
        Assert.DoesNotContain("受理矛盾纠纷", await district.Client.GetStringAsync($"/reports/{id}.md"));
        using var data = JsonDocument.Parse(await district.Client.GetStringAsync($"/reports/{id}.json"));
        var number = data
            .RootElement.GetProperty("numbers")
            .EnumerateArray()
            .First(n => n.GetProperty("figure").GetString() == "mediation.accepted" && n.GetProperty("from").GetString() == "2025-01-01");
        Assert.Equal("未列出", number.GetProperty("instead").GetString());
        Assert.False(number.TryGetProperty("value", out var _) || number.TryGetProperty("cases", out var _));
        Assert.Equal("少于5", (await district.Get("/figures/mediation.accepted/drill?year=2025")).QuerySelector(".total b")!.TextContent);
        foreach (var address in (string[])["/", "/figures?year=2025", "/figures/mediation.accepted?year=2025"])
            Assert.DoesNotContain(
                (await district.Get(address)).QuerySelectorAll("a.n, td.num, rect title"),
                e => e.TextContent.Trim().StartsWith('3')
            );
        await district.SignIn(ReportOffice.Mediator);
        Assert.Equal("3", (await district.Get("/figures/mediation.accepted?year=2025")).QuerySelector(".value a.n")!.TextContent);
    }

    [Fact]
    public async Task Who_may_not_open_a_case_reads_of_a_difference_what_kind_of_change_it_is_and_no_more()
    {
        var (district, office) = await ReportOffice.Year();
        await using var _ = district;
        var id = await office.Frozen();
        await ReportOffice.Accept(district, 8);

        await district.SignIn(ReportOffice.Writer);
        var kept = await district.Get($"/matters/annual-report/{id}/numbers");

        Assert.Contains("定格后录入", kept.Body!.TextContent);
        Assert.Contains("一件本人无权查看的案件", kept.Body!.TextContent);
        Assert.Empty(kept.QuerySelectorAll("a[href^='/matters/mediation/']"));
    }

    [Fact]
    public async Task It_stands_beside_the_reports_of_others_with_its_frozen_numbers_which_open_onto_the_cases()
    {
        var (district, office) = await ReportOffice.Year();
        await using var _ = district;
        await office.Frozen();
        await district.SignIn(ReportOffice.Writer);
        Assert.Contains("还没有可以对比的报告", (await district.Get("/reports/compare")).Body!.TextContent);
        await ReportOffice.Accept(district, 8);
        var id = await office.Published();

        var page = await district.Get("/reports/compare");

        Assert.Contains("本机关", page.QuerySelector($"a[href='/reports/{id}']")!.Closest("tr")!.TextContent);
        var number = page.GetElementById("mediation.accepted")!.QuerySelector("a.n")!;
        Assert.Equal("7件", number.TextContent);
        Assert.Contains("受理调解纠纷", (await district.Get(number.GetAttribute("href")!)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Before_it_is_published_nobody_outside_reads_it()
    {
        var (district, office) = await ReportOffice.Year();
        await using var _ = district;
        var id = await office.Frozen();

        await district.Get($"/reports/{id}", HttpStatusCode.NotFound);
        foreach (var format in (string[])["html", "docx", "md", "json", "zip"])
            Assert.Equal(HttpStatusCode.NotFound, (await district.Client.GetAsync($"/reports/{id}.{format}")).StatusCode);
    }

    [Fact]
    public async Task It_is_taken_away_as_page_document_text_and_data_and_all_together()
    {
        var (district, office) = await ReportOffice.Year();
        await using var _ = district;
        await office.Frozen();
        var id = await office.Published();

        using var zip = new ZipArchive(await district.Client.GetStreamAsync($"/reports/{id}.zip"));
        Assert.Equal(
            ["index.html", "report.docx", "report.json", "report.md"],
            zip.Entries.Select(e => e.Name).Order(StringComparer.Ordinal)
        );
        using var word = new MemoryStream(await district.Client.GetByteArrayAsync($"/reports/{id}.docx"));
        using var document = WordprocessingDocument.Open(word, false);
        Assert.Contains("受理矛盾纠纷7件", document.MainDocumentPart!.Document.InnerText);
        using var data = JsonDocument.Parse(await district.Client.GetStringAsync($"/reports/{id}.json"));
        var numbers = data.RootElement.GetProperty("numbers").EnumerateArray().ToList();
        Assert.Contains(
            numbers,
            n => n.GetProperty("figure").GetString() == "mediation.accepted" && n.GetProperty("value").GetDecimal() == 7
        );
        Assert.All(numbers, n => Assert.Equal(64, n.GetProperty("cases").GetString()!.Length));
        Assert.Contains($"]({district.Client.BaseAddress}figures/", await district.Client.GetStringAsync($"/reports/{id}.md"));
        var feed = XDocument.Parse(await district.Client.GetStringAsync("/reports.atom"));
        Assert.Equal(
            "2025年度示例区人民政府法治政府建设情况报告",
            Assert.Single(feed.Descendants("{http://www.w3.org/2005/Atom}entry")).Elements().First().Value
        );
    }

    [Fact]
    public async Task Where_every_number_is_told_nothing_is_said_to_be_left_out()
    {
        var (district, office) = await ReportOffice.Year(cases: 3);
        await using var _ = district;
        await district.Store.SetSetting(PublicFigures.Few.Key, "1");
        await office.Frozen();

        var page = await district.Get($"/reports/{await office.Published()}");

        Assert.Contains("受理矛盾纠纷3件", page.QuerySelector("article")!.TextContent);
        Assert.DoesNotContain("未列出", page.QuerySelector(".over-report dl")!.TextContent);
    }
}
