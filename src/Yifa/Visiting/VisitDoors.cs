using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Yifa.Api;
using Yifa.Intake;
using Yifa.Kernel;
using Yifa.Papers;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Visiting;

/// <summary>On a door that a phone posts to: it asks for the token itself, since it is sent in a header beside a body that is no form.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PhonePostAttribute : Attribute;

/// <summary>The doors a phone's record comes in by: who is signed in, edits, pictures, the whole record. Everything may be sent again.</summary>
public static class VisitDoors
{
    public static readonly Refusal SignInFirst = Refusal.Because("登录已经过期,请登录后再上传;手机上的记录都在");
    public static readonly Refusal OtherAccount = Refusal.Because("手机上的记录属于另一个账号,请用原来的账号登录后上传");
    public static readonly Refusal NotYours = Refusal.Because("没有这次检查,或者当前账号不能记录");
    public static readonly Refusal PageTooOld = Refusal.Because("页面放得太久,请联网刷新后再上传;手机上的记录都在");

    private const long LargestPost = 24 << 20;
    private const long LargestPicture = 6 << 20;
    private const string Worker = "dist/worker.js";

    public static void MapVisits(this WebApplication app)
    {
        app.MapGet("/visits/worker.js", Work);
        app.MapGet("/visits/who", Who);
        app.MapPost("/visits/{id:long}/sync", Sync)
            .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(LargestPost), new PhonePostAttribute());
        app.MapPost("/visits/{id:long}/pictures/{name}", TakePicture)
            .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(LargestPicture + 1), new PhonePostAttribute());
        app.MapGet("/visits/{id:long}/pictures/{name}", ShowPicture);
        app.MapPost("/visits/{id:long}/hand-in", HandIn).WithMetadata(new PhonePostAttribute());
    }

    /// <summary>The service worker, from where it may look after all pages of visits; nothing where the build had no Node.</summary>
    private static IResult Work(HttpContext context, IWebHostEnvironment site)
    {
        if (site.WebRootFileProvider.GetFileInfo(Worker) is not { Exists: true } file)
            return Results.NotFound();
        context.Response.Headers["Service-Worker-Allowed"] = "/visits";
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Stream(file.CreateReadStream(), "text/javascript");
    }

    /// <summary>Who is signed in, with a fresh token for what is sent next: that of a page kept for days is worth nothing.</summary>
    private static IResult Who(HttpContext context, Visitor visitor, IAntiforgery forms) =>
        visitor.Account is { } account
            ? ApiAnswer.Json(
                new
                {
                    Account = account.Id,
                    account.Name,
                    Token = forms.GetAndStoreTokens(context).RequestToken,
                }
            )
            : Refuse(StatusCodes.Status401Unauthorized, SignInFirst);

    private static async Task<IResult> Sync(HttpContext context, CaseStore store, Visitor visitor, IAntiforgery forms, long id)
    {
        var (work, refused) = await Enter(context, store, visitor, forms, id);
        if (work is null)
            return refused!;
        if (await Read<SyncPost>(context) is not { } post)
            return Refuse(StatusCodes.Status400BadRequest, SyncPost.Malformed);
        if (post.Against() is { } malformed)
            return Refuse(StatusCodes.Status422UnprocessableEntity, malformed);
        if (post.Account != work.Actor.Account)
            return Refuse(StatusCodes.Status409Conflict, OtherAccount);
        var edits = post.EditsOf(work.Actor.Account, store.Now);
        if (edits.Count > 0 && await store.KeepEdits(work.Actor, id, edits) is { } against)
            return Refuse(StatusCodes.Status409Conflict, against);
        return ApiAnswer.Json(VisitAnswer.Of(store, store.EditsOf(work.Reader, id)!, store.PicturesOf(work.Reader, id), post.Since));
    }

    private static async Task<IResult> TakePicture(
        HttpContext context,
        CaseStore store,
        Visitor visitor,
        IAntiforgery forms,
        long id,
        string name
    )
    {
        var (work, refused) = await Enter(context, store, visitor, forms, id);
        if (work is null)
            return refused!;
        if (!SyncPost.IsName(name))
            return Refuse(StatusCodes.Status422UnprocessableEntity, SyncPost.Malformed);
        var intake = new FileIntake(store) { Most = LargestPicture };
        var taken = await intake.Take(context.Request.Body, work.Actor.Capacity is Capacity.Party, context.RequestAborted);
        if (taken.Content is not { } content || !Materials.IsImage(content.Type))
            return Refuse(StatusCodes.Status422UnprocessableEntity, taken.Refusal ?? IntakeRefusals.Unknown);
        await store.KeepPicture(work.Actor, id, new(name, content));
        return Results.NoContent();
    }

    /// <summary>A picture that another phone took, so that both officers see and print the whole record.</summary>
    private static IResult ShowPicture(CaseStore store, Visitor visitor, long id, string name)
    {
        var content = Fieldwork.Of(store, visitor, id) is { } work
            ? store.PicturesOf(work.Reader, id).FirstOrDefault(p => p.Name == name)?.Content
            : null;
        return content is not null && store.Contents.Has(content.Hash)
            ? Results.File(store.Contents.Open(content.Hash), Materials.NameOf(content.Type))
            : Refuse(StatusCodes.Status404NotFound, NotYours);
    }

    private static async Task<IResult> HandIn(HttpContext context, CaseStore store, Visitor visitor, IAntiforgery forms, long id)
    {
        var (work, refused) = await Enter(context, store, visitor, forms, id);
        if (work is null)
            return refused!;
        var against = await new HandingInVisit(store, work).HandIn();
        return against.Count > 0
            ? ApiAnswer.Json(
                new
                {
                    Refusals = against.Select(r => new
                    {
                        r.Name,
                        Text = r.ToString(),
                        r.Field,
                        VisitRecord.OnPage(r.Field)?.Place,
                    }),
                },
                StatusCodes.Status422UnprocessableEntity
            )
            : ApiAnswer.Json(VisitAnswer.Of(store, store.EditsOf(work.Reader, id)!, store.PicturesOf(work.Reader, id), 0));
    }

    private static async Task<(Fieldwork? Work, IResult? Refused)> Enter(
        HttpContext context,
        CaseStore store,
        Visitor visitor,
        IAntiforgery forms,
        long id
    ) =>
        !visitor.IsSignedIn ? (null, Refuse(StatusCodes.Status401Unauthorized, SignInFirst))
        : !await forms.IsRequestValidAsync(context) ? (null, Refuse(StatusCodes.Status400BadRequest, PageTooOld))
        : Fieldwork.Of(store, visitor, id) is { } work ? (work, null)
        : (null, Refuse(StatusCodes.Status404NotFound, NotYours));

    private static IResult Refuse(int status, Refusal refusal) =>
        ApiAnswer.Json(
            new
            {
                Refusals = new[]
                {
                    new
                    {
                        refusal.Name,
                        Text = refusal.ToString(),
                        refusal.Field,
                    },
                },
            },
            status
        );

    private static async Task<T?> Read<T>(HttpContext context)
        where T : class
    {
        try
        {
            return await context.Request.ReadFromJsonAsync<T>(context.RequestAborted);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
