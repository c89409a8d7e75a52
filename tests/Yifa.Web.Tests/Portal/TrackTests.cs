using System.Net;
using AngleSharp.Html.Dom;
using Yifa.Store;

namespace Yifa.Web.Tests.Portal;

public sealed class TrackTests
{
    private const string Number = "示府收〔2026〕1号";

    private static async Task<string> CodeOf(District district) => (await district.Apply()).QuerySelector("dd.code")!.TextContent.Trim();

    private static async Task<IHtmlDocument> Look(District district, string number, string code, HttpStatusCode expected) =>
        await district.Page(await district.Send(await district.Get("/track"), ("number", number), ("code", code)), expected);

    [Fact]
    public async Task Number_and_code_show_the_step_and_nothing_personal()
    {
        await using var district = await District.Open();
        var code = await CodeOf(district);
        district.Leave();
        var page = await Look(district, Number, code.ToLowerInvariant().Insert(4, " "), HttpStatusCode.OK);
        Assert.Contains("受理审查", page.QuerySelector(".explain")!.TextContent);
        Assert.Contains("2026年3月16日", page.QuerySelector(".explain")!.TextContent);
        foreach (var personal in (string[])["刘某某", "13800000000", "市场监督管理局"])
            Assert.DoesNotContain(personal, page.Body!.InnerHtml);
    }

    [Fact]
    public async Task A_wrong_code_and_a_wrong_number_are_told_the_same()
    {
        await using var district = await District.Open();
        var code = await CodeOf(district);
        var one = await Look(district, Number, "AAAAAAAA", HttpStatusCode.UnprocessableEntity);
        var other = await Look(district, "示府收〔2026〕9号", code, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(one.QuerySelector("#errors")!.TextContent, other.QuerySelector("#errors")!.TextContent);
        Assert.Null(one.QuerySelector(".explain"));
    }

    [Fact]
    public async Task After_too_many_wrong_tries_even_the_right_code_waits_an_hour()
    {
        await using var district = await District.Open();
        var code = await CodeOf(district);
        for (var i = 0; i < CaseStore.TriesPerNumber; i++)
            await Look(district, Number, $"AAAAAAA{i}", HttpStatusCode.UnprocessableEntity);
        await Look(district, Number, code, HttpStatusCode.TooManyRequests);
        district.Clock.Move(TimeSpan.FromMinutes(61));
        await Look(district, Number, code, HttpStatusCode.OK);
    }

    [Fact]
    public async Task One_address_does_not_try_number_after_number()
    {
        await using var district = await District.Open();
        for (var i = 0; i < CaseStore.TriesPerAddress; i++)
            await district.Store.Track($"示府收〔2026〕{i}号", "AAAAAAAA", "127.0.0.1");
        await Look(district, Number, "AAAAAAAA", HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task A_new_code_makes_the_old_one_useless()
    {
        await using var district = await District.Open();
        var receipt = await district.Apply();
        var old = receipt.QuerySelector("dd.code")!.TextContent.Trim();
        var address = string.Join('/', receipt.Location.PathName.Split('/').Take(4));
        var renewed = (await district.Go(await district.Get(address), [])).QuerySelector("b.code")!.TextContent.Trim();
        Assert.NotEqual(old, renewed);
        await Look(district, Number, old, HttpStatusCode.UnprocessableEntity);
        await Look(district, Number, renewed, HttpStatusCode.OK);
    }
}
