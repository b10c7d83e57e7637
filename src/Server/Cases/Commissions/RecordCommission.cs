using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Commissions;

/// <summary>委嘱の記録: the office enters the letter that names this case (R15). Opens nothing until the chair confirms; a letter entered anew waits again.</summary>
internal sealed class RecordCommission(MeetingsDb db, CaseDoor door, Rosters rosters, AuditTrail trail, EventOutbox outbox, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, CommissionForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<Done>.Refused(prepared.Refusals);
        if (!standing.IsOffice) return WebRefusals.MayNot(CasesPermissions.Open);
        var read = new Read();
        var person = read.Id<AccountId>(form.Person, nameof(form.Person));
        var number = read.Text(form.Number, nameof(form.Number), 60);
        var issued = read.Day(form.IssuedOn, nameof(form.IssuedOn));
        var until = read.Day(form.Until, nameof(form.Until));
        if (read.Any) return Result<Done>.Refused(read.Refusals);
        if ((await rosters.ByAccountAsync(standing.Body, cancellation)).GetValueOrDefault(person)?.Is(RosterRole.Guest) is not true) read.Refuse(CasesRefusals.NotAGuest);
        if (until < issued) read.Refuse(CasesRefusals.UntilBeforeIssue);
        if (read.Any) return Result<Done>.Refused(read.Refusals);

        var letter = await db.Set<CaseCommission>().SingleOrDefaultAsync(one => one.CaseFile == caseFile && one.Account == person, cancellation);
        if (letter is null)
        {
            letter = new CaseCommission { CaseFile = caseFile, Account = person, Number = number, IssuedOn = issued, Until = until, RecordedBy = member.Id, RecordedAt = clock.GetUtcNow() };
            db.Add(letter);
        }
        else
        {
            (letter.Number, letter.IssuedOn, letter.Until, letter.RecordedBy, letter.RecordedAt) = (number, issued, until, member.Id, clock.GetUtcNow());
            (letter.ConfirmedBy, letter.ConfirmedAt) = (null, null);
        }

        trail.Record("cases.commission-recorded", AuditChain.Of(caseFile), new AuditObject("account", person.Value), "R15");
        outbox.Raise(new SelectionChanged(caseFile, []));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

/// <summary>The chair confirms a commission; from then on the guest can be selected with effect (R15).</summary>
internal sealed class ConfirmCommission(MeetingsDb db, CaseDoor door, AuditTrail trail, EventOutbox outbox, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, CommissionForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<Done>.Refused(prepared.Refusals);
        if (!await door.PresidesAsync(prepared.Value.File, member.Id, cancellation)) return WebRefusals.MayNot(CasesPermissions.Decide);
        var read = new Read();
        var person = read.Id<AccountId>(form.Person, nameof(form.Person));
        if (read.Any) return Result<Done>.Refused(read.Refusals);
        if (await db.Set<CaseCommission>().SingleOrDefaultAsync(one => one.CaseFile == caseFile && one.Account == person && one.ConfirmedAt == null, cancellation) is not { } letter)
            return CasesRefusals.NotAGuest;

        (letter.ConfirmedBy, letter.ConfirmedAt) = (member.Id, clock.GetUtcNow());
        trail.Record("cases.commission-confirmed", AuditChain.Of(caseFile), new AuditObject("account", person.Value), "R15");
        outbox.Raise(new SelectionChanged(caseFile, []));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
