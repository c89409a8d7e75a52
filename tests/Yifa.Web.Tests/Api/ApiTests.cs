using System.Net;
using System.Text;
using System.Text.Json;

namespace Yifa.Web.Tests.Api;

public sealed class ApiTests
{
    internal static readonly object NewShop = new
    {
        act = "Apply",
        office = "bureau",
        on = "2024-05-06",
        fields = new
        {
            applicant = "甲店",
            trade = "retail",
            cause = "开设门店",
            phone = "13800138000",
        },
    };

    [Fact]
    public async Task A_case_is_opened_taken_on_and_decided()
    {
        await using var host = await ApiHost.Start();
        var opened = await host.Post(HttpStatusCode.Created, "matters/permit", NewShop, "zhou");
        var id = opened.GetProperty("id").GetInt64();
        Assert.Equal("示局收〔2024〕1号", opened.GetProperty("receipt").GetString());
        var fresh = await host.Get($"matters/{id}", "zhou");
        Assert.Equal(
            ["Accept", "AppointVisit", "PermitReading"],
            fresh.GetProperty("acts").EnumerateArray().Select(a => a.GetProperty("name").GetString())
        );
        Assert.Equal("2024-05-11", fresh.GetProperty("clocks")[0].GetProperty("due").GetString()); // a Saturday made up for the holiday
        Assert.Equal("138****8000", fresh.GetProperty("facts").GetProperty("phone").GetString());
        var accepted = await host.Post(HttpStatusCode.OK, $"matters/{id}/acts/accept", new { on = "2024-05-07", seen = 1 }, "zhou");
        Assert.Equal(2, accepted.GetProperty("version").GetInt32());
        var decision = new { on = "2024-05-08", fields = new { granted = true, fee = 12.5 } };
        await host.Post(HttpStatusCode.OK, $"matters/{id}/acts/决定", decision, "zhou");
        var closed = await host.Get($"matters/{id}", "zhou");
        Assert.Equal("Decided", closed.GetProperty("stage").GetProperty("code").GetString());
        Assert.Equal(3, closed.GetProperty("journal").GetArrayLength());
        Assert.Equal(["PermitReading"], closed.GetProperty("acts").EnumerateArray().Select(a => a.GetProperty("name").GetString()));
        Assert.Null(host.Store.Verify().First);
    }

    [Fact]
    public async Task Every_refusal_has_its_status_its_rule_and_its_article()
    {
        await using var host = await ApiHost.Start();
        var id = host.FirstMatter;
        var before = (host.Entries, host.Traces);
        var wrong = new
        {
            act = "Apply",
            fields = new
            {
                applicant = "",
                trade = "steel",
                colour = 1,
            },
        };
        var malformed = await host.Post(HttpStatusCode.BadRequest, "matters/permit", wrong);
        Assert.Equal(
            ["colour", "Applicant", "Trade", "Cause"],
            malformed.GetProperty("refusals").EnumerateArray().Select(r => r.GetProperty("field").GetString())
        );
        var stranger = await host.Post(HttpStatusCode.Forbidden, "matters/permit", NewShop, "wu");
        Assert.Equal("NotEntitled", Rule(stranger));
        var late = await host.Post(HttpStatusCode.UnprocessableEntity, $"matters/{id}/acts/Accept", new { on = "2024-05-07" });
        Assert.Equal("MatterClosed", Rule(late));
        var stale = await host.Post(HttpStatusCode.Conflict, $"matters/{id}/acts/Accept", new { on = "2024-05-07", seen = 1 });
        Assert.Equal("StaleVersion", Rule(stale));
        await host.Post(HttpStatusCode.NotFound, $"matters/{id}/acts/Reopen", new { });
        await host.Post(HttpStatusCode.NotFound, "matters/999999/acts/Accept", new { });
        await host.Post(HttpStatusCode.NotFound, "matters/licence", NewShop);
        await host.Post(HttpStatusCode.UnprocessableEntity, "matters/permit", new { act = "Accept" });
        await host.Post(HttpStatusCode.Unauthorized, "matters/permit", NewShop, "nobody");
        Assert.Equal(before, (host.Entries, host.Traces));
    }

