using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Meetings.Agenda;

/// <summary>Looks through the items one person sees before the agenda is fixed. An item hidden from them is not told of; the gate keeps it shut while it has no basis.</summary>
internal sealed class AgendaChecks(ItemBases bases, Rosters rosters)
{
    /// <summary>Basis and audience of each case item.</summary>
    public async Task<IReadOnlyDictionary<AgendaItemId, ItemAudience>> AudiencesAsync(ViewerAgenda agenda, CancellationToken cancellation)
    {
        var roster = await rosters.OfAsync(agenda.Meeting.Body, cancellation);
        var audiences = new Dictionary<AgendaItemId, ItemAudience>();
        foreach (var line in agenda.Lines.Where(line => line.Label is not null))
            audiences[line.Item.Id] = await bases.OfAsync(agenda.Meeting, line.Item, line.Facts, roster, cancellation);
        return audiences;
    }

    public async Task<IReadOnlyList<AgendaGap>> GapsAsync(ViewerAgenda agenda, CancellationToken cancellation) =>
        GapsOf(agenda, await AudiencesAsync(agenda, cancellation));

    public static IReadOnlyList<AgendaGap> GapsOf(ViewerAgenda agenda, IReadOnlyDictionary<AgendaItemId, ItemAudience> audiences) =>
        AgendaReadiness.GapsOf(agenda.Lines.Select(line => new ItemReadiness(
            line.Item.Id,
            line.Name,
            line.Label is not null,
            audiences.TryGetValue(line.Item.Id, out var audience) ? audience.Basis : null,
            line.Item.Presenter is not null,
            line.Item.SealedOutcome is not null)
        {
            MissesTrack = agenda.IsJoint && (line.Item.Track is null || line.Item.SealedScope is null),
        }));
}
