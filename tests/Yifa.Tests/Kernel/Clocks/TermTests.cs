using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;
using Yifa.Tests.Kernel.Calendar;

namespace Yifa.Tests.Kernel.Clocks;

public sealed class TermTests
{
    [Fact]
    public void A_term_reads_as_the_statute_writes_it()
    {
        Assert.Equal("5个工作日", Term.WorkingDays(5).ToString());
        Assert.Equal("60日", Term.Days(60).ToString());
        Assert.Equal("1个月", Term.Months(1).ToString());
        Assert.Equal("1年", Term.Years(1).ToString());
    }

    [Fact]
    public void What_is_written_reads_back() =>
        Prop.ForAll(
                Gen.Choose(0, 100_000).Zip(Gen.Elements(Enum.GetValues<TermUnit>())).ToArbitrary(),
                ((int Length, TermUnit Unit) written) =>
                {
                    var term = new Term(written.Length, written.Unit);
                    return Term.TryParse(term.ToString(), out var read) && read == term;
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("5工作日", 5, TermUnit.WorkingDay)]
    [InlineData(" 30 天 ", 30, TermUnit.Day)]
    [InlineData("3月", 3, TermUnit.Month)]
    public void Everyday_forms_are_understood(string text, int length, TermUnit unit)
    {
        Assert.True(Term.TryParse(text, out var term));
        Assert.Equal(new Term(length, unit), term);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("日")]
    [InlineData("-5日")]
    [InlineData("五日")]
    [InlineData("5小时")]
    [InlineData("99999999999日")]
    public void Anything_else_is_not_a_term(string? text) => Assert.False(Term.TryParse(text, out _));

    [Fact]
    public void A_negative_term_is_our_own_mistake() => Assert.Throws<ArgumentOutOfRangeException>(() => Term.Days(-1));
}
