using ConsoleSupport.Meetings.Server.Meetings.Life;
using ConsoleSupport.Meetings.Shared.Meetings;

namespace ConsoleSupport.Meetings.UnitTests.Meetings;

public sealed class Papers_window
{
    private static readonly DateTimeOffset Closed = new(2026, 11, 25, 16, 0, 0, TimeSpan.FromHours(9));

    [Theory]
    [InlineData(MeetingState.Draft, false)]
    [InlineData(MeetingState.Decided, false)]
    [InlineData(MeetingState.Called, false)]
    [InlineData(MeetingState.PapersChecked, false)]
    [InlineData(MeetingState.Released, true)]
    [InlineData(MeetingState.InSession, true)]
    [InlineData(MeetingState.Cancelled, false)]
    public void opens_with_release_and_not_before(MeetingState state, bool isOpen) =>
        Assert.Equal(isOpen, PapersWindow.IsOpen(state, null, 7, Closed));

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void closes_some_whole_days_after_the_meeting_closed(int daysLater, bool isOpen)
    {
        foreach (var state in new[] { MeetingState.Closed, MeetingState.MinutesDrafted, MeetingState.MinutesApproved, MeetingState.Kept })
            Assert.Equal(isOpen, PapersWindow.IsOpen(state, Closed, 7, Closed.AddDays(daysLater)));
    }
}
