using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;

namespace Yifa.Store.Tests;

/// <summary>Full text finds what a plain scan finds, in its order, and counts it exactly, for every reader and with every filter.</summary>
public class SearchTests
{
    private static readonly Reader[] Readers =
    [
        Reader.At(Permits.Region, "supervision.Inspector"),
        Reader.At(Permits.Region, "supervision.Reader"),
        Reader.At(Permits.North, "permit.Officer"),
        Reader.At(Permits.Bureau, "permit.Window"),
        new(new Capacity.Party("jia")),
        Reader.Public,
    ];

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_is_found_and_counted_is_what_a_scan_finds(string database)
    {
        using var test = TestStore.Empty(database, Crowd.Modules);
        var all = await Library.Fill(test.Store, 1300, seed: 5);
        var random = new Random(9);
        var hits = 0;
        for (var i = 0; i < 220; i++)
        {
            var (query, fits) = Asked(random, all[random.Next(all.Count)].Text);
            var reader = Readers[random.Next(Readers.Length)];
            var expected = all.Where(m => fits(m.Brief) && May(reader, m) && Library.Holds(m.Text, query.Words.Text))
                .Select(m => m.Id)
                .ToList();
            Assert.Equal(expected, Pages(test.Store, reader, query));
            Assert.Equal(expected.Count, test.Store.CountSearch(_ => reader, query));
            hits += expected.Count;
        }
        Assert.True(hits > 2000, $"only {hits} found by all queries together");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_word_crowded_into_one_old_day_is_found_to_the_last(string database)
    {
        using var test = TestStore.Empty(database, Crowd.Modules);
        await test.Store.Install(Crowd.Offices, Crowd.Accounts);
        var officer = new Actor("x", "某", new Capacity.AtOffice("permit.Officer", Permits.Region));
        var scripts = Enumerable
            .Range(0, 4600)
            .Select(i =>
            {
                var on = new DateOnly(2020, 3, 1).AddDays(i < 3400 ? i % 2 : i);
                return new Script(
                    "permit",
                    Permits.Bureau,
                    [Step.OnTheDay(on, i % 900, officer, new Apply($"甲{i}", Trade.Retail, i < 3400 ? "旧街" : "新街"))]
                );
            });
        await test.Store.Load(scripts.ToList());
        Assert.True(
            SearchWords.Read("旧街", out _) is { } words
                && Pages(test.Store, Readers[0], new SearchQuery(words) { Take = 900 }).Count == 3400
        );
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_act_changes_what_is_found(string database)
    {
        using var test = await TestStore.New(database);
        var id = (await test.Open("2024-05-30", "示例餐饮有限公司")).Matter;
        var stage = new SearchQuery(SearchWords.Read("餐饮", out _)!) { Kind = "permit", Where = [("stage", "InHand")] };
        Assert.Empty(test.Store.Search(_ => Readers[0], stage).Rows);
        await test.Act(id, "2024-06-03", new Accept());
        Assert.Equal(id, Assert.Single(test.Store.Search(_ => Readers[0], stage).Rows).Matter.Id);
        Assert.Equal(1, test.Store.CountSearch(_ => Readers[0], stage));
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_personal_number_is_in_no_index_and_found_whole_by_those_who_handle_it(string database)
    {
        using var test = await TestStore.New(database);
        var told = new Apply("甲某", Trade.Retail, "开店,联系电话13800136021或021-64121234", Personal.Typed("13800136021"));
        var id = (
            await test.Store.Perform(
                new ActRequest(TestStore.Type<Apply>(), told, Permits.Officer, TestStore.Day("2024-06-03"), "desk")
                {
                    Office = Permits.Bureau,
                }
            )
        ).Matter;
        var number = new SearchQuery(SearchWords.Read("138 0013 6021", out _)!);
        Assert.Equal(id, Assert.Single(test.Store.Search(_ => Reader.At(Permits.Bureau, "permit.Officer"), number).Rows).Matter.Id);
        Assert.Equal(1, test.Store.CountSearch(_ => Reader.At(Permits.Bureau, "permit.Officer"), number));
        Assert.Empty(test.Store.Search(_ => Readers[0], number).Rows);
        Assert.Empty(test.Store.Search(_ => Reader.At(Permits.South, "permit.Officer"), number).Rows);
        Assert.Null(SearchWords.Read("甲某 13800136021", out var sentence));
        Assert.Equal(SearchWords.NumberAmongWords, sentence);
        var hit = Assert.Single(test.Store.Search(_ => Readers[0], new SearchQuery(SearchWords.Read("开店", out _)!)).Rows);
        Assert.Equal("开店,联系电话138****6021或021****1234", string.Concat(Assert.Single(hit.Excerpts).Pieces.Select(p => p.Text)));
        Assert.Equal(["开店"], hit.Excerpts[0].Pieces.Where(p => p.Marked).Select(p => p.Text));
    }

    private static readonly string[] Odd =
    [
        "'",
        "\"",
        "a AND b",
        "NOT 餐饮",
        "餐*",
        "doc:餐饮",
        "餐饮 | 消防",
        "'餐' & !饮",
        "\\",
        "\0餐饮",
        "\uD842",
        "𠮷\uDFB7",
        "{餐饮}",
        "-餐",
        "^餐",
        "NEAR(餐 饮)",
        "",
    ];

    private static Gen<string> Typed =>
        Gen.OneOf(
            Gen.Elements(Odd),
            ArbMap.Default.ArbFor<string>().Generator.Select(s => s ?? ""),
            Gen.Elements(Odd).Two().Select(p => p.Item1 + "餐饮" + p.Item2),
            Gen.Choose(1, 10_000).Select(n => string.Concat(Enumerable.Repeat("餐饮A", n)))
        );

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Full_text_that_was_never_made_is_made_when_the_store_is_opened(string database)
    {
        using var test = TestStore.Empty(database, Crowd.Modules);
        var all = await Library.Fill(test.Store, 30, seed: 3);
        test.Tamper(test.Dialect is SqliteDialect ? "INSERT INTO search (search) VALUES ('delete-all')" : "DELETE FROM search");
        var query = new SearchQuery(SearchWords.Read("申请许可", out _)!) { Take = 100 };
        Assert.Empty(test.Store.Search(_ => Readers[0], query).Rows);
        test.Tamper("DELETE FROM store_fact WHERE name = 'search.indexed-to'");
        test.Reopen();
        Assert.Equal(all.Select(m => m.Id), test.Store.Search(_ => Readers[0], query).Rows.Select(h => h.Matter.Id));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Whatever_is_typed_is_answered_or_refused_with_one_sentence(string database)
    {
        using var test = TestStore.Empty(database, Crowd.Modules);
        var all = await Library.Fill(test.Store, 40, seed: 2);
        Prop.ForAll(
                Typed.ToArbitrary(),
                text =>
                {
                    if (SearchWords.Read(text, out var sentence) is not { } words)
                        return sentence!.Length is > 5 and < 40;
                    var query = new SearchQuery(words);
                    var found = test.Store.Search(_ => Readers[0], query with { Take = 100 }).Rows.Select(h => h.Matter.Id);
                    return found.SequenceEqual(all.Where(m => !words.IsNumber && Library.Holds(m.Text, words.Text)).Select(m => m.Id));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_rare_word_makes_matters_alike_that_share_no_facet(string database)
    {
        using var test = TestStore.Empty(database, Crowd.Modules);
        await test.Store.Install(Crowd.Offices, Crowd.Accounts);
        var officer = new Actor("x", "某", new Capacity.AtOffice("permit.Officer", Permits.Region));
        var scripts = Enumerable
            .Range(0, 400)
            .Select(i =>
            {
                var told = new Apply($"甲{i}", (Trade)(i == 7 ? 0 : 1), i is 7 or 300 ? "鹦鹉啄坏招牌" : "招牌被风吹坏");
                return new Script(
                    "permit",
                    Crowd.Offices[i == 7 ? 2 : 3],
                    [Step.OnTheDay(new DateOnly(2024, 1, 1).AddDays(i % 90), i, officer, told)]
                );
            });
        await test.Store.Load(scripts.ToList());
        var query = new SearchQuery(SearchWords.Read("鹦鹉", out _)!);
        var both = test.Store.Search(_ => Readers[0], query).Rows.Select(h => h.Matter).ToList();
        Assert.Equal(2, both.Count);
        foreach (var (one, other) in (IEnumerable<(Brief, Brief)>)[(both[0], both[1]), (both[1], both[0])])
            Assert.Equal(other.Id, test.Store.Similar(Readers[0], test.Store.View(Readers[0], one.Id)!.File)[0].Matter.Id);
        var seen = both.Single(b => b.Office == Permits.North);
        var similar = test.Store.Similar(Reader.At(Permits.North), test.Store.View(Readers[0], seen.Id)!.File);
        Assert.DoesNotContain(similar, s => s.Matter.Office != Permits.North);
    }

    private static bool May(Reader reader, (long Id, string Kind, string Text, Brief Brief, Secrecy Level) m) =>
        Crowd.May(reader, new(m.Id, m.Kind, m.Brief.Office, m.Level, null, null, m.Text));

    private static (SearchQuery Query, Func<Brief, bool> Fits) Asked(Random random, string text)
    {
        var query = new SearchQuery(Some(random, text)) { Take = random.Next(1, 60) };
        Func<Brief, bool> fits = _ => true;
        if (random.Next(3) == 0)
        {
            var office = Crowd.Offices[random.Next(4)];
            (query, fits) = (query with { Office = office }, b => b.Office.Within(office));
        }
        if (random.Next(3) == 0)
        {
            var (before, year) = (fits, random.Next(2022, 2025));
            (query, fits) = (query with { Year = year }, b => before(b) && b.OpenedOn.Year == year);
        }
        if (random.Next(3) > 0)
            return (query, fits);
        var earlier = fits;
        return (query with { Kind = "permit", Where = [("stage", "InHand")] }, b => earlier(b) && b.Stage == "InHand");
    }

    /// <summary>One, two or three characters of a text, a longer piece, or two of those.</summary>
    private static SearchWords Some(Random random, string text)
    {
        for (; ; )
        {
            var words = Enumerable.Range(0, random.Next(5) == 0 ? 2 : 1).Select(_ => Piece(random, text));
            if (SearchWords.Read(string.Join(' ', words), out _) is { IsNumber: false } read)
                return read;
        }
    }

    private static string Piece(Random random, string text)
    {
        var from = random.Next(text.Length);
        var length = random.Next(5) == 0 ? random.Next(4, 9) : random.Next(1, 4);
        return text[from..Math.Min(text.Length, from + length)];
    }

    private static List<long> Pages(CaseStore store, Reader reader, SearchQuery query)
    {
        var found = new List<long>();
        for (Place? place = null; ; )
        {
            var page = store.Search(_ => reader, query with { After = place });
            found.AddRange(page.Rows.Select(h => h.Matter.Id));
            if (page.Next is not { } next)
                return found;
            place = next;
        }
    }
}
