using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Kernel;
using Yifa.Modules.Reconsideration;
using Yifa.Papers;
using Yifa.Store;
using Yifa.Tests.Papers;
using Yifa.Web.Tests.Portal;

namespace Yifa.Web.Tests.Files;

/// <summary>阅卷 and 立卷: a party reads the main volume page by page and every look is on record; a closed case becomes two volumes.</summary>
public sealed class ReadingTests
{
    [Fact]
    public async Task Nothing_is_read_before_the_reply_nor_without_leave()
    {
        await using var district = await District.Open();
        var filed = await FiledCase.Of(district);
        var asked = await district.Page(
            await district.Send(await district.Get($"/portal/cases/{filed.Id}/acts/ask-to-read"), []),
            HttpStatusCode.UnprocessableEntity
        );
        Assert.Contains("被申请人还没有提交书面答复和证据", asked.QuerySelector("#errors")!.TextContent);
        await district.Do(filed.Id, new Reply("请求维持", ["现场笔录"]));
        await district.Go(await district.Get($"/portal/cases/{filed.Id}/acts/ask-to-read"), []);

        await district.Get($"/portal/cases/{filed.Id}/reading", HttpStatusCode.NotFound);
        await district.Get($"/portal/cases/{filed.Id}/reading/1/1", HttpStatusCode.NotFound);
        Assert.Contains((await district.Store.LookAt(FiledCase.Party, filed.Id, 1, 1)).Refusals, r => r.Is(ReadingRefusals.NoLeave));
        Assert.Null((await district.Get($"/portal/cases/{filed.Id}")).QuerySelector("a[href$='/reading']"));
    }

    [Fact]
    public async Task With_leave_the_main_volume_opens_page_by_page_each_look_journaled_until_the_day()
    {
        await using var district = await District.Open();
        var filed = await FiledCase.Of(district);
        await filed.LetIn(district.Store.Today.AddDays(10));
        var index = await district.Get($"/portal/cases/{filed.Id}/reading");
        var titles = index.QuerySelectorAll(".mine a").Select(a => a.TextContent.Trim()).ToList();
        Assert.Contains("现场照片", titles);
        Assert.Contains("收件回执", titles);
        Assert.DoesNotContain("商业账册", titles); // withheld
        Assert.DoesNotContain(FiledCase.InnerTitle, titles);

        await LeafIsDrawnAndJournaled(filed, titles.IndexOf("现场照片") + 1);
        await PageOfAFixedDocumentGoesOutAlone(filed, titles.IndexOf("询问笔录") + 1);
        await district.Get($"/portal/cases/{filed.Id}/reading/{titles.IndexOf("现场照片") + 1}/4", HttpStatusCode.NotFound);
        await district.Get($"/portal/cases/{filed.Id}/reading/{titles.Count + 1}/1", HttpStatusCode.NotFound);
        Assert.DoesNotContain("查阅正卷", (await district.Get($"/portal/cases/{filed.Id}")).QuerySelector("ol.line")!.TextContent);

        district.Clock.Move(TimeSpan.FromDays(11));
        await district.SignIn(District.Citizen);
        await district.Get($"/portal/cases/{filed.Id}/reading", HttpStatusCode.NotFound);
        Assert.Null(district.Store.Verify().First);
    }

    private static async Task LeafIsDrawnAndJournaled(FiledCase filed, int photos)
    {
        var (district, entries) = (filed.District, filed.View.Journal.Count);
        var leaf = await district.Get($"/portal/cases/{filed.Id}/reading/{photos}/2");
        Assert.Equal("第2页,共3页", leaf.QuerySelector(".lead")!.TextContent);
        Assert.Equal(
            $"data:image/png;base64,{Convert.ToBase64String(FileSpecimens.Png(2))}",
            leaf.QuerySelector("img.leaf")!.GetAttribute("src")
        );
        var look = filed.View.Journal[0];
        Assert.Equal((entries + 1, "LookAtFile", District.Citizen.Name), (filed.View.Journal.Count, look.Act!.Name, look.By));
        Assert.Equal([("材料", $"{photos} 现场照片"), ("第几页", "2")], look.Fields);
    }

    private static async Task PageOfAFixedDocumentGoesOutAlone(FiledCase filed, int record)
    {
        var (district, entries) = (filed.District, filed.View.Journal.Count);
        Assert.Null((await district.Get($"/portal/cases/{filed.Id}/reading/{record}/4")).QuerySelector("img.leaf"));
        var page = await district.Client.GetByteArrayAsync(
            $"/portal/cases/{filed.Id}/reading/{record}/4/content",
            TestContext.Current.CancellationToken
        );
        Assert.Equal((1, null), PdfScan.Look(new MemoryStream(page)));
        Assert.Equal(entries + 1, filed.View.Journal.Count);
    }

