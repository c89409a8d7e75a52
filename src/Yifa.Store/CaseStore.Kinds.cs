using System.Data.Common;
using System.Diagnostics;
using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>A version of a kind that an administrator added.</summary>
public sealed record AddedKind(Kind Kind, DateTime At, string By, string Reason);

public sealed partial class CaseStore
{
    /// <summary>
    /// How long another process's addition may go unseen in lists. A kind that is asked for by name and not known is looked for at once, so that
    /// what one process added the next call to any other can use.
    /// </summary>
    public static readonly TimeSpan KindsSeenWithin = TimeSpan.FromSeconds(1);

    public static readonly Refusal KindTaken = Refusal.Because("这个代码已被另一个模块的种类使用");
    public static readonly Refusal KindNameTaken = Refusal.Because("已有同名的种类,请另取一个名称");
    public static readonly Refusal VersionTaken = Refusal.Because("这个版本已经有了,在用的种类不能修改,请写下一个版本");
    public static readonly Refusal VersionSkipped = Refusal.Because("版本应接着上一版编号");
    public static readonly Refusal KindReasonMissing = Refusal.Because("请写明增加或者修改的理由");

    private readonly Lock kindsLock = new();
    private long kindsSeen = -1;
    private long kindsLookedAt;
    private volatile IReadOnlyList<AddedKind> addedKinds = [];

    /// <summary>The general modules, whose kinds are data.</summary>
    public IEnumerable<Module> GeneralModules => Modules.Where(m => m.Kinds is not null).OrderBy(m => m.Kind, StringComparer.Ordinal);

    /// <summary>Every version that was added to this store, the last first.</summary>
    public IReadOnlyList<AddedKind> AddedKinds
    {
        get
        {
            LookForKinds();
            return addedKinds;
        }
    }

    /// <summary>The general module whose offered kind has that id or name, and the kind; null when there is none.</summary>
    public (Module Module, Kind Kind)? KindNamed(string name) =>
        (
            from module in GeneralModules
            let kind = module.Kinds!.Named(name)
            where kind is not null
            select ((Module, Kind)?)(module, kind)
        ).FirstOrDefault();

    /// <summary>The figures as this store has them: those of general modules are cut by the facets of its kinds too.</summary>
    public IReadOnlyList<Figure> Bound(IEnumerable<Figure> catalogue) => [.. catalogue.Select(f => figures.GetValueOrDefault(f.Id) ?? f)];

    /// <summary>Everything that stands against adding the kind; empty when it may be added.</summary>
    public IReadOnlyList<Refusal> AgainstKind(Module module, Kind kind)
    {
        LookForKinds();
        var refusals = new List<Refusal>();
        if (Modules.Any(m => m.Kind == kind.Id) || GeneralModules.Any(m => m.Kind != module.Kind && m.Kinds!.Last(kind.Id) is not null))
            refusals.Add(KindTaken);
        if (GeneralModules.SelectMany(m => m.Kinds!.Current).Any(k => k.Id != kind.Id && k.Name == kind.Name))
            refusals.Add(KindNameTaken);
        var last = module.Kinds!.Last(kind.Id)?.Version ?? 0;
        if (kind.Version <= last)
            refusals.Add(VersionTaken.With($"(第{last + 1}版)"));
        else if (kind.Version > last + 1)
            refusals.Add(VersionSkipped.With($"(应为{last + 1},现为{kind.Version})"));
        return refusals;
    }

    /// <summary>Adds a kind or a new version of one; every process on the database has it from now on.</summary>
    /// <param name="by">Who adds it, as the history shows it.</param>
    public async Task<IReadOnlyList<Refusal>> AddKind(Module module, Kind kind, string by, string reason)
    {
        List<Refusal> refusals = [.. AgainstKind(module, kind)];
        if (string.IsNullOrWhiteSpace(reason))
            refusals.Add(KindReasonMissing.At("Reason"));
        if (refusals.Count > 0)
            return refusals;
        try
        {
            await pool.Write(session =>
                Task.FromResult(
                    session.Execute(
                        "INSERT INTO kind (module, id, version, text, added_at, added_by, reason) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                        module.Kind,
                        kind.Id,
                        kind.Version,
                        kind.Text,
                        Now,
                        by,
                        reason.Trim()
                    )
                )
            );
        }
        catch (DbException failure) when (Dialect.Violated(failure) is "kind") // somebody else added the same version meanwhile
        {
            LookForKinds(now: true);
            return [VersionTaken];
        }
        LookForKinds(now: true);
        return [];
    }

    private IEnumerable<Module> Shelved(IEnumerable<Module> declared) =>
        declared.Select(m => m.Kinds is { } kinds ? m.With(kinds.For(() => LookForKinds(now: true))) : m);

    /// <summary>Reads the added kinds anew if there are more than were seen; otherwise one small query, at most once in <see cref="KindsSeenWithin"/>.</summary>
    private void LookForKinds(bool now = false)
    {
        if (!now && Stopwatch.GetElapsedTime(Interlocked.Read(ref kindsLookedAt)) < KindsSeenWithin)
            return;
        lock (kindsLock)
        {
            Interlocked.Exchange(ref kindsLookedAt, Stopwatch.GetTimestamp());
            var last = pool.One(s => s.Scalar<long>("SELECT COALESCE(MAX(seq), 0) FROM kind"));
            if (last == kindsSeen)
                return;
            addedKinds = pool.Read(ReadKinds);
            foreach (var module in modules.Values)
                module.Kinds?.Take(addedKinds.Select(a => a.Kind).Where(k => k.Module == module.Kind));
            kindsSeen = last;
        }
    }

    private List<AddedKind> ReadKinds(Session session) =>
        [
            .. session
                .Query(
                    "SELECT module, text, added_at, added_by, reason FROM kind ORDER BY seq DESC",
                    r => (Module: r.GetString(0), Text: r.GetString(1), At: Moment(r, 2)!.Value, By: r.GetString(3), Reason: r.GetString(4))
                )
                .Where(r => modules.GetValueOrDefault(r.Module)?.Kinds is not null)
                .Select(r => new AddedKind(Stored(modules[r.Module].Kinds!.Frame, r.Text), r.At, r.By, r.Reason)),
        ];

    // names that a later release gave to every kind of the module do not make what was added before them unreadable
    private static Kind Stored(KindFrame frame, string text) =>
        KindText.Read(text, frame with { Taken = new HashSet<string>() }) is { Kind: { } kind } read
            ? kind
            : throw new InvalidDataException($"数据库里的种类读不出来:{KindText.Read(text, frame).Flaws[0]}");
}
