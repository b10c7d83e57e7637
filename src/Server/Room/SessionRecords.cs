using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Room.CheckIn;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Server.Room.Notes;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Room;

/// <summary>Who was there for an item, and between when.</summary>
internal sealed record AttendedItem(AccountId Account, DateTimeOffset EnteredAt, DateTimeOffset? LeftAt);

/// <summary>A sealed text of the item; opens with a grant for all the item's facts, through <see cref="Reading.ItemTexts"/>.</summary>
internal sealed record SealedText(string Column, Guid Row, byte[] Box);

internal sealed record RecordedDecision(DecisionId Id, SealedText Text, DateTimeOffset RecordedAt, DateTimeOffset? ConfirmedAt, AccountId? ConfirmedBy);

/// <summary>What the room knows of one item.</summary>
/// <param name="Withdrawn">How many attended the meeting and stayed out of this item because of a recusal: 「1名退席（利害関係）」 (R82). Never who.</param>
internal sealed record ItemRecord(
    AgendaItem Item, IReadOnlyList<AttendedItem> Attendance, int Withdrawn, SealedText? Note, IReadOnlyList<RecordedDecision> Decisions);

/// <summary>What the minutes are made from. Texts stay sealed: whoever opens them brings a grant.</summary>
/// <param name="Reminders">When each person confirmed the reminder of the day (R35).</param>
internal sealed record SessionRecord(
    SessionId Session,
    DateTimeOffset? OpenedAt,
    DateTimeOffset? ClosedAt,
    IReadOnlyDictionary<AccountId, DateTimeOffset> Reminders,
    IReadOnlyList<AccountId> Present,
    IReadOnlyList<ItemRecord> Items);

/// <summary>Reads a session for the minutes.</summary>
internal sealed class SessionRecords(MeetingsDb db)
{
    /// <summary>Null when nobody ever came to the door.</summary>
    public async Task<SessionRecord?> OfAsync(MeetingId meeting, CancellationToken cancellation)
    {
        var session = await db.Set<LiveSession>().AsNoTracking().SingleOrDefaultAsync(one => one.Meeting == meeting, cancellation);
        if (session is null) return null;
        var checkIns = await db.Set<RoomCheckIn>().AsNoTracking().Where(one => one.Session == session.Id).ToListAsync(cancellation);
        var present = checkIns.Where(one => one.AdmittedAt is not null).Select(one => one.Account).ToArray();
        var items = await db.Set<AgendaItem>().AsNoTracking().Where(item => item.Meeting == meeting).OrderBy(item => item.Position).ThenBy(item => item.Id).ToListAsync(cancellation);
        var records = new List<ItemRecord>();
        foreach (var item in items) records.Add(await OfAsync(item, present, cancellation));
        return new SessionRecord(
            session.Id, session.OpenedAt, session.ClosedAt,
            checkIns.Where(one => one.ReminderConfirmedAt is not null).ToDictionary(one => one.Account, one => one.ReminderConfirmedAt!.Value),
            present, records);
    }

    private async Task<ItemRecord> OfAsync(AgendaItem item, AccountId[] present, CancellationToken cancellation)
    {
        var attendance = await db.Set<ItemAttendance>().AsNoTracking().Where(one => one.Item == item.Id).OrderBy(one => one.EnteredAt).ToListAsync(cancellation);
        var note = await db.Set<ItemNote>().AsNoTracking().SingleOrDefaultAsync(one => one.Item == item.Id, cancellation);
        var decisions = await db.Set<Decision>().AsNoTracking().Where(one => one.Item == item.Id).OrderBy(one => one.RecordedAt).ToListAsync(cancellation);

        // Recused and present at the meeting, whether they declared it at the door or while the item was open.
        var withdrawn = item.CaseFile is not { } caseFile || attendance.Count == 0 ? 0 : await db.Set<CaseRecusal>().AsNoTracking().InForce()
            .Where(recusal => recusal.CaseFile == caseFile && present.Contains(recusal.Account))
            .Select(recusal => recusal.Account).Distinct().CountAsync(cancellation);
        return new ItemRecord(
            item,
            [.. attendance.Select(one => new AttendedItem(one.Account, one.EnteredAt, one.LeftAt))],
            withdrawn,
            note is null ? null : new SealedText(Reading.ItemTexts.NoteColumn, item.Id.Value, note.SealedText),
            [.. decisions.Select(one => new RecordedDecision(one.Id, new SealedText(Reading.ItemTexts.DecisionColumn, one.Id.Value, one.SealedText), one.RecordedAt, one.ConfirmedAt, one.ConfirmedBy))]);
    }
}
