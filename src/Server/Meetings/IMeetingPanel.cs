using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;

namespace ConsoleSupport.Meetings.Server.Meetings;

/// <summary>What a slice further down the list has to show on the page of a meeting: the room its door, the minutes their state.</summary>
internal interface IMeetingPanel
{
    /// <summary>Null when there is nothing to show to this reader in this state.</summary>
    Task<MeetingPanelView?> OfAsync(MeetingId meeting, MeetingState state, AccountId reader, Standing standing, CancellationToken cancellation);
}
