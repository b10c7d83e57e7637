using Quartz;

namespace ConsoleSupport.Meetings.Server.Platform.Mail;

/// <summary>Empties the mail outbox; every ten seconds, and when an act has queued something.</summary>
[DisallowConcurrentExecution]
internal sealed class SendMailJob(MailSender sender) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await sender.SendDueAsync(cancellationToken);
}
