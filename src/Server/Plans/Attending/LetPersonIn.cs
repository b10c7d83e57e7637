using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Disclosures.Ledger;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Server.Sharing.SecrecyLaws;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;
using ConsoleSupport.Meetings.Shared.Room;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Plans.Attending;

/// <summary>Lets the person, family or a key person sit at the table while their own item lies on it, and out again (R18). The room does not leave the item while they are there.</summary>
internal sealed class LetPersonIn(
    MeetingsDb db, RoomActor actor, RoomLog log, Admission admission, Consents consents, ConsentPeople people, LocationMasks masks, LawGrounds laws, DisclosureLedger ledger,
    AuditTrail trail, CurrentMember member, TimeProvider clock) : IRoomLeaving
{
    public async Task<Result<Done>> InAsync(MeetingId meeting, AgendaItemId item, AttendingForm form, Standing standing, CancellationToken cancellation)
    {
        var taken = await TakeAsync(meeting, item, standing, cancellation);
        if (!taken.IsDone) return Result<Done>.Refused(taken.Refusals);
        var (session, caseFile, grant) = taken.Value;
        if (await db.Set<PersonAtItem>().AnyAsync(one => one.Item == item && one.LeftAt == null, cancellation)) return AttendingRefusals.AlreadyHere;
        var (read, now) = (new Read(), clock.GetUtcNow());
        var who = read.Choice<PersonAtTable>(form.Who, nameof(form.Who));
        ConsentPersonId? named = who is PersonAtTable.Person || string.IsNullOrEmpty(form.Named) ? null : read.Id<ConsentPersonId>(form.Named, nameof(form.Named));
        var known = await people.OfAsync(grant, cancellation);
        if (named is { } id && known.All(one => one.Id != id || one.IsExcluded) && !read.Any) read.Refuse(WebRefusals.NotAChoice(nameof(form.Named)));

        var facts = await db.Set<AgendaItemFact>().Where(one => one.Item == item).Join(db.Set<Fact>(), one => one.Fact, fact => fact.Id, (_, fact) => new { fact.Id, fact.IsThirdParty }).ToListAsync(cancellation);
        var mask = await masks.OfAsync(caseFile, cancellation);
        var law = await laws.GateAsync(caseFile, cancellation);
        var namesakes = ConsentPeople.NamesakesOf(known.FirstOrDefault(one => one.Id == named)?.Name ?? "", known);
        var decided = AttendingOwnItem.Decide(
            new AskedToAttend(
                who, named, namesakes, Read.Ticked(form.Wish), Read.Ticked(form.Asked), [.. facts.Select(fact => fact.Id)], facts.Any(fact => fact.IsThirdParty),
                facts.Any(fact => mask.Masked.Contains(fact.Id) || law.UnderLaw.Contains(fact.Id))),
            await consents.OfAsync(caseFile, cancellation),
            Tokyo.DayOf(now));
        if (read.Any || !decided.IsDone) return Result<Done>.Refused([.. read.Refusals, .. decided.Refusals]);

        var here = new PersonAtItem { Id = Guid.CreateVersion7(), Item = item, CaseFile = caseFile, Who = who, Named = named, CameAt = now, LetInBy = member.Id };
        db.Add(here);
        foreach (var (fact, basis) in decided.Value) ledger.EnterOutside(here.Id, caseFile, fact, null, basis, now);
        await log.HappenAsync(session, LiveEventKind.PersonCame, cancellation, item);
        trail.Record("plans.person-came", AuditChain.Of(caseFile), new AuditObject("item", item.Value), $"R18,{who}");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    public async Task<Result<Done>> OutAsync(MeetingId meeting, AgendaItemId item, Standing standing, CancellationToken cancellation)
    {
        var taken = await TakeAsync(meeting, item, standing, cancellation);
        if (!taken.IsDone) return Result<Done>.Refused(taken.Refusals);
        if (await db.Set<PersonAtItem>().SingleOrDefaultAsync(one => one.Item == item && one.LeftAt == null, cancellation) is not { } here) return Done.It;
        here.LeftAt = clock.GetUtcNow();
        await log.HappenAsync(taken.Value.Session, LiveEventKind.PersonLeft, cancellation, item);
        trail.Record("plans.person-left", AuditChain.Of(taken.Value.CaseFile), new AuditObject("item", item.Value), "R18");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    public async Task<Refusal?> ReasonAgainstLeavingAsync(AgendaItemId item, CancellationToken cancellation) =>
        await db.Set<PersonAtItem>().AnyAsync(one => one.Item == item && one.LeftAt == null, cancellation) ? AttendingRefusals.StillHere : null;

    /// <summary>Only while the item lies on the table, by somebody who leads and prepares its case, at a 支援調整会議.</summary>
    private async Task<Result<(SessionId Session, CaseFileId CaseFile, Grant Grant)>> TakeAsync(MeetingId meeting, AgendaItemId item, Standing standing, CancellationToken cancellation)
    {
        if (standing.Kind is not BodyKind.CoordinationMeeting) return WebRefusals.NotAvailable;
        var caseFile = await db.Set<AgendaItem>().Where(one => one.Id == item && one.Meeting == meeting && one.Body == standing.Body).Select(one => one.CaseFile).SingleOrDefaultAsync(cancellation);
        if (caseFile is not { } of || await admission.ForPreparationAsync(member.Id, of, cancellation) is not Verdict.Granted { Grant: var grant }) return WebRefusals.NotAvailable;
        var acting = await actor.TakeAtItemAsync(meeting, item.ToString(), standing, cancellation, RoomDesk.Chair, RoomDesk.Office);
        return acting.IsDone ? (acting.Value.Session.Id, of, grant) : Result<(SessionId, CaseFileId, Grant)>.Refused(acting.Refusals);
    }
}
