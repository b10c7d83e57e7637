using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Leaving;
using ConsoleSupport.Meetings.Server.Identity;
using ConsoleSupport.Meetings.Server.Kernel.Events;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Mail;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Notifications;

/// <summary>Points somebody who leaves to their farewell notice on the day it is given (R25). The mail names neither body nor leave.</summary>
internal sealed class FarewellNews(MeetingsDb db, Act act, DatabaseLocks locks, MailOutbox outbox) : IHear<FarewellPrepared>
{
    /// <summary>One mail for each day that was set; when the day moved, the earlier mail finds nothing to say and is laid aside.</summary>
    public async Task HearAsync(FarewellPrepared news, CancellationToken cancellation) => await act.RunAsync(
        async () =>
        {
            var kind = NotificationMails.Farewell;
            await locks.TakeAsync($"{kind.Code}:{news.Entry}", cancellation);
            var (subject, on) = ((Guid?)news.Entry.Value, Tokyo.Instant(news.GivenOn, TimeOnly.MinValue));
            if (!await db.Set<OutgoingMail>().AnyAsync(mail => mail.Kind == kind && mail.Subject == subject && mail.SentAt == null && mail.DroppedAt == null && mail.NotBefore >= on, cancellation))
                outbox.Queue(kind, news.Account, news.Entry.Value, on);
            await db.SaveChangesAsync(cancellation);
            return true;
        },
        static told => told,
        cancellation);
}

internal sealed class FarewellMail(Farewells farewells, PublicLinks links) : IMailComposer
{
    public MailKind Kind => NotificationMails.Farewell;

    public async Task<MailContent?> ComposeAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        if (mail.Subject is not { } subject) return null;
        var entry = RosterEntryId.From(subject);
        return await farewells.Given().AnyAsync(one => one.Entry == entry && one.Account == mail.To && one.ConfirmedAt == null, cancellation)
            ? new MailContent(NotificationsTexts.FarewellSubject, NotificationsTexts.FarewellText(links.To($"/farewells/{entry}")))
            : null;
    }
}
