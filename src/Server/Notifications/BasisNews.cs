using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Identity;
using ConsoleSupport.Meetings.Server.Kernel.Events;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Mail;
using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Notifications;

/// <summary>Queues one mail for each 担当 when a record without consent lapses or is ended. Hearing it twice queues nothing twice.</summary>
internal sealed class BasisNews(MeetingsDb db, Act act, DatabaseLocks locks, MailOutbox outbox) : IHear<SharingLapsed>, IHear<SharingEnded>
{
    public Task HearAsync(SharingLapsed news, CancellationToken cancellation) => TellAsync(news.CaseFile, news.Record, cancellation);

    public Task HearAsync(SharingEnded news, CancellationToken cancellation) => TellAsync(news.CaseFile, news.Record, cancellation);

    private async Task TellAsync(CaseFileId caseFile, SharingRecordId record, CancellationToken cancellation) => await act.RunAsync(
        async () =>
        {
            await locks.TakeAsync($"{NotificationMails.BasisEnded.Code}:{record}", cancellation);
            var people = await db.Set<Responsible>().AsNoTracking().Where(one => one.CaseFile == caseFile).Select(one => one.Account).ToListAsync(cancellation);
            var subject = (Guid?)record.Value;
            var queued = await db.Set<OutgoingMail>().AsNoTracking().Where(mail => mail.Kind == NotificationMails.BasisEnded && mail.Subject == subject).Select(mail => mail.To).ToListAsync(cancellation);
            foreach (var person in people.Except(queued)) outbox.Queue(NotificationMails.BasisEnded, person, record.Value);
            await db.SaveChangesAsync(cancellation);
            return true;
        },
        static told => told,
        cancellation);
}

/// <summary>Says of which body, and that there is something to look at; no case, no record, no reason (R97). Nothing to somebody who does not prepare the case any more: recused, or no longer of the office (R82).</summary>
internal sealed class BasisEndedMail(MeetingsDb db, StillPreparing preparing, PublicLinks links) : IMailComposer
{
    public MailKind Kind => NotificationMails.BasisEnded;

    public async Task<MailContent?> ComposeAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        if (mail.Subject is not { } subject) return null;
        var id = SharingRecordId.From(subject);
        var record = await db.Set<SharingRecord>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (record is null || !await preparing.IsAsync(mail.To, record.CaseFile, cancellation)) return null;
        var body = await db.Set<Body>().AsNoTracking().Where(one => one.Id == record.Body).Select(one => one.Name).SingleAsync(cancellation);
        return new MailContent(NotificationsTexts.BasisEndedSubject, NotificationsTexts.BasisEndedText(body, links.To("/")));
    }
}
