using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>Offices and accounts as loaded.</summary>
internal sealed class OfficeTree
{
    private readonly Dictionary<int, Office> offices;
    private readonly Dictionary<int, List<Office>> ancestors = [];
    private readonly Dictionary<string, Account> accounts;
    private readonly ILookup<string, Office> named;

    public static OfficeTree Empty { get; } = new([], []);

    private OfficeTree(IEnumerable<Office> offices, IEnumerable<Account> accounts)
    {
        this.offices = offices.ToDictionary(o => o.Id);
        this.accounts = accounts.ToDictionary(a => a.Id);
        named = this
            .offices.Values.SelectMany(o => NamesOf(o).Distinct().Select(name => (Name: name, Office: o)))
            .ToLookup(n => n.Name, n => n.Office);
        foreach (var office in this.offices.Values)
            ancestors[office.Id] = [.. this.offices.Values.Where(office.Within).OrderBy(o => o.Path.Length)];
    }

    public IReadOnlyCollection<Office> Offices => offices.Values;
    public IReadOnlyCollection<Account> Accounts => accounts.Values;

    public Office? Office(int id) => offices.GetValueOrDefault(id);

    /// <summary>Every office that goes by the name, path or code.</summary>
    public IReadOnlyList<Office> Named(string text) => [.. named[text]];

    public Account? Account(string id) => accounts.GetValueOrDefault(id);

    /// <summary>The office and all above it, from the root.</summary>
    public IReadOnlyList<Office> Above(int id) => ancestors[id];

    private static IEnumerable<string> NamesOf(Office office) => [office.Name, office.Path, office.Path.TrimEnd('/'), office.Code];

    public static OfficeTree Load(Session session)
    {
        var offices = session
            .Query(
                "SELECT id, path, name, mark, kind FROM office",
                r => new Office(r.GetInt32(0), r.GetString(1), r.GetString(2), r.GetString(3), r.GetString(4))
            )
            .ToDictionary(o => o.Id);
        var duties = session
            .Query(
                "SELECT account_id, duty, office_id FROM duty",
                r => (Account: r.GetString(0), Duty: new Capacity.AtOffice(r.GetString(1), offices[r.GetInt32(2)]))
            )
            .ToLookup(d => d.Account, d => d.Duty);
        var accounts = session.Query(
            "SELECT id, name, office_id FROM account WHERE kind = 'Staff'",
            r => new Account(r.GetString(0), r.GetString(1), offices[r.GetInt32(2)], [.. duties[r.GetString(0)]])
        );
        return new(offices.Values, accounts);
    }
}

public sealed partial class CaseStore
{
    /// <summary>Every office, by path.</summary>
    public IReadOnlyList<Office> Offices => [.. tree.Offices.OrderBy(o => o.Path, StringComparer.Ordinal)];

    /// <summary>The top of the tree; null while the store is empty.</summary>
    public Office? Root => tree.Offices.MinBy(o => o.Path.Length);

    public Office? Office(int id) => tree.Office(id);

    /// <summary>An office by path, code or name; null when none or several match.</summary>
    public Office? OfficeNamed(string text) => OfficesNamed(text) is [var one] ? one : null;

    /// <summary>Every office that goes by the name, path or code.</summary>
    public IReadOnlyList<Office> OfficesNamed(string text) => tree.Named(text.Trim());

    /// <summary>What people write for the office: its name, or where others bear it too, its path.</summary>
    public string Written(Office office) => OfficesNamed(office.Name).Count == 1 ? office.Name : office.Path.TrimEnd('/');

    /// <summary>The offices directly below.</summary>
    public IEnumerable<Office> Below(Office office) =>
        Offices.Where(o =>
            o.Path.Length > office.Path.Length && o.Within(office) && o.Path.AsSpan(office.Path.Length).TrimEnd('/').IndexOf('/') < 0
        );

    /// <summary>The accounts of staff; citizens and enterprises are too many to hold, see <see cref="Account"/>.</summary>
    public IReadOnlyCollection<Account> Accounts => tree.Accounts;

    /// <summary>Adds offices and accounts; those already there keep their place and take the new names and duties.</summary>
    public async Task Install(IEnumerable<Office> offices, IEnumerable<Account> accounts)
    {
        await pool.Write(session =>
        {
            session.Execute(Dialect.BeginWrite);
            foreach (var o in offices)
                session.Queue(
                    "INSERT INTO office (id, path, name, mark, kind) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO UPDATE SET name = excluded.name, mark = excluded.mark, kind = excluded.kind",
                    o.Id,
                    o.Path,
                    o.Name,
                    o.Mark,
                    o.Kind
                );
            foreach (var a in accounts)
            {
                session.Queue(
                    "INSERT INTO account (id, name, office_id, kind) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO UPDATE SET name = excluded.name, office_id = excluded.office_id",
                    a.Id,
                    a.Name,
                    a.Office.Id,
                    a.Kind.ToString()
                );
                session.Queue("DELETE FROM duty WHERE account_id = $1", a.Id);
                foreach (var d in a.Duties)
                    session.Queue(
                        "INSERT INTO duty (account_id, duty, office_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
                        a.Id,
                        d.Duty,
                        d.Office.Id
                    );
            }
            session.Execute("COMMIT");
            return Task.FromResult(true);
        });
        Refresh();
    }
}
