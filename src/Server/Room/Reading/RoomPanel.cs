using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.CheckIn;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Room.Reading;

/// <summary>The room's door on the page of its meeting.</summary>
internal sealed class RoomPanel(Door door) : IMeetingPanel
{
    public async Task<MeetingPanelView?> OfAsync(MeetingId meeting, MeetingState state, AccountId reader, Standing standing, CancellationToken cancellation)
    {
        if (state is not (MeetingState.Released or MeetingState.InSession)) return null;
        var found = await door.FindAsync(meeting, standing, cancellation);
        if (!found.IsDone) return null;
        var at = found.Value;
        if (at.OpensAt is { } opens) return new MeetingPanelView(RoomTexts.RoomTitle, CheckInTexts.DoorOpensAt(JapaneseDates.Time(opens)));
        return at.Room.IsIn(reader)
            ? new MeetingPanelView(RoomTexts.RoomTitle, RoomTexts.PanelIn, CheckInTexts.EnterNow, RoomPages.AddressOf(standing, meeting), true)
            : new MeetingPanelView(RoomTexts.RoomTitle, RoomTexts.PanelDoor, RoomTexts.PanelCheckIn, RoomPages.CheckInAddressOf(standing, meeting), true);
    }
}
