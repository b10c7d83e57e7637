using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Bodies.Members;

/// <param name="Link">To be shown once, when the person had no account.</param>
internal sealed record AddedPerson(RosterEntryId Entry, AccountId Account, string? Link);

/// <summary>名簿に加える: a person in a post of an agency, in one class and one role (R12, R14); invites whoever has no account.</summary>
internal sealed class AddToRoster(MeetingsDb db, AccountNames names, Invitations invitations, AuditTrail trail, EventOutbox outbox)
{
    /// <param name="roles">The roles that may be given at this place.</param>
    /// <param name="notThis">Whoever adds: nobody puts themselves into an office, which would open cases to them (R40, choice 38).</param>
    public async Task<Result<AddedPerson>> HandleAsync(
        AddPersonForm form, BodyId body, IReadOnlyCollection<RosterRole> roles, AccountId? notThis, CancellationToken cancellation)
    {
        var read = new Read();
        var email = read.Text(form.Email, nameof(form.Email), 200);
        var agency = read.Id<AgencyId>(form.Agency, nameof(form.Agency));
        var post = read.Text(form.Post, nameof(form.Post), 100);
        var one = read.Choice<MemberClass>(form.Class, nameof(form.Class));
        var role = read.Choice<RosterRole>(form.Role, nameof(form.Role));
        var from = read.Day(form.From, nameof(form.From));
        var person = email.Length > 0 ? await names.FindByEmailAsync(email, cancellation) : null;
        var (name, kana) = ("", "");
        if (email.Length > 0 && person is null)
        {
            name = read.Text(form.Name, nameof(form.Name), 80);
            kana = read.Text(form.NameKana, nameof(form.NameKana), 120);
            if (!Kana.IsReading(kana)) read.Refuse(BodiesRefusals.KanaOnly);
        }

        if (read.Any) return Result<AddedPerson>.Refused(read.Refusals);
        if (!roles.Contains(role)) read.Refuse(BodiesRefusals.RoleNotHere);
        if (person is not null && person == notThis && RosterRoles.Offices.Contains(role)) read.Refuse(BodiesRefusals.NotYourself);
        if (!await db.Set<Agency>().AnyAsync(known => known.Id == agency && known.IsActive, cancellation)) read.Refuse(BodiesRefusals.AgencyGone);
        var open = await db.Set<RosterEntry>().AsNoTracking().NotEndedBefore(from).Where(entry => entry.Body == body).ToListAsync(cancellation);
        foreach (var refusal in RosterRules.AgainstAdding(open, person ?? default, role, from)) read.Refuse(refusal);
        if (read.Any) return Result<AddedPerson>.Refused(read.Refusals);

        string? link = null;
        if (person is null)
        {
            var invited = await invitations.InviteAsync(email, name, kana, [], cancellation);
            if (!invited.IsDone) return Result<AddedPerson>.Refused([.. invited.Refusals.Select(refusal => refusal.At(nameof(form.Email)))]);
            (person, link) = (invited.Value.Account, invited.Value.Link);
        }

        var entry = new RosterEntry
        {
            Id = RosterEntryId.New(), Body = body, Account = person.Value, Agency = agency, Post = post, Class = one, Role = role, From = from,
        };
        db.Add(entry);
        trail.Record("bodies.roster-entry-added", AuditChain.Rest, new AuditObject("roster-entry", entry.Id.Value), role.ToString());
        outbox.Raise(new RosterEntryAdded(entry.Id, body, person.Value));
        await db.SaveChangesAsync(cancellation);
        return new AddedPerson(entry.Id, person.Value, link);
    }
}
