using Yifa.Kernel;
using Yifa.Modules.EnforcementPowers;
using Yifa.Store;

namespace Yifa.Powers;

/// <summary>Who may enforce an item on a day: the authority, or a town from and until when.</summary>
/// <param name="Town">The id of the town's record; null of the authority itself.</param>
public sealed record MayEnforce(string Body, long? Town, Delegated? Given);

/// <summary>An item in a town's hands, with the record of the item where it is still published.</summary>
public sealed record InHand(Delegated Given, EnforcementItem? Item);

/// <summary>执法权限公示: what everybody may know of items, towns, certificates and settled disputes, and nothing beside it.</summary>
public sealed class PowersBook(CaseStore store)
{
    /// <summary>A page of a list.</summary>
    public const int Rows = 30;

    // of an authority, so many towns have powers at most
    private const int MostTowns = 500;
    private const int MostDisputes = 200;
    private static readonly Reader Public = Reader.Of(Actor.Statute);
    private static readonly (string, string) Published = ("published", "yes");

    /// <summary>Whether the store has the kinds at all.</summary>
    public bool IsOpen => store.Module(EnforcementPowersModule.Items.Kind) is not null;

    public IReadOnlyList<string> Fields => store.PublishedValues(EnforcementPowersModule.Items, "field");

    /// <summary>Published items, newest first, of a field and of a name or code where asked.</summary>
    public (IReadOnlyList<EnforcementItem> Rows, Place? Next) Items(string? field, string? text, Place? after)
    {
        (string, string)[] where = [Published, .. field is null ? [] : new[] { ("field", field) }];
        var query = new ListQuery(EnforcementPowersModule.Items.Kind)
        {
            Where = where,
            Text = text,
            After = after,
            Take = Rows,
        };
        var page = store.List(Public, query);
        return (Matters<EnforcementItem>(page.Rows), page.Next);
    }

    public EnforcementItem? Item(long id) => One<EnforcementItem>(id) is { IsPublished: true } item ? item : null;

    public TownPowers? Town(long id) => One<TownPowers>(id);

    /// <summary>The towns that have or had powers, by name of their office.</summary>
    public IReadOnlyList<TownPowers> Towns() =>
        [.. All<TownPowers>(EnforcementPowersModule.Towns, MostTowns).OrderBy(t => t.Office.Path, StringComparer.Ordinal)];

    /// <summary>What a town has on the day, by code; what is not in force itself is in nobody's hands.</summary>
    public IReadOnlyList<InHand> InHands(TownPowers town, DateOnly day, string? field) =>
        [
            .. town.On(day)
                .Where(g => field is null || g.Field == field)
                .OrderBy(g => g.Code, StringComparer.Ordinal)
                .Select(g => new InHand(g, ItemOf(g.Code)))
                .Where(i => i.Item?.IsInForce(day) == true),
        ];

    /// <summary>Who may enforce the item on the day; nobody before it is published and after it is withdrawn.</summary>
    public IReadOnlyList<MayEnforce> WhoMay(EnforcementItem item, DateOnly day) =>
        !item.IsInForce(day)
            ? []
            :
            [
                new(item.Authority, null, null),
                .. Towns().SelectMany(t => t.On(day).Where(g => g.Code == item.ItemCode).Select(g => new MayEnforce(t.Town, t.Id, g))),
            ];

    /// <summary>Every time the item was given to a town.</summary>
    public IReadOnlyList<(TownPowers Town, Delegated Given)> History(EnforcementItem item) =>
        [
            .. Towns()
                .SelectMany(t => t.Items.Where(g => g.Code == item.ItemCode).Select(g => (Town: t, Given: g)))
                .OrderBy(h => h.Given.From)
                .ThenBy(h => h.Town.Office.Path, StringComparer.Ordinal),
        ];

    /// <summary>The settled disputes over the item.</summary>
    public IReadOnlyList<DutyDispute> Settled(EnforcementItem item) =>
        [
            .. All<DutyDispute>(EnforcementPowersModule.Disputes, MostDisputes)
                .Where(d => d.Items.Contains(item.ItemCode))
                .OrderByDescending(d => d.SettledOn),
        ];

    /// <summary>The certificate of that number; null where there is none.</summary>
    public Certificate? Certificate(string number) =>
        Matters<Certificate>(
                store
                    .List(
                        Public,
                        new ListQuery(EnforcementPowersModule.Certificates.Kind) { Where = [Published, ("certificate", number)], Take = 1 }
                    )
                    .Rows
            )
            .FirstOrDefault();

    /// <summary>How many of a unit hold a certificate in force today.</summary>
    public int Officers(string unit) =>
        store
            .List(
                Public,
                new ListQuery(EnforcementPowersModule.Certificates.Kind)
                {
                    Where = [Published, ("unit", unit), ("stage", nameof(CertificateStage.Valid))],
                    Take = MostTowns,
                }
            )
            .Rows.Count;

    private EnforcementItem? ItemOf(string code) =>
        Matters<EnforcementItem>(
                store.List(Public, new ListQuery(EnforcementPowersModule.Items.Kind) { Where = [Published, ("code", code)], Take = 1 }).Rows
            )
            .FirstOrDefault();

    private T? One<T>(long id)
        where T : Matter => store.Files(Public, [id]).FirstOrDefault()?.File.Matter as T;

    private IReadOnlyList<T> All<T>(Module module, int most)
        where T : Matter => Matters<T>(store.List(Public, new ListQuery(module.Kind) { Where = [Published], Take = most }).Rows);

    private IReadOnlyList<T> Matters<T>(IReadOnlyList<Brief> rows)
        where T : Matter => [.. store.Files(Public, rows.Select(r => r.Id)).Select(f => (T)f.File.Matter)];
}
