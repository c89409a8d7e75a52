using System.Data.Common;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>An edit as it was kept.</summary>
/// <param name="N">Its place in the order of arrival, 1 for the first of the record.</param>
public sealed record KeptEdit(int N, Edit Edit, DateTime ReceivedAt);

/// <summary>提交: through which edit a record was handed in, when and by whom. What came in later is kept and is no part of it.</summary>
public sealed record HandedIn(int Through, DateTime At, string By);

/// <summary>Everything that devices sent of the record of one matter.</summary>
public sealed record EditLog(long Matter, IReadOnlyList<KeptEdit> Edits, HandedIn? Handed)
{
    /// <summary>What the record says, as handed in or as it stands.</summary>
    public Merged Record => Merged.Of(Edits.Where(e => !IsLate(e)).Select(e => e.Edit));

    public bool IsLate(KeptEdit edit) => Handed is { } handed && edit.N > handed.Through;
}

/// <summary>A picture that an edit names.</summary>
public sealed record KeptPicture(string Name, Content Content);

public static class EditRefusals
{
    public static readonly Refusal SeqTaken = Refusal.Because("这台设备的记录编号与已经收到的不一致,没有收下;请不要复制别的设备的数据");
    public static readonly Refusal OthersDevice = Refusal.Because("这台设备上的记录属于另一个账号,请用原来的账号登录后上传");
    public static readonly Refusal MovedOn = Refusal.Because("刚刚又收到新的修改,请核对后再提交");
    public static readonly Refusal HandedInBefore = Refusal.Because("现场记录已经提交,不能再次提交");
}

public sealed partial class CaseStore
{
    private const string EditColumns = "n, id, device, seq, account, field, value, upon, device_at, ahead_ms, run, ran_ms, received_at";

    /// <summary>Everything received of the record, as far as the reader sees the matter; null when it does not.</summary>
    public EditLog? EditsOf(Reader reader, long matter) =>
        pool.Read(s => LoadRow(s, reader, matter) is null ? null : new EditLog(matter, Edits(s, matter), Handed(s, matter)));

    /// <summary>Keeps edits of one device; what is there already is passed over, so that sending once more changes nothing.</summary>
    /// <returns>Null when all are kept; else nothing was.</returns>
    public Task<Refusal?> KeepEdits(Actor actor, long matter, IReadOnlyList<Edit> edits) =>
        pool.Write(s =>
        {
            s.Execute(Dialect.BeginWrite);
            var last = LockLog(s, matter);
            var known = Edits(s, matter).Select(e => e.Edit).ToList();
            if (Against(actor, known, edits) is { } against)
            {
                s.Execute("ROLLBACK");
                return Task.FromResult<Refusal?>(against);
            }
            var ids = known.Select(e => e.Id).ToHashSet();
            foreach (var edit in edits.Where(e => ids.Add(e.Id)))
                Insert(s, matter, ++last, edit);
            s.Queue("UPDATE edit_log SET edits = $1 WHERE matter_id = $2", last, matter);
            s.Queue("COMMIT");
            s.Flush();
            return Task.FromResult<Refusal?>(null);
        });

    private static Refusal? Against(Actor actor, IReadOnlyList<Edit> known, IReadOnlyList<Edit> edits)
    {
        var places = known.ToDictionary(e => (e.Device, e.Seq), e => e.Id);
        var owners = known.DistinctBy(e => e.Device).ToDictionary(e => e.Device, e => e.By);
        foreach (var edit in edits)
        {
            if (owners.GetValueOrDefault(edit.Device, actor.Account) != actor.Account)
                return EditRefusals.OthersDevice;
            if (!places.TryAdd((edit.Device, edit.Seq), edit.Id) && places[(edit.Device, edit.Seq)] != edit.Id)
                return EditRefusals.SeqTaken;
        }
        return null;
    }

    // one writer at a time for each record: whoever hands it in knows that no edit came between
    private static int LockLog(Session s, long matter) =>
        s.Scalar<int>(
            "INSERT INTO edit_log (matter_id, edits) VALUES ($1, 0) ON CONFLICT (matter_id) DO UPDATE SET edits = edit_log.edits RETURNING edits",
            matter
        );

