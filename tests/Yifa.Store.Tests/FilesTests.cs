using System.Security.Cryptography;
using System.Text;
using Yifa.Kernel;

namespace Yifa.Store.Tests;

/// <summary>Materials: contents kept once under their hashes, filed by acts, seen by those they concern.</summary>
public class FilesTests
{
    private static readonly Reader All = Reader.At(Permits.Region, "supervision.Inspector");

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_content_is_kept_once_however_often_it_comes(string database)
    {
        using var test = await TestStore.New(database);
        var (first, second) = (await Kept(test, "同样的内容"), await Kept(test, "同样的内容"));
        Assert.Equal(first, second);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("同样的内容"))), first.Hash);
        var file = Assert.Single(Directory.GetFiles(test.Store.Contents.Path, "*", SearchOption.AllDirectories));
        Assert.EndsWith($"{first.Hash[..2]}{Path.DirectorySeparatorChar}{first.Hash}", file);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_is_too_large_or_breaks_off_leaves_nothing_behind(string database)
    {
        using var test = await TestStore.New(database);
        using (var large = await test.Store.Contents.Receive(new MemoryStream(new byte[3000]), 2999, TestContext.Current.CancellationToken))
            Assert.True(large.IsTooLarge);
        await Assert.ThrowsAsync<IOException>(() => test.Store.Contents.Receive(new Torn(), long.MaxValue));
        Assert.Empty(Directory.GetFiles(test.Store.Contents.Path, "*", SearchOption.AllDirectories));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_party_sees_what_it_handed_in_and_the_office_sees_all(string database)
    {
        using var test = await TestStore.New(database);
        var (matter, citizen) = await Opened(test);
        var content = await Kept(test, "现场照片");
        Assert.True((await test.Store.File(citizen, matter, new("照片", MaterialKind.Evidence, [content]), "portal")).Accepted);
        Assert.True(
            (await test.Store.File(Permits.Officer, matter, new("回执", MaterialKind.Service, [await Kept(test, "回执")]), "desk")).Accepted
        );
        Assert.True(
            (
                await test.Store.File(Permits.Officer, matter, new("讨论", MaterialKind.Deliberation, [await Kept(test, "讨论")]), "desk")
            ).Accepted
        );

        var (own, office) = (test.Store.View(Reader.Of(citizen), matter)!, test.Store.View(All, matter)!);
        Assert.Equal(["照片"], CaseStore.MaterialsOf(own).Select(m => m.Filed.Title));
        Assert.Equal(["照片", "回执", "讨论"], CaseStore.MaterialsOf(office).Select(m => m.Filed.Title));
        Assert.Equal(content, CaseStore.ContentOf(own, 1, 1));
        Assert.Null(CaseStore.ContentOf(own, 2, 1));
        Assert.Null(CaseStore.ContentOf(own, 3, 1));
        Assert.Null(CaseStore.ContentOf(own, 1, 2));
        Assert.Equal([Volume.Main, Volume.Main, Volume.Inner], office.File.Course.Materials.Select(f => f.Volume));
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Filing_is_refused_by_rule(string database)
    {
        using var test = await TestStore.New(database);
        var (matter, citizen) = await Opened(test);
        var content = await Kept(test, "证据");
        Assert.True((await test.Store.File(citizen, matter, new("证据", MaterialKind.Evidence, [content]), "portal")).Accepted);
        await Refused(FileRefusals.AlreadyFiled, citizen, new("证据", MaterialKind.Evidence, [content]));
        await Refused(Gate.NotEntitled, citizen, new("审批单", MaterialKind.Approval, [content]));
        await Refused(FileRefusals.NoTitle, citizen, new(" ", MaterialKind.Evidence, [content]));
        await Refused(FileRefusals.TitleTooLong, citizen, new(new string('长', 101), MaterialKind.Evidence, [content]));
        await Refused(FileRefusals.NoContent, citizen, new("空", MaterialKind.Evidence, []));
        await Refused(Gate.NotFound, Permits.Citizen("else"), new("别人的", MaterialKind.Evidence, [content]));
        await test.Act(matter, "2024-06-03", new Accept());
        await test.Act(matter, "2024-06-03", new Decide(true, 10));
        await Refused(Gate.MatterClosed, citizen, new("迟到的", MaterialKind.Evidence, [content]));
        Assert.True((await test.Store.File(Permits.Officer, matter, new("回证", MaterialKind.Service, [content]), "desk")).Accepted);

        async Task Refused(Refusal rule, Actor actor, Handed handed) =>
            Assert.Contains((await test.Store.File(actor, matter, handed, "portal")).Refusals, r => r.Is(rule));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_nobody_kept_cannot_be_filed_and_filing_is_no_act_on_offer(string database)
    {
        using var test = await TestStore.New(database);
        var (matter, citizen) = await Opened(test);
        var guess = new Content(new string('a', 64), MediaType.Pdf, 1, 1);
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            test.Store.File(citizen, matter, new("猜的", MaterialKind.Evidence, [guess]), "portal")
        );
        Assert.Null(Permits.Module.ActNamed("Attach"));
        Assert.Null(Permits.Module.ActNamed("收入材料"));
        Assert.DoesNotContain(Permits.Module.Acts, a => Permits.Module.FileActs.Contains(a));
        Assert.False(test.Store.Contents.Has("../../etc/passwd"));
        Assert.Throws<FileNotFoundException>(() => test.Store.Contents.Open("../" + new string('a', 61)));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_matter_is_opened_with_all_that_came_by_post_or_not_at_all(string database)
    {
        using var test = await TestStore.New(database);
        var request = new ActRequest(
            TestStore.Type<Apply>(),
            new Apply("甲某", Trade.Retail, "开店"),
            Permits.Officer,
            TestStore.Day("2024-06-03"),
            "desk"
        )
        {
            Office = Permits.Bureau,
        };
        Handed[] came =
        [
            new("申请书", MaterialKind.Application, [await Kept(test, "一"), await Kept(test, "二")]),
            new("信封", MaterialKind.Envelope, [await Kept(test, "三")]),
        ];

        var wrong = await test.Store.OpenWith(request, came, (TestStore.Day("2024-06-04"), null));
        Assert.Contains(wrong.Refusals, r => r.Is(FileRefusals.PostmarkLater));
        wrong = await test.Store.OpenWith(request, came, (TestStore.Day("2024-06-01"), "特快"));
        Assert.Contains(wrong.Refusals, r => r.Is(FileRefusals.NoMailNumber));
        Assert.Equal(0, test.Scalar<long>("SELECT COUNT(*) FROM matter"));

        var opened = await test.Store.OpenWith(request, came, (TestStore.Day("2024-05-31"), "1234567890123"));
        Assert.True(opened.Accepted, string.Join(' ', opened.Refusals));
        var course = test.Store.View(All, opened.Matter)!.File.Course;
        Assert.Equal(new Mail(TestStore.Day("2024-05-31"), "1234567890123", TestStore.Day("2024-06-03")), course.Mail);
        Assert.Equal([2, 1], course.Materials.Select(f => f.Contents.Count));
        Assert.Equal(3, test.Scalar<long>("SELECT COUNT(*) FROM content_use"));
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Verification_misses_a_content_that_is_altered_or_gone(string database)
    {
        using var test = await TestStore.New(database);
        var (matter, citizen) = await Opened(test);
        var content = await Kept(test, "原样");
        await test.Store.File(citizen, matter, new("证据", MaterialKind.Evidence, [content]), "portal");
        var place = Path.Combine(test.Store.Contents.Path, content.Hash[..2], content.Hash);

        await File.WriteAllTextAsync(place, "改过", TestContext.Current.CancellationToken);
        Assert.Equal(new Flaw(matter, 2, "材料的内容缺失或者被改动"), test.Store.Verify().First);
        File.Delete(place);
        Assert.Equal(new Flaw(matter, 2, "材料的内容缺失或者被改动"), test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Contents_nobody_filed_are_dropped_when_no_draft_can_name_them_any_more(string database)
    {
        using var test = await TestStore.New(database);
        var (matter, citizen) = await Opened(test);
        var (filed, loose, fresh) = (await Kept(test, "收下"), await Kept(test, "散的"), await Kept(test, "新的"));
        await test.Store.File(citizen, matter, new("证据", MaterialKind.Evidence, [filed]), "portal");
        foreach (var (hash, days) in ((string, int)[])[(filed.Hash, 92), (loose.Hash, 92), (fresh.Hash, 90)])
            File.SetLastWriteTimeUtc(Path.Combine(test.Store.Contents.Path, hash[..2], hash), test.Store.Now.AddDays(-days));

        Assert.Equal(1, test.Store.DropLooseContents());
        Assert.Equal(
            (true, false, true),
            (test.Store.Contents.Has(filed.Hash), test.Store.Contents.Has(loose.Hash), test.Store.Contents.Has(fresh.Hash))
        );
    }

    private static async Task<(long Matter, Actor Citizen)> Opened(TestStore test)
    {
        var citizen = Permits.Citizen("chen");
        var opened = await test.Store.Perform(
            new ActRequest(TestStore.Type<Apply>(), new Apply("陈某", Trade.Retail, "开店"), citizen, TestStore.Day("2024-06-03"), "portal")
            {
                Office = Permits.Bureau,
            }
        );
        return (opened.Matter, citizen);
    }

    private static async Task<Content> Kept(TestStore test, string text)
    {
        using var incoming = await test.Store.Contents.Receive(new MemoryStream(Encoding.UTF8.GetBytes(text)), 1 << 20);
        incoming.Keep();
        return new(incoming.Hash, MediaType.Text, incoming.Size, 1);
    }

    /// <summary>A sender who goes away.</summary>
    private sealed class Torn : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("torn");
    }
}
