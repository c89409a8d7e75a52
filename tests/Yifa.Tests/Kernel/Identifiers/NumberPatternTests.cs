using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Identifiers;

public sealed class NumberPatternTests
{
    private static readonly NumberPattern Official = new("宝司〔{year}〕{n}号");
    private static readonly NumberPattern Ordinal = new("闵府复字〔{year}〕第{n}号");
    private static readonly NumberPattern Receipt = new("收({year})-{n}");
    private static readonly NumberPattern SequenceFirst = new("第{n}号/{year}");

    [Fact]
    public void A_number_is_written_as_the_office_has_it()
    {
        Assert.Equal("宝司〔2021〕1号", Official.Format(2021, 1));
        Assert.Equal("闵府复字〔2024〕第128号", Ordinal.Format(2024, 128));
        Assert.Equal("第7号/2024", SequenceFirst.Format(2024, 7));
    }

    [Fact]
    public void What_is_written_reads_back() =>
        Prop.ForAll(
                Gen.Elements(Official, Ordinal, Receipt, SequenceFirst)
                    .Zip(Gen.Choose(1900, 2099))
                    .Zip(Gen.Choose(1, int.MaxValue))
                    .ToArbitrary(),
                (((NumberPattern Pattern, int Year) Of, int N) number) =>
                    number.Of.Pattern.TryRead(number.Of.Pattern.Format(number.Of.Year, number.N), out var year, out var n)
                    && (year, n) == (number.Of.Year, number.N)
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("闵府复字〔2024〕第128号")]
    [InlineData("闵府复字[2024]第128号")]
    [InlineData("闵府复字(2024)第128号")]
    [InlineData("闵府复字（2024）第128号")]
    [InlineData("闵府复字【2024】第128号")]
    [InlineData("闵府复字［2024］第128号")]
    [InlineData("闵府复字﹝2024﹞第128号")]
    [InlineData("闵府复字〔2024〕128号")]
    [InlineData("闵府复字〔2024〕第0128号")]
    [InlineData(" 闵府复字 〔 2024 〕 第 128 号 ")]
    [InlineData("闵府复字〔２０２４〕第１２８号")]
    [InlineData("闵府\u200B复字\uFEFF〔2024〕\u3000第128号")]
    public void A_number_is_recognised_however_it_was_typed(string typed)
    {
        Assert.True(Ordinal.TryRead(typed, out var year, out var n));
        Assert.Equal((2024, 128), (year, n));
    }

    [Fact]
    public void A_pattern_without_an_ordinal_reads_a_number_with_one()
    {
        Assert.True(Official.TryRead("宝司〔2021〕第1号", out _, out var n));
        Assert.Equal(1, n);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("宝司〔2021〕号")]
    [InlineData("宝司〔2021〕0号")]
    [InlineData("宝司〔21〕1号")]
    [InlineData("宝司〔20211〕1号")]
    [InlineData("宝司〔02021〕1号")]
    [InlineData("宝司〔1821〕1号")]
    [InlineData("宝司〔2021〕1")]
    [InlineData("宝司〔2021〕1号附件")]
    [InlineData("宝司发〔2021〕1号")]
    [InlineData("宝司2021-1号")]
    [InlineData("宝司〔2021〕第第1号")]
    [InlineData("宝司〔2021〕99999999999号")]
    public void A_number_of_another_kind_is_not_read(string? text)
    {
        Assert.False(Official.TryRead(text, out var year, out var n));
        Assert.Equal((0, 0), (year, n));
    }

    [Theory]
    [InlineData("宝司〔{year}〕号")]
    [InlineData("宝司{n}号")]
    [InlineData("宝司〔{year}〕{n}号{n}")]
    [InlineData("宝司{year}{n}")]
    [InlineData("宝司{year}第{n}号")]
    [InlineData("宝司〔{year}〕2{n}号")]
    public void A_pattern_that_could_not_be_read_back_is_refused(string text) =>
        Assert.Throws<ArgumentException>(() => new NumberPattern(text));

    [Fact]
    public void A_number_out_of_range_is_our_own_mistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Official.Format(2024, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Official.Format(24, 1));
    }

    [Fact]
    public void Patterns_with_the_same_text_are_the_same()
    {
        Assert.Equal(Official, new NumberPattern("宝司〔{year}〕{n}号"));
        Assert.NotEqual(Official, new NumberPattern("宝司〔{year}〕第{n}号"));
    }
}
