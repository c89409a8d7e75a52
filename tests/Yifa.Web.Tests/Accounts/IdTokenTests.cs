using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Yifa.Accounts.UnifiedSignOn;

namespace Yifa.Web.Tests.Accounts;

public sealed class IdTokenTests : IDisposable
{
    private const string Issuer = "https://sso.example";
    private const string Client = "yifa";
    private readonly RSA rsa = RSA.Create(2048);
    private readonly RSA otherRsa = RSA.Create(2048);

    private Task<Subject> Check(string token, string nonce = "n-1") =>
        IdToken.Check(token, new(Issuer, Issuer, Issuer, [new RsaSecurityKey(rsa) { KeyId = "k1" }], DateTimeOffset.UtcNow), Client, nonce);

    private string Token(Action<SecurityTokenDescriptor>? change = null)
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Client,
            Expires = DateTime.UtcNow.AddMinutes(5),
            NotBefore = DateTime.UtcNow.AddHours(-2),
            IssuedAt = DateTime.UtcNow.AddHours(-2),
            Claims = new Dictionary<string, object> { ["sub"] = "u1", ["nonce"] = "n-1" },
            SigningCredentials = Signed(rsa),
        };
        change?.Invoke(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    private static SigningCredentials Signed(RSA key) => new(new RsaSecurityKey(key) { KeyId = "k1" }, SecurityAlgorithms.RsaSha256);

    [Fact]
    public async Task A_sound_token_names_its_subject() => Assert.Equal(new Subject(Issuer, "u1", null), await Check(Token()));

    public static TheoryData<string, Action<SecurityTokenDescriptor>> Unsound =>
        new()
        {
            { "issuer", d => d.Issuer = "https://evil.example" },
            { "no issuer", d => d.Issuer = null },
            { "audience", d => d.Audience = "another" },
            { "no audience", d => d.Audience = null },
            { "expired", d => d.Expires = DateTime.UtcNow.AddMinutes(-2) },
            { "never expires", d => d.Expires = null },
            { "not yet", d => d.NotBefore = DateTime.UtcNow.AddMinutes(3) },
            { "nonce", d => d.Claims["nonce"] = "n-2" },
            { "no nonce", d => d.Claims.Remove("nonce") },
            { "no subject", d => d.Claims.Remove("sub") },
            { "several audiences and no azp", d => (d.Audience, d.Claims["aud"]) = (null, new[] { Client, "another" }) },
            { "unsigned", d => d.SigningCredentials = null },
            {
                "signed with the secret",
                d => d.SigningCredentials = new(new SymmetricSecurityKey(new byte[32]) { KeyId = "k1" }, SecurityAlgorithms.HmacSha256)
            },
        };

    [Theory, MemberData(nameof(Unsound))]
    public async Task An_unsound_token_is_refused(string what, Action<SecurityTokenDescriptor> change)
    {
        Assert.NotEmpty(what);
        await Assert.ThrowsAsync<AuthenticationFailureException>(() => Check(Token(change)));
    }

    [Fact]
    public async Task A_token_signed_by_somebody_else_or_changed_is_refused()
    {
        await Assert.ThrowsAsync<AuthenticationFailureException>(() => Check(Token(d => d.SigningCredentials = Signed(otherRsa))));
        var parts = Token().Split('.');
        var payload = Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[1]).Replace("u1", "u2"));
        await Assert.ThrowsAsync<AuthenticationFailureException>(() => Check($"{parts[0]}.{payload}.{parts[2]}"));
        var none = Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""");
        await Assert.ThrowsAsync<AuthenticationFailureException>(() => Check($"{none}.{parts[1]}."));
        await Assert.ThrowsAsync<AuthenticationFailureException>(() => Check("no token at all"));
    }

    public void Dispose()
    {
        rsa.Dispose();
        otherRsa.Dispose();
    }
}
