using Yifa.Kernel;

namespace Yifa.Store.Tests;

public class FiguresTests
{
    private static readonly Period Year = Period.Year(2024);

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Readings_are_the_same_before_and_after_folding_and_after_a_bulk_load(string database)
    {
        using var test = await TestStore.New(database);
        await Play(test);
        var fresh = await All(test.Store);
        Assert.True(await test.Store.Fold() > 0);
        Assert.Equal(0, test.Scalar<long>("SELECT COUNT(*) FROM inbox"));
        Assert.Equal(fresh, await All(test.Store));
        Assert.Null(test.Store.Verify().First);

        using var bulk = await TestStore.New(database);
        Assert.Empty(await bulk.Store.Load(Scripts(), new LoadOptions { Chunk = 7 }));
        Assert.Equal(fresh, await All(bulk.Store));
        Assert.Null(bulk.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Every_counted_reading_is_the_sum_of_its_drill(string database)
    {
        using var test = await TestStore.New(database);
        await test.Store.Load(Scripts());
        var reader = Reader.At(Permits.Region);
        foreach (var figure in Permits.Module.Figures.Where(f => f.IsCounted && f.Kind != FigureKind.Distinct))
        foreach (var office in test.Store.Offices)
        foreach (
            var where in (IReadOnlyList<(string, string)>[])
                [
                    [],
                    [("trade", "catering")],
                    [("trade", "retail"), ("granted", "yes")],
                ]
        )
        foreach (var period in (Period[])[Year, Period.Month(2024, 3), new(new(2024, 2, 10), new(2024, 4, 5)), Period.Year(2023)])
        {
            var cut = new Cut(office, where).For(figure);
            var reading = await test.Store.Read(figure, cut, period);
            var drilled = new List<Drilled>();
            for (Place? place = null; ; )
            {
                var page = test.Store.Drill(reader, figure, cut, period, place, take: 9);
                drilled.AddRange(page.Rows);
                if (page.Next is not { } next)
                    break;
                place = next;
            }
            Assert.Equal(reading.Value, drilled.Sum(d => d.Amount));
            Assert.Equal(drilled.Count, drilled.DistinctBy(d => d.Id).Count());
        }
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Breakdowns_add_up_to_the_whole(string database)
    {
        using var test = await TestStore.New(database);
        await test.Store.Load(Scripts());
        var cut = Cut.Of(Permits.Region);
        var total = (await test.Store.Read(PermitFigures.Applied, cut, Year)).Value;
        Assert.Equal(60, total);
        Assert.Equal(total, (await test.Store.Read(l => l.TotalByMonth(PermitFigures.Applied, cut, Year))).Sum(m => m.Total));
        Assert.Equal(total, (await test.Store.Read(l => l.TotalBy(PermitFigures.Applied, cut, Year, "trade"))).Sum(m => m.Total));
        Assert.Equal(total, (await test.Store.Read(l => l.TotalByOffice(PermitFigures.Applied, cut, Year))).Sum(m => m.Total));
        Assert.Equal(7, (await test.Store.Read(PermitFigures.Applicants, cut, Year)).Value);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Breakdowns_of_a_part_add_up_to_the_part(string database)
    {
        using var test = await TestStore.New(database);
        await test.Store.Load(Scripts());
        foreach (var figure in Permits.Module.Figures.Where(f => f.IsCounted && f.Kind != FigureKind.Distinct))
        foreach (var office in test.Store.Offices)
        foreach (var facet in figure.Facets)
        foreach (var period in (Period[])[Year, new(new(2024, 2, 10), new(2024, 4, 5))])
        {
            var part = new Cut(office, [("trade", "catering")]).For(figure);
            var values = await test.Store.Read(l => l.TotalBy(figure, part, period, facet));
            Assert.Equal((await test.Store.Read(figure, part, period)).Value, values.Sum(v => v.Total));
            Assert.Equal(values.Count, values.DistinctBy(v => v.Value).Count());
        }
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Tallies_from_before_offices_own_cuts_are_folded_anew_by_the_upgrade(string database)
    {
        using var test = await TestStore.New(database);
        await test.Store.Load(Scripts());
        await test.Store.Fold();
        var before = await All(test.Store);
        test.Tamper("DELETE FROM tally WHERE cut <> '' AND office_path = $1", Permits.North.Path);
        Assert.NotNull(test.Store.Verify().First);
        test.Tamper("DELETE FROM schema_version WHERE number >= 22");
        test.Reopen();
        Assert.Equal(before, await All(test.Store));
        Assert.True(await test.Store.Fold() > 0);
        Assert.Equal(before, await All(test.Store));
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Carried_over_plus_new_is_closed_plus_pending(string database)
    {
        using var test = await TestStore.New(database);
        await test.Store.Load(Scripts());
        foreach (var office in test.Store.Offices)
        foreach (var period in Year.Months())
        {
            var cut = Cut.Of(office);
            var before = await test.Store.Read(PermitFigures.Pending, cut, new(DateOnly.MinValue, period.From.AddDays(-1)));
            var taken = await test.Store.Read(PermitFigures.Applied, cut, period);
            var closed = await test.Store.Read(PermitFigures.Decided, cut, period);
            var after = await test.Store.Read(PermitFigures.Pending, cut, period);
            Assert.Equal(before.Value + taken.Value, closed.Value + after.Value);
        }
    }

    private static IEnumerable<Script> Scripts()
    {
        var random = new Random(5);
        for (var i = 0; i < 60; i++)
        {
            var on = new DateOnly(2024, 1, 2).AddDays(random.Next(120));
            var office = (Office[])[Permits.Bureau, Permits.North, Permits.South] is var offices ? offices[random.Next(3)] : null!;
            List<Step> steps = [Step.OnTheDay(on, 0, Permits.Officer, new Apply($"申请人{random.Next(7)}", (Trade)random.Next(2), "开店"))];
            if (i % 12 != 0)
                steps.Add(Step.OnTheDay(on.AddDays(2), 5, Permits.Officer, new Accept()));
            if (steps.Count == 2 && random.Next(4) > 0)
                steps.Add(Step.OnTheDay(on.AddDays(9), 9, Permits.Officer, new Decide(random.Next(2) == 0, random.Next(100_000) / 100m)));
            yield return new Script("permit", office, steps);
        }
    }

    private static async Task Play(TestStore test)
    {
        foreach (var script in Scripts())
        {
            long? matter = null;
            foreach (var step in script.Steps)
            {
                var type = Permits.Module.Act(step.Act.GetType());
                var result = await test.Store.Perform(
                    new ActRequest(type, step.Act, step.Actor, step.On, "desk")
                    {
                        Matter = matter,
                        Office = script.Office,
                        At = step.At,
                    }
                );
                Assert.True(result.Accepted, string.Join(' ', result.Refusals));
                matter = result.Matter;
            }
        }
    }

    private static async Task<List<string>> All(CaseStore store)
    {
        var lines = new List<string>();
        foreach (var figure in Permits.Module.Figures)
        foreach (var office in store.Offices)
        foreach (
            var where in (IReadOnlyList<(string, string)>[])
                [
                    [],
                    [("trade", "catering")],
                ]
        )
        foreach (var period in (Period[])[Year, Period.Month(2024, 3), new(new(2024, 2, 10), new(2024, 4, 5))])
            lines.Add(
                $"{figure.Id} {office.Path} {where.Count} {period} {(await store.Read(figure, new Cut(office, where), period)).Value}"
            );
        return lines;
    }
}
