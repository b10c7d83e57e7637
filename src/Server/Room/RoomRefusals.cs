using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Room;

internal static class RoomRefusals
{
    public static readonly Refusal NotYourAct = new("room.not-your-act", RefusalKind.Forbidden, () => RoomTexts.NotYourAct);

    public static readonly Refusal NotInThisPhase = new("room.not-in-this-phase", RefusalKind.WrongState, () => RoomTexts.NotInThisPhase);

    public static readonly Refusal AlreadyClosed = new("room.already-closed", RefusalKind.WrongState, () => RoomTexts.AlreadyClosed);

    public static readonly Refusal NothingToDiscuss = new("room.nothing-to-discuss", RefusalKind.WrongState, () => RoomTexts.NothingToDiscuss);

    public static readonly Refusal NoFurtherItem = new("room.no-further-item", RefusalKind.WrongState, () => RoomTexts.NoFurtherItem);

    public static readonly Refusal NoEarlierItem = new("room.no-earlier-item", RefusalKind.WrongState, () => RoomTexts.NoEarlierItem);

    public static readonly Refusal NotOnTheAgenda = new("room.not-on-the-agenda", RefusalKind.NotAvailable, () => WebTexts.NotAvailable);

    /// <summary>An item before which the one who leads does not sit cannot be opened now, for a reason that is not theirs to know.</summary>
    public static readonly Refusal NotOpenYet = new("room.not-open-yet", RefusalKind.WrongState, () => JointTexts.NotOpenYet);

    /// <summary>Somebody moved the room on since the page was drawn.</summary>
    public static readonly Refusal MovedOn = new("room.moved-on", RefusalKind.Conflict, () => RoomTexts.MovedOn);

    public static readonly Refusal NotesDiffer = new("room.notes-differ", RefusalKind.Conflict, () => RoomTexts.NotesDiffer);

    public static readonly Refusal DoorNotOpenYet = new("room.door-not-open-yet", RefusalKind.WrongState, () => CheckInTexts.DoorNotOpenYet);

    public static readonly Refusal NoMeetingToEnter = new("room.no-meeting-to-enter", RefusalKind.WrongState, () => RoomTexts.NoMeetingToEnter);

    public static readonly Refusal ReminderNotTicked = new("room.reminder-not-ticked", RefusalKind.Incomplete, () => CheckInTexts.ReminderNotConfirmed, "Confirmed");

    public static readonly Refusal ConditionsOpen = new("room.conditions-open", RefusalKind.OwnConditionOpen, () => CheckInTexts.ConditionsOpen);

    public static readonly Refusal NotWaiting = new("room.not-waiting", RefusalKind.WrongState, () => RoomTexts.NotWaiting);

    public static readonly Refusal NoItemOpen = new("room.no-item-open", RefusalKind.WrongState, () => RoomTexts.NoItemOpen);

    public static readonly Refusal NotAgreed = new("room.hearing-not-agreed", RefusalKind.Incomplete, () => HearingTexts.NotAgreed, "Agreed");

    public static readonly Refusal HearingAlready = new("room.hearing-already", RefusalKind.WrongState, () => HearingTexts.Already);

    public static readonly Refusal AlreadyConfirmed = new("room.already-confirmed", RefusalKind.WrongState, () => RoomTexts.AlreadyConfirmed);

    public static Refusal DecisionsUnconfirmed(IReadOnlyList<OpenEnd> items) => new("room.decisions-unconfirmed", RefusalKind.WrongState, () => RoomTexts.DecisionsUnconfirmed(NamesOf(items)));

    public static Refusal ActionsIncomplete(IReadOnlyList<OpenEnd> items) => new("room.actions-incomplete", RefusalKind.WrongState, () => RoomTexts.ActionsIncomplete(NamesOf(items)));

    public static Refusal ConflictUnanswered(string field) => new("room.conflict-unanswered", RefusalKind.Incomplete, () => CheckInTexts.ConflictUnanswered, field);

    /// <summary>D9: people in the room who have signed for one of two bodies only.</summary>
    public static Refusal HeldShutBy(IReadOnlyList<string> names) => new("room.held-shut", RefusalKind.WrongState, () => JointTexts.HeldShut(string.Join("、", names)));

    private static string NamesOf(IEnumerable<OpenEnd> items) => string.Join(RoomTexts.OpenEndSeparator, items.Select(item => RoomTexts.OpenEnd(item.Item, item.Count)));
}
