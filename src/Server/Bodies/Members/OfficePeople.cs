using ConsoleSupport.Meetings.Server.Identity.Administration;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Bodies.Members;

/// <summary>Tells Identity who is of an office today.</summary>
internal sealed class OfficePeople(MeetingsDb db, TimeProvider clock) : IOfficePeople
{
    public Task<bool> IsOfficeAsync(AccountId person, CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        return db.Set<RosterEntry>().On(today).AnyAsync(
            entry => entry.Account == person && entry.Role == RosterRole.Secretariat,
            cancellation);
    }
}
