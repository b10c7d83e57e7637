using System.Globalization;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Sharing.Joint;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings.Agenda;

/// <summary>Adds an item or changes one. With a case it names the facts it puts on the table, and only those who prepare the case may do so (choices 3, 4).</summary>
internal sealed class SaveItem(MeetingsDb db, Admission admission, Rosters rosters, ItemTexts texts, LocationMasks masks, JointHoldings joint, AgendaPlaces places, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    /// <param name="item">Null for a new one.</param>
    public async Task<Result<AgendaItemId>> HandleAsync(Meeting meeting, AgendaItem? item, ItemForm form, CancellationToken cancellation)
    {
        var read = new Read();
        CaseFileId? caseFile = item is null ? (string.IsNullOrEmpty(form.CaseFile) ? null : read.Id<CaseFileId>(form.CaseFile, nameof(form.CaseFile))) : item.CaseFile;
        var prepared = read.Any || caseFile is null ? null : await PreparedAsync(meeting, caseFile.Value, cancellation);
        if (!read.Any && caseFile is not null && prepared is null) return WebRefusals.NotAvailable;

        var given = await ReadAsync(meeting, item, form, read, caseFile, cancellation);
        var facts = await FactsAsync(item, form, read, caseFile, prepared, cancellation);
        if (read.Any) return Result<AgendaItemId>.Refused(read.Refusals);

        var saved = item ?? await InsertAsync(meeting, given.Kind, given.Minutes, caseFile, cancellation);
        (saved.Kind, saved.Duration, saved.Presenter, saved.Track) = (given.Kind, given.Minutes, given.Presenter, given.Track);
        await texts.SealAsync(saved, given.Title, given.Outcome, cancellation);
        await texts.SealScopeAsync(saved, given.Scope, cancellation);
        await NameAsync(saved, facts, cancellation);
        if (caseFile is { } hiding) await masks.LetOutAsync(hiding, saved.Id.Value, [.. facts.Select(fact => fact.Id).Where(fact => form.Places?.Contains(fact.ToString()) is true)], cancellation);
        trail.Record(
            item is null ? "meetings.item-added" : "meetings.item-changed",
            caseFile is { } about ? AuditChain.Of(about) : AuditChain.Rest, new AuditObject("item", saved.Id.Value), "R3");
        await db.SaveChangesAsync(cancellation);
        return saved.Id;
    }

    /// <summary>The grant of 準備 for a case of this body; null when the person does not prepare it.</summary>
    public async Task<Grant?> PreparedAsync(Meeting meeting, CaseFileId caseFile, CancellationToken cancellation)
    {
        if (!await db.Set<CaseFile>().AnyAsync(file => file.Id == caseFile && file.Body == meeting.Body, cancellation)) return null;
        return await admission.ForPreparationAsync(member.Id, caseFile, cancellation) is Verdict.Granted granted ? granted.Grant : null;
    }

    private async Task<Given> ReadAsync(Meeting meeting, AgendaItem? item, ItemForm form, Read read, CaseFileId? caseFile, CancellationToken cancellation)
    {
        var title = caseFile is null ? read.Text(form.Title, nameof(form.Title), 100) : read.Optional(form.Title, nameof(form.Title), 100) ?? "";
        var outcome = read.Optional(form.Outcome, nameof(form.Outcome), 400);
        var kind = read.Choice<AgendaItemKind>(form.Kind, nameof(form.Kind));
        if (caseFile is not null && !string.IsNullOrEmpty(form.Kind) && kind is AgendaItemKind.Procedure) read.Refuse(MeetingsRefusals.CaseNeedsPurpose);
        var minutes = Duration.Read(form.Duration);
        if (minutes is null) read.Refuse(MeetingsRefusals.NotADuration);
        AccountId? presenter = string.IsNullOrEmpty(form.Presenter) ? null : read.Id<AccountId>(form.Presenter, nameof(form.Presenter));
        if (presenter is { } person && !(await rosters.ByAccountAsync(meeting.Body, cancellation)).ContainsKey(person)) read.Refuse(MeetingsRefusals.NotOnTheRoster);

        if (!AgendaEditing.MayArrange(meeting.State)) read.Refuse(MeetingsRefusals.AgendaIsClosed);
        else if (item is null && caseFile is not null && !AgendaEditing.MayChangeCases(meeting.State, meeting.IsEmergency)) read.Refuse(MeetingsRefusals.CaseListIsFixed);
        if (item is not null && form.Version != item.Version.ToString(CultureInfo.InvariantCulture)) read.Refuse(MeetingsRefusals.ItemChanged);
        var (track, scope) = await TrackAsync(meeting, form, read, caseFile is not null, cancellation);
        return new Given(title, outcome, kind, minutes ?? 1, presenter, track, scope);
    }

    /// <summary>At a joint session each item says in which capacity it is heard, and a case also why it belongs there (R68).</summary>
    private async Task<(ItemTrack? Track, string? Scope)> TrackAsync(Meeting meeting, ItemForm form, Read read, bool hasCase, CancellationToken cancellation)
    {
        if (await joint.OfAsync(meeting.Id, cancellation) is not { } holding) return (null, null);
        var before = read.Refusals.Count;
        var track = read.Choice<ItemTrack>(form.Track, nameof(form.Track));
        var own = await db.Set<Body>().Where(body => body.Id == meeting.Body).Select(body => body.Kind).SingleAsync(cancellation);
        if (read.Refusals.Count == before && !ItemTracks.Of(holding.Mode, own, hasCase).Contains(track)) read.Refuse(JointRefusals.TrackOfOtherPart);
        return (track, hasCase ? read.Text(form.Scope, nameof(form.Scope), 400) : null);
    }

    /// <summary>Facts of this case that stand (a corrected one does not) and that the person prepares. Once released they stay as they are.</summary>
    private async Task<IReadOnlyList<Fact>> FactsAsync(AgendaItem? item, ItemForm form, Read read, CaseFileId? caseFile, Grant? prepared, CancellationToken cancellation)
    {
        FactId[] named = [.. (form.Facts ?? []).Select(fact => read.Id<FactId>(fact, nameof(form.Facts))).Distinct()];
        if (caseFile is null)
        {
            if (named.Length > 0) read.Refuse(MeetingsRefusals.FactsWithoutCase);
            return [];
        }

        var facts = await db.Set<Fact>().Where(fact => fact.CaseFile == caseFile && named.Contains(fact.Id)).ToListAsync(cancellation);
        if (named.Length == 0) read.Refuse(MeetingsRefusals.NoFactNamed);
        else if (facts.Count != named.Length || prepared?.Opens(named) is not true) read.Refuse(WebRefusals.NotAChoice(nameof(form.Facts)));
        else
        {
            // What the item names already may stay named and hidden; a new one that tells the place is let out on purpose or not named at all (R139).
            var before = item is null ? [] : await db.Set<AgendaItemFact>().Where(one => one.Item == item.Id).Select(one => one.Fact).ToListAsync(cancellation);
            if ((await masks.UnconfirmedAsync(caseFile.Value, named.Except(before), form.Places, cancellation)).Count > 0) read.Refuse(CasesRefusals.LocationUnconfirmed(nameof(form.Places)));
        }

        return facts;
    }

    /// <summary>A new item at the place where its like usually stands; its words are still to be sealed.</summary>
    public async Task<AgendaItem> InsertAsync(Meeting meeting, AgendaItemKind kind, int minutes, CaseFileId? caseFile, CancellationToken cancellation)
    {
        var items = await places.TakeAsync(meeting.Id, cancellation);
        var place = StandardParts.PlaceFor(caseFile is not null, [.. items.Select(one => (one.CaseFile is not null, one.Part))]);
        var item = new AgendaItem
        {
            Id = AgendaItemId.New(),
            Meeting = meeting.Id,
            Body = meeting.Body,
            Position = AgendaPlaces.PositionAt(place),
            Kind = kind,
            Duration = minutes,
            CaseFile = caseFile,
            SealedTitle = [],
        };
        await places.WriteAsync([.. items.Take(place).Append(item).Concat(items.Skip(place)).Select(one => one.Id)], cancellation);
        db.Add(item);
        return item;
    }

    /// <summary>Names exactly these facts. From then on they cannot be changed, only corrected by a new one (choice 1).</summary>
    private async Task NameAsync(AgendaItem item, IReadOnlyList<Fact> facts, CancellationToken cancellation)
    {
        var before = await db.Set<AgendaItemFact>().Where(named => named.Item == item.Id).ToListAsync(cancellation);
        var wanted = facts.Select(fact => fact.Id).ToHashSet();
        db.RemoveRange(before.Where(named => !wanted.Contains(named.Fact)));
        foreach (var fact in facts)
        {
            fact.FixedAt ??= clock.GetUtcNow();
            if (before.All(named => named.Fact != fact.Id)) db.Add(new AgendaItemFact { Item = item.Id, Fact = fact.Id });
        }
    }

    private sealed record Given(string Title, string? Outcome, AgendaItemKind Kind, int Minutes, AccountId? Presenter, ItemTrack? Track, string? Scope);
}
