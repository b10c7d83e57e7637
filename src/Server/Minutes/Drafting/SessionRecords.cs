using ConsoleSupport.Meetings.Server.Actions;
using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Disclosures.Ledger;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Meetings.Anonymous;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Server.Minutes.Reading;
using ConsoleSupport.Meetings.Server.Plans;
using ConsoleSupport.Meetings.Server.Plans.Attending;
using ConsoleSupport.Meetings.Server.Plans.Reading;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Server.Room;
using ConsoleSupport.Meetings.Server.Room.CheckIn;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Server.Room.Notes;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Minutes.Drafting;

/// <summary>Reads what a session left behind: who came, who was there for which item, notes, decisions, actions. Case text opens by the drafter's grants.</summary>
internal sealed class SessionRecords(
    MeetingsDb db, Rosters rosters, AccountNames names, CaseVault vault, BodyKeys bodyKeys, AnonymousStories stories, PlanBook plans, OpenedPlans openedPlans, HiddenPlans hiddenPlans, JointHoldings joint)
{
    public async Task<SessionRecord> ReadAsync(MinutesFile file, IReadOnlyList<OpenItem> items, CancellationToken cancellation)
    {
        var meeting = file.Meeting;
        var body = await db.Set<Body>().AsNoTracking().SingleAsync(one => one.Id == meeting.Body, cancellation);
        var session = await db.Set<LiveSession>().AsNoTracking().SingleOrDefaultAsync(one => one.Meeting == meeting.Id, cancellation);
        var checkIns = session is null ? [] : await db.Set<RoomCheckIn>().AsNoTracking().Where(one => one.Session == session.Id).ToListAsync(cancellation);
        var came = checkIns.Where(one => one.AdmittedAt is not null).ToDictionary(one => one.Account);
        var read = new List<RecordedItem>();
        foreach (var open in items) read.Add(await ItemAsync(file, session, open, [.. came.Keys], cancellation));
        return new SessionRecord(
            body.Name, body.Kind, meeting.Number, meeting.StartsAt, session?.OpenedAt, session?.ClosedAt ?? meeting.ClosedAt, meeting.Place,
            await PeopleAsync(meeting.Body, Tokyo.DayOf(meeting.StartsAt), came, cancellation), read)
        {
            Joint = await JointAsync(body, meeting, came, cancellation),
        };
    }

    private async Task<RecordedJoint?> JointAsync(Body body, Meeting meeting, Dictionary<AccountId, RoomCheckIn> came, CancellationToken cancellation)
    {
        if (await joint.HeldWithAsync(meeting, cancellation) is not var (mode, other)) return null;
        if (other is null) return new RecordedJoint(mode, JointTexts.AddedTo(body.Name), JointKinds.PartnerOf(body.Kind) ?? body.Kind, []);
        var people = await PeopleAsync(other.Id, Tokyo.DayOf(meeting.StartsAt), came, cancellation);
        return new RecordedJoint(mode, other.Name, other.Kind, [.. people.Where(person => person.IsChair || person.IsOffice)]);
    }

    private async Task<IReadOnlyList<RecordedPerson>> PeopleAsync(BodyId body, DateOnly day, Dictionary<AccountId, RoomCheckIn> came, CancellationToken cancellation)
    {
        var people = await rosters.OnAsync(body, day, cancellation);
        var known = await names.OfAsync(people.Select(person => person.Account), cancellation);
        return [.. people.Select(person =>
        {
            var checkIn = came.GetValueOrDefault(person.Account);
            return new RecordedPerson(
                known[person.Account].Name, person.AgencyName, person.Post, person.Is(RosterRole.Chair), person.Is(RosterRole.Secretariat),
                checkIn?.ReminderConfirmedAt, checkIn?.AdmittedAt);
        })];
    }

    private async Task<RecordedItem> ItemAsync(MinutesFile file, LiveSession? session, OpenItem open, IReadOnlyCollection<AccountId> came, CancellationToken cancellation)
    {
        var item = open.Item;
        var present = await db.Set<ItemAttendance>().AsNoTracking().Where(one => one.Item == item.Id).OrderBy(one => one.EnteredAt).Select(one => one.Account).Distinct().ToListAsync(cancellation);
        var note = await db.Set<ItemNote>().AsNoTracking().SingleOrDefaultAsync(one => one.Item == item.Id, cancellation);
        var decisions = new List<RecordedDecision>();
        foreach (var decision in await db.Set<Decision>().AsNoTracking().Where(one => one.Item == item.Id).OrderBy(one => one.RecordedAt).ThenBy(one => one.Id).ToListAsync(cancellation))
            decisions.Add(new RecordedDecision(await TextAsync("decisions.text", decision.Id.Value, decision.SealedText), decision.ConfirmedAt is not null));

        var (changes, dissent) = await RemarksAsync(open, cancellation);
        return new RecordedItem(
            item.Id,
            item.CaseFile is { } caseFile ? await db.Set<CaseFile>().Where(one => one.Id == caseFile).Select(one => one.Label).SingleAsync(cancellation) : null,
            await TextAsync("agenda_items.title", item.Id.Value, item.SealedTitle),
            item.CaseFile is null ? await AnonymousAsync(item, cancellation) : await BasisAsync(item.Id, cancellation),
            await PresentAsync(file, present, cancellation),
            await RecusedAsync(item.CaseFile, came, session?.ClosedAt ?? file.Meeting.ClosedAt, cancellation),
            note is null ? null : await TextAsync("item_notes.text", item.Id.Value, note.SealedText),
            decisions,
            await ActionsAsync(item.Id, cancellation))
        {
            Changes = changes,
            Dissent = dissent,
            Attending = [.. (await db.Set<PersonAtItem>().AsNoTracking().Where(one => one.Item == item.Id).OrderBy(one => one.CameAt).Select(one => one.Who).ToListAsync(cancellation)).Distinct().Select(AttendingTexts.Who)],
            Track = item.Track,
            Heard = await db.Set<ItemHearing>().Where(one => one.Item == item.Id).Select(one => one.Account).Distinct().CountAsync(cancellation),
        };

        Task<string> TextAsync(string column, Guid row, byte[] box) => open.Grant is { } grant
            ? vault.OpenAsync(grant, file.FactsOf(item, grant), new CaseText(column, row, box), cancellation)
            : bodyKeys.OpenAsync(item.Body, column, row, box, cancellation);
    }

    /// <summary>What the meeting's word on a plan said beside it, once the chair confirmed it; never out of a text that may tell a hidden place (R139).</summary>
    private async Task<(string? Changes, string? Dissent)> RemarksAsync(OpenItem open, CancellationToken cancellation)
    {
        if (open is not { Grant: { } grant, Item.CaseFile: { } caseFile }) return (null, null);
        if (await plans.AtItemAsync(open.Item.Id, cancellation) is not { Course.Word.IsConfirmed: true } plan) return (null, null);
        if (await hiddenPlans.HidesAsync(caseFile, plan.AtMeeting, cancellation)) return (null, null);
        var word = await openedPlans.WordAsync(grant, plan, cancellation);
        return (word?.Changes, word?.Dissent);
    }

    private async Task<IReadOnlyList<string>> PresentAsync(MinutesFile file, IReadOnlyList<AccountId> present, CancellationToken cancellation)
    {
        var known = await names.OfAsync(present, cancellation);
        var agencies = (await rosters.OnAsync(file.Meeting.Body, Tokyo.DayOf(file.Meeting.StartsAt), cancellation)).ToDictionary(person => person.Account);
        return [.. present.OrderBy(person => known[person].Kana, StringComparer.Ordinal).Select(person =>
            agencies.TryGetValue(person, out var one) ? MinutesDraftTexts.Person(known[person].Name, one.AgencyName, one.Post) : known[person].Name)];
    }

    private async Task<string?> AnonymousAsync(AgendaItem item, CancellationToken cancellation) => await stories.OfAsync(item, cancellation) is { Check: var check }
        ? AnonymousTexts.InMinutes(check.By, JapaneseDates.Day(JapaneseDates.DayOf(check.At)))
        : null;

    /// <summary>From the ledger: on what the item's facts were really given, not on what they might have been.</summary>
    private async Task<string> BasisAsync(AgendaItemId item, CancellationToken cancellation)
    {
        var given = await db.Set<Disclosure>().AsNoTracking().Where(one => one.Place == item).Select(one => new { one.Basis, one.BasisId }).Distinct().ToListAsync(cancellation);
        SharingRecordId[] records = [.. given.Where(one => one.Basis is BasisKind.WithoutConsent).Select(one => SharingRecordId.From(one.BasisId))];
        var numbers = await db.Set<SharingRecord>().AsNoTracking().Where(one => records.Contains(one.Id)).OrderBy(one => one.Number).Select(one => one.Number).ToListAsync(cancellation);
        string[] lines =
        [
            .. given.Any(one => one.Basis is BasisKind.Consent) ? new[] { MinutesDraftTexts.OnConsent } : [],
            .. numbers.Select(MinutesDraftTexts.WithoutConsent),
        ];
        return lines.Length == 0 ? MinutesDraftTexts.NothingDisclosed : string.Join('\n', lines);
    }

    /// <summary>Those who came and were kept from the case when the meeting closed: a conflict found later makes nobody leave in retrospect (R84).</summary>
    private Task<int> RecusedAsync(CaseFileId? caseFile, IReadOnlyCollection<AccountId> came, DateTimeOffset? closed, CancellationToken cancellation) => caseFile is null
        ? Task.FromResult(0)
        : db.Set<CaseRecusal>()
            .Where(one => one.CaseFile == caseFile && came.Contains(one.Account) && one.InForceSince != null && (closed == null || one.InForceSince <= closed) && (one.LiftedAt == null || one.LiftedAt > closed))
            .Select(one => one.Account).Distinct().CountAsync(cancellation);

    private async Task<IReadOnlyList<RecordedAction>> ActionsAsync(AgendaItemId item, CancellationToken cancellation)
    {
        var actions = await (
            from action in db.Set<AgreedAction>().AsNoTracking()
            join agency in db.Set<Agency>() on action.Agency equals agency.Id
            where action.Item == item
            orderby action.RecordedAt, action.Id
            select new { action.Text, action.Owner, action.DueOn, action.RecommendsScheme, agency.Name }).ToListAsync(cancellation);
        var known = await names.OfAsync(actions.Select(action => action.Owner), cancellation);
        return [.. actions.Select(action => new RecordedAction(action.Text, action.Name, known[action.Owner].Name, action.DueOn, action.RecommendsScheme))];
    }
}
