using ConsoleSupport.Meetings.Shared.Meetings;

namespace ConsoleSupport.Meetings.Server.Meetings.Agenda;

/// <summary>Until when an agenda can change: the list of cases until the decision to hold it, order and times until it begins.</summary>
internal static class AgendaEditing
{
    /// <summary>Order, times, presenters, outcomes, and items without a case.</summary>
    public static bool MayArrange(MeetingState state) =>
        state is MeetingState.Draft or MeetingState.Decided or MeetingState.Called or MeetingState.PapersChecked or MeetingState.Released;

    /// <summary>Which cases are heard. After an emergency call, until release: draft and decision were one with the call.</summary>
    public static bool MayChangeCases(MeetingState state, bool isEmergency) =>
        state is MeetingState.Draft || (isEmergency && state is (MeetingState.Called or MeetingState.PapersChecked));

    /// <summary>Which facts an item puts on the table: until they are released.</summary>
    public static bool MayChangeFacts(MeetingState state) =>
        state is MeetingState.Draft or MeetingState.Decided or MeetingState.Called or MeetingState.PapersChecked;
}
