using ConsoleSupport.Meetings.Server.Room.Hub;
using Microsoft.AspNetCore.Http;

namespace ConsoleSupport.Meetings.UnitTests.Room;

public class The_door_of_the_hub
{
    [Theory]
    [InlineData("https://meetings.example.jp", true)]
    [InlineData("https://MEETINGS.example.jp", true)]
    [InlineData("https://meetings.example.jp:443", true)]
    [InlineData("http://meetings.example.jp", false)]
    [InlineData("https://other.example.jp", false)]
    [InlineData("https://sub.meetings.example.jp", false)]
    [InlineData("https://meetings.example.jp.evil.example", false)]
    [InlineData("https://meetings.example.jp:8443", false)]
    [InlineData("null", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void opens_to_pages_of_the_same_origin_only(string? origin, bool opens) =>
        Assert.Equal(opens, SameOrigin.Holds(origin, "https", new HostString("meetings.example.jp")));
}
