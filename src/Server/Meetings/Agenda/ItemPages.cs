using System.Globalization;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings.Anonymous;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings.Agenda;

/// <summary>Builds the form of one item.</summary>
internal sealed class ItemPages(MeetingsDb db, SaveItem save, Admission admission, ItemTexts texts, Rosters rosters, SettingsInForce settings, LocationMasks masks, LastSaves saves, JointHoldings joint, CurrentMember member)
{
    /// <summary>An item of this meeting that the person may edit here: without a case, or of a case they prepare. Null otherwise; an anonymous consultation has a form of its own.</summary>
    public async Task<(AgendaItem Item, ItemWords Words, IReadOnlyList<FactId> Facts)?> OpenAsync(Meeting meeting, AgendaItemId id, CancellationToken cancellation)
    {
        if (await db.Set<AgendaItem>().SingleOrDefaultAsync(one => one.Id == id && one.Meeting == meeting.Id, cancellation) is not { } item) return null;
        if (item.CaseFile is not { } caseFile)
            return await db.Set<AnonymousItem>().AnyAsync(one => one.Item == id, cancellation) ? null : (item, await texts.OpenAsync(item, cancellation), []);
        var named = await db.Set<AgendaItemFact>().Where(fact => fact.Item == id).Select(fact => fact.Fact).ToListAsync(cancellation);
        if (await save.PreparedAsync(meeting, caseFile, cancellation) is not { } grant || !grant.Opens(named)) return null;
        return (item, await texts.OpenAsync(grant, item, named, cancellation), named);
    }

    /// <summary>What the item lets out although it tells where the person is (R139), as its form says it.</summary>
    public async Task<List<string>> PlacesAsync(AgendaItem item, CancellationToken cancellation) => item.CaseFile is not { } caseFile
        ? []
        : [.. (await masks.OfAsync(caseFile, cancellation)).Ticks.Where(tick => tick.NamedBy == item.Id.Value).Select(tick => tick.Fact.ToString())];

    public static ItemForm FormOf(AgendaItem item, ItemWords words, IReadOnlyList<FactId> facts) => new()
    {
        CaseFile = item.CaseFile?.ToString(),
        Title = words.Title,
        Kind = item.Kind.ToString(),
        Duration = item.Duration.ToString(CultureInfo.InvariantCulture),
        Presenter = item.Presenter?.ToString(),
        Outcome = words.Outcome,
        Track = item.Track?.ToString(),
        Scope = words.Scope,
        Facts = [.. facts.Select(fact => fact.ToString())],
        Version = item.Version.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The problems of the form, with what stands now when somebody else saved first.</summary>
    public Task<Problems> ProblemsAsync(IReadOnlyList<Refusal> refusals, AgendaItem item, ItemWords words, CancellationToken cancellation) => saves.ProblemsAsync(
        refusals, item.Id.Value, "meetings.item-",
        () =>
        [
            new(AgendaTexts.FieldTitle, words.Title), new(AgendaTexts.FieldKind, AgendaTexts.KindOf(item.Kind)),
            new(AgendaTexts.FieldDuration, MeetingsTexts.Minutes(item.Duration)), new(AgendaTexts.FieldOutcome, words.Outcome ?? ""),
        ],
        cancellation);

    public async Task<ItemFormView> ViewAsync(
        Meeting meeting, AgendaItem? item, ItemForm form, Standing standing, Problems problems, CancellationToken cancellation)
    {
        var address = MeetingAddress.Of(standing.BodyCode, meeting.Id);
        var mayChooseCase = item is null && AgendaEditing.MayChangeCases(meeting.State, meeting.IsEmergency);
        var cases = mayChooseCase ? await CasesAsync(meeting, cancellation) : [];
        CaseFileId? caseFile = item is not null ? item.CaseFile : IdText.TryParse<CaseFileId>(form.CaseFile, out var chosen) && cases.Any(one => one.Id == form.CaseFile) ? chosen : null;
        form.CaseFile = caseFile?.ToString();
        var people = await rosters.OfAsync(meeting.Body, cancellation);
        var guide = (await settings.NumberAsync(meeting.Body, meeting.SettingsNumber, cancellation)).MinutesPerCase;
        if (caseFile is not null) form.Duration ??= guide.ToString(CultureInfo.InvariantCulture);
        form.Kind ??= (caseFile is null ? AgendaItemKind.Procedure : AgendaItemKind.Both).ToString();
        return new ItemFormView(
            item is null ? $"{address}/items/new" : $"{MeetingAddress.OfItem(standing.BodyCode, meeting.Id, item.Id)}/edit",
            address,
            item is null || (item.CaseFile is not null && !AgendaEditing.MayChangeCases(meeting.State, meeting.IsEmergency)) ? null : $"{MeetingAddress.OfItem(standing.BodyCode, meeting.Id, item.Id)}/remove",
            item is null,
            MeetingsTexts.NumberAndBody(meeting.Number, standing.BodyName),
            cases,
            $"{address}/items/new",
            caseFile is { } label ? await db.Set<CaseFile>().Where(file => file.Id == label).Select(file => file.Label).SingleAsync(cancellation) : null,
            caseFile is { } about ? await FactsAsync(about, form, cancellation) : [],
            !AgendaEditing.MayChangeFacts(meeting.State),
            [.. people.Select(person => new PersonChoiceView(person.Account.ToString(), $"{person.AgencyName} {person.Name}"))],
            guide,
            form,
            problems)
        {
            Tracks = await joint.OfAsync(meeting.Id, cancellation) is { } holding ? ItemTracks.Of(holding.Mode, standing.Kind, caseFile is not null) : [],
        };
    }

    private async Task<IReadOnlyList<CaseChoiceView>> CasesAsync(Meeting meeting, CancellationToken cancellation)
    {
        var known = admission.VisibleCases(member.Id);
        var files = await db.Set<CaseFile>().AsNoTracking()
            .Where(file => file.Body == meeting.Body && file.ClosedAt == null && known.Contains(file.Id))
            .OrderBy(file => file.Label).Select(file => new { file.Id, file.Label }).ToListAsync(cancellation);
        var prepared = new List<CaseChoiceView>();
        foreach (var file in files)
            if (await admission.ForPreparationAsync(member.Id, file.Id, cancellation) is Verdict.Granted) prepared.Add(new CaseChoiceView(file.Id.ToString(), file.Label));
        return prepared;
    }

    /// <summary>Facts that stand, and those the item names already although they were corrected since.</summary>
    private async Task<IReadOnlyList<FactChoiceView>> FactsAsync(CaseFileId caseFile, ItemForm form, CancellationToken cancellation)
    {
        var facts = await db.Set<Fact>().AsNoTracking().Where(fact => fact.CaseFile == caseFile).OrderBy(fact => fact.Number).ToListAsync(cancellation);
        var mask = await masks.OfAsync(caseFile, cancellation);
        return [.. facts.Where(fact => fact.CorrectedBy is null || form.Facts?.Contains(fact.Id.ToString()) is true)
            .Select(fact => new FactChoiceView(fact.Id.ToString(), fact.Number, fact.Category, mask.Masked.Contains(fact.Id)))];
    }
}
