using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Yifa.Kernel;
using Yifa.Modules.Inspections;
using Yifa.Store;
using Yifa.Visiting;

namespace Yifa.Web.Tests.Visiting;

/// <summary>Two officers record one visit on two phones, which meet the server late, twice and in the wrong order.</summary>
public sealed class SyncTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task A_visit_of_two_phones_is_merged_decided_and_handed_in_as_one_record(string database)
    {
        await using var site = await Site.Open(database);
        var id = await site.Visit();
        using var jia = await site.PhoneOf("jia", "da");
        using var bing = await site.PhoneOf("fire", "db");
        List<JsonObject> first = [jia.Tap(VisitRecord.Arrived), jia.Write(VisitRecord.Findings, "通道堆物")];
        List<JsonObject> second =
        [
            bing.Write(VisitRecord.Findings, "灭火器过期"),
            bing.Write(VisitRecord.Result(1), "不符合"),
            bing.Write(VisitRecord.Note(1), "两具、过期"),
        ];

        // posts in the wrong order, and each twice
        await jia.Sent(id, first[1]);
        foreach (var _ in (int[])[1, 2])
        {
            await bing.Sent(id, [.. second]);
            await jia.Sent(id, [.. first]);
        }
        var said = await jia.Sent(id);
        Assert.Equal(5, said["edits"]!.AsArray().Count);
        Assert.Equal([VisitRecord.Findings], said["conflicts"]!.AsArray().Select(c => c!.GetValue<string>()));
        Assert.Contains(nameof(HandingInVisit.StillInConflict), Phone.RefusedBy((await jia.HandIn(id)).Said));

        await FillsTheRest(jia, id);
        Assert.NotEmpty(await bing.Look($"/visits/{id}/pictures/p1"));
        using (var stranger = await site.PhoneOf("stranger", "dx"))
            await Assert.ThrowsAsync<HttpRequestException>(() => stranger.Look($"/visits/{id}/pictures/p1"));
        var (status, handed) = await bing.HandIn(id);
        Assert.True(status == HttpStatusCode.OK, handed.ToJsonString());
        IsWhole(site.View(id));
        Assert.Null(site.Store.Verify().First);

        // what comes later is kept, and shown as late
        var late = (await jia.Sent(id, jia.Write(VisitRecord.Findings, "晚到的一句")))["edits"]!.AsArray();
        Assert.Equal([true], late.Where(e => e!["late"]!.GetValue<bool>()).Select(e => e!["value"]!.GetValue<string>() == "晚到的一句"));
        Assert.Equal([nameof(EditRefusals.HandedInBefore)], Phone.RefusedBy((await jia.HandIn(id)).Said));
    }

    /// <summary>The decision between the two, the rest of the record, and its pictures, one of them twice.</summary>
    private static async Task FillsTheRest(Phone jia, long id)
    {
        List<JsonObject> rest =
        [
            jia.Write(VisitRecord.Findings, "通道堆物;灭火器过期", "da-2", "db-1"),
            jia.Write(VisitRecord.Result(0), "符合"),
            jia.Write(VisitRecord.Signature, "drawn:s1"),
            jia.Write(VisitRecord.Signer, "戊某"),
            jia.Write("photo.p1", "过期的灭火器"),
            jia.Write("photo.p2", "拍错了"),
            jia.Write("photo.p2", "", "da-8"),
            jia.Tap(VisitRecord.Left),
        ];
        await jia.Sent(id, [.. rest]);
        Assert.Contains(nameof(HandingInVisit.PictureMissing), Phone.RefusedBy((await jia.HandIn(id)).Said));
        foreach (var (name, n) in ((string, int)[])[("s1", 1), ("p1", 2), ("p1", 2), ("p2", 3)])
            await jia.Picture(id, name, n);
    }

    private static void IsWhole(CaseView view)
    {
        var record = ((Inspection)view.File.Matter).SiteRecord!;
        Assert.Equal("通道堆物;灭火器过期", record.Findings);
        Assert.Equal(
            [(Site.Items[0], Verdict.Sound, null), (Site.Items[1], Verdict.Wrong, "两具、过期")],
            record.Checks.Select(c => (c.Item, c.Verdict, c.Note))
        );
        Assert.Equal(["现场照片1 过期的灭火器", "现场检查签名"], view.File.Course.Materials.Select(m => m.Title));
        Assert.Contains("甲某,修改10处", record.SyncNote);
        Assert.Contains("丙某,修改3处", record.SyncNote);
        Assert.Contains("由甲某于", record.SyncNote);
        Assert.Equal("丙某", view.Journal[0].By);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task A_clock_three_days_fast_is_measured_said_and_put_right(string database)
    {
        await using var site = await Site.Open(database);
        var id = await site.Visit();
        using var fast = await site.PhoneOf("jia", "da", TimeSpan.FromDays(3));
        using var right = await site.PhoneOf("yi", "db");
        List<JsonObject> written = [fast.Tap(VisitRecord.Arrived), fast.Write(VisitRecord.Findings, "先写的")];
        site.Time.On(TimeSpan.FromMinutes(5));
        await fast.Sent(id, [.. written]);
        await right.Sent(
            id,
            right.Write(VisitRecord.Findings, "后写的", "da-2"),
            right.Write(VisitRecord.Signature, "refused"),
            right.Write(VisitRecord.Witness, "戊某")
        );
        await right.Sent(id, right.Write(VisitRecord.Result(2), "不适用"));
        await fast.Sent(id, fast.Tap(VisitRecord.Left));

        var log = site.Store.EditsOf(Reader.At(Site.Bureau, "inspections.Officer"), id)!;
        Assert.Equal(["da-1", "da-2", "db-1", "db-2", "db-3", "db-4", "da-3"], log.Record.Edits.Select(e => e.Id));
        Assert.Equal([true, true, false, false, false, false, true], log.Record.Edits.Select(e => e.ClockWasOff));
        var (status, said) = await right.HandIn(id);
        Assert.True(status == HttpStatusCode.OK, said.ToJsonString());
        var record = ((Inspection)site.View(id).File.Matter).SiteRecord!;
        Assert.Equal((site.Store.Today, "后写的"), (record.On, record.Findings));
        Assert.Equal(VisitRecord.Local(site.Store.Now.AddMinutes(-5)), record.ArrivedAt);
        Assert.Contains("设备1:甲某,修改3处,设备时钟快3天0小时,时间已按服务器校正。", record.SyncNote);
        Assert.Contains("设备时钟走了5分钟,计时器走了0分钟", record.SyncNote);
    }

    [Fact]
    public async Task Others_are_refused_and_nothing_of_theirs_is_kept()
    {
        await using var site = await Site.Open();
        var id = await site.Visit();
        using var jia = await site.PhoneOf("jia", "da");
        await jia.Sent(id, jia.Write(VisitRecord.Findings, "一"));
        foreach (var account in (string[])["stranger", "head", "mill"])
        {
            using var other = await site.PhoneOf(account, "dx");
            var (status, said) = await other.Send(id, other.Write(VisitRecord.Findings, "改掉"));
            Assert.Equal((HttpStatusCode.NotFound, nameof(VisitDoors.NotYours)), (status, Phone.RefusedBy(said).Single()));
        }
        using var lent = new Phone(site, "yi", "da", TimeSpan.Zero) { Owner = "jia" };
        await Pages.Town.GivePassword(site.Store, "yi");
        Assert.Equal([nameof(VisitDoors.SignInFirst)], Phone.RefusedBy((await lent.Send(id)).Said));
        await lent.SignIn();
        Assert.Equal(
            [nameof(VisitDoors.OtherAccount)],
            Phone.RefusedBy((await lent.Send(id, lent.Write(VisitRecord.Findings, "二"))).Said)
        );
        using var copied = await site.PhoneOf("yi", "da");
        Assert.Equal(
            [nameof(EditRefusals.OthersDevice)],
            Phone.RefusedBy((await copied.Send(id, copied.Write(VisitRecord.Findings, "二"))).Said)
        );
        Assert.Equal(
            [nameof(VisitDoors.PageTooOld)],
            Phone.RefusedBy((await jia.Post($"/visits/{id}/hand-in", new StringContent(""), token: false)).Said)
        );
        Assert.Single((await jia.Sent(id))["edits"]!.AsArray());
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task A_whole_day_goes_in_one_post_and_again_in_another(string database)
    {
        await using var site = await Site.Open(database);
        var id = await site.Visit();
        using var jia = await site.PhoneOf("jia", "da");
        JsonObject[] day =
        [
            .. Enumerable.Range(1, SyncPost.MostEdits).Select(n => jia.Write(VisitRecord.Note(n % 3), $"第{n}次改写的说明")),
        ];
        var watch = Stopwatch.StartNew();
        Assert.Equal(day.Length, (await jia.Sent(id, day))["edits"]!.AsArray().Count);
        TestContext.Current.TestOutputHelper?.WriteLine($"{database}: first {watch.ElapsedMilliseconds} ms");
        watch.Restart();
        Assert.Equal(day.Length, (await jia.Sent(id, day))["edits"]!.AsArray().Count);
        TestContext.Current.TestOutputHelper?.WriteLine($"{database}: again {watch.ElapsedMilliseconds} ms");
        Assert.Equal([nameof(SyncPost.Malformed)], Phone.RefusedBy((await jia.Send(id, [.. day, jia.Write("findings", "多出的")])).Said));
    }

    [Fact]
    public async Task What_is_no_edit_is_refused_with_a_sentence()
    {
        await using var site = await Site.Open();
        var id = await site.Visit();
        using var jia = await site.PhoneOf("jia", "da");
        Assert.Equal(
            [nameof(SyncPost.ValueTooLong)],
            Phone.RefusedBy((await jia.Send(id, jia.Write(VisitRecord.Findings, new string('长', 8001)))).Said)
        );
        Assert.Equal([nameof(SyncPost.Malformed)], Phone.RefusedBy((await jia.Send(id, jia.Write("../../x", "一"))).Said));
        Assert.Equal([nameof(SyncPost.Malformed)], Phone.RefusedBy((await jia.Post($"/visits/{id}/sync", new StringContent("不是"))).Said));
        Assert.Empty((await jia.Sent(id))["edits"]!.AsArray());
    }

    [Fact]
    public async Task Without_a_code_that_holds_nothing_is_handed_in_and_nothing_is_lost()
    {
        await using var site = await Site.Open();
        var id = await site.Visit(coded: false);
        using var jia = await site.PhoneOf("jia", "da");
        await jia.Sent(id, jia.Tap(VisitRecord.Arrived), jia.Tap(VisitRecord.Left), jia.Write(VisitRecord.Result(0), "符合"));
        var (status, said) = await jia.HandIn(id);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, nameof(HandingInVisit.NotSigned)), (status, Phone.RefusedBy(said).Single()));
        await jia.Sent(id, jia.Write(VisitRecord.Signature, "refused"), jia.Write(VisitRecord.Witness, "戊某"));
        Assert.Contains(nameof(CodeRefusals.NoCode), Phone.RefusedBy((await jia.HandIn(id)).Said));

        await site.Do("jia", id, new IssueCode());
        Assert.Equal(HttpStatusCode.OK, (await jia.HandIn(id)).Status);
        Assert.Equal(InspectionStage.Recorded, ((Inspection)site.View(id).File.Matter).Stage);
    }

    [Fact]
    public async Task What_is_not_filled_in_is_named_as_the_page_names_it_with_its_place()
    {
        await using var site = await Site.Open();
        var id = await site.Visit();
        using var jia = await site.PhoneOf("jia", "da");
        var refused = (await jia.HandIn(id)).Said["refusals"]!.AsArray();
        var page = await jia.Look($"/visits/{id}");
        Assert.Equal(
            [("“到达时间”没有填写", "arrived"), ("“离开时间”没有填写", "left"), ("“逐项检查”没有填写", "items")],
            refused
                .Where(r => r!["name"]!.GetValue<string>() == nameof(Binder.FieldMissing))
                .Select(r => (r!["text"]!.GetValue<string>(), r["place"]!.GetValue<string>()))
        );
        Assert.All(
            refused.Select(r => r!["place"]?.GetValue<string>()).OfType<string>(),
            place => Assert.Contains($"id=\"{place}\"", page)
        );
    }

    [Fact]
    public async Task The_pages_hold_the_visit_s_items_and_lead_to_the_form_without_a_script()
    {
        await using var site = await Site.Open();
        var id = await site.Visit();
        using var jia = await site.PhoneOf("jia", "da");
        Assert.Contains($"/visits/{id}\"", await jia.Look("/visits"));
        var page = WebUtility.HtmlDecode(await jia.Look($"/visits/{id}"));
        Assert.All(Site.Items, item => Assert.Contains(item, page));
        Assert.Contains($"/matters/inspections/{id}/acts/Record", page);
        using var bing = await site.PhoneOf("fire", "db");
        Assert.Contains($"/visits/{id}\"", await bing.Look("/visits"));
        using var stranger = await site.PhoneOf("stranger", "dx");
        Assert.DoesNotContain($"/visits/{id}\"", await stranger.Look("/visits"));
    }
}
