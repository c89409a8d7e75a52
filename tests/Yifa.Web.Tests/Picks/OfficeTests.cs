using System.Net;
using AngleSharp.Html.Dom;

namespace Yifa.Web.Tests.Picks;

/// <summary>机构: of more than can be looked over, one is written with suggestions, by name or by code.</summary>
public sealed class OfficeTests
{
    [Fact]
    public async Task More_offices_than_can_be_looked_over_are_suggested_to_a_text_by_the_names_people_write()
    {
        await using var bureau = await Bureau.Open();
        var page = await bureau.Page("/figures");
        var field = (IHtmlInputElement)page.QuerySelector("input[name=office]")!;
        var offered = page.GetElementById(field.GetAttribute("list")!)!.QuerySelectorAll("option").Select(o => o.GetAttribute("value"));
        Assert.Equal("示例区", field.Value);
        Assert.Contains("示例7村", offered);
        Assert.Contains("shili/gov/v1", offered); // its name is another's too
        Assert.DoesNotContain("示例同名村", offered);
    }

    [Theory]
    [InlineData("示例7村")]
    [InlineData(" 示例7村 ")]
    [InlineData("v7")]
    [InlineData("shili/gov/v7")]
    public async Task An_office_is_taken_by_name_or_code(string office)
    {
        await using var bureau = await Bureau.Open();
        var page = await bureau.Page($"/matters/penalties?office={Uri.EscapeDataString(office)}");
        Assert.Contains("没有符合条件的案件", page.Body!.TextContent);
    }

    [Theory]
    [InlineData("示例同名村", "叫“示例同名村”的机构有2个,请改写其中一个的代码:shili/gov/v1、shili/gov/v2")]
    [InlineData("南极局", "没有“南极局”这个机构,请写全称或者代码")]
    public async Task One_that_names_none_or_several_is_told_in_one_sentence(string office, string sentence)
    {
        await using var bureau = await Bureau.Open();
        foreach (var address in (string[])["/matters/penalties", "/figures", "/tasks", "/overview", "/discretion/benchmarks"])
        {
            var status = address == "/discretion/benchmarks" ? HttpStatusCode.NotFound : HttpStatusCode.BadRequest;
            var page = await bureau.Page($"{address}?office={Uri.EscapeDataString(office)}", status);
            Assert.Contains(sentence, page.Body!.TextContent);
        }
    }
}
