using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Yifa.Accounts.UnifiedSignOn;

/// <summary>An ID token, believed only when everything OpenID Connect Core 3.1.3.7 asks for holds.</summary>
public static class IdToken
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(1);

    /// <summary>Public-key signatures only: neither "none" nor one made with the client's own secret.</summary>
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256,
        SecurityAlgorithms.RsaSsaPssSha256,
        SecurityAlgorithms.EcdsaSha256,
    ];

    /// <summary>Whose token it is.</summary>
    /// <exception cref="AuthenticationFailureException">Anything does not hold.</exception>
    public static async Task<Subject> Check(string token, OpenIdProvider.Published provider, string client, string nonce)
    {
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                ValidIssuer = provider.Issuer,
                ValidAudience = client,
                IssuerSigningKeys = provider.Keys,
                ValidAlgorithms = Algorithms,
                RequireSignedTokens = true,
                RequireExpirationTime = true,
                ClockSkew = ClockSkew,
            }
        );
        if (!result.IsValid)
            throw new AuthenticationFailureException("the ID token does not hold", result.Exception);
        var claims = result.ClaimsIdentity;
        if (!Same(claims.FindFirst("nonce")?.Value ?? "", nonce))
            throw new AuthenticationFailureException("the ID token answers another request");
        if (claims.FindAll("aud").Count() > 1 && claims.FindFirst("azp")?.Value != client)
            throw new AuthenticationFailureException("the ID token was issued to another client");
        return claims.FindFirst("sub")?.Value is { Length: > 0 } subject
            ? new(provider.Issuer, subject, claims.FindFirst("name")?.Value)
            : throw new AuthenticationFailureException("the ID token names nobody");
    }

    /// <summary>Whether a check failed because the key that signed is not among those known.</summary>
    public static bool IsUnknownKey(AuthenticationFailureException failure) =>
        failure.InnerException is SecurityTokenSignatureKeyNotFoundException;

    private static bool Same(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));
}

/// <summary>Somebody as an issuer knows them.</summary>
public sealed record Subject(string Issuer, string Id, string? Name)
{
    public IEnumerable<Claim> Claims
    {
        get
        {
            yield return new(ClaimTypes.NameIdentifier, $"{Issuer}#{Id}");
            if (Name is not null)
                yield return new(ClaimTypes.Name, Name);
        }
    }
}
