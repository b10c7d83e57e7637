using ConsoleSupport.Meetings.Server.Meetings.Life;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Meetings;

/// <summary>The state box: one sentence and the one next step for this reader; while something is missing, the step is the missing thing.</summary>
internal static class StateBoxes
{
    public static StateBoxView Of(Meeting meeting, Standing standing, string address, IReadOnlyList<GapView> gaps, MeetingPanelView? panel)
    {
        var ways = WaysOn(meeting, standing, address);
        var blocked = gaps.Count > 0 && IsFixing(meeting.State) && ways.Count > 0;
        var mend = gaps.FirstOrDefault(gap => gap.Href is not null);
        var next = panel is { LinkText: { } text, Href: { } href } ? new StepView(text, href)
            : blocked ? (mend is null ? null : new StepView(mend.Mend, mend.Href!))
            : ways.FirstOrDefault();
        return new StateBoxView(
            MeetingsTexts.Sentence(meeting.State),
            next,
            blocked ? [] : [.. ways.Where(way => way != next)],
            blocked ? gaps : [],
            blocked ? MeetingsTexts.GapsAfter(ways[0].Text) : null,
            next is null && ways.Count == 0 ? Waiting(meeting, standing) : null,
            Warning(meeting));
    }

    /// <summary>Moves that ask for a reason first.</summary>
    public static IReadOnlyList<ReasonedMoveView> Reasoned(Meeting meeting, Standing standing)
    {
        ReasonedMoveView[] all =
        [
            new(nameof(MeetingMove.CallInEmergency), MeetingsTexts.CallEmergency, MeetingsTexts.CallEmergencyMore, false),
            new(nameof(MeetingMove.Cancel), MeetingsTexts.CancelMeeting, MeetingsTexts.CancelMore, true),
        ];
        return [.. all.Where(one => MayMove(meeting, standing, Enum.Parse<MeetingMove>(one.Move)))];
    }

    /// <summary>Decision and release fix something: the list of cases, and what is handed out (R108).</summary>
    private static bool IsFixing(MeetingState state) => state is MeetingState.Draft or MeetingState.PapersChecked;

    private static List<StepView> WaysOn(Meeting meeting, Standing standing, string address)
    {
        StepView Move(string text, MeetingMove move, bool without = false) => new(text, $"{address}/move", true, move.ToString(), without);
        var ways = new List<StepView>();
        if (MayMove(meeting, standing, MeetingMove.Decide)) ways.Add(Move(MeetingsTexts.Decide, MeetingMove.Decide));
        if (meeting is { State: MeetingState.Draft, DecisionAskedAt: null } && standing.IsOffice && !standing.Is(RosterRole.Chair))
            ways.Add(new StepView(MeetingsTexts.AskDecision, $"{address}/ask-decision", true));
        if (MayMove(meeting, standing, MeetingMove.Call))
            ways.AddRange([Move(MeetingsTexts.Call, MeetingMove.Call), Move(MeetingsTexts.CallSilently, MeetingMove.Call, without: true)]);
        if (MayMove(meeting, standing, MeetingMove.CheckPapers))
            ways.AddRange([Move(MeetingsTexts.CheckPapers, MeetingMove.CheckPapers), Move(MeetingsTexts.NoPapers, MeetingMove.CheckPapers, without: true)]);
        if (MayMove(meeting, standing, MeetingMove.Release)) ways.Add(Move(MeetingsTexts.Release, MeetingMove.Release));
        if (MayMove(meeting, standing, MeetingMove.Keep)) ways.Add(Move(MeetingsTexts.KeepRecord, MeetingMove.Keep));
        if (meeting is { IsEmergency: true, EmergencyApprovedAt: null } && standing.Is(RosterRole.Chair))
            ways.Add(new StepView(MeetingsTexts.ApproveEmergency, $"{address}/approve-emergency", true));
        return ways;
    }

    private static bool MayMove(Meeting meeting, Standing standing, MeetingMove move) =>
        MeetingLife.LeadsOnFrom(meeting.State, move) && MeetingLife.MayBeDoneBy(move, standing.Roles);

    private static string? Waiting(Meeting meeting, Standing standing) => meeting.State switch
    {
        MeetingState.Draft => meeting.DecisionAskedAt is null ? MeetingsTexts.OfficeGoesOn : MeetingsTexts.WaitingForChair,
        MeetingState.Decided or MeetingState.Called or MeetingState.PapersChecked when standing.Is(RosterRole.Chair, RosterRole.Deputy, RosterRole.Secretariat) => MeetingsTexts.OfficeGoesOn,
        _ => null,
    };

    private static string? Warning(Meeting meeting) => meeting switch
    {
        { IsEmergency: true, EmergencyApprovedAt: null, State: not MeetingState.Cancelled } => MeetingsTexts.EmergencyWaits,
        { IsEmergency: true } => MeetingsTexts.EmergencyApproved,
        _ => null,
    };
}
