using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings.Anonymous;

/// <summary>Opens anonymous consultations, for the agenda, the room and the minutes. Whoever may know the item may read it: it holds no personal data.</summary>
internal sealed class AnonymousStories(MeetingsDb db, BodyKeys bodies, AccountNames names)
{
    private const string Column = "anonymous_items.story";

    public async Task<IReadOnlySet<AgendaItemId>> AmongAsync(IReadOnlyCollection<AgendaItemId> items, CancellationToken cancellation) =>
        (await db.Set<AnonymousItem>().Where(one => items.Contains(one.Item)).Select(one => one.Item).ToListAsync(cancellation)).ToHashSet();

    /// <summary>Null when the item is none.</summary>
    public async Task<AnonymousStory?> OfAsync(AgendaItem item, CancellationToken cancellation)
    {
        if (await db.Set<AnonymousItem>().AsNoTracking().SingleOrDefaultAsync(one => one.Item == item.Id, cancellation) is not { } found) return null;
        var by = (await names.OfAsync([found.CheckedBy], cancellation))[found.CheckedBy].Name;
        return new AnonymousStory(
            await bodies.OpenAsync(item.Body, Column, item.Id.Value, found.SealedStory, cancellation),
            new AnonymousCheckView(by, found.CheckedAt, found.Area, found.PeopleMeant));
    }

    public Task<byte[]> SealAsync(AgendaItem item, string story, CancellationToken cancellation) => bodies.SealAsync(item.Body, Column, item.Id.Value, story, cancellation);
}

internal sealed record AnonymousStory(string Text, AnonymousCheckView Check);
