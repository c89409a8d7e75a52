using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using QRCoder;
using Yifa.Api;
using Yifa.Kernel;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Codes;

/// <summary>The doors of codes that are no pages: keys, revocations, reports of scans, and the phone that asks for a code.</summary>
public static class CodeDoors
{
    public const string KeysAddress = "/codes/keys.json";
    public const string ListAddress = "/codes/revoked.json";
    private const string Worker = "dist/code-worker.js";
    private const int LargestReport = 10_000;
    private const string Json = "application/json; charset=utf-8";
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static void MapCodes(this WebApplication app)
    {
        app.MapGet(KeysAddress, Keys);
        app.MapGet(ListAddress, List);
        app.MapPost("/codes/presentations", Report);
        app.MapPost("/codes/{id:long}/phones", Bind).WithMetadata(new RequireAntiforgeryTokenAttribute());
        app.MapGet("/code-worker.js", WorkerFile);
    }

    private static async Task<IResult> Keys(HttpContext context, CaseStore store, CodeIssuing issuing)
    {
        await store.SigningKeyOf(issuing.Issuer); // there is one from the first time on that somebody asks
        context.Response.Headers.CacheControl = "public, max-age=60";
        return Results.Text(CodeKey.WriteSet(store.CodeKeys()), Json);
    }

    private static async Task<IResult> List(HttpContext context, CodeIssuing issuing)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Text(await issuing.SignedList(), Json);
    }

    /// <summary>Whether one more may ask from this address; false after answering that there were too many.</summary>
    public static bool Admits(HttpContext context, RateLimits limits)
    {
        try
        {
            limits.Admit($"code:{context.Connection.RemoteIpAddress}");
            return true;
        }
        catch (Unanswerable over) when (over.RetryAfter > 0)
        {
            context.Response.Headers.RetryAfter = $"{over.RetryAfter}";
            return false;
        }
    }

    private static async Task<IResult> Report(HttpContext context, RateLimits limits, Presentations presentations)
    {
        if (!Admits(context, limits))
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        if (!context.Request.HasJsonContentType())
            return Results.BadRequest();
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = LargestReport;
        try
        {
            var report = await context.Request.ReadFromJsonAsync<ScanReport>(Web, context.RequestAborted);
            return Presentations.IsReport(report) ? Results.Json(await presentations.Take(report!), Web) : Results.BadRequest();
        }
        catch (JsonException)
        {
            return Results.BadRequest();
        }
        catch (BadHttpRequestException tooLarge)
        {
            return Results.StatusCode(tooLarge.StatusCode);
        }
    }

    /// <summary>
    /// Whether the visitor is an officer of the visit; nobody else shows its code. One of its own office, of whom no account is said, is known by
    /// name among those who see the matter on duty.
    /// </summary>
    public static bool MayShow(InspectionCode? code, long matter, Visitor visitor) =>
        visitor.Account is { } account
        && code is not null
        && (
            code.Officers.Any(o => o.Account == account.Id)
            || (code.Officers.Any(o => o.Account is null && o.Name == account.Name) && visitor.View(matter) is not null)
        );

    /// <summary>Where a code is checked by its number; on paper, where nothing turns, it says no more than this.</summary>
    public static string SerialAddress(HttpRequest request, InspectionCode code) =>
        $"{request.Scheme}://{request.Host}/code?serial={Uri.EscapeDataString(code.Serial)}";

    /// <summary>A text as a picture of a QR code, for a page or a print.</summary>
    public static string Picture(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return $"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(code.GetGraphic(4)))}";
    }

    /// <summary>亮码: binds the code to the phone that asks, and hands it the text to show.</summary>
    private static async Task<IResult> Bind(HttpContext context, Visitor visitor, CaseStore store, CodeIssuing issuing, long id)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>()?.IsValid != true)
            return Results.BadRequest();
        if (store.CodeOf(id) is not { } code || !MayShow(code, id, visitor))
            return Results.NotFound();
        if (code.RevokedOn is not null || code.Until <= store.Now)
            return Said(StatusCodes.Status409Conflict, (code.RevokedOn is null ? CodeRefusals.Expired : CodeRefusals.Revoked).Text);
        if (SignedText.BytesOf(context.Request.Form["key"].ToString()) is not { } phone || !SignedText.IsPoint(phone))
            return Results.BadRequest();
        if (!await store.BindPhone(code.Serial, CodeKey.KidOf(phone), visitor.Account!.Id, CodeSettings.PhonesOf(store)))
            return Said(StatusCodes.Status409Conflict, $"已有{CodeSettings.PhonesOf(store)}部手机出示这个检查码,不能再增加");
        return Results.Json(
            new
            {
                token = await issuing.TokenFor(code, phone),
                now = new DateTimeOffset(store.Now).ToUnixTimeMilliseconds(),
                until = new DateTimeOffset(code.Until).ToUnixTimeSeconds(),
            }
        );
    }

    private static IResult Said(int status, string sentence) => Results.Json(new { said = sentence + "。" }, statusCode: status);

    /// <summary>The worker stands at the root, since it may serve only what lies below it.</summary>
    private static IResult WorkerFile(HttpContext context, IWebHostEnvironment environment)
    {
        var file = environment.WebRootFileProvider.GetFileInfo(Worker);
        if (!file.Exists)
            return Results.NotFound();
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Stream(file.CreateReadStream(), "text/javascript; charset=utf-8");
    }
}
