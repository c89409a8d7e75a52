using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Yifa.Api;
using Yifa.Kernel;
using Yifa.Store;
using Yifa.Store.Tests;
using Yifa.Webhooks;

namespace Yifa.Web.Tests.Webhooks;

/// <summary>What is sent to whom, and where nothing is sent.</summary>
public sealed class DeliveryTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_message_says_what_happened_and_nothing_personal(string database)
    {
        using var town = await TestStore.New(database);
        await using var receiver = new Receiver();
        await receiver.Start();
        await Subscribed(town, receiver, Permits.Clerk, "permit");
        using var sender = new WebhookSender(town.Store, new Destination(town.Store));

        var opened = await town.Open("2024-06-03", "店主甲", phone: "13800138000");
        await town.Act(opened.Matter, "2024-06-03", new Accept());
        Assert.Equal(2, await sender.Round(Stop));

        var accepted = receiver.Messages.Single(m => m.GetProperty("act").GetString() == "Accept");
        Assert.Equal("示局许〔2024〕1号", accepted.GetProperty("number").GetString());
        Assert.Equal($"{opened.Matter}-2", accepted.GetProperty("id").GetString());
        Assert.All(receiver.Messages, m => Assert.DoesNotMatch("店主|1380013", m.GetRawText()));
        Assert.Equal(0, await sender.Round(Stop));
    }

    [Fact]
    public async Task Only_what_the_account_may_see_and_asked_for_is_sent()
    {
        using var town = await TestStore.New("sqlite");
        await using var receiver = new Receiver();
        await receiver.Start();
        await Subscribed(town, receiver, Permits.NorthClerk, "permit.Apply");
        using var sender = new WebhookSender(town.Store, new Destination(town.Store));

        await town.Open("2024-06-03", "南店主", office: Permits.South);
        var north = await town.Open("2024-06-03", "北店主", office: Permits.North);
        await town.Act(north.Matter, "2024-06-03", new Accept());
        await sender.Round(Stop);

        Assert.Equal([north.Matter], receiver.Messages.Select(m => m.GetProperty("matter").GetInt64()));
    }

    [Fact]
    public async Task A_message_waiting_when_the_duty_ends_is_withheld()
    {
        using var town = await TestStore.New("sqlite");
        await using var receiver = new Receiver();
        await receiver.Start();
        var hook = await Subscribed(town, receiver, Permits.Clerk, "*");
        using var sender = new WebhookSender(town.Store, new Destination(town.Store));

        await town.Open("2024-06-03", "店主甲");
        town.Tamper("DELETE FROM duty WHERE account_id = 'zhou'");
        town.Store.Refresh();
        await sender.Round(Stop);

        Assert.Empty(receiver.Messages);
        Assert.Equal(CaseStore.Withheld, town.Store.Deliveries(Permits.Clerk, hook.Id, null, 10)!.Value.Rows.Single().Failure);
    }

    [Fact]
    public async Task A_message_the_receiver_refuses_holds_up_no_other_and_is_tried_again()
    {
        using var town = await TestStore.New("sqlite");
        await using var receiver = new Receiver();
        await receiver.Start();
        var hook = await Subscribed(town, receiver, Permits.Clerk, "*");
        using var sender = new WebhookSender(town.Store, new Destination(town.Store));
        var first = await town.Open("2024-06-03", "店主甲");
        receiver.Answers = m =>
            m.GetProperty("matter").GetInt64() == first.Matter ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;
        await town.Open("2024-06-03", "店主乙");
        await sender.Round(Stop);
        Assert.Equal(1, town.Store.Waiting(hook));

        receiver.Answers = _ => StatusCodes.Status200OK;
        Assert.Equal(0, await sender.Round(Stop)); // not before its time
        town.Time.Utc += TimeSpan.FromMinutes(1);
        await sender.Round(Stop);
        Assert.Equal(0, town.Store.Waiting(hook));
        var ledger = town.Store.Deliveries(Permits.Clerk, hook.Id, null, 10)!.Value.Rows[^1];
        Assert.Equal([422, 200], ledger.Attempts.Select(a => a.Status ?? 0));
    }

    [Fact]
    public async Task What_cannot_be_signed_waits_and_holds_up_nobody_else()
    {
        using var town = await TestStore.New("sqlite");
        await using var receiver = new Receiver();
        await receiver.Start();
        var sealedElsewhere = await Subscribed(town, receiver, Permits.Clerk, "*");
        town.Tamper("UPDATE webhook SET secret = $1", new byte[60]);
        await Subscribed(town, receiver, Permits.Clerk, "*");
        using var sender = new WebhookSender(town.Store, new Destination(town.Store));
        await town.Open("2024-06-03", "店主甲");

        Assert.Equal(1, await sender.Round(Stop));
        Assert.Single(receiver.Messages);
        Assert.Equal(1, town.Store.Waiting(sealedElsewhere));
    }

    [Fact]
    public async Task An_ended_subscription_gets_nothing_more()
    {
        using var town = await TestStore.New("sqlite");
        await using var receiver = new Receiver();
        await receiver.Start();
        var hook = await Subscribed(town, receiver, Permits.Clerk, "*");
        using var sender = new WebhookSender(town.Store, new Destination(town.Store));
        await town.Open("2024-06-03", "店主甲");
        Assert.False(await town.Store.Unsubscribe(Permits.NorthClerk, hook.Id));
        Assert.True(await town.Store.Unsubscribe(Permits.Clerk, hook.Id));
        await town.Open("2024-06-03", "店主乙");
        Assert.Equal(0, await sender.Round(Stop));
    }

    [Theory]
    [InlineData("http://example.org/hook")]
    [InlineData("ftp://example.org/hook")]
    [InlineData("https://user:secret@example.org/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("http://localhost:5080/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://10.0.0.1/")]
    [InlineData("https://192.168.1.1/")]
    [InlineData("https://169.254.169.254/latest/meta-data/")]
    [InlineData("https://100.64.0.1/")]
    [InlineData("https://0.0.0.0/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://0x7f.1/")]
    [InlineData("https://[::ffff:10.0.0.1]/")]
    [InlineData("https://[fd00::1]/")]
    [InlineData("https://[fe80::1]/")]
    [InlineData("https://[64:ff9b::a00:1]/")]
    [InlineData("https://[2002:a00:1::]/")]
    [InlineData("nonsense")]
    public async Task Nothing_is_sent_inside(string url)
    {
        using var town = await TestStore.New("sqlite");
        Assert.NotNull(new Destination(town.Store).Against(url));
    }

    [Fact]
    public async Task Outside_by_https_and_inside_by_setting_is_allowed()
    {
        using var town = await TestStore.New("sqlite");
        var destination = new Destination(town.Store);
        Assert.Null(destination.Against("https://example.org/hook"));
        Assert.Null(destination.Against("https://93.184.215.14/hook"));
        await town.Store.SetSetting(DoorSettings.WebhookPrivate.Key, "是");
        Assert.Null(destination.Against("https://10.0.0.1/"));
        Assert.NotNull(destination.Against("https://169.254.169.254/"));
        Assert.NotNull(destination.Against("https://127.0.0.1/"));
    }

    /// <summary>The name looks like any other; what it leads to is found out when connecting.</summary>
    [Fact]
    public async Task A_name_that_leads_inside_is_not_connected_to()
    {
        using var town = await TestStore.New("sqlite");
        using var handler = new SocketsHttpHandler { UseProxy = false, ConnectCallback = new Destination(town.Store).Connect };
        using var client = new HttpClient(handler);
        var failure = await Assert.ThrowsAnyAsync<HttpRequestException>(() => client.GetAsync("http://localhost:9/", Stop));
        Assert.Contains("地址不在可以推送的范围内", failure.Message + failure.InnerException?.Message);
    }

    private static async Task<Webhook> Subscribed(TestStore town, Receiver receiver, Account account, params string[] topics)
    {
        await town.Store.SetSetting(DoorSettings.WebhookLoopback.Key, "是");
        var (hook, secret) = await town.Store.Subscribe(account, account.Duties[0], receiver.AddressOf("hook"), topics);
        receiver.Trusts("hook", secret);
        return hook;
    }
}
