using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Yifa.Store;

namespace Yifa.Accounts;

/// <summary>Sign-in of the host: cookie, password with lock-out, second factor, keys shared through the database.</summary>
public static class SignInSetup
{
    private const int FailuresAllowed = 5;
    private static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan SignedInFor = TimeSpan.FromHours(8);
    private static readonly TimeSpan BetweenSteps = TimeSpan.FromMinutes(10);

    public static AuthenticationBuilder AddSignIn(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("yifa");
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<CaseStore>(
                (keys, store) =>
                {
                    keys.XmlRepository = new StoreKeys(store);
                    keys.XmlEncryptor = new InStore(); // the repository seals
                }
            );
        services.AddScoped<IPasswordValidator<Credential>, PasswordRule>();
        services.AddScoped<PasswordSignIn>();
        services.AddScoped<DemoAccounts>();
        services.AddScoped<SecondFactor>();
        services
            .AddIdentityCore<Credential>(o =>
            {
                o.Lockout.MaxFailedAccessAttempts = FailuresAllowed;
                o.Lockout.DefaultLockoutTimeSpan = LockedFor;
                o.User.AllowedUserNameCharacters = "";
            })
            .AddSignInManager()
            .AddUserStore<CredentialStore>()
            .AddTokenProvider<TotpCheck>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddSingleton<ILookupNormalizer, AsTyped>();
        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        authentication.AddIdentityCookies();
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, ForSession);
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, o => Between(o, "yifa.step"));
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.ExternalScheme, o => Between(o, "yifa.outside"));
        return authentication;
    }

    private static void ForSession(CookieAuthenticationOptions options)
    {
        options.Cookie = new SafeCookie("yifa.session");
        (options.ExpireTimeSpan, options.SlidingExpiration) = (SignedInFor, true);
        options.Events = new CookieAuthenticationEvents { OnValidatePrincipal = StillHolds };
    }

    private static void Between(CookieAuthenticationOptions options, string name)
    {
        options.Cookie = new SafeCookie(name);
        options.ExpireTimeSpan = BetweenSteps;
    }

    /// <summary>A session ends as soon as its account's stamp is another one, in every process.</summary>
    private static async Task StillHolds(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var claims = services.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity;
        var account = context.Principal?.FindFirst(claims.UserIdClaimType)?.Value;
        var held = context.Principal?.FindFirst(claims.SecurityStampClaimType)?.Value;
        var now = account is null ? null : services.GetRequiredService<CaseStore>().StampOf(account);
        if (held is { Length: > 0 } && now is not null && Same(held, now))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    private static bool Same(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    /// <summary>Account ids mean what they say, capitals and all.</summary>
    private sealed class AsTyped : ILookupNormalizer
    {
        public string? NormalizeName(string? name) => name;

        public string? NormalizeEmail(string? email) => email;
    }
}
