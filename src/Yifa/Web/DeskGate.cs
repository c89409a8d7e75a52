namespace Yifa.Web;

/// <summary>Marks a page of the staff desk.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DeskAttribute : Attribute;

/// <summary>The one door of the desk: its pages answer 403 to whoever is not let in.</summary>
public static class DeskGate
{
    public static async Task Pass(HttpContext context, RequestDelegate next)
    {
        var isDesk = context.GetEndpoint()?.Metadata.GetMetadata<DeskAttribute>() is not null;
        if (isDesk && !context.RequestServices.GetRequiredService<Visitor>().IsLocal)
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        else
            await next(context);
    }
}
