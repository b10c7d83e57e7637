using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.UnitTests.Bodies;

[Trait("Rule", "R4")]
public sealed class Settings_as_versions
{
    private static readonly BodyId Body = BodyId.New();

    [Theory]
    [InlineData(2026, 3, 31, 1)]
    [InlineData(2026, 4, 1, 2)]
    [InlineData(2026, 12, 1, 3)]
    public void A_day_is_governed_by_the_version_adopted_by_then(int year, int month, int day, int number) =>
        Assert.Equal(number, SettingsInForce.Pick(Versions, new DateOnly(year, month, day)).Number);

    [Fact]
    public void Before_the_first_adoption_the_first_version_stands() => Assert.Equal(1, SettingsInForce.Pick(Versions, new DateOnly(2020, 1, 1)).Number);

    private static BodySettings[] Versions =>
    [
        new() { Body = Body, Number = 1, AdoptedOn = new DateOnly(2025, 4, 1) },
        new() { Body = Body, Number = 2, AdoptedOn = new DateOnly(2026, 4, 1) },
        new() { Body = Body, Number = 3, AdoptedOn = new DateOnly(2026, 12, 1) },
    ];
}
