using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Yifa.Api;
using Yifa.Kernel;
using Yifa.Store;
using Yifa.Web.Tests.Portal;

namespace Yifa.Web.Tests.Files;

/// <summary>By no door does a party meet the inner volume: every route, every operation and every tool, with the applicant's own credentials.</summary>
public sealed class NoDoorTests
{
    [Fact]
    public async Task No_route_operation_or_tool_shows_a_party_the_inner_volume()
    {
        await using var district = await District.Open();
        ReadingTests.NeedFonts(district);
        var filed = await FiledCase.Of(district);
        await filed.LetIn(district.Store.Today.AddDays(10));
        await filed.Close();
        await district.Staff();
        await district.Go(await district.Get($"/matters/reconsideration/{filed.Id}/volumes"), ("CheckedBy", "郑某"));
        await district.Store.SetSetting(DoorSettings.AgentDoor.Key, "是");
        var bound = filed.View.File.Course.Bound!;
        var forbidden = new Forbidden([FiledCase.InnerTitle, FiledCase.InnerText, FiledCase.Opinion], [filed.Inner.Hash, bound.Inner.Hash]);
        // what it looks for is there to be found
        foreach (var door in (string[])["volumes/inner.pdf", "files/4.1"])
            Assert.NotEmpty(forbidden.In(await Read(district.Client, $"/matters/reconsideration/{filed.Id}/{door}")));

        await district.SignIn(District.Citizen);
        using var program = await Program(district);
        await district.Store.SetSetting(DoorSettings.RequestsPerMinute.Key, "100000");
        var (asked, open) = (0, 0);
        foreach (var address in Addresses(district, filed, [filed.Inner.Hash, bound.Inner.Hash]))
        foreach (var client in (HttpClient[])[district.Client, program])
        {
            using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
            var body = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            var met = forbidden.In(body).Where(f => !address.Contains(f, StringComparison.Ordinal)).ToList(); // what one asked for is no find
            Assert.True(met.Count == 0, $"{address}: {string.Join('、', met)}");
            (asked, open) = (asked + 1, open + (answer.StatusCode == HttpStatusCode.OK ? 1 : 0));
        }
        Assert.True(asked > 500 && open > 40, $"{open} of {asked}");
        foreach (var tool in Tools(district, filed.Id))
            Assert.Empty(forbidden.In(await Call(program, tool)));
    }

    private static Task<byte[]> Read(HttpClient client, string address) =>
        client.GetByteArrayAsync(address, TestContext.Current.CancellationToken);

    /// <summary>A program with the applicant's own key, open to everything an account may do.</summary>
    private static async Task<HttpClient> Program(District district)
    {
        var (_, key) = await district.Store.MakeKey(
            District.Citizen,
            new Capacity.Party(District.Citizen.Id),
            "测试",
            Enum.GetValues<Scope>(),
            district.Store.Today.AddDays(1)
        );
        var program = new HttpClient { BaseAddress = district.Client.BaseAddress };
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return program;
    }

    /// <summary>Words that must not be read, and contents that must not come out.</summary>
    private sealed record Forbidden(IReadOnlyList<string> Texts, IReadOnlyList<string> Hashes)
    {
        public IReadOnlyList<string> In(byte[] body)
        {
            var text = Encoding.UTF8.GetString(body);
            var plain = WebUtility.HtmlDecode(text);
            return
            [
                .. Texts.Where(t => text.Contains(t, StringComparison.Ordinal) || plain.Contains(t, StringComparison.Ordinal)),
                .. Hashes.Where(h => h == FiledCase.HashOf(body) || text.Contains(h, StringComparison.Ordinal)),
            ];
        }
    }

    /// <summary>Every address of the program that is read, with whatever might stand in its places.</summary>
    private static IEnumerable<string> Addresses(District district, FiledCase filed, IReadOnlyList<string> hashes)
    {
        var routes = district.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
        var all = routes
            .Where(r => r.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is not { Count: > 0 } methods || methods.Contains("GET"))
            .Where(r => r.RoutePattern.RawText?.Contains("sign-out", StringComparison.Ordinal) != true)
            .Select(r => r.RoutePattern)
            .ToList();
        Assert.Contains(all, r => r.RawText!.Contains("volumes", StringComparison.Ordinal));
        Assert.Contains(all, r => r.RawText!.Contains("reading", StringComparison.Ordinal));
        return all.SelectMany(r => Filled(r, 0, "", filed, hashes))
            .SelectMany(a => (string[])[a, $"{a}?q=集体讨论&kind=reconsideration"])
            .Distinct();
    }

    private static IEnumerable<string> Filled(RoutePattern route, int at, string before, FiledCase filed, IReadOnlyList<string> hashes) =>
        at == route.PathSegments.Count
            ? [before.Length == 0 ? "/" : before]
            : Texts(route.PathSegments[at].Parts, 0, filed, hashes)
                .SelectMany(text => Filled(route, at + 1, $"{before}/{text}", filed, hashes));

    private static IEnumerable<string> Texts(
        IReadOnlyList<RoutePatternPart> parts,
        int at,
        FiledCase filed,
        IReadOnlyList<string> hashes
    ) =>
        at == parts.Count
            ? [""]
            : Of(parts[at], filed, hashes).SelectMany(text => Texts(parts, at + 1, filed, hashes).Select(rest => text + rest));

    private static IEnumerable<string> Of(RoutePatternPart part, FiledCase filed, IReadOnlyList<string> hashes) =>
        part switch
        {
            RoutePatternLiteralPart literal => [literal.Content],
            RoutePatternSeparatorPart separator => [separator.Content],
            RoutePatternParameterPart place => place.Name.ToLowerInvariant() switch
            {
                "id" => [$"{filed.Id}"],
                "kind" => ["reconsideration"],
                "volume" => ["main", "inner"],
                "n" or "item" => Enumerable.Range(0, 16).Select(n => $"{n}"),
                "part" or "page" => ["0", "1", "2"],
                "file" => ["4.1", "1.docx", "9.docx", "inner.pdf", .. hashes],
                "name" => [.. Enumerable.Range(1, 12).Select(n => $"{n}"), "committee-record"],
                "actname" or "act" => ["ask-to-read", "permit-reading"],
                "path" => ["yifa.css"],
                _ => ["1", hashes[0]],
            },
            _ => [],
        };

    private static IEnumerable<object> Tools(District district, long id) =>
        Operations
            .All(district.Store, district.Services.GetRequiredService<FigureBook>())
            .Where(o => o.Tool is not null)
            .Select(o => (object)new { name = o.Tool, arguments = Arguments(o, id) });

    private static Dictionary<string, object> Arguments(Operation operation, long id)
    {
        var arguments = new Dictionary<string, object>();
        if (operation.Path.Contains("{id}", StringComparison.Ordinal))
            arguments["id"] = id;
        foreach (var parameter in operation.Query.Where(q => q.Required))
            arguments[parameter.Name] = parameter.Name == "q" ? "集体讨论" : "reconsideration";
        return arguments;
    }

    private static async Task<byte[]> Call(HttpClient program, object tool)
    {
        var message = new
        {
            jsonrpc = "2.0",
            id = 1,
            method = "tools/call",
            @params = tool,
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp")
        {
            Content = new StringContent(JsonSerializer.Serialize(message), Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.ParseAdd("application/json");
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var answer = await program.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
