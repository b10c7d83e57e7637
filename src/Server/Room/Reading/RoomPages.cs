using ConsoleSupport.Meetings.Client.Room;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Broadcast;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Server.Room.Notes;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Room;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Room.Reading;

/// <summary>Draws the page of the room for one reader, or leads them to where they have to be.</summary>
internal sealed class RoomPages(
    MeetingsDb db, Pages pages, Rooms rooms, Scenes scenes, Cursors cursors, SettingsInForce settings, IDeclarationConditions declarations, DraftNote drafts, CurrentMember member, TimeProvider clock)
{
    public static string AddressOf(Standing standing, MeetingId meeting) => $"{MeetingAddressOf(standing, meeting)}/room";

    public static string CheckInAddressOf(Standing standing, MeetingId meeting) => $"{MeetingAddressOf(standing, meeting)}/check-in";

    public static string MeetingAddressOf(Standing standing, MeetingId meeting) => $"/bodies/{standing.BodyCode}/meetings/{meeting}";

    public async Task<IResult> ShowAsync(MeetingId meeting, Standing standing, CancellationToken cancellation, bool takeDraft = false)
    {
        if (await rooms.FindAsync(standing.Body, meeting, cancellation) is not { } room) return await pages.RefuseAsync(WebRefusals.NotAvailable);
        if (room.Meeting.State is not (MeetingState.Released or MeetingState.InSession) || room.Phase is RoomPhase.Closed) return pages.GoTo(MeetingAddressOf(standing, meeting));
        return room.IsIn(member.Id)
            ? await pages.ShowAsync<RoomPage>(RoomTexts.RoomTitle, await drafts.WithDraftAsync(await ViewAsync(room, cancellation), room, takeDraft, cancellation))
            : pages.GoTo(CheckInAddressOf(standing, meeting));
    }

    /// <summary>The room as it is now, with what was typed and why it was not taken. Somebody who is not in it sees the refusal alone.</summary>
    public async Task<IResult> RedrawAsync(
        MeetingId meeting, Standing standing, IReadOnlyList<Refusal> refusals, Func<RoomView, RoomView> keep, CancellationToken cancellation)
    {
        if (await rooms.FindAsync(standing.Body, meeting, cancellation) is not { } room || !room.IsIn(member.Id) || room.Phase is RoomPhase.Closed)
            return await pages.RefuseAsync(refusals);
        var view = await ViewAsync(room, cancellation) with { Problems = refusals.AsProblems() };
        return await pages.RedrawAsync<RoomPage>(RoomTexts.RoomTitle, keep(view), refusals);
    }

    /// <summary>Whether the item something was written for is still before the writer's eyes. Words for one item never land in the field of another.</summary>
    public static bool IsStillAt(RoomView view, string? item) => view.Scene.Item is { } shown && shown.Id == item;

    public static IReadOnlyList<string> Words(string? text) => string.IsNullOrWhiteSpace(text) ? [] : [text];

    private async Task<RoomView> ViewAsync(RoomNow room, CancellationToken cancellation)
    {
        var seats = await rooms.SeatAsync(room, cancellation);
        var seat = seats[member.Id];
        var audience = Audience.Of(seat, Text.IsEnglish);
        var scene = await scenes.DrawAsync(room, seats, audience, member.Id, cancellation);
        var session = room.Session!;
        var own = await settings.NumberAsync(room.Body.Id, room.Meeting.SettingsNumber, cancellation);
        var signed = await declarations.CurrentAsync(room.Body.Id, [member.Id], cancellation);
        return new RoomView(
            RoomTexts.MeetingTitle(room.Meeting.Number, room.BodyName),
            room.Partner is { } partner ? $"{JointTexts.Mode(JointMode.Integrated)}　{MeetingsTexts.BodyKindOf(room.Body.Kind)}・{MeetingsTexts.BodyKindOf(partner.Kind)}" : MeetingsTexts.BodyKindOf(room.Body.Kind),
            $"/bodies/{room.Body.Code}/meetings/{room.Meeting.Id}",
            session.Id.ToString(),
            cursors.Write(session.Id, new CursorPlace(audience.Id, session.LastNumber)),
            scene,
            RoomTexts.Watermark(member.Name, JapaneseDates.Time(clock.GetUtcNow())),
            own.MayCopyUnsentText,
            new RoomOwnView(signed.Contains(member.Id), room.CheckIns[member.Id].ReminderConfirmedAt is not null),
            Problems.None)
        {
            IdleEndsAt = member.Ends?.Idle,
            Hearable = await HearableAsync(room, scene, cancellation),
            Heard = scene is { Desk: RoomDesk.Chair, Item: not null } && room.Hearing is { } hearing ? room.People.GetValueOrDefault(hearing.Account)?.Name : null,
            Owners = scene.Item is null || seat.Desk is RoomDesk.Member ? [] : OwnersOf(room, seats, seat),
        };
    }

    private async Task<IReadOnlyList<RoomOwnerView>> HearableAsync(RoomNow room, RoomScene scene, CancellationToken cancellation) =>
        scene is not { Desk: RoomDesk.Chair, Item.Label: not null }
            ? []
            : [.. (await HearRecused.HearableAsync(db, room, cancellation)).Select(person => room.People[person]).Select(person => new RoomOwnerView(person.Account.ToString(), person.Name, person.AgencyName))];

    /// <summary>An action is taken on by somebody who is there for the item.</summary>
    private static RoomOwnerView[] OwnersOf(RoomNow room, IReadOnlyDictionary<AccountId, Seat> seats, Seat seat) =>
    [
        .. room.People.Values
            .Where(person => seats.TryGetValue(person.Account, out var other) && other.Shown == seat.Shown)
            .Select(person => new RoomOwnerView(person.Account.ToString(), person.Name, person.AgencyName)),
    ];
}
