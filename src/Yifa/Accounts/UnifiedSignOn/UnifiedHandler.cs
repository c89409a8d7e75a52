using System.Net.Http.Headers;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Yifa.Accounts.UnifiedSignOn;

/// <summary>
/// The authorization code flow of OpenID Connect with PKCE on the framework's OAuth handler, which keeps state and the browser's binding to it.
/// The nonce travels inside the protected state.
/// </summary>
public sealed class UnifiedHandler(IOptionsMonitor<UnifiedOptions> options, ILoggerFactory log, UrlEncoder encoder)
    : OAuthHandler<UnifiedOptions>(options, log, encoder)
{
    private const string NonceItem = "nonce";
    private const int NonceBytes = 32;
    private OpenIdProvider.Published? provider;

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        provider = await Options.Provider.Current(Backchannel, Context.RequestAborted);
        properties.Items[NonceItem] = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(NonceBytes));
        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var asked = base.BuildChallengeUrl(properties, redirectUri);
        var query = asked[(asked.IndexOf('?', StringComparison.Ordinal) + 1)..];
        var join = provider!.Authorization.Contains('?') ? '&' : '?';
        return $"{provider.Authorization}{join}{query}&nonce={properties.Items[NonceItem]}";
    }

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        provider = await Options.Provider.Current(Backchannel, Context.RequestAborted);
        using var request = new HttpRequestMessage(HttpMethod.Post, provider.Token);
        request.Headers.Accept.Add(new("application/json"));
        request.Headers.Authorization = new(
            "Basic",
            Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Encoded(Options.ClientId)}:{Encoded(Options.ClientSecret)}"))
        );
        request.Content = new FormUrlEncodedContent(
            new Dictionary<string, string?>
            {
                ["grant_type"] = "authorization_code",
                ["code"] = context.Code,
                ["redirect_uri"] = context.RedirectUri,
                ["code_verifier"] = context.Properties.Items[OAuthConstants.CodeVerifierKey],
            }
        );
        using var response = await Backchannel.SendAsync(request, Context.RequestAborted);
        return response.IsSuccessStatusCode
            ? OAuthTokenResponse.Success(JsonDocument.Parse(await response.Content.ReadAsStringAsync(Context.RequestAborted)))
            : OAuthTokenResponse.Failed(
                new AuthenticationFailureException($"the provider answered the code with {(int)response.StatusCode}")
            );
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(
        ClaimsIdentity identity,
        AuthenticationProperties properties,
        OAuthTokenResponse tokens
    )
    {
        var token =
            tokens.Response?.RootElement.TryGetProperty("id_token", out var found) == true && found.GetString() is { } text
                ? text
                : throw new AuthenticationFailureException("the provider sent no ID token");
        identity.AddClaims((await Believe(token, properties.Items[NonceItem] ?? "")).Claims);
        properties.Items.Remove(NonceItem);
        return new(new ClaimsPrincipal(identity), properties, Scheme.Name);
    }

    private async Task<Subject> Believe(string token, string nonce)
    {
        try
        {
            return await IdToken.Check(token, provider!, Options.ClientId, nonce);
        }
        catch (AuthenticationFailureException failure) when (IdToken.IsUnknownKey(failure))
        {
            provider = await Options.Provider.Newer(Backchannel, Context.RequestAborted);
            return await IdToken.Check(token, provider, Options.ClientId, nonce);
        }
    }

    // RFC 6749, 2.3.1: both parts are form-encoded first
    private static string Encoded(string part) => Uri.EscapeDataString(part);
}
