using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Room.Conduct;

/// <summary>Asked of slices further down the list before a room opens: what of their rules stands against it.</summary>
internal interface IRoomOpening
{
    /// <param name="visible">Items whoever opens may know of. A reason that rests on others would tell of them.</param>
    Task<IReadOnlyList<Refusal>> ReasonsAgainstAsync(RoomNow room, IReadOnlySet<AgendaItemId> visible, Standing standing, CancellationToken cancellation);
}
