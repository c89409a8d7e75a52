using Microsoft.AspNetCore.ResponseCompression;

namespace Yifa.Web;

/// <summary>
/// Pages go compressed to whoever has not said who they are. With a session or a form's token in play, the length of a compressed page could
/// betray its secrets (BREACH), and it goes as it is.
/// </summary>
public static class Compressing
{
    /// <summary>Cookies that say how one reads, not who one is.</summary>
    private static readonly string[] OfTaste = ["size", "language"];

    public static void AddCompressing(this IServiceCollection services) =>
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.Providers.Add<BrotliCompressionProvider>();
            o.Providers.Add<GzipCompressionProvider>();
        });

    public static void UseCompressing(this IApplicationBuilder app) =>
        app.UseWhen(context => IsAnonymous(context.Request), a => a.UseResponseCompression());

    private static bool IsAnonymous(HttpRequest request) =>
        request.Headers.Authorization.Count == 0 && request.Cookies.Keys.All(k => OfTaste.Contains(k, StringComparer.Ordinal));
}
