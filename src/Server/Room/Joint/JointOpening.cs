using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Room.Joint;

/// <summary>A joint session opens in this room when it is held as one (C). The other modes say that their live form comes later.</summary>
internal sealed class JointOpening(JointHoldings holdings) : IRoomOpening
{
    public async Task<IReadOnlyList<Refusal>> ReasonsAgainstAsync(RoomNow room, IReadOnlySet<AgendaItemId> visible, Standing standing, CancellationToken cancellation) =>
        await holdings.OfAsync(room.Meeting.Id, cancellation) is { } holding && JointCards.LaterOf(holding.Mode) is { } later ? [later] : [];
}
