using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>
/// What a reader may see, as one condition on rows of <c>matter</c>. It is the only filter there is: every read of matters puts it into its
/// SQL, whatever else it asks.
/// </summary>
internal sealed class Sight
{
    private readonly Office? office;
    private readonly Reach? reach;
    private readonly string? account;
    private readonly string? concerned;

    private Sight(Office? office, Reach? reach, string? account, string? concerned = null) =>
        (this.office, this.reach, this.account, this.concerned) = (office, reach, account, concerned);

    /// <summary>What remains of the office asked for; null when none was asked for and the reader is bound to none.</summary>
    public Office Office => office ?? Office.None;

    /// <summary>The sight of a reader within an office, or anywhere; null when nothing is seen.</summary>
    /// <param name="isNamedAlone">Whether no other office bears its name: a matter says by name whom it concerns.</param>
    public static Sight? Of(Reader reader, Office? asked, Func<string, Module?> moduleOf, Func<Office, bool> isNamedAlone) =>
        reader.Capacity switch
        {
            Capacity.AtOffice duty when Rights.Of(duty.Duty, moduleOf) is { IsConcerned: true } reach => isNamedAlone(duty.Office)
                ? new(asked, reach, null, duty.Office.Name)
                : null,
            Capacity.AtOffice duty when Narrower(duty.Office, asked) is { } office && Rights.Of(duty.Duty, moduleOf) is { } reach => new(
                office,
                reach,
                null
            ),
            Capacity.Party party => new(asked, null, party.Account),
            Capacity.Statute => new(asked, null, null),
            _ => null,
        };

    public bool Covers(string kind) => reach?.Covers(kind) != false;

    /// <summary>The same in terms of full text, for the index to skip by.</summary>
    public IEnumerable<string> Scopes
    {
        get
        {
            if (office is not null)
                yield return Store.Scopes.Office(office);
            if (reach is not null)
                yield return Store.Scopes.UpTo(reach.UpTo);
            if (account is not null)
                yield return Store.Scopes.Party(account);
        }
    }

    /// <summary>The condition on the rows of an alias of <c>matter</c>. A row whose level is not known yet is seen by no duty.</summary>
    /// <param name="add">Adds a parameter and returns its name.</param>
    public string Where(string alias, Func<object?, string> add)
    {
        List<string> conditions = [];
        if (office is not null)
            conditions.Add($"{alias}.office_path >= {add(office.Path)} AND {alias}.office_path < {add(StoreLedger.After(office.Path))}");
        if (reach is not null)
            conditions.Add($"{alias}.secrecy <= {add((int)reach.UpTo)}");
        if (reach?.Kind is { } kind)
            conditions.Add($"{alias}.kind = {add(kind)}");
        if (account is not null)
            conditions.Add($"{alias}.id IN (SELECT matter_id FROM matter_party WHERE account = {add(account)})");
        if (concerned is not null)
            conditions.Add(
                $"{alias}.id IN (SELECT matter_id FROM matter_facet WHERE facet = {add($"{reach!.Kind}.{Matter.ConcernsFacet}")} AND value = {add(concerned)})"
            );
        return conditions.Count == 0 ? "1 = 1" : string.Join(" AND ", conditions);
    }

    private static Office? Narrower(Office held, Office? asked) =>
        asked is null || held.Within(asked) ? held
        : asked.Within(held) ? asked
        : null;
}

public sealed partial class CaseStore
{
    private static readonly Reader Statute = Reader.Of(Actor.Statute);

    /// <summary>Whether a duty reads matters of the kind at all; which of them, each read says.</summary>
    public bool Reads(Reader reader, string kind) =>
        reader.Capacity is Capacity.AtOffice duty && Rights.Of(duty.Duty, Module)?.Covers(kind) == true;

    /// <summary>The capacities the account reads matters of a kind in, the fullest first; the first is what its lists show.</summary>
    public IReadOnlyList<Reader> ReadersOf(Account account, string kind) => Rights.ReadersOf(account, kind, Module);

    private Sight? Sees(Reader reader) => Sight.Of(reader, null, Module, IsNamedAlone);

    /// <summary>The sight of a reader within an office; null when nothing of it is seen, or there is no office yet.</summary>
    private Sight? Sees(Reader reader, Office? asked) => asked is null ? null : Sight.Of(reader, asked, Module, IsNamedAlone);

    private bool IsNamedAlone(Office office) => OfficesNamed(office.Name).Count == 1;

    /// <summary>A matter's row as far as the reader may see it.</summary>
    private MatterRow? LoadRow(Session session, Reader reader, long id)
    {
        if (Sees(reader) is not { } sees)
            return null;
        var sql = new Sql { Order = "m.id", Limit = 1 };
        sql.From("matter m");
        sql.And($"m.id = {sql.Add(id)}");
        sql.And(sees.Where("m", sql.Add));
        return session.Query(sql.Text(MatterColumns), ReadRow, sql.Values).FirstOrDefault();
    }
}
