using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Public;

/// <summary>What the public reads of a figure: no small number, and none that the others give away.</summary>
public sealed class PublicLedgerTests
{
    private static readonly Office Region = new(1, "r/", "示例区", "示", "region");
    private static readonly Office Government = new(2, "r/g/", "示例区人民政府", "示府", "government");
    private static readonly Office Court = new(3, "r/c/", "示例委员会", "示委", "committee");
    private static readonly Office[] Streets =
    [
        .. Enumerable.Range(1, 4).Select(n => new Office(3 + n, $"r/g/s{n}/", $"第{n}街道", $"街{n}", "street")),
    ];
    private static readonly Office[] Offices = [Region, Government, Court, .. Streets];
    private static readonly Period Year = Period.Year(2024);

    private static readonly Figure Closed = Figure.Count("x.closed", "办结", "Closed", "件", "每件一次。", "kind", "way");
    private static readonly Figure Won = Figure.Count("x.won", "成功", "Won", "件", "每件一次。", "kind", "way");
    private static readonly Figure Money = Figure.Sum("x.money", "金额", "Money", "元", "每件一次。", "kind") with { WeighedBy = Won };
    private static readonly Figure WonRate = Figure.Rate("x.won-rate", "成功率", "Rate", "成功除以办结。", Won, Closed);
    private static readonly Figure Houses = Figure.Count("x.houses", "站点", "Houses", "个", "每个一次。") with { NamesNobody = true };

    private static PublicLedger Public(GridLedger records, int few = 5) =>
        new(records, new(few, [Region, Government], (_, where) => where.Count == 2, new(2025, 3, 1)));

    private static async Task<Reading> Told(Ledger ledger, Figure figure, Period? period = null, params (string, string)[] where) =>
        await ledger.Read(figure, new(Region, where), period ?? Year);

    [Fact]
    public async Task A_number_below_the_least_is_not_told_and_zero_is()
    {
        var ledger = Public(new GridLedger(Offices).Add(Closed, Streets[0], 1, "", 4));

        var few = await Told(ledger, Closed);
        Assert.Equal((null, "少于5", Telling.Few), (few.Value, few.Withheld!.Instead, few.Withheld.Telling));
        Assert.Equal("不到5的数不向社会列出,以免认出当事人", few.Reason);
        Assert.Equal(0, (await Told(ledger, Won)).Value);
        Assert.Equal(4, (await Told(Public(new GridLedger(Offices).Add(Closed, Streets[0], 1, "", 4), few: 1), Closed)).Value);
    }

    [Fact]
    public async Task One_small_cell_under_a_told_total_takes_another_with_it()
    {
        var records = new GridLedger(Offices);
        foreach (var (value, amount) in ((string, int)[])[("a", 40), ("b", 30), ("c", 3)])
            for (var n = 0; n < amount; n++)
                records.Add(Closed, Streets[n % 4], 1 + n % 12, $"kind={value}", 1);
        var ledger = Public(records);

        var rows = (await ledger.ReadBy(Closed, Cut.Of(Region), Year, "kind")).ToDictionary(r => r.Value, r => r.Reading);

        Assert.Equal(73, (await Told(ledger, Closed)).Value);
        Assert.Equal((40m, "未列出", "少于5"), (rows["a"].Value, rows["b"].Withheld!.Instead, rows["c"].Withheld!.Instead));
        Assert.Equal("未列出", (await Told(ledger, Closed, null, ("kind", "b"))).Withheld!.Instead);
    }

    [Fact]
    public async Task Where_all_that_is_counted_is_small_not_even_the_zeros_are_told()
    {
        var records = new GridLedger(Offices);
        foreach (var month in (int[])[1, 2, 3, 5, 8])
            records.Add(Closed, Streets[0], month, "", 1);

        var months = await Public(records).ReadByMonth(Closed, Cut.Of(Region), Year);

        Assert.All(months, m => Assert.Equal(Telling.Beside, m.Reading.Withheld!.Telling));
    }

    [Fact]
    public async Task A_rate_is_told_only_where_both_its_parts_are_and_a_change_where_both_years_are()
    {
        var records = new GridLedger(Offices)
            .Add(Closed, Streets[0], 1, "", 40)
            .Add(Closed, Streets[0], 1, "", 3, year: 2023)
            .Add(Won, Streets[0], 2, "", 2);
        var ledger = Public(records);

        var rate = await Told(ledger, WonRate);
        var change = await Told(ledger, Figure.Change("x.closed-yoy", "同比", "Change", Closed));

        Assert.Equal((null, null, 40m, "未列出"), (rate.Value, rate.Numerator, rate.Denominator, rate.Withheld!.Instead));
        Assert.Equal((null, 40m, null, "未列出"), (change.Value, change.Numerator, change.Denominator, change.Withheld!.Instead));
    }

