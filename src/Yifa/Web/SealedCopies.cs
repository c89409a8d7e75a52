using Yifa.Kernel;
using Yifa.Store;
using Yifa.Web.Portal;

namespace Yifa.Web;

/// <summary>用印件: a sealed paper or the scan of one, to whoever may read the paper.</summary>
public static class SealedCopies
{
    /// <summary>What a scan may be, by how such a file begins.</summary>
    private static readonly (string Type, string Extension, byte[] Begins)[] Kinds =
    [
        ("application/pdf", "pdf", "%PDF"u8.ToArray()),
        ("image/jpeg", "jpg", [0xFF, 0xD8, 0xFF]),
        ("image/png", "png", [0x89, 0x50, 0x4E, 0x47]),
    ];

    /// <summary>The doors of the desk and of the portal.</summary>
    public static void MapSealedCopies(this WebApplication app)
    {
        app.MapGet("/matters/{kind}/{id:long}/papers/{n:int}/sealed", OnDesk).WithMetadata(new DeskAttribute());
        app.MapGet("/portal/cases/{id:long}/papers/{n:int}/sealed", OnPortal);
    }

    /// <summary>Whether the bytes begin as a file that a scan may be.</summary>
    public static bool IsScan(byte[] bytes) => Kinds.Any(k => bytes.AsSpan().StartsWith(k.Begins));

    private static IResult OnDesk(CaseStore store, Visitor visitor, string kind, long id, int n) =>
        visitor.View(id) is { } view && view.Brief.Kind == kind ? Copy(store, view, n) : Results.NotFound();

    private static IResult OnPortal(HttpContext context, CaseStore store, Visitor visitor, long id, int n)
    {
        if (visitor.Actors.Select(a => a.Capacity).OfType<Capacity.Party>().FirstOrDefault() is not { } party)
            return Results.Redirect(Accounts.BackAddress.SignIn(context));
        var isTheirs =
            store.View(new Reader(party), id) is { } view
            && n >= 1
            && n <= view.File.Course.Papers.Count
            && PartyPapers.IsTheirs(view.File, n, party.Account);
        return isTheirs ? Copy(store, store.View(new Reader(party), id)!, n) : Results.NotFound();
    }

    private static IResult Copy(CaseStore store, CaseView view, int n)
    {
        if (Sealing.Of(view.File.Course, n) is not { SealedHash: { } hash } || store.CopyOf(hash) is not { } bytes)
            return Results.NotFound();
        var (type, extension, _) = Kinds.FirstOrDefault(k => bytes.AsSpan().StartsWith(k.Begins), ("application/octet-stream", "bin", []));
        return Results.File(bytes, type, MatterPapers.NameOf(view, n, extension));
    }
}
