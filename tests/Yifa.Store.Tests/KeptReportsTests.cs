using System.Text;

namespace Yifa.Store.Tests;

/// <summary>Published reports of others: each file once, its text whole, and what people said of it beside.</summary>
public sealed class KeptReportsTests
{
    private static readonly ReportReading Read = new("云州区2024年度报告", "云州区", "云州区人民政府", 2024, "r1", [1, 2, 3]);

    private static Task<(KeptReport Report, bool IsNew)> Keep(
        TestStore test,
        string hash,
        ReportReading? reading = null,
        string by = "周某"
    ) => test.Store.Keep(hash, $"{hash}.txt", $"正文{hash}\0完", reading ?? Read, by);

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_file_is_kept_once_and_its_text_whole(string database)
    {
        using var test = await TestStore.New(database);
        var (first, isNew) = await Keep(test, "a");
        test.Time.Utc = test.Time.Utc.AddDays(1);
        var (again, isNewAgain) = await Keep(test, "a", Read with { Region = "雨州区" }, "吴某");
        Assert.Equal((true, false), (isNew, isNewAgain));
        Assert.Equal(first, again);
        Assert.Equal(("周某", "云州区", (int?)2024, test.Time.Utc.AddDays(-1)), (again.By, again.Region, again.Year, again.At));
        Assert.Equal("正文a\0完", test.Store.TextOf(again).Text);
        Assert.Equal([1, 2, 3], test.Store.TextOf(again).Reading);
        Assert.Equal(1, test.Scalar<long>("SELECT COUNT(*) FROM kept_report"));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_same_file_from_many_hands_at_once_is_kept_once(string database)
    {
        using var test = await TestStore.New(database);
        var kept = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => Keep(test, "a", by: $"第{i}人"))));
        Assert.Single(kept, k => k.IsNew);
        Assert.Single(kept.Select(k => k.Report).Distinct());
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_the_page_leaves_open_is_said_by_a_person_and_every_word_stays(string database)
    {
        using var test = await TestStore.New(database);
        var (report, _) = await Keep(test, "a", Read with { Region = null, Year = null });
        await test.Store.SayPlace(report, "雨州区", null, "周某");
        await test.Store.SayPlace(report, "云州区", 2024, "吴某");
        var said = test.Store.KeptReport(report.Id)!;
        Assert.Equal(("云州区", (int?)2024, "吴某"), (said.Region, said.Year, said.Said!.By));
        Assert.Equal(2, test.Scalar<long>("SELECT COUNT(*) FROM kept_report_said"));
        // a page that says so itself is believed
        await test.Store.ReadAgain(said, Read with { Region = "霜州区", Year = null, Reader = "r2" });
        Assert.Equal(("霜州区", (int?)2024), (test.Store.KeptReport(report.Id)!.Region, test.Store.KeptReport(report.Id)!.Year));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Reading_again_changes_what_was_read_and_not_the_text(string database)
    {
        using var test = await TestStore.New(database);
        var (report, _) = await Keep(test, "a");
        await test.Store.ReadAgain(report, Read with { Title = "另一题目", Reader = "r2", Reading = Encoding.UTF8.GetBytes("新") });
        var again = Assert.Single(test.Store.KeptReports());
        Assert.Equal(("另一题目", "r2", report.At, report.By), (again.Title, again.Reader, again.At, again.By));
        Assert.Equal(("正文a\0完", "新"), (test.Store.TextOf(again).Text, Encoding.UTF8.GetString(test.Store.TextOf(again).Reading)));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_people_of_a_region_are_what_was_noted_last(string database)
    {
        using var test = await TestStore.New(database);
        await test.Store.SayPeople("云州区", 2024, 1_000_000, "估计", "周某");
        await test.Store.SayPeople("云州区", 2023, 990_000, "区统计公报", "周某");
        await test.Store.SayPeople("云州区", 2024, 1_010_000, "区统计公报", "吴某");
        Assert.Equal(
            [(2023, 990_000L, "区统计公报"), (2024, 1_010_000L, "区统计公报")],
            test.Store.PeopleByRegion().Select(p => (p.Year, p.People, p.Source))
        );
        Assert.Equal(3, test.Scalar<long>("SELECT COUNT(*) FROM region_people"));
    }
}