    [Fact]
    public async Task Money_is_told_where_the_count_it_goes_with_is()
    {
        var records = new GridLedger(Offices).Add(Money, Streets[0], 2, "", 900_000).Add(Won, Streets[0], 2, "", 2);
        Assert.Equal("未列出", (await Told(Public(records), Money)).Withheld!.Instead);
        Assert.Equal(900_000, (await Told(Public(records.Add(Won, Streets[0], 2, "", 3)), Money)).Value);
        Assert.NotNull((await Told(Public(records), Money with { WeighedBy = null })).Withheld);
    }

    [Fact]
    public async Task Days_pairs_of_facets_and_the_months_of_a_street_are_outside_what_is_told()
    {
        var records = new GridLedger(Offices).Add(Closed, Streets[0], 1, "kind=a;way=x", 400).Add(Houses, Streets[1], 1, "", 1);
        var ledger = Public(records);

        Assert.NotNull((await Told(ledger, Closed, new(new(2024, 1, 1), new(2024, 1, 17)))).Withheld);
        Assert.NotNull((await Told(ledger, Closed, Year, ("kind", "a"), ("way", "x"), ("way", "y"))).Withheld);
        Assert.NotNull((await ledger.Read(Closed, Cut.Of(Streets[0]), Period.Month(2024, 1))).Withheld);
        Assert.Equal(400, (await ledger.Read(Closed, Cut.Of(Streets[0]), Year)).Value);
        Assert.Equal(400, (await Told(ledger, Closed, Period.Month(2024, 1))).Value);
        Assert.Equal(1, (await Told(ledger, Houses)).Value);
    }

    [Fact]
    public void From_all_that_is_told_of_a_figure_no_small_number_can_be_worked_out() =>
        Prop.ForAll(
                Gen.Choose(0, 999_999).Zip(Gen.Choose(3, 8)).Zip(Gen.Elements(20, 60, 250, 900)).ToArbitrary(),
                (((int Seed, int Few) At, int Cases) draw) => Assert.Empty(Findings(draw.At.Seed, draw.At.Few, draw.Cases))
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Theory]
    [InlineData(3, 5, 250)]
    [InlineData(4, 3, 60)]
    public void The_attacker_finds_small_numbers_where_only_they_themselves_are_hidden(int seed, int few, int cases) =>
        Assert.NotEmpty(Findings(seed, few, cases, records => new SmallOnly(records, few)));

    /// <summary>What an attacker makes out of all told numbers of a figure over invented cases.</summary>
    private static string[] Findings(int seed, int few, int cases, Func<GridLedger, Ledger>? asTold = null)
    {
        var records = Invented(seed, cases);
        var survey = new Survey(records, asTold?.Invoke(records) ?? Public(records, few), few, Closed, Offices);
        return [.. survey.Small()];
    }

    private static GridLedger Invented(int seed, int cases)
    {
        var (random, records) = (new Random(seed), new GridLedger(Offices));
        int Skewed(int most) => (int)(most * Math.Pow(random.NextDouble(), 1 + seed % 4));
        for (var n = 0; n < cases; n++)
        {
            var office =
                random.Next(30) == 0 ? Court
                : random.Next(9) == 0 ? Government
                : Streets[Skewed(4)];
            var way = random.Next(8) == 0 ? "" : $";way={"xyz"[Skewed(3)]}";
            records.Add(Closed, office, 1 + Skewed(12), $"kind={"abcd"[Skewed(4)]}{way}", 1);
        }
        return records;
    }

    /// <summary>A rule that hides small numbers and nothing else.</summary>
    private sealed class SmallOnly(GridLedger records, int few) : Ledger
    {
        public override ValueTask<decimal> Total(Figure figure, Cut cut, Period period) => records.Total(figure, cut, period);

        public override ValueTask<IReadOnlyList<(string Value, decimal Total)>> TotalBy(
            Figure figure,
            Cut cut,
            Period period,
            string facet
        ) => records.TotalBy(figure, cut, period, facet);

        public override ValueTask<IReadOnlyList<(Period Month, decimal Total)>> TotalByMonth(Figure figure, Cut cut, Period period) =>
            records.TotalByMonth(figure, cut, period);

        public override ValueTask<IReadOnlyList<(Office Office, decimal Total)>> TotalByOffice(Figure figure, Cut cut, Period period) =>
            records.TotalByOffice(figure, cut, period);

        public override async ValueTask<Withheld?> Withheld(Figure figure, Cut cut, Period period) =>
            new Suppression(few).IsSmall(await Total(figure, cut, period)) ? new(Telling.Few, "", "") : null;
    }
}
