using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Identity;

namespace Yifa.Accounts.UnifiedSignOn;

/// <summary>统一身份认证: where a government's unified sign-on is and who we are to it. Set by <c>YIFA_OIDC_AUTHORITY</c>, <c>_CLIENT_ID</c>, <c>_CLIENT_SECRET</c>.</summary>
public sealed class UnifiedOptions : OAuthOptions
{
    public const string Scheme = "unified";
    private static readonly TimeSpan AtTheProvider = TimeSpan.FromMinutes(15);

    public UnifiedOptions()
    {
        CallbackPath = "/sign-in/unified";
        SignInScheme = IdentityConstants.ExternalScheme;
        (UsePkce, SaveTokens) = (true, false);
        CorrelationCookie = new SafeCookie("yifa.unified.") { Expiration = AtTheProvider };
        Scope.Add("openid");
    }

    /// <summary>What the provider says of itself.</summary>
    public OpenIdProvider Provider { get; set; } = default!;
}
