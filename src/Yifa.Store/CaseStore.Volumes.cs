using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>A page of the main volume that a party looked at, or every reason why not.</summary>
/// <param name="Content">The content it stands in; null where it is a document the office issued, or there is a refusal.</param>
/// <param name="PageOfContent">Which page of that content; 1 where it has but one.</param>
public sealed record Look(VolumeItem? Item, Content? Content, int PageOfContent, IReadOnlyList<Refusal> Refusals);

public sealed partial class CaseStore
{
    /// <summary>立卷: binds a closed matter, whose volumes the folder holds already.</summary>
    public Task<ActResult> Bind(
        Actor actor,
        long matter,
        Retention retention,
        string checkedBy,
        string? remarks,
        Content main,
        Content inner
    )
    {
        if (FileFor(actor, matter) is not { } file)
            return Task.FromResult(ActResult.Refused([Gate.NotFound]));
        if (!Contents.Has(main.Hash) || !Contents.Has(inner.Hash))
            throw new InvalidOperationException("a volume that is not kept cannot be bound");
        return FilingAct(file.Module, "BindFile", retention, checkedBy.Trim(), main, inner, remarks) is { } binding
            ? Insisting(new ActRequest(binding.Type, binding.Act, actor, Today, "desk") { Matter = matter })
            : Task.FromResult(ActResult.Refused([FileRefusals.NoDossier]));
    }

    /// <summary>What the account that reads as a party may read of the main volume today; null without leave, and for every other capacity.</summary>
    public IReadOnlyList<VolumeItem>? OpenToRead(CaseView view) =>
        view.SeenBy.Capacity is Capacity.Party party ? MainVolume.OpenTo(view.File, party.Account, Today) : null;

    /// <summary>The pages that an item is read by: those of its contents, one where they are not counted, one for a document.</summary>
    public static int PagesToRead(CaseFile file, VolumeItem item) =>
        item.Material is { } n ? file.Course.Materials[n - 1].Contents.Sum(c => Math.Max(1, c.Pages)) : 1;

    /// <summary>
    /// 阅卷: performs the act that journals the look, and only then says where the page is. The inner volume has no items here, whatever number
    /// is asked for.
    /// </summary>
    /// <param name="n">The item's place among those open to the reader, counted from 1.</param>
    public async Task<Look> LookAt(Actor party, long matter, int n, int page)
    {
        if (View(Reader.Of(party), matter) is not { } view || OpenToRead(view) is not { } items)
            return Not(ReadingRefusals.NoLeave);
        if (items.ElementAtOrDefault(n - 1) is not { } item || page < 1 || page > PagesToRead(view.File, item))
            return Not(Gate.NotFound);
        if (FilingAct(view.File.Module, "LookAtFile", $"{n} {item.Title}", page) is not { } looking)
            return Not(FileRefusals.NoDossier);
        var result = await Insisting(new ActRequest(looking.Type, looking.Act, party, Today, "portal") { Matter = matter });
        if (!result.Accepted)
            return new(null, null, 0, result.Refusals);
        var (content, within) = item.Material is { } m ? Place(view.File.Course.Materials[m - 1], page) : (null, 1);
        return new(item, content, within, []);
    }

    private static Look Not(Refusal refusal) => new(null, null, 0, [refusal]);

    private static (Content? Content, int Page) Place(Filed filed, int page)
    {
        foreach (var content in filed.Contents)
        {
            var pages = Math.Max(1, content.Pages);
            if (page <= pages)
                return (content, page);
            page -= pages;
        }
        return (null, 0);
    }
}
