namespace Yifa.Web;

/// <summary>Response headers of every page.</summary>
public static class Headers
{
    // the one style that the script brings along, for its bar across a slow page
    private const string ProgressBar = "'sha256-WAyOw4V+FqDc35lQPyRADLBWbuNK8ahvYEaQIYF1+Ps='";

    private const string Policy =
        $"default-src 'none'; style-src 'self' {ProgressBar}; script-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'self'";

    public static Task Write(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            // a page that brings its own script along says so itself
            if (headers.ContentSecurityPolicy.Count == 0)
                headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            // after a POST the browser goes on with GET (RFC 9110, 15.4.4); the framework's own redirect is the older 302
            if (HttpMethods.IsPost(context.Request.Method) && context.Response.StatusCode == StatusCodes.Status302Found)
                context.Response.StatusCode = StatusCodes.Status303SeeOther;
            return Task.CompletedTask;
        });
        return next(context);
    }
}