    [Fact]
    public async Task An_article_that_refuses_is_named_in_full()
    {
        await using var host = await ApiHost.Start();
        for (var i = 0; i < 3; i++)
            await host.Post(HttpStatusCode.Created, "matters/permit", NewShop);
        var fourth = await host.Post(HttpStatusCode.UnprocessableEntity, "matters/permit", NewShop);
        Assert.Equal("TooManyAtOnce", Rule(fourth));
        Assert.Equal("行政许可法第二十九条", fourth.GetProperty("refusals")[0].GetProperty("law").GetString());
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("{\"act\":7}", HttpStatusCode.BadRequest)]
    [InlineData("{\"act\":\"Apply\",\"act\":\"Apply\"}", HttpStatusCode.BadRequest)]
    [InlineData("{\"act\":\"Apply\",\"extra\":1}", HttpStatusCode.BadRequest)]
    [InlineData("{\"act\":\"Apply\",\"fields\":[]}", HttpStatusCode.BadRequest)]
    [InlineData("{\"act\":\"Apply\",\"on\":\"0001-01-01\"}", HttpStatusCode.BadRequest)]
    [InlineData(
        "{\"act\":\"Apply\",\"fields\":{\"applicant\":\"\\ud800\",\"trade\":\"retail\",\"cause\":\"x\"}}",
        HttpStatusCode.BadRequest
    )]
    [InlineData("{\"act\":\"Apply\",\"fields\":{\"\\ud800\":1}}", HttpStatusCode.BadRequest)]
    [InlineData("{\"act\":\"Apply\",\"\\ud800\":1}", HttpStatusCode.BadRequest)]
    [InlineData("{\"act\":\"\\udc00\"}", HttpStatusCode.BadRequest)]
    [InlineData(
        "{\"act\":\"Apply\",\"fields\":{\"applicant\":\"a\\u0000\",\"trade\":\"retail\",\"cause\":\"x\"}}",
        HttpStatusCode.BadRequest
    )]
    public async Task A_body_that_is_none_is_refused(string body, HttpStatusCode status)
    {
        await using var host = await ApiHost.Start();
        var before = host.Entries;
        await host.Expect(status, HttpMethod.Post, "matters/permit", ApiHost.Json(body));
        Assert.Equal(before, host.Entries);
    }

    [Fact]
    public async Task Bodies_too_deep_too_large_of_the_wrong_type_or_of_no_encoding_are_refused()
    {
        await using var host = await ApiHost.Start();
        var deep = ApiHost.Json("{\"fields\":" + new string('[', 5000) + new string(']', 5000) + "}");
        await host.Expect(HttpStatusCode.BadRequest, HttpMethod.Post, "matters/permit", deep);
        var large = ApiHost.Json("{\"act\":\"" + new string('a', 2 << 20) + "\"}");
        await host.Expect(HttpStatusCode.RequestEntityTooLarge, HttpMethod.Post, "matters/permit", large);
        var text = new StringContent("{}", Encoding.UTF8, "text/plain");
        await host.Expect(HttpStatusCode.UnsupportedMediaType, HttpMethod.Post, "matters/permit", text);
        var bytes = new ByteArrayContent([.. "{\"act\":\""u8, 0xff, 0xfe, .. "\"}"u8]);
        bytes.Headers.ContentType = new("application/json");
        await host.Expect(HttpStatusCode.BadRequest, HttpMethod.Post, "matters/permit", bytes);
        await host.Expect(HttpStatusCode.NotFound, HttpMethod.Get, "nothing");
        await host.Expect(HttpStatusCode.MethodNotAllowed, HttpMethod.Delete, "matters/1");
    }

