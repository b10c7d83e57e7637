using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Bodies.Leaving;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Actions;

/// <summary>What somebody who leaves has not finished: their open actions, of those the reader may know of (R98, choice 40).</summary>
internal sealed class OpenWork(MeetingsDb db, ActionViews views) : IOpenWork
{
    public async Task<IReadOnlyList<OpenWorkLine>> OfAsync(AccountId reader, BodyId body, AccountId person, CancellationToken cancellation) =>
        await ActionViews.Open(views.VisibleTo(reader)).AsNoTracking()
            .Where(action => action.Body == body && action.Owner == person)
            .Join(db.Set<Agency>(), action => action.Agency, agency => agency.Id, (action, agency) => new { Action = action, agency.Name })
            .OrderBy(row => row.Action.DueOn).ThenBy(row => row.Action.Id)
            .Select(row => new OpenWorkLine(row.Action.Text, row.Name, row.Action.DueOn))
            .ToListAsync(cancellation);
}
