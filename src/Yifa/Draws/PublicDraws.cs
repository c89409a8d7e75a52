using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Yifa.Kernel;
using Yifa.Modules.DoubleRandom;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Draws;

/// <summary>A result that is public.</summary>
public sealed record PublicResult(string Result, string? Findings);

/// <summary>公开的抽查: a check with its entries, from which every round can be told.</summary>
public sealed record PublishedDraw(RandomCheck Check, IReadOnlyList<Told> Told)
{
    /// <summary>抽取记录 of a round; null while it has not been drawn.</summary>
    public Transcript? TranscriptOf(Round round) =>
        round.DrawEntry == 0 ? null : PublicDraw.Transcript(round, Check.Title, Told[round.RostersEntry - 1]);

    /// <summary>The results that have been published, by the object's number.</summary>
    public IReadOnlyDictionary<string, PublicResult> Results =>
        Told.Take(Check.PublishedThrough)
            .Select(t => t.Act)
            .OfType<Report>()
            .ToDictionary(r => r.Object.Trim(), r => new PublicResult(Words.Chinese(r.Result), r.Findings));
}

/// <summary>The public's doors to draws: transcripts, and the page that does a draw again in the browser.</summary>
public static partial class PublicDraws
{
    private const string File = @"{file:regex(^\d{{1,4}}\.json$)}";

    [GeneratedRegex("<(?<what>script|style)>(?<text>.*?)</\\k<what>>", RegexOptions.Singleline)]
    private static partial Regex Inline();

    private static readonly Lazy<(byte[] Page, string Policy)> Verifier = new(Read);

    public static void MapPublicDraws(this WebApplication app)
    {
        app.MapGet("/draws/verify.html", Verify);
        app.MapGet("/draws/{id:long}/" + File, Download);
    }

    /// <summary>A public check; null when there is none of that id.</summary>
    public static PublishedDraw? Find(CaseStore store, long id) =>
        store.Module(DoubleRandomModule.Module.Kind) is { } module
        && store.PublishedRecord(module, id) is { Matter: RandomCheck check, Told: var told }
            ? new(check, told)
            : null;

    private static IResult Download(HttpContext context, CaseStore store, long id, string file)
    {
        var number = int.Parse(file.Split('.')[0], CultureInfo.InvariantCulture);
        if (
            Find(store, id) is not { } draw
            || draw.Check.Rounds.FirstOrDefault(r => r.Number == number) is not { } round
            || draw.TranscriptOf(round) is not { } transcript
        )
        {
            PageBase.Say(context, "没有公开这份抽取记录。");
            return Results.StatusCode(StatusCodes.Status404NotFound);
        }
        var name = $"{draw.Check.Title}(第{number}次抽取记录).json";
        return Results.File(Encoding.UTF8.GetBytes(transcript.Write()), "application/json; charset=utf-8", name);
    }

    /// <summary>One file without anything beside it: it may as well be kept and opened from a disk. It may reach nothing at all.</summary>
    private static IResult Verify(HttpContext context)
    {
        var (page, policy) = Verifier.Value;
        context.Response.Headers.ContentSecurityPolicy = policy;
        return Results.File(page, "text/html; charset=utf-8", context.Request.Query.ContainsKey("keep") ? "双随机抽取核验.html" : null);
    }

    private static (byte[], string) Read()
    {
        using var stream = typeof(PublicDraws).Assembly.GetManifestResourceStream("Yifa.Draws.verify.html")!;
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        var hashes = Inline()
            .Matches(text)
            .ToLookup(
                m => m.Groups["what"].Value,
                m => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(m.Groups["text"].Value)))
            );
        string Sources(string what) => string.Join(' ', hashes[what].Select(h => $"'sha256-{h}'"));
        var policy =
            $"default-src 'none'; script-src {Sources("script")}; style-src {Sources("style")}; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";
        return (Encoding.UTF8.GetBytes(text), policy);
    }
}
