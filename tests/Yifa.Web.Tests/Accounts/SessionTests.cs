using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Yifa.Store;
using Yifa.Web.Tests.Pages;

namespace Yifa.Web.Tests.Accounts;

public sealed class SessionTests
{
    private static async Task<string> Entered(Town town, string account = "chen")
    {
        town.Leave();
        return Callers.SessionOf(await town.Try(account, Town.Password))!;
    }

    [Fact]
    public async Task The_cookie_is_for_this_site_and_no_script_and_encrypted_elsewhere()
    {
        await using var town = await Town.Open();
        town.Leave();
        var sent = await town.Try("chen", Town.Password);
        var set = sent
            .Headers.GetValues("Set-Cookie")
            .Single(c => c.StartsWith(Callers.Session, StringComparison.Ordinal))
            .ToLowerInvariant();
        Assert.Contains("httponly", set);
        Assert.Contains("samesite=lax", set);
        Assert.DoesNotContain("secure", set);
        using var elsewhere = town.Browser();
        elsewhere.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        sent = await elsewhere.GetAsync("/sign-in");
        Assert.All(sent.Headers.GetValues("Set-Cookie"), c => Assert.Contains("; secure", c));
    }

    [Fact]
    public async Task A_changed_password_ends_the_sessions_elsewhere_and_not_this_one()
    {
        await using var town = await Town.Open();
        var elsewhere = await Entered(town);
        using var bare = town.Bare();
        await Entered(town);
        Assert.True(await Callers.IsIn(bare, elsewhere));
        var page = await town.Get("/account");
        const string fresh = "xin-de-mi-ma-1";
        var sent = await town.Send(page, ("current", Town.Password), ("fresh", fresh), ("again", fresh));
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        Assert.True(await Callers.IsIn(town.Client));
        Assert.False(await Callers.IsIn(bare, elsewhere));
    }

    [Fact]
    public async Task A_forged_an_expired_and_another_town_s_cookie_are_refused()
    {
        await using var town = await Town.Open();
        await using var other = await Town.Open();
        var cookie = await Entered(town);
        using var bare = town.Bare();
        Assert.True(await Callers.IsIn(bare, cookie));
        for (var i = Callers.Session.Length + 5; i < cookie.Length; i += 37)
            Assert.False(await Callers.IsIn(bare, cookie[..i] + (cookie[i] == 'A' ? 'B' : 'A') + cookie[(i + 1)..]));
        Assert.False(await Callers.IsIn(bare, await Entered(other)));
        Assert.False(await Callers.IsIn(bare, $"{Callers.Session}="));
        Assert.True(await Callers.IsIn(bare, Written(TimeSpan.FromMinutes(1))));
        Assert.False(await Callers.IsIn(bare, Written(TimeSpan.FromMinutes(-1))));

        string Written(TimeSpan left)
        {
            var stamp = town.Store.StampOf("chen")!;
            Claim[] claims = [new(ClaimTypes.NameIdentifier, "chen"), new("AspNet.Identity.SecurityStamp", stamp)];
            var properties = new AuthenticationProperties
            {
                IssuedUtc = DateTimeOffset.UtcNow.AddHours(-8),
                ExpiresUtc = DateTimeOffset.UtcNow + left,
            };
            var principal = new ClaimsPrincipal(new ClaimsIdentity(claims, IdentityConstants.ApplicationScheme));
            var ticket = new AuthenticationTicket(principal, properties, IdentityConstants.ApplicationScheme);
            var format = town.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>();
            return $"{Callers.Session}={format.Get(IdentityConstants.ApplicationScheme).TicketDataFormat.Protect(ticket)}";
        }
    }

    [Fact]
    public async Task A_session_somebody_planted_before_is_not_the_one_signed_in()
    {
        await using var town = await Town.Open();
        var planted = await Entered(town, "chen");
        town.Leave();
        var form = await town.Get("/sign-in");
        town.Client.DefaultRequestHeaders.Add("Cookie", $"{Callers.Session}=planted");
        var own = Callers.SessionOf(await town.Send(form, ("name", "chen"), ("password", Town.Password)));
        Assert.NotNull(own);
        Assert.NotEqual(planted, own);
        using var bare = town.Bare();
        Assert.False(await Callers.IsIn(bare, $"{Callers.Session}=planted"));
        Assert.True(await Callers.IsIn(bare, own));
        // a form fetched before signing in is of no use after it
        var late = await town.Send(form, ("name", "chen"), ("password", Town.Password));
        Assert.Contains(late.StatusCode, (HttpStatusCode[])[HttpStatusCode.SeeOther, HttpStatusCode.BadRequest]);
    }

    [Fact]
    public async Task Two_processes_on_one_database_take_each_other_s_cookies_and_one_with_another_key_does_not()
    {
        await using var town = await Town.Open();
        var cookie = await Entered(town);
        var (app, client) = await town.Another();
        await using (app)
        using (client)
            Assert.True(await Callers.IsIn(client, cookie));
        using var foreignKey = new PersonalVault([.. Enumerable.Repeat((byte)9, 32)]);
        var (foreign, stranger) = await town.Another(foreignKey);
        await using (foreign)
        using (stranger)
            Assert.False(await Callers.IsIn(stranger, cookie));
    }

    [Fact]
    public async Task Without_its_token_no_form_of_the_site_does_anything()
    {
        await using var town = await Town.Open();
        await town.Store.SetFact(SampleLoading.NameFact, "shili-2024");
        var handlers = new[] { "sign-in", "demo", "code", "register", "password", "step-key", "step-on", "step-off", "mandate", "act" };
        var id = await town.Applied(Town.North, "周某");
        string[] pages =
        [
            "/sign-in",
            "/register",
            "/account",
            "/matters/stall/new/apply",
            $"/matters/stall/{id}/acts/grant",
            "/sign-out",
            "/capacity",
        ];
        foreach (var page in pages)
        foreach (var handler in handlers)
        {
            var sent = await town.Client.PostAsync(page, new FormUrlEncodedContent([KeyValuePair.Create("_handler", handler)]));
            Assert.Equal(HttpStatusCode.BadRequest, sent.StatusCode);
        }
        Assert.True(await Callers.IsIn(town.Client));
        Assert.Null(town.Store.CredentialOf("li")!.PasswordHash);
    }

    [Fact]
    public async Task Every_endpoint_that_takes_a_post_asks_for_the_token_or_is_for_programs()
    {
        await using var town = await Town.Open();
        var endpoints = town.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
        var open =
            from endpoint in endpoints
            let methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []
            where methods.Contains("POST") && !IsForPrograms(endpoint.RoutePattern.RawText!)
            where endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Antiforgery.IAntiforgeryMetadata>()?.RequiresValidation != true
            where endpoint.Metadata.GetMetadata<Intake.FileFormAttribute>() is null
            where endpoint.Metadata.GetMetadata<global::Yifa.Visiting.PhonePostAttribute>() is null
            select endpoint.RoutePattern.RawText;
        Assert.Empty(open);
    }

    /// <summary>The API, the agent door and the report of a code that was checked read no cookie and take JSON alone.</summary>
    private static bool IsForPrograms(string pattern) =>
        pattern.StartsWith("/api/", StringComparison.Ordinal)
        || pattern == Agents.AgentDoor.Address
        || pattern == global::Yifa.Codes.CodeDoors.ReportAddress;
}
