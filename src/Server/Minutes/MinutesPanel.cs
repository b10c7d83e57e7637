using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Minutes;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Minutes;

/// <summary>Shows on the page of a meeting how its minutes stand.</summary>
internal sealed class MinutesPanel(MeetingsDb db) : IMeetingPanel
{
    public async Task<MeetingPanelView?> OfAsync(MeetingId meeting, MeetingState state, AccountId reader, Standing standing, CancellationToken cancellation)
    {
        if (state is not (MeetingState.Closed or MeetingState.MinutesDrafted or MeetingState.MinutesApproved or MeetingState.Kept)) return null;
        var minutes = await db.Set<MinutesDraft>().AsNoTracking().Where(one => one.Meeting == meeting).Select(one => (MinutesState?)one.State).SingleOrDefaultAsync(cancellation);
        var isNext = minutes switch
        {
            null or MinutesState.Drafting => standing.IsOffice,
            MinutesState.Submitted => standing.Is(RosterRole.Chair),
            _ => false,
        };
        return new MeetingPanelView(
            MinutesTexts.Title, minutes is null && !standing.IsOffice ? MinutesTexts.NotYetMore : MinutesTexts.PanelSentence(minutes),
            MinutesTexts.Open, MinutesAddress.Of(standing, meeting), isNext);
    }
}
