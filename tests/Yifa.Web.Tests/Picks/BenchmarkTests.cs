using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Yifa.Modules.Penalties;

namespace Yifa.Web.Tests.Picks;

/// <summary>裁量权基准: read at the desk, and picked where a penalty is weighed.</summary>
public sealed class BenchmarkTests
{
    private const string Choices = "[name='field.Choices']";

    [Fact]
    public async Task An_officer_comes_from_the_case_to_the_benchmarks_in_force_for_it_and_reads_one_whole()
    {
        await using var bureau = await Bureau.Open();
        var id = await bureau.Filed();
        var link = (await bureau.Page($"/matters/penalties/{id}")).QuerySelector<IHtmlAnchorElement>("a[href^='/discretion/benchmarks']");
        var list = await bureau.Page(link!.GetAttribute("href")!);
        Assert.DoesNotContain(Bureau.Elsewhere, list.Body!.TextContent); // another government's
        var page = await bureau.Page(list.QuerySelector($"a[href$='item={Bureau.Item}']")!.GetAttribute("href")!);
        Assert.Equal("初次、再次", page.QuerySelector("dl.facts dd")!.TextContent);
        Assert.Equal(
            ["较轻 次数初次 罚款 500至2000元 示例条例第二十条", "较重 次数再次 罚款 2000至5000元 示例条例第二十条"],
            page.QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent)))
        );
        var whole = page.QuerySelector("a[href^='/published/benchmarks/']")!.GetAttribute("href")!;
        Assert.Contains("依据:示例条例第二十条", (await bureau.Page(whole)).Body!.TextContent);
        await bureau.Page("/discretion/benchmarks?item=nowhere", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_item_and_the_choices_of_its_factors_are_picked_and_nothing_is_typed()
    {
        await using var bureau = await Bureau.Open();
        var id = await bureau.Filed();
        var form = await bureau.Page($"/matters/penalties/{id}/acts/weigh");
        Assert.Equal(
            [Bureau.Item],
            form.QuerySelectorAll("select[name='field.Item'] optgroup option").Select(o => o.GetAttribute("value"))
        );
        Assert.Null(form.QuerySelector("select" + Choices));

        var listed = await bureau.Read(await bureau.Send(form, ("field.Item", Bureau.Item), ("again", "yes")), HttpStatusCode.OK);
        Assert.Equal(Bureau.Item, ((IHtmlSelectElement)listed.QuerySelector("[name='field.Item']")!).Value);
        Assert.Equal(
            ["", "次数=初次", "次数=再次"],
            listed.QuerySelectorAll($"select{Choices} option").Select(o => o.GetAttribute("value"))
        );
        Assert.StartsWith("次数", listed.QuerySelector($"label:has({Choices})")!.TextContent.Trim());

        Assert.Equal(HttpStatusCode.SeeOther, (await bureau.Send(listed, ("field.Choices", "次数=再次"))).StatusCode);
        Assert.Equal(("较重", 2000m), Of((PenaltyCase)bureau.Matter(id)));

        static (string, decimal?) Of(PenaltyCase matter) => (matter.Weighed!.Tier, matter.Weighed.From);
    }

    [Fact]
    public async Task What_is_sent_past_the_choices_is_refused_and_comes_back_with_them()
    {
        await using var bureau = await Bureau.Open();
        var form = await bureau.Page($"/matters/penalties/{await bureau.Filed()}/acts/weigh");
        var sent = await bureau.Send(form, ("field.Item", Bureau.Item), ("field.Choices", "次数=偶尔"));
        var page = await bureau.Read(sent, HttpStatusCode.UnprocessableEntity);
        Assert.Contains(Modules.Penalties.Refusals.ChoicesWrong.Text, page.GetElementById("errors")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll($"select{Choices} option:not([value=''])").Length);
    }

    [Fact]
    public async Task On_the_spot_the_benchmarks_are_those_of_the_office_that_the_form_names()
    {
        await using var bureau = await Bureau.Open();
        var form = await bureau.Page("/matters/penalties/new/penalise-on-the-spot");
        Assert.Equal(
            [Bureau.Item],
            form.QuerySelectorAll("select[name='field.Benchmark'] optgroup option").Select(o => o.GetAttribute("value"))
        );
    }

    [Fact]
    public async Task The_draft_of_a_benchmark_asks_its_factors_before_the_tiers_that_are_written_with_them()
    {
        await using var bureau = await Bureau.Open();
        var page = await bureau.Page("/matters/benchmarks/new/draft-benchmark");
        var asked = page.QuerySelectorAll("main form.act [name^='field.']").Select(c => c.GetAttribute("name")).Distinct().ToList();
        Assert.Equal("field.Tiers", asked[asked.IndexOf("field.Factors") + 1]);
    }
}
