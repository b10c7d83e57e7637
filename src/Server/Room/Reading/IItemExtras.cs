using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Shared.Room;

namespace ConsoleSupport.Meetings.Server.Room.Reading;

/// <summary>Asked of slices further down the list: what they have to say beside the item on the table. The same for its whole audience (choice 17).</summary>
internal interface IItemExtras
{
    /// <param name="meetingAddress">Address of the meeting.</param>
    Task<RoomExtraView?> OfAsync(string meetingAddress, AgendaItem item, CancellationToken cancellation);
}
