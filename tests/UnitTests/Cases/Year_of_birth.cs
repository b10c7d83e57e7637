using ConsoleSupport.Meetings.Server.Cases.Facts;

namespace ConsoleSupport.Meetings.UnitTests.Cases;

public sealed class Year_of_birth
{
    [Theory]
    [InlineData("昭和55年3月2日", "昭和55年")]
    [InlineData("1980-03-02", "1980")]
    [InlineData("1980/3/2", "1980")]
    [InlineData("S55.3.2", "S55")]
    public void Is_all_that_is_shown_of_a_day_of_birth(string day, string year) => Assert.Equal(year, FactReader.YearOf(day));
}
