using Yifa.Api;
using Yifa.Store;
using Yifa.Store.Tests;
using Yifa.Webhooks;

namespace Yifa.Web.Tests.Webhooks;

/// <summary>A receiver is away for an hour while messages wait for it: ten thousand in the long run, a thousand in the short one.</summary>
public sealed class OutageTests(ITestOutputHelper output)
{
    private const int Subscriptions = 4;
    private static readonly int Acts = Environment.GetEnvironmentVariable("YIFA_LONG") == "1" ? 2_500 : 250;
    private const int LosesOneIn = 97;
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Outage = TimeSpan.FromHours(1);

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_receiver_away_for_an_hour_loses_nothing_and_acts_on_nothing_twice(string database)
    {
        using var town = await TestStore.New(database);
        await town.Store.SetSetting(DoorSettings.WebhookLoopback.Key, "是");
        await using var receiver = new Receiver { LosesOneIn = LosesOneIn };
        var hooks = await Subscribe(town, receiver);
        using var sender = new WebhookSender(town.Store, new Destination(town.Store));

        var (expected, tries) = await ActWhileAway(town, sender, hooks);
        Assert.Equal(Subscriptions * Acts, hooks.Sum(town.Store.Waiting));

        // a process that dies with messages in its hands
        town.Time.Utc += Outage;
        await receiver.Start();
        var claimed = await town.Store.TakeDispatches();
        Assert.NotEmpty(claimed);

        await Drain(town, sender, hooks);
        var lost = expected.Except(receiver.Taken.Keys).Count();
        var doubled = receiver.Taken.Count(t => t.Value > 1) + receiver.Taken.Keys.Except(expected).Count();
        var repeats = receiver.Requests - receiver.Taken.Count;
        output.WriteLine(
            $"{database}: {expected.Count} messages, {tries} tries while away, {receiver.Requests} requests after, {repeats} repeats, {lost} lost, {doubled} doubled"
        );
        Assert.Equal((0, 0), (lost, doubled));
        Assert.Empty(receiver.Wrong);
        Assert.InRange(repeats, 1, expected.Count / 10);
        Assert.InRange(tries, Subscriptions, Subscriptions * 100);
        Assert.Equal(tries + receiver.Requests, town.Scalar<long>("SELECT COUNT(*) FROM delivery_attempt"));
    }

    private static async Task<List<Webhook>> Subscribe(TestStore town, Receiver receiver)
    {
        var hooks = new List<Webhook>();
        for (var i = 0; i < Subscriptions; i++)
        {
            var (hook, secret) = await town.Store.Subscribe(
                Permits.Clerk,
                Permits.Clerk.Duties[0],
                receiver.AddressOf($"hook{i}"),
                i % 2 == 0 ? ["*"] : ["permit.Apply"]
            );
            receiver.Trusts($"hook{i}", secret);
            hooks.Add(hook);
        }
        return hooks;
    }

    /// <summary>An hour in which people act, the sender tries, and nobody answers.</summary>
    private static async Task<(HashSet<string> Expected, int Tries)> ActWhileAway(TestStore town, WebhookSender sender, List<Webhook> hooks)
    {
        var expected = new HashSet<string>();
        var (tries, ticks) = (0, (int)(Outage / Tick));
        for (var tick = 0; tick < ticks; tick++)
        {
            for (var n = Acts * tick / ticks; n < Acts * (tick + 1) / ticks; n++)
            {
                var opened = await town.Open("2024-06-03", $"店主{n}");
                Assert.True(opened.Accepted);
                expected.UnionWith(hooks.Select(h => $"{h.Id}-{opened.Matter}-1"));
            }
            tries += await sender.Round(TestContext.Current.CancellationToken);
            town.Time.Utc += Tick;
        }
        return (expected, tries);
    }

    private static async Task Drain(TestStore town, WebhookSender sender, List<Webhook> hooks)
    {
        for (var round = 0; hooks.Sum(town.Store.Waiting) > 0; round++)
        {
            Assert.True(round < Acts * Subscriptions, "the queue does not empty");
            if (await sender.Round(TestContext.Current.CancellationToken) == 0)
                town.Time.Utc += Tick;
        }
    }
}
