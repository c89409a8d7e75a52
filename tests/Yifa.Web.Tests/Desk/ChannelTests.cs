using Yifa.Web;

namespace Yifa.Web.Tests.Desk;

/// <summary>经过 says by which way an act came, in the language of the page.</summary>
public sealed class ChannelTests
{
    [Theory]
    [InlineData("outbox")]
    [InlineData("code")]
    [InlineData("portal")]
    public void The_way_an_act_came_is_said_in_Chinese(string channel) => Assert.DoesNotMatch("[A-Za-z]", Wording.Channel(channel));
}
