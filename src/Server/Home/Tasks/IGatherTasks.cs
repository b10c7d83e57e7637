using ConsoleSupport.Meetings.Shared.Home;

namespace ConsoleSupport.Meetings.Server.Home.Tasks;

/// <summary>Finds what waits for the current member in one part of the business. Only what the member may know of.</summary>
internal interface IGatherTasks
{
    Task<IReadOnlyList<TaskView>> GatherAsync(CancellationToken cancellation);
}
