using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Shared.Home;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Home.Tasks;

/// <summary>Declarations to sign: missing, no longer valid, or soon no longer valid (R34).</summary>
internal sealed class DeclarationTasks(OwnDeclarations declarations, OwnMeetings meetings, TimeProvider clock) : IGatherTasks
{
    /// <summary>How many days before its last day a declaration is named.</summary>
    private const int DaysBefore = 30;

    public async Task<IReadOnlyList<TaskView>> GatherAsync(CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var coming = await meetings.ComingAsync(cancellation);
        return [.. (await declarations.AllAsync(cancellation))
            .Where(own => own.CanBeSigned)
            .Select(own => TaskOf(own, coming.FirstOrDefault(meeting => meeting.Body == own.Place.Body)?.StartsAt, today))
            .OfType<TaskView>()];
    }

    private static TaskView? TaskOf(OwnDeclaration own, DateTimeOffset? nextMeeting, DateOnly today)
    {
        var (body, href) = (own.Place.Name, $"/bodies/{own.Place.Code}/declaration");
        return own switch
        {
            { Counts: true, LastValidUntil: { } until } when until <= today.AddDays(DaysBefore) =>
                new TaskView(TaskKind.Declaration, HomeTexts.SignAgain, HomeTexts.DeclarationExpires(body), until, HomeTexts.ReadAndSign, href),
            { Counts: true } => null,
            { LastValidUntil: { } until } when until < today =>
                new TaskView(TaskKind.Declaration, HomeTexts.SignAgain, HomeTexts.DeclarationExpired(body), until, HomeTexts.ReadAndSign, href),
            _ => new TaskView(
                TaskKind.Declaration, HomeTexts.SignDeclaration, HomeTexts.DeclarationMissing(body),
                nextMeeting is { } at ? Tokyo.DayOf(at) : null, HomeTexts.ReadAndSign, href),
        };
    }
}