    private void Insert(Session s, long matter, int n, Edit edit) =>
        s.Queue(
            $"INSERT INTO edit (matter_id, {EditColumns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
            matter,
            n,
            edit.Id,
            edit.Device,
            edit.Seq,
            edit.By,
            edit.Field,
            edit.Value,
            string.Join(' ', edit.Upon),
            edit.DeviceAt,
            (long)edit.Ahead.TotalMilliseconds,
            edit.Run,
            (long)edit.Ran.TotalMilliseconds,
            Now
        );

    /// <summary>Keeps a picture under the name that edits give it; the first to come under a name stays.</summary>
    public Task KeepPicture(Actor actor, long matter, KeptPicture picture) =>
        pool.Write(s =>
            Task.FromResult(
                s.Execute(
                    "INSERT INTO edit_picture (matter_id, name, hash, type, size, pages, original, account, received_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (matter_id, name) DO NOTHING",
                    matter,
                    picture.Name,
                    picture.Content.Hash,
                    picture.Content.Type.ToString(),
                    picture.Content.Size,
                    picture.Content.Pages,
                    picture.Content.Original,
                    actor.Account,
                    Now
                )
            )
        );

    /// <summary>The pictures received of the record, as far as the reader sees the matter.</summary>
    public IReadOnlyList<KeptPicture> PicturesOf(Reader reader, long matter) =>
        pool.Read(s =>
            LoadRow(s, reader, matter) is null
                ? []
                : s.Query(
                    "SELECT name, hash, type, size, pages, original FROM edit_picture WHERE matter_id = $1 ORDER BY name",
                    r => new KeptPicture(
                        r.GetString(0),
                        new(r.GetString(1), Enum.Parse<MediaType>(r.GetString(2)), r.GetInt64(3), r.GetInt32(4), Text(r, 5))
                    ),
                    matter
                )
        );

    /// <summary>Performs the act that a record ends in, the materials filed before it, all or nothing; and only if no edit came in meanwhile.</summary>
    public Task<ActResult> HandIn(ActRequest request, IReadOnlyList<Handed> materials, EditLog log)
    {
        var module = ModuleOf(request.Type.Kind);
        var filing = materials.Select(m => FilingActOf(module, m)).ToList();
        if (filing.Contains(null))
            return Task.FromResult(ActResult.Refused([FileRefusals.NoDossier]));
        if (log.Handed is not null)
            return Task.FromResult(ActResult.Refused([EditRefusals.HandedInBefore]));
        List<(ActType Type, Act Act)> acts = [.. filing.OfType<(ActType, Act)>(), (request.Type, request.Act)];
        return Perform(
            request with
            {
                Type = acts[0].Type,
                Act = acts[0].Act,
                Then = acts[1..],
                Beside = (session, _) => Close(session, log, request.Actor) ? null : EditRefusals.MovedOn,
            }
        );
    }

    private bool Close(Session s, EditLog log, Actor actor)
    {
        var last = LockLog(s, log.Matter);
        return last == log.Edits.Count
            && s.Execute(
                "UPDATE edit_log SET handed_n = $1, handed_at = $2, handed_by = $3 WHERE matter_id = $4 AND handed_n IS NULL",
                last,
                Now,
                actor.Account,
                log.Matter
            ) == 1;
    }

    private static List<KeptEdit> Edits(Session s, long matter) =>
        s.Query(
            $"SELECT {EditColumns} FROM edit WHERE matter_id = $1 ORDER BY n",
            r => new KeptEdit(
                r.GetInt32(0),
                new(
                    r.GetString(1),
                    r.GetString(2),
                    r.GetInt32(3),
                    r.GetString(4),
                    r.GetString(5),
                    r.GetString(6),
                    r.GetString(7).Split(' ', StringSplitOptions.RemoveEmptyEntries),
                    Moment(r, 8)!.Value,
                    TimeSpan.FromMilliseconds(r.GetInt64(9))
                )
                {
                    Run = r.GetString(10),
                    Ran = TimeSpan.FromMilliseconds(r.GetInt64(11)),
                },
                Moment(r, 12)!.Value
            ),
            matter
        );

    private static HandedIn? Handed(Session s, long matter) =>
        s.Query(
                "SELECT handed_n, handed_at, handed_by FROM edit_log WHERE matter_id = $1 AND handed_n IS NOT NULL",
                r => new HandedIn(r.GetInt32(0), Moment(r, 1)!.Value, r.GetString(2)),
                matter
            )
            .FirstOrDefault();
}
