using System.Net;
using AngleSharp.Html.Dom;
using Yifa.Kernel;
using Yifa.Store;
using Yifa.Web.Tests.Pages;

namespace Yifa.Web.Tests.Desk;

public sealed class DraftTests
{
    private const string New = "/matters/stall/new/apply";

    private static readonly (string, string)[] Good =
    [
        ("field.Keeper", "周某"),
        ("field.Goods", "Vegetables"),
        ("field.Places", "2"),
        ("field.Fire", "否"),
        ("field.Cause", "早市卖菜"),
    ];

    [Fact]
    public async Task What_was_typed_comes_back_until_it_is_sent()
    {
        await using var town = await Town.Open();
        var kept = await town.Send(await town.Get(New), ("field.Keeper", "周某"), ("field.Phone", "12"), ("keep", "yes"));
        Assert.Contains("草稿已保存", (await town.Read(kept, HttpStatusCode.OK)).Body!.TextContent);
        var again = await town.Get(New);
        Assert.Contains("已恢复", again.QuerySelector("[role=status]")!.TextContent);
        Assert.Equal("周某", Value(again, "field.Keeper"));
        Assert.Equal("12", Value(again, "field.Phone"));
        var sent = await town.Send(again, [.. Good, ("field.Phone", "")]);
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        Assert.Equal("", Value(await town.Get(New), "field.Keeper"));
    }

    [Fact]
    public async Task A_refused_form_is_kept_and_can_be_discarded()
    {
        await using var town = await Town.Open();
        await town.Send(await town.Get(New), ("field.Keeper", "吴某"), ("field.Places", "两个"));
        var again = await town.Get(New);
        Assert.Equal("两个", Value(again, "field.Places"));
        Assert.Equal(HttpStatusCode.SeeOther, (await town.Send(again, ("discard", "yes"))).StatusCode);
        Assert.Null((await town.Get(New)).QuerySelector("[role=status]"));
    }

    [Fact]
    public async Task Another_account_does_not_see_it()
    {
        await using var town = await Town.Open();
        await town.Send(await town.Get(New), ("field.Keeper", "吴某"), ("keep", "yes"));
        await town.SignIn("li");
        Assert.Equal("", Value(await town.Get(New), "field.Keeper"));
    }

    [Fact]
    public async Task An_opening_form_sent_twice_opens_one_matter()
    {
        await using var town = await Town.Open();
        var form = await town.Get(New);
        var first = await town.Send(form, Good);
        var second = await town.Send(form, Good);
        Assert.Equal(HttpStatusCode.SeeOther, second.StatusCode);
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Single(town.Store.List(Reader.At(town.Store.Root!), new ListQuery("stall")).Rows);
    }

    [Fact]
    public async Task A_date_says_its_weekday_and_whether_offices_work()
    {
        await using var town = await Town.Open();
        var page = await town.Read(await town.Send(await town.Get(New), ("field.From", "2024-02-18")), HttpStatusCode.UnprocessableEntity);
        Assert.Contains("2月18日(周日)调休上班", page.Body!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll("datalist#days option[label='5个工作日后']"));
        Assert.Equal("days", page.GetElementById("field.From")!.GetAttribute("list"));
    }

    private static string Value(IHtmlDocument page, string id) => ((IHtmlInputElement)page.GetElementById(id)!).Value;
}
