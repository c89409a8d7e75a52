using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Yifa.Store;
using Yifa.Store.Tests;

namespace Yifa.Web.Tests.Api;

/// <summary>Requests that come twice, versions that went by, keys that open less than their account, and lists that lead on.</summary>
public sealed class RepeatTests
{
    [Fact]
    public async Task Sent_again_under_its_key_a_request_is_answered_alike_and_performed_once()
    {
        await using var host = await ApiHost.Start();
        using var clerk = await host.Holding(Permits.Clerk, Scope.Act, Scope.Read);
        var first = await Post(clerk, "matters/permit", ApiTests.NewShop, "k1");
        var before = (host.Entries, host.Traces);
        var again = await Post(clerk, "matters/permit", ApiTests.NewShop, "k1");
        Assert.Equal((first.Status, first.Text, first.Tag), (again.Status, again.Text, again.Tag));
        Assert.Equal((false, true), (first.Replayed, again.Replayed));
        Assert.Equal(before, (host.Entries, host.Traces));

        using var colleague = await host.Holding(Permits.Clerk, Scope.Act); // another key, another set of keys
        Assert.False((await Post(colleague, "matters/permit", ApiTests.NewShop, "k1")).Replayed);
    }

    [Fact]
    public async Task A_refusal_is_answered_alike_too_but_a_lost_race_may_be_tried_again()
    {
        await using var host = await ApiHost.Start();
        using var clerk = await host.Holding(Permits.Clerk, Scope.Act, Scope.Read);
        var id = (await Post(clerk, "matters/permit", ApiTests.NewShop)).Json.GetProperty("id").GetInt64();
        var decide = new { on = "2024-05-08", fields = new { granted = true, fee = 1 } };
        var refused = await Post(clerk, $"matters/{id}/acts/Decide", decide, "k1");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var accept = new { on = "2024-05-07" };
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await Post(clerk, $"matters/{id}/acts/Accept", accept, "k2", "\"9\"")).Status);
        Assert.Equal(HttpStatusCode.OK, (await Post(clerk, $"matters/{id}/acts/Accept", accept, "k2b", "\"1\"")).Status);
        var again = await Post(clerk, $"matters/{id}/acts/Decide", decide, "k1");
        Assert.Equal((refused.Text, true), (again.Text, again.Replayed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890")]
    public async Task A_key_that_is_none_is_said(string key)
    {
        await using var host = await ApiHost.Start();
        using var clerk = await host.Holding(Permits.Clerk, Scope.Act);
        var before = host.Entries;
        using var request = new HttpRequestMessage(HttpMethod.Post, "matters/permit") { Content = JsonContent.Create(ApiTests.NewShop) };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        using var answer = await clerk.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(before, host.Entries);
    }

    [Fact]
    public async Task A_key_sees_and_does_what_its_account_may_in_its_scopes()
    {
        await using var host = await ApiHost.Start();
        using var north = await host.Holding(Permits.NorthClerk, Scope.Read);
        Assert.Equal(6, (await north.GetFromJsonAsync<JsonElement>("matters?kind=permit")).GetProperty("rows").GetArrayLength());
        var south = (await host.Get("matters?kind=permit&office=south")).GetProperty("rows")[0].GetProperty("id").GetInt64();
        Assert.Equal(HttpStatusCode.NotFound, (await north.GetAsync($"matters/{south}", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await Post(north, "matters/permit", ApiTests.NewShop)).Status);
        var both = new HttpRequestMessage(HttpMethod.Get, "kinds") { Headers = { { Yifa.Api.Caller.Header, "zhou" } } };
        Assert.Equal(HttpStatusCode.BadRequest, (await north.SendAsync(both, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_key_opens_over_the_network_too_and_not_after_its_last_day()
    {
        await using var host = await ApiHost.Start();
        var yesterday = host.Store.Today.AddDays(-1);
        var (_, old) = await host.Store.MakeKey(Permits.Clerk, Permits.Clerk.Duties[0], "旧", [Scope.Read], yesterday);
        using var late = host.With(old);
        Assert.Equal(HttpStatusCode.Unauthorized, (await late.GetAsync("kinds", TestContext.Current.CancellationToken)).StatusCode);
        using var far = await host.Holding(Permits.Clerk, Scope.Read);
        far.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        Assert.Equal(HttpStatusCode.OK, (await far.GetAsync("kinds", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_report_is_for_those_who_may_read_its_figures()
    {
        await using var host = await ApiHost.Start();
        var report = await host.Get("reports/annual-2024?office=bureau");
        Assert.Contains("2024年", report.GetProperty("title").GetString());
        Assert.Contains("示例", report.GetProperty("markdown").GetString());
        await host.Expect(HttpStatusCode.Forbidden, HttpMethod.Get, "reports/annual-2024?office=region/", account: "wu");
        await host.Expect(HttpStatusCode.NotFound, HttpMethod.Get, "reports/annual-24");
    }

    [Fact]
    public async Task Each_key_has_a_limit_of_its_own()
    {
        await using var host = await ApiHost.Start();
        await host.Store.SetSetting(Yifa.Api.DoorSettings.RequestsPerMinute.Key, "3");
        using var one = await host.Holding(Permits.Clerk, Scope.Read);
        using var other = await host.Holding(Permits.Clerk, Scope.Read);
        var statuses = new List<int>();
        for (var i = 0; i < 4; i++)
            statuses.Add((int)(await one.GetAsync("kinds", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal([200, 200, 200, 429], statuses);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("kinds", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("matters?kind=permit&where=trade=retail", 4)]
    [InlineData("search?q=店主", 12)]
    [InlineData("figures/permit.applied/drill?year=2024", 12)]
    [InlineData("kinds?", 1)]
    [InlineData("webhooks?", 3)]
    public async Task A_list_leads_on_by_its_link_to_every_row_once(string address, int rows)
    {
        await using var host = await ApiHost.Start();
        using var clerk = await host.Holding(Permits.Clerk, Scope.Read, Scope.Figures, Scope.Webhooks);
        for (var i = 0; i < 3; i++)
            await host.Store.Subscribe(Permits.Clerk, Permits.Clerk.Duties[0], $"https://example.org/{i}", ["*"]);
        var seen = new List<string>();
        for (string? next = $"/api/v1/{address}&take=2"; next is not null; )
        {
            using var answer = await clerk.GetAsync(next, TestContext.Current.CancellationToken);
            var page = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
            seen.AddRange(page.GetProperty("rows").EnumerateArray().Select(r => r.GetRawText()));
            next = answer.Headers.TryGetValues("Link", out var links) ? links.Single().Split('<', '>')[1] : null;
            Assert.Equal(next is not null, page.TryGetProperty("next", out _));
        }
        Assert.Equal(rows, seen.Count);
        Assert.Equal(rows, seen.Distinct().Count());
    }

    private sealed record Said(HttpStatusCode Status, string Text, string? Tag, bool Replayed)
    {
        public JsonElement Json => JsonDocument.Parse(Text).RootElement;
    }

    private static async Task<Said> Post(HttpClient client, string address, object body, string? key = null, string? match = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body) };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        if (match is not null)
            request.Headers.Add("If-Match", match);
        using var answer = await client.SendAsync(request);
        return new(
            answer.StatusCode,
            await answer.Content.ReadAsStringAsync(),
            answer.Headers.ETag?.Tag,
            answer.Headers.Contains("Idempotency-Replayed")
        );
    }
}
