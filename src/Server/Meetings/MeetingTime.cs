using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Meetings;

namespace ConsoleSupport.Meetings.Server.Meetings;

/// <summary>Day, times and place of a meeting as read from the form. The office sets the end; it is never summed (choice 2).</summary>
internal sealed record MeetingTime(DateOnly Day, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place)
{
    /// <summary>Stands for what could not be read; the refusals say so.</summary>
    private static readonly MeetingTime Unread = new(default, default, default, "");

    public static MeetingTime Read(MeetingForm form, Read read, DateTimeOffset now)
    {
        var before = read.Refusals.Count;
        var day = read.Day(form.Day, nameof(form.Day));
        var start = read.Time(form.Start, nameof(form.Start));
        var end = read.Time(form.End, nameof(form.End));
        var place = read.Text(form.Place, nameof(form.Place), 200);
        var isRead = read.Refusals.Count == before;
        if (isRead && end <= start) read.Refuse(MeetingsRefusals.EndsBeforeItStarts);
        if (isRead && day < Tokyo.DayOf(now)) read.Refuse(MeetingsRefusals.InThePast);
        return isRead ? new MeetingTime(day, Tokyo.Instant(day, start), Tokyo.Instant(day, end), place) : Unread;
    }
}
