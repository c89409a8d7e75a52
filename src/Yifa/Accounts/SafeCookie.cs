using Yifa.Api;

namespace Yifa.Accounts;

/// <summary>A cookie that only travels encrypted, except at this very machine, and that no script reads.</summary>
public sealed class SafeCookie : CookieBuilder
{
    public SafeCookie(string name)
    {
        (Name, Path) = (name, "/");
        (HttpOnly, SameSite, IsEssential) = (true, SameSiteMode.Lax, true);
    }

    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var options = base.Build(context, expiresFrom);
        options.Secure = context.Request.IsHttps || !Caller.IsHere(context);
        return options;
    }
}
