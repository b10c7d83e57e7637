using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Disclosures;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Disclosures.Requests;

/// <summary>Tells the gate which officer has this case open for the person's own request. Losing the role ends it at once.</summary>
internal sealed class RequestConditions(MeetingsDb db, TimeProvider clock) : IRequestConditions
{
    public async Task<IReadOnlySet<AccountId>> HandlingAsync(CaseFileId caseFile, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var requests = await (
            from request in db.Set<OwnRequest>().AsNoTracking()
            join account in db.Set<Account>() on request.Officer equals account.Id
            where request.CaseFile == caseFile && request.State == OwnRequestState.Confirmed && account.IsActive
            select new { request.Officer, request.State, request.OpenedAt, account.RoleCodes }).ToListAsync(cancellation);
        return requests
            .Where(one => AnsweringOwnRequest.IsOpenAt(one.State, one.OpenedAt, now) && Account.RolesOf(one.RoleCodes).Contains(AccountRole.DisclosureOfficer))
            .Select(one => one.Officer).ToHashSet();
    }
}
