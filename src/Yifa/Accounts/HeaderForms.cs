using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Accounts;

/// <summary>What the header's buttons do.</summary>
public static class HeaderForms
{
    public static void MapHeaderForms(this WebApplication app)
    {
        app.MapPost("/sign-out", SignOut).WithMetadata(new RequireAntiforgeryTokenAttribute());
        app.MapPost(
                "/capacity",
                (HttpContext context, Visitor visitor) => Sound(context) ? CapacityChoice.Choose(context, visitor) : Results.BadRequest()
            )
            .WithMetadata(new RequireAntiforgeryTokenAttribute());
    }

    private static async Task<IResult> SignOut(HttpContext context, SignInManager<Credential> signIn)
    {
        if (!Sound(context))
            return Results.BadRequest();
        await signIn.SignOutAsync();
        CapacityChoice.Forget(context);
        var back = context.Request.Form[BackAddress.Query].ToString();
        return Results.LocalRedirect(back.Length > 0 ? BackAddress.Of(back) : "/");
    }

    // the framework checks the token and leaves it to the endpoint to turn away
    private static bool Sound(HttpContext context) => context.Features.Get<IAntiforgeryValidationFeature>()?.IsValid == true;
}
