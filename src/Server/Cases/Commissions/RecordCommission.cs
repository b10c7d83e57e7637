using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases.Vault;
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
internal sealed class RecordCommission(MeetingsDb db, CaseDoor door, CaseVault vault, Rosters rosters, IMeetingDays meetings, AuditTrail trail, EventOutbox outbox, TimeProvider clock)
{
    public const string PurposeColumn = "case_commissions.purpose";

    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, CommissionForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<Done>.Refused(prepared.Refusals);
        if (!standing.IsOffice) return WebRefusals.MayNot(CasesPermissions.Open);
        var read = new Read();
        var person = read.Id<AccountId>(form.Person, nameof(form.Person));
        var number = read.Text(form.Number, nameof(form.Number), 60);
        var purpose = read.Text(form.Purpose, nameof(form.Purpose), 400);
        var chosen = (form.Meetings ?? []).Where(text => !string.IsNullOrEmpty(text)).Select(text => read.Id<MeetingId>(text, nameof(form.Meetings))).ToHashSet();
        var issued = read.Day(form.IssuedOn, nameof(form.IssuedOn));
        var until = read.Day(form.Until, nameof(form.Until));
        if (read.Any) return Result<Done>.Refused(read.Refusals);
        if ((await rosters.ByAccountAsync(standing.Body, cancellation)).GetValueOrDefault(person)?.Is(RosterRole.Guest) is not true) read.Refuse(CasesRefusals.NotAGuest);
        if (chosen.Except((await meetings.AheadAsync(standing.Body, cancellation)).Select(one => one.Meeting)).Any()) read.Refuse(CasesRefusals.CommissionMeetingGone);
        if (until < issued) read.Refuse(CasesRefusals.UntilBeforeIssue);
        if (read.Any) return Result<Done>.Refused(read.Refusals);

        var letter = await db.Set<CaseCommission>().SingleOrDefaultAsync(one => one.CaseFile == caseFile && one.Account == person, cancellation);
        var box = await vault.SealAsync(caseFile, PurposeColumn, person.Value, purpose, cancellation);
        if (letter is null)
        {
            letter = new CaseCommission { CaseFile = caseFile, Account = person, Number = number, IssuedOn = issued, Until = until, SealedPurpose = box, RecordedBy = member.Id, RecordedAt = clock.GetUtcNow() };
            db.Add(letter);
        }
        else
        {
            (letter.Number, letter.IssuedOn, letter.Until, letter.SealedPurpose, letter.RecordedBy, letter.RecordedAt) = (number, issued, until, box, member.Id, clock.GetUtcNow());
            (letter.ConfirmedBy, letter.ConfirmedAt) = (null, null);
        }

        await db.Set<CommissionMeeting>().Where(one => one.CaseFile == caseFile && one.Account == person).ExecuteDeleteAsync(cancellation);
        db.AddRange(chosen.Select(meeting => new CommissionMeeting { CaseFile = caseFile, Account = person, Meeting = meeting }));
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
