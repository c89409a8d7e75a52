using Yifa.Kernel;

namespace Yifa.Modules.Samples;

/// <summary>The offices and accounts of a sample region while it is laid out. Ids are the region's base plus what the layout says, so that adding one moves no other.</summary>
internal sealed class RegionTree
{
    private readonly int ids;
    private readonly List<Office> offices = [];
    private readonly List<Account> accounts = [];

    public RegionTree(int ids, string code, string name, string mark)
    {
        this.ids = ids;
        Region = new(ids, $"{code}/", name, mark, "region");
        offices.Add(Region);
    }

    public Office Region { get; }
    public IReadOnlyList<Office> Offices => offices;
    public IReadOnlyList<Account> Accounts => accounts;

    public Office Add(Office parent, int id, string code, string name, string mark, string kind)
    {
        var office = new Office(ids + id, $"{parent.Path}{code}/", name, mark, kind);
        offices.Add(office);
        return office;
    }

    /// <summary>An account of an office that holds duties there.</summary>
    public Account Staff(Office office, string id, string name, params string[] duties) =>
        Staff(office, id, name, [.. duties.Select(d => new Capacity.AtOffice(d, office))]);

    public Account Staff(Office office, string id, string name, IReadOnlyList<Capacity.AtOffice> duties)
    {
        var account = new Account(id, name, office, duties);
        accounts.Add(account);
        return account;
    }
}
