using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Leaving;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Bodies.Members;

/// <summary>代理出席: a person of their own, on the roster on the days of the named meetings and on no other (R16).</summary>
internal sealed class EnterSubstitute(
    MeetingsDb db, AccountNames names, Invitations invitations, IMeetingDays meetings, Farewells farewells, AuditTrail trail, EventOutbox outbox, TimeProvider clock)
{
    /// <returns>The invitation's link, to be shown once, or empty for somebody who has an account.</returns>
    public async Task<Result<string>> HandleAsync(SubstituteForm form, BodyId body, RosterEntryId id, CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var entries = await db.Set<RosterEntry>().Where(entry => entry.Body == body).ToListAsync(cancellation);
        if (entries.SingleOrDefault(entry => entry.Id == id) is not { } principal) return WebRefusals.NotAvailable;
        var read = new Read();
        var email = read.Text(form.Email, nameof(form.Email), 200);
        var post = read.Text(form.Post, nameof(form.Post), 100);
        var person = email.Length > 0 ? await names.FindByEmailAsync(email, cancellation) : null;
        var (name, kana) = ("", "");
        if (email.Length > 0 && person is null)
        {
            name = read.Text(form.Name, nameof(form.Name), 80);
            kana = read.Text(form.NameKana, nameof(form.NameKana), 120);
            if (!Kana.IsReading(kana)) read.Refuse(BodiesRefusals.KanaOnly);
        }

        DateOnly[] days = [.. (await meetings.AheadAsync(body, cancellation)).Where(one => form.Meetings?.Contains(one.Meeting.ToString()) is true).Select(one => one.Day).Distinct()];
        if (days.Length == 0) read.Refuse(BodiesRefusals.NoMeetingChosen);
        foreach (var refusal in RosterRules.AgainstStandingIn(principal, person ?? default, days, entries, today)) read.Refuse(refusal);
        if (read.Any) return Result<string>.Refused(read.Refusals);

        var link = "";
        if (person is null)
        {
            var invited = await invitations.InviteAsync(email, name, kana, [], cancellation);
            if (!invited.IsDone) return Result<string>.Refused([.. invited.Refusals.Select(refusal => refusal.At(nameof(form.Email)))]);
            (person, link) = (invited.Value.Account, invited.Value.Link);
        }

        foreach (var day in days)
        {
            var entry = new RosterEntry
            {
                Id = RosterEntryId.New(), Body = body, Account = person.Value, Agency = principal.Agency, Post = post, Class = principal.Class, Role = RosterRole.Substitute,
                From = day, Until = day, Principal = principal.Id,
            };
            db.Add(entry);
            trail.Record("bodies.roster-entry-added", AuditChain.Rest, new AuditObject("roster-entry", entry.Id.Value), "R16");
            outbox.Raise(new RosterEntryAdded(entry.Id, body, person.Value));
            await farewells.PrepareAsync(entry, cancellation);
        }

        await db.SaveChangesAsync(cancellation);
        return link;
    }
}
