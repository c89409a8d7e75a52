using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using Yifa.Intake;
using Yifa.Kernel;
using Yifa.Modules.AnnualReport;
using Yifa.Papers;
using Yifa.Store;
using Yifa.Tests.Papers;
using Yifa.Web.Tests.Files;
using Yifa.Web.Tests.Portal;

namespace Yifa.Web.Tests.Pages;

/// <summary>A year's report in the hands of those who write it: contributions, what cannot be said, and its versions.</summary>
public sealed class ReportDraftTests
{
    private const string Body = "本单位全年未发生行政败诉案件。";

    private static async Task<(District District, ReportOffice Office, string Matter)> Begun()
    {
        var (district, office) = await ReportOffice.Year();
        var id = await office.Do(ReportOffice.Writer, "2026-01-05", new Yifa.Modules.AnnualReport.Draft(2025));
        await district.SignIn(ReportOffice.Writer);
        return (district, office, $"/matters/annual-report/{id}");
    }

    private static byte[] Word(string text)
    {
        var file = new MemoryStream();
        DocxWriter.Write(new Paper("来稿", [Paragraph.Of(text)]), file);
        return file.ToArray();
    }

    [Theory]
    [InlineData("公安分局来稿.docx")]
    [InlineData("公安分局来稿.txt")]
    [InlineData("公安分局来稿.md")]
    public async Task A_contribution_that_comes_as_a_file_fills_the_form_and_is_kept_as_it_came(string name)
    {
        var (district, _, matter) = await Begun();
        await using var _1 = district;
        var file = name.EndsWith("docx", StringComparison.Ordinal) ? Word(Body) : Encoding.UTF8.GetBytes(Body);

        var form = await FileForms.Send(district, $"{matter}/acts/Receive", [], ("files", name, file));

        Assert.Contains(Body, form.QuerySelector("textarea[name='field.Text']")!.TextContent);
        Assert.Contains("请核对,写明单位和撰稿人后办理", form.Body!.TextContent);
        var page = await district.Go(form, ("field.Unit", "公安分局"), ("field.Part", "Measures"), ("field.Author", "吴某"));
        Assert.Contains("公安分局来稿", page.Body!.TextContent);
        var draft = await district.Get($"{matter}/draft");
        Assert.Contains(Body, draft.QuerySelector("article")!.TextContent);
        Assert.Contains("供稿:公安分局 吴某", draft.QuerySelector("article")!.TextContent);
        Assert.Equal(file, await district.Client.GetByteArrayAsync($"{matter}/files/1.1", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_that_is_no_contribution_is_refused_in_one_sentence_and_nothing_is_filed()
    {
        var (district, _, matter) = await Begun();
        await using var _1 = district;
        (byte[] File, Refusal Against)[] sent =
        [
            (FileSpecimens.Docx(("word/vbaProject.bin", [1])), IntakeRefusals.Macro),
            (FileSpecimens.Docx(), TextDoor.Unreadable),
            (FileSpecimens.Pdf(), TextDoor.NotText),
            (Encoding.UTF8.GetBytes(new string('字', 50_001)), TextDoor.TooLong),
        ];
        foreach (var (file, against) in sent)
        {
            var form = await FileForms.Send(district, $"{matter}/acts/Receive", [], ("files", "来稿.docx", file));
            Assert.StartsWith(against.Text, Assert.Single(form.QuerySelectorAll("[role=alert]")).TextContent);
            Assert.Equal("", form.QuerySelector("textarea[name='field.Text']")!.TextContent.Trim());
        }
        Assert.DoesNotContain("来稿 ", (await district.Get($"{matter}/files")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task What_is_late_is_overdue_on_the_desk_and_its_reminders_are_counted()
    {
        var (district, office, matter) = await Begun();
        await using var _1 = district;
        await office.Do(ReportOffice.Writer, "2026-01-05", new Ask("公安分局", ReportPart.Measures, new(2026, 1, 16)));
        await office.Do(ReportOffice.Writer, "2026-01-20", new Chase("公安分局"));
        await office.Do(ReportOffice.Writer, "2026-01-27", new Chase("公安分局"));

        Assert.NotNull((await district.Get("/desk?list=overdue")).QuerySelector($"a[href='{matter}']"));
        var row = (await district.Get($"{matter}/draft"))
            .QuerySelectorAll("tr")
            .Single(r => r.QuerySelector("th")?.TextContent == "公安分局");
        Assert.Contains("没有来稿,已过52天", row.TextContent);
        Assert.Contains("2次", row.TextContent);
        var letter = await district.Get($"{matter}/papers/2");
        Assert.Contains("这是第2次催报", letter.Body!.TextContent);
        Assert.Contains("示府催函〔2026〕2号", letter.Body!.TextContent);
    }

    [Fact]
    public async Task What_the_template_asks_for_and_the_text_cannot_say_stands_behind_the_draft_with_its_reason_and_is_not_published()
    {
        var (district, office, matter) = await Begun();
        await using var _1 = district;

        var missing = (await district.Get($"{matter}/draft")).QuerySelectorAll("tr").Select(r => r.TextContent).ToList();

        Assert.Contains(missing, r => r.Contains("收到行政复议申请") && r.Contains("期内没有记录"));
        Assert.Contains(missing, r => r.Contains("纠错率") && r.Contains("为零,无法计算"));
        Assert.Contains(missing, r => r.Contains("没有设定本级司法行政机关"));
        await office.Contributed();
        var id = await office.Published();
        district.Leave();
        Assert.DoesNotContain("没有列入的数", (await district.Get($"/reports/{id}")).Body!.TextContent);
    }

    [Fact]
    public async Task Each_version_stays_as_it_was_and_two_are_compared_number_by_number_and_line_by_line()
    {
        var (district, office, matter) = await Begun();
        await using var _1 = district;
        await office.Contributed();
        await office.Do(ReportOffice.Writer, "2026-01-07", new HandIn());
        await office.Do(ReportOffice.Chief, "2026-01-08", new Review(Agreed: false, "第二部分写得太笼统"));
        await ReportOffice.Accept(district, 8);
        await office.Do(ReportOffice.Writer, "2026-01-09", new Receive("督察科", ReportPart.Shortcomings, "周某", "队伍力量分布不均。"));
        await office.Do(ReportOffice.Writer, "2026-01-09", new Freeze());
        await office.Published();

        var page = await district.Get($"{matter}/versions?from=1&to=2");
        Assert.Equal(4, page.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Length);
        Assert.Contains(page.QuerySelectorAll("tr"), r => r.TextContent.Contains("第二部分写得太笼统") && r.TextContent.Contains("审某"));
        Assert.Contains(page.QuerySelectorAll(".draft del"), d => d.TextContent == "说理仍然简单。");
        Assert.Contains(page.QuerySelectorAll(".draft ins"), d => d.TextContent == "队伍力量分布不均。");
        var number = page.QuerySelectorAll("tr").First(r => r.TextContent.StartsWith("受理调解纠纷(2025年,", StringComparison.Ordinal));
        Assert.Equal(["7", "8 件"], number.QuerySelectorAll("td").Select(c => c.TextContent));
        foreach (var shown in (string[])[page.Body!.TextContent, (await district.Get($"{matter}/numbers")).Body!.TextContent])
        {
            Assert.Contains("受理调解纠纷(2025年,调解类型:人民调解)", shown);
            Assert.DoesNotContain("people", shown);
        }
        var first = await district.Get($"{matter}/versions?show=1");
        Assert.Contains("受理矛盾纠纷7件", first.QuerySelector("article")!.TextContent);
        Assert.Contains("受理矛盾纠纷8件", (await district.Get($"{matter}/versions?show=4")).QuerySelector("article")!.TextContent);
        Assert.NotNull((await district.Get(matter)).QuerySelector($"a[href='{matter}/versions']"));
    }
}
