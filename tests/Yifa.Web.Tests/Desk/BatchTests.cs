using System.Net;
using AngleSharp.Dom;
using Yifa.Web.Tests.Pages;

namespace Yifa.Web.Tests.Desk;

public sealed class BatchTests
{
    [Fact]
    public async Task One_act_on_many_tells_of_each_what_became_of_it()
    {
        await using var town = await Town.Open();
        var north = await town.Applied(Town.North, "周某");
        var south = await town.Applied(Town.South, "吴某");
        var done = await town.Applied(Town.South, "王某");
        await town.Send(await town.Get($"/matters/stall/{done}/acts/grant"), ("field.Opinion", "同意"));
        var choice = await town.Get($"/batch?m={north}&m={south}&m={done}");
        var grant = choice.QuerySelectorAll(".acts a").First(a => a.TextContent.StartsWith("准予", StringComparison.Ordinal));
        var form = await town.Get(grant.GetAttribute("href")!);
        Assert.Contains("其中1件现在不能办理", form.Body!.TextContent);
        var wrong = await town.Read(await Send(town, form, ""), HttpStatusCode.UnprocessableEntity);
        Assert.Contains("没有填写", wrong.GetElementById("errors")!.TextContent);
        var results = Results(await town.Read(await Send(town, wrong, "同意"), HttpStatusCode.OK));
        Assert.Equal(["已办理", "已办理"], results[..2]);
        Assert.StartsWith("未办理:案件现处的阶段", results[2], StringComparison.Ordinal);
        // sent again, each says that it has moved on
        Assert.All(
            Results(await town.Read(await Send(town, wrong, "同意"), HttpStatusCode.OK)),
            r => Assert.StartsWith("未办理", r, StringComparison.Ordinal)
        );
        Assert.Equal(2, town.Store.View(Kernel.Reader.At(Town.North), north)!.Journal.Count);
    }

    [Fact]
    public async Task Matters_out_of_sight_are_left_out_and_too_many_are_refused()
    {
        await using var town = await Town.Open();
        var north = await town.Applied(Town.North, "周某");
        var south = await town.Applied(Town.South, "吴某");
        await town.SignIn("li");
        Assert.Contains("选中1件", (await town.Get($"/batch?m={north}&m={south}")).Body!.TextContent);
        await town.Get($"/batch?m={north}", HttpStatusCode.NotFound);
        await town.Get("/batch", HttpStatusCode.BadRequest);
        await town.Get($"/batch?{string.Join('&', Enumerable.Range(1, 201).Select(n => $"m={n}"))}", HttpStatusCode.BadRequest);
        await town.Get($"/batch?act=stall.Dance&m={south}", HttpStatusCode.NotFound);
    }

    private static Task<HttpResponseMessage> Send(Town town, IDocument form, string opinion) => town.Send(form, ("field.Opinion", opinion));

    private static List<string> Results(IDocument page) => [.. page.QuerySelectorAll("td.result").Select(r => r.TextContent)];
}