    [Fact]
    public async Task A_decision_not_yet_served_is_not_read_in_the_file()
    {
        await using var district = await District.Open();
        var filed = await FiledCase.Of(district);
        await filed.LetIn(district.Store.Today.AddDays(10));
        await district.Do(filed.Id, new HearOpinions(HeardBy.Phone, ["刘某某"], "坚持请求"));
        await district.Do(filed.Id, new Approve(Modules.Reconsideration.Paper.Decision), "reconsideration.OrganHead");
        await district.Do(filed.Id, new Decide([Modules.Reconsideration.Outcome.Quash], "没有违法事实。", "证据不足。"));
        Assert.DoesNotContain("行政复议决定书", (await district.Get($"/portal/cases/{filed.Id}/reading")).Body!.TextContent);
        await district.Do(filed.Id, new Serve<ReconsiderationCase>("刘某某", ServiceManner.Direct, Signer: "刘某某"));
        Assert.Contains("行政复议决定书", (await district.Get($"/portal/cases/{filed.Id}/reading")).Body!.TextContent);
    }

    [Fact]
    public async Task A_closed_case_is_bound_into_two_volumes_and_takes_nothing_more()
    {
        await using var district = await District.Open();
        NeedFonts(district);
        var filed = await FiledCase.Of(district);
        await filed.LetIn(district.Store.Today.AddDays(10));
        await district.Staff();
        Assert.Contains("办结以后才能立卷", (await district.Get($"/matters/reconsideration/{filed.Id}/volumes")).Body!.TextContent);
        await filed.Close();
        var form = await district.Get($"/matters/reconsideration/{filed.Id}/volumes");
        Assert.Equal("定期30年", form.QuerySelector("#Retention option[selected]")!.TextContent);
        var wrong = await district.Page(await district.Send(form, ("CheckedBy", "")), HttpStatusCode.UnprocessableEntity);
        Assert.Contains("“检查人”没有填写", wrong.QuerySelector("#errors")!.TextContent);
        var done = await district.Go(wrong, ("CheckedBy", "郑某"), ("Remarks", "第2页有折痕"), ("Retention", nameof(Retention.Permanent)));
        Assert.Contains("永久", done.Body!.TextContent);

        await VolumesHoldWhatTheIndexSays(filed);
        await TakesNothingMore(filed);
        Assert.Null(district.Store.Verify().First);

        // the leave goes on: the bound main volume is read as before
        await district.SignIn(District.Citizen);
        Assert.Contains("现场照片", (await district.Get($"/portal/cases/{filed.Id}/reading")).Body!.TextContent);
    }

    private static async Task VolumesHoldWhatTheIndexSays(FiledCase filed)
    {
        var (district, bound) = (filed.District, filed.View.File.Course.Bound!);
        var (main, inner) = (MainVolume.ItemsOf(filed.View.File, Volume.Main), MainVolume.ItemsOf(filed.View.File, Volume.Inner));
        Assert.Equal([FiledCase.InnerTitle, "审批意见"], inner.Select(i => i.Title));
        Assert.Equal(main.OrderBy(i => i.On).Select(i => i.Title), main.Select(i => i.Title));
        Assert.InRange(bound.Main.Pages, 3 + 5 + 2 + main.Count(i => i.Paper is not null), 30); // a document may take two pages
        Assert.Equal(2, bound.Inner.Pages); // a slip for the text, and the opinions
        foreach (var (volume, content) in (ValueTuple<string, Content>[])[("main", bound.Main), ("inner", bound.Inner)])
        {
            var file = await district.Client.GetByteArrayAsync(
                $"/matters/reconsideration/{filed.Id}/volumes/{volume}.pdf",
                TestContext.Current.CancellationToken
            );
            Assert.Equal(content.Hash, FiledCase.HashOf(file));
            Assert.Equal((content.Pages + 3, null), PdfScan.Look(new MemoryStream(file))); // cover, index, remarks
        }
    }

    private static async Task TakesNothingMore(FiledCase filed)
    {
        var district = filed.District;
        Assert.Null((await district.Get($"/matters/reconsideration/{filed.Id}/files")).QuerySelector("form[enctype]"));
        var late = await district.Store.File(
            new Actor("wu", "吴某", new Capacity.AtOffice("reconsideration.Officer", District.Government)),
            filed.Id,
            new("迟到", MaterialKind.Evidence, [filed.Inner]),
            "desk"
        );
        Assert.Contains(late.Refusals, r => r.Is(BindRefusals.AlreadyBound));
    }

    internal static void NeedFonts(District district)
    {
        if (district.Services.GetRequiredService<FontShelf>().Lacks is { } lacks)
            Assert.Skip(lacks);
    }
}
