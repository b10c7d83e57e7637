using System.Globalization;
using ConsoleSupport.Meetings.Server.Actions;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings.Anonymous;

/// <summary>Writes an anonymous consultation and keeps who checked that nobody can be recognised in it (D0). Nothing is saved that was not checked.</summary>
internal sealed class SaveAnonymous(
    MeetingsDb db, Admission admission, Rosters rosters, SettingsInForce settings, SaveItem items, ItemTexts texts, AnonymousStories stories, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    /// <param name="item">Null for a new one.</param>
    public async Task<Result<AgendaItemId>> HandleAsync(Meeting meeting, AgendaItem? item, AnonymousForm form, CancellationToken cancellation)
    {
        var read = new Read();
        var title = read.Text(form.Title, nameof(form.Title), 100);
        var story = read.Text(form.Story, nameof(form.Story), 2000);
        var outcome = read.Text(form.Outcome, nameof(form.Outcome), 400);
        await RefuseTracesAsync(read, meeting, [(nameof(form.Title), title), (nameof(form.Story), story), (nameof(form.Outcome), outcome)], cancellation);
        var minutes = Duration.Read(form.Duration);
        if (minutes is null) read.Refuse(MeetingsRefusals.NotADuration);
        var presenter = read.Id<AccountId>(form.Presenter, nameof(form.Presenter));
        if (form.Presenter is { Length: > 0 } && !(await rosters.ByAccountAsync(meeting.Body, cancellation)).ContainsKey(presenter)) read.Refuse(MeetingsRefusals.NotOnTheRoster);
        if (string.IsNullOrEmpty(form.Area)) read.Refuse(SharingRefusals.AreaUnanswered);
        var area = string.IsNullOrEmpty(form.Area) ? default : read.Choice<AnonymousArea>(form.Area, nameof(form.Area));
        var people = await CheckedAsync(read, meeting, form, presenter, cancellation);
        if (!AgendaEditing.MayArrange(meeting.State)) read.Refuse(MeetingsRefusals.AgendaIsClosed);
        if (item is not null && form.Version != item.Version.ToString(CultureInfo.InvariantCulture)) read.Refuse(MeetingsRefusals.ItemChanged);
        if (read.Any) return Result<AgendaItemId>.Refused(read.Refusals);

        var saved = item ?? await items.InsertAsync(meeting, AgendaItemKind.Exchange, minutes!.Value, null, cancellation);
        (saved.Duration, saved.Presenter) = (minutes!.Value, presenter);
        await texts.SealAsync(saved, title, outcome, cancellation);
        await KeepAsync(saved, story, area, people, cancellation);
        trail.Record(item is null ? "meetings.item-added" : "meetings.item-changed", AuditChain.Rest, new AuditObject("item", saved.Id.Value), "D0");
        await db.SaveChangesAsync(cancellation);
        return saved.Id;
    }

    /// <summary>What a machine finds: numbers that point at a person, and labels of cases the writer may know of.</summary>
    private async Task RefuseTracesAsync(Read read, Meeting meeting, IReadOnlyList<(string Field, string Text)> texts, CancellationToken cancellation)
    {
        var known = admission.VisibleCases(member.Id);
        var labels = await db.Set<CaseFile>().AsNoTracking().Where(file => file.Body == meeting.Body && known.Contains(file.Id)).Select(file => file.Label).ToListAsync(cancellation);
        foreach (var (field, text) in texts)
        {
            if (!SafeText.IsSafe(text)) read.Refuse(SharingRefusals.IdentifierInside(field));
            else if (labels.Any(label => text.Contains(label, StringComparison.OrdinalIgnoreCase))) read.Refuse(SharingRefusals.LabelInside(field));
        }
    }

    /// <summary>How many people are meant, once the check was answered in full.</summary>
    private async Task<int> CheckedAsync(Read read, Meeting meeting, AnonymousForm form, AccountId presenter, CancellationToken cancellation)
    {
        var hasName = YesNo(form.HasName, nameof(form.HasName), SharingRefusals.NameUnanswered);
        var hasUniqueDetail = YesNo(form.HasUniqueDetail, nameof(form.HasUniqueDetail), SharingRefusals.DetailUnanswered);
        var before = read.Refusals.Count;
        var people = read.Number(form.PeopleMeant, nameof(form.PeopleMeant), 0, 1_000_000);
        var fewest = (await settings.NumberAsync(meeting.Body, meeting.SettingsNumber, cancellation)).FewestMeantAnonymously;
        var isNumber = read.Refusals.Count == before;
        var decided = AnonymousConsultation.Decide(new AnonymityCheck(hasName is true, hasUniqueDetail is true, isNumber ? people : fewest, fewest, presenter != member.Id));
        foreach (var reason in decided.Refusals) read.Refuse(reason);
        return people;

        bool? YesNo(string? given, string field, Refusal unanswered)
        {
            if (given is "yes" or "no") return given is "yes";
            read.Refuse(string.IsNullOrEmpty(given) ? unanswered : WebRefusals.NotAChoice(field));
            return null;
        }
    }

    private async Task KeepAsync(AgendaItem item, string story, AnonymousArea area, int people, CancellationToken cancellation)
    {
        var box = await stories.SealAsync(item, story, cancellation);
        if (await db.Set<AnonymousItem>().SingleOrDefaultAsync(one => one.Item == item.Id, cancellation) is { } kept)
            (kept.SealedStory, kept.Area, kept.PeopleMeant, kept.CheckedBy, kept.CheckedAt) = (box, area, people, member.Id, clock.GetUtcNow());
        else
            db.Add(new AnonymousItem { Item = item.Id, SealedStory = box, Area = area, PeopleMeant = people, CheckedBy = member.Id, CheckedAt = clock.GetUtcNow() });
    }
}
