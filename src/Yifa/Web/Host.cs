using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.HttpResults;
using Yifa.Accounts;
using Yifa.Accounts.UnifiedSignOn;
using Yifa.Agents;
using Yifa.Api;
using Yifa.Cli;
using Yifa.Codes;
using Yifa.Comparing;
using Yifa.Draws;
using Yifa.Exams;
using Yifa.Intake;
using Yifa.Kernel;
using Yifa.Planning;
using Yifa.Store;
using Yifa.Visiting;

namespace Yifa.Web;

/// <summary>The web host: public portal, staff desk and REST API over one store.</summary>
public static class Host
{
    private const string FirstSample = "minhang-2024";

    /// <summary>Serves the store; an empty one is filled with the sample while the pages already answer, unless <c>--empty</c>.</summary>
    public static async Task<int> Serve(CommandLine line, Product product)
    {
        using var store = StoreChoice.Open(line, product.Modules);
        var app = Build(store, [], line.Option("urls") ?? "http://localhost:5080");
        if (SampleFor(store, line, product) is { } region)
            app.Lifetime.ApplicationStarted.Register(() =>
                SampleLoading.Begin(store, region, app.Services.GetRequiredService<SampleProgress>(), app.Lifetime.ApplicationStopping)
            );
        await app.RunAsync();
        return 0;
    }

    // a sample that broke off is gone on with, whichever it was
    private static SampleRegion? SampleFor(CaseStore store, CommandLine line, Product product) =>
        SampleLoading.IsUnfinished(store)
            ? product
                .Samples.SelectMany(s => s.Whole is { } whole ? [s, whole] : (IEnumerable<SampleRegion>)[s])
                .FirstOrDefault(s => s.Name == store.FactOf(SampleLoading.NameFact))
        : line.Has("empty") || store.Root is not null ? null
        : product.Samples.FirstOrDefault(s => s.Name == FirstSample);

    /// <summary>The application over a store; tests build it over their own.</summary>
    public static WebApplication Build(CaseStore store, string[] args, string urls)
    {
        // the pages' files stand beside the program, wherever it is started from
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                Args = args,
                ApplicationName = typeof(Host).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
            }
        );
        builder.WebHost.UseUrls(urls).UseStaticWebAssets();
        // the files' compressed forms as the build made them; read anew for each request they would go out uncompressed
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Services.AddSingleton(store);
        builder.Services.AddSingleton(PaperFiles.FontsOf(builder.Configuration));
        AddPages(builder.Services);
        builder.Services.AddSignIn().AddUnified(builder.Configuration);
        var app = builder.Build();
        app.Use(next => context => Headers.Write(context, next));
        app.UseCompressing();
        app.UseWhen(context => !context.Request.Path.StartsWithSegments("/api"), UseStatusPages);
        app.UseAuthentication();
        app.Use(next => context => DeskGate.Pass(context, next));
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapRazorComponents<Document>();
        MapDoors(app);
        return app;
    }

    /// <summary>Everything that is not a page.</summary>
    private static void MapDoors(WebApplication app)
    {
        app.MapGet("/size", LetterSize.Turn);
        app.MapGet("/language", Portal.Tongue.Turn);
        app.MapPaperFiles();
        app.MapSealedCopies();
        app.MapMaterials();
        app.MapKeptNumbers();
        app.MapPublishedReports();
        app.MapPublicDraws();
        app.MapCodes();
        app.MapComparison();
        app.MapExams();
        app.MapVisits();
        app.MapHeaderForms();
        app.MapCalendarFeed();
        app.MapUnified();
        app.MapGet("/healthz", () => "ok");
        app.MapAgentDoor(app.MapApi());
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddCompressing();
        services.AddHttpContextAccessor();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton<FigureBook>();
        services.AddSingleton<SampleProgress>();
        services.AddSingleton<Invigilation>();
        services.AddSingleton<Inspections.PooledYears>();
        services.AddSingleton<Discretion.StraySearch>();
        services.AddSingleton<Yifa.Surveys.Tallying>();
        services.AddSingleton<Yifa.Ratings.RatingSlips>();
        services.AddScoped<Locality>();
        services.AddScoped<Visitor>();
        services.AddScoped<Portal.Tongue>();
        services.AddHostedService<Rounds>();
        services.AddSingleton<RateLimits>();
        services.AddSingleton<Webhooks.Destination>();
        services.AddSingleton<Webhooks.WebhookSender>();
        services.AddHostedService<Webhooks.SendingRounds>();
        services.AddSingleton<CodeIssuing>();
        services.AddSingleton<Presentations>();
        services.AddSingleton<OutsideCodes>();
        services.AddSingleton<Seals.SealSender>();
        services.AddHostedService<Seals.SealRounds>();
        services.AddAntiforgery(o => o.Cookie = new SafeCookie("yifa.form"));
    }

    private static void UseStatusPages(IApplicationBuilder app)
    {
        app.UseExceptionHandler(
            new ExceptionHandlerOptions { ExceptionHandler = context => Say(context, StatusCodes.Status500InternalServerError) }
        );
        app.Use(
            async (context, next) =>
            {
                await next(context);
                // the framework's own middleware passes over a refused form, whose type is set though nothing is written
                if (context.Response is { HasStarted: false, StatusCode: >= StatusCodes.Status400BadRequest, ContentLength: null or 0 })
                    await Say(context, context.Response.StatusCode);
            }
        );
    }

    private static async Task Say(HttpContext context, int code)
    {
        if (code >= StatusCodes.Status500InternalServerError)
            context
                .RequestServices.GetRequiredService<ILoggerFactory>()
                .CreateLogger(typeof(Host))
                .LogError("页面出错,查询编号 {Reference}", context.TraceIdentifier);
        // the page that failed may have left its own half-used services and headers behind
        var services = context.RequestServices;
        await using var scope = services.CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        context.Response.Headers.Clear();
        await new RazorComponentResult<StatusDocument>(new { Code = code }) { StatusCode = code }.ExecuteAsync(context);
        context.RequestServices = services;
    }
}
