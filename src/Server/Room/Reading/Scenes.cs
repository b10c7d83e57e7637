using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Room.Broadcast;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Room.Reading;

/// <summary>Draws what an audience sees. Whoever of it is named as the reader, the scene is the same.</summary>
internal sealed class Scenes(MeetingsDb db, ItemScenes items, ItemTexts texts, IDeclarationConditions declarations)
{
    public async Task<RoomScene> DrawAsync(
        RoomNow room, IReadOnlyDictionary<AccountId, Seat> seats, Audience audience, AccountId reader, CancellationToken cancellation)
    {
        var titles = await TitlesAsync(room, audience.Visible, cancellation);
        var present = seats.Values.Count(seat => seat.Shown is not null && seat.Shown == audience.Shown);
        var numbers = NumbersOf(room, audience.Known);
        var item = audience.Shown is { } shown && room.Items.SingleOrDefault(one => one.Id == shown) is { } current
            ? await items.DrawAsync(room, current, titles[shown], numbers[shown], present, reader, cancellation)
            : null;
        return new RoomScene(
            audience.Desk,
            PhaseToldTo(audience, room.Phase),
            room.Session?.OpenedAt,
            AddressOf(room),
            audience.Desk is RoomDesk.Chair || (audience.Desk is RoomDesk.Office && item is not null) ? AtOf(room.Session) : null,
            AgendaOf(room, audience, item is not null, titles, numbers),
            item,
            PeopleOf(room, seats, audience),
            audience.Desk is RoomDesk.Member ? null : await WaitingAsync(room, cancellation),
            BarOf(room.Phase, audience, item is not null, titles))
        {
            IsHeard = audience.IsHeard,
            IsHearing = item is not null && room.Hearing is not null,
        };
    }

    /// <summary>Number and name of each item the seat has before it.</summary>
    public async Task<IReadOnlyDictionary<AgendaItemId, string>> NamesAsync(RoomNow room, Seat seat, CancellationToken cancellation)
    {
        var numbers = NumbersOf(room, seat.Known);
        return (await TitlesAsync(room, seat.Visible, cancellation)).ToDictionary(pair => pair.Key, pair => RoomTexts.NumberedItem(numbers[pair.Key], pair.Value));
    }

    private static IReadOnlyDictionary<AgendaItemId, string> NumbersOf(RoomNow room, IReadOnlyList<AgendaItemId> known) =>
        AgendaNumbers.Of([.. room.Items.Where(item => known.Contains(item.Id))]);

    public static string AddressOf(RoomNow room) => $"/bodies/{room.Body.Code}/meetings/{room.Meeting.Id}/room";

    /// <summary>What an act must name: the item and the version of the room that the person saw.</summary>
    public static string AtOf(LiveSession? session) => $"{session?.CurrentItem?.ToString() ?? "-"}.{session?.Version ?? 0}";

    /// <summary>Only who presides learns of a break: for all others it looks like an item they have no part in (choice 2).</summary>
    private static RoomPhase PhaseToldTo(Audience audience, RoomPhase phase) =>
        phase is RoomPhase.Break && audience.Desk is not RoomDesk.Chair ? RoomPhase.Open : phase;

    private async Task<Dictionary<AgendaItemId, string>> TitlesAsync(RoomNow room, IReadOnlyList<AgendaItemId> visible, CancellationToken cancellation)
    {
        var shown = room.Items.Where(item => visible.Contains(item.Id)).ToArray();
        var cases = shown.Select(item => item.CaseFile).OfType<CaseFileId>().ToArray();
        var labels = await db.Set<CaseFile>().AsNoTracking().Where(file => cases.Contains(file.Id)).ToDictionaryAsync(file => file.Id, file => file.Label, cancellation);
        var titles = new Dictionary<AgendaItemId, string>();
        foreach (var item in shown)
        {
            titles[item.Id] = item.CaseFile is { } caseFile
                ? labels[caseFile]
                : await texts.OpenAsync(item, null, ItemScenes.TitleColumn, item.Id.Value, item.SealedTitle, cancellation);
        }

        return titles;
    }

