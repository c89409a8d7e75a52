using Yifa.Kernel;
using Yifa.Tests.Modules.Samples;
using static Yifa.Tests.Kernel.Stalls.StallPermits;

namespace Yifa.Tests.Kernel;

public sealed class ReadingsTests
{
    private static readonly Figure Applied = Figure.Count("t.applied", "申请", "Applied", "件", "One each.", "ware");
    private static readonly Figure Granted = Figure.Count("t.granted", "准予", "Granted", "件", "One each.", "ware", "way");
    private static readonly Figure Days = Figure.Sum("t.days", "用时", "Days", "日", "Days taken.");
    private static readonly Figure Pending = Figure.Stock("t.pending", "在办", "Pending", "件", "Signed.");
    private static readonly Figure Villages = Figure.Distinct("t.villages", "村居", "Villages", "个", "By village.");
    private static readonly Figure Rate = Figure.Rate("t.rate", "准予率", "Rate", "Granted over applied.", Granted, Applied);
    private static readonly Figure Mean = Figure.Ratio("t.mean", "平均用时", "Mean", "日", "Days over granted.", Days, Granted);
    private static readonly Period Y2025 = Period.Year(2025);
    private static readonly Cut All = Cut.Of(District);

    [Fact]
    public async Task A_count_is_that_of_the_subtree_and_the_period()
    {
        var ledger = new MemoryLedger(
            (Street, On(Applied, "2025-01-01")),
            (District, On(Applied, "2025-12-31")),
            (Elsewhere, On(Applied, "2025-06-01")),
            (Street, On(Applied, "2024-12-31"))
        );

        Assert.Equal(2, (await ledger.Read(Applied, All, Y2025)).Value);
        Assert.Equal(1, (await ledger.Read(Applied, Cut.Of(Street), Y2025)).Value);
    }

    [Fact]
    public async Task A_stock_is_all_up_to_the_end_and_a_distinct_count_has_each_key_once()
    {
        var ledger = new MemoryLedger(
            (Street, On(Pending, "2023-05-01")),
            (Street, On(Pending, "2024-05-01")),
            (Street, On(Pending, "2025-05-01", -1)),
            (Street, On(Villages, "2025-05-01", key: "甲村")),
            (Street, On(Villages, "2025-06-01", key: "甲村")),
            (Street, On(Villages, "2025-06-01", key: "乙村"))
        );

        Assert.Equal(1, (await ledger.Read(Pending, All, Y2025)).Value);
        Assert.Equal(2, (await ledger.Read(Pending, All, Period.Year(2024))).Value);
        Assert.Equal(2, (await ledger.Read(Villages, All, Y2025)).Value);
    }

    [Theory]
    [InlineData(1, 8, 1, 12.5)]
    [InlineData(1, 8, 0, 13)]
    [InlineData(1, 16, 1, 6.3)]
    [InlineData(1, 16, 2, 6.25)]
    [InlineData(2, 3, 2, 66.67)]
    [InlineData(5, 5, 1, 100)]
    public async Task A_rate_is_in_per_cent_and_rounds_half_up(int top, int bottom, int decimals, double value)
    {
        var rate = Figure.Rate("t.rate", "准予率", "Rate", "", Granted, Applied, decimals);
        var reading = await Ledger((Granted, top), (Applied, bottom)).Read(rate, All, Y2025);

        Assert.Equal(((decimal)value, top, bottom), (reading.Value, reading.Numerator, reading.Denominator));
    }

    [Fact]
    public async Task A_ratio_is_a_plain_number() =>
        Assert.Equal(12.35m, (await Ledger((Days, 247), (Granted, 20)).Read(Mean, All, Y2025)).Value);

    [Fact]
    public async Task Over_nothing_there_is_no_value_but_a_reason()
    {
        var reading = await Ledger((Granted, 3)).Read(Rate, All, Y2025);

        Assert.Equal((null, 3m, 0m, "“申请”为零,无法计算"), (reading.Value, reading.Numerator, reading.Denominator, reading.Reason));
    }

    [Fact]
    public async Task A_change_compares_with_the_same_period_a_year_before()
    {
        var change = Figure.Change("t.yoy", "申请同比", "Change", Applied);
        var ledger = new MemoryLedger((Street, On(Applied, "2024-03-01", 1128)), (Street, On(Applied, "2025-03-01", 1516)));

        var reading = await ledger.Read(change, All, Y2025);
        Assert.Equal((34.4m, 1516m, 1128m), (reading.Value, reading.Numerator, reading.Denominator));
        Assert.Null((await ledger.Read(change, All, new(new(2025, 4, 1), new(2025, 4, 30)))).Value);
    }

