using System.Globalization;
using Yifa.Kernel;
using Yifa.Papers;
using Yifa.Store;

namespace Yifa.Intake;

/// <summary>What the desk's, the portal's and the API's door to materials have in common.</summary>
public static class FileDoors
{
    /// <summary>The act that files a material of the kind; null where the matter's kind takes none in.</summary>
    public static ActType? ActOf(CaseFile file, MaterialKind kind) =>
        file.Module.FileActs.FirstOrDefault(a => a.Name == (Materials.VolumeOf(kind) == Volume.Inner ? "AttachInner" : "Attach"));

    /// <summary>Whether the actor may file a material of the kind now.</summary>
    public static bool MayFile(CaseFile file, Actor actor, MaterialKind kind) =>
        file.Course.Bound is null
        && ActOf(file, kind) is { } act
        && Gate.Entitles(act, actor, file.Matter.Office, file.Course.Parties)
        && (actor.Capacity is not Capacity.Party || file.Matter.ClosedOn is null);

    /// <summary>The kinds the actor may file now.</summary>
    public static IReadOnlyList<MaterialKind> KindsFor(CaseFile file, Actor actor) =>
        [.. Enum.GetValues<MaterialKind>().Where(k => MayFile(file, actor, k))];

    /// <summary>What a page's address says of files sent just before: how many were filed, and what stood against which of them.</summary>
    public static (int Filed, IReadOnlyList<(int Place, Refusal Refusal)> Against) Outcome(IQueryCollection query)
    {
        var filed = int.TryParse(query[HandingIn.Done], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? Math.Min(n, 999) : 0;
        var against =
            from text in query[HandingIn.Against].ToString().Split('.')
            let parts = text.Split('-')
            where parts.Length == 2 && parts[0].Length is 1 or 2 or 3 && parts[0].All(char.IsAsciiDigit)
            let refusal = HandingIn.Named(parts[1])
            where refusal is not null
            select (int.Parse(parts[0], CultureInfo.InvariantCulture), refusal);
        return (filed, [.. against]);
    }

    /// <summary>The content as a file: images to be looked at, all else to be saved.</summary>
    public static IResult Send(CaseStore store, CaseView view, int n, int part, Content content)
    {
        if (!store.Contents.Has(content.Hash))
            return Results.StatusCode(StatusCodes.Status410Gone);
        return Results.File(
            store.Contents.Open(content.Hash),
            Materials.NameOf(content.Type),
            Materials.IsImage(content.Type) ? null : NameOf(view, n, part, content),
            enableRangeProcessing: true
        );
    }

    private static string NameOf(CaseView view, int n, int part, Content content)
    {
        var filed = view.File.Course.Materials[n - 1];
        var title = FileLook.PlainName(filed.Title);
        return $"{title}{(filed.Contents.Count > 1 ? $" {part}" : "")}.{Materials.ExtensionOf(content.Type)}";
    }
}
