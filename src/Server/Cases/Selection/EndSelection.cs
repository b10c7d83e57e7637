using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Selection;

/// <summary>Somebody is needed for the case no longer: nothing of it is there for them from now on. Office and chair both may; narrowing needs no second word.</summary>
internal sealed class EndSelection(MeetingsDb db, CaseDoor door, AuditTrail trail, EventOutbox outbox, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, PeopleForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<Done>.Refused(prepared.Refusals);
        var people = ChosenPeople.Of(form);
        var ended = await db.Set<CaseSelection>().Where(one => one.CaseFile == caseFile && people.Contains(one.Account) && one.EndedAt == null).ToListAsync(cancellation);
        if (ended.Count == 0) return people.Count == 0 ? CasesRefusals.NobodyChosen : CasesRefusals.SelectionMovedOn;

        foreach (var selection in ended)
        {
            selection.EndedAt = clock.GetUtcNow();
            trail.Record("cases.selection-ended", AuditChain.Of(caseFile), new AuditObject("account", selection.Account.Value), "R13");
        }

        outbox.Raise(new SelectionChanged(caseFile, [.. ended.Select(selection => selection.Account)]));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class EndSelectionEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/cases/{caseFile}/selection/end", PostAsync).Requires(CasesPermissions.Prepare);

    private static async Task<IResult> PostAsync(
        CaseFileId caseFile, [FromForm] PeopleForm form, Standing standing, CurrentMember member, EndSelection end, CaseAnswers answers, CancellationToken cancellation) =>
        await answers.AfterAsync(await end.HandleAsync(caseFile, form, standing, member, cancellation), caseFile, standing, CasesTexts.SelectionEnded, cancellation);
}
