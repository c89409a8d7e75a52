namespace Yifa.Web;

/// <summary>大字: pages in larger letters, remembered by the browser (无障碍环境建设法 asks for it of government sites).</summary>
public static class LetterSize
{
    private const string Cookie = "size";
    private const string Large = "large";

    public static bool IsLarge(HttpContext context) => context.Request.Cookies[Cookie] == Large;

    /// <summary>Turns large letters on or off and goes back to the page it was asked from.</summary>
    public static IResult Turn(HttpContext context)
    {
        if (IsLarge(context))
            context.Response.Cookies.Delete(Cookie);
        else
            context.Response.Cookies.Append(
                Cookie,
                Large,
                new CookieOptions
                {
                    HttpOnly = true,
                    SameSite = SameSiteMode.Lax,
                    MaxAge = TimeSpan.FromDays(365),
                }
            );
        var from = context.Request.GetTypedHeaders().Referer;
        return Results.LocalRedirect(from is not null && from.Authority == context.Request.Host.Value ? from.PathAndQuery : "/");
    }
}
