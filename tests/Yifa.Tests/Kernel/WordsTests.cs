using Yifa.Kernel;
using Yifa.Tests.Kernel.Stalls;

namespace Yifa.Tests.Kernel;

public sealed class WordsTests
{
    private enum Bare
    {
        NoLabel,
    }

    [Theory]
    [InlineData("AskSupplement", "ask-supplement", "Ask supplement")]
    [InlineData("Accept", "accept", "Accept")]
    [InlineData("", "", "")]
    public void One_declaration_is_spoken_as_an_address_and_in_english(string identifier, string kebab, string spoken)
    {
        Assert.Equal(kebab, Words.Kebab(identifier));
        Assert.Equal(spoken, Words.Spoken(identifier));
    }

    [Fact]
    public void An_enum_member_has_a_chinese_term_and_a_code()
    {
        Assert.Equal(("活禽", "live-poultry"), (Words.Chinese(Ware.LivePoultry), Words.Code(Ware.LivePoultry)));
        Assert.Equal("待受理", Words.Chinese(Stalls.Stage.Received));
        Assert.Equal("NoLabel", Words.Chinese(Bare.NoLabel));
        Assert.Equal("99", Words.Chinese((Ware)99));
    }

    [Fact]
    public void A_value_is_shown_as_people_read_it()
    {
        Assert.Equal("", Field.Show(null));
        Assert.Equal("是", Field.Show(true));
        Assert.Equal("食品、日用品", Field.Show((Ware[])[Ware.Food, Ware.Goods]));
        Assert.Equal("2024年2月7日", Field.Show(new DateOnly(2024, 2, 7)));
        Assert.Equal("1200.5", Field.Show(1200.50m));
        Assert.Equal("***", Field.Show(Personal.Typed("13800138000")));
    }
}
