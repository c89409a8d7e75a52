using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Identifiers;

public sealed class DocumentNumberTests
{
    [Theory]
    [InlineData("宝司〔2021〕1号", "宝司〔2021〕1号")]
    [InlineData("国办发[2018]118号", "国办发〔2018〕118号")]
    [InlineData("国办发（2018）118号", "国办发〔2018〕118号")]
    [InlineData("宝司【2021】 第 0１号", "宝司〔2021〕1号")]
    [InlineData("常政复不受字\u200B〔2025〕10号", "常政复不受字〔2025〕10号")]
    [InlineData("（2025）沪7101行初123号", "(2025)沪7101行初123号")]
    [InlineData("〔2025〕沪７１０１行初第123号", "(2025)沪7101行初123号")]
    [InlineData("(2021)最高法行申9号", "(2021)最高法行申9号")]
    [InlineData("（2023）沪02行终45号之一", "(2023)沪02行终45号之一")]
    [InlineData("(2025)炎政复字第23号", "(2025)炎政复字第23号")]
    [InlineData("[2025]炎政复字23号", "(2025)炎政复字第23号")]
    public void One_number_has_one_form(string typed, string expected)
    {
        Assert.True(DocumentNumber.TryCanonical(typed, out var canonical));
        Assert.Equal(expected, canonical);
        Assert.Equal(expected, DocumentNumber.Canonical(canonical));
    }

    [Theory]
    [InlineData("")]
    [InlineData("关于〔2021〕的说明")]
    [InlineData("宝司〔21〕1号")]
    [InlineData("宝司〔2021〕号")]
    [InlineData(" 见（2021）年报 ")]
    public void Anything_else_is_left_exactly_as_it_came(string text)
    {
        Assert.False(DocumentNumber.TryCanonical(text, out _));
        Assert.Equal(text, DocumentNumber.Canonical(text));
    }
}
