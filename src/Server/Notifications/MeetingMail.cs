using ConsoleSupport.Meetings.Server.Platform.Mail;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Notifications;

/// <summary>All that a mail about a meeting may be made of: whose meeting, when, where, and its address. No case, no person, no number of items (R97).</summary>
internal sealed record MeetingNotice(
    MeetingId Meeting, string BodyName, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, string Link, string Organizer, int Change, DateTimeOffset MadeAt)
{
    /// <summary>The mode of a joint session, whose bodies <see cref="BodyName"/> names both (R67).</summary>
    public string? Held { get; init; }
}

/// <summary>Writes mails about a meeting. It takes a notice and nothing else, so there is nothing else it could tell.</summary>
internal static class MeetingMail
{
    public static MailContent Called(MeetingNotice notice) =>
        new(NotificationsTexts.CalledSubject, NotificationsTexts.CalledText(notice.BodyName, notice.Held, When(notice), notice.Place, notice.Link), Appointment.Publish(notice));

    public static MailContent Rescheduled(MeetingNotice notice) =>
        new(NotificationsTexts.RescheduledSubject, NotificationsTexts.RescheduledText(notice.BodyName, notice.Held, When(notice), notice.Place, notice.Link), Appointment.Publish(notice));

    public static MailContent Cancelled(MeetingNotice notice) =>
        new(NotificationsTexts.CancelledSubject, NotificationsTexts.CancelledText(notice.BodyName, notice.Held, When(notice), notice.Link), Appointment.Cancel(notice));

    private static string When(MeetingNotice notice) =>
        $"{JapaneseDates.WithEra(JapaneseDates.DayOf(notice.StartsAt))} {JapaneseDates.Time(notice.StartsAt)}–{JapaneseDates.Time(notice.EndsAt)}";
}
