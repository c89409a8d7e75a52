using System.Globalization;
using Yifa.Api;
using Yifa.Codes;
using Yifa.Kernel;

namespace Yifa.Credit;

/// <summary>The door by which a program checks a report, beside the page for people.</summary>
public static class CreditDoors
{
    public const string JsonAddress = "/credit/verify.json";

    public static void MapCredit(this WebApplication app) => app.MapGet(JsonAddress, Verify);

    private static IResult Verify(
        HttpContext context,
        RateLimits limits,
        ReportProofs proofs,
        string? t = null,
        string? number = null,
        string? code = null
    )
    {
        if (!CodeDoors.Admits(context, limits))
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        context.Response.Headers.CacheControl = "no-store";
        if (t is { Length: > 0 })
            return Results.Json(Told(proofs.Check(t)));
        return number is { Length: > 0 } && proofs.Check(number, code ?? "") is { } found ? Results.Json(Told(found)) : Results.NotFound();
    }

    // what may not be relied on any more is not said again
    private static object Told(CheckedReport found) =>
        new
        {
            verdict = found.Verdict.ToString(),
            said = Words.Chinese(found.Verdict),
            number = found.Token?.Number,
            issuer = found.Token?.Issuer,
            enterprise = found.Token?.Enterprise,
            creditCode = found.Token?.CreditCode,
            on = Day(found.Token?.On),
            until = Day(found.Token?.Until),
            endedOn = Day(found.EndedOn),
            digest = found.Token?.Digest,
            fields = found.Text is null ? null : found.Token?.Fields.Select(f => new { code = f.Code, records = f.Records }),
            text = found.Text,
        };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
