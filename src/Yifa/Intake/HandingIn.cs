using Yifa.Kernel;
using Yifa.Papers;
using Yifa.Store;
using Yifa.Web;
using Yifa.Web.Portal;

namespace Yifa.Intake;

/// <summary>提交材料: the doors of desk and portal through which files come in and out. The pages beside them list what is there and hold the form.</summary>
public static class HandingIn
{
    public const string Title = "title";
    public const string Kind = "kind";
    public const string From = "from";
    public const string Files = "files";

    /// <summary>In the address of the page that follows: how many materials were filed, and what was refused, as places and rules.</summary>
    public const string Done = "filed";
    public const string Against = "refused";

    private const string File = @"{n:int}.{part:int}";

    /// <summary>Every door that materials and volumes pass.</summary>
    public static void MapMaterials(this WebApplication app)
    {
        app.MapPosted();
        app.MapReading();
        app.MapTexts();
        Binding.MapVolumes(app);
        app.MapPost("/matters/{kind}/{id:long}/files/hand-in", OnDesk).TakesFiles().WithMetadata(new DeskAttribute());
        app.MapGet("/matters/{kind}/{id:long}/files/" + File, ShowOnDesk).WithMetadata(new DeskAttribute());
        app.MapPost("/portal/cases/{id:long}/files/hand-in", OnPortal).TakesFiles().WithMetadata(new PortalAttribute());
        app.MapGet("/portal/cases/{id:long}/files/" + File, ShowOnPortal).WithMetadata(new PortalAttribute());
    }

    /// <summary>The intake counts the bytes for itself, and <see cref="FileForm"/> checks the form's token as it reads.</summary>
    internal static RouteHandlerBuilder TakesFiles(this RouteHandlerBuilder route) =>
        route.WithMetadata(new Microsoft.AspNetCore.Mvc.DisableRequestSizeLimitAttribute(), new FileFormAttribute());

    /// <summary>The refusal of that name among those that stand against files.</summary>
    public static Refusal? Named(string name) => All.GetValueOrDefault(name);

    /// <summary>Everything that may stand against a file.</summary>
    public static IReadOnlyCollection<Refusal> Refusals => All.Values;

    private static readonly Dictionary<string, Refusal> All = new[]
    {
        typeof(IntakeRefusals),
        typeof(FileRefusals),
        typeof(FileIntake),
        typeof(Scanner),
        typeof(TextDoor),
    }
        .SelectMany(t => t.GetFields().Where(f => f.FieldType == typeof(Refusal)))
        .Select(f => (Refusal)f.GetValue(null)!)
        .Concat([Gate.NotEntitled, Gate.MatterClosed, Gate.NotFound, Gate.StaleVersion, Gate.NotTheParty, BindRefusals.AlreadyBound])
        .ToDictionary(r => r.Name);

    private static async Task<IResult> OnDesk(HttpContext context, CaseStore store, Visitor visitor, string kind, long id)
    {
        if (visitor.View(id) is not { } view || view.Brief.Kind != kind)
            return Refuse(context, StatusCodes.Status404NotFound, Gate.NotFound.Text + "。");
        if (!visitor.Actors.Any(a => FileDoors.KindsFor(view.File, a).Count > 0))
            return Refuse(context, StatusCodes.Status403Forbidden, Gate.NotEntitled.Text + "。");
        return await Receive(
            context,
            store,
            view,
            (material, from) => ActorAtDesk(visitor, view, material, from),
            $"/matters/{kind}/{id}/files"
        );
    }

    private static async Task<IResult> OnPortal(HttpContext context, CaseStore store, Visitor visitor, long id)
    {
        if (visitor.Actors.FirstOrDefault(a => a.Capacity is Capacity.Party) is not { } party)
            return Results.Redirect(Accounts.BackAddress.SignIn(context));
        if (store.View(Reader.Of(party), id) is not { } view)
            return Refuse(context, StatusCodes.Status404NotFound, "没有找到这件事,或者不是您的。");
        return await Receive(context, store, view, (_, _) => party, $"/portal/cases/{id}/files");
    }

