using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Disclosures.Ledger;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Room.CheckIn;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Room.Conduct;

/// <summary>Who is there for the item on the table. What the gate opens to somebody is entered here, once: attendance, disclosure ledger, trail (choice 25).</summary>
internal sealed class Attendance(MeetingsDb db, Admission admission, DisclosureLedger ledger, AuditTrail trail, TimeProvider clock)
{
    /// <summary>Brings the rows of the session to what holds now. Says whether anybody came or went.</summary>
    /// <param name="item">The item on the table; null while none is.</param>
    public async Task<bool> SettleAsync(SessionId session, AgendaItem? item, IReadOnlyCollection<AccountId> inRoom, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var grants = item?.CaseFile is null ? [] : await GrantsAsync(item.Id, inRoom, cancellation);
        IReadOnlyCollection<AccountId> audience = item is null ? [] : item.CaseFile is null ? inRoom : grants.Keys;
        var open = await db.Set<ItemAttendance>().Where(one => one.Session == session && one.LeftAt == null).ToListAsync(cancellation);

        var gone = open.Where(one => one.Item != item?.Id || !audience.Contains(one.Account)).ToArray();
        foreach (var attendance in gone)
        {
            attendance.LeftAt = now;
            trail.Record("room.item-left", AuditChain.Of(session), new AuditObject("account", attendance.Account.Value), $"item:{attendance.Item}");
        }

        var come = audience.Where(person => !open.Any(one => one.Item == item!.Id && one.Account == person)).ToArray();
        foreach (var person in come)
        {
            db.Add(new ItemAttendance { Session = session, Item = item!.Id, Account = person, EnteredAt = now });
            trail.Record("room.item-opened", AuditChain.Of(session), new AuditObject("account", person.Value), $"item:{item.Id}");
            if (grants.TryGetValue(person, out var grant)) await ledger.EnterAsync(grant, [.. grant.Cover.Keys], cancellation);
        }

        await EndHearingAsync(session, item, inRoom, now, cancellation);
        await db.SaveChangesAsync(cancellation);
        return gone.Length + come.Length > 0;
    }

    /// <summary>A hearing ends with its item, and when the person leaves the room (R83).</summary>
    private async Task EndHearingAsync(SessionId session, AgendaItem? item, IReadOnlyCollection<AccountId> inRoom, DateTimeOffset now, CancellationToken cancellation)
    {
        var hearing = await db.Set<ItemHearing>().SingleOrDefaultAsync(one => one.Session == session && one.EndedAt == null, cancellation);
        if (hearing is null || (hearing.Item == item?.Id && inRoom.Contains(hearing.Account))) return;
        hearing.EndedAt = now;
        trail.Record("room.hearing-ended", AuditChain.Of(session), new AuditObject("account", hearing.Account.Value), $"R83,item:{hearing.Item}");
    }

    private async Task<Dictionary<AccountId, Grant>> GrantsAsync(AgendaItemId item, IReadOnlyCollection<AccountId> people, CancellationToken cancellation) =>
        (await admission.ForItemAsync(people, item, GateRow.LiveItem, cancellation))
        .Where(pair => pair.Value is Verdict.Granted)
        .ToDictionary(pair => pair.Key, pair => ((Verdict.Granted)pair.Value).Grant);
}
