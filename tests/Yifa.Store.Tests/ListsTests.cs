using Yifa.Kernel;

namespace Yifa.Store.Tests;

public class ListsTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Pages_follow_one_another_without_gap_or_repetition(string database)
    {
        using var test = await TestStore.New(database);
        await test.Store.Load(Many(200), new LoadOptions { Chunk = 64 });
        foreach (
            var where in (IReadOnlyList<(string, string)>[])
                [
                    [],
                    [("trade", "retail")],
                    [("stage", "InHand")],
                    [("trade", "retail"), ("stage", "InHand")],
                    [("applicant", "申请人3")],
                ]
        )
        foreach (var office in (Office[])[Permits.Region, Permits.Bureau, Permits.North])
        {
            var all = new List<Brief>();
            for (Place? place = null; ; )
            {
                var page = test.Store.List(
                    Reader.At(Permits.Region),
                    new ListQuery("permit")
                    {
                        Office = office,
                        Where = where,
                        After = place,
                        Take = 13,
                    }
                );
                all.AddRange(page.Rows);
                if (page.Next is not { } next)
                    break;
                place = next;
            }
            Assert.Equal(all.OrderByDescending(b => (b.OpenedOn, b.Id)).Select(b => b.Id), all.Select(b => b.Id));
            Assert.Equal(all.Count, all.DistinctBy(b => b.Id).Count());
            Assert.All(all, b => Assert.True(b.Office.Within(office)));
            Assert.Equal(Expected(office, where), all.Count);
        }
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Two_characters_find_a_matter_and_an_act_changes_what_is_found(string database)
    {
        using var test = await TestStore.New(database);
        var opened = await test.Open("2024-05-30", "示例餐饮有限公司");
        await test.Open("2024-05-30", "示例零售有限公司");
        Assert.Equal([opened.Matter], Found("餐饮"));
        Assert.Equal(2, Found("示例").Count);
        Assert.Empty(Found("许〔2024〕1号"));
        await test.Act(opened.Matter, "2024-06-03", new Accept());
        Assert.Equal([opened.Matter], Found("许〔2024〕1号"));
        Assert.Empty(Found("'\"; DROP"));

        List<long> Found(string text) =>
            [.. test.Store.List(Reader.At(Permits.Region), new ListQuery("permit") { Text = text }).Rows.Select(b => b.Id)];
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_reader_at_a_station_lists_that_station_alone(string database)
    {
        using var test = await TestStore.New(database);
        await test.Store.Load(Many(60));
        var seen = test.Store.List(Reader.At(Permits.North), new ListQuery("permit") { Office = Permits.Region, Take = 100 }).Rows;
        Assert.NotEmpty(seen);
        Assert.All(seen, b => Assert.Equal(Permits.North, b.Office));
        Assert.Empty(test.Store.List(Reader.At(Permits.North), new ListQuery("permit") { Office = Permits.South }).Rows);
        Assert.Empty(test.Store.List(Reader.Public, new ListQuery("permit")).Rows);
    }

    private static IEnumerable<Script> Many(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var on = new DateOnly(2024, 5, 6).AddDays(i * 7 % 20);
            List<Step> steps = [Step.OnTheDay(on, i, Permits.Officer, new Apply($"申请人{i % 50}", (Trade)(i % 2), "开店"))];
            if (i % 3 == 0)
                steps.Add(Step.OnTheDay(on, i + 500, Permits.Officer, new Accept()));
            yield return new Script("permit", OfficeOf(i), steps);
        }
    }

    private static Office OfficeOf(int i) => ((Office[])[Permits.Bureau, Permits.North, Permits.South, Permits.North])[i % 4];

    private static int Expected(Office office, IReadOnlyList<(string Facet, string Value)> where) =>
        Enumerable
            .Range(0, 200)
            .Count(i =>
                OfficeOf(i).Within(office)
                && where.All(w =>
                    w.Facet switch
                    {
                        "trade" => i % 2 == 1,
                        "stage" => i % 3 == 0,
                        _ => $"申请人{i % 50}" == w.Value,
                    }
                )
            );
}
