using Yifa.Kernel;
using Yifa.Papers;
using Yifa.Reports.Published;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Intake;

/// <summary>来稿取字: a file that somebody sent becomes the text of a form's field, to be checked before it is registered; the file itself is kept.</summary>
public static class TextDoor
{
    public static readonly Refusal NotText = Refusal.Because("来稿应为 Word 文档或者纯文本");
    public static readonly Refusal Unreadable = Refusal.Because("文件已损坏或者没有文字,取不出内容");
    public static readonly Refusal TooLong = Refusal.Because("文件的文字超过了这一项的上限,请只报送正文");

    /// <summary>In the address of the form that follows: the text was taken over, or what stood against it.</summary>
    public const string Done = "taken";
    public const string Against = "refused";

    public static void MapTexts(this WebApplication app) =>
        app.MapPost("/matters/{kind}/{id:long}/acts/{act}/text", Take).TakesFiles().WithMetadata(new DeskAttribute());

    /// <summary>The field of the act that takes its text from a file, and who may keep the file; null where there is none.</summary>
    public static (Field Field, Actor Keeper)? Of(Visitor visitor, CaseView view, ActType act) =>
        act.Fields.FirstOrDefault(f => f.FromFile) is { } field
        && visitor.Actors.FirstOrDefault(a => FileDoors.MayFile(view.File, a, MaterialKind.Other)) is { } keeper
            ? (field, keeper)
            : null;

    private static async Task<IResult> Take(HttpContext context, CaseStore store, Visitor visitor, string kind, long id, string act)
    {
        if (
            visitor.View(id) is not { } view
            || view.Brief.Kind != kind
            || view.File.Module.ActNamed(act) is not { } type
            || Of(visitor, view, type) is not var (field, keeper)
        )
            return HandingIn.Refuse(context, StatusCodes.Status404NotFound, Gate.NotFound.Text + "。");
        if (await FileForm.Read(context, new(store), isPublic: false) is not { } form)
            return HandingIn.Refuse(context, StatusCodes.Status400BadRequest, null);
        var refusal =
            form.Files is not [var sent] ? FileRefusals.NoContent
            : sent.Taken is not { Content: { } content } ? sent.Taken.Refusal
            : await Keep(store, keeper, view, type, field, sent, content);
        return Results.Redirect($"/matters/{kind}/{id}/acts/{type.Name}?{(refusal is null ? $"{Done}=yes" : $"{Against}={refusal.Name}")}");
    }

    private static async Task<Refusal?> Keep(
        CaseStore store,
        Actor keeper,
        CaseView view,
        ActType act,
        Field field,
        FormFile sent,
        Content content
    )
    {
        var (text, refusal) = await TextOf(store, sent, content, field.Max);
        if (text is null)
            return refusal;
        var kept = await store.File(keeper, view.Brief.Id, new(sent.Title, MaterialKind.Other, [content]), "desk");
        // sent once more, it is there already
        if (kept.Refusals.FirstOrDefault(r => !r.Is(FileRefusals.AlreadyFiled)) is { } against)
            return against;
        var key = new DraftKey(keeper.Account, act.Kind, view.Brief.Id, act.Name);
        var typed = store.DraftOf(key)?.Texts.ToDictionary() ?? [];
        typed[ActForm.Name(field)] = text;
        await store.SaveDraft(key, typed);
        return null;
    }

    private static async Task<(string? Text, Refusal? Refusal)> TextOf(CaseStore store, FormFile sent, Content content, int most)
    {
        if (content.Type is not (MediaType.Docx or MediaType.Text))
            return (null, NotText);
        if (content.Size > SavedPage.LargestFile)
            return (null, TooLong);
        using var bytes = new MemoryStream();
        await using (var file = store.Contents.Open(content.Hash))
            await file.CopyToAsync(bytes);
        try
        {
            var text = SavedPage.TextOf(bytes.ToArray(), sent.Name).Trim();
            return text.Length > most ? (null, TooLong) : (text, null);
        }
        catch (InvalidDataException)
        {
            return (null, Unreadable);
        }
    }
}
