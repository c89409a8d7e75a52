using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Accounts.UnifiedSignOn;

/// <summary>Whether a unified sign-on is set up, for the pages to offer it.</summary>
public sealed record UnifiedOffer(bool IsOffered);

/// <summary>统一身份认证 of the host: there when it is configured.</summary>
public static class UnifiedSetup
{
    private const string Start = "/sign-in/unified/start";
    private const string End = "/sign-in/outside";

    public static string StartAt(string back) => $"{Start}?{BackAddress.Query}={Uri.EscapeDataString(back)}";

    public static void AddUnified(this AuthenticationBuilder authentication, IConfiguration configuration)
    {
        var authority = configuration["YIFA_OIDC_AUTHORITY"];
        authentication.Services.AddSingleton(new UnifiedOffer(!string.IsNullOrEmpty(authority)));
        if (string.IsNullOrEmpty(authority))
            return;
        if (!OpenIdProvider.IsFit(authority))
            throw new FormatException("YIFA_OIDC_AUTHORITY 应为 https 地址");
        string Needed(string name) =>
            configuration[name] is { Length: > 0 } text ? text : throw new FormatException($"设了 YIFA_OIDC_AUTHORITY,还应设 {name}");
        authentication.AddOAuth<UnifiedOptions, UnifiedHandler>(
            UnifiedOptions.Scheme,
            "统一身份认证",
            options =>
            {
                (options.ClientId, options.ClientSecret) = (Needed("YIFA_OIDC_CLIENT_ID"), Needed("YIFA_OIDC_CLIENT_SECRET"));
                // the framework asks for endpoints at once; the handler uses those the provider publishes
                (options.AuthorizationEndpoint, options.TokenEndpoint) = (authority, authority);
                options.Provider = new OpenIdProvider(authority, TimeProvider.System);
                options.Events.OnRemoteFailure = Fail;
            }
        );
    }

    public static void MapUnified(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<UnifiedOffer>().IsOffered)
            return;
        app.MapGet(Start, Challenge);
        app.MapGet(End, Arrive);
    }

    private static async Task Challenge(HttpContext context, SignInManager<Credential> signIn)
    {
        var back = BackAddress.Of(context.Request.Query[BackAddress.Query]);
        var end = $"{End}?{BackAddress.Query}={Uri.EscapeDataString(back)}";
        var properties = signIn.ConfigureExternalAuthenticationProperties(UnifiedOptions.Scheme, end);
        try
        {
            await context.ChallengeAsync(UnifiedOptions.Scheme, properties);
        }
        catch (Exception failure) when (failure is HttpRequestException or AuthenticationFailureException or System.Text.Json.JsonException)
        {
            Say(context, failure);
        }
    }

    private static async Task<IResult> Arrive(HttpContext context, SignInManager<Credential> signIn)
    {
        var back = BackAddress.Of(context.Request.Query[BackAddress.Query]);
        if (await signIn.GetExternalLoginInfoAsync() is not { } info)
            return Results.LocalRedirect("/sign-in");
        var result = await signIn.ExternalLoginSignInAsync(
            info.LoginProvider,
            info.ProviderKey,
            isPersistent: false,
            bypassTwoFactor: false
        );
        if (result.Succeeded)
            CapacityChoice.Forget(context);
        return Results.LocalRedirect(
            result.Succeeded ? back
            : result.RequiresTwoFactor ? $"/sign-in/code?{BackAddress.Query}={Uri.EscapeDataString(back)}"
            : result.IsLockedOut ? "/sign-in?said=locked"
            : context.User.Identity?.IsAuthenticated == true ? "/account"
            : $"/sign-in?said=unknown&{BackAddress.Query}=%2Faccount"
        );
    }

    private static Task Fail(RemoteFailureContext context)
    {
        Say(context.HttpContext, context.Failure);
        context.HandleResponse();
        return Task.CompletedTask;
    }

    private static void Say(HttpContext context, Exception? failure)
    {
        context
            .RequestServices.GetRequiredService<ILoggerFactory>()
            .CreateLogger(typeof(UnifiedSetup))
            .LogWarning("统一身份认证没有完成:{Reason}", failure?.InnerException?.Message ?? failure?.Message);
        context.Response.Redirect("/sign-in?said=failed");
    }
}
