using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Reconsideration;
using Yifa.Papers;
using Yifa.Seals;
using Yifa.Store;
using Yifa.Store.Tests;
using Yifa.Web.Tests.Portal;

namespace Yifa.Web.Tests.Seals;

/// <summary>A paper on its way to the sealing service and back, and the scan that is as good.</summary>
public sealed class SealTests
{
    private const string Key = "seal:shili/gov/reconsideration";
    private static readonly Actor Registrar = new("deng", "登某", new Capacity.AtOffice("reconsideration.Registrar", District.Government));
    private static readonly Actor Officer = new("wu", "吴某", new Capacity.AtOffice("reconsideration.Officer", District.Government));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<ActResult> Act(TestStore town, long? matter, Actor actor, Act act)
    {
        var type = town.Store.Module("reconsideration")!.Act(act.GetType());
        return await town.Store.Perform(
            new ActRequest(type, act, actor, town.Store.Today, "desk")
            {
                Matter = matter,
                Office = matter is null ? District.Government : null,
            }
        );
    }

    private static async Task<(TestStore Town, long Matter)> Received(string database, SealService service)
    {
        var town = TestStore.Empty(database, Catalogue.Modules);
        await town.Store.Install([new(1, "shili/", "示例区", "示", "region"), District.Government], []);
        await town.Store.SetSetting(Key, "是");
        await town.Store.SetSetting("seal.url", service.Address);
        var opened = await Act(
            town,
            null,
            Registrar,
            new Modules.Reconsideration.Apply(
                "刘某某",
                ApplicantType.Person,
                "示例区市场监督管理局",
                RespondentKind.OwnDepartment,
                ReviewBody.DistrictOwn,
                "行政处罚决定",
                Subject.Penalty,
                Area.Market,
                ["撤销行政处罚决定"],
                "处罚过重",
                Channel.InPerson,
                ActNumber: "示市监罚〔2024〕1号",
                KnownOn: new(2024, 5, 20)
            )
        );
        Assert.True(opened.Accepted, string.Join("", opened.Refusals));
        return (town, opened.Matter);
    }

    private static SealSender SenderOf(TestStore town) =>
        new(town.Store, FontShelf.Of(FontShelf.FoldersOf(null)), new ConfigurationBuilder().Build());

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task It_is_handed_over_until_it_comes_back_and_is_sealed_once(string database)
    {
        await using var service = new SealService();
        await service.Start();
        var (town, matter) = await Received(database, service);
        using var _ = town;
        using var sender = SenderOf(town);
        foreach (var status in (int[])[503, 400, -1])
            service.Trouble.Enqueue(status);
        var serve = new Serve<ReconsiderationCase>("刘某某", ServiceManner.Direct, Signer: "刘某某");
        Assert.Contains((await Act(town, matter, Officer, serve)).Refusals, r => r.Is(SealRefusals.NotSealed));
        Assert.True((await Act(town, matter, Officer, new AskSeal<ReconsiderationCase>(1))).Accepted);

        foreach (var failure in (string[])["印章服务答复 503", "印章服务答复 400", "没有送到印章服务"])
        {
            Assert.Equal(1, await sender.Round(Stop));
            Assert.Equal(0, await sender.Round(Stop)); // it waits before it is tried again
            Assert.Contains(failure, town.Store.SealFailure(matter, 1));
            town.Time.Utc += TimeSpan.FromHours(7);
        }
        Assert.Equal(1, await sender.Round(Stop));
        town.Time.Utc += TimeSpan.FromHours(7);
        Assert.Equal(0, await sender.Round(Stop));

        Assert.Equal([$"seal-{matter}-1"], service.Done.Keys);
        Assert.Single(service.Asked.Select(a => a.Hash).Distinct());
        var seal = Sealing.Of(town.Store.View(new Reader(new Capacity.Statute()), matter)!.File.Course, 1)!;
        Assert.Equal(("示例区人民政府专用章", "2024-06-03T02:00:00Z"), (seal.Certificate, seal.Moment));
        Assert.Equal(service.Done.Values.Single(), town.Store.CopyOf(seal.SealedHash!));
        Assert.Equal(seal.Hash, Convert.ToHexStringLower(SHA256.HashData(service.Asked.First().Document)));
        Assert.Null(town.Store.SealFailure(matter, 1));
        Assert.True((await Act(town, matter, Officer, serve)).Accepted);
        Assert.Null(town.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_paper_sealed_by_hand_meanwhile_is_not_sealed_again(string database)
    {
        await using var service = new SealService();
        await service.Start();
        var (town, matter) = await Received(database, service);
        using var _ = town;
        using var sender = SenderOf(town);
        Assert.True((await Act(town, matter, Officer, new AskSeal<ReconsiderationCase>(1))).Accepted);
        var hash = await town.Store.KeepCopy([.. "%PDF-1.7"u8]);
        Assert.True((await Act(town, matter, Officer, new FileScan<ReconsiderationCase>(1, hash))).Accepted);
        Assert.Equal(1, await sender.Round(Stop));
        town.Time.Utc += TimeSpan.FromHours(7);
        Assert.Equal(0, await sender.Round(Stop));

        var course = town.Store.View(new Reader(new Capacity.Statute()), matter)!.File.Course;
        Assert.Equal((SealWay.Scan, hash), (Sealing.Of(course, 1)!.Way, Sealing.Of(course, 1)!.SealedHash));
        Assert.Null(town.Store.Verify().First);
    }

    [Fact]
    public async Task A_scan_is_uploaded_on_its_page_and_read_by_whom_the_paper_is_served_on()
    {
        await using var district = await District.Open();
        await district.Store.SetSetting(Key, "是");
        var id = long.Parse((await district.Apply()).Location.PathName.Split('/')[3]);
        await district.Staff();
        var matter = $"/matters/reconsideration/{id}";
        Assert.NotNull((await district.Get(matter)).QuerySelector($"a[href='{matter}/papers/1/scan']"));
        byte[] scan = [.. "%PDF-1.7 盖章"u8];

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Upload([.. "text"u8])).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await Upload(scan)).StatusCode);
        Assert.Contains("已用印", (await district.Get(matter)).QuerySelector("aside")!.TextContent);
        Assert.Equal(scan, await district.Client.GetByteArrayAsync($"{matter}/papers/1/sealed", Stop));
        await district.Do(id, new Serve<ReconsiderationCase>("刘某某", ServiceManner.Direct, Signer: "刘某某"));
        await district.SignIn(District.Citizen);
        Assert.Equal(scan, await district.Client.GetByteArrayAsync($"/portal/cases/{id}/papers/1/sealed", Stop));
        await district.SignIn(District.Other);
        Assert.Equal(HttpStatusCode.NotFound, (await district.Client.GetAsync($"/portal/cases/{id}/papers/1/sealed", Stop)).StatusCode);

        async Task<HttpResponseMessage> Upload(byte[] file)
        {
            var page = await district.Get($"{matter}/papers/1/scan");
            using var form = new MultipartFormDataContent();
            foreach (var input in page.QuerySelectorAll("main form input[type=hidden]"))
                form.Add(new StringContent(input.GetAttribute("value")!), input.GetAttribute("name")!);
            form.Add(new ByteArrayContent(file), "scan", "scan.pdf");
            return await district.Client.PostAsync($"{matter}/papers/1/scan", form, Stop);
        }
    }
}
