using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.UnitTests.Identity;

public sealed class A_sign_in
{
    private static readonly DateTimeOffset Start = new(2026, 11, 25, 9, 0, 0, TimeSpan.FromHours(9));

    [Fact]
    public void ends_after_half_an_hour_without_an_act()
    {
        var signIn = Begun();
        Assert.True(SignInLife.IsAlive(signIn, Start.AddMinutes(29)));
        Assert.False(SignInLife.IsAlive(signIn, Start.AddMinutes(30)));
    }

    [Fact]
    public void ends_after_twelve_hours_whatever_was_done()
    {
        var signIn = Begun();
        signIn.SeenAt = Start.AddHours(12).AddSeconds(-1);
        Assert.True(SignInLife.IsAlive(signIn, Start.AddHours(12).AddSeconds(-1)));
        Assert.False(SignInLife.IsAlive(signIn, Start.AddHours(12)));
    }

    [Fact]
    public void by_password_alone_lasts_half_an_hour()
    {
        var signIn = Begun(byTwoFactors: false);
        signIn.SeenAt = Start.AddMinutes(30);
        Assert.False(SignInLife.IsAlive(signIn, Start.AddMinutes(30)));
    }

    [Fact]
    public void that_was_ended_stays_ended()
    {
        var signIn = Begun();
        signIn.EndedAt = Start.AddMinutes(1);
        Assert.False(SignInLife.IsAlive(signIn, Start.AddMinutes(1)));
    }

    [Theory]
    [InlineData("/meetings?when=week")]
    [InlineData("/bodies/shien/declaration")]
    [InlineData("/")]
    public void leads_back_to_our_own_pages(string to) => Assert.Equal(to, ReturnAddress.Of(to));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("meetings")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/a\\b")]
    [InlineData("https://evil.example/")]
    [InlineData("/\t/evil.example")]
    [InlineData("/sign-out")]
    public void leads_home_instead_of_elsewhere(string? to) => Assert.Equal("/", ReturnAddress.Of(to));

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36 Edg/142.0", "Edge pc")]
    [InlineData("Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605 Version/17 Mobile/15E148 Safari/604.1", "Safari tablet")]
    [InlineData("", "? pc")]
    public void remembers_browser_and_device_in_two_words(string header, string words) => Assert.Equal(words, SignInCookies.AgentOf(header));

    private static SignIn Begun(bool byTwoFactors = true) => new()
    {
        Id = SignInId.New(),
        Account = AccountId.New(),
        KeyHash = "",
        CreatedAt = Start,
        SeenAt = Start,
        ByTwoFactors = byTwoFactors,
        Agent = "",
    };
}
