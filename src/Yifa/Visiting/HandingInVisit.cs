using Yifa.Kernel;
using Yifa.Modules.Inspections;
using Yifa.Store;

namespace Yifa.Visiting;

/// <summary>提交现场记录: the merged record becomes the act that records the visit, with its pictures as materials, all or nothing.</summary>
public sealed class HandingInVisit(CaseStore store, Fieldwork work)
{
    public static readonly Refusal StillInConflict = Refusal.Because("还有两人同时修改、没有确定的内容,请先确定");
    public static readonly Refusal StillWaiting = Refusal.Because("有一台设备的修改还没有传全,请等它上传以后再提交");
    public static readonly Refusal PictureMissing = Refusal.Because("还有照片或者签名没有传到,请等上传完再提交");
    public static readonly Refusal NotSigned = Refusal.Because("还没有签名;拒绝签名的,勾选“拒绝签名”并写明见证人", "行政处罚法 55");
    public static readonly Refusal NothingRecorded = Refusal.Because("还没有收到任何记录");

    /// <returns>Every reason why not; empty when it is handed in.</returns>
    public async Task<IReadOnlyList<Refusal>> HandIn()
    {
        var log = store.EditsOf(work.Reader, work.Id)!;
        var kept = store.PicturesOf(work.Reader, work.Id).ToDictionary(p => p.Name, p => p.Content);
        var record = log.Record;
        var pictures = VisitRecord.PicturesOf(record);
        List<Refusal> against = [.. Against(log, record, pictures.All(p => kept.ContainsKey(p.Name)))];
        var texts = Shortened(VisitRecord.TextsOf(log, work.Visit.Items, account => VisitAnswer.NameOf(store, account)));
        var (act, wrong) = Binder.Bind(work.Record, texts, store.Today);
        if (act is null || against.Count > 0)
            return [.. against, .. wrong.Select(AsThePageSays)];
        // a form would part the items at their 、
        var whole = (Record)act with
        {
            Checks = VisitRecord.ChecksOf(record, work.Visit.Items),
        };
        var materials = Materials(pictures, kept);
        var request = new ActRequest(work.Record, whole, work.Actor, DayOf(record), "desk") { Matter = work.Id };
        return (await store.HandIn(request, materials, log)).Refusals;
    }

    // the act's form has one field where the page has a section
    private Refusal AsThePageSays(Refusal refusal) =>
        refusal.Field is { } name && work.Record.FieldNamed(name) is { } field && VisitRecord.OnPage(name) is { } page
            ? refusal with
            {
                Text = refusal.Text.Replace($"“{field.Label}”", $"“{page.Label}”", StringComparison.Ordinal),
            }
            : refusal;

    private static IEnumerable<Refusal> Against(EditLog log, Merged record, bool hasPictures)
    {
        if (log.Handed is not null)
            yield return EditRefusals.HandedInBefore;
        if (log.Edits.Count == 0)
            yield return NothingRecorded;
        if (record.Conflicts.Any())
            yield return StillInConflict;
        if (record.Waiting.Count > 0)
            yield return StillWaiting;
        if (!hasPictures)
            yield return PictureMissing;
        if (record.Value(VisitRecord.Signature).Length == 0)
            yield return NotSigned.At(nameof(Record.Signature));
    }

    /// <summary>The visit's day: that of arriving, by our clock.</summary>
    private DateOnly DayOf(Merged record) =>
        VisitRecord.MomentOf(record, VisitRecord.Arrived) is { } arrived ? CaseFile.ChinaDay(arrived) : store.Today;

    /// <summary>What was filed before, by hand, is not filed again.</summary>
    private List<Handed> Materials(IReadOnlyList<(string Name, string Title)> pictures, Dictionary<string, Content> kept)
    {
        var filed = work.View.File.Course.Materials.SelectMany(m => m.Contents).Select(c => c.Hash).ToHashSet();
        return
        [
            .. pictures.Where(p => filed.Add(kept[p.Name].Hash)).Select(p => new Handed(p.Title, MaterialKind.Evidence, [kept[p.Name]])),
        ];
    }

    // what the phone says of itself may grow with every edit; the log keeps all of it
    private Dictionary<string, string?> Shortened(IReadOnlyDictionary<string, string?> texts)
    {
        var most = work.Record.FieldNamed("SyncNote")?.Max ?? 0;
        return texts.ToDictionary(t => t.Key, t => t.Key == "SyncNote" && t.Value?.Length > most ? t.Value[..(most - 1)] + "…" : t.Value);
    }
}