    /// <summary>Whoever may file the kind; at the counter for the party it comes from.</summary>
    private static Actor? ActorAtDesk(Visitor visitor, CaseView view, MaterialKind kind, string from) =>
        from.Length > 0 && FileDoors.ActOf(view.File, kind) is { } act && visitor.AtCounter(act, view.Brief.Office) is { } counter
            ? counter with
            {
                Behalf = from,
            }
            : visitor.Actors.FirstOrDefault(a => FileDoors.MayFile(view.File, a, kind));

    private static async Task<IResult> Receive(
        HttpContext context,
        CaseStore store,
        CaseView view,
        Func<MaterialKind, string, Actor?> actorFor,
        string back
    )
    {
        var isPublic = view.SeenBy.Capacity is Capacity.Party;
        if (await FileForm.Read(context, new(store), isPublic) is not { } form)
            return Refuse(context, StatusCodes.Status400BadRequest, null);
        var kind = Enum.TryParse<MaterialKind>(form.Text(Kind), out var named) ? named : MaterialKind.Other;
        var actor = actorFor(kind, form.Text(From).Trim());
        var channel = isPublic ? "portal" : "desk";
        var refused = new List<string>(
            form.Files.Select((f, i) => f.Taken.Refusal is { } r ? $"{i + 1}-{r.Name}" : "").Where(t => t.Length > 0)
        );
        var filed = 0;
        if (form.Files.Count == 0)
            refused.Add($"0-{FileRefusals.NoContent.Name}");
        foreach (var handed in refused.Count > 0 && form.Text(Title).Trim().Length > 0 ? [] : Materials(form, kind))
            if (actor is null)
                refused.Add($"0-{Gate.NotEntitled.Name}");
            else if (await store.File(actor, view.Brief.Id, handed, channel) is { Accepted: false } result)
                refused.AddRange(result.Refusals.Select(r => $"0-{r.Name}"));
            else
                filed++;
        // what was typed comes back with what was refused; the browser alone knows which files were chosen
        var kept = refused.Count > 0 ? $"&{Title}={Uri.EscapeDataString(form.Text(Title))}&{Kind}={kind}" : "";
        return Results.Redirect($"{back}?{Done}={filed}&{Against}={string.Join('.', refused.Distinct())}{kept}");
    }

    /// <summary>Under one title everything is one material; without one each file is a material of its own.</summary>
    private static IEnumerable<Handed> Materials(FileForm form, MaterialKind kind)
    {
        var taken = form.Files.Where(f => f.Taken.Content is not null).ToList();
        var title = form.Text(Title).Trim();
        return title.Length == 0 ? taken.Select(f => new Handed(f.Title, kind, [f.Taken.Content!]))
            : taken.Count == 0 ? []
            : [new Handed(title, kind, [.. taken.Select(f => f.Taken.Content!)])];
    }

    private static IResult ShowOnDesk(HttpContext context, CaseStore store, Visitor visitor, string kind, long id, int n, int part) =>
        visitor.View(id) is { } view && view.Brief.Kind == kind && CaseStore.ContentOf(view, n, part) is { } content
            ? FileDoors.Send(store, view, n, part, content)
            : Refuse(context, StatusCodes.Status404NotFound, "没有这一份材料。");

    private static IResult ShowOnPortal(HttpContext context, CaseStore store, Visitor visitor, long id, int n, int part)
    {
        if (visitor.Actors.FirstOrDefault(a => a.Capacity is Capacity.Party) is not { } party)
            return Results.Redirect(Accounts.BackAddress.SignIn(context));
        return store.View(Reader.Of(party), id) is { } view && CaseStore.ContentOf(view, n, part) is { } content
            ? FileDoors.Send(store, view, n, part, content)
            : Refuse(context, StatusCodes.Status404NotFound, "没有这一份材料。");
    }

    // the status page says the sentence, or its own
    internal static IResult Refuse(HttpContext context, int status, string? sentence)
    {
        if (sentence is not null)
            PageBase.Say(context, sentence);
        return Results.StatusCode(status);
    }
}