    [Fact]
    public async Task A_change_on_nothing_has_no_value_but_a_reason()
    {
        var reading = await Ledger((Applied, 3)).Read(Figure.Change("t.yoy", "申请同比", "Change", Applied), All, Y2025);

        Assert.Equal((null, "上年同期为零,无法计算同比"), (reading.Value, reading.Reason));
    }

    [Fact]
    public async Task A_rate_changes_by_points()
    {
        var change = Figure.Change("t.points", "准予率变化", "Points", Rate);
        var ledger = new MemoryLedger(
            (Street, On(Applied, "2024-03-01", 8)),
            (Street, On(Granted, "2024-03-01", 7)),
            (Street, On(Applied, "2025-03-01", 4)),
            (Street, On(Granted, "2025-03-01", 3))
        );

        Assert.Equal("百分点", change.Unit);
        Assert.Equal(-12.5m, (await ledger.Read(change, All, Y2025)).Value);
    }

    [Fact]
    public async Task What_rests_on_a_planned_figure_reads_null_with_its_reason()
    {
        var planned = Figure.Planned("t.planned", FigureKind.Count, "普法", "Taught", "人", "Later.");
        const string reason = "“普法”所需的业务模块尚未启用";

        Assert.Equal((null, reason), Parts(await Ledger().Read(planned, All, Y2025)));
        Assert.Equal((null, reason), Parts(await Ledger((Applied, 2)).Read(Figure.Rate("r", "r", "r", "", planned, Applied), All, Y2025)));
        Assert.Equal(
            (null, reason),
            Parts(await Ledger((Applied, 2)).Read(Figure.Ratio("r", "r", "r", "", "", Applied, planned), All, Y2025))
        );
        Assert.Equal((null, reason), Parts(await Ledger().Read(Figure.Change("c", "c", "c", planned), All, Y2025)));
    }

    [Fact]
    public async Task A_part_may_be_narrowed_to_facet_values()
    {
        var food = Figure.Rate("t.food", "食品占比", "Food", "", Granted, Granted) with { NumeratorWhere = [("ware", "food")] };
        var ledger = new MemoryLedger(
            (Street, On(Granted, "2025-03-01", 3, "ware=food;way=desk")),
            (Street, On(Granted, "2025-03-01", 1, "ware=goods;way=desk")),
            (Street, On(Granted, "2025-03-01", 4, "ware=goods;way=post"))
        );

        Assert.Equal(37.5m, (await ledger.Read(food, All, Y2025)).Value);
        Assert.Equal(75m, (await ledger.Read(food, All.And([("way", "desk")]), Y2025)).Value);
    }

    [Fact]
    public async Task A_rate_is_not_cut_by_a_facet_that_only_one_part_has()
    {
        var ledger = new MemoryLedger(
            (Street, On(Applied, "2025-03-01", 4, "ware=food")),
            (Street, On(Granted, "2025-03-01", 1, "ware=food;way=desk")),
            (Street, On(Granted, "2025-03-01", 2, "ware=food;way=post"))
        );

        Assert.Equal(["ware"], Rate.Facets);
        Assert.Equal(75m, (await ledger.Read(Rate, All.And([("way", "desk")]), Y2025)).Value);
        Assert.Equal(75m, (await ledger.Read(Rate, All.And([("ware", "food")]), Y2025)).Value);
    }

    [Theory]
    [InlineData(1.35, 1, 1.4)]
    [InlineData(-1.075, 2, -1.08)]
    [InlineData(0.5, 0, 1)]
    [InlineData(2.5, 0, 3)]
    public void Half_goes_up_away_from_zero(double value, int decimals, double rounded) =>
        Assert.Equal((decimal)rounded, Figure.Round((decimal)value, decimals));

    private static (decimal?, string?) Parts(Reading reading) => (reading.Value, reading.Reason);

    private static MemoryLedger Ledger(params (Figure Figure, decimal Amount)[] counted) =>
        new([.. counted.Select(c => (Street, On(c.Figure, "2025-03-01", c.Amount)))]);

    private static Count On(Figure figure, string day, decimal amount = 1, string facets = "", string? key = null) =>
        new(figure.Id, DateOnly.ParseExact(day, "yyyy-MM-dd"), amount, facets, key);
}
