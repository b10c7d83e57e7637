using ConsoleSupport.Meetings.Server.Platform.Web;

namespace ConsoleSupport.Meetings.UnitTests.Platform;

public sealed class Days_as_written
{
    [Theory]
    [InlineData("2026-12-04")]
    [InlineData("2026/12/4")]
    [InlineData("２０２６年１２月４日")]
    [InlineData("R8.12.4")]
    [InlineData("r8/12/4")]
    [InlineData("令和8年12月4日")]
    [InlineData("令和８年１２月４日")]
    public void A_day_is_read_in_the_ways_the_hint_names(string given) => Assert.Equal(new DateOnly(2026, 12, 4), DayText.Parse(given));

    [Fact]
    public void The_first_year_of_an_era_may_be_written_as_gannen() => Assert.Equal(new DateOnly(2019, 5, 1), DayText.Parse("令和元年5月1日"));

    [Theory]
    [InlineData("R8.11.31")]
    [InlineData("R8.13.1")]
    [InlineData("12/4")]
    [InlineData("来週")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_not_one_certain_day_is_not_guessed(string? given) => Assert.Null(DayText.Parse(given));
}
