using ConsoleSupport.Meetings.Server.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Platform.Data;

/// <summary>The row lock of the mail outbox, which only the engine's own words can take.</summary>
internal static class MailRows
{
    /// <summary>The longest-waiting mail that is due and that nobody else is sending; locked until the transaction ends.</summary>
    public static async Task<OutgoingMail?> TakeDueMailAsync(this MeetingsDb db, DateTimeOffset now, CancellationToken cancellation)
    {
        var due = await db.Set<OutgoingMail>()
            .FromSql($"SELECT * FROM outgoing_mails WHERE \"SentAt\" IS NULL AND \"DroppedAt\" IS NULL AND \"NotBefore\" <= {now} ORDER BY \"NotBefore\" LIMIT 1 FOR UPDATE SKIP LOCKED")
            .ToListAsync(cancellation);
        return due.SingleOrDefault();
    }
}
