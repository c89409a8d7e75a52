using System.Globalization;
using Yifa.Cli;
using Yifa.Intake;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Api;

/// <summary>Materials of a matter: what was handed in, each content as a file, and a way to hand in more. A party sees what it handed in itself.</summary>
public static class FilesApi
{
    /// <summary>The content types of files that may be read.</summary>
    public static IReadOnlyList<string> Types { get; } = [.. Enum.GetValues<MediaType>().Select(Materials.NameOf).Distinct()];

    public static Task<IResult> List(ApiCall call)
    {
        var view = call.View();
        return Task.FromResult(ApiAnswer.Json(new { Rows = CaseStore.MaterialsOf(view).Select(m => Of(view.Brief.Id, m)) }));
    }

    /// <summary><c>3.1</c> is the first content of the third material.</summary>
    public static Task<IResult> Show(ApiCall call)
    {
        var view = call.View();
        var (n, part) = Asked(call.Route("file"));
        if (CaseStore.ContentOf(view, n, part) is not { } content)
            throw Unanswerable.Unknown("案件没有这一份材料,或者当前账号不能查看");
        return Task.FromResult(FileDoors.Send(call.Store, view, n, part, content));
    }

    /// <summary>The body is the file itself, of any size the settings allow; it is never held whole.</summary>
    public static async Task<IResult> Upload(ApiCall call)
    {
        var view = call.View();
        var title = call.Text("title") ?? throw new UsageException("请写明 title");
        var kind = KindOf(call.Text("kind") ?? throw new UsageException("请写明 kind"));
        if (FileDoors.ActOf(view.File, kind) is not { } act)
            throw Unanswerable.Unknown(FileRefusals.NoDossier.Text);
        var actor = call.ActorFor(act, view.Brief.Office, view.File, call.Text("behalf"));
        if (!FileDoors.MayFile(view.File, actor, kind))
            throw new Unanswerable(ProblemType.NotEntitled, Gate.NotEntitled.Text);
        var taken = await new FileIntake(call.Store).Take(call.Content, actor.Capacity is Capacity.Party, call.Aborted);
        if (taken.Content is not { } content)
            throw Unanswerable.Refused([taken.Refusal!], conflict: false);
        var result = await call.Store.File(actor, view.Brief.Id, new(title, kind, [content]), "api");
        if (!result.Accepted)
            throw Unanswerable.Refused(result.Refusals, result.Conflict);
        call.Tag(result.Version);
        var after = call.View();
        return ApiAnswer.Json(Of(after.Brief.Id, CaseStore.MaterialsOf(after)[^1]), StatusCodes.Status201Created);
    }

    private static object Of(long matter, Material material) =>
        new
        {
            material.N,
            material.Filed.Title,
            Kind = material.Filed.Kind.ToString(),
            Volume = material.Filed.Volume.ToString(),
            material.Filed.On,
            material.Filed.Pages,
            Contents = material.Filed.Contents.Select(
                (c, i) =>
                    new
                    {
                        Type = Materials.NameOf(c.Type),
                        c.Size,
                        c.Pages,
                        Sha256 = c.Hash,
                        c.Original,
                        Href = $"{ApiRoutes.Base}/matters/{matter}/files/{material.N}.{i + 1}",
                    }
            ),
        };

    private static MaterialKind KindOf(string text) =>
        Enum.GetValues<MaterialKind>().Cast<MaterialKind?>().FirstOrDefault(k => k.ToString() == text || Words.Chinese(k!.Value) == text)
        ?? throw Near.Unknown("材料类别", text, Enum.GetNames<MaterialKind>());

    private static (int N, int Part) Asked(string file) =>
        file.Split('.') is [var n, var part]
        && int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var material)
        && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var content)
            ? (material, content)
            : throw Unanswerable.Unknown("材料应写作 序号.件,如 3.1");
}
