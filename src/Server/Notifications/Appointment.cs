using System.Globalization;
using System.Text;
using ConsoleSupport.Meetings.Server.Platform.Mail;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Notifications;

/// <summary>A meeting as an entry for a calendar (RFC 5545): when and where, whose meeting, and the way to it; no description.</summary>
internal static class Appointment
{
    private const int LongestLine = 75;

    public static CalendarPart Publish(MeetingNotice notice) => new("PUBLISH", Write(notice, "PUBLISH", "CONFIRMED"));

    public static CalendarPart Cancel(MeetingNotice notice) => new("CANCEL", Write(notice, "CANCEL", "CANCELLED"));

    private static string Write(MeetingNotice notice, string method, string status)
    {
        var host = Uri.TryCreate(notice.Link, UriKind.Absolute, out var link) ? link.Host : "localhost";
        string[] lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//ConsoleSupport.Meetings//JA",
            $"METHOD:{method}",
            "BEGIN:VEVENT",
            $"UID:meeting-{notice.Meeting}@{host}",
            $"DTSTAMP:{Utc(notice.MadeAt)}",
            $"SEQUENCE:{notice.Change.ToString(CultureInfo.InvariantCulture)}",
            $"STATUS:{status}",
            "CLASS:PRIVATE",
            $"ORGANIZER:mailto:{notice.Organizer}",
            $"DTSTART:{Utc(notice.StartsAt)}",
            $"DTEND:{Utc(notice.EndsAt)}",
            $"SUMMARY:{Escape(NotificationsTexts.AppointmentTitle(notice.BodyName))}",
            $"LOCATION:{Escape(notice.Place)}",
            $"URL:{notice.Link}",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        return string.Concat(lines.Select(Fold));
    }

    private static string Utc(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Separators and line ends would end the value early or begin another property.</summary>
    private static string Escape(string text) => MailMessages.OneLine(text)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal);

    /// <summary>At most 75 bytes a line, broken between characters, never inside one.</summary>
    private static string Fold(string line)
    {
        var folded = new StringBuilder(line.Length + 8);
        var used = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (used + letter.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                used = 1;
            }

            folded.Append(letter.ToString());
            used += letter.Utf8SequenceLength;
        }

        return folded.Append("\r\n").ToString();
    }
}
