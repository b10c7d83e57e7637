using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Jobs;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Platform.Mail;

/// <summary>Queues mails inside an act: they are sent when, and only when, the act was committed.</summary>
internal sealed class MailOutbox(MeetingsDb db, Act act, JobBell jobs, TimeProvider clock)
{
    /// <param name="notBefore">For a mail whose day has not come yet.</param>
    public MailId Queue(MailKind kind, AccountId to, Guid? subject, DateTimeOffset? notBefore = null)
    {
        var now = clock.GetUtcNow();
        var mail = new OutgoingMail { Id = MailId.New(), Kind = kind, To = to, Subject = subject, CreatedAt = now, NotBefore = notBefore > now ? notBefore.Value : now };
        db.Add(mail);
        act.AfterCommit(() => jobs.RingAsync<SendMailJob>());
        return mail.Id;
    }
}
