using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Yifa.Kernel;

namespace Yifa.Browser.Tests;

/// <summary>A page as one account finds it; null is the public.</summary>
public sealed record Found(string Address, string? Account, string Route)
{
    /// <summary>How one comes there, where no address leads.</summary>
    public Func<IPage, Task>? By { get; init; }

    public bool IsPortal { get; init; }

    public override string ToString() => $"{Address} ({Account ?? "public"}{(By is null ? "" : $", {Route}")})";
}

/// <summary>All pages that links lead to from the first one: one representative of a route and kind for each account.</summary>
public static partial class Crawl
{
    /// <summary>Of the act forms, so many of a kind: they are drawn by one page, but from different fields.</summary>
    private const int Forms = 3;

    [GeneratedRegex("""<a\b[^>]*\bhref="(/[^"#]*)""")]
    private static partial Regex Link();

    public static async Task<IReadOnlyList<Found>> Pages(Town town, params string?[] accounts)
    {
        var pages = new List<Found>();
        foreach (var account in accounts)
            pages.AddRange(await Pages(town, account));
        // what another account sees alike needs no second look: staff look at the desk, whoever has none at the portal,
        // and a kind of matter is looked at by the first who works on it
        return [.. pages.Where(p => p.Account is null || p.IsPortal != IsStaff(town, p.Account)).DistinctBy(LookOf)];
    }

    private static bool IsStaff(Town town, string account) => town.Store.Account(account) is { Kind: AccountKind.Staff };

    private static string LookOf(Found page) =>
        page.IsPortal && !page.Route.StartsWith("/portal", StringComparison.Ordinal) ? page.Route
        : page.Route.Contains("Kind", StringComparison.Ordinal) ? page.Route
        : $"{page.Route}{page.Account is null}";

    /// <summary>The raw text of the routes an address falls under.</summary>
    public static string? RawRoute(Town town, string address) => Route(Routes(town), address)?.Split(' ')[0];

    /// <summary>The routes that pages stand at.</summary>
    /// <param name="of">Only those that carry this attribute.</param>
    public static IReadOnlyList<RoutePattern> Routes(Town town, Type? of = null) =>
        [
            .. town
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(e => e.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
                .Where(e => of is null || e.Metadata.Any(of.IsInstanceOfType))
                .Select(e => e.RoutePattern),
        ];

    private static async Task<IEnumerable<Found>> Pages(Town town, string? account)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = new Uri(town.Address),
        };
        if (account is not null)
            client.DefaultRequestHeaders.Add("Cookie", string.Join("; ", await town.Session(account)));
        else
            client.DefaultRequestHeaders.Add(Town.FromOutside.Name, Town.FromOutside.Value);
        var routes = Routes(town);
        var found = new Dictionary<string, Found>();
        // the older rows of a list that here fits on one page have no link
        var seen = new HashSet<string> { "/", "/published/reconsideration" };
        var ahead = new Queue<string>(seen);
        var tried = new Dictionary<string, int>();
        while (ahead.TryDequeue(out var address))
        {
            if (Route(routes, address) is not { } route || found.ContainsKey(route) || tried.GetValueOrDefault(route) > 5)
                continue;
            tried[route] = tried.GetValueOrDefault(route) + 1;
            var answer = await client.GetAsync(address);
            if (answer.StatusCode != HttpStatusCode.OK)
                continue;
            var html = await answer.Content.ReadAsStringAsync();
            found[route] = new(address, account, route) { IsPortal = html.Contains("data-side=\"portal\"", StringComparison.Ordinal) };
            foreach (Match link in Link().Matches(html))
                if (WebUtility.HtmlDecode(link.Groups[1].Value) is var next && seen.Add(next))
                    ahead.Enqueue(next);
        }
        return found.Values;
    }

    /// <summary>The pattern that an address falls under, with its kind, if it has one; null when no page stands there.</summary>
    private static string? Route(IReadOnlyList<RoutePattern> routes, string address)
    {
        var parts = address.Split('?')[0].Trim('/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        var route = routes.Where(r => Fits(r, parts)).MinBy(r => r.Parameters.Count);
        if (route is null)
            return null;
        var values = route
            .PathSegments.Zip(parts)
            .Where(p => p.First.Parts[0] is RoutePatternParameterPart)
            .ToDictionary(p => ((RoutePatternParameterPart)p.First.Parts[0]).Name, p => p.Second);
        var form = values.TryGetValue("ActName", out var act) ? $" form {(uint)act.Sum(c => c) % Forms}" : "";
        return $"{route.RawText} {values.GetValueOrDefault("Kind")}{form}{values.GetValueOrDefault("StepName")}";
    }

    private static bool Fits(RoutePattern route, string[] parts) =>
        route.PathSegments.Count == parts.Length
        && route
            .PathSegments.Zip(parts)
            .All(p =>
                p.First.Parts[0] switch
                {
                    RoutePatternLiteralPart literal => literal.Content == p.Second,
                    RoutePatternParameterPart { ParameterPolicies.Count: > 0 } => p.Second.All(char.IsAsciiDigit),
                    _ => true,
                }
            );
}
