using Yifa.Kernel;

namespace Yifa.Store.Tests;

/// <summary>Matters of two kinds, every level and several offices, people of every capacity, and the plain rule of who may see what.</summary>
public static class Crowd
{
    public static readonly IReadOnlyList<Module> Modules = [Permits.Module, Notices.Module];
    public static readonly IReadOnlyList<Office> Offices = [Permits.Region, Permits.Bureau, Permits.North, Permits.South];
    private static readonly string[] Duties =
    [
        "permit.Officer",
        "permit.Head",
        "permit.Window",
        "notice.Poster",
        "supervision.Reader",
        "supervision.Inspector",
        "permit.Nobody",
        "elsewhere.Officer",
    ];

    /// <summary>A matter as the test made it.</summary>
    public sealed record Made(long Id, string Kind, Office Office, Secrecy Level, string? Party, string? Number, string Text);

    /// <summary>One account a duty and office, two that hold several, and two who are parties alone.</summary>
    public static IReadOnlyList<Account> Accounts { get; } =
    [
        .. from duty in Duties
        from office in Offices
        select new Account($"{duty}@{office.Code}", $"{duty} {office.Name}", office, [new Capacity.AtOffice(duty, office)]),
        new(
            "many",
            "兼某",
            Permits.Bureau,
            [new("supervision.Reader", Permits.Region), new("permit.Officer", Permits.North), new("notice.Poster", Permits.South)]
        ),
        new("jia", "甲某", Permits.Region, []),
        new("yi", "乙某", Permits.Region, []),
    ];

    /// <summary>Every capacity an account can read in, one at a time.</summary>
    public static IEnumerable<Reader> ReadersOf(Account account) =>
        account.Duties.Select(d => new Reader(d)).Append(new Reader(new Capacity.Party(account.Id)));

    /// <summary>The rule, said plainly: a duty of a kind reads that kind in its subtree, the window up to 内部; supervision every kind up to
    /// 内部, the inspector everything; a party its own; nobody else anything.</summary>
    public static bool May(Reader reader, Made matter)
    {
        if (reader.Capacity is Capacity.Party party)
            return matter.Party == party.Account;
        if (reader.Capacity is not Capacity.AtOffice duty || !matter.Office.Path.StartsWith(duty.Office.Path, StringComparison.Ordinal))
            return false;
        return duty.Duty switch
        {
            "permit.Officer" or "permit.Head" => matter.Kind == "permit",
            "permit.Window" => matter is { Kind: "permit", Level: Secrecy.Open or Secrecy.Internal },
            "notice.Poster" => matter.Kind == "notice",
            "supervision.Reader" => matter.Level is Secrecy.Open or Secrecy.Internal,
            "supervision.Inspector" => true,
            _ => false,
        };
    }

    public static async Task<List<Made>> Fill(CaseStore store)
    {
        await store.Install(Offices, Accounts);
        var made = new List<Made>();
        var officer = new Actor("x", "某", new Capacity.AtOffice("permit.Officer", Permits.Region));
        var poster = new Actor("y", "某", new Capacity.AtOffice("notice.Poster", Permits.Region));
        for (var i = 0; i < 60; i++)
        {
            var level = (Secrecy)(i % 5);
            var party = (i % 7) switch
            {
                0 => "jia",
                1 => "yi",
                _ => null,
            };
            var asker = party is null ? officer : new Actor(party, party, new Capacity.Party(party));
            var related = i % 4 == 0 && made.Count > 0 ? made[^1].Id : (long?)null;
            var act = new Apply(
                $"申请人{i}",
                (Trade)(i % 2),
                $"开店{Words.Chinese(level)}",
                Personal.Typed($"1380000{i:0000}"),
                null,
                related
            );
            await Add(made, store, act, asker, Offices[i % 4], level, party, i % 3 == 0 ? officer : null);
            if (i % 3 == 1)
                await Add(made, store, new Post($"告示{i}", party, made[^1].Id), poster, Offices[(i / 3) % 4], Secrecy.Open, party, null);
        }
        return made;
    }

    private static async Task Add(
        List<Made> made,
        CaseStore store,
        Act act,
        Actor actor,
        Office office,
        Secrecy level,
        string? party,
        Actor? acceptedBy
    )
    {
        var module = Modules.First(m => m.AllActs.Any(a => a.Type == act.GetType()));
        var result = await store.Perform(new ActRequest(module.Act(act.GetType()), act, actor, store.Today, "desk") { Office = office });
        Assert.True(result.Accepted, string.Join(' ', result.Refusals));
        var number = result.Number;
        if (acceptedBy is not null)
            number = (
                await store.Perform(
                    new ActRequest(module.Act(typeof(Accept)), new Accept(), acceptedBy, store.Today, "desk") { Matter = result.Matter }
                )
            ).Number;
        made.Add(new(result.Matter, module.Kind, office, level, party, number, act is Post ? "告示" : "开店"));
    }
}
