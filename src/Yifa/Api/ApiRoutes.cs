using System.Data.Common;
using Microsoft.AspNetCore.Mvc;
using Yifa.Cli;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Api;

/// <summary>The REST API under <c>/api/v1</c>, and its document.</summary>
public static class ApiRoutes
{
    public const string Base = "/api/v1";

    /// <summary>Adds the API to the application; every answer is JSON, a failure problem details.</summary>
    /// <returns>The operations, for other doors that lead to them.</returns>
    public static IReadOnlyList<Operation> MapApi(this WebApplication app)
    {
        var store = app.Services.GetRequiredService<CaseStore>();
        var operations = Operations.All(store, app.Services.GetRequiredService<FigureBook>());
        var api = app.MapGroup(Base).WithMetadata(new RequestSizeLimitAttribute(ApiCall.LargestBody), new DisableAntiforgery());
        foreach (var operation in operations)
        {
            var route = api.MapMethods(operation.Path, [operation.Method], (RequestDelegate)(context => Answer(context, store, operation)));
            if (operation.TakesFile)
                route.WithMetadata(new DisableRequestSizeLimitAttribute()); // the intake counts for itself
        }
        var document = new WrittenContract(store, operations);
        app.MapGet(OpenApiDocument.Address, () => ApiAnswer.Written(document.Text));
        api.MapGet("/problems/{name}", Explain);
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments("/api"),
            branch =>
                branch.UseStatusCodePages(status =>
                    ApiAnswer
                        .Problem(status.HttpContext.Response.StatusCode, "接口没有这个地址,或者这个地址不支持这种请求")
                        .ExecuteAsync(status.HttpContext)
                )
        );
        return operations;
    }

    /// <summary>Answers one request of an operation: a route of the API, or a tool of the agent door.</summary>
    internal static async Task Answer(HttpContext context, CaseStore store, Operation operation)
    {
        IResult answer;
        try
        {
            answer = await Answered(context, store, operation);
        }
        catch (Unanswerable e)
        {
            answer = Said(context, e);
        }
        catch (UsageException e)
        {
            answer = Said(context, new(ProblemType.BadRequest, e.Message));
        }
        catch (BadHttpRequestException e) // a body too large, cut off or not as announced
        {
            answer = Said(context, new(e.StatusCode, "请求正文过大或不完整"));
        }
        catch (DbException e)
        {
            context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ApiRoutes)).LogError(e, "接口无法使用数据库");
            answer = Said(context, new(ProblemType.StoreAway, "数据库暂时无法使用,没有办理") { RetryAfter = 5 });
        }
        await answer.ExecuteAsync(context);
    }

    private static async Task<IResult> Answered(HttpContext context, CaseStore store, Operation operation)
    {
        var pass = Admit(context, store);
        if (operation.Scope is { } scope && pass.Key?.Scopes.Contains(scope) == false)
            throw new Unanswerable(ProblemType.ScopeMissing, $"这个密钥没有“{Kernel.Words.Chinese(scope)}”的范围");
        if (pass.Key is not null)
            await store.NoteUse(pass.Key);
        var call = new ApiCall(context, store, pass);
        call.Allow([.. operation.Query.Select(q => q.Name)]);
        return await operation.Handle(call);
    }

    private static Pass Admit(HttpContext context, CaseStore store)
    {
        var limits = context.RequestServices.GetRequiredService<RateLimits>();
        try
        {
            var pass = Caller.Of(context, store);
            limits.Admit(pass.Name);
            return pass;
        }
        catch (Unanswerable e) when (e.Type.Status is StatusCodes.Status401Unauthorized)
        {
            limits.Admit($"from:{context.Connection.RemoteIpAddress}");
            throw;
        }
    }

    private static IResult Said(HttpContext context, Unanswerable problem)
    {
        if (problem.Type.Status == StatusCodes.Status401Unauthorized)
            context.Response.Headers.WWWAuthenticate = "Bearer";
        if (problem.RetryAfter is { } seconds)
            context.Response.Headers.RetryAfter = $"{seconds}";
        return ApiAnswer.Problem(problem);
    }

    /// <summary>What a problem's <c>type</c> leads to.</summary>
    private static IResult Explain(string name) =>
        ProblemType.All.FirstOrDefault(p => p.Name == name) is { } type
            ? ApiAnswer.Json(
                new
                {
                    type.Name,
                    type.Status,
                    type.Title,
                    type.English,
                }
            )
            : ApiAnswer.Problem(StatusCodes.Status404NotFound, "没有这种问题");

    // callers send no cookie, so no form of a page can be made to call
    private sealed class DisableAntiforgery : Microsoft.AspNetCore.Antiforgery.IAntiforgeryMetadata
    {
        public bool RequiresValidation => false;
    }
}
