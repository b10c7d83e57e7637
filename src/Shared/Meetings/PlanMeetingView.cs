using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Meetings;

/// <summary>The form that plans a meeting, or changes its date and place.</summary>
/// <param name="Back">Where the reader came from.</param>
/// <param name="WasCalled">Members already know date and place.</param>
public sealed record PlanMeetingView(string Body, string Action, string Back, bool IsNew, bool WasCalled, MeetingForm Form, Problems Problems)
{
    /// <summary>Null where no joint session can be planned here.</summary>
    public JointPlanView? Joint { get; init; }
}
