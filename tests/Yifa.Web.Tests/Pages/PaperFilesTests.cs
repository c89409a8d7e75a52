using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Papers;

namespace Yifa.Web.Tests.Pages;

/// <summary>A licence is issued, taken away as a file, and corrected.</summary>
public sealed class PaperFilesTests
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static async Task<(Town Town, long Id)> Granted()
    {
        var town = await Town.Open();
        var id = await town.Applied(Town.North, "周某");
        await town.Send(await town.Get($"/matters/stall/{id}/acts/grant"), ("field.Opinion", "同意"));
        return (town, id);
    }

    [Fact]
    public async Task A_document_opens_in_a_word_processor()
    {
        var (town, id) = await Granted();
        await using var _ = town;
        var page = await town.Get($"/matters/stall/{id}");
        var link = page.QuerySelector("ul.papers a[href$='.docx']")!.GetAttribute("href");
        var answer = await town.Client.GetAsync(link);
        Assert.Equal(Word, answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("摊位许可证", answer.Content.Headers.ContentDisposition!.FileNameStar);
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var text = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        Assert.Contains("摊位许可证", await text.ReadToEndAsync());
    }

    [Fact]
    public async Task A_document_comes_as_pdf_or_one_sentence_says_why_not()
    {
        var (town, id) = await Granted();
        await using var _ = town;
        var answer = await town.Client.GetAsync($"/matters/stall/{id}/papers/1.pdf");
        if (town.Services.GetRequiredService<FontShelf>().Lacks is { } lacks)
        {
            Assert.Equal(HttpStatusCode.NotAcceptable, answer.StatusCode);
            Assert.Contains(lacks, await answer.Content.ReadAsStringAsync());
            return;
        }
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("%PDF-1.7", Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync()));
    }

    [Fact]
    public async Task The_files_are_as_closed_as_the_page()
    {
        var (town, id) = await Granted();
        await using var _ = town;
        foreach (var address in (string[])[$"stall/{id}/papers/2.pdf", $"stall/{id}/papers/0.docx", "stall/99/papers/1.docx"])
            await town.Get($"/matters/{address}", HttpStatusCode.NotFound);
        town.Leave();
        foreach (var address in (string[])[$"/matters/stall/{id}/papers/1.docx", $"/portal/cases/{id}/papers/1.pdf"])
            Assert.StartsWith("/sign-in", (await town.Client.GetAsync(address)).Headers.Location!.ToString());
        await town.SignIn("li"); // of another market
        await town.Get($"/matters/stall/{id}/papers/1.docx", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_api_names_each_file_and_hands_it_to_whoever_may_see_the_matter()
    {
        var (town, id) = await Granted();
        await using var _ = town;
        await town.Store.SetFact(SampleLoading.NameFact, "shili-2024"); // the header names accounts of samples only
        async Task<HttpResponseMessage> Ask(string address, string account)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Add(Yifa.Api.Caller.Header, account);
            return await town.Client.SendAsync(request);
        }
        var matter = await (await Ask($"/api/v1/matters/{id}", "chen")).Content.ReadFromJsonAsync<JsonElement>();
        var word = matter.GetProperty("papers")[0].GetProperty("word").GetString()!;
        Assert.Equal(Word, (await Ask(word, "chen")).Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, (await Ask(word, "li")).StatusCode);
        foreach (var file in (string[])["2.docx", "0.pdf", "1.exe", "docx"])
            Assert.Equal(HttpStatusCode.NotFound, (await Ask($"/api/v1/matters/{id}/papers/{file}", "chen")).StatusCode);
    }

    [Fact]
    public async Task A_double_click_issues_one_notice_and_both_documents_point_at_each_other()
    {
        var (town, id) = await Granted();
        await using var _ = town;
        var form = await town.Get($"/matters/stall/{id}/acts/correct-paper?paper=1");
        Assert.Equal("1", form.QuerySelector("select[name='field.Paper'] option[selected]")!.GetAttribute("value"));
        (string, string)[] filled = [("field.Wrong", "周某"), ("field.Right", "周某某"), ("field.Reason", "笔误")];
        var clicks = await Task.WhenAll(town.Send(form, filled), town.Send(form, filled));
        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.Conflict], clicks.Select(c => c.StatusCode).Order());
        var matter = await town.Get($"/matters/stall/{id}");
        Assert.Equal(2, matter.QuerySelectorAll("ul.papers a[href$='.pdf']").Length);
        var corrected = await town.Get($"/matters/stall/{id}/papers/1");
        Assert.Contains("本文书已由", corrected.QuerySelector("article .notice")!.TextContent);
        Assert.NotNull(corrected.QuerySelector($"a[href='/matters/stall/{id}/papers/2']"));
        var notice = await town.Get($"/matters/stall/{id}/papers/2");
        Assert.Contains("更正为“周某某”", notice.QuerySelector("article")!.TextContent);
        Assert.NotNull(notice.QuerySelector($"a[href='/matters/stall/{id}/papers/1']"));
    }
}
