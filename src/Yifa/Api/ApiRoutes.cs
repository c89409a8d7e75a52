using Microsoft.AspNetCore.Mvc;
using Yifa.Cli;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Api;

/// <summary>The REST API under <c>/api/v1</c>.</summary>
public static class ApiRoutes
{
    private delegate Task<IResult> Handler(ApiCall call);

    /// <summary>Adds the API to the application; every answer is JSON, a failure problem details.</summary>
    public static void MapApi(this WebApplication app)
    {
        var store = app.Services.GetRequiredService<CaseStore>();
        var fonts = app.Services.GetRequiredService<Papers.FontShelf>();
        var matters = new MattersApi();
        var figures = new FiguresApi(store, app.Services.GetRequiredService<FigureBook>());
        var api = app.MapGroup("/api/v1").WithMetadata(new RequestSizeLimitAttribute(ApiCall.LargestBody), new DisableAntiforgery());
        void Map(string method, string pattern, Handler handler) =>
            api.MapMethods(pattern, [method], (RequestDelegate)(context => Answer(context, store, handler)));
        Map("GET", "/kinds", KindsApi.List);
        Map("GET", "/kinds/{kind}", KindsApi.Show);
        Map("GET", "/matters", matters.List);
        Map("GET", "/matters/{id}", matters.Show);
        Map("POST", "/matters/{kind}", matters.Open);
        Map("POST", "/matters/{id}/acts/{act}", matters.Act);
        Map("GET", "/matters/{id}/papers/{file}", call => PaperFiles.OnApi(call, fonts));
        Map("GET", "/search", matters.Search);
        Map("GET", "/figures", figures.List);
        Map("GET", "/figures/{id}", figures.Show);
        Map("GET", "/figures/{id}/drill", figures.Drill);
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments("/api"),
            branch =>
                branch.UseStatusCodePages(status =>
                    ApiAnswer
                        .Problem(status.HttpContext.Response.StatusCode, "接口没有这个地址,或者这个地址不支持这种请求")
                        .ExecuteAsync(status.HttpContext)
                )
        );
    }

    private static async Task Answer(HttpContext context, CaseStore store, Handler handler)
    {
        IResult answer;
        try
        {
            answer = await handler(new ApiCall(context, store));
        }
        catch (Unanswerable e)
        {
            answer = ApiAnswer.Problem(e.Status, e.Message, e.Refusals);
        }
        catch (UsageException e)
        {
            answer = ApiAnswer.Problem(StatusCodes.Status400BadRequest, e.Message);
        }
        catch (BadHttpRequestException e) // a body too large, cut off or not as announced
        {
            answer = ApiAnswer.Problem(e.StatusCode, "请求正文过大或不完整");
        }
        await answer.ExecuteAsync(context);
    }

    // callers send no cookie, so no form of a page can be made to call
    private sealed class DisableAntiforgery : Microsoft.AspNetCore.Antiforgery.IAntiforgeryMetadata
    {
        public bool RequiresValidation => false;
    }
}
