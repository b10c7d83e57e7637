using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Selection;

/// <summary>The office says who is needed for this case (R13). Opens nothing until the chair confirms.</summary>
internal sealed class ProposeSelection(MeetingsDb db, CaseDoor door, Rosters rosters, AuditTrail trail, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, PeopleForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<Done>.Refused(prepared.Refusals);
        var people = ChosenPeople.Of(form);
        if (people.Count == 0) return CasesRefusals.NobodyChosen;
        var roster = await rosters.ByAccountAsync(standing.Body, cancellation);
        if (!people.All(roster.ContainsKey)) return CasesRefusals.NotOnRoster;

        var now = clock.GetUtcNow();
        var existing = await db.Set<CaseSelection>().Where(one => one.CaseFile == caseFile && people.Contains(one.Account)).ToDictionaryAsync(one => one.Account, cancellation);
        foreach (var person in people)
        {
            if (!existing.TryGetValue(person, out var selection)) db.Add(new CaseSelection { CaseFile = caseFile, Account = person, ProposedBy = member.Id, ProposedAt = now });
            else if (selection.EndedAt is null) continue;
            else (selection.ProposedBy, selection.ProposedAt, selection.ConfirmedBy, selection.ConfirmedAt, selection.EndedAt) = (member.Id, now, null, null, null);
            trail.Record("cases.selection-proposed", AuditChain.Of(caseFile), new AuditObject("account", person.Value), "R13");
        }

        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class ChosenPeople
{
    public static IReadOnlyCollection<AccountId> Of(PeopleForm form) =>
        [.. (form.People ?? []).Select(text => IdText.TryParse<AccountId>(text, out var id) ? id : (AccountId?)null).Where(id => id is not null).Select(id => id!.Value).Distinct()];
}

internal static class ProposeSelectionEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/cases/{caseFile}/selection/propose", PostAsync).Requires(CasesPermissions.Prepare);

    private static async Task<IResult> PostAsync(
        CaseFileId caseFile, [FromForm] PeopleForm form, Standing standing, CurrentMember member, ProposeSelection propose, CaseAnswers answers, CancellationToken cancellation) =>
        await answers.AfterAsync(await propose.HandleAsync(caseFile, form, standing, member, cancellation), caseFile, standing, CasesTexts.SelectionProposed, cancellation, new CaseTyped(Proposed: form));
}
