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

/// <summary>The chair confirms whom the office proposed; from then on they are selected (R13).</summary>
internal sealed class ConfirmSelection(MeetingsDb db, CaseDoor door, AuditTrail trail, EventOutbox outbox, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, PeopleForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<Done>.Refused(prepared.Refusals);
        if (!await door.PresidesAsync(prepared.Value.File, member.Id, cancellation)) return WebRefusals.MayNot(CasesPermissions.Decide);
        var people = ChosenPeople.Of(form);
        var proposed = await db.Set<CaseSelection>()
            .Where(one => one.CaseFile == caseFile && people.Contains(one.Account) && one.EndedAt == null && one.ConfirmedAt == null)
            .ToListAsync(cancellation);
        if (proposed.Count == 0) return people.Count == 0 ? CasesRefusals.NobodyChosen : CasesRefusals.SelectionMovedOn;

        foreach (var selection in proposed)
        {
            (selection.ConfirmedBy, selection.ConfirmedAt) = (member.Id, clock.GetUtcNow());
            trail.Record("cases.selection-confirmed", AuditChain.Of(caseFile), new AuditObject("account", selection.Account.Value), "R13");
        }

        outbox.Raise(new SelectionChanged(caseFile, []));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class ConfirmSelectionEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/cases/{caseFile}/selection/confirm", PostAsync).Requires(CasesPermissions.Decide);

    private static async Task<IResult> PostAsync(
        CaseFileId caseFile, [FromForm] PeopleForm form, Standing standing, CurrentMember member, ConfirmSelection confirm, CaseAnswers answers, CancellationToken cancellation) =>
        await answers.AfterAsync(await confirm.HandleAsync(caseFile, form, standing, member, cancellation), caseFile, standing, CasesTexts.SelectionConfirmed, cancellation, new CaseTyped(Confirmed: form));
}
