using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Disclosures.Requests;

/// <summary>Tells the gate which officer has this request open; another one of the same case counts for nothing. Losing the role ends it at once.</summary>
internal sealed class RequestConditions(MeetingsDb db, TimeProvider clock) : IRequestConditions
{
    public async Task<IReadOnlySet<AccountId>> HandlingAsync(CaseFileId caseFile, OwnRequestId request, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var found = await (
            from one in db.Set<OwnRequest>().AsNoTracking()
            join account in db.Set<Account>() on one.Officer equals account.Id
            where one.Id == request && one.CaseFile == caseFile && account.IsActive
            select new { one.Officer, one.State, one.OpenedAt, account.RoleCodes }).ToListAsync(cancellation);
        return found
            .Where(one => AnsweringOwnRequest.IsOpenAt(one.State, one.OpenedAt, now) && Account.RolesOf(one.RoleCodes).Contains(AccountRole.DisclosureOfficer))
            .Select(one => one.Officer).ToHashSet();
    }
}
