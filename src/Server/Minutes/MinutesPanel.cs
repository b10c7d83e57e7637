using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Minutes.Approval;
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
        var draft = await db.Set<MinutesDraft>().AsNoTracking().SingleOrDefaultAsync(one => one.Meeting == meeting, cancellation);
        var minutes = draft?.State;
        var words = draft is null ? [] : await db.Set<MinutesApproval>().AsNoTracking().Where(word => word.Minutes == draft.Id).Select(word => word.Body).ToListAsync(cancellation);
        var isNext = minutes switch
        {
            null or MinutesState.Drafting => standing.IsOffice,
            MinutesState.Submitted => standing.Is(RosterRole.Chair) && !words.Contains(standing.Body),
            _ => false,
        };
        return new MeetingPanelView(
            MinutesTexts.Title, minutes is null && !standing.IsOffice ? MinutesTexts.NotYetMore : MinutesTexts.PanelSentence(minutes, words.Count > 0),
            MinutesTexts.Open, MinutesAddress.Of(standing, meeting), isNext);
    }
}