    private static RoomAgendaLine[] AgendaOf(
        RoomNow room, Audience audience, bool inItem, Dictionary<AgendaItemId, string> titles, IReadOnlyDictionary<AgendaItemId, string> numbers)
    {
        var current = room.Items.ToList().FindIndex(item => item.Id == room.Session?.CurrentItem);
        var lines = new List<RoomAgendaLine>();
        foreach (var (item, index) in room.Items.Select((item, index) => (item, index)))
        {
            if (!titles.TryGetValue(item.Id, out var title)) continue;
            var state = inItem && item.Id == audience.Shown ? AgendaLineState.Now : index <= current ? AgendaLineState.Past : AgendaLineState.Later;
            var mayGo = inItem && audience.Desk is RoomDesk.Chair && item.Id != audience.Shown;
            lines.Add(new RoomAgendaLine(title, state, inItem ? numbers[item.Id] : null, inItem ? item.Duration : null, mayGo ? item.Id.ToString() : null));
        }

        return [.. lines];
    }

    /// <summary>Those who are here for the same item. In 待機中 a member is told of nobody: a count would tell.</summary>
    private static RoomPersonView[]? PeopleOf(RoomNow room, IReadOnlyDictionary<AccountId, Seat> seats, Audience audience)
    {
        if (audience is { Shown: null, Desk: RoomDesk.Member }) return null;
        var here = room.People.Values.Where(person => seats.TryGetValue(person.Account, out var seat) && (audience.Shown is null || seat.Shown == audience.Shown));
        return [.. here.OrderBy(person => person.NameKana, StringComparer.Ordinal).ThenBy(person => person.Account.Value).Select(person => new RoomPersonView(person.Name, person.AgencyName, RoleOf(person)))];
    }

    private async Task<IReadOnlyList<RoomGuestView>> WaitingAsync(RoomNow room, CancellationToken cancellation)
    {
        var waiting = room.CheckIns.Values.Where(checkIn => checkIn.IsWaiting && room.People.ContainsKey(checkIn.Account)).OrderBy(checkIn => checkIn.AskedAt).ToArray();
        if (waiting.Length == 0) return [];
        var signed = await declarations.CurrentAsync(room.Body.Id, [.. waiting.Select(checkIn => checkIn.Account)], cancellation);
        var signedOther = room.Partner is { } partner ? await declarations.CurrentAsync(partner.Id, [.. waiting.Select(checkIn => checkIn.Account)], cancellation) : null;
        return [.. waiting.Select(checkIn =>
        {
            var person = room.People[checkIn.Account];
            return new RoomGuestView(checkIn.Account.ToString(), person.Name, person.AgencyName,
            [
                new RoomTick(RoomTexts.IdentityWord, true),
                new RoomTick(RoomTexts.DeclarationWord, signed.Contains(checkIn.Account)),
                .. signedOther is null ? [] : new[] { new RoomTick(JointTexts.OtherDeclarationWord, signedOther.Contains(checkIn.Account)) },
                new RoomTick(RoomTexts.ReminderWord, checkIn.ReminderConfirmedAt is not null),
                new RoomTick(RoomTexts.ConflictsWord, checkIn.ConflictsAnsweredAt is not null),
            ]);
        })];
    }

    /// <summary>Previous and next name the neighbours in the audience's own agenda; what lies between does not exist for it.</summary>
    private static RoomBarView BarOf(RoomPhase phase, Audience audience, bool inItem, Dictionary<AgendaItemId, string> titles)
    {
        var chairs = audience.Desk is RoomDesk.Chair;
        var moves = inItem && audience.Desk is not RoomDesk.Member;
        var index = audience.Visible.ToList().FindIndex(item => item == audience.Shown);
        string? TitleAt(int at) => moves && at >= 0 && at < audience.Visible.Count ? titles.GetValueOrDefault(audience.Visible[at]) : null;
        return new RoomBarView(
            moves, TitleAt(index - 1), TitleAt(index + 1),
            CanOpen: chairs && phase is RoomPhase.CheckIn && audience.Visible.Count > 0,
            CanBreak: moves,
            CanResume: chairs && phase is RoomPhase.Break,
            CanClose: chairs && (inItem || phase is RoomPhase.Break));
    }

    private static string? RoleOf(RosterPerson person) =>
        person.Is(RosterRole.Chair) ? RoomTexts.ChairWord
        : person.Is(RosterRole.Deputy) ? RoomTexts.DeputyWord
        : person.Is(RosterRole.Secretariat) ? RoomTexts.OfficeWord
        : null;
}
