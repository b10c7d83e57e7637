using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Server.Meetings.Life;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings.Agenda;

/// <summary>Tells the gate where an item stands, which facts it puts on the table, and whether its papers are open now.</summary>
internal sealed class ItemConditionsOfMeetings(MeetingsDb db, JointHoldings joint, TimeProvider clock) : IItemConditions
{
    public async Task<ItemConditions?> OfAsync(AgendaItemId item, CancellationToken cancellation)
    {
        var found = await (
            from one in db.Set<AgendaItem>().AsNoTracking()
            join meeting in db.Set<Meeting>() on one.Meeting equals meeting.Id
            join settings in db.Set<BodySettings>() on new { meeting.Body, Number = meeting.SettingsNumber } equals new { settings.Body, settings.Number }
            where one.Id == item
            select new { one.Body, one.Meeting, one.CaseFile, one.Track, meeting.State, meeting.ClosedAt, settings.DaysOpenAfterClosing }).SingleOrDefaultAsync(cancellation);
        if (found is null) return null;
        var facts = await db.Set<AgendaItemFact>().AsNoTracking().Where(named => named.Item == item).Select(named => named.Fact).ToListAsync(cancellation);
        var isOpen = PapersWindow.IsOpen(found.State, found.ClosedAt, found.DaysOpenAfterClosing, clock.GetUtcNow());
        var (alsoOf, isHeard) = await joint.GatesOfAsync(found.Meeting, found.Body, found.Track, cancellation);
        return new ItemConditions(found.Body, found.Meeting, found.CaseFile, facts.ToHashSet(), isOpen) { AlsoOf = alsoOf, IsHeard = isHeard };
    }
}
