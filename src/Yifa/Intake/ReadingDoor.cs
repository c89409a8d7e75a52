using Yifa.Kernel;
using Yifa.Papers;
using Yifa.Store;
using Yifa.Web;
using Yifa.Web.Portal;

namespace Yifa.Intake;

/// <summary>阅卷: a page of the main volume that cannot be drawn within a page of the portal goes out by itself, and only with its entry.</summary>
public static class ReadingDoor
{
    public static void MapReading(this WebApplication app) =>
        app.MapGet("/portal/cases/{id:long}/reading/{item:int}/{page:int}/content", Show).WithMetadata(new PortalAttribute());

    private static async Task<IResult> Show(HttpContext context, CaseStore store, Visitor visitor, long id, int item, int page)
    {
        if (visitor.Actors.FirstOrDefault(a => a.Capacity is Capacity.Party) is not { } party)
            return Results.Redirect(Accounts.BackAddress.SignIn(context));
        var look = await store.LookAt(party, id, item, page);
        if (look.Content is not { } content || !store.Contents.Has(content.Hash))
            return HandingIn.Refuse(context, StatusCodes.Status404NotFound, "没有这一页,或者还没有同意您查阅。");
        var name = $"{FileLook.PlainName(look.Item!.Title)} {page}.{Materials.ExtensionOf(content.Type)}";
        if (content is not { Type: MediaType.Pdf, Pages: > 1 })
            return Results.File(store.Contents.Open(content.Hash), Materials.NameOf(content.Type), name);
        var part = new MemoryStream();
        await using (var whole = store.Contents.Open(content.Hash))
            PdfScan.Part(whole, part, look.PageOfContent, look.PageOfContent);
        part.Position = 0;
        return Results.File(part, Materials.NameOf(content.Type), name);
    }
}
