using System.Net;
using AngleSharp.Html.Dom;
using Yifa.Store;

namespace Yifa.Web.Tests.Pages;

public sealed class ActPageTests
{
    private const string New = "/matters/stall/new/apply";

    private static readonly (string, string)[] Good =
    [
        ("field.Keeper", "周某"),
        ("field.Goods", "Vegetables"),
        ("field.Places", "2"),
        ("field.Fire", "否"),
        ("field.Cause", "早市卖菜"),
        ("field.Hands", "吴某\n王某"),
    ];

    [Fact]
    public async Task The_form_has_a_control_for_every_field_with_label_hint_law_and_mark()
    {
        await using var town = await Town.Open();
        var page = await town.Get(New);
        foreach (var field in Stalls.Module.ActNamed("Apply")!.Fields)
            Assert.NotNull(page.GetElementById($"field.{field.Name}"));
        Assert.Contains("行政许可法第二十九条", page.Body!.TextContent);
        Assert.Contains("一至三个", page.Body.TextContent);
        Assert.Contains("摊主 必填", page.QuerySelector("label[for='field.Keeper']")!.TextContent);
        Assert.Equal("100", ((IHtmlInputElement)page.GetElementById("field.Deposit")!).Value);
        Assert.Equal(2, page.QuerySelectorAll("input[name='field.Goods'][type=radio]").Length);
    }

    [Fact]
    public async Task A_good_form_opens_the_matter_and_goes_on_to_its_page()
    {
        await using var town = await Town.Open();
        var sent = await town.Send(await town.Get(New), Good);
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        var page = await town.Get(sent.Headers.Location!.ToString());
        Assert.Contains("周某申请摊位", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("吴某、王某", page.Body!.TextContent);
    }

    [Fact]
    public async Task A_bad_form_comes_back_with_every_error_and_what_was_typed()
    {
        await using var town = await Town.Open();
        var sent = await town.Send(
            await town.Get(New),
            ("field.Keeper", ""),
            ("field.Places", "两个"),
            ("field.Cause", "<script>alert(1)</script>"),
            ("field.From", "明天"),
            ("field.Phone", "12"),
            ("on", "")
        );
        var page = await town.Read(sent, HttpStatusCode.UnprocessableEntity);
        var errors = page.QuerySelectorAll("#errors li a").Select(a => a.GetAttribute("href"));
        Assert.Equal(["#field.Keeper", "#field.Goods", "#field.Places", "#field.Fire", "#field.From", "#field.Phone", "#on"], errors);
        Assert.All(errors, e => Assert.NotNull(page.GetElementById(e![1..])));
        Assert.Equal("两个", ((IHtmlInputElement)page.GetElementById("field.Places")!).Value);
        Assert.Equal("明天", ((IHtmlInputElement)page.GetElementById("field.From")!).Value);
        Assert.Equal("<script>alert(1)</script>", ((IHtmlTextAreaElement)page.GetElementById("field.Cause")!).Value);
        Assert.Empty(page.QuerySelectorAll("script:not([src])")); // the bundle is the only one
    }

    [Fact]
    public async Task A_refusal_of_the_statute_stands_at_its_field_with_its_article()
    {
        await using var town = await Town.Open();
        var sent = await town.Send(await town.Get(New), [.. Good.Where(g => g.Item1 != "field.Places"), ("field.Places", "4")]);
        var page = await town.Read(sent, HttpStatusCode.UnprocessableEntity);
        Assert.Equal("摊位最多三个(行政许可法第二十九条)", page.QuerySelector("#errors li")!.TextContent.Trim());
    }

    [Fact]
    public async Task Sent_twice_it_is_performed_once_and_the_second_is_told()
    {
        await using var town = await Town.Open();
        var id = await town.Applied(Town.North, "周某");
        var form = await town.Get($"/matters/stall/{id}/acts/grant");
        Assert.Equal(HttpStatusCode.SeeOther, (await town.Send(form, ("field.Opinion", "同意"))).StatusCode);
        var page = await town.Read(await town.Send(form, ("field.Opinion", "同意")), HttpStatusCode.Conflict);
        Assert.Contains("已有新的办理", page.GetElementById("errors")!.TextContent);
        Assert.Equal("同意", ((IHtmlInputElement)page.GetElementById("field.Opinion")!).Value);
        var journal = (await town.Get($"/matters/stall/{id}")).QuerySelectorAll(".line > li");
        Assert.Equal(2, journal.Length);
    }

    [Fact]
    public async Task A_grave_act_is_asked_once_more()
    {
        await using var town = await Town.Open();
        var id = await town.Applied(Town.North, "周某");
        await town.Send(await town.Get($"/matters/stall/{id}/acts/grant"), ("field.Opinion", "同意"));
        var form = await town.Get($"/matters/stall/{id}/acts/revoke");
        var page = await town.Read(await town.Send(form, ("field.Reason", "占道")), HttpStatusCode.UnprocessableEntity);
        Assert.Contains("请核对后勾选确认", page.GetElementById("errors")!.TextContent);
        var sent = await town.Send(form, ("field.Reason", "占道"), ("confirmed", "yes"));
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
    }

    [Fact]
    public async Task An_act_that_is_not_open_is_refused_with_the_reason()
    {
        await using var town = await Town.Open();
        var id = await town.Applied(Town.North, "周某");
        var page = await town.Get($"/matters/stall/{id}/acts/revoke", HttpStatusCode.Conflict);
        Assert.Contains("案件现处的阶段不能办理这一事项(现为“审查”)", page.Body!.TextContent);
        await town.Get($"/matters/stall/{id}/acts/dance", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Without_the_page_s_token_nothing_is_performed()
    {
        await using var town = await Town.Open();
        var sent = await town.Client.PostAsync(New, new FormUrlEncodedContent([KeyValuePair.Create("_handler", "act")]));
        Assert.Equal(HttpStatusCode.BadRequest, sent.StatusCode);
        Assert.Contains("请求没有被接受", await sent.Content.ReadAsStringAsync());
        Assert.Empty(town.Store.List(Kernel.Reader.At(Town.North), new ListQuery("stall")).Rows);
    }
}
