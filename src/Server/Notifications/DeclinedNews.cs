using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Declarations;
using ConsoleSupport.Meetings.Server.Identity;
using ConsoleSupport.Meetings.Server.Kernel.Events;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Mail;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Notifications;

/// <summary>Tells office and chair that somebody does not sign (R37). The mail says that there is something to look at, not what and not who.</summary>
internal sealed class DeclinedNews(MeetingsDb db, Act act, DatabaseLocks locks, Rosters rosters, MailOutbox outbox) : IHear<DeclarationRefused>
{
    /// <summary>One mail that still waits is enough, however many people declined meanwhile.</summary>
    public async Task HearAsync(DeclarationRefused news, CancellationToken cancellation) => await act.RunAsync(
        async () =>
        {
            var kind = NotificationMails.DeclarationDeclined;
            await locks.TakeAsync($"{kind.Code}:{news.Body}", cancellation);
            var subject = (Guid?)news.Body.Value;
            var waiting = await db.Set<OutgoingMail>().AsNoTracking()
                .Where(mail => mail.Kind == kind && mail.Subject == subject && mail.SentAt == null && mail.DroppedAt == null)
                .Select(mail => mail.To)
                .ToListAsync(cancellation);
            var told = (await rosters.OfAsync(news.Body, cancellation)).Where(person => person.Is(RosterRole.Secretariat, RosterRole.Chair)).Select(person => person.Account);
            foreach (var person in told.Except(waiting)) outbox.Queue(kind, person, news.Body.Value);
            await db.SaveChangesAsync(cancellation);
            return true;
        },
        static told => told,
        cancellation);
}

internal sealed class DeclinedMail(MeetingsDb db, PublicLinks links) : IMailComposer
{
    public MailKind Kind => NotificationMails.DeclarationDeclined;

    public async Task<MailContent?> ComposeAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        if (mail.Subject is not { } subject) return null;
        var id = BodyId.From(subject);
        var body = await db.Set<Body>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation);
        return body is null
            ? null
            : new MailContent(NotificationsTexts.RosterSubject, NotificationsTexts.RosterText(body.Name, links.To($"/bodies/{body.Code}/roster")));
    }
}
