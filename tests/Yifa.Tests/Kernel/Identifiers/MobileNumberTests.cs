using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Identifiers;

public sealed class MobileNumberTests
{
    [Theory]
    [InlineData("13800000000", true)]
    [InlineData("19912345678", true)]
    [InlineData("021-64120000", false)]
    [InlineData("02164120000", false)]
    [InlineData("010-64120000", false)]
    [InlineData("0575-82120000", false)]
    [InlineData("0575-8212000", false)]
    public void A_number_one_can_ring_is_accepted_and_only_a_mobile_gets_messages(string number, bool mobile)
    {
        Assert.True(MobileNumber.IsValid(number));
        Assert.Equal(mobile, MobileNumber.IsMobile(number));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12800000000")]
    [InlineData("1380000000")]
    [InlineData("138000000000")]
    [InlineData("13800000000\n")]
    [InlineData("１3800000000")]
    [InlineData("64120000")]
    [InlineData("021-14120000")]
    [InlineData("021-641200")]
    [InlineData("0211-64120000")]
    [InlineData("00-64120000")]
    public void A_number_one_cannot_ring_is_refused(string? number) => Assert.False(MobileNumber.IsValid(number));
}
