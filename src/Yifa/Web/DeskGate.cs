using Yifa.Accounts;

namespace Yifa.Web;

/// <summary>Marks a page for those who work in a duty.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DeskAttribute : Attribute;

/// <summary>Marks a page for whoever has signed in.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SignedInAttribute : Attribute;

/// <summary>
/// The one door of the desk: whoever has not signed in is led to the sign-in page, and from there back; whoever is there as a party is led to
/// the portal, where the matter is told as parties are told of it.
/// </summary>
public static class DeskGate
{
    private const string AccountPage = "/account";

    public static async Task Pass(HttpContext context, RequestDelegate next)
    {
        var isDesk = Has<DeskAttribute>(context);
        if (!isDesk && !Has<SignedInAttribute>(context))
        {
            await next(context);
            return;
        }
        var visitor = context.RequestServices.GetRequiredService<Visitor>();
        if (!visitor.IsSignedIn)
            context.Response.Redirect(BackAddress.SignIn(context));
        else if (FirstPassword.Opened(context.User) && context.Request.Path != AccountPage)
            context.Response.Redirect($"{AccountPage}?done=first");
        else if (isDesk && !visitor.IsOnDuty)
            context.Response.Redirect(context.Request.RouteValues["Id"] is { } id ? $"/portal/cases/{id}" : "/portal");
        else
            await next(context);
    }

    private static bool Has<T>(HttpContext context)
        where T : class => context.GetEndpoint()?.Metadata.GetMetadata<T>() is not null;
}
