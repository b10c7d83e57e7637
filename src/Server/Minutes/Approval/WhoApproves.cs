using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Minutes.Approval;

/// <summary>Finds whose word the minutes of a meeting need (R67).</summary>
internal sealed class WhoApproves(MeetingsDb db, JointHoldings joint, IStandings standings)
{
    public async Task<AskedChairs> OfAsync(MinutesFile file, AccountId reader, CancellationToken cancellation)
    {
        var lead = await db.Set<Body>().AsNoTracking().SingleAsync(body => body.Id == file.Meeting.Body, cancellation);
        Body[] bodies = await joint.PartnerAtAsync(file.Meeting.Id, cancellation) is { } partner ? [lead, partner] : [lead];
        var words = file.Draft is { } draft
            ? await db.Set<MinutesApproval>().AsNoTracking().Where(word => word.Minutes == draft.Id).ToDictionaryAsync(word => word.Body, cancellation)
            : [];
        var chaired = new HashSet<BodyId>();
        foreach (var body in bodies)
            if (await standings.OfAsync(reader, body.Code, cancellation) is { } standing && standing.Is(RosterRole.Chair)) chaired.Add(body.Id);
        return new AskedChairs([.. bodies.Select(body => new AskedChair(body.Id, body.Code, body.Name, words.GetValueOrDefault(body.Id)))], chaired);
    }
}
