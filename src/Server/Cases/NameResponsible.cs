using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases;

/// <summary>Names one more secretariat person on the case (担当); from then on they prepare it.</summary>
internal sealed class NameResponsible(MeetingsDb db, CaseDoor door, Rosters rosters, AuditTrail trail, EventOutbox outbox, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, ResponsibleForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<Done>.Refused(prepared.Refusals);
        var read = new Read();
        var person = read.Id<AccountId>(form.Person, nameof(form.Person));
        if (read.Any) return Result<Done>.Refused(read.Refusals);
        if ((await rosters.ByAccountAsync(standing.Body, cancellation)).GetValueOrDefault(person)?.Is(RosterRole.Secretariat) is not true) return CasesRefusals.NotOffice;
        if (await db.Set<Responsible>().AnyAsync(one => one.CaseFile == caseFile && one.Account == person, cancellation)) return Done.It;

        db.Add(new Responsible { CaseFile = caseFile, Account = person, Since = clock.GetUtcNow() });
        trail.Record("cases.responsible-named", AuditChain.Of(caseFile), new AuditObject("account", person.Value));
        outbox.Raise(new SelectionChanged(caseFile, []));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class NameResponsibleEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/cases/{caseFile}/responsible", PostAsync).Requires(CasesPermissions.Prepare);

    private static async Task<IResult> PostAsync(
        CaseFileId caseFile, [FromForm] ResponsibleForm form, Standing standing, CurrentMember member, NameResponsible name, CaseAnswers answers, CancellationToken cancellation) =>
        await answers.AfterAsync(await name.HandleAsync(caseFile, form, standing, member, cancellation), caseFile, standing, CasesTexts.ResponsibleNamed, cancellation, new CaseTyped(Responsible: form));
}
