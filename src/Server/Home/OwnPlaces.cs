using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Home;

/// <summary>One body whose roster carries the current member today.</summary>
internal sealed record OwnPlace(BodyId Body, string Code, string Name, IReadOnlySet<RosterRole> Roles, AgencyId AgencyId, string Agency, string Post)
{
    public bool Is(params RosterRole[] roles) => roles.Any(Roles.Contains);
}

/// <summary>Where the current member stands today, over all bodies; asked once per request.</summary>
internal sealed class OwnPlaces(MeetingsDb db, CurrentMember member, TimeProvider clock)
{
    private IReadOnlyList<OwnPlace>? _all;

    public async Task<IReadOnlyList<OwnPlace>> AllAsync(CancellationToken cancellation)
    {
        if (_all is not null) return _all;
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var rows = await (
            from entry in db.Set<RosterEntry>().AsNoTracking().On(today)
            join body in db.Set<Body>() on entry.Body equals body.Id
            join agency in db.Set<Agency>() on entry.Agency equals agency.Id
            where entry.Account == member.Id
            orderby entry.From, entry.Id
            select new { body.Id, body.Code, body.Name, entry.Role, AgencyId = agency.Id, Agency = agency.Name, entry.Post }).ToListAsync(cancellation);
        return _all = [.. rows.GroupBy(row => row.Id).Select(group => new OwnPlace(
            group.Key, group.First().Code, group.First().Name, group.Select(row => row.Role).ToHashSet(), group.First().AgencyId, group.First().Agency, group.First().Post))];
    }
}
