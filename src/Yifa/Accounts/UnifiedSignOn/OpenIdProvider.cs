using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.Tokens;

namespace Yifa.Accounts.UnifiedSignOn;

/// <summary>What an OpenID provider publishes about itself: endpoints and keys, read when needed and kept for an hour.</summary>
public sealed class OpenIdProvider(string authority, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);
    private static readonly TimeSpan BetweenReads = TimeSpan.FromMinutes(1);
    private readonly SemaphoreSlim reading = new(1);
    private volatile Published? published;

    /// <param name="Issuer">As its tokens must name it.</param>
    public sealed record Published(
        string Issuer,
        string Authorization,
        string Token,
        IReadOnlyList<SecurityKey> Keys,
        DateTimeOffset ReadAt
    );

    /// <summary>An address over which keys may be read: encrypted, or this very machine.</summary>
    public static bool IsFit(string authority) =>
        Uri.TryCreate(authority, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback);

    public Task<Published> Current(HttpClient http, CancellationToken cancel) => Get(http, Kept, cancel);

    /// <summary>Read anew, unless that was just done: the provider may have changed its keys.</summary>
    public Task<Published> Newer(HttpClient http, CancellationToken cancel) => Get(http, BetweenReads, cancel);

    private async Task<Published> Get(HttpClient http, TimeSpan age, CancellationToken cancel)
    {
        if (published is { } known && time.GetUtcNow() - known.ReadAt < age)
            return known;
        await reading.WaitAsync(cancel);
        try
        {
            return published is { } other && time.GetUtcNow() - other.ReadAt < age ? other : published = await Read(http, cancel);
        }
        finally
        {
            reading.Release();
        }
    }

    private async Task<Published> Read(HttpClient http, CancellationToken cancel)
    {
        var text = await http.GetStringAsync($"{authority.TrimEnd('/')}/.well-known/openid-configuration", cancel);
        using var document = JsonDocument.Parse(text);
        string Member(string name) =>
            document.RootElement.TryGetProperty(name, out var value) && value.GetString() is { Length: > 0 } found
                ? found
                : throw new AuthenticationFailureException($"the provider's configuration has no {name}");
        if (Member("issuer").TrimEnd('/') != authority.TrimEnd('/'))
            throw new AuthenticationFailureException("the provider's configuration is that of another issuer");
        string Endpoint(string name) =>
            IsFit(Member(name)) ? Member(name) : throw new AuthenticationFailureException($"the provider's {name} is not encrypted");
        var keys = new JsonWebKeySet(await http.GetStringAsync(Endpoint("jwks_uri"), cancel)).GetSigningKeys();
        return new(Member("issuer"), Endpoint("authorization_endpoint"), Endpoint("token_endpoint"), [.. keys], time.GetUtcNow());
    }

    public void Dispose() => reading.Dispose();
}
