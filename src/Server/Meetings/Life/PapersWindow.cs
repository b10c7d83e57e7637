using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Shared.Meetings;

namespace ConsoleSupport.Meetings.Server.Meetings.Life;

/// <summary>When the facts of a meeting are open: from 配付, also with 「資料なし」, until some days after 閉会 (choice 39).</summary>
internal static class PapersWindow
{
    public static bool IsOpen(MeetingState state, DateTimeOffset? closedAt, int daysOpenAfterClosing, DateTimeOffset now) => state switch
    {
        MeetingState.Released or MeetingState.InSession => true,
        MeetingState.Closed or MeetingState.MinutesDrafted or MeetingState.MinutesApproved or MeetingState.Kept =>
            closedAt is { } closed && Tokyo.DayOf(now) <= Tokyo.DayOf(closed).AddDays(daysOpenAfterClosing),
        MeetingState.Draft or MeetingState.Decided or MeetingState.Called or MeetingState.PapersChecked or MeetingState.Cancelled => false,
        _ => throw new InvalidOperationException($"No window for {state}."),
    };
}
