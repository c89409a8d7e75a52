using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Yifa.Api;
using Yifa.Codes;
using Yifa.Kernel;
using Yifa.Specimen.StallChecks;
using Yifa.Store.Tests;

namespace Yifa.Web.Tests.Codes;

/// <summary>A code from the officer's phone to whoever scans it, over HTTP.</summary>
public sealed class CodeDoorsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string Of(JsonElement answer, string name) => answer.GetProperty(name).ToString();

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_code_is_shown_checked_and_heard_of_by_its_matter_once(string database)
    {
        await using var town = await CodeTown.Open(database);
        var id = await town.Coded();
        await town.SignIn("chen");
        var token = await town.Token(id);

        var first = await town.Report(town.Shown(token, town.Store.Now));
        town.Time.Utc = town.Time.Utc.AddSeconds(31);
        var next = await town.Report(town.Shown(token, town.Store.Now));

        Assert.Equal(("Valid", "first"), (Of(first, "verdict"), Of(first, "seen")));
        Assert.Equal(("Valid", "first"), (Of(next, "verdict"), Of(next, "seen")));
        Assert.Equal($"2024-06-03 10:00:00 {Presentation.StepAt(town.Store.Now) - 1}", town.Check(id).Scanned);
        Assert.Null(town.Store.Verify().First);
    }

    [Fact]
    public async Task A_display_that_another_reported_is_told_apart_and_dated()
    {
        await using var town = await CodeTown.Open();
        var id = await town.Coded();
        await town.SignIn("chen");
        var shown = town.Shown(await town.Token(id), town.Store.Now);

        await town.Report(shown);
        town.Time.Utc = town.Time.Utc.AddSeconds(10);
        var copy = await town.Report(shown, "scanner-number-two");

        Assert.Equal(("Valid", "before"), (Of(copy, "verdict"), Of(copy, "seen")));
        Assert.Equal(new DateTimeOffset(2024, 6, 3, 2, 0, 0, default).ToUnixTimeSeconds(), copy.GetProperty("firstAt").GetInt64());
        Assert.Equal("first", Of(await town.Report(shown), "seen"));
        town.Time.Utc = town.Time.Utc.AddSeconds(50);
        Assert.Equal("Stale", Of(await town.Report(shown, "scanner-number-three"), "verdict"));
    }

    [Fact]
    public async Task A_replay_is_told_apart_for_a_verifier_in_another_language_too()
    {
        await using var town = await CodeTown.Open();
        var id = await town.Coded();
        await town.SignIn("chen");
        var shown = town.Shown(await town.Token(id), town.Store.Now);

        var (first, second) = (await Ask(town, shown), await Ask(town, shown));

        Assert.Contains("\"seen\": \"first\"", first, StringComparison.Ordinal);
        Assert.Contains("\"seen\": \"before\"", second, StringComparison.Ordinal);
        Assert.Contains("\"verdict\": \"Valid\"", second, StringComparison.Ordinal);
    }

    private static async Task<string> Ask(CodeTown town, string shown)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "verify.py");
        var start = new ProcessStartInfo("python3", [script, "--ask", $"{town.Client.BaseAddress}", shown])
        {
            RedirectStandardOutput = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            return await process.StandardOutput.ReadToEndAsync(Stop);
        }
        catch (Win32Exception)
        {
            Assert.Skip("python3 is not installed");
            throw;
        }
    }

    [Fact]
    public async Task What_was_scanned_without_a_network_is_judged_as_of_then()
    {
        await using var town = await CodeTown.Open();
        var id = await town.Coded();
        await town.SignIn("chen");
        var shown = town.Shown(await town.Token(id), town.Store.Now);
        town.Time.Utc = town.Time.Utc.AddDays(2);

        var late = await town.Report(shown, late: true);

        Assert.Equal(("Valid", "first"), (Of(late, "verdict"), Of(late, "seen")));
        Assert.NotNull(town.Check(id).Scanned);
        Assert.Equal("Expired", Of(await town.Report(shown), "verdict"));
    }

    [Fact]
    public async Task A_forged_display_is_noted_nowhere()
    {
        await using var town = await CodeTown.Open();
        var id = await town.Coded();
        await town.SignIn("chen");
        var token = await town.Token(id);
        var forged = await town.Report(town.Shown(token, town.Store.Now)[..^4] + "AAAA");

        Assert.Equal("Forged", Of(forged, "verdict"));
        Assert.Equal(JsonValueKind.Null, forged.GetProperty("seen").ValueKind);
        Assert.Equal("Unreadable", Of(await town.Report("https://example.org"), "verdict"));
        Assert.Null(town.Check(id).Scanned);
        var future = await town.Report(town.Shown(token, town.Store.Now.AddMinutes(30)));
        Assert.Equal(("ClockDiffers", ""), (Of(future, "verdict"), Of(future, "seen")));
    }

    [Fact]
    public async Task A_revoked_code_is_on_the_signed_list_and_shown_no_more()
    {
        await using var town = await CodeTown.Open();
        var id = await town.Coded();
        await town.SignIn("chen");
        var shown = town.Shown(await town.Token(id), town.Store.Now);
        await town.Act(new TakeCodeBack(), id);

        Assert.Equal("Revoked", Of(await town.Report(shown), "verdict"));
        var keys = CodeKey.ReadSet(await town.Client.GetStringAsync(CodeDoors.KeysAddress, Stop))!;
        var list = RevokedList.Read(await town.Client.GetStringAsync(CodeDoors.ListAddress, Stop), keys)!;
        Assert.Equal(("示例镇", "示检2024001"), (list.Issuer, Assert.Single(list.Serials).Key));
        var bound = await town.Bind(id);
        Assert.Equal(HttpStatusCode.Conflict, bound.StatusCode);
        Assert.Contains("撤销", await bound.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_officers_of_the_visit_show_its_code()
    {
        await using var town = await CodeTown.Open();
        var id = await town.Coded();
        Assert.Equal(HttpStatusCode.Redirect, (await town.Client.GetAsync($"/codes/{id}/show", Stop)).StatusCode);

        await town.SignIn("li");
        var page = await town.Page($"/codes/{id}/show", HttpStatusCode.NotFound);

        Assert.Contains(Gate.NotFound.Text, page.Body!.TextContent, StringComparison.Ordinal);
        var sent = await town.Send(await town.Page("/account"), $"/codes/{id}/phones", ("key", "AA"));
        Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
        Assert.Empty(town.Store.PhonesOf("示检2024001"));
    }

    [Fact]
    public async Task So_many_phones_show_a_code_and_a_key_must_be_one()
    {
        await using var town = await CodeTown.Open();
        await town.Store.SetSetting(CodeSettings.Phones.Key, "1");
        var id = await town.Coded();
        await town.SignIn("chen");
        Assert.Equal(HttpStatusCode.BadRequest, (await town.Bind(id, new byte[64])).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await town.Bind(id)).StatusCode);

        using var other = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);
        var q = other.ExportParameters(false).Q;
        var second = await town.Bind(id, [.. q.X!, .. q.Y!]);

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await town.Bind(id)).StatusCode);
        var plain = await town.Client.PostAsync($"/codes/{id}/phones", new FormUrlEncodedContent([new("key", "AA")]), Stop);
        Assert.Equal(HttpStatusCode.BadRequest, plain.StatusCode);
    }

    [Fact]
    public async Task Reports_are_counted_and_must_be_reports()
    {
        await using var town = await CodeTown.Open();
        async Task<HttpStatusCode> Sent(object body) => (await town.Client.PostAsJsonAsync("/codes/presentations", body, Stop)).StatusCode;

        Assert.Equal(HttpStatusCode.BadRequest, await Sent(new { shown = "a" }));
        Assert.Equal(HttpStatusCode.BadRequest, await Sent(new { shown = "a", scanner = "short" }));
        Assert.Equal(HttpStatusCode.BadRequest, await Sent(new { shown = new string('a', 9000), scanner = "scanner-number-one" }));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await Sent(new { shown = new string('a', 90_000) }));
        Assert.Equal(
            HttpStatusCode.BadRequest,
            await Sent(
                new
                {
                    shown = "a",
                    scanner = "scanner-number-one",
                    place = new[] { 1 },
                }
            )
        );
        await town.Store.SetSetting(DoorSettings.RequestsPerMinute.Key, "2");
        var some = new { shown = "a", scanner = "scanner-number-one" };
        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests],
            [await Sent(some), await Sent(some), await Sent(some)]
        );
    }

    [Fact]
    public async Task Without_a_script_a_code_is_checked_by_its_number_and_the_enterprises_own()
    {
        await using var town = await CodeTown.Open();
        var id = await town.Coded();
        async Task<string> Said(string serial, string of)
        {
            var page = await town.Page($"/code?serial={Uri.EscapeDataString(serial)}&of={of}");
            return page.QuerySelector(".verdict b")!.TextContent + page.QuerySelector(".verdict + .card")?.TextContent;
        }

        Assert.Contains("陈某(示010001)", await Said("示检2024001", "000X"), StringComparison.Ordinal);
        Assert.StartsWith("有这个检查码", await Said("示检2024001", "000x"), StringComparison.Ordinal);
        foreach (
            var (serial, of) in ((string, string)[])[("示检2024001", "0001"), ("示检2024001", ""), ("示检2024001", "X"), ("无", "000X")]
        )
            Assert.Equal(
                "没有这个检查码",
                (await town.Page($"/code?serial={Uri.EscapeDataString(serial)}&of={of}")).QuerySelector(".verdict b")!.TextContent
            );
        await town.Act(new TakeCodeBack(), id);
        Assert.StartsWith("检查码已撤销", await Said("示检2024001", "000X"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_that_checks_is_the_same_for_everybody()
    {
        await using var town = await CodeTown.Open();
        var before = await town.Client.GetStringAsync("/code", Stop);
        await town.SignIn("chen");

        Assert.Equal(before, await town.Client.GetStringAsync("/code", Stop));
        Assert.Contains(CodeSettings.Rights.Default, before, StringComparison.Ordinal);
    }
}
