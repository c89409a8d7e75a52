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
    private static readonly Account Writer = new(
        "bao",
        "报某",
        District.Government,
        [new Capacity.AtOffice("annual-report.Drafter", District.Government)]
    );
    private static readonly Account Chief = new(
        "shen",
        "审某",
        District.Government,
        [
            new Capacity.AtOffice("annual-report.Reviewer", District.Government),
            new Capacity.AtOffice("annual-report.Head", District.Government),
            new Capacity.AtOffice("annual-report.SecrecyReviewer", District.Government),
        ]
    );

    private static readonly Account Mediator = new(
        "tiao",
        "调某",
        District.Committee,
        [new Capacity.AtOffice("mediation.Mediator", District.Committee)]
    );

    private sealed class Office(District district)
    {
        private long? report;

        public async Task<long> Do(Account by, string day, Act act)
        {
            var type = district.Store.Module("annual-report")!.Act(act.GetType());
            var actor = type.Duties.Select(by.As).OfType<Actor>().First();
            var done = await district.Store.Perform(
                new ActRequest(type, act, actor, DateOnly.Parse(day), "desk")
                {
                    Matter = report,
                    Office = report is null ? District.Government : null,
                }
            );
            Assert.True(done.Accepted, string.Join(';', done.Refusals));
            return (report = done.Matter).Value;
        }

        public async Task<long> Frozen()
        {
            await Do(Writer, "2026-01-05", new Yifa.Modules.AnnualReport.Draft(2025));
            await Do(Writer, "2026-01-06", new Receive("督察科", ReportPart.Shortcomings, "周某", "说理仍然简单。\n力量不均衡。"));
            await Do(Writer, "2026-01-06", new Receive("秘书科", ReportPart.FirstResponsible, "吴某", "定期听取汇报。"));
            await Do(Writer, "2026-01-06", new Receive("法治科", ReportPart.NextYear, "郑某", "推进实质化解。"));
            await Do(Writer, "2026-01-06", new TakeReported("协调化解", 128, "件", "区人民法院", "示法〔2026〕3号", "孙某"));
            return await Do(Writer, "2026-01-07", new Freeze());
        }

        public async Task<long> Published()
        {
            await Do(Writer, "2026-01-07", new HandIn());
            await Do(Chief, "2026-01-08", new Review());
            await Do(Chief, "2026-01-09", new Deliberate("第1次常务会议"));
            await Do(Chief, "2026-01-12", new ReviewSecrecy());
            foreach (var to in Enum.GetValues<Recipient>())
                await Do(Writer, "2026-01-13", new Submit(to));
            return await Do(Writer, "2026-03-02", new Publish("示府-2025-001"));
        }
    }

    private static async Task<(District District, Office Office)> Year()
    {
        var district = await District.Open();
        district.Leave();
        await district.Store.Install([], [Writer, Chief, Mediator]);
        for (var n = 1; n <= 3; n++)
            await Accept(district, n);
        return (district, new(district));
    }

    /// <summary>A dispute registered and accepted on the spot in 2025, entered whenever the clock stands.</summary>
    private static async Task Accept(District district, int n)
    {
        var type = district.Store.Module("mediation")!.Act(typeof(RegisterDispute));
        var act = new RegisterDispute($"甲某{n}", $"乙某{n}", DisputeField.Neighbours, "楼道堆物。");
        var done = await district.Store.Perform(
            new ActRequest(type, act, Mediator.As("mediation.Mediator")!, new(2025, 12, n), "desk") { Office = District.Committee }
        );
        Assert.True(done.Accepted, string.Join(';', done.Refusals));
    }

    [Fact]
    public async Task The_public_reads_the_numbers_as_they_were_frozen_whatever_is_entered_later()
    {
        var (district, office) = await Year();
        await using var _ = district;
        await office.Frozen();
        await Accept(district, 4);
        var id = await office.Published();

        var list = await district.Get("/published/annual-report");
        var page = await district.Get(list.QuerySelector("ul.mine a")!.GetAttribute("href")!);

        Assert.Equal($"/reports/{id}", page.Location.PathName);
        Assert.Contains("受理矛盾纠纷3件", page.QuerySelector("article")!.TextContent);
        Assert.Contains("力量不均衡", page.QuerySelector("article")!.TextContent);
        Assert.Contains("区人民法院", page.QuerySelector("article table:last-of-type")!.ParentElement!.TextContent);
        Assert.Contains("二、存在的不足和原因", page.QuerySelectorAll("article h2").Select(h => h.TextContent));
        var number = page.QuerySelectorAll("article a").First(a => a.TextContent == "3").GetAttribute("href")!;
        Assert.Contains("受理调解纠纷", (await district.Get(number)).QuerySelector("h1")!.TextContent);
        await district.SignIn(Writer);
        var kept = await district.Get($"/matters/annual-report/{id}/numbers");
        Assert.Contains("定格后录入", kept.Body!.TextContent);
    }

    [Fact]
    public async Task It_stands_beside_the_reports_of_others_with_its_frozen_numbers_which_open_onto_the_cases()
    {
        var (district, office) = await Year();
        await using var _ = district;
        await office.Frozen();
        await district.SignIn(Writer);
        Assert.Contains("还没有可以对比的报告", (await district.Get("/reports/compare")).Body!.TextContent);
        await Accept(district, 4);
        var id = await office.Published();

        var page = await district.Get("/reports/compare");

        Assert.Contains("本机关", page.QuerySelector($"a[href='/reports/{id}']")!.Closest("tr")!.TextContent);
        var number = page.GetElementById("mediation.accepted")!.QuerySelector("a.n")!;
        Assert.Equal("3件", number.TextContent);
        Assert.Contains("受理调解纠纷", (await district.Get(number.GetAttribute("href")!)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Before_it_is_published_nobody_outside_reads_it()
    {
        var (district, office) = await Year();
        await using var _ = district;
        var id = await office.Frozen();

        await district.Get($"/reports/{id}", HttpStatusCode.NotFound);
        foreach (var format in (string[])["html", "docx", "md", "json", "zip"])
            Assert.Equal(HttpStatusCode.NotFound, (await district.Client.GetAsync($"/reports/{id}.{format}")).StatusCode);
    }

    [Fact]
    public async Task It_is_taken_away_as_page_document_text_and_data_and_all_together()
    {
        var (district, office) = await Year();
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
        Assert.Contains("受理矛盾纠纷3件", document.MainDocumentPart!.Document.InnerText);
        using var data = JsonDocument.Parse(await district.Client.GetStringAsync($"/reports/{id}.json"));
        var numbers = data.RootElement.GetProperty("numbers").EnumerateArray().ToList();
        Assert.Contains(
            numbers,
            n => n.GetProperty("figure").GetString() == "mediation.accepted" && n.GetProperty("value").GetDecimal() == 3
        );
        Assert.All(numbers, n => Assert.Equal(64, n.GetProperty("cases").GetString()!.Length));
        Assert.Contains($"]({district.Client.BaseAddress}figures/", await district.Client.GetStringAsync($"/reports/{id}.md"));
        var feed = XDocument.Parse(await district.Client.GetStringAsync("/reports.atom"));
        Assert.Equal(
            "2025年度示例区人民政府法治政府建设情况报告",
            Assert.Single(feed.Descendants("{http://www.w3.org/2005/Atom}entry")).Elements().First().Value
        );
    }
}
