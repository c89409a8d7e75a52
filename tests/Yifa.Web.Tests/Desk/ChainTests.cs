using System.Net;
using AngleSharp.Dom;
using Yifa.Kernel;
using Yifa.Modules.Reconsideration;
using Yifa.Web.Tests.Portal;

namespace Yifa.Web.Tests.Desk;

/// <summary>拟稿, 核稿, 签发 on the pages of an office that has set them for its decisions.</summary>
public sealed class ChainTests
{
    private const string Key = "chain:shili/gov/reconsideration.decision";

    private static async Task<(District District, string Matter)> Heard(string chain)
    {
        var district = await District.Open();
        await district.Store.SetSetting(Key, chain);
        var id = long.Parse((await district.Apply()).Location.PathName.Split('/')[3]);
        await district.Do(id, new Accept(Procedure.Ordinary));
        await district.Do(id, new HearOpinions(HeardBy.Phone, ["刘某某"], "坚持请求"));
        await district.Staff();
        return (district, $"/matters/reconsideration/{id}");
    }

    [Fact]
    public async Task A_draft_goes_back_comes_again_with_its_changes_shown_and_is_signed()
    {
        var (district, matter) = await Heard("签发=OrganHead;自核=是");
        await using var _ = district;
        var form = await district.Get($"{matter}/acts/draft-paper");
        Assert.Equal(["", "decision"], form.QuerySelectorAll("select[name='field.Template'] option").Select(o => o.GetAttribute("value")));
        var page = await district.Go(form, ("field.Template", "decision"), ("field.Text", "经审理查明:属实。\n维持。"));
        Assert.Contains("复议机关负责人签发", page.QuerySelector("aside")!.TextContent);

        var pass = await district.Get(page.QuerySelector("a[href*='pass-draft?draft=decision']")!.GetAttribute("href")!);
        Assert.Equal("Sign", pass.QuerySelector("input[name='field.Step'][checked]")!.GetAttribute("value"));
        await district.Go(pass, ("field.Agreed", "否"), ("field.Opinion", "说理不足"));

        page = await district.Get(matter);
        var again = await district.Get(page.QuerySelector("a[href*='draft-paper?draft=decision']")!.GetAttribute("href")!);
        Assert.Contains("属实", again.QuerySelector("textarea")!.TextContent);
        page = await district.Go(again, ("field.Text", "经审理查明:属实。\n本机关认为证据充分,维持。"));
        Assert.Equal("维持。", page.QuerySelector("aside del")!.TextContent);
        Assert.Equal("本机关认为证据充分,维持。", page.QuerySelector("aside ins")!.TextContent);
        Assert.Contains("退回:说理不足", page.QuerySelector("aside")!.TextContent);

        page = await district.Go(await district.Get($"{matter}/acts/pass-draft?draft=decision"), ("field.Agreed", "是"));
        Assert.Contains("已签发", page.QuerySelector("aside")!.TextContent);
        Assert.Null(district.Store.Verify().First);
    }

    [Fact]
    public async Task Who_is_away_says_so_on_the_account_page()
    {
        await using var district = await District.Open();
        await district.Staff();
        var page = await district.Get("/account");
        var wrong = await district.Send(page, ("away-from", "2026-03-12"), ("away-to", "2026-03-10"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        page = await district.Go(page, ("away-from", "2026-03-10"), ("away-to", "2026-03-12"));

        Assert.Contains("2026年3月10日至2026年3月12日", page.QuerySelector("#absence-card")!.TextContent);
        Assert.Equal("2026-03-10/2026-03-12", district.Store.SettingOf("absence:wu"));
    }
}
