using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>Materials about to be filed: contents the store of contents keeps already, under one name.</summary>
public sealed record Handed(string Title, MaterialKind Kind, IReadOnlyList<Content> Contents);

/// <summary>A material of a matter with its place, as far as a reader may see it.</summary>
public sealed record Material(int N, Filed Filed);

public sealed partial class CaseStore
{
    /// <summary>Contents that nobody filed are kept as long as the longest draft, which may still name them.</summary>
    private static readonly TimeSpan LooseContentsLast = DraftsLast + TimeSpan.FromDays(1);

    /// <summary>收入材料: performs the act that files contents. What the folder does not hold is never filed.</summary>
    public Task<ActResult> File(Actor actor, long matter, Handed handed, string channel) =>
        FileFor(actor, matter) is not { } file ? Task.FromResult(ActResult.Refused([Gate.NotFound]))
        : FilingActOf(file.Module, handed) is not { } filing ? Task.FromResult(ActResult.Refused([FileRefusals.NoDossier]))
        : Insisting(new ActRequest(filing.Type, filing.Act, actor, Today, channel) { Matter = matter });

    /// <summary>Opens a matter and files what came with it, all or nothing.</summary>
    /// <param name="mail">How it came by post; null when it did not.</param>
    public Task<ActResult> OpenWith(ActRequest request, IReadOnlyList<Handed> handed, (DateOnly PostmarkOn, string? Number)? mail)
    {
        var module = ModuleOf(request.Type.Kind);
        var further = handed.Select(h => FilingActOf(module, h)).ToList();
        if (mail is { } posted)
            further.Insert(0, FilingAct(module, "RegisterMail", posted.PostmarkOn, posted.Number));
        return further.Contains(null)
            ? Task.FromResult(ActResult.Refused([FileRefusals.NoDossier]))
            : Perform(request with { Then = [.. further.OfType<(ActType, Act)>()] });
    }

    /// <summary>The materials of a matter that the reader may see: a party those it handed in itself; none where it may not see the matter.</summary>
    public static IReadOnlyList<Material> MaterialsOf(CaseView view) =>
        [
            .. view
                .File.Course.Materials.Select((f, i) => new Material(i + 1, f))
                .Where(m => view.SeenBy.Capacity is not Capacity.Party party || m.Filed.IsFrom(party.Account, view.File.Course.Parties)),
        ];

    /// <summary>One content of a material; null when the reader may not see it, or it has none there.</summary>
    public static Content? ContentOf(CaseView view, int n, int part) =>
        MaterialsOf(view).FirstOrDefault(m => m.N == n)?.Filed.Contents.ElementAtOrDefault(part - 1);

    /// <summary>Drops contents that no matter holds and no draft can name any more, and what was received by halves.</summary>
    public int DropLooseContents()
    {
        var before = Now - LooseContentsLast;
        Contents.DropHalves(Now - TimeSpan.FromDays(1));
        var loose = Contents.OlderThan(before).Where(hash => !IsHeld(hash)).ToList();
        loose.ForEach(Contents.Drop);
        return loose.Count;
    }

    private bool IsHeld(string hash) =>
        pool.One(session =>
            session.Scalar<long>(
                "SELECT (SELECT COUNT(*) FROM content_use WHERE hash = $1) + (SELECT COUNT(*) FROM edit_picture WHERE hash = $1)",
                hash
            )
        ) > 0;

    /// <summary>The first content that is missing or altered, with the matter and entry that hold it.</summary>
    private Flaw? VerifyContents(Session session) =>
        session
            .Query(
                "SELECT hash, MIN(matter_id), MIN(n) FROM content_use GROUP BY hash ORDER BY 2, 3",
                r => (Hash: r.GetString(0), Matter: r.GetInt64(1), N: r.GetInt32(2))
            )
            .Where(use => !Contents.IsSound(use.Hash))
            .Select(use => new Flaw(use.Matter, use.N, "材料的内容缺失或者被改动"))
            .FirstOrDefault();

    // two who file at the same time disturb nobody: neither saw a version
    private async Task<ActResult> Insisting(ActRequest request)
    {
        for (var attempt = 1; ; attempt++)
            if (await Perform(request) is { } result && (!result.Conflict || attempt == Attempts))
                return result;
    }

    private (ActType Type, Act Act)? FilingActOf(Module module, Handed handed)
    {
        if (handed.Contents.FirstOrDefault(c => !Contents.Has(c.Hash)) is { } missing)
            throw new InvalidOperationException($"content {missing.Hash} is not kept and cannot be filed");
        var act = Materials.VolumeOf(handed.Kind) == Volume.Inner ? "AttachInner" : "Attach";
        return FilingAct(module, act, handed.Title.Trim(), handed.Kind, handed.Contents);
    }

    private static (ActType Type, Act Act)? FilingAct(Module module, string name, params object?[] fields) =>
        module.FileActs.FirstOrDefault(a => a.Name == name) is { } type ? (type, (Act)Activator.CreateInstance(type.Type, fields)!) : null;
}
