using ConsoleSupport.Meetings.Server.Bodies.Leaving;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Home;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Home.Tasks;

/// <summary>The farewell notice of a body one has left, until it is confirmed (R25).</summary>
internal sealed class FarewellTasks(Farewells farewells, CurrentMember member) : IGatherTasks
{
    public async Task<IReadOnlyList<TaskView>> GatherAsync(CancellationToken cancellation) =>
        [.. (await farewells.OfAsync(member.Id, cancellation)).Where(one => !one.IsConfirmed)
            .Select(one => new TaskView(TaskKind.Declaration, LeavingTexts.Task, one.BodyName, one.LastDay.AddDays(1), LeavingTexts.Read, $"/farewells/{one.Entry}"))];
}
