using ConsoleSupport.Meetings.Server.Actions;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Meetings.Anonymous;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Server.Room.Notes;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Room.Reading;

/// <summary>Draws the item on the table. Everything of a case is opened by the gate for the reader, at this moment.</summary>
internal sealed class ItemScenes(
    MeetingsDb db, Admission admission, CaseVault vault, ItemTexts texts, AnonymousStories stories, IEnumerable<IItemExtras> extras, TimeProvider clock)
{
    public const string TitleColumn = "agenda_items.title";
    public const string OutcomeColumn = "agenda_items.outcome";

    /// <summary>Null when the gate does not open it to the reader any more.</summary>
    public async Task<RoomItemView?> DrawAsync(
        RoomNow room, AgendaItem item, string shownTitle, string number, int present, AccountId reader, CancellationToken cancellation)
    {
        Grant? grant = null;
        if (item.CaseFile is not null)
        {
            if (await admission.ForItemAsync(reader, item.Id, GateRow.LiveItem, cancellation) is not Verdict.Granted granted) return null;
            grant = granted.Grant;
        }

        return new RoomItemView
        {
            Id = item.Id.ToString(),
            Number = number,
            Label = item.CaseFile is null ? null : shownTitle,
            Title = item.CaseFile is null ? shownTitle : await texts.OpenAsync(item, grant, TitleColumn, item.Id.Value, item.SealedTitle, cancellation),
            Kind = item.Track is { } track && room.Partner is not null ? $"{RoomItemTexts.KindWord(item.Kind)}　{JointTexts.Track(track)}" : RoomItemTexts.KindWord(item.Kind),
            Presenter = item.Presenter is { } presenter ? room.People.GetValueOrDefault(presenter)?.Name : null,
            Aim = item.SealedOutcome is { } outcome ? await texts.OpenAsync(item, grant, OutcomeColumn, item.Id.Value, outcome, cancellation) : null,
            Minutes = item.Duration,
            Since = await SinceAsync(room, item, cancellation),
            Present = present,
            NoConsent = grant is null ? null : await NoConsentAsync(room.Meeting.Id, grant, cancellation),
            Anonymous = await stories.OfAsync(item, cancellation) is { } story ? new RoomAnonymousView(story.Text, story.Check.By, Tokyo.DayOf(story.Check.At)) : null,
            Facts = grant is null ? [] : await FactsAsync(grant, cancellation),
            Note = await NoteAsync(item, grant, cancellation),
            Decisions = await DecisionsAsync(item, grant, cancellation),
            Actions = await ActionsAsync(room, item, cancellation),
            TakesScheme = SchemeRecommendation.IsFor(room.Body.Kind, item.Track, item.CaseFile is not null),
            Extras = await ExtrasAsync(room, item, cancellation),
        };
    }

    private async Task<IReadOnlyList<RoomExtraView>> ExtrasAsync(RoomNow room, AgendaItem item, CancellationToken cancellation)
    {
        var found = new List<RoomExtraView>();
        foreach (var one in extras)
            if (await one.OfAsync(MeetingAddress.Of(room.Body.Code, room.Meeting.Id), item, cancellation) is { } extra) found.Add(extra);
        return found;
    }

    private Task<DateTimeOffset?> SinceAsync(RoomNow room, AgendaItem item, CancellationToken cancellation)
    {
        var session = room.Session!.Id;
        return db.Set<LiveEvent>().AsNoTracking()
            .Where(happened => happened.Session == session && happened.Item == item.Id && happened.Kind == LiveEventKind.ItemEntered)
            .OrderByDescending(happened => happened.Number)
            .Select(happened => (DateTimeOffset?)happened.At)
            .FirstOrDefaultAsync(cancellation);
    }

    /// <summary>The record in force today on which any of these facts is shared at this meeting; the same for every reader.</summary>
    private Task<NoConsentView?> NoConsentAsync(MeetingId meeting, Grant grant, CancellationToken cancellation)
    {
        var facts = grant.Cover.Keys.ToArray();
        var today = Tokyo.DayOf(clock.GetUtcNow());
        return db.Set<SharingRecord>().AsNoTracking()
            .Where(record => record.CaseFile == grant.CaseFile && record.Meeting == meeting && record.State == SharingRecordState.Approved && (record.ReviewOn == null || today <= record.ReviewOn))
            .Where(record => db.Set<SharingLine>().Any(line => line.Record == record.Id && facts.Contains(line.Fact)))
            .OrderByDescending(record => record.ApprovedAt)
            .Select(record => new NoConsentView(record.Number, record.ApprovedAt, record.ReviewOn))
            .FirstOrDefaultAsync(cancellation);
    }

    private async Task<IReadOnlyList<RoomFactView>> FactsAsync(Grant grant, CancellationToken cancellation)
    {
        var named = grant.Cover.Keys.ToArray();
        var facts = await db.Set<Fact>().AsNoTracking().Where(fact => named.Contains(fact.Id)).OrderBy(fact => fact.Number).ToListAsync(cancellation);
        var agencies = facts.Select(fact => fact.Source).OfType<AgencyId>().Distinct().ToArray();
        var names = await db.Set<Agency>().AsNoTracking().Where(agency => agencies.Contains(agency.Id)).ToDictionaryAsync(agency => agency.Id, agency => agency.Name, cancellation);
        var views = new List<RoomFactView>();
        foreach (var fact in facts)
        {
            var source = fact.Source is { } agency ? names.GetValueOrDefault(agency) : null;
            views.Add(new RoomFactView(fact.Number, fact.Category, fact.Mark, source, await vault.OpenAsync(grant, fact, cancellation), fact.IsSensitive, fact.IsThirdParty));
        }

        return views;
    }

    private async Task<RoomNoteView> NoteAsync(AgendaItem item, Grant? grant, CancellationToken cancellation)
    {
        var note = await db.Set<ItemNote>().AsNoTracking().SingleOrDefaultAsync(one => one.Item == item.Id, cancellation);
        return note is null
            ? new RoomNoteView("", 0, null)
            : new RoomNoteView(await texts.OpenAsync(item, grant, ItemTexts.NoteColumn, item.Id.Value, note.SealedText, cancellation), note.Version + 1, note.WrittenAt);
    }

    private async Task<IReadOnlyList<RoomDecisionView>> DecisionsAsync(AgendaItem item, Grant? grant, CancellationToken cancellation)
    {
        var decisions = await db.Set<Decision>().AsNoTracking().Where(one => one.Item == item.Id).OrderBy(one => one.RecordedAt).ThenBy(one => one.Id).ToListAsync(cancellation);
        var views = new List<RoomDecisionView>();
        foreach (var decision in decisions)
        {
            var text = await texts.OpenAsync(item, grant, ItemTexts.DecisionColumn, decision.Id.Value, decision.SealedText, cancellation);
            views.Add(new RoomDecisionView(decision.Id.ToString(), decision.Version, text, decision.ConfirmedAt));
        }

        return views;
    }

    private async Task<IReadOnlyList<RoomActionView>> ActionsAsync(RoomNow room, AgendaItem item, CancellationToken cancellation)
    {
        var actions = await (
            from action in db.Set<AgreedAction>().AsNoTracking()
            join agency in db.Set<Agency>() on action.Agency equals agency.Id
            where action.Item == item.Id
            orderby action.RecordedAt, action.Id
            select new { action.Text, action.Owner, action.DueOn, action.RecommendsScheme, agency.Name }).ToListAsync(cancellation);
        return [.. actions.Select(action => new RoomActionView(action.Text, action.Name, room.People.GetValueOrDefault(action.Owner)?.Name ?? RoomItemTexts.Nobody, action.DueOn, action.RecommendsScheme))];
    }
}
