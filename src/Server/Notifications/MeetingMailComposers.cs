using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Identity;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Mail;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Notifications;

/// <summary>Reads of a meeting what a mail may tell, at the moment of sending.</summary>
internal sealed class MeetingNotices(MeetingsDb db, JointHoldings joint, PublicLinks links, WebSettings settings, TimeProvider clock)
{
    /// <summary>Null when the meeting is in none of the states that this mail speaks of: never while it is a draft.</summary>
    public async Task<MeetingNotice?> OfAsync(OutgoingMail mail, Func<MeetingState, bool> speaksOf, CancellationToken cancellation)
    {
        if (mail.Subject is not { } subject) return null;
        var id = MeetingId.From(subject);
        var meeting = await db.Set<Meeting>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (meeting is null || !speaksOf(meeting.State)) return null;
        var body = await db.Set<Body>().AsNoTracking().SingleAsync(one => one.Id == meeting.Body, cancellation);
        var held = await joint.HeldWithAsync(meeting, cancellation);
        return new MeetingNotice(
            meeting.Id,
            JointTexts.Title(body.Name, held?.Other?.Name),
            meeting.StartsAt,
            meeting.EndsAt,
            meeting.Place,
            links.To($"/bodies/{body.Code}/meetings/{meeting.Id}"),
            settings.Mail.Sender,
            meeting.Version,
            clock.GetUtcNow())
        {
            Held = held is { } joined ? JointTexts.Mode(joined.Mode) : null,
        };
    }

    public static bool IsComing(MeetingState state) =>
        state is MeetingState.Called or MeetingState.PapersChecked or MeetingState.Released or MeetingState.InSession;
}

internal sealed class MeetingCalledMail(MeetingNotices notices) : IMailComposer
{
    public MailKind Kind => NotificationMails.MeetingCalled;

    public async Task<MailContent?> ComposeAsync(OutgoingMail mail, CancellationToken cancellation) =>
        await notices.OfAsync(mail, MeetingNotices.IsComing, cancellation) is { } notice ? MeetingMail.Called(notice) : null;
}

internal sealed class MeetingRescheduledMail(MeetingNotices notices) : IMailComposer
{
    public MailKind Kind => NotificationMails.MeetingRescheduled;

    public async Task<MailContent?> ComposeAsync(OutgoingMail mail, CancellationToken cancellation) =>
        await notices.OfAsync(mail, MeetingNotices.IsComing, cancellation) is { } notice ? MeetingMail.Rescheduled(notice) : null;
}

internal sealed class MeetingCancelledMail(MeetingNotices notices) : IMailComposer
{
    public MailKind Kind => NotificationMails.MeetingCancelled;

    public async Task<MailContent?> ComposeAsync(OutgoingMail mail, CancellationToken cancellation) =>
        await notices.OfAsync(mail, state => state is MeetingState.Cancelled, cancellation) is { } notice ? MeetingMail.Cancelled(notice) : null;
}
