using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Household;

/// <summary>Says that another case is of the same household, or is so no longer; by somebody who prepares both (R144).</summary>
internal sealed class LinkHousehold(MeetingsDb db, CaseDoor door, AuditTrail trail, TimeProvider clock)
{
    /// <summary>Says whether they are linked now.</summary>
    public async Task<Result<bool>> HandleAsync(CaseFileId caseFile, HouseholdForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<bool>.Refused(prepared.Refusals);
        var read = new Read();
        if (form.Do is not ("link" or "unlink")) read.Refuse(WebRefusals.NotAChoice(nameof(form.Do)));
        var other = read.Id<CaseFileId>(form.Case, nameof(form.Case));
        if (read.Any) return Result<bool>.Refused(read.Refusals);

        // The same answer for one's own case, one of another body, one kept from the person and one that is not there.
        if (other == caseFile || !(await door.PreparedAsync(other, standing, member.Id, cancellation)).IsDone) return WebRefusals.NotAChoice(nameof(form.Case));

        var (one, two) = HouseholdLink.PairOf(caseFile, other);
        var link = await db.Set<HouseholdLink>().SingleOrDefaultAsync(pair => pair.One == one && pair.Other == two, cancellation);
        var links = form.Do is "link";
        if (links == link is not null) return links;
        if (link is null) db.Add(new HouseholdLink { One = one, Other = two, LinkedBy = member.Id, LinkedAt = clock.GetUtcNow() });
        else db.Remove(link);

        // One entry in the chain of each case; neither names the other.
        foreach (var side in new[] { one, two })
            trail.Record(links ? "cases.household-linked" : "cases.household-unlinked", AuditChain.Of(side), new AuditObject("case", side.Value), "R144");
        await db.SaveChangesAsync(cancellation);
        return links;
    }
}

internal static class LinkHouseholdEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/cases/{caseFile}/household", PostAsync).Requires(CasesPermissions.Prepare);

    private static async Task<IResult> PostAsync(
        CaseFileId caseFile, [FromForm] HouseholdForm form, Standing standing, CurrentMember member, LinkHousehold link, CaseAnswers answers, CancellationToken cancellation)
    {
        var linked = await link.HandleAsync(caseFile, form, standing, member, cancellation);
        return await answers.AfterAsync(linked, caseFile, standing, linked is { IsDone: true, Value: true } ? CasesTexts.HouseholdLinked : CasesTexts.HouseholdUnlinked, cancellation);
    }
}
