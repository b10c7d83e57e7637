using ConsoleSupport.Meetings.Server.Identity.SignIns;

namespace ConsoleSupport.Meetings.UnitTests.Identity;

public sealed class Guessing
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.FromHours(9));

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void a_password_is_possible_ten_times(int failures, bool allowed) =>
        Assert.Equal(allowed, GuessLimit.Password.Allows(Enumerable.Repeat(Now.AddMinutes(-1), failures), Now));

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void a_code_is_possible_five_times(int failures, bool allowed) =>
        Assert.Equal(allowed, GuessLimit.Code.Allows(Enumerable.Repeat(Now.AddMinutes(-1), failures), Now));

    [Fact]
    public void is_possible_again_when_the_oldest_try_is_a_quarter_of_an_hour_old()
    {
        DateTimeOffset[] tries = [Now.AddMinutes(-15), .. Enumerable.Repeat(Now.AddMinutes(-2), 4)];
        Assert.True(GuessLimit.Code.Allows(tries, Now));
        Assert.False(GuessLimit.Code.Allows(tries, Now.AddSeconds(-1)));
    }
}
