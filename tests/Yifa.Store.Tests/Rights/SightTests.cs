using Yifa.Kernel;

namespace Yifa.Store.Tests;

/// <summary>No read path shows a matter outside a reader's rights, and none hides one that is within: every path against the plain rule.</summary>
public class SightTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Every_read_path_shows_each_reader_what_the_rule_allows(string database)
    {
        using var test = TestStore.Empty(database, Crowd.Modules);
        var made = await Crowd.Fill(test.Store);
        var wrong = new List<string>();
        foreach (var account in Crowd.Accounts)
        foreach (var reader in Crowd.ReadersOf(account))
            wrong.AddRange(Differences(test.Store, reader, made).Select(d => $"{account.Id} as {reader.Capacity}: {d}"));
        Assert.Empty(wrong);
        Assert.Empty(Differences(test.Store, Reader.Public, made));
        Assert.True(made.Count(m => Crowd.May(new Reader(new Capacity.Party("jia")), m)) > 3);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_account_reads_a_kind_in_the_fullest_of_its_capacities_and_never_in_two(string database)
    {
        using var test = TestStore.Empty(database, Crowd.Modules);
        var made = await Crowd.Fill(test.Store);
        var many = test.Store.Account("many")!;
        var permits = test.Store.ReadersOf(many, "permit");
        Assert.Equal("permit.Officer", ((Capacity.AtOffice)permits[0].Capacity).Duty);
        Assert.Equal("supervision.Reader", ((Capacity.AtOffice)permits[1].Capacity).Duty);
        foreach (var matter in made)
            Assert.Equal(
                Crowd.ReadersOf(many).Any(r => Crowd.May(r, matter)),
                Kernel.Rights.CapacitiesOf(many).Any(r => test.Store.View(r, matter.Id) is not null)
            );
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_row_whose_level_is_not_known_is_seen_by_no_duty_until_the_program_has_read_it(string database)
    {
        using var test = TestStore.Empty(database, Crowd.Modules);
        var made = await Crowd.Fill(test.Store);
        var inspector = Reader.At(Permits.Region, "supervision.Inspector");
        test.Tamper("UPDATE matter SET secrecy = NULL");
        test.Tamper("UPDATE personal SET keyed = NULL");
        Assert.All(made, m => Assert.Null(test.Store.View(inspector, m.Id)));
        test.Reopen();
        Assert.All(made, m => Assert.NotNull(test.Store.View(inspector, m.Id)));
        Assert.Equal(0, test.Scalar<long>("SELECT COUNT(*) FROM personal WHERE keyed IS NULL"));
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_level_changed_behind_the_program_s_back_is_found(string database)
    {
        using var test = TestStore.Empty(database, Crowd.Modules);
        var made = await Crowd.Fill(test.Store);
        var secret = made.First(m => m.Level == Secrecy.Privacy);
        test.Tamper("UPDATE matter SET secrecy = 0 WHERE id = $1", secret.Id);
        Assert.Equal(secret.Id, test.Store.Verify().First?.Matter);
    }

    /// <summary>Every path on which this reader sees something else than the rule says.</summary>
    private static IEnumerable<string> Differences(CaseStore store, Reader reader, List<Crowd.Made> made)
    {
        var allowed = made.Where(m => Crowd.May(reader, m)).ToList();
        foreach (var (path, query, fits) in Lists())
        foreach (var difference in Compare(path, allowed.Where(fits), store.List(reader, query).Rows.Select(b => b.Id)))
            yield return difference;
        foreach (var figure in Crowd.Modules.SelectMany(m => m.Figures).Where(f => f.IsCounted))
        {
            var rows = store.Drill(reader, figure, Cut.Of(Permits.Region), Period.Year(2024), take: 500).Rows;
            var opening = figure.Id is "permit.applied" or "permit.pending" or "permit.applicants" or "notice.posted";
            var counted = allowed.Where(m => opening && figure.Id.StartsWith(m.Kind + ".", StringComparison.Ordinal));
            foreach (var difference in Compare($"drill {figure.Id}", counted, rows.Select(d => d.Matter.Id)))
                yield return difference;
        }
        foreach (var kind in (string?[])[null, "permit", "notice"])
        {
            var query = new SearchQuery(SearchWords.Read(kind == "notice" ? "告示" : "店", out _)!) { Kind = kind, Take = 500 };
            var holds = allowed.Where(m => m.Text.Contains(query.Words.Text, StringComparison.Ordinal)).ToList();
            foreach (var difference in Compare($"search {kind}", holds, store.Search(_ => reader, query).Rows.Select(h => h.Matter.Id)))
                yield return difference;
            if (store.CountSearch(_ => reader, query) is var counted && counted != holds.Count)
                yield return $"search {kind} counts {counted}, not {holds.Count}";
        }
        foreach (var difference in Desks(store, reader, allowed).Concat(Alike(store, reader, allowed, made)))
            yield return difference;
        foreach (var matter in made)
        {
            var view = store.View(reader, matter.Id);
            if (view is null && store.TrackingCode(reader, matter.Id) is not null)
                yield return $"tracking code {matter.Id}";
            if (view is not null != allowed.Contains(matter))
                yield return $"view {matter.Id}";
            foreach (var link in view?.Links.Where(l => allowed.All(m => m.Id != l.Matter.Id)) ?? [])
                yield return $"link {matter.Id} shows {link.Matter.Id}";
            if (matter.Number is { } number && store.Find(reader, number) is not null != allowed.Contains(matter))
                yield return $"find {number}";
        }
    }

    /// <summary>The desk's lists: every permit asks for work, and nobody is in charge of any.</summary>
    private static IEnumerable<string> Desks(CaseStore store, Reader reader, List<Crowd.Made> allowed)
    {
        var query = new DeskQuery(DeskList.Unassigned, "nobody", new DateOnly(2030, 1, 1)) { Take = 500 };
        var due = allowed.Where(m => m.Kind == "permit").ToList();
        foreach (var difference in Compare("desk", due, store.Desk(_ => reader, query).Rows.Select(i => i.Matter.Id)))
            yield return difference;
        var counts = store.CountDesk(_ => reader, query);
        if (counts.Unassigned != due.Count)
            yield return $"desk counts {counts.Unassigned}, not {due.Count}";
    }

    /// <summary>The files of a selection, and for each of them what is said to be like it.</summary>
    private static IEnumerable<string> Alike(CaseStore store, Reader reader, List<Crowd.Made> allowed, List<Crowd.Made> made)
    {
        var files = store.Files(reader, made.Select(m => m.Id));
        foreach (var difference in Compare("files", allowed, files.Select(f => f.Matter.Id)))
            yield return difference;
        foreach (var file in files.Take(5))
        foreach (var other in store.Similar(reader, file.File).Where(s => allowed.All(m => m.Id != s.Matter.Id)))
            yield return $"similar to {file.Matter.Id} shows {other.Matter.Id}";
    }

    private static IEnumerable<(string Path, ListQuery Query, Func<Crowd.Made, bool> Fits)> Lists()
    {
        foreach (var kind in (string[])["permit", "notice"])
        {
            var all = new ListQuery(kind) { Take = 500 };
            yield return ($"list {kind}", all, m => m.Kind == kind);
            foreach (var office in Crowd.Offices)
                yield return ($"list {kind} {office.Code}", all with { Office = office }, m => m.Kind == kind && m.Office.Within(office));
            yield return ($"list of {kind} with words", all with { Text = kind == "permit" ? "开店" : "告示" }, m => m.Kind == kind);
            yield return ($"due {kind}", all with { DueBy = new DateOnly(2030, 1, 1) }, m => kind == "permit" && m.Kind == kind);
        }
        var permits = new ListQuery("permit") { Take = 500 };
        yield return ("stage", permits with { Where = [("stage", "InHand")] }, m => m is { Kind: "permit", Number: not null });
        yield return (
            "stage of a station",
            permits with
            {
                Where = [("stage", "InHand")],
                Office = Permits.North,
            },
            m => m is { Kind: "permit", Number: not null } && m.Office == Permits.North
        );
    }

    private static IEnumerable<string> Compare(string path, IEnumerable<Crowd.Made> allowed, IEnumerable<long> shown)
    {
        var (may, does) = (allowed.Select(m => m.Id).ToHashSet(), shown.ToHashSet());
        return does.Except(may).Select(id => $"{path} shows {id}").Concat(may.Except(does).Select(id => $"{path} hides {id}"));
    }
}