    [Theory]
    [InlineData("matters")]
    [InlineData("matters?kind=licence")]
    [InlineData("matters?kind=permit&take=-1")]
    [InlineData("matters?kind=permit&take=201")]
    [InlineData("matters?kind=permit&take=1&take=2")]
    [InlineData("matters?kind=permit&after=yesterday")]
    [InlineData("matters?kind=permit&where=trade")]
    [InlineData("matters?kind=permit&where=colour=red")]
    [InlineData("matters?kind=permit&office=%E5%8D%97%E6%9E%81")]
    [InlineData("matters?kind=permit&q=a%00b")]
    [InlineData("matters?kind=permit&colour=red")]
    [InlineData("search")]
    [InlineData("figures?year=24")]
    [InlineData("figures?where=colour=red")]
    [InlineData("figures/permit.applied?by=colour")]
    [InlineData("figures/permit.decided-rate/drill")]
    [InlineData("figures/permit.applied/drill?part=numerator")]
    public async Task A_question_not_understood_is_said(string address)
    {
        await using var host = await ApiHost.Start();
        var problem = await host.Expect(HttpStatusCode.BadRequest, HttpMethod.Get, address);
        Assert.NotEqual("", problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_list_leads_on_page_by_page()
    {
        await using var host = await ApiHost.Start();
        var seen = new List<long>();
        var next = "";
        do
        {
            var page = await host.Get($"matters?kind=permit&take=5&after={next}");
            seen.AddRange(Ids(page));
            next = page.TryGetProperty("next", out var place) ? place.GetString() : null;
        } while (next is not null);
        Assert.Equal(12, seen.Count);
        Assert.Equal(12, seen.Distinct().Count());
    }

    [Fact]
    public async Task Lists_and_search_show_what_the_account_may_see()
    {
        await using var host = await ApiHost.Start();
        Assert.Equal(12, Ids(await host.Get("matters?kind=permit", "zhou")).Count);
        Assert.Equal(6, Ids(await host.Get("matters?kind=permit", "wu")).Count);
        Assert.Equal(4, Ids(await host.Get("matters?kind=permit&where=trade=零售", "zhou")).Count);
        Assert.Equal(3, Ids(await host.Get("matters?kind=permit&where=stage=InHand", "zhou")).Count);
        Assert.Equal(6, Ids(await host.Get("search?q=店主", "wu")).Count);
        var south = (await host.Get("matters?kind=permit&office=south", "zhou")).GetProperty("rows")[0].GetProperty("id").GetInt64();
        await host.Expect(HttpStatusCode.NotFound, HttpMethod.Get, $"matters/{south}", account: "wu");
        await host.Expect(HttpStatusCode.Forbidden, HttpMethod.Get, "figures?office=region/", account: "wu");
    }

    [Fact]
    public async Task A_reading_breaks_down_and_opens_onto_its_cases()
    {
        await using var host = await ApiHost.Start();
        var applied = await host.Get("figures/permit.applied?office=bureau&year=2024");
        Assert.Equal(12, applied.GetProperty("value").GetDecimal());
        foreach (var by in (string[])["month", "office", "trade", "applicant"])
        {
            var parts = (await host.Get($"figures/permit.applied?office=bureau&year=2024&by={by}")).GetProperty("rows");
            Assert.Equal(12, parts.EnumerateArray().Sum(r => r.GetProperty("reading").GetDecimal()));
        }
        var drill = await host.Get("figures/permit.applied/drill?office=bureau&year=2024&where=trade=retail");
        Assert.Equal(4, drill.GetProperty("reading").GetDecimal());
        Assert.Equal(4, drill.GetProperty("rows").EnumerateArray().Sum(r => r.GetProperty("amount").GetDecimal()));
        var rate = await host.Get("figures/permit.decided-rate/drill?office=bureau&year=2024&part=numerator&take=200");
        Assert.Equal(9, rate.GetProperty("rows").GetArrayLength());
        var all = await host.Get("figures?office=bureau&year=2024&cuts=few");
        Assert.Contains(
            all.EnumerateArray(),
            r => r.GetProperty("id").GetString() == "permit.fees" && r.GetProperty("value").GetDecimal() == 95
        );
        Assert.Contains(all.EnumerateArray(), r => r.TryGetProperty("reason", out _));
    }

    [Fact]
    public async Task A_kind_tells_its_acts_with_the_schema_of_their_fields()
    {
        await using var host = await ApiHost.Start();
        Assert.Equal("permit", (await host.Get("kinds")).GetProperty("rows")[0].GetProperty("kind").GetString());
        var apply = (await host.Get("kinds/permit")).GetProperty("acts")[0];
        var fields = apply.GetProperty("fields");
        Assert.Equal(["Applicant", "Trade", "Cause"], fields.GetProperty("required").EnumerateArray().Select(r => r.GetString()));
        Assert.Equal("餐饮", fields.GetProperty("properties").GetProperty("Trade").GetProperty("x-labels")[0].GetString());
        await host.Expect(HttpStatusCode.NotFound, HttpMethod.Get, "kinds/licence");
    }

    [Fact]
    public async Task A_caller_behind_a_proxy_is_turned_away()
    {
        await using var host = await ApiHost.Start();
        host.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        await host.Expect(HttpStatusCode.Unauthorized, HttpMethod.Get, "kinds");
        host.Client.DefaultRequestHeaders.Remove("X-Forwarded-For");
        host.Client.DefaultRequestHeaders.Host = "evil.example";
        await host.Expect(HttpStatusCode.Unauthorized, HttpMethod.Get, "kinds");
    }

    private static string? Rule(JsonElement problem) => problem.GetProperty("refusals")[0].GetProperty("rule").GetString();

    private static List<long> Ids(JsonElement page) =>
        [.. page.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("id").GetInt64())];
}
