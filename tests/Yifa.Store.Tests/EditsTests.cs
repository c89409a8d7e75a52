using System.Text;
using Yifa.Kernel;

namespace Yifa.Store.Tests;

/// <summary>Records kept on several devices: what they send is kept once and for ever, and handed in as one act.</summary>
public sealed class EditsTests
{
    private static readonly Actor Other = Permits.Officer with { Account = "other", Name = "另一人" };
    private static readonly DateTime Ten = new(2024, 6, 3, 2, 0, 0, DateTimeKind.Utc);

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_is_sent_again_changes_nothing_and_the_order_of_arrival_is_no_matter(string database)
    {
        using var test = await TestStore.New(database);
        var id = (await test.Open("2024-06-03", "周某")).Matter;
        var (first, second, third) = (
            Made("a1", "da", 1, "一"),
            Made("a2", "da", 2, "二", "a1"),
            Made("b1", "db", 1, "三") with
            {
                By = "other",
            }
        );
        Assert.Null(await test.Store.KeepEdits(Permits.Officer, id, [second]));
        Assert.Equal("a2", Assert.Single(Log(test, id).Record.Waiting).Id);
        Assert.Null(await test.Store.KeepEdits(Other, id, [third]));
        Assert.Null(await test.Store.KeepEdits(Permits.Officer, id, [first, second]));
        Assert.Null(await test.Store.KeepEdits(Permits.Officer, id, [first, second]));

        var log = Log(test, id);
        Assert.Equal([(1, "a2"), (2, "b1"), (3, "a1")], log.Edits.Select(e => (e.N, e.Edit.Id)));
        Assert.Equivalent(second, log.Edits[0].Edit);
        Assert.Equal(["三", "二"], log.Record.Fields["findings"].Heads.Select(h => h.Value));
        Assert.Null(test.Store.EditsOf(Reader.Public, id));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_copied_device_and_another_s_device_are_refused_and_nothing_of_it_is_kept(string database)
    {
        using var test = await TestStore.New(database);
        var id = (await test.Open("2024-06-03", "周某")).Matter;
        Assert.Null(await test.Store.KeepEdits(Permits.Officer, id, [Made("a1", "da", 1, "一")]));
        Assert.True(
            (await test.Store.KeepEdits(Permits.Officer, id, [Made("a2", "da", 2, "二"), Made("x1", "da", 1, "别的")]))!.Is(
                EditRefusals.SeqTaken
            )
        );
        Assert.True((await test.Store.KeepEdits(Other, id, [Made("b2", "da", 2, "二")]))!.Is(EditRefusals.OthersDevice));
        Assert.Single(Log(test, id).Edits);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Many_who_send_at_once_are_all_kept_in_one_row_of_numbers(string database)
    {
        using var test = await TestStore.New(database);
        var id = (await test.Open("2024-06-03", "周某")).Matter;
        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(d =>
                    test.Store.KeepEdits(
                        Permits.Officer,
                        id,
                        [.. Enumerable.Range(1, 5).Select(n => Made($"d{d}-{n}", $"d{d}", n, $"{d}.{n}"))]
                    )
                )
        );
        Assert.Equal(Enumerable.Range(1, 40), Log(test, id).Edits.Select(e => e.N));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_record_is_handed_in_once_with_its_pictures_and_later_edits_stay_outside(string database)
    {
        using var test = await TestStore.New(database);
        var id = (await test.Open("2024-06-03", "周某")).Matter;
        await test.Store.KeepEdits(Permits.Officer, id, [Made("a1", "da", 1, "一")]);
        var before = Log(test, id);
        await test.Store.KeepEdits(Permits.Officer, id, [Made("a2", "da", 2, "二", "a1")]);
        var picture = await Kept(test, "照片");
        await test.Store.KeepPicture(Permits.Officer, id, new("p1", picture));
        await test.Store.KeepPicture(Permits.Officer, id, new("p1", await Kept(test, "同名的另一张")));
        Assert.Equal(picture, Assert.Single(test.Store.PicturesOf(Reader.Of(Permits.Officer), id)).Content);

        var request = new ActRequest(TestStore.Type<Accept>(), new Accept(), Permits.Officer, TestStore.Day("2024-06-03"), "desk")
        {
            Matter = id,
        };
        IReadOnlyList<Handed> materials = [new("现场照片1", MaterialKind.Evidence, [picture])];
        Assert.True(Assert.Single((await test.Store.HandIn(request, materials, before)).Refusals).Is(EditRefusals.MovedOn));
        Assert.Empty(View(test, id).File.Course.Materials);
        Assert.True((await test.Store.HandIn(request, materials, Log(test, id))).Accepted);
        Assert.Equal(["现场照片1"], View(test, id).File.Course.Materials.Select(m => m.Title));
        Assert.True(Assert.Single((await test.Store.HandIn(request, [], Log(test, id))).Refusals).Is(EditRefusals.HandedInBefore));

        Assert.Null(await test.Store.KeepEdits(Permits.Officer, id, [Made("a3", "da", 3, "晚到", "a2")]));
        var log = Log(test, id);
        Assert.Equal("二", log.Record.Value("findings"));
        Assert.Equal([false, false, true], log.Edits.Select(log.IsLate));
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_refused_act_files_nothing_and_closes_nothing(string database)
    {
        using var test = await TestStore.New(database);
        var id = (await test.Open("2024-06-03", "周某")).Matter;
        await test.Store.KeepEdits(Permits.Officer, id, [Made("a1", "da", 1, "一")]);
        var request = new ActRequest(TestStore.Type<Decide>(), new Decide(true, 0), Permits.Officer, TestStore.Day("2024-06-03"), "desk")
        {
            Matter = id,
        };
        var result = await test.Store.HandIn(request, [new("照片", MaterialKind.Evidence, [await Kept(test, "照片")])], Log(test, id));
        Assert.True(Assert.Single(result.Refusals).Is(Gate.WrongStage));
        Assert.Null(Log(test, id).Handed);
        Assert.Empty(View(test, id).File.Course.Materials);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_picture_that_waits_for_its_record_is_not_dropped_as_loose(string database)
    {
        using var test = await TestStore.New(database);
        var id = (await test.Open("2024-06-03", "周某")).Matter;
        var (waiting, loose) = (await Kept(test, "等待提交的照片"), await Kept(test, "没有人要的"));
        await test.Store.KeepPicture(Permits.Officer, id, new("p1", waiting));
        test.Time.Utc = DateTime.UtcNow.AddDays(200);
        test.Store.DropLooseContents();
        Assert.Equal((true, false), (test.Store.Contents.Has(waiting.Hash), test.Store.Contents.Has(loose.Hash)));
    }

    private static EditLog Log(TestStore test, long id) => test.Store.EditsOf(Reader.Of(Permits.Officer), id)!;

    private static CaseView View(TestStore test, long id) => test.Store.View(Reader.Of(Permits.Officer), id)!;

    private static Edit Made(string id, string device, int seq, string value, params string[] upon) =>
        new(id, device, seq, Permits.Officer.Account, "findings", value, upon, Ten.AddMinutes(seq), TimeSpan.FromMilliseconds(1500))
        {
            Run = "r1",
            Ran = TimeSpan.FromSeconds(seq),
        };

    private static async Task<Content> Kept(TestStore test, string text)
    {
        using var incoming = await test.Store.Contents.Receive(new MemoryStream(Encoding.UTF8.GetBytes(text)), long.MaxValue);
        incoming.Keep();
        return new(incoming.Hash, MediaType.Text, incoming.Size, 0);
    }
}
