using Yifa.Kernel;
using Yifa.Papers;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Intake;

/// <summary>立卷: makes the two volumes of a closed matter, keeps them, and binds it; and the desk's door to them.</summary>
public sealed class Binding(CaseStore store, FontShelf fonts, Locality here)
{
    public static void MapVolumes(WebApplication app) =>
        app.MapGet("/matters/{kind}/{id:long}/volumes/{volume:regex(^(main|inner)$)}.pdf", Show).WithMetadata(new DeskAttribute());

    /// <summary>Whoever may bind the matter.</summary>
    public static Actor? BinderOf(Visitor visitor, CaseFile file) =>
        file.Module.FileActs.FirstOrDefault(a => a.Name == nameof(BindFile<Matter>)) is { } act
            ? visitor.Actors.FirstOrDefault(a => Gate.Entitles(act, a, file.Matter.Office, file.Course.Parties))
            : null;

    /// <returns>Every reason why not; empty when the file is bound.</returns>
    public async Task<IReadOnlyList<Refusal>> Bind(Actor actor, CaseView view, Retention retention, string checkedBy, string? remarks)
    {
        IReadOnlyList<Refusal> against = [.. BindRefusals.Against(view.File.Matter, checkedBy, remarks)];
        if (against.Count > 0)
            return against;
        if (fonts.Lacks is { } lacks)
            return [new("FontsMissing", lacks)];
        var volumes = new Dictionary<Volume, Content>();
        foreach (var volume in Enum.GetValues<Volume>())
        {
            var head = HeadOf(view, volume, retention, actor.Name, checkedBy, remarks);
            volumes[volume] = await Keep(head, [.. MainVolume.ItemsOf(view.File, volume).Select(i => PartOf(view, i))]);
        }
        var bound = await store.Bind(actor, view.Brief.Id, retention, checkedBy, remarks, volumes[Volume.Main], volumes[Volume.Inner]);
        return bound.Refusals;
    }

    private VolumeHead HeadOf(CaseView view, Volume volume, Retention retention, string by, string checkedBy, string? remarks) =>
        new(
            view.Brief.Office.Name,
            view.Brief.Number,
            view.Brief.Title,
            Words.Chinese(volume),
            Words.Chinese(retention),
            store.Today,
            by,
            checkedBy,
            remarks,
            here.Notice
        );

    private VolumePart PartOf(CaseView view, VolumeItem item) =>
        new(item.Title, item.From, item.On)
        {
            Paper =
                item.Paper is { } n ? MatterPapers.Of(view, n, here.Notice)
                : item.IsApprovals ? Approvals(view.File)
                : null,
            Contents = item.Material is { } m
                ? [.. view.File.Course.Materials[m - 1].Contents.Select(c => (c, (Func<Stream>)(() => store.Contents.Open(c.Hash))))]
                : [],
        };

    /// <summary>审批意见: each level's opinion on each document.</summary>
    private static Paper Approvals(CaseFile file) =>
        new(
            "审批意见",
            [
                new Table(
                    null,
                    ["文书", "审批人", "日期", "意见"],
                    [
                        .. file.Course.Approvals.Select(a =>
                            (IReadOnlyList<Run>)
                                [
                                    new(file.Module.Document(a.Template).Label),
                                    new(a.By),
                                    new(DocumentText.Day(a.On)),
                                    new($"{(a.Agreed ? "同意" : "不同意")}{(a.Opinion is { Length: > 0 } said ? $":{said}" : "")}"),
                                ]
                        ),
                    ]
                ),
            ]
        );

    private async Task<Content> Keep(VolumeHead head, IReadOnlyList<VolumePart> parts)
    {
        using var file = new MemoryStream();
        var pages = VolumeWriter.Write(head, parts, file, fonts);
        file.Position = 0;
        using var incoming = await store.Contents.Receive(file, long.MaxValue);
        incoming.Keep();
        return new(incoming.Hash, MediaType.Pdf, incoming.Size, pages);
    }

    private static IResult Show(HttpContext context, CaseStore store, Visitor visitor, string kind, long id, string volume) =>
        visitor.View(id) is { } view && view.Brief.Kind == kind && view.File.Course.Bound is { } bound
            ? Send(store, volume == "main" ? bound.Main : bound.Inner, $"{view.Brief.Number} {(volume == "main" ? "正卷" : "副卷")}.pdf")
            : HandingIn.Refuse(context, StatusCodes.Status404NotFound, "案件还没有立卷,或者当前身份不能查看。");

    private static IResult Send(CaseStore store, Content volume, string name) =>
        store.Contents.Has(volume.Hash)
            ? Results.File(store.Contents.Open(volume.Hash), "application/pdf", FileLook.PlainName(name), enableRangeProcessing: true)
            : Results.StatusCode(StatusCodes.Status410Gone);
}
