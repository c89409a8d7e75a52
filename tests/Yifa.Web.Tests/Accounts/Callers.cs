using System.Net;
using Yifa.Web.Tests.Pages;

namespace Yifa.Web.Tests.Accounts;

/// <summary>Browsers as the tests of sign-in need them.</summary>
internal static class Callers
{
    public const string Session = "yifa.session";

    /// <summary>The session's cookie of an answer, as name=value; null when it sets none.</summary>
    public static string? SessionOf(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var set)
            ? set.FirstOrDefault(c => c.StartsWith($"{Session}=", StringComparison.Ordinal))?.Split(';')[0]
            : null;

    /// <summary>Whether the desk opens with these cookies.</summary>
    public static async Task<bool> IsIn(HttpClient client, string? cookie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/matters");
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        using var answer = await client.SendAsync(request);
        if (answer.StatusCode == HttpStatusCode.OK)
            return true;
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.StartsWith("/sign-in?back=", answer.Headers.Location!.OriginalString);
        return false;
    }

    /// <summary>Tries to sign in as somebody; the town's client keeps the cookies.</summary>
    public static async Task<HttpResponseMessage> Try(this Town town, string name, string password, string address = "/sign-in") =>
        await town.Send(await town.Get(address), ("name", name), ("password", password), ("back", BackOf(address)));

    private static string BackOf(string address) => address.Split("back=") is [_, var back] ? Uri.UnescapeDataString(back) : "/matters";
}
