using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Kernel.Events;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Mail;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Notifications;

/// <summary>Queues one mail for each person on the roster when a meeting is called, moved or cancelled. Hearing the same news twice queues nothing twice.</summary>
internal sealed class MeetingNews(MeetingsDb db, Act act, DatabaseLocks locks, MailOutbox outbox, TimeProvider clock)
    : IHear<MeetingCalled>, IHear<MeetingRescheduled>, IHear<MeetingCancelled>
{
    public Task HearAsync(MeetingCalled news, CancellationToken cancellation) =>
        TellAsync(NotificationMails.MeetingCalled, news.Body, news.Meeting, once: true, cancellation);

    public Task HearAsync(MeetingRescheduled news, CancellationToken cancellation) =>
        TellAsync(NotificationMails.MeetingRescheduled, news.Body, news.Meeting, once: false, cancellation);

    /// <summary>Whoever was never told of the meeting is not told of its end.</summary>
    public Task HearAsync(MeetingCancelled news, CancellationToken cancellation) => news.WasCalled
        ? TellAsync(NotificationMails.MeetingCancelled, news.Body, news.Meeting, once: true, cancellation)
        : Task.CompletedTask;

    /// <param name="once">Once per meeting; else again after the earlier one was sent, because a meeting may move more than once.</param>
    private async Task TellAsync(MailKind kind, BodyId body, MeetingId meeting, bool once, CancellationToken cancellation) => await act.RunAsync(
        async () =>
        {
            await locks.TakeAsync($"{kind.Code}:{meeting}", cancellation);
            var today = Tokyo.DayOf(clock.GetUtcNow());
            var people = await db.Set<RosterEntry>().AsNoTracking().On(today)
                .Where(entry => entry.Body == body)
                .Select(entry => entry.Account)
                .Distinct()
                .ToListAsync(cancellation);
            var subject = (Guid?)meeting.Value;
            var queued = await db.Set<OutgoingMail>().AsNoTracking()
                .Where(mail => mail.Kind == kind && mail.Subject == subject && (once || (mail.SentAt == null && mail.DroppedAt == null)))
                .Select(mail => mail.To)
                .ToListAsync(cancellation);
            foreach (var person in people.Except(queued)) outbox.Queue(kind, person, meeting.Value);
            await db.SaveChangesAsync(cancellation);
            return true;
        },
        static told => told,
        cancellation);
}
