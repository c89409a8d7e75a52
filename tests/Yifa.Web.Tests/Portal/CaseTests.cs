using System.Net;
using Yifa.Kernel;
using Yifa.Modules.Reconsideration;
using Yifa.Web.Portal;

namespace Yifa.Web.Tests.Portal;

public sealed class CaseTests
{
    private static async Task<(District District, string Case)> Applied()
    {
        var district = await District.Open();
        var receipt = await district.Apply();
        return (district, string.Join('/', receipt.Location.PathName.Split('/').Take(4)));
    }

    private static long IdOf(string address) => long.Parse(address.Split('/')[^1]);

    [Fact]
    public async Task The_party_reads_where_it_is_and_supplements_when_asked()
    {
        var (district, address) = await Applied();
        await using var _ = district;
        var page = await district.Get(address);
        Assert.Contains("2026年3月16日", page.QuerySelector(".explain")!.TextContent);
        Assert.Contains("视为受理", page.QuerySelector(".explain")!.TextContent);
        await district.Do(IdOf(address), new AskSupplement(["身份证件复印件"]));
        page = await district.Get(address);
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.TextContent == "补正通知书");
        var notice = await district.Get($"{address}/papers/supplement-notice");
        Assert.Contains("身份证件复印件", notice.QuerySelector("article")!.TextContent);
        var form = await district.Get($"{address}/acts/supplement");
        var empty = await district.Page(await district.Send(form, ("field.Content", "")), HttpStatusCode.UnprocessableEntity);
        Assert.Equal("#field.Content", empty.QuerySelector("#errors a")!.GetAttribute("href"));
        var receipt = await district.Go(empty, ("field.Content", "已附上"));
        Assert.Contains("已经收到", receipt.QuerySelector("h1")!.TextContent);
        Assert.Contains("受理审查", (await district.Get(address)).QuerySelector(".explain")!.TextContent);
    }

    [Fact]
    public async Task A_withdrawal_is_asked_for_once_more()
    {
        var (district, address) = await Applied();
        await using var _ = district;
        var form = await district.Get($"{address}/acts/withdraw");
        await district.Page(await district.Send(form, []), HttpStatusCode.UnprocessableEntity);
        await district.Go(form, ("confirmed", "yes"));
        Assert.Contains("已经办结", (await district.Get(address)).QuerySelector(".explain")!.TextContent);
    }

    [Fact]
    public async Task What_the_office_does_within_itself_is_not_told()
    {
        var (district, address) = await Applied();
        await using var _ = district;
        await district.Do(IdOf(address), new Accept(Procedure.Ordinary));
        await district.Do(IdOf(address), new Classify(Grave: true));
        await district.Do(IdOf(address), new FlagRisk("证据不足,败诉风险高"));
        var page = await district.Get(address);
        Assert.DoesNotContain("败诉风险", page.Body!.TextContent);
        Assert.DoesNotContain("案件分类", page.Body.TextContent);
        Assert.Contains("受理", page.QuerySelector(".line")!.TextContent);
        Assert.DoesNotContain("吴某", page.QuerySelector("main")!.TextContent);
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.TextContent == "请求听证");
        await district.Get($"{address}/receipts/2", HttpStatusCode.NotFound);
        await district.Get($"{address}/papers/decision", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task No_door_of_the_desk_opens_to_a_party()
    {
        var (district, address) = await Applied();
        await using var _ = district;
        var id = IdOf(address);
        await district.Do(id, new Accept(Procedure.Ordinary));
        await district.Do(id, new FlagRisk("证据不足,败诉风险高"));
        foreach (var page in (string[])["", "/print", "/similar", "/papers/1", "/papers/1.docx", "/acts/withdraw", "/personal/Phone"])
        {
            var answer = await district.Client.GetAsync($"/matters/reconsideration/{id}{page}");
            Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
            Assert.Equal(address, answer.Headers.Location!.OriginalString);
        }
        foreach (var page in (string[])["/desk", "/matters", "/matters/reconsideration", $"/batch?m={id}"])
            Assert.Equal("/portal", (await district.Client.GetAsync(page)).Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_api_tells_a_party_what_the_portal_tells()
    {
        var (district, address) = await Applied();
        await using var _ = district;
        var id = IdOf(address);
        await district.Decided(id, new FlagRisk("证据不足,败诉风险高"));
        await district.Store.SetFact(SampleLoading.NameFact, "shili-2024"); // the header names accounts of samples only
        using var program = new HttpClient { BaseAddress = new Uri(district.Client.BaseAddress!, "/api/v1/") };
        program.DefaultRequestHeaders.Add(Yifa.Api.Caller.Header, District.Citizen.Id);
        var told = await program.GetStringAsync($"matters/{id}");
        Assert.Contains("受理通知书", told);
        foreach (var kept in (string[])["败诉风险", "证据不足", "110101199003070011", "吴某", "\"template\":\"decision\""])
            Assert.DoesNotContain(kept, told);
        var papers = district.Store.View(new Reader(new Capacity.Statute()), id)!.File.Course.Papers;
        for (var n = 1; n <= papers.Count; n++)
            Assert.Equal(
                told.Contains($"/papers/{n}.docx") ? HttpStatusCode.OK : HttpStatusCode.NotFound,
                (await program.GetAsync($"matters/{id}/papers/{n}.docx")).StatusCode
            );
    }

    [Fact]
    public async Task The_decision_is_read_from_its_service_on_and_by_all_once_published()
    {
        var (district, address) = await Applied();
        await using var _ = district;
        var id = IdOf(address);
        await district.Decided(id);
        await district.Get($"{address}/papers/decision", HttpStatusCode.NotFound);
        await district.Do(id, new Serve<ReconsiderationCase>("刘某某", ServiceManner.Direct, Signer: "刘某某"));
        Assert.Contains("没有违法事实", (await district.Get($"{address}/papers/decision")).QuerySelector("article")!.TextContent);
        await district.Get($"/published/reconsideration/{id}", HttpStatusCode.NotFound);
        await district.Do(id, new Publish("门户网站"));
        var list = await district.Get("/published");
        Assert.NotNull(list.QuerySelector($"a[href='/published/reconsideration/{id}']"));
        var text = await district.Get($"/published/reconsideration/{id}");
        Assert.Contains("申请人不服被申请人示例区市场监督管理局", text.QuerySelector("article")!.TextContent);
        foreach (var page in new[] { list, text })
        foreach (var personal in (string[])["刘某某", "13800000000", "110101199003070011", "示例路1号"])
            Assert.DoesNotContain(personal, page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_party_confirms_where_it_is_served_is_served_on_its_account_and_confirms_receipt()
    {
        var (district, address) = await Applied();
        await using var _ = district;
        var id = IdOf(address);
        await district.Decided(id);
        var form = await district.Get($"{address}/acts/confirm-address");
        await district.Go(form, ("field.Address", "示例路9号"), ("field.Electronic", "是"), ("field.Signed", "是"));
        Assert.Contains("您同意电子送达", (await district.Get(address)).QuerySelector("main")!.TextContent);

        await district.Do(id, new Serve<ReconsiderationCase>("刘某某", ServiceManner.Electronic, Result: ServiceResult.Awaiting));
        var page = await district.Get(address);
        Assert.Contains("已经发出,请确认收到。", page.QuerySelector("main")!.TextContent);
        await district.Go(await district.Get($"{address}/acts/confirm-receipt"));
        page = await district.Get(address);
        Assert.Contains("2026年3月", page.QuerySelector("ul.mine small.why")!.TextContent);
        Assert.Null(page.QuerySelector("a[href$='confirm-receipt']"));

        await district.Staff();
        var desk = await district.Get($"/matters/reconsideration/{id}");
        var said = desk.QuerySelector("aside")!.TextContent;
        Assert.Contains("信息到达其特定系统", said);
        Assert.Contains("同意电子送达", said);
        Assert.DoesNotContain("示例路9号", desk.Body!.TextContent);
        Assert.NotNull(desk.QuerySelector($"a[href='/matters/reconsideration/{id}/personal/address-1']"));
        var uncovered = await district.Store.Uncover(
            district.Store.Account("wu")!.As("reconsideration.Officer")!,
            id,
            "address-1",
            "邮寄决定书",
            "desk"
        );
        Assert.Equal("示例路9号", uncovered.Value);
    }

    [Fact]
    public async Task The_decision_is_taken_away_as_a_file_from_its_service_on_and_by_nobody_else()
    {
        var (district, address) = await Applied();
        await using var _ = district;
        var id = IdOf(address);
        await district.Decided(id);
        var papers = district.Store.View(Reader.At(district.Store.Root!, "reconsideration.Officer"), id)!.File.Course.Papers;
        var decision = papers.Select(p => p.Template).ToList().IndexOf(Documents.Decision.Name) + 1;
        await district.Get($"{address}/papers/{decision}.docx", HttpStatusCode.NotFound);
        await district.Do(id, new Serve<ReconsiderationCase>("刘某某", ServiceManner.Direct, Signer: "刘某某"));
        var page = await district.Get($"{address}/papers/{decision}");
        var file = await district.Client.GetAsync(page.QuerySelector("main a[href$='.docx']")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Contains("行政复议决定书", file.Content.Headers.ContentDisposition!.FileNameStar);
        await district.SignIn(District.Other);
        await district.Get($"{address}/papers/{decision}.docx", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nobody_else_sees_it()
    {
        var (district, address) = await Applied();
        await using var _ = district;
        await district.SignIn(District.Other);
        foreach (var path in (string[])["", "/receipts/1", "/papers/receipt", "/acts/withdraw"])
            Assert.DoesNotContain("刘某某", (await district.Get(address + path, HttpStatusCode.NotFound)).Body!.InnerHtml);
        await district.Staff(); // a duty opens the desk, not somebody's own page
        await district.Get(address, HttpStatusCode.NotFound);
    }
}
