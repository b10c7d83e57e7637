using ConsoleSupport.Meetings.Server.Platform.Mail;

namespace ConsoleSupport.Meetings.Server.Notifications;

/// <summary>The kinds of mail this slice writes.</summary>
internal static class NotificationMails
{
    public static readonly MailKind MeetingCalled = new("notifications.meeting-called");

    public static readonly MailKind MeetingRescheduled = new("notifications.meeting-rescheduled");

    public static readonly MailKind DeclarationDeclined = new("notifications.declaration-declined");

    public static readonly MailKind Farewell = new("notifications.farewell");

    public static readonly MailKind MeetingCancelled = new("notifications.meeting-cancelled");

    /// <summary>A record without consent lapsed, or was ended.</summary>
    public static readonly MailKind BasisEnded = new("notifications.basis-ended");
}
