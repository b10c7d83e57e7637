using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Minutes;

/// <summary>Everything the database has of one meeting's minutes, sealed as it is.</summary>
/// <param name="Items">In the order of the agenda.</param>
/// <param name="Paragraphs">In their order.</param>
internal sealed record MinutesFile(
    Meeting Meeting, MinutesDraft? Draft, IReadOnlyList<AgendaItem> Items, IReadOnlyDictionary<AgendaItemId, IReadOnlyList<FactId>> Facts, IReadOnlyList<MinutesParagraph> Paragraphs)
{
    public AgendaItem? ItemOf(MinutesParagraph paragraph) => paragraph.Item is { } id ? Items.Single(item => item.Id == id) : null;

    /// <summary>The facts that texts of this item carry for whoever holds the grant; without one, all that the item names.</summary>
    public IReadOnlyCollection<FactId> FactsOf(AgendaItem? item, Grant? grant = null)
    {
        if (item is null) return [];
        var named = Facts.GetValueOrDefault(item.Id, []);
        return grant?.CarriedBy(item.Id, named) ?? named;
    }

    public IEnumerable<MinutesParagraph> Of(AgendaItemId? item) => Paragraphs.Where(paragraph => paragraph.Item == item);
}

internal sealed class MinutesFiles(MeetingsDb db, JointHoldings joint)
{
    /// <summary>Null when the body has no such meeting. What it reads may be changed by the act.</summary>
    public async Task<MinutesFile?> FindAsync(BodyId body, MeetingId meeting, CancellationToken cancellation) =>
        await db.Set<Meeting>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == meeting && one.Body == body, cancellation) is { } found
            ? await ReadAsync(found, cancellation)
            : null;

    /// <summary>Also for the chair of the other body of a session held as one: they approve the same minutes, under their own body's address (R67).</summary>
    public async Task<MinutesFile?> FindForChairAsync(Standing standing, MeetingId meeting, CancellationToken cancellation)
    {
        if (await FindAsync(standing.Body, meeting, cancellation) is { } own) return own;
        if (!standing.Is(RosterRole.Chair) || (await joint.PartnerAtAsync(meeting, cancellation))?.Id != standing.Body) return null;
        return await ReadAsync(await db.Set<Meeting>().AsNoTracking().SingleAsync(one => one.Id == meeting, cancellation), cancellation);
    }

    private async Task<MinutesFile> ReadAsync(Meeting found, CancellationToken cancellation)
    {
        var meeting = found.Id;
        var draft = await db.Set<MinutesDraft>().SingleOrDefaultAsync(one => one.Meeting == meeting, cancellation);
        var items = await db.Set<AgendaItem>().AsNoTracking().Where(item => item.Meeting == meeting).OrderBy(item => item.Position).ThenBy(item => item.Id).ToListAsync(cancellation);
        var facts = await (
            from named in db.Set<AgendaItemFact>().AsNoTracking()
            join item in db.Set<AgendaItem>() on named.Item equals item.Id
            where item.Meeting == meeting
            select named).ToListAsync(cancellation);
        var paragraphs = draft is null
            ? []
            : await db.Set<MinutesParagraph>().Where(one => one.Minutes == draft.Id).OrderBy(one => one.Position).ThenBy(one => one.Id).ToListAsync(cancellation);
        return new MinutesFile(
            found, draft, items,
            facts.GroupBy(named => named.Item).ToDictionary(group => group.Key, group => (IReadOnlyList<FactId>)[.. group.Select(named => named.Fact)]),
            paragraphs);
    }
}
