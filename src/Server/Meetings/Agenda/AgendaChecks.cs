using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Meetings.Agenda;

/// <summary>Looks through the items whose case one person prepares, before the agenda is fixed. Of the others nothing is told; the gate keeps one shut while it has no basis.</summary>
internal sealed class AgendaChecks(ItemBases bases, Rosters rosters, Admission admission, CurrentMember member)
{
    /// <summary>Basis and audience of each of these items. Somebody who is merely selected does not learn who else is, and who falls out.</summary>
    public async Task<IReadOnlyDictionary<AgendaItemId, ItemAudience>> AudiencesAsync(ViewerAgenda agenda, CancellationToken cancellation)
    {
        var roster = await rosters.OfAsync(agenda.Meeting.Body, cancellation);
        var audiences = new Dictionary<AgendaItemId, ItemAudience>();
        foreach (var line in agenda.Lines)
        {
            if (line.Item.CaseFile is not { } caseFile || await admission.ForPreparationAsync(member.Id, caseFile, cancellation) is not Verdict.Granted) continue;
            audiences[line.Item.Id] = await bases.OfAsync(agenda.Meeting, line.Item, line.Facts, roster, cancellation);
        }

        return audiences;
    }

    public async Task<IReadOnlyList<AgendaGap>> GapsAsync(ViewerAgenda agenda, CancellationToken cancellation) =>
        GapsOf(agenda, await AudiencesAsync(agenda, cancellation));

    public static IReadOnlyList<AgendaGap> GapsOf(ViewerAgenda agenda, IReadOnlyDictionary<AgendaItemId, ItemAudience> audiences) =>
        AgendaReadiness.GapsOf(agenda.Lines.Where(line => audiences.ContainsKey(line.Item.Id)).Select(line => new ItemReadiness(
            line.Item.Id,
            line.Name,
            line.Label is not null,
            audiences[line.Item.Id].Basis,
            line.Item.Presenter is not null,
            line.Item.SealedOutcome is not null)
        {
            MissesTrack = agenda.IsJoint && (line.Item.Track is null || line.Item.SealedScope is null),
        }));
}
