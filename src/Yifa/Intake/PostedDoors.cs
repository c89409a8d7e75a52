using Yifa.Kernel;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Intake;

/// <summary>The doors through which scans come onto the table of a posted application, and are looked at there by whoever laid them down.</summary>
public static class PostedDoors
{
    public const string Envelope = "envelope";
    public const string Scans = "scans";

    public static void MapPosted(this WebApplication app)
    {
        app.MapPost("/matters/{kind}/posted/scans", Lay).TakesFiles().WithMetadata(new DeskAttribute());
        app.MapGet("/matters/{kind}/posted/scans/{n:int}", Show).WithMetadata(new DeskAttribute());
    }

    /// <summary>The opening act of what comes by post; null where the account may not register it.</summary>
    public static ActType? ActOf(CaseStore store, Visitor visitor, string kind) =>
        store.Module(kind) is { Dossier: not null, Journey: { } journey } module && visitor.MayOpen(module.Act(journey.Act))
            ? module.Act(journey.Act)
            : null;

    private static async Task<IResult> Lay(HttpContext context, CaseStore store, Visitor visitor, string kind)
    {
        if (visitor.Account is not { } account || ActOf(store, visitor, kind) is null)
            return HandingIn.Refuse(context, StatusCodes.Status403Forbidden, Gate.NotEntitled.Text + "。");
        if (await FileForm.Read(context, new(store), isPublic: false) is not { } form)
            return HandingIn.Refuse(context, StatusCodes.Status400BadRequest, null);
        var (sitting, typed) = PostedSitting.Of(store, account, kind);
        var laid = form.Files.Where(f => f.Taken.Content is { } c && (Materials.IsImage(c.Type) || c.Type == MediaType.Pdf)).ToList();
        sitting.Lay(
            laid.LastOrDefault(f => f.Control == Envelope)?.Taken.Content,
            laid.Where(f => f.Control == Scans).Select(f => f.Taken.Content!)
        );
        await sitting.Save(store, account, kind, typed);
        var refused = form
            .Files.Select(
                (f, i) => (Place: i + 1, Rule: f.Taken.Refusal?.Name ?? (laid.Contains(f) ? null : Papers.IntakeRefusals.Unknown.Name))
            )
            .Where(f => f.Rule is not null)
            .Select(f => $"{f.Place}-{f.Rule}");
        return Results.Redirect($"/matters/{kind}/posted?{HandingIn.Done}={laid.Count}&{HandingIn.Against}={string.Join('.', refused)}");
    }

    /// <summary>A scan on one's own table; 0 is the envelope.</summary>
    private static IResult Show(HttpContext context, CaseStore store, Visitor visitor, string kind, int n)
    {
        var sitting = visitor.Account is { } account ? PostedSitting.Of(store, account, kind).Sitting : new();
        var content = n == 0 ? sitting.Envelope : sitting.Scans.ElementAtOrDefault(n - 1);
        return content is not null && store.Contents.Has(content.Hash)
            ? Results.File(
                store.Contents.Open(content.Hash),
                Materials.NameOf(content.Type),
                Materials.IsImage(content.Type) ? null : $"扫描件{n}.{Materials.ExtensionOf(content.Type)}"
            )
            : HandingIn.Refuse(context, StatusCodes.Status404NotFound, "没有这一份材料。");
    }
}
