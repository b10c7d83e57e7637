using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Room.Conduct;

/// <summary>Asked of slices further down the list before the room leaves an item: what stands against it.</summary>
internal interface IRoomLeaving
{
    Task<Refusal?> ReasonAgainstLeavingAsync(AgendaItemId item, CancellationToken cancellation);
}
