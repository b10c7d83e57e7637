using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Declarations.Signing;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Declarations;
using ConsoleSupport.Meetings.Shared.Home;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Home.Tasks;

/// <summary>For office and chair: people who said in the last two weeks that they do not sign (R37). How many, not who; names stand on the roster.</summary>
internal sealed class DeclinedTasks(MeetingsDb db, OwnPlaces places, Rosters rosters, IDeclarationStates states, TimeProvider clock) : IGatherTasks
{
    private static readonly TimeSpan Shown = TimeSpan.FromDays(14);

    public async Task<IReadOnlyList<TaskView>> GatherAsync(CancellationToken cancellation)
    {
        var since = clock.GetUtcNow() - Shown;
        var tasks = new List<TaskView>();
        foreach (var place in (await places.AllAsync(cancellation)).Where(place => place.Is(RosterRole.Secretariat, RosterRole.Chair)))
        {
            var lately = await db.Set<DeclinedSignature>().AsNoTracking().Where(one => one.Body == place.Body && one.At > since).Select(one => one.Account).ToListAsync(cancellation);
            if (lately.Count == 0) continue;
            AccountId[] there = [.. (await rosters.OfAsync(place.Body, cancellation)).Select(person => person.Account).Intersect(lately)];
            var count = (await states.OfAsync(place.Body, there, cancellation)).Values.Count(one => one.State is DeclarationState.Declined);
            if (count > 0)
                tasks.Add(new TaskView(TaskKind.Declaration, HomeTexts.SomebodyDeclined, HomeTexts.PeopleDeclined(place.Name, count), null, HomeTexts.SeeRoster, $"/bodies/{place.Code}/roster?state={DeclarationState.Declined}"));
        }

        return tasks;
    }
}
