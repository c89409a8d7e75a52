using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;
using Yifa.Reports;

namespace Yifa.Tests.Reports;

public sealed class PrintedNumberTests
{
    private static readonly Figure Cases = Figure.Count("x.cases", "案件", "", "件", "");
    private static readonly Figure Money = Figure.Sum("x.money", "金额", "", "元", "");

    private static Reading Read(Figure figure, decimal? value, decimal? n = null, decimal? d = null) =>
        new(figure, Cut.Of(RegionSpecimen.Office), Period.Year(2024), value, n, d);

    private static string Printed(Figure figure, decimal value) => PrintedNumber.Of(Read(figure, value)).ToString();

    [Theory]
    [InlineData("0", "0元")]
    [InlineData("9999.99", "9999.99元")]
    [InlineData("10000", "1万元")]
    [InlineData("454413000", "45441.3万元")]
    [InlineData("100000000", "1亿元")]
    [InlineData("1665000000", "16.65亿元")]
    [InlineData("1665100000", "166510万元")]
    [InlineData("12345678.9", "1234.57万元")]
    public void Amounts_take_the_unit_of_their_size(string yuan, string printed) =>
        Assert.Equal(printed, Printed(Money, decimal.Parse(yuan, CultureInfo.InvariantCulture)));

    [Fact]
    public void An_amount_may_be_kept_in_ten_thousands() =>
        Assert.Equal(
            "166500万元",
            PrintedNumber.Amount(1_665_000_000, PrintedNumber.UnitFor(1_665_000_000, hundredMillions: false)).ToString()
        );

    [Fact]
    public void Units_are_those_of_the_figure()
    {
        Assert.Equal("12937人次", Printed(Figure.Count("x", "接待", "", "人次", ""), 12_937));
        Assert.Equal("13场", Printed(Figure.Count("x", "听证", "", "场", ""), 13));
        Assert.Equal("3.08", Printed(Figure.Ratio("x", "比", "", "比值", "", Cases, Cases), 3.08m));
        Assert.Equal("32.5天", Printed(Figure.Ratio("x", "均", "", "天/件", "", Cases, Cases, 1), 32.5m));
        Assert.Equal("1.08%", Printed(Figure.Change("x", "同比", "", Cases, 2), -1.08m));
        var rate = Figure.Rate("x", "率", "", "", Cases, Cases);
        Assert.Equal("3.36个百分点", Printed(Figure.Change("x", "同比", "", rate, 2), 3.36m));
    }

    [Theory]
    [InlineData(1000, 1000, "100%")]
    [InlineData(9999, 10000, "100.0%")]
    [InlineData(0, 10, "0%")]
    [InlineData(1, 10000, "0.0%")]
    [InlineData(49, 50, "98.0%")]
    [InlineData(228, 443, "51.5%")]
    [InlineData(27, 410, "6.6%")]
    public void All_and_none_are_said_only_of_all_and_of_none(int n, int d, string printed)
    {
        var rate = Figure.Rate("x", "率", "", "", Cases, Cases);
        Assert.Equal(printed, PrintedNumber.Of(Read(rate, Figure.Round(n * 100m / d, 1), n, d)).ToString());
    }

    [Fact]
    public void A_reading_without_a_value_is_never_printed() => Assert.Throws<ArgumentException>(() => PrintedNumber.Of(Read(Cases, null)));

    [Fact]
    public void What_was_printed_reads_back_as_the_value_rounded() =>
        Prop.ForAll(
                Gen.Choose(int.MinValue, int.MaxValue)
                    .SelectMany(cents => Gen.Choose(0, 6).Select(scale => cents / 100m * (decimal)Math.Pow(10, scale)))
                    .ToArbitrary(),
                Gen.Choose(0, 3).ToArbitrary(),
                (value, decimals) =>
                {
                    var rate = Figure.Rate("x", "率", "", "", Cases, Cases, decimals);
                    var ratio = Figure.Ratio("x", "比", "", "比值", "", Cases, Cases, decimals);
                    var change = Figure.Change("x", "同比", "", Cases, decimals);
                    return Back(Money, value) == Resolved(value)
                        && Back(Cases, value) == Figure.Round(value, 2)
                        && Back(rate, value) == Figure.Round(value, decimals)
                        && Back(ratio, value) == Figure.Round(value, decimals)
                        && Back(change, value) == Figure.Round(Math.Abs(value), decimals);
                }
            )
            .QuickCheckThrowOnFailure();

    // two decimals of the unit that its size calls for
    private static decimal Resolved(decimal yuan) => (int)PrintedNumber.UnitFor(yuan) is var unit ? Figure.Round(yuan / unit, 2) * unit : 0;

    private static decimal Back(Figure figure, decimal value)
    {
        var printed = PrintedNumber.Of(Read(figure, value));
        var scale = printed.Unit switch
        {
            "亿元" => 1_0000_0000m,
            "万元" => 1_0000m,
            _ => 1m,
        };
        Assert.DoesNotContain(",", printed.Number);
        return decimal.Parse(
                printed.Number.TrimEnd('%'),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture
            ) * scale;
    }
}
