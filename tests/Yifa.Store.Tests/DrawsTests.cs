using Yifa.Kernel;
using Yifa.Modules.DoubleRandom;
using Drawing = Yifa.Modules.DoubleRandom.Draw;

namespace Yifa.Store.Tests;

/// <summary>A draw from a large base, act by act in a database: the base is written once and read where it is needed.</summary>
public sealed class DrawsTests
{
    private const int Rows = 20_000;
    private static readonly Office Bureau = new(1, "shili/", "示例区", "示", "region");
    private static readonly string[] Secrets = ["first-number-of-the-organiser", "second-number-of-the-witness"];

    private static Actor As(Duty duty) => new($"{duty}", $"{duty}某", new Capacity.AtOffice($"double-random.{duty}", Bureau));

    private static async Task<ActResult> Do(TestStore test, string on, Duty duty, Act act, long? matter = null)
    {
        var type = DoubleRandomModule.Module.Act(act.GetType());
        var request = new ActRequest(type, act, As(duty), DateOnly.Parse(on), "desk") { Matter = matter };
        return await test.Store.Perform(matter is null ? request with { Office = Bureau } : request);
    }

    private static async Task<long> Drawn(TestStore test)
    {
        var plan = new Plan("示例抽查", "市场监管", Scheme.Joint, ["示例事项"], "示例清单", new(2026, 5, 29));
        var opened = await Do(test, "2026-03-02", Duty.Organiser, plan);
        var objects = string.Join('\n', Enumerable.Range(1, Rows).Select(n => $"QY{n:00000},{1 + n % 5},示例企业{n:00000}号有限公司"));
        var inspectors = string.Join('\n', Enumerable.Range(1, 60).Select(n => $"ZF{n:00},示例人员{n}"));
        foreach (
            var (on, duty, act) in ((string, Duty, Act)[])
                [
                    ("2026-03-03", Duty.Organiser, new FixRosters(objects, inspectors, 400)),
                    ("2026-03-03", Duty.Organiser, new CommitShare(Share.HashOf(Secrets[0]))),
                    ("2026-03-03", Duty.Witness, new CommitShare(Share.HashOf(Secrets[1]))),
                    ("2026-03-04", Duty.Organiser, new Announce(new(2026, 3, 16))),
                    ("2026-03-16", Duty.Organiser, new RevealShare(Secrets[0])),
                    ("2026-03-16", Duty.Witness, new RevealShare(Secrets[1])),
                    ("2026-03-16", Duty.Organiser, new Drawing()),
                ]
        )
        {
            var done = await Do(test, on, duty, act, opened.Matter);
            Assert.True(done.Accepted, string.Join(" / ", done.Refusals));
        }
        return opened.Matter;
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_large_base_is_kept_once_and_the_draw_is_replayed_by_verify(string database)
    {
        using var test = TestStore.Empty(database, [DoubleRandomModule.Module]);
        test.Time.Utc = new DateTime(2026, 4, 2, 2, 0, 0, DateTimeKind.Utc);
        await test.Store.Install([Bureau], []);
        var id = await Drawn(test);
        var (matter, told) = test.Store.PublishedRecord(DoubleRandomModule.Module, id)!.Value;
        var check = (RandomCheck)matter;
        var transcript = PublicDraw.Transcript(check.Current, check.Title, told[check.Current.RostersEntry - 1]);

        Assert.Null(Yifa.Kernel.Draw.Verify(transcript, check.Current.Commitment));
        Assert.Equal((check.Current.Seed, Rows, 400), (transcript.Seed, transcript.Rosters.Objects.Count, transcript.Drawn.Count));
        Assert.InRange(test.Scalar<string>("SELECT facts FROM matter WHERE id = $1", id)!.Length, 1, 4_000);

        var one = transcript.Drawn[0].Object;
        Assert.True((await Do(test, "2026-03-20", Duty.Checker, new Report(one, CheckResult.Sound), id)).Accepted);
        var again = await Do(test, "2026-03-20", Duty.Checker, new Report(one, CheckResult.Closed), id);
        Assert.True(again.Refusals.Single().Is(Gate.Claimed));
        var other = transcript.Rosters.Objects.First(o => transcript.Drawn.All(d => d.Object != o.Id)).Id;
        var stranger = await Do(test, "2026-03-20", Duty.Checker, new Report(other, CheckResult.Sound), id);
        Assert.True(stranger.Refusals.Single().Is(Modules.DoubleRandom.Refusals.NotDrawn));
        Assert.Null(test.Store.Verify().First);
    }
}
