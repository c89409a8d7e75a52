using Yifa.Accounts;

namespace Yifa.Web;

/// <summary>Marks a page for those who have signed in.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DeskAttribute : Attribute;

/// <summary>The one door of the desk: whoever has not signed in is led to the sign-in page, and from there back.</summary>
public static class DeskGate
{
    public static async Task Pass(HttpContext context, RequestDelegate next)
    {
        var isDesk = context.GetEndpoint()?.Metadata.GetMetadata<DeskAttribute>() is not null;
        if (isDesk && !context.RequestServices.GetRequiredService<Visitor>().IsSignedIn)
            context.Response.Redirect(BackAddress.SignIn(context));
        else
            await next(context);
    }
}
